# gff-totsv: extra columns are attributes

  < in.gff3
  | #!gff-columns	ID	Parent	n
  | chr1	me	gene	1	2	.	+	.	Name=a	g1	.	5
  | chr1	me	mRNA	1	2	.	+	.	ID=no;Name=b	t1	g1	6,7
  | chr1	me	exon	1	2	.	+	.	Name=c	.	t1,t2	.
  | chr1	me	exon	1	2	.	+	.	ID=e;n=5	.		%35

A KEY is looked up in an extra column first.

  $ gff-totsv -H -c 'gid=ID,x|n,ID,attr:ID'
  g1	5	g1\t (esc)
  t1	6,7	t1	no
  		\t (esc)
  	5		e
