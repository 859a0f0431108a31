# gff-select: -t and -T

  < in.gff3
  | chr1	ensembl havana	gene	1	10	.	+	.	ID=g1
  | chr1	ensembl havana	ncRNA_gene	1	10	.	-	.	ID=g2
  | chr2	havana	Gene	1	10	.	.	.	ID=g3
  | chr2	gene	pseudogene	1	10	.	?	.	ID=g4
  | HLA:01	havana	exon	1	10	.	+	.	gene=gene

-T keeps types that are not in the list; it may be repeated.

  $ gff-select -T gene,Gene --not-type exon
  chr1	ensembl havana	ncRNA_gene	1	10	.	-	.	ID=g2
  chr2	gene	pseudogene	1	10	.	?	.	ID=g4

Whole types are compared, case and all: no ncRNA_gene, no Gene, no source or attribute called gene.

  $ gff-select -t gene
  chr1	ensembl havana	gene	1	10	.	+	.	ID=g1

A record passes the tests of all options.

  $ gff-select -t gene,exon -T exon
  chr1	ensembl havana	gene	1	10	.	+	.	ID=g1

A LIST is not empty.

  $ gff-select -T ''
  2> gff-select: --not-type: expected names between commas, got an empty one
  [2]

A LIST has no empty name.

  $ gff-select -t gene,,exon
  2> gff-select: --type: expected names between commas, got an empty one
  [2]

-t takes a comma-separated list, and may be repeated.

  $ gff-select -t gene,exon --type Gene
  chr1	ensembl havana	gene	1	10	.	+	.	ID=g1
  chr2	havana	Gene	1	10	.	.	.	ID=g3
  HLA:01	havana	exon	1	10	.	+	.	gene=gene

-T drops a record if its type, undecoded or decoded, is in the list.

  < in.gff3
  | chr%201	a%2Cb	gene%7E	1	10	.	+	.	.
  | chr 1	a	gene~	1	10	.	+	.	.
  $ gff-select -T 'gene~'

No record has a carriage return.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  $ gff-select -t $'gene\r' <in.gff3
  2> gff-select: --type: expected names without carriage returns, got 'gene\x0d'
  [2]
