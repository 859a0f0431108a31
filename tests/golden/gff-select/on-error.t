# gff-select: on error

For a misspelt word of --on-error, the message suggests the right one.

  $ gff-select --on-error skpi
  2> gff-select: --on-error: expected fail, skip or pass, got 'skpi' (did you mean skip?)
  [2]

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	x	30	.	+	.	ID=bad
  | chr1	me
  | chr1	me	gene	20	30	.	+	.	ID=g2
  | chr1	me	exon	0	1	.	+	.	ID=worse

An output FILE does not appear after an error, and no temporary file stays.

  $ gff-select -o out.gff3
  > status=$?
  > ls -A
  > exit $status
  in.gff3
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got 'x'
  [1]

By default the first malformed record stops the tool, after what was before it.

  $ gff-select --on-error fail
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 4 (start): expected a positive integer, got 'x'
  [1]

Malformed records are written unexamined: no test drops them.

  $ gff-select --on-error pass -t gene
  chr1	me	gene	1	10	.	+	.	ID=g1
  chr1	me	gene	x	30	.	+	.	ID=bad
  chr1	me
  chr1	me	gene	20	30	.	+	.	ID=g2
  chr1	me	exon	0	1	.	+	.	ID=worse
  2> gff-select: warning: <stdin>: 3 malformed records passed, the first at line 2

-q silences the report of malformed records.

  $ gff-select -q --on-error skip
  chr1	me	gene	1	10	.	+	.	ID=g1
  chr1	me	gene	20	30	.	+	.	ID=g2

Malformed records are left out, counted and reported at the end, status 0.

  $ gff-select --on-error skip
  chr1	me	gene	1	10	.	+	.	ID=g1
  chr1	me	gene	20	30	.	+	.	ID=g2
  2> gff-select: warning: <stdin>: 3 malformed records skipped, the first at line 2

One malformed record is reported in the singular.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me
  $ gff-select --on-error=skip
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: warning: <stdin>: 1 malformed record skipped, the first at line 2

--on-error with another word says which are taken.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select --on-error ignore
  2> gff-select: --on-error: expected fail, skip or pass, got 'ignore'
  [2]
