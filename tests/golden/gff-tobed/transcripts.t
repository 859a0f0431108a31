# gff-tobed: a line for each transcript or gene

-x: blocks are the exons, the thick region is the coding region; without one both ends are the start.

  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	101	900	.	+	.	ID=g1;Name=Abc
  | chr1	x	mRNA	101	900	7	+	.	ID=t1;Parent=g1;Name=Abc-1
  | chr1	x	exon	101	300	.	+	.	Parent=t1
  | chr1	x	exon	501	900	.	+	.	Parent=t1
  | chr1	x	CDS	201	300	.	+	0	ID=c1;Parent=t1
  | chr1	x	CDS	501	620	.	+	2	ID=c1;Parent=t1
  | chr1	x	mRNA	401	800	.	+	.	ID=t2;Parent=g1
  | chr1	x	exon	401	450	.	+	.	Parent=t2
  | chr1	x	exon	601	800	.	+	.	Parent=t2
  $ gff-tobed -x
  chr1	100	900	t1	7	+	200	620	0	2	200,400,	0,400,
  chr1	400	800	t2	0	+	400	400	0	2	50,200,	0,200,

--genes: the blocks are the union of those of the transcripts.

  $ gff-tobed --genes
  chr1	100	900	g1	0	+	200	620	0	3	200,50,400,	0,300,400,

GTF needs no gene records.

  < in.gff3
  | chr1	x	exon	101	300	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "2";
  | chr1	x	exon	501	900	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "1";
  | chr1	x	CDS	204	300	.	-	1	gene_id "g1"; transcript_id "t1";
  | chr1	x	CDS	501	620	.	-	0	gene_id "g1"; transcript_id "t1";
  | chr1	x	stop_codon	201	203	.	-	0	gene_id "g1"; transcript_id "t1";
  $ gff-tobed --genes
  chr1	100	900	g1	0	-	200	620	0	2	200,400,	0,400,

The stop codon is part of the coding region, as in UCSC.

  $ gff-tobed -x
  chr1	100	900	t1	0	-	200	620	0	2	200,400,	0,400,

BedToBigBed wants blocks that do not touch.

  < in.gff3
  | c	x	exon	1	10	.	+	.	Parent=t
  | c	x	exon	11	20	.	+	.	Parent=t
  | c	x	exon	31	40	.	+	.	Parent=t
  | c	x	exon	35	50	.	+	.	Parent=t
  $ gff-tobed -x
  c	0	50	t	0	+	0	0	0	2	20,20,	0,30,

Without exons the blocks are CDS, stop_codon and UTR records.

  < in.gff3
  | c	x	five_prime_UTR	1	9	.	+	.	Parent=t
  | c	x	CDS	10	20	.	+	.	Parent=t
  | c	x	CDS	31	39	.	+	.	Parent=t
  | c	x	three_prime_UTR	40	50	.	+	.	Parent=t
  $ gff-tobed -x
  c	0	50	t	0	+	9	39	0	2	20,20,	0,30,

Lines may be in any order; output is in the order in which transcripts first occur.

  < in.gff3
  | c	x	exon	1	10	.	+	.	Parent=t1
  | c	x	exon	1	5	.	+	.	Parent=t2
  | c	x	mRNA	1	5	3	+	.	ID=t2;Name=second
  | c	x	exon	21	30	.	+	.	Parent=t1
  | c	x	mRNA	1	30	.	+	.	ID=t1;Name=first
  $ gff-tobed -x
  c	0	30	t1	0	+	0	0	0	2	10,10,	0,20,
  c	0	5	t2	3	+	0	0	0	1	5,	0,

A part with two parents is a block of both.

  < in.gff3
  | c	x	exon	1	10	.	+	.	Parent=t1,t2
  | c	x	exon	21	30	.	+	.	Parent=t2
  $ gff-tobed -x
  c	0	10	t1	0	+	0	0	0	1	10,	0,
  c	0	30	t2	0	+	0	0	0	2	10,10,	0,20,

Prokka: a CDS with an ID and without Parent is its own transcript.

  < in.gff3
  | c	x	CDS	1	9	.	+	0	ID=P_1;Name=abc
  | c	x	CDS	21	29	.	-	0	ID=P_2
  $ gff-tobed -x
  c	0	9	P_1	0	+	0	9	0	1	9,	0,
  c	20	29	P_2	0	-	20	29	0	1	9,	0,

