# gff-order: the order of seqids

Without directives seqids stand in the order in which they appear, not by the alphabet.

  < in.gff3
  | b	me	gene	2	9	.	+	.	ID=b2
  | a	me	gene	5	9	.	+	.	ID=a5
  | b	me	gene	2	9	.	+	.	ID=b2
  | a	me	gene	1	9	.	+	.	ID=a1
  $ gff-order
  b	me	gene	2	9	.	+	.	ID=b2
  b	me	gene	2	9	.	+	.	ID=b2
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

The seqids of ##sequence-region come first, in the order of the directives.

  < in.gff3
  | ##sequence-region b 1 100
  | ##sequence-region	a 1 100
  | x	me	gene	1	2	.	+	.	ID=x
  | a	me	gene	1	9	.	+	.	ID=a1
  | b	me	gene	2	9	.	+	.	ID=b2
  | c	me	gene	1	2	.	+	.	ID=c
  $ gff-order
  ##sequence-region b 1 100
  ##sequence-region	a 1 100
  b	me	gene	2	9	.	+	.	ID=b2
  a	me	gene	1	9	.	+	.	ID=a1
  x	me	gene	1	2	.	+	.	ID=x
  c	me	gene	1	2	.	+	.	ID=c

A ##sequence-region behind the records of its seqid counts as well.

  < in.gff3
  | ##gff-version 3
  | a	me	gene	5	9	.	+	.	ID=a5
  | b	me	gene	2	9	.	+	.	ID=b2
  | a	me	gene	1	9	.	+	.	ID=a1
  | ##sequence-region b 1 100
  $ gff-order
  ##gff-version 3
  ##sequence-region b 1 100
  b	me	gene	2	9	.	+	.	ID=b2
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5
