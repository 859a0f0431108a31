# families through extra columns

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;Name=a
  | chr1	me	mRNA	1	2	.	+	.	ID=t1;Parent=g1
  | chr1	me	exon	1	2	.	+	.	Parent=t1
  | chr1	me	gene	1	2	.	+	.	ID=g2

What gff-extract --strip moved into columns still ties records together.

  $ gff-extract --strip ID Parent | gff-select -a Name=a -d | gff-select -t exon | gff-totsv -H -c type,Parent
  exon	t1
