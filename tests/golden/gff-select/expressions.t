# gff-select -e: expressions

A test has no value.

  $ gff-select --expr='(ID && Name) == 5'
  2> gff-select: --expr, character 1: expected a value to compare, got the test '(ID && Name)'
  2>   (ID && Name) == 5
  2>   ^
  [2]

A column is always there: it is compared.

  $ gff-select --expr='type'
  2> gff-select: --expr, character 1: expected a comparison, got 'type' alone
  2>   type
  2>   ^
  [2]

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

Columns are asked by name, and length is end - start + 1.

  $ gff-select -e 'type == "gene" && start >= 3 && start != 5 && end <= 10 && length == 2 && strand == "+"'
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z

An expression and other tests must all pass; -v inverts them together.

  $ gff-select -v -a ID -t gene -e 'start > 4'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  chr1	me	gene	11	12	.	+	.	.
