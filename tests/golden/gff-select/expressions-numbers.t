# gff-select -e: numbers in expressions

A string is not a number.

  $ gff-select --expr='length + "a" > 5'
  2> gff-select: --expr, character 10: expected a number, got the string '"a"'
  2>   length + "a" > 5
  2>            ^
  [2]

A number has no unit.

  $ gff-select --expr='length > 10kb'
  2> gff-select: --expr, character 10: expected a decimal number, got '10kb'
  2>   length > 10kb
  2>            ^
  [2]

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

Products before sums before comparisons before && before ||.

  $ gff-select -e 'start * 2 + 1 == 7 || (end - start) / 2 == 0.5 && level - -1 >= 11'
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

Numbers are compared as numbers, strings as text.

  $ gff-select -e 'level > 9 && level < "9"'
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

Whole numbers are compared exactly.

  < in.gff3
  | chr1	me	gene	9007199254740993	9007199254740993	.	+	.	ID=g1;n=9007199254740993
  | chr1	me	gene	9007199254740992	9007199254740993	.	+	.	ID=g2;n=9007199254740993
  $ gff-select -e 'start == 9007199254740993 && n > 9007199254740992'
  chr1	me	gene	9007199254740993	9007199254740993	.	+	.	ID=g1;n=9007199254740993
