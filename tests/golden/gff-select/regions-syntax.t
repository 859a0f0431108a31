# gff-select -r: the syntax of a region

  < in.gff3
  | chr1	me	gene	1	99	.	+	.	ID=left
  | chr1	me	gene	1	100	.	+	.	ID=touches-left
  | chr1	me	gene	100	200	.	+	.	ID=same
  | chr1	me	gene	120	130	.	+	.	ID=inside
  | chr1	me	gene	1	1000	.	+	.	ID=around
  | chr1	me	gene	200	300	.	+	.	ID=touches-right
  | chr1	me	gene	201	300	.	+	.	ID=right
  | chr2	me	gene	120	130	.	+	.	ID=other-seqid
  | HLA:01	me	gene	120	130	.	+	.	ID=colon
  | HLA:01:5	me	gene	5	6	.	+	.	ID=colons

A REGION is not empty.

  $ gff-select -r ''
  2> gff-select: region '': expected seqid, seqid:start or seqid:start-end
  [2]

An end before the start is wrong usage.

  $ gff-select -r chr1:200-100
  2> gff-select: region 'chr1:200-100': expected seqid, seqid:start or seqid:start-end with 1 <= start <= end
  [2]

A seqid that itself ends in a colon and a number is written in braces.

  $ gff-select -r '{HLA:01}:125-126'
  HLA:01	me	gene	120	130	.	+	.	ID=colon

{seqid}:start is a region up to the end.

  $ gff-select -r '{HLA:01:5}:6'
  HLA:01:5	me	gene	5	6	.	+	.	ID=colons

{seqid} is the whole of it.

  $ gff-select -r '{HLA:01}'
  HLA:01	me	gene	120	130	.	+	.	ID=colon

A seqid of a region that no record had gives a warning: chr1 and 1 are two names.

  $ gff-select -r 1:1-1000 -r chr2:1-10
  2> gff-select: warning: no record had the seqid '1' of a region; the nearest that was seen is 'chr1'

A region of one base has start and end equal.

  $ gff-select --region chr1:99-99
  chr1	me	gene	1	99	.	+	.	ID=left
  chr1	me	gene	1	100	.	+	.	ID=touches-left
  chr1	me	gene	1	1000	.	+	.	ID=around

Regions count from 1.

  $ gff-select -r chr1:0-100
  2> gff-select: region 'chr1:0-100': expected seqid, seqid:start or seqid:start-end with 1 <= start <= end
  [2]

seqid:start is a region up to the end, as in samtools.

  $ gff-select -r chr1:200
  chr1	me	gene	100	200	.	+	.	ID=same
  chr1	me	gene	1	1000	.	+	.	ID=around
  chr1	me	gene	200	300	.	+	.	ID=touches-right
  chr1	me	gene	201	300	.	+	.	ID=right

A brace of a region that opens is closed.

  $ gff-select -r '{chr1:1-2'
  2> gff-select: region '{chr1:1-2': expected {seqid} or {seqid}:start-end
  [2]

Commas in the numbers of a region are allowed.

  $ gff-select -r chr1:1,000-1,000,000
  chr1	me	gene	1	1000	.	+	.	ID=around

Without braces the last colon of a region separates the positions.

  $ gff-select -r HLA:01:5:1-5
  HLA:01:5	me	gene	5	6	.	+	.	ID=colons

The seqid of a region is compared with the undecoded and the decoded seqid of a record.

  < in.gff3
  | chr%201	a%2Cb	gene%7E	1	10	.	+	.	.
  | chr 1	a	gene~	1	10	.	+	.	.
  $ gff-select -r 'chr 1:3-4'
  chr%201	a%2Cb	gene%7E	1	10	.	+	.	.
  chr 1	a	gene~	1	10	.	+	.	.
