# gff-strip: lines

CR LF is a line end like LF; the output has LF.

  < in.gff3
  | ##gff-version 3\r (esc)
  | # a comment\r (esc)
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A\r (esc)
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1\r (esc)
  $ gff-strip ID
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	Name=A
  chr1	me	exon	10	900	.	+	.	Parent=gene1

All other lines are unchanged.

  < in.gff3
  | ##gff-version 3
  | #ID=x
  | \x20 (esc)
  | ###
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	ID=x	x
  | ##FASTA
  | >ID=x
  $ gff-strip ID
  ##gff-version 3
  #ID=x
  \x20 (esc)
  ###
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	.	x
  ##FASTA
  >ID=x

Extra columns are untouched.

  < in.gff3
  | #!gff-columns	ID	Parent
  | chr1	me	gene	1	2	.	+	.	ID=x;a=b	ID=x	x
  $ gff-strip ID
  #!gff-columns	ID	Parent
  chr1	me	gene	1	2	.	+	.	a=b	ID=x	x

The sequence section is not annotation: it is copied byte for byte, with its line ends.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  | ##FASTA
  | >chr1 first\r (esc)
  | ACGT\r (esc)
  | NN (no-eol)
  $ gff-strip ID
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	Name=A
  chr1	me	exon	10	900	.	+	.	Parent=gene1
  ##FASTA
  >chr1 first\r (esc)
  ACGT\r (esc)
  NN (no-eol)

Comments and sequences are left out where that is asked for.

  < in.gff3
  | ##x
  | #c
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	ID=x	x
  | >s
  $ gff-strip --all --no-comments --no-fasta
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	.	x

A last line without a newline is a line, and gets its newline.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1 (no-eol)
  $ gff-strip ID
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	Name=A
  chr1	me	exon	10	900	.	+	.	Parent=gene1

Without a record the lines with # pass.

  < in.gff3
  | ##gff-version 3
  | # only
  | #comments
  $ gff-strip ID
  ##gff-version 3
  # only
  #comments
  2> gff-strip: warning: <stdin>: no record in the input

--no-comments also leaves out directives that GFF3 does not name.

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
  $ gff-strip --no-comments --no-fasta ID
  ##gff-version 3
  ##sequence-region 1 1 90
   (esc)
  1	x	gene	1	9	.	+	.	.
  ###
  1	x	exon	1	9	.	+	.	Parent=a
