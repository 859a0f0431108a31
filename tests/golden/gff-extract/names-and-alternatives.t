# gff-extract: names and alternatives

Of alternatives the first that has a value that is not empty; the column is named after the first.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_type=a;biotype=x
  | chr1	me	gene	1	2	.	+	.	biotype=c;gene_biotype=b
  | chr1	me	gene	1	2	.	+	.	gene_type=;biotype=c
  | chr1	me	gene	1	2	.	+	.	gene_type=,;biotype=
  $ gff-extract 'gene_type|gene_biotype|biotype'
  #!gff-columns	gene_type
  chr1	me	gene	1	2	.	+	.	gene_type=a;biotype=x	a
  chr1	me	gene	1	2	.	+	.	biotype=c;gene_biotype=b	b
  chr1	me	gene	1	2	.	+	.	gene_type=;biotype=c	c
  chr1	me	gene	1	2	.	+	.	gene_type=,;biotype=	.

NAME= names the column of alternatives.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	biotype=c
  $ gff-extract 'type2=gene_type|biotype'
  #!gff-columns	type2
  chr1	me	gene	1	2	.	+	.	biotype=c	c

NAME=KEY names the column.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Name=BRCA1
  $ gff-extract gene=Name
  #!gff-columns	gene
  chr1	me	gene	1	2	.	+	.	Name=BRCA1	BRCA1

A name may have blanks.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Name=A
  $ gff-extract 'the gene=Name'
  #!gff-columns	the gene
  chr1	me	gene	1	2	.	+	.	Name=A	A
