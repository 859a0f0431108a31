# gff-select -e: regular expressions in expressions

A regular expression must be in quotes.

  $ gff-select --expr='Name ~ ID'
  2> gff-select: --expr, character 8: expected a regular expression in quotes, got 'ID'
  2>   Name ~ ID
  2>          ^
  [2]

What is matched is a column or an attribute.

  $ gff-select --expr='"a" ~ "b"'
  2> gff-select: --expr, character 1: expected a column or an attribute before '~', got '"a"'
  2>   "a" ~ "b"
  2>   ^
  [2]

A regular expression that RE2 does not understand.

  $ gff-select --expr='Name ~ "a("'
  2> gff-select: --expr, character 8: regular expression: missing ): a(
  2>   Name ~ "a("
  2>          ^
  [2]

A regular expression matches anywhere unless it is anchored; !~ is its negation.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  $ gff-select -e 'gene_type ~ "^protein" && gene_type !~ "defined$"'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
