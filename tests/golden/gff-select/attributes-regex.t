# gff-select -a: regular expressions

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

A regular expression matches anywhere in a value.

  $ gff-select -a 'gene_type~coding'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

An anchored regular expression matches the whole value.

  $ gff-select -a 'gene_type~^protein_coding$'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9

A regular expression matches where one of the values does, and ^ is the beginning of a value.

  $ gff-select -a 'Parent~^g'
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note

!~ is the negation of ~, and passes where the key is missing.

  $ gff-select -a 'ID!~^g[12]$'
  chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  chr1	me	gene	11	12	.	+	.	.

(?i) in a regular expression ignores case.

  $ gff-select -a 'gene_type~(?i)PROTEIN'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

A bad regular expression is wrong usage.

  $ gff-select -a 'ID~(g1'
  2> gff-select: test 'ID~(g1': regular expression: missing ): (g1
  [2]

A regular expression sees bytes: é in UTF-8 is two.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=café
  | chr1	me	gene	1	2	.	+	.	Note=caf\xe9 (esc)
  | chr1	me	gene	1	2	.	+	.	Note=caf%C3%A9
  $ gff-select -a 'Note~^caf..$'
  chr1	me	gene	1	2	.	+	.	Note=café
  chr1	me	gene	1	2	.	+	.	Note=caf%C3%A9

KEY=~REGEX of other languages is refused: it is not a comparison with the value ~REGEX.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  $ gff-select -a 'ID=~^g'
  2> gff-select: test 'ID=~^g': expected '=' or '~', got both
  [2]
