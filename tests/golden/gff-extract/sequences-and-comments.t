# gff-extract: sequences and comments

CR LF is a line end like LF; the output has LF.

  < in.gff3
  | ##gff-version 3\r (esc)
  | # a comment\r (esc)
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A\r (esc)
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1\r (esc)
  $ gff-extract ID Parent
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A	gene1	.
  chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	gene1.1	gene1

Empty input: the line that names the columns is still written, status 0.

  < in.gff3
  $ gff-extract ID Parent
  #!gff-columns	ID	Parent
  2> gff-extract: warning: <stdin>: no record in the input

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
  $ gff-extract ID Parent
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A	gene1	.
  chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	gene1.1	gene1
  ##FASTA
  >chr1 first\r (esc)
  ACGT\r (esc)
  NN (no-eol)

A # inside column 9 cuts nothing.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=#1 of #2;ID=gene#1
  $ gff-extract Note ID
  #!gff-columns	Note	ID
  chr1	me	gene	1	2	.	+	.	Note=#1 of #2;ID=gene#1	#1 of #2	gene#1

Comments and sequences are left out where that is asked for; directives stay.

  < in.gff3
  | ##x
  | #c
  | chr1	me	gene	1	2	.	+	.	ID=g1
  | #d
  | >s
  | A
  $ gff-extract --no-comments --no-fasta ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID=g1	g1

A last line without a newline is a line, and gets its newline.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1 (no-eol)
  $ gff-extract ID Parent
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A	gene1	.
  chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	gene1.1	gene1

Without a record the lines with # pass, and the columns are named at the end.

  < in.gff3
  | ##gff-version 3
  | # only
  | #comments
  $ gff-extract ID Parent
  ##gff-version 3
  # only
  #comments
  #!gff-columns	ID	Parent
  2> gff-extract: warning: <stdin>: no record in the input

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
  $ gff-extract --no-comments --no-fasta ID
  ##gff-version 3
  ##sequence-region 1 1 90
   (esc)
  #!gff-columns	ID
  1	x	gene	1	9	.	+	.	ID=a	a
  ###
  1	x	exon	1	9	.	+	.	Parent=a	.
