# gff-select -e: lists in expressions

A list is closed.

  $ gff-select --expr='type in ("a" "b")'
  2> gff-select: --expr, character 14: expected ',' or ')', got '"b"'
  2>   type in ("a" "b")
  2>                ^
  [2]

The strings of a list are in quotes.

  $ gff-select --expr='type in (gene)'
  2> gff-select: --expr, character 10: expected a number or a string in quotes, got 'gene'
  2>   type in (gene)
  2>            ^
  [2]

A list must follow the word in.

  $ gff-select --expr='type in "gene"'
  2> gff-select: --expr, character 9: expected '(' after 'in', got '"gene"'
  2>   type in "gene"
  2>           ^
  [2]

in is equality with any of a list.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  $ gff-select -e 'level in (9, 11) || ID in ("g4", "g5")'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
