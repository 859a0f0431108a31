# gff-select: the directive ###

  < in.gff3
  | ###
  | # one
  | chr1	me	gene	1	2	.	+	.	ID=g1
  | chr1	me	exon	1	2	.	+	.	Parent=g1
  | ###
  | chr1	me	mRNA	1	2	.	+	.	ID=t2
  | # two
  | ###
  | ###
  | chr1	me	gene	1	2	.	+	.	ID=g3
  | chr1	me	exon	1	2	.	+	.	Parent=g3
  | ###

A ### is left out if there are records between it and the ### before, and none of them was kept.

  $ gff-select -t gene
  ###
  # one
  chr1	me	gene	1	2	.	+	.	ID=g1
  ###
  # two
  ###
  chr1	me	gene	1	2	.	+	.	ID=g3
  ###

-v leaves out a ### in the same way, by what it keeps.

  $ gff-select -v -t gene
  ###
  # one
  chr1	me	exon	1	2	.	+	.	Parent=g1
  ###
  chr1	me	mRNA	1	2	.	+	.	ID=t2
  # two
  ###
  ###
  chr1	me	exon	1	2	.	+	.	Parent=g3
  ###

A ### without records before it stays, even if no record is kept.

  $ gff-select -t none
  ###
  # one
  # two
  ###
  2> gff-select: warning: no record had the type 'none'; seen were 'exon', 'gene', 'mRNA'

A malformed record that was skipped counts as a record before the ###.

  < in.gff3
  | ##x
  | chr1	me
  | ###
  $ gff-select --on-error skip
  ##x
  2> gff-select: warning: <stdin>: 1 malformed record skipped, the first at line 2
