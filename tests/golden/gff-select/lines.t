# gff-select: comments, blank and long lines

#!gff-columnsX is a comment like any other.

  < in.gff3
  | #!gff-columnsX	ID
  | chr1	me	gene	1	10	.	+	.	ID=g1
  $ gff-select
  #!gff-columnsX	ID
  chr1	me	gene	1	10	.	+	.	ID=g1

Empty input gives empty output, status 0.

  < in.gff3
  $ gff-select -t gene
  2> gff-select: warning: <stdin>: no record in the input

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 1000
  | #!genome-build X1
  | # a comment
  | #
  |
  |    \t (esc)
  | chr1	me	gene	1	10	.	+	.	ID=g1;  odd = spacing ;;
  |
  | ###
  | ##an unknown directive
  | ##FASTA
  | >chr1
  | ACGT

Without a test gff-select copies: directives, comments, blank lines, records, ### and sequences are unchanged.

  $ gff-select
  ##gff-version 3
  ##sequence-region chr1 1 1000
  #!genome-build X1
  # a comment
  #
   (esc)
     \t (esc)
  chr1	me	gene	1	10	.	+	.	ID=g1;  odd = spacing ;;
   (esc)
  ###
  ##an unknown directive
  ##FASTA
  >chr1
  ACGT

--no-comments leaves out comments, and neither directives nor blank lines.

  $ gff-select --no-comments
  ##gff-version 3
  ##sequence-region chr1 1 1000
   (esc)
     \t (esc)
  chr1	me	gene	1	10	.	+	.	ID=g1;  odd = spacing ;;
   (esc)
  ###
  ##FASTA
  >chr1
  ACGT

A line of exactly --max-line bytes, its line end not counted, is accepted.

  < in.gff3
  | chr1	me	gene	20	30	.	+	.	ID=g2\r (esc)
  $ gff-select --max-line 30
  chr1	me	gene	20	30	.	+	.	ID=g2

A line that is too long is an error that names the option.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	20	30	.	+	.	ID=g23
  $ gff-select --max-line 30
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: expected a line of at most 30 bytes (--max-line), got a longer one
  [1]

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1

--max-line is not negative.

  $ gff-select --max-line=-1
  2> gff-select: --max-line: expected a number of bytes such as 64M, got '-1'
  [2]

--max-line is a number with or without K, M or G after it.

  $ gff-select --max-line 64X
  2> gff-select: --max-line: expected a number of bytes such as 64M, got '64X'
  [2]

A last line without a newline is a line, and gets its newline.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1 (no-eol)
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Without a record the lines with # pass.

  < in.gff3
  | ##gff-version 3
  | # only
  | #comments
  $ gff-select -t gene
  ##gff-version 3
  # only
  #comments
  2> gff-select: warning: <stdin>: no record in the input

--max-line holds for comments too.

  % { printf '#'; head -c 1024 /dev/zero | tr '\0' x; echo; } >in
  $ gff-select --max-line=1k
  2> gff-select: <stdin>:1: expected a line of at most 1024 bytes (--max-line), got a longer one
  [1]

A line that is longer than a whole block of input is refused as well.

  % { printf 'chr1\tme\tgene\t1\t10\t.\t+\t.\tID=g1\n'; head -c 1000000 /dev/zero | tr '\0' x; } >in
  $ gff-select --max-line 1K
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: expected a line of at most 1024 bytes (--max-line), got a longer one
  [1]

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

Less comments, and directives that GFF3 does not name.

  $ gff-select --header-only --no-comments
  ##gff-version 3
  ##sequence-region 1 1 90

--no-comments also leaves out directives that GFF3 does not name.

  $ gff-select --no-comments --no-fasta
  ##gff-version 3
  ##sequence-region 1 1 90
   (esc)
  1	x	gene	1	9	.	+	.	ID=a
  ###
  1	x	exon	1	9	.	+	.	Parent=a
