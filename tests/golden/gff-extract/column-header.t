# gff-extract: the line that names the new columns

The columns are announced once, directly before the first record; all other lines pass.

  < in.gff3
  | ##gff-version 3
  | # one
  |
  | chr1	me	gene	1	2	.	+	.	ID=g1
  | # two
  | ###
  | chr1	me	gene	1	2	.	+	.	.
  | ##FASTA
  | >x
  | A
  $ gff-extract ID
  ##gff-version 3
  # one
   (esc)
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID=g1	g1
  # two
  ###
  chr1	me	gene	1	2	.	+	.	.	.
  ##FASTA
  >x
  A

An empty result still has a header, before the sequence section.

  < in.gff3
  | ##gff-version 3
  | #c
  | ##FASTA
  | >x
  | A (no-eol)
  $ gff-extract ID Parent
  ##gff-version 3
  #c
  #!gff-columns	ID	Parent
  ##FASTA
  >x
  A (no-eol)
  2> gff-extract: warning: <stdin>: no record in the input

The columns are named even where every record is skipped.

  < in.gff3
  | chr1	me
  $ gff-extract --on-error skip ID
  #!gff-columns	ID
  2> gff-extract: warning: <stdin>: 1 malformed record skipped, the first at line 1
