# gff-extract: extra columns are attributes

  < in.gff3
  | #!gff-columns	ID	Parent	n
  | chr1	me	gene	1	2	.	+	.	Name=a	g1	.	5
  | chr1	me	mRNA	1	2	.	+	.	ID=no;Name=b	t1	g1	6,7
  | chr1	me	exon	1	2	.	+	.	Name=c	.	t1,t2	.
  | chr1	me	exon	1	2	.	+	.	ID=e;n=5	.		%35

A KEY is an extra column where there is one; --strip leaves column 9 as it is then.

  $ gff-extract --strip gid=ID Name
  #!gff-columns	ID	Parent	n	gid	Name
  chr1	me	gene	1	2	.	+	.	.	g1	.	5	g1	a
  chr1	me	mRNA	1	2	.	+	.	ID=no	t1	g1	6,7	t1	b
  chr1	me	exon	1	2	.	+	.	.	.	t1,t2	.	.	c
  chr1	me	exon	1	2	.	+	.	ID=e;n=5	.		%35	.	.
