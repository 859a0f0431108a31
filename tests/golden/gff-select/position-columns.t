# gff-select: the columns start and end

The start must not be greater than the end.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	30	20	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 5 (end): expected an end that is not before the start, 30, got '20'
  [1]

The end is checked like the start.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	20	3O	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 5 (end): expected a positive integer, got '3O'
  [1]

The largest position is 2^62 = 4611686018427387904.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	20	4611686018427387905	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 5 (end): expected a positive integer, got '4611686018427387905'
  [1]

Start and end reach 2^62, and 1 is the first position.

  < in.gff3
  | chr1	me	gene	1	4611686018427387904	.	+	.	ID=g1
  | chr1	me	gene	4611686018427387904	4611686018427387904	.	+	.	ID=g2
  $ gff-select
  chr1	me	gene	1	4611686018427387904	.	+	.	ID=g1
  chr1	me	gene	4611686018427387904	4611686018427387904	.	+	.	ID=g2

Leading zeros are decimal, and stay as they are.

  < in.gff3
  | chr1	me	gene	0008	000000000000000000000000009	.	+	.	ID=g1
  $ gff-select -r chr1:8-8
  chr1	me	gene	0008	000000000000000000000000009	.	+	.	ID=g1

Score, strand, phase and attributes are not checked here.

  < in.gff3
  | chr1	me	gene	1	10	high	x	7	;;=;= "
  $ gff-select
  chr1	me	gene	1	10	high	x	7	;;=;= "

A start has no decimal point.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	1.0	30	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got '1.0'
  [1]

A start has no sign.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	+5	30	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got '+5'
  [1]

What a spreadsheet makes of 100000 is refused.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	1e5	300000	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got '1e5'
  [1]

A start cannot be missing.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	.	30	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got '.'
  [1]

A start is not empty.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene		30	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got ''
  [1]

There is nothing before position 1.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	-5	30	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got '-5'
  [1]

A message names line, column, what was expected and what was found.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	12x	30	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got '12x'
  [1]

Coordinates count from 1.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	0	30	.	+	.	ID=g2
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got '0'
  [1]
