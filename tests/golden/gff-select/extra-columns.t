# gff-select: extra columns are attributes

  < in.gff3
  | #!gff-columns	ID	Parent	n
  | chr1	me	gene	1	2	.	+	.	Name=a	g1	.	5
  | chr1	me	mRNA	1	2	.	+	.	ID=no;Name=b	t1	g1	6,7
  | chr1	me	exon	1	2	.	+	.	Name=c	.	t1,t2	.
  | chr1	me	exon	1	2	.	+	.	ID=e;n=5	.		%35

An extra column is an attribute, used before one in column 9; . there is no value.

  $ gff-select -a ID -e 'n > 5'
  #!gff-columns	ID	Parent	n
  chr1	me	mRNA	1	2	.	+	.	ID=no;Name=b	t1	g1	6,7

The values of an extra column are separated by ',', and escapes are decoded.

  $ gff-select -e 'Parent == "t2" || n == "5"'
  #!gff-columns	ID	Parent	n
  chr1	me	gene	1	2	.	+	.	Name=a	g1	.	5
  chr1	me	exon	1	2	.	+	.	Name=c	.	t1,t2	.
  chr1	me	exon	1	2	.	+	.	ID=e;n=5	.		%35

Families hold together when ID and Parent have become columns.

  $ gff-select -t gene -d
  #!gff-columns	ID	Parent	n
  chr1	me	gene	1	2	.	+	.	Name=a	g1	.	5
  chr1	me	mRNA	1	2	.	+	.	ID=no;Name=b	t1	g1	6,7
  chr1	me	exon	1	2	.	+	.	Name=c	.	t1,t2	.

  < in.gff3
  | #!gff-columns	gene_id	transcript_id
  | chr1	me	gene	1	2	.	+	.	.	g1	.
  | chr1	me	transcript	1	2	.	+	.	gene_name "x";	g1	t1
  | chr1	me	exon	1	2	.	+	.	.	g1	t1
  | chr1	me	gene	1	2	.	+	.	.	g2	.

The same for gene_id and transcript_id, even if nothing is left in column 9.

  $ gff-select -a gene_id=g1 -t gene -d
  #!gff-columns	gene_id	transcript_id
  chr1	me	gene	1	2	.	+	.	.	g1	.
  chr1	me	transcript	1	2	.	+	.	gene_name "x";	g1	t1
  chr1	me	exon	1	2	.	+	.	.	g1	t1
