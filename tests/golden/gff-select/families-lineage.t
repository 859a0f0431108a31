# gff-select -dp and --with-family: one transcript, or its whole family

  < in.gff3
  | chr1	me	gene	1	99	.	+	.	ID=g1
  | chr1	me	mRNA	1	99	.	+	.	ID=g1.1;Parent=g1
  | chr1	me	exon	1	50	.	+	.	ID=e1;Parent=g1.1,g1.2
  | chr1	me	exon	60	99	.	+	.	ID=e2;Parent=g1.1
  | chr1	me	mRNA	1	50	.	+	.	ID=g1.2;Parent=g1;tag=canonical
  | chr1	me	gene	200	300	.	+	.	ID=g2

-d and -p together keep what is below and what is above, and no siblings: one transcript, its gene and its own exons.

  $ gff-select -a tag=canonical -d -p
  chr1	me	gene	1	99	.	+	.	ID=g1
  chr1	me	exon	1	50	.	+	.	ID=e1;Parent=g1.1,g1.2
  chr1	me	mRNA	1	50	.	+	.	ID=g1.2;Parent=g1;tag=canonical

--with-family also keeps the siblings: everything below the topmost ancestors.

  $ gff-select -a tag=canonical --with-family
  chr1	me	gene	1	99	.	+	.	ID=g1
  chr1	me	mRNA	1	99	.	+	.	ID=g1.1;Parent=g1
  chr1	me	exon	1	50	.	+	.	ID=e1;Parent=g1.1,g1.2
  chr1	me	exon	60	99	.	+	.	ID=e2;Parent=g1.1
  chr1	me	mRNA	1	50	.	+	.	ID=g1.2;Parent=g1;tag=canonical

--with-family of an exon.

  $ gff-select -a ID=e2 --with-family -c
  5

--with-family includes what -d and -p keep.

  $ gff-select -a ID=g1.1 -d -p --with-family -c
  5

A record that derives from another one is below it.

  < in.gff3
  | chr1	me	gene	1	99	.	+	.	ID=g1
  | chr1	me	mRNA	1	99	.	+	.	ID=m1;Parent=g1
  | chr1	me	protein	10	90	.	+	.	ID=p1;Derives_from=m1
  | chr1	me	CDS	10	90	.	+	0	Parent=m1,p1
  | chr1	me	gene	1	99	.	+	.	ID=p2;Derives_from=m2
  $ gff-select -a ID=m1 -d
  chr1	me	mRNA	1	99	.	+	.	ID=m1;Parent=g1
  chr1	me	protein	10	90	.	+	.	ID=p1;Derives_from=m1
  chr1	me	CDS	10	90	.	+	0	Parent=m1,p1
  $ gff-select -t protein -p
  chr1	me	gene	1	99	.	+	.	ID=g1
  chr1	me	mRNA	1	99	.	+	.	ID=m1;Parent=g1
  chr1	me	protein	10	90	.	+	.	ID=p1;Derives_from=m1

An ID on several seqids is one feature; a warning names the first such ID.

  < in.gff3
  | chr1	me	gene	100	900	.	+	.	ID=g1
  | chr1	me	mRNA	100	900	.	+	.	ID=g1.t1;Parent=g1
  | chr2	me	gene	500	600	.	-	.	ID=g1
  | chr2	me	mRNA	500	600	.	-	.	ID=g1.t1;Parent=g1
  | chr3	me	gene	1	6	.	-	.	ID=g1
  | chr1	me	gene	1	6	.	-	.	ID=g2
  | chr2	me	gene	1	6	.	-	.	ID=g2
  | chr2	me	mRNA	1	6	.	-	.	Parent=g2
  $ gff-select -r chr1:50-900 -t gene -d
  chr1	me	gene	100	900	.	+	.	ID=g1
  chr1	me	mRNA	100	900	.	+	.	ID=g1.t1;Parent=g1
  chr2	me	mRNA	500	600	.	-	.	ID=g1.t1;Parent=g1
  2> gff-select: warning: <stdin>: the ID 'g1' is on several seqids, 'chr1' and 'chr2', and taken for one feature
  $ gff-select -t mRNA -p -c
  8
  2> gff-select: warning: <stdin>: the ID 'g1' is on several seqids, 'chr1' and 'chr2', and taken for one feature (the first of 2 such IDs)

There is no warning of IDs that are not part of a family that is kept.

  $ gff-select -r chr3 -t gene -p
  chr3	me	gene	1	6	.	-	.	ID=g1
