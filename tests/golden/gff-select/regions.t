# gff-select -r: regions

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

-r keeps what shares a base with the region, both ends included.

  $ gff-select -r chr1:100-200
  chr1	me	gene	1	100	.	+	.	ID=touches-left
  chr1	me	gene	100	200	.	+	.	ID=same
  chr1	me	gene	120	130	.	+	.	ID=inside
  chr1	me	gene	1	1000	.	+	.	ID=around
  chr1	me	gene	200	300	.	+	.	ID=touches-right

A record passes if it overlaps any of several regions; it is written once.

  $ gff-select -r chr1:110-125 -r chr2:1-120 -r chr1:125-140
  chr1	me	gene	100	200	.	+	.	ID=same
  chr1	me	gene	120	130	.	+	.	ID=inside
  chr1	me	gene	1	1000	.	+	.	ID=around
  chr2	me	gene	120	130	.	+	.	ID=other-seqid

--within keeps what lies within the region.

  $ gff-select -r chr1:100-200 --within
  chr1	me	gene	100	200	.	+	.	ID=same
  chr1	me	gene	120	130	.	+	.	ID=inside

Within means within one region, not within two together.

  $ gff-select --within -r chr1:100-125 -r chr1:126-200

A seqid alone is the whole of it; chr1 is not chr10, nor chr2.

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
  | chr22	me	gene	1	2	.	+	.	ID=x
  $ gff-select -r chr2
  chr2	me	gene	120	130	.	+	.	ID=other-seqid
