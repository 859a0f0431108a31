# gff-tobed: a line for each record

Without -x each record is a line of six columns; the start is one less.

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
  $ gff-tobed
  chr1	100	900	g1	0	+
  chr1	100	900	t1	7	+
  chr1	100	300	.	0	+
  chr1	500	900	.	0	+
  chr1	200	300	c1	0	+
  chr1	500	620	c1	0	+
  chr1	400	800	t2	0	+
  chr1	400	450	.	0	+
  chr1	600	800	.	0	+

A GTF record has neither ID nor Name.

  < in.gff3
  | chr1	x	exon	101	300	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "2";
  | chr1	x	exon	501	900	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "1";
  | chr1	x	CDS	204	300	.	-	1	gene_id "g1"; transcript_id "t1";
  | chr1	x	CDS	501	620	.	-	0	gene_id "g1"; transcript_id "t1";
  | chr1	x	stop_codon	201	203	.	-	0	gene_id "g1"; transcript_id "t1";
  $ gff-tobed -n transcript_id
  chr1	100	300	t1	0	-
  chr1	500	900	t1	0	-
  chr1	203	300	t1	0	-
  chr1	500	620	t1	0	-
  chr1	200	203	t1	0	-

Only an integer from 0 to 1000 is a score of BED.

  < in.gff3
  | c	x	gene	1	2	0	?	.	ID=a
  | c	x	gene	1	2	1000	?	.	ID=a
  | c	x	gene	1	2	1001	?	.	ID=a
  | c	x	gene	1	2	-1	?	.	ID=a
  | c	x	gene	1	2	7.5	?	.	ID=a
  | c	x	gene	1	2	.	?	.	ID=a
  | c	x	gene	1	2	1e2	?	.	ID=a
  $ gff-tobed
  c	0	2	a	0	.
  c	0	2	a	1000	.
  c	0	2	a	0	.
  c	0	2	a	0	.
  c	0	2	a	0	.
  c	0	2	a	0	.
  c	0	2	a	0	.

--no-score: column 5 is 0.

  < in.gff3
  | c	x	gene	1	2	500	+	.	ID=a
  $ gff-tobed --no-score
  c	0	2	a	0	+

A key of -e that no record has gives a warning.

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
  $ gff-tobed -e nmae
  chr1	100	900	g1	0	+	.
  chr1	100	900	t1	7	+	.
  chr1	100	300	.	0	+	.
  chr1	500	900	.	0	+	.
  chr1	200	300	c1	0	+	.
  chr1	500	620	c1	0	+	.
  chr1	400	800	t2	0	+	.
  chr1	400	450	.	0	+	.
  chr1	600	800	.	0	+	.
  2> gff-tobed: warning: no record had the attribute 'nmae'; the nearest that was seen is 'Name'

The sequence section is left out.

  < in.gff3
  | c	x	gene	1	2	.	+	.	ID=a
  | ##FASTA
  | >c
  | AC
  $ gff-tobed
  c	0	2	a	0	+