Bacteria: CDS directly below the gene.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=gene-a
  | c	x	CDS	1	9	.	+	0	ID=cds-a;Parent=gene-a
  $ gff-tobed -x
  c	0	9	gene-a	0	+	0	9	0	1	9,	0,

A transcript on two strands is a line for each, and counted.

  < in.gff3
  | c	x	exon	1	10	.	+	.	Parent=t
  | c	x	exon	21	30	.	-	.	Parent=t
  | c	x	CDS	25	30	.	-	0	Parent=t
  $ gff-tobed -x
  c	0	10	t	0	+	0	0	0	1	10,	0,
  c	20	30	t	0	-	24	30	0	1	10,	0,
  2> gff-tobed: warning: <stdin>: 1 transcript on two strands or seqids: a line for each, the first is 't'

A transcript of introns alone is left out, and counted.

  < in.gff3
  | c	x	transcript	1	90	.	+	.	gene_id "g"; transcript_id "t";
  | c	x	intron	5	9	.	+	.	gene_id "g"; transcript_id "t";
  $ gff-tobed -x
  2> gff-tobed: warning: <stdin>: 1 transcript without exon, CDS, stop_codon or UTR records left out, the first is 't'

-n: names from the record of the transcript; a blank becomes _.

  < in.gff3
  | c	x	mRNA	1	9	.	+	.	ID=t;Name=two words%09and%20more
  | c	x	exon	1	9	.	+	.	Parent=t
  | c	x	exon	1	9	.	+	.	Parent=u
  $ gff-tobed -x -n Name
  c	0	9	two_words%09and_more	0	+	0	0	0	1	9,	0,
  c	0	9	.	0	+	0	0	0	1	9,	0,

-e: more columns at the end; what is missing is a dot.

  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	101	900	.	+	.	ID=g1;Name=Abc
  | chr1	x	mRNA	101	900	7	+	.	ID=t1;Parent=g1;Name=Abc-1
  | chr1	x	exon	101	300	.	+	.	Parent=t1
  | chr1	x	exon	501	900	.	+	.	Parent=t1
  | chr1	x	CDS	201	300	.	+	0	ID=c1;Parent=t1
  | chr1	x	CDS	501	620	.	+	2	ID=c1;Parent=t1
  | chr1	x	mRNA	401	800	.	+	.	ID=t2;Parent=g1
  | chr1	x	exon	401	450	.	+	.	Parent=t2
  | chr1	x	exon	601	800	.	+	.	Parent=t2
  $ gff-tobed -x -e Name,length,type,Note
  chr1	100	900	t1	7	+	200	620	0	2	200,400,	0,400,	Abc-1	800	mRNA	.
  chr1	400	800	t2	0	+	400	400	0	2	50,200,	0,200,	.	400	mRNA	.
  2> gff-tobed: warning: no record had the attribute 'Note'

--tss: the start of a transcript is its first base 5' to 3'.

  < in.gff3
  | chr1	x	exon	101	300	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "2";
  | chr1	x	exon	501	900	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "1";
  | chr1	x	CDS	204	300	.	-	1	gene_id "g1"; transcript_id "t1";
  | chr1	x	CDS	501	620	.	-	0	gene_id "g1"; transcript_id "t1";
  | chr1	x	stop_codon	201	203	.	-	0	gene_id "g1"; transcript_id "t1";
  $ gff-tobed -x --tss 0,0
  chr1	899	900	t1	0	-

--tss: bases before and after the start, never before base 1.

  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	101	900	.	+	.	ID=g1;Name=Abc
  | chr1	x	mRNA	101	900	7	+	.	ID=t1;Parent=g1;Name=Abc-1
  | chr1	x	exon	101	300	.	+	.	Parent=t1
  | chr1	x	exon	501	900	.	+	.	Parent=t1
  | chr1	x	CDS	201	300	.	+	0	ID=c1;Parent=t1
  | chr1	x	CDS	501	620	.	+	2	ID=c1;Parent=t1
  | chr1	x	mRNA	401	800	.	+	.	ID=t2;Parent=g1
  | chr1	x	exon	401	450	.	+	.	Parent=t2
  | chr1	x	exon	601	800	.	+	.	Parent=t2
  $ gff-tobed --genes --tss 500,10
  chr1	0	111	g1	0	+

