# gff-order: the order of seqids

Without directives, seqids are in the order of their first records, not of the alphabet.

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

A ##sequence-region after the records of its seqid is used, too.

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

A name is not empty.

  < in.gff3
  | ##gff-version 3
  $ gff-order --seqids ""
  2> gff-order: --seqids: expected a FILE or 'natural', got an empty one
  [2]

Seqids in the order of a .fai file.

  < genome.fa.fai
  | chr2	9	6	60	61
  | chr1	9	20	60	61
  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	1	1	.	+	.	ID=0
  | chr2	x	gene	2	2	.	+	.	ID=1
  | chr1	x	gene	3	3	.	+	.	ID=2
  $ gff-order --seqids genome.fa.fai
  ##gff-version 3
  chr2	x	gene	2	2	.	+	.	ID=1
  chr1	x	gene	1	1	.	+	.	ID=0
  chr1	x	gene	3	3	.	+	.	ID=2

Seqids in the order of a list; those that it lacks follow, those of ##sequence-region first.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region c 1 9
  | a	x	gene	1	1	.	+	.	ID=0
  | b	x	gene	2	2	.	+	.	ID=1
  | c	x	gene	3	3	.	+	.	ID=2
  | d	x	gene	4	4	.	+	.	ID=3
  < order.txt
  | d
  |
  |  b\x20 (esc)
  $ gff-order --seqids order.txt
  ##gff-version 3
  ##sequence-region c 1 9
  d	x	gene	4	4	.	+	.	ID=3
  b	x	gene	2	2	.	+	.	ID=1
  c	x	gene	3	3	.	+	.	ID=2
  a	x	gene	1	1	.	+	.	ID=0
  2> gff-order: warning: --seqids: 2 records have seqids that the list lacks, the first is 'a'

Numbers in seqids are compared as numbers.

  < in.gff3
  | ##gff-version 3
  | chrX	x	gene	1	1	.	+	.	ID=0
  | chr10	x	gene	2	2	.	+	.	ID=1
  | chr2	x	gene	3	3	.	+	.	ID=2
  | chr01	x	gene	4	4	.	+	.	ID=3
  | chr1	x	gene	5	5	.	+	.	ID=4
  | chr2_random	x	gene	6	6	.	+	.	ID=5
  | 1	x	gene	7	7	.	+	.	ID=6
  | chr	x	gene	8	8	.	+	.	ID=7
  $ gff-order --seqids natural
  ##gff-version 3
  1	x	gene	7	7	.	+	.	ID=6
  chr	x	gene	8	8	.	+	.	ID=7
  chr01	x	gene	4	4	.	+	.	ID=3
  chr1	x	gene	5	5	.	+	.	ID=4
  chr2	x	gene	3	3	.	+	.	ID=2
  chr2_random	x	gene	6	6	.	+	.	ID=5
  chr10	x	gene	2	2	.	+	.	ID=1
  chrX	x	gene	1	1	.	+	.	ID=0

The list cannot be read.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	1	.	+	.	ID=0
  | 2	x	gene	2	2	.	+	.	ID=1
  $ gff-order --seqids none
  2> gff-order: none: cannot open: No such file or directory
  [1]

Where the list names sequences in another way, that is said.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	1	.	+	.	ID=0
  | 2	x	gene	2	2	.	+	.	ID=1
  < list
  | chr2
  | chr1
  $ gff-order --seqids list
  ##gff-version 3
  1	x	gene	1	1	.	+	.	ID=0
  2	x	gene	2	2	.	+	.	ID=1
  2> gff-order: warning: no record had any of the 2 seqids: 'chr2' (the nearest that was seen is '2'), 'chr1' (the nearest that was seen is '1')
  2> gff-order: warning: --seqids: 2 records have seqids that the list lacks, the first is '1'

Seqids in the order of a chrom.sizes file; some of its seqids have no record.

  < chrom.sizes
  | chr2	9
  | chr1	9
  | chr3	5
  | chrM	4
  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	1	1	.	+	.	ID=0
  | chr2	x	gene	2	2	.	+	.	ID=1
  | chr1	x	gene	3	3	.	+	.	ID=2
  $ gff-order --seqids chrom.sizes
  ##gff-version 3
  chr2	x	gene	2	2	.	+	.	ID=1
  chr1	x	gene	1	1	.	+	.	ID=0
  chr1	x	gene	3	3	.	+	.	ID=2
  2> gff-order: warning: no record had 2 of the 4 seqids: 'chr3', 'chrM'

A list has one column.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	1	.	+	.	ID=0
  | 2	x	gene	2	2	.	+	.	ID=1
  < list
  | chr2	x
  | chr1	y
  $ gff-order --seqids list
  2> gff-order: list:1: expected one seqid a line, got a tab: a list has one column (cut -f1 makes one of a table)
  [1]
