# gff-select -a: numbers

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

KEY>N: a value is a number above N.

  $ gff-select -a 'level>9'
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

KEY>=N: 9 is at least 9.0.

  $ gff-select -a 'level>=9.0'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

KEY<=N: 10 is at most 10.

  $ gff-select -a 'level<=10'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

Numbers compare as numbers: 9 is below 10.

  $ gff-select -a 'level<10'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9

A number is expected after <.

  $ gff-select -a 'level<=ten'
  2> gff-select: test 'level<=ten': expected a number after the comparison, got 'ten'
  [2]

A value that is not a number fails, and so a missing one; one number of several values is enough.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	s=NA
  | chr1	me	gene	1	2	.	+	.	s=
  | chr1	me	gene	1	2	.	+	.	s=1x
  | chr1	me	gene	1	2	.	+	.	s=-3
  | chr1	me	gene	1	2	.	+	.	s=1e3
  | chr1	me	gene	1	2	.	+	.	s=inf
  | chr1	me	gene	1	2	.	+	.	s=nan
  | chr1	me	gene	1	2	.	+	.	s=7,NA
  | chr1	me	gene	1	2	.	+	.	s=.5
  | chr1	me	gene	1	2	.	+	.	t=5
  | chr1	me	gene	1	2	.	+	.	s=+5
  $ gff-select -a 's>=-3'
  chr1	me	gene	1	2	.	+	.	s=-3
  chr1	me	gene	1	2	.	+	.	s=1e3
  chr1	me	gene	1	2	.	+	.	s=7,NA
  chr1	me	gene	1	2	.	+	.	s=.5
  chr1	me	gene	1	2	.	+	.	s=+5
