# gff-select: progress and threads

The words of --format are in small letters; the message suggests the right one.

  $ gff-select --format GTF
  2> gff-select: --format: expected gff3, gtf or auto, got 'GTF' (did you mean gtf?)
  [2]

For a misspelt word of --progress, the message suggests the right one.

  $ gff-select --progress=nevr
  2> gff-select: --progress: expected auto, always or never, got 'nevr' (did you mean never?)
  [2]

Of --progress there are three kinds; the message names them.

  $ gff-select --progress=sometimes
  2> gff-select: --progress: expected auto, always or never, got 'sometimes'
  [2]

An equals sign promises a value.

  $ gff-select --progress=
  2> gff-select: option '--progress=' needs a value (see gff-select --help)
  [2]

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

--format with another word says which are taken.

  $ gff-select --format gff
  2> gff-select: --format: expected gff3, gtf or auto, got 'gff' (did you mean gff3?)
  [2]

No line is drawn on any standard error.

  $ gff-select --progress=never
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

The output is the same with any number of threads.

  $ gff-select -t gene -z >one
  > gff-select -t gene -z -@ 3 <in.gff3 >four
  > cmp one four && echo the same
  > gff-select --threads=3 -@2 four
  the same
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

-@ is not negative.

  $ gff-select -@ -2
  2> gff-select: --threads: expected a number that is not negative, got '-2'
  [2]
