# gff-select: --seqid, -s and --strand

A strand is one of four characters.

  $ gff-select --strand x
  2> gff-select: --strand: expected +, -, . or ?, got 'x'
  [2]

  < in.gff3
  | chr1	ensembl havana	gene	1	10	.	+	.	ID=g1
  | chr1	ensembl havana	ncRNA_gene	1	10	.	-	.	ID=g2
  | chr2	havana	Gene	1	10	.	.	.	ID=g3
  | chr2	gene	pseudogene	1	10	.	?	.	ID=g4
  | HLA:01	havana	exon	1	10	.	+	.	gene=gene

The seqid is one of a list.

  $ gff-select --seqid chr1,HLA:01
  chr1	ensembl havana	gene	1	10	.	+	.	ID=g1
  chr1	ensembl havana	ncRNA_gene	1	10	.	-	.	ID=g2
  HLA:01	havana	exon	1	10	.	+	.	gene=gene

-s with a source that has a blank in it.

  $ gff-select -s 'ensembl havana'
  chr1	ensembl havana	gene	1	10	.	+	.	ID=g1
  chr1	ensembl havana	ncRNA_gene	1	10	.	-	.	ID=g2

Several -s add up.

  $ gff-select -s gene --source=havana
  chr2	havana	Gene	1	10	.	.	.	ID=g3
  chr2	gene	pseudogene	1	10	.	?	.	ID=g4
  HLA:01	havana	exon	1	10	.	+	.	gene=gene

The strand is one of a list.

  $ gff-select --strand '-,?'
  chr1	ensembl havana	ncRNA_gene	1	10	.	-	.	ID=g2
  chr2	gene	pseudogene	1	10	.	?	.	ID=g4

--strand - is the minus strand, not an option.

  $ gff-select --strand -
  chr1	ensembl havana	ncRNA_gene	1	10	.	-	.	ID=g2

--strand . is the missing strand.

  $ gff-select --strand .
  chr2	havana	Gene	1	10	.	.	.	ID=g3
