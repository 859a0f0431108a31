# gff-select: too few and too many columns

The commonest fault: blanks where tabs should be; what is quoted is cut at 60 bytes.

  < in.gff3
  | ##gff-version 3
  | chr1 me gene 1 10 . + . ID=g1;Name=a long name;Note=and a note that makes it longer still
  $ gff-select
  ##gff-version 3
  2> gff-select: <stdin>:2: expected 9 columns, got 1: 'chr1 me gene 1 10 . + . ID=g1;Name=a long name;Note=and a no...' (the columns must be separated by tabs)
  [1]

A CR in an extra column is named by the number of the column.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	20	30	.	+	.	ID=g2	g\r2 (esc)
  $ gff-select
  #!gff-columns	ID
  2> gff-select: <stdin>:2: column 10: expected text, got a carriage return that ends no line
  [1]

Columns are named before the first record.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | #!gff-columns	ID
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: expected #!gff-columns before the first record, got it after one
  [1]

A second #!gff-columns line that says the same is fine.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	10	.	+	.	ID=g1	g1
  | #!gff-columns	ID
  | chr1	me	gene	1	10	.	+	.	ID=g1	g1
  $ gff-select
  #!gff-columns	ID
  chr1	me	gene	1	10	.	+	.	ID=g1	g1
  #!gff-columns	ID
  chr1	me	gene	1	10	.	+	.	ID=g1	g1

A record with eight columns stops the tool; what was before it is out.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>:4: expected 9 columns, got 8: 'chr1\tme\texon\t10\t900\t.\t+\t.'
  [1]

Extra columns that are announced are part of the record.

  < in.gff3
  | #!gff-columns	ID	Parent
  | chr1	me	gene	1	10	.	+	.	ID=g1	g1	.
  | chr1	me	exon	1	10	.	+	.	.	e1	g1
  | ##FASTA
  | >x
  $ gff-select -t gene
  #!gff-columns	ID	Parent
  chr1	me	gene	1	10	.	+	.	ID=g1	g1	.
  ##FASTA
  >x

A record that lacks an announced column is malformed.

  < in.gff3
  | #!gff-columns	ID	Parent
  | chr1	me	gene	1	10	.	+	.	ID=g1	g1
  $ gff-select
  #!gff-columns	ID	Parent
  2> gff-select: <stdin>:2: expected 11 columns (nine and those of #!gff-columns), got 10: 'chr1\tme\tgene\t1\t10\t.\t+\t.\tID=g1\tg1'
  [1]

A record with more columns than announced is malformed.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	10	.	+	.	ID=g1	g1	x
  $ gff-select
  #!gff-columns	ID
  2> gff-select: <stdin>:2: expected 10 columns (nine and those of #!gff-columns), got 11: 'chr1\tme\tgene\t1\t10\t.\t+\t.\tID=g1\tg1\tx'
  [1]

#!gff-columns is not a comment.

  < in.gff3
  | #c
  | #!gff-columns	ID
  | #!x
  | chr1	me	gene	1	10	.	+	.	ID=g1	g1
  $ gff-select --no-comments
  #!gff-columns	ID
  chr1	me	gene	1	10	.	+	.	ID=g1	g1

A second #!gff-columns line that says something else is status 1.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	10	.	+	.	ID=g1	g1
  | #!gff-columns	Name
  $ gff-select
  #!gff-columns	ID
  chr1	me	gene	1	10	.	+	.	ID=g1	g1
  2> gff-select: <stdin>:3: expected the columns that were named before, got other ones: '#!gff-columns\tName'
  [1]

Eight columns and a tab are nine columns, the last one empty.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.\t (esc)
  $ gff-select
  chr1	me	gene	1	10	.	+	.\t (esc)

One tab at the end of a record, as UniProt writes it, is accepted and written unchanged.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1\t (esc)
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1\t (esc)

One tab at the end is also accepted after the extra columns.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	10	.	+	.	ID=g1	g1\t (esc)
  $ gff-select
  #!gff-columns	ID
  chr1	me	gene	1	10	.	+	.	ID=g1	g1\t (esc)

A tenth column that no #!gff-columns line announced stops the tool.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	extra
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>:4: expected 9 columns, got 10: 'chr1\tme\texon\t10\t900\t.\t+\t.\tID=gene1.1;Parent=gene1\textra'
  [1]

Two tabs are two columns too many.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1	\t (esc)
  $ gff-select
  2> gff-select: <stdin>:1: expected 9 columns, got 11: 'chr1\tme\tgene\t1\t10\t.\t+\t.\tID=g1\t\t'
  [1]

A record without its extra column is malformed, and skipped like any other.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	1	10	.	+	.	ID=g1	g1
  $ gff-select --on-error skip
  #!gff-columns	ID
  chr1	me	gene	1	10	.	+	.	ID=g1	g1
  2> gff-select: warning: <stdin>: 1 malformed record skipped, the first at line 2

The names of extra columns are such a line, too.

  < in.gff3
  | #!gff-columns	ID
  | 1	x	gene	1	9	.	+	.	.	a
  $ gff-select --no-header
  1	x	gene	1	9	.	+	.	.	a
