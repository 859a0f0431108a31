# gff-order: the order by start and length

Records at the same place keep their order.

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=z
  | a	me	gene	1	9	.	+	.	ID=y
  | a	me	gene	1	9	.	+	.	ID=x
  | a	me	gene	1	9	.	+	.	ID=y
  $ gff-order
  a	me	gene	1	9	.	+	.	ID=y
  a	me	gene	1	9	.	+	.	ID=x
  a	me	gene	1	9	.	+	.	ID=y
  a	me	gene	5	9	.	+	.	ID=z

Positions up to 2^62 are numbers.

  < in.gff3
  | a	me	gene	4611686018427387904	4611686018427387904	.	+	.	ID=z
  | a	me	gene	9007199254740993	4611686018427387904	.	+	.	ID=y
  | a	me	gene	9007199254740992	9007199254740992	.	+	.	ID=x
  | a	me	gene	007	9	.	+	.	ID=w
  $ gff-order
  a	me	gene	007	9	.	+	.	ID=w
  a	me	gene	9007199254740992	9007199254740992	.	+	.	ID=x
  a	me	gene	9007199254740993	4611686018427387904	.	+	.	ID=y
  a	me	gene	4611686018427387904	4611686018427387904	.	+	.	ID=z

Of records with the same start the longer one is first.

  < in.gff3
  | a	me	gene	1	5	.	+	.	ID=short
  | a	me	gene	1	50	.	+	.	ID=long
  | a	me	gene	1	9	.	+	.	ID=middle
  $ gff-order
  a	me	gene	1	50	.	+	.	ID=long
  a	me	gene	1	9	.	+	.	ID=middle
  a	me	gene	1	5	.	+	.	ID=short

Records are ordered by their starts as numbers, not as text.

  < in.gff3
  | a	me	gene	10	20	.	+	.	ID=3
  | a	me	gene	9	10	.	+	.	ID=2
  | a	me	gene	1	100	.	+	.	ID=1
  $ gff-order
  a	me	gene	1	100	.	+	.	ID=1
  a	me	gene	9	10	.	+	.	ID=2
  a	me	gene	10	20	.	+	.	ID=3
