# gff-order: extra columns are attributes

  < in.gff3
  | #!gff-columns	Parent	ID
  | chr1	me	exon	1	2	.	+	.	.	t1	.
  | chr1	me	mRNA	1	2	.	+	.	.	g1	t1
  | chr1	me	gene	1	2	.	+	.	.	.	g1

Parents are found in extra columns.

  $ gff-order
  #!gff-columns	Parent	ID
  chr1	me	gene	1	2	.	+	.	.	.	g1
  chr1	me	mRNA	1	2	.	+	.	.	g1	t1
  chr1	me	exon	1	2	.	+	.	.	t1	.
