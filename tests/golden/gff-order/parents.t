# gff-order: parents before children

A parent that starts elsewhere, or is not there, changes nothing.

  < in.gff3
  | a	me	gene	5	90	.	+	.	Parent=p,q
  | a	me	gene	5	6	.	+	.	ID=y
  | a	me	gene	7	8	.	+	.	ID=p
  $ gff-order
  a	me	gene	5	90	.	+	.	Parent=p,q
  a	me	gene	5	6	.	+	.	ID=y
  a	me	gene	7	8	.	+	.	ID=p

A parent is before its child even if it is shorter.

  < in.gff3
  | a	me	mRNA	1	90	.	+	.	Parent=g
  | a	me	gene	1	50	.	+	.	ID=g
  $ gff-order
  a	me	gene	1	50	.	+	.	ID=g
  a	me	mRNA	1	90	.	+	.	Parent=g

A child waits for its parent; what has nothing to do with them does not.

  < in.gff3
  | a	me	mRNA	1	90	.	+	.	Parent=g
  | a	me	gene	1	70	.	+	.	ID=x
  | a	me	gene	1	50	.	+	.	ID=g
  $ gff-order
  a	me	gene	1	70	.	+	.	ID=x
  a	me	gene	1	50	.	+	.	ID=g
  a	me	mRNA	1	90	.	+	.	Parent=g

Of records at the same place a parent is before its child, over any number of levels.

  < in.gff3
  | a	me	exon	1	90	.	+	.	Parent=t
  | a	me	mRNA	1	90	.	+	.	ID=t;Parent=g
  | a	me	gene	1	90	.	+	.	ID=g
  $ gff-order
  a	me	gene	1	90	.	+	.	ID=g
  a	me	mRNA	1	90	.	+	.	ID=t;Parent=g
  a	me	exon	1	90	.	+	.	Parent=t

Records of a Parent loop keep their order; the records below them follow.

  < in.gff3
  | a	me	gene	1	9	.	+	.	ID=c;Parent=b
  | a	me	gene	1	9	.	+	.	ID=a;Parent=b
  | a	me	gene	1	9	.	+	.	ID=b;Parent=a
  $ gff-order
  a	me	gene	1	9	.	+	.	ID=a;Parent=b
  a	me	gene	1	9	.	+	.	ID=b;Parent=a
  a	me	gene	1	9	.	+	.	ID=c;Parent=b

A record is after all of its parents that have the same start.

  < in.gff3
  | a	me	gene	1	90	.	+	.	ID=c;Parent=p1,p2;Note=n
  | a	me	gene	1	10	.	+	.	ID=p2
  | a	me	gene	1	20	.	+	.	ID=p1
  $ gff-order
  a	me	gene	1	20	.	+	.	ID=p1
  a	me	gene	1	10	.	+	.	ID=p2
  a	me	gene	1	90	.	+	.	ID=c;Parent=p1,p2;Note=n

IDs are compared without their escapes, and stay as they are.

  < in.gff3
  | a	me	gene	1	9	.	+	.	Parent=a%2Cb
  | a	me	gene	1	9	.	+	.	ID=%61%2cb
  $ gff-order
  a	me	gene	1	9	.	+	.	ID=%61%2cb
  a	me	gene	1	9	.	+	.	Parent=a%2Cb
