# gff-order: header, comments and sequences

CR LF becomes LF, and a last line without an end gets one.

  < in.gff3
  | ##gff-version 3\r (esc)
  | a	me	gene	5	9	.	+	.	ID=a5\r (esc)
  | a	me	gene	1	9	.	+	.	ID=a1 (no-eol)
  $ gff-order
  ##gff-version 3
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

Empty input gives empty output.

  < in.gff3
  $ gff-order
  2> gff-order: warning: <stdin>: no record in the input

Extra columns go with their records, and the line that names them stays before the first.

  < in.gff3
  | ##gff-version 3
  | #!gff-columns	ID
  | # c
  | a	me	gene	5	9	.	+	.	.	x
  | a	me	gene	1	9	.	+	.	.	y
  $ gff-order
  ##gff-version 3
  #!gff-columns	ID
  # c
  a	me	gene	1	9	.	+	.	.	y
  a	me	gene	5	9	.	+	.	.	x

The header is first: comments before the first record, and directives of GFF3 from anywhere. ### and blank lines are dropped.

  < in.gff3
  | #!genome-build x
  | a	me	gene	5	9	.	+	.	ID=a5
  | ###
  |
  | # a comment
  | a	me	gene	1	9	.	+	.	ID=a1
  | ##species y
  |  \t (esc)
  | ###
  $ gff-order
  #!genome-build x
  ##species y
  # a comment
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

--no-comments and --no-fasta leave out comments and the sequence section; directives stay.

  < in.gff3
  | ##gff-version 3
  | # c
  | a	me	gene	5	9	.	+	.	ID=a5
  | #!genome-build x
  | a	me	gene	1	9	.	+	.	ID=a1
  | >a
  | AC
  $ gff-order --no-comments --no-fasta
  ##gff-version 3
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

A header without records is a header.

  < in.gff3
  | # c
  | ##gff-version 3
  | ###
  $ gff-order
  ##gff-version 3
  # c
  2> gff-order: warning: <stdin>: no record in the input

The sequence section is last, byte for byte.

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=a5
  | a	me	gene	1	9	.	+	.	ID=a1
  | ##FASTA\r (esc)
  | >a\r (esc)
  | AC
  | #x
  | GT (no-eol)
  $ gff-order
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5
  ##FASTA\r (esc)
  >a\r (esc)
  AC
  #x
  GT (no-eol)

Of files that were joined all ##gff-version lines are kept, at the top.

  < in.gff3
  | ##gff-version 3
  | # one
  | a	me	gene	5	9	.	+	.	ID=a5
  | ##gff-version 3
  | # two
  | a	me	gene	1	9	.	+	.	ID=a1
  $ gff-order
  ##gff-version 3
  ##gff-version 3
  # one
  # two
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

##gff-version is first, even if it was elsewhere in the input.

  < in.gff3
  | # a comment
  | a	me	gene	5	9	.	+	.	ID=a5
  | ##gff-version 3
  | ##gff-versions
  | a	me	gene	1	9	.	+	.	ID=a1
  $ gff-order
  ##gff-version 3
  # a comment
  ##gff-versions
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

--no-comments leaves them out.

  < in.gff3
  | ##gff-version 3
  | ##description x
  | ##PAF	B	chr2
  | chr2	m	mRNA	500	900	.	+	.	ID=1
  | chr2	m	CDS	500	900	.	+	0	Parent=1
  | ##PAF	A	chr1
  | # of A, too
  | chr1	m	mRNA	900	999	.	+	.	ID=2
  | ##PAF	C	chr2
  | chr2	m	mRNA	1	99	.	+	.	ID=3
  | # the end
  $ gff-order --no-comments
  ##gff-version 3
  chr2	m	mRNA	1	99	.	+	.	ID=3
  chr2	m	mRNA	500	900	.	+	.	ID=1
  chr2	m	CDS	500	900	.	+	0	Parent=1
  chr1	m	mRNA	900	999	.	+	.	ID=2

More than 16 MiB of such lines before one record stay in the header. No line is lost and none is written twice: all before the first record.

  % awk 'BEGIN { while (n++ < 300) printf "##PAF\t%d\t%065000d\n", n, 0; print "c\tm\tgene\t9\t9\t.\t+\t.\tID=b\n##PAF\tlast\nc\tm\tgene\t1\t1\t.\t+\t.\tID=a" }' >in.gff3
  $ gff-order in.gff3 >out.gff3; sort in.gff3 | cmp - <(sort out.gff3) && echo the same lines; grep -v 0000000 out.gff3
  the same lines
  ##PAF	last
  c	m	gene	1	1	.	+	.	ID=a
  c	m	gene	9	9	.	+	.	ID=b

The first of them before all records, the others before the second.

  % awk 'BEGIN { print "##PAF\tfirst\nc\tm\tgene\t9\t9\t.\t+\t.\tID=b"; while (n++ < 300) printf "##PAF\t%d\t%065000d\n", n, 0; print "c\tm\tgene\t1\t1\t.\t+\t.\tID=a" }' >in.gff3
  $ gff-order in.gff3 >out.gff3; sort in.gff3 | cmp - <(sort out.gff3) && echo the same lines; grep -v 0000000 out.gff3
  the same lines
  c	m	gene	1	1	.	+	.	ID=a
  ##PAF	first
  c	m	gene	9	9	.	+	.	ID=b