Without a part of a transcript there is nothing to write, and a warning.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g
  $ gff-tobed -x
  2> gff-tobed: warning: <stdin>: no record is part of a transcript
  $ gff-tobed --genes
  2> gff-tobed: warning: <stdin>: no record is part of a gene

An exon that is only below a protein with Derives_from makes it a transcript.

  < in.gff3
  | Chr1	TAIR10	gene	1	900	.	+	.	ID=AT1;Name=AT1
  | Chr1	TAIR10	mRNA	1	900	.	+	.	ID=AT1.1;Parent=AT1
  | Chr1	TAIR10	exon	1	300	.	+	.	Parent=AT1.1
  | Chr1	TAIR10	protein	51	700	.	+	.	ID=AT1.1-Protein;Derives_from=AT1.1
  | Chr1	TAIR10	CDS	51	300	.	+	0	Parent=AT1.1-Protein
  $ gff-tobed -x
  Chr1	0	300	AT1.1	0	+	0	0	0	1	300,	0,
  Chr1	50	300	AT1.1-Protein	0	+	50	300	0	1	250,	0,

A part without a strand is on the strand of the other parts of its sequence. A coding region on another strand or seqid
than the exons has a line of its own.

  < in.gff3
  | c	x	mRNA	1	900	.	+	.	ID=t1
  | c	x	exon	1	300	.	+	.	Parent=t1
  | c	x	CDS	51	300	.	-	0	Parent=t1
  | c	x	mRNA	1	900	.	+	.	ID=t2
  | c	x	exon	1	300	.	+	.	Parent=t2
  | c	x	CDS	51	300	.	.	0	Parent=t2
  | c	x	mRNA	1	900	.	+	.	ID=t3
  | c	x	exon	1	300	.	+	.	Parent=t3
  | d	x	CDS	51	300	.	+	0	Parent=t3
  | c	x	mRNA	1	900	.	+	.	ID=t4
  | c	x	exon	1	300	.	.	.	Parent=t4
  | c	x	exon	500	900	.	+	.	Parent=t4
  | c	x	CDS	51	300	.	+	0	Parent=t4
  | c	x	mRNA	1	900	.	+	.	ID=t5
  | c	x	exon	1	300	.	.	.	Parent=t5
  $ gff-tobed -x
  c	0	300	t1	0	+	0	0	0	1	300,	0,
  c	50	300	t1	0	-	50	300	0	1	250,	0,
  c	0	300	t2	0	+	50	300	0	1	300,	0,
  c	0	300	t3	0	+	0	0	0	1	300,	0,
  d	50	300	t3	0	+	50	300	0	1	250,	0,
  c	0	900	t4	0	+	50	300	0	2	300,401,	0,499,
  c	0	300	t5	0	.	0	0	0	1	300,	0,
  2> gff-tobed: warning: <stdin>: 2 transcripts on two strands or seqids: a line for each, the first is 't1'

GTF records without a transcript_id are part of their gene, and of no transcript.

  < in.gtf
  | c	x	exon	1	9	.	+	.	gene_id "g1";
  | c	x	exon	11	19	.	+	.	gene_id "g2"; transcript_id "t2";
  $ gff-tobed -x -i in.gtf
  c	10	19	t2	0	+	10	10	0	1	9,	0,
  2> gff-tobed: warning: in.gtf: 1 record is part of no transcript, and left out
  $ gff-tobed --genes -i in.gtf
  c	0	9	g1	0	+	0	0	0	1	9,	0,
  c	10	19	g2	0	+	10	10	0	1	9,	0,

Only a protein is below what it derives from: a gene that derives from a transposable element is a gene.

  < in.gff3
  | c	x	transposable_element	1	900	.	+	.	ID=te
  | c	x	gene	1	90	.	+	.	ID=g;Derives_from=te
  | c	x	mRNA	1	90	.	+	.	ID=t;Parent=g
  | c	x	exon	1	90	.	+	.	Parent=t
  $ gff-tobed --genes
  c	0	90	g	0	+	0	0	0	1	90,	0,
