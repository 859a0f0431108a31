# gff-select: other

  < in.gff3
  | ##gff-version 3
  | # a comment
  | ##sequence-region 1 1 90
  | ##PAF	x
  |
  | 1	x	gene	1	9	.	+	.	ID=a
  | # behind
  | ###
  | 1	x	exon	1	9	.	+	.	Parent=a
  | ##FASTA
  | >1
  | ACGT

The lines that begin with a number sign before the first record.

  $ gff-select --header-only -t gene
  ##gff-version 3
  # a comment
  ##sequence-region 1 1 90
  ##PAF	x

One or the other.

  $ gff-select --header-only -c
  2> gff-select: --header-only writes no records: it takes no --count
  [2]

One or the other.

  $ gff-select --header-only -H
  2> gff-select: --header-only writes no records: it takes no --no-header
  [2]

Nothing but records (and blank lines): no line that begins with a number sign, and no sequence section.

  $ gff-select -H -t gene
   (esc)
  1	x	gene	1	9	.	+	.	ID=a

What follows the first record is not examined.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | ##sequence-region 1 1 90
  | ##PAF	x
  |
  | 1	x	gene	1	9	.	+	.	ID=a
  | # behind
  | ###
  | 1	x	exon	1	9	.	+	.	Parent=a
  | ##FASTA
  | >1
  | ACGT
  | garbage
  $ gff-select --header-only in.gff3
  ##gff-version 3
  # a comment
  ##sequence-region 1 1 90
  ##PAF	x

Of an input without records: all such lines.

  < in.gff3
  | ##gff-version 3
  | # end
  $ gff-select --header-only
  ##gff-version 3
  # end
  2> gff-select: warning: <stdin>: no record in the input
