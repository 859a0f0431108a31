# gff-togtf --fill: the lines that are missing

Bacteria: the gene has a line, its transcript and exon are missing; a CDS alone has none.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g
  | c	x	CDS	1	9	.	+	0	ID=p;Parent=g
  | c	x	CDS	21	29	.	-	0	ID=p2
  | c	x	CDS	31	39	.	-	0	ID=p2
  $ gff-togtf --fill
  c	x	gene	1	9	.	+	.	gene_id "g";
  c	gffpipe	transcript	1	9	.	+	.	gene_id "g"; transcript_id "g";
  c	x	CDS	1	9	.	+	0	gene_id "g"; transcript_id "g";
  c	gffpipe	exon	1	9	.	+	.	gene_id "g"; transcript_id "g"; exon_number "1";
  c	gffpipe	gene	21	39	.	-	.	gene_id "p2";
  c	gffpipe	transcript	21	39	.	-	.	gene_id "p2"; transcript_id "p2";
  c	x	CDS	21	29	.	-	0	gene_id "p2"; transcript_id "p2";
  c	x	CDS	31	39	.	-	0	gene_id "p2"; transcript_id "p2";
  c	gffpipe	exon	21	29	.	-	.	gene_id "p2"; transcript_id "p2"; exon_number "2";
  c	gffpipe	exon	31	39	.	-	.	gene_id "p2"; transcript_id "p2"; exon_number "1";

GTF with exons alone gets genes and transcripts, each before its first record.

  < in.gff3
  | c	x	exon	11	19	.	-	.	gene_id "g"; transcript_id "t1";
  | c	x	exon	21	29	.	-	.	gene_id "g"; transcript_id "t2";
  | c	x	exon	1	9	.	-	.	gene_id "g"; transcript_id "t1";
  $ gff-togtf --fill
  c	gffpipe	gene	1	29	.	-	.	gene_id "g";
  c	gffpipe	transcript	1	19	.	-	.	gene_id "g"; transcript_id "t1";
  c	x	exon	11	19	.	-	.	gene_id "g"; transcript_id "t1";
  c	gffpipe	transcript	21	29	.	-	.	gene_id "g"; transcript_id "t2";
  c	x	exon	21	29	.	-	.	gene_id "g"; transcript_id "t2";
  c	x	exon	1	9	.	-	.	gene_id "g"; transcript_id "t1";

Exons are the union of CDS, stop codon and UTRs; their numbers rise from the 5' end.

  < in.gff3
  | c	x	gene	1	99	.	-	.	ID=g
  | c	x	transcript	1	99	.	-	.	ID=t;Parent=g
  | c	x	three_prime_UTR	1	9	.	-	.	Parent=t
  | c	x	CDS	10	20	.	-	0	Parent=t
  | c	x	CDS	41	60	.	-	0	Parent=t
  $ gff-togtf --fill
  c	x	gene	1	99	.	-	.	gene_id "g";
  c	x	transcript	1	99	.	-	.	gene_id "g"; transcript_id "t";
  c	x	three_prime_utr	1	9	.	-	.	gene_id "g"; transcript_id "t";
  c	x	CDS	10	20	.	-	0	gene_id "g"; transcript_id "t";
  c	x	CDS	41	60	.	-	0	gene_id "g"; transcript_id "t";
  c	gffpipe	exon	1	20	.	-	.	gene_id "g"; transcript_id "t"; exon_number "2";
  c	gffpipe	exon	41	60	.	-	.	gene_id "g"; transcript_id "t"; exon_number "1";

What is complete stays as it is.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g
  | c	x	transcript	1	9	.	+	.	ID=t;Parent=g
  | c	x	exon	1	9	.	+	.	Parent=t
  $ gff-togtf --fill
  c	x	gene	1	9	.	+	.	gene_id "g";
  c	x	transcript	1	9	.	+	.	gene_id "g"; transcript_id "t";
  c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";

A transcript whose type ends in RNA is there already.

  < in.gff3
  | X	FlyBase	gene	1	900	.	+	.	gene_id "g2"; gene_symbol "x";
  | X	FlyBase	ncRNA	1	900	.	+	.	gene_id "g2"; transcript_id "t2"; tag "best";
  | X	FlyBase	exon	1	300	.	+	.	gene_id "g2"; transcript_id "t2";
  | X	FlyBase	exon	500	900	.	+	.	gene_id "g2"; transcript_id "t2";
  $ gff-togtf --fill
  X	FlyBase	gene	1	900	.	+	.	gene_id "g2"; gene_symbol "x";
  X	FlyBase	ncRNA	1	900	.	+	.	gene_id "g2"; transcript_id "t2"; tag "best";
  X	FlyBase	exon	1	300	.	+	.	gene_id "g2"; transcript_id "t2";
  X	FlyBase	exon	500	900	.	+	.	gene_id "g2"; transcript_id "t2";

A new gene is as long as its transcripts.

  < in.gtf
  | c	x	transcript	1	900	.	+	.	gene_id "g"; transcript_id "t";
  | c	x	CDS	51	300	.	+	0	gene_id "g"; transcript_id "t";
  $ gff-togtf --fill -i in.gtf | cut -f 3-5
  gene	1	900
  transcript	1	900
  CDS	51	300
  exon	51	300

The exons of a transcript on two strands are on the strands of its parts.

  < in.gff3
  | c	x	mRNA	1	900	.	+	.	ID=t
  | c	x	CDS	51	60	.	+	0	Parent=t
  | c	x	CDS	101	110	.	-	0	Parent=t
  | c	x	CDS	81	90	.	-	0	Parent=t
  $ gff-togtf -q --fill -i in.gff3 | grep exon
  c	gffpipe	exon	51	60	.	+	.	gene_id "t"; transcript_id "t"; exon_number "1";
  c	gffpipe	exon	81	90	.	-	.	gene_id "t"; transcript_id "t"; exon_number "3";
  c	gffpipe	exon	101	110	.	-	.	gene_id "t"; transcript_id "t"; exon_number "2";
