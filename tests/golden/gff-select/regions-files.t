# gff-select -R: files of regions

Standard input cannot be both the annotation and the regions.

  $ gff-select -R - -c
  2> gff-select: --regions-file -: standard input is the annotation
  [2]

A regions file has seqid, start and end, 1-based; more columns, comments and empty lines are ignored.

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
  < wanted.tsv
  | # mine
  | chr1	130	200	a name
  |
  | chr2	130	130\r (esc)
  $ gff-select -R wanted.tsv
  chr1	me	gene	100	200	.	+	.	ID=same
  chr1	me	gene	120	130	.	+	.	ID=inside
  chr1	me	gene	1	1000	.	+	.	ID=around
  chr1	me	gene	200	300	.	+	.	ID=touches-right
  chr2	me	gene	120	130	.	+	.	ID=other-seqid

-r and -R add up.

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
  < wanted.bed
  | chr2	0	500
  $ gff-select -R wanted.bed -r '{HLA:01}'
  chr2	me	gene	120	130	.	+	.	ID=other-seqid
  HLA:01	me	gene	120	130	.	+	.	ID=colon

A BED file is one under each name of a compressed one.

  < in.gff3
  | chr1	s	gene	9	9	.	.	.	ID=at9
  | chr1	s	gene	10	10	.	.	.	ID=at10
  % printf 'chr1\t9\t10\n' >o.BED.xz
  $ gff-select -R o.BED.xz
  chr1	s	gene	10	10	.	.	.	ID=at10

A regions file in .bed.gz is BED, and compressed like any input.

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
  < plain.bed
  | chr1	98	99
  % gzip <plain.bed >wanted.bed.gz
  $ gff-select -R wanted.bed.gz
  chr1	me	gene	1	99	.	+	.	ID=left
  chr1	me	gene	1	100	.	+	.	ID=touches-left
  chr1	me	gene	1	1000	.	+	.	ID=around

A BED interval of no bases overlaps nothing.

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
  < wanted.bed
  | chr1	100	100
  $ gff-select -R wanted.bed

A regions file in .bed is BED: 0-based, half-open.

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
  < wanted.bed
  | chr1	98	99	name	0	+
  $ gff-select -R wanted.bed
  chr1	me	gene	1	99	.	+	.	ID=left
  chr1	me	gene	1	100	.	+	.	ID=touches-left
  chr1	me	gene	1	1000	.	+	.	ID=around

An empty regions file has no region to overlap.

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
  < wanted.tsv
  | # none
  $ gff-select -R wanted.tsv

CR alone ends no line of a regions file: without this, one region would be all.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  % printf 'chr1\t0\t5\tn1\rchr2\t0\t5\tn2\r' >mac.bed
  $ gff-select -c -R mac.bed
  2> gff-select: mac.bed:1: expected LF or CR LF at the end of a line, got CR alone (convert it with: tr '\r' '\n')
  [1]

A regions file may have one REGION a line.

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
  < wanted.txt
  | {HLA:01}
  | chr1:100
  $ gff-select --regions-file wanted.txt --within
  chr1	me	gene	100	200	.	+	.	ID=same
  chr1	me	gene	120	130	.	+	.	ID=inside
  chr1	me	gene	200	300	.	+	.	ID=touches-right
  chr1	me	gene	201	300	.	+	.	ID=right
  HLA:01	me	gene	120	130	.	+	.	ID=colon

A regions file that cannot be opened is named.

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
  $ gff-select -R nothing.bed
  2> gff-select: nothing.bed: cannot open: No such file or directory
  [1]

A truncated regions file is an error.

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
  < plain.bed
  | chr1	98	99
  % gzip <plain.bed | head -c -4 >cut.bed.gz
  $ gff-select -R cut.bed.gz
  2> gff-select: cut.bed.gz: unexpected end of gzip data: the file is truncated
  [1]

A bad interval of BED is named with its line, and that BED counts from 0.

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
  < wanted.bed
  | chr1	7	x
  $ gff-select -R wanted.bed
  2> gff-select: wanted.bed:1: expected 0 <= start <= end (BED is 0-based), got '7' and 'x'
  [1]

A bad interval of a regions file is named with its line.

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
  < wanted.tsv
  | chr1	0	5
  $ gff-select -R wanted.tsv
  2> gff-select: wanted.tsv:1: expected 1 <= start <= end, got '0' and '5' (BED counts from 0: --bed)
  [1]

A bad REGION of a regions file is named with its line.

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
  < wanted.txt
  | chr1
  | chr1:9-2
  $ gff-select -R wanted.txt
  2> gff-select: wanted.txt:2: region 'chr1:9-2': expected seqid, seqid:start or seqid:start-end with 1 <= start <= end
  [1]

A line of a regions file has at most 64 MiB, to the byte.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  % head -c 67108865 /dev/zero | tr '\0' x | gzip -1 >long.txt.gz
  $ gff-select -R long.txt.gz
  2> gff-select: long.txt.gz:1: the line is longer than 64 MiB
  [1]

A line of a regions file has at most 64 MiB.

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
  % { printf 'chr1\n'; head -c 67108900 /dev/zero | tr '\0' x; } | gzip -1 >long.txt.gz
  $ gff-select -R long.txt.gz
  2> gff-select: long.txt.gz:2: the line is longer than 64 MiB
  [1]

With --bed any file is BED; track and browser lines are ignored.

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
  < wanted.txt
  | track name=x
  | browser position chr1
  | chr1	199	300
  $ gff-select -R wanted.txt --bed --within
  chr1	me	gene	200	300	.	+	.	ID=touches-right
  chr1	me	gene	201	300	.	+	.	ID=right

Tabs separate the columns of a regions file; blanks are an error, not a part of the seqid.

  < wanted.txt
  | chr1 5 10
  $ gff-select -R wanted.txt
  2> gff-select: wanted.txt:1: expected seqid, start and end with tabs between, got 'chr1 5 10'
  [1]

A line of a regions file has three columns, or is a REGION.

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
  < wanted.tsv
  | chr1	1	10
  | chr1	12
  $ gff-select -R wanted.tsv
  2> gff-select: wanted.tsv:2: expected seqid, start and end with tabs between, got 'chr1\t12'
  [1]

A regions file that is not BED counts from 1, both ends included.

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
  < wanted.txt
  | chr1	201	300
  $ gff-select -R wanted.txt --within
  chr1	me	gene	201	300	.	+	.	ID=right

  < in.gff3
  | chr1	me	gene	1	99	.	+	.	ID=a
  | chr1	me	gene	201	300	.	+	.	ID=b
  < wanted.txt
  |   chr1:1-50\x20 (esc)
  < genome.sizes
  | chr1	300
  < genome.fa
  | >chr1
  | ACGT
  < peaks.txt
  | chr1	0	300

Blanks around a REGION do not belong to it.

  $ gff-select -R wanted.txt
  chr1	me	gene	1	99	.	+	.	ID=a

A list of sequences, FASTA or BED instead of regions: the message names the option that reads it.

  $ gff-select -R genome.sizes
  2> gff-select: genome.sizes:1: expected seqid, start and end with tabs between, got 'chr1\t300' (a list of sequences and lengths: --genome or --seqid @FILE reads it)
  [1]
  $ gff-select -R genome.fa
  2> gff-select: genome.fa:1: expected regions, got FASTA (--genome keeps the records on its sequences)
  [1]
  $ gff-select -R peaks.txt
  2> gff-select: peaks.txt:1: expected 1 <= start <= end, got '0' and '300' (BED counts from 0: --bed)
  [1]
