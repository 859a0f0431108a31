# gff-select: families in GTF by the ids on the line

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  | chr1	me	exon	1	9	.	+	.	gene_id "g2"; transcript_id "t1";
  | chr2	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chr1	me	gene	1	9	.	+	.	gene_id "g1";
  | chr1	me	lncRNA	1	9	.	+	.	gene_id "g1"; transcript_id "t1";

A gene is its gene_id on one seqid, and what names it is below it, without transcript records.

  $ gff-select -t gene -d
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  chr1	me	gene	1	9	.	+	.	gene_id "g1";
  chr1	me	lncRNA	1	9	.	+	.	gene_id "g1"; transcript_id "t1";

A transcript is a pair of gene_id and transcript_id on one seqid; a type that ends in RNA or transcript is a transcript.

  $ gff-select -t lncRNA -d
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  chr1	me	lncRNA	1	9	.	+	.	gene_id "g1"; transcript_id "t1";

A gene without a record of its own has a family, too.

  $ gff-select -a gene_id=g2 --with-family
  chr1	me	exon	1	9	.	+	.	gene_id "g2"; transcript_id "t1";
  $ gff-select -a transcript_id=t2 --with-family
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  chr1	me	gene	1	9	.	+	.	gene_id "g1";
  chr1	me	lncRNA	1	9	.	+	.	gene_id "g1"; transcript_id "t1";

-p finds the gene of an exon whose transcript has no record.

  $ gff-select -t exon -a transcript_id=t2 -p
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  chr1	me	gene	1	9	.	+	.	gene_id "g1";

A bare transcript id belongs to the gene that another record names with it, wherever that is.

  < in.gff3
  | chr1	AUGUSTUS	transcript	1	9	.	+	.	g1.t1
  | chr1	AUGUSTUS	gene	1	9	.	+	.	g1
  | chr1	AUGUSTUS	CDS	1	9	.	+	0	transcript_id "g1.t1"; gene_id "g1";
  | chr1	AUGUSTUS	gene	11	19	.	+	.	g2
  | chr1	AUGUSTUS	transcript	11	19	.	+	.	g2.t1
  | chr1	AUGUSTUS	CDS	11	19	.	+	0	transcript_id "g2.t1"; gene_id "g2";
  | chr2	AUGUSTUS	transcript	1	9	.	+	.	g1.t1
  $ gff-select -t gene -r chr1:5 -d -a gene_id=g1
  chr1	AUGUSTUS	transcript	1	9	.	+	.	g1.t1
  chr1	AUGUSTUS	gene	1	9	.	+	.	g1
  chr1	AUGUSTUS	CDS	1	9	.	+	0	transcript_id "g1.t1"; gene_id "g1";
  $ gff-select -t CDS -a gene_id=g2 -p
  chr1	AUGUSTUS	gene	11	19	.	+	.	g2
  chr1	AUGUSTUS	transcript	11	19	.	+	.	g2.t1
  chr1	AUGUSTUS	CDS	11	19	.	+	0	transcript_id "g2.t1"; gene_id "g2";
  $ gff-select -v -a gene_id=g1 -t gene -d
  chr1	AUGUSTUS	gene	11	19	.	+	.	g2
  chr1	AUGUSTUS	transcript	11	19	.	+	.	g2.t1
  chr1	AUGUSTUS	CDS	11	19	.	+	0	transcript_id "g2.t1"; gene_id "g2";
  chr2	AUGUSTUS	transcript	1	9	.	+	.	g1.t1
