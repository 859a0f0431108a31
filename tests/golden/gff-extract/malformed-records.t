# gff-extract: malformed records

A record with eight columns stops the tool; what was before it is out.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.
  $ gff-extract ID Parent
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A	gene1	.
  2> gff-extract: <stdin>:4: expected 9 columns, got 8: 'chr1\tme\texon\t10\t900\t.\t+\t.'
  [1]

A line that is too long is an error that names the option.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-extract --max-line 10 ID
  2> gff-extract: <stdin>:1: expected a line of at most 10 bytes (--max-line), got a longer one
  [1]

The columns of a record are counted before new ones are appended.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	ID=g1	g1	x
  $ gff-extract Name
  2> gff-extract: <stdin>:2: expected 10 columns (nine and those of #!gff-columns), got 11: 'chr1\tme\tgene\t1\t2\t.\t+\t.\tID=g1\tg1\tx'
  [1]

A malformed record cannot get columns: pass is for gff-select and gff-strip.

  < in.gff3
  $ gff-extract --on-error pass ID
  2> gff-extract: --on-error: expected fail or skip, got 'pass'
  [2]

Malformed records are left out and counted.

  < in.gff3
  | chr1	me
  | chr1	me	gene	1	2	.	+	.	ID=g1
  | chr1	me
  $ gff-extract --on-error skip ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID=g1	g1
  2> gff-extract: warning: <stdin>: 2 malformed records skipped, the first at line 1

What looks like a record in the sequence section gets no columns: status 1.

  < in.gff3
  | ##gff-version 3
  | >s
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-extract ID
  ##gff-version 3
  #!gff-columns	ID
  >s
  chr1	me	gene	1	2	.	+	.	ID=g1
  2> gff-extract: <stdin>:3: expected sequence up to the end of the input, got what looks like a record (are these several files, concatenated? --no-fasta on each of them helps)
  [1]

A tab at the end of a record is left out if the record changes.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x\t (esc)
  $ gff-extract ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID=x	x

A tab after the extra columns is left out if the record changes.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	ID=x	x\t (esc)
  $ gff-extract Name
  #!gff-columns	ID	Name
  chr1	me	gene	1	2	.	+	.	ID=x	x	.
  2> gff-extract: warning: no record had the attribute 'Name'

A tenth column that no #!gff-columns line announced stops the tool.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	extra
  $ gff-extract ID Parent
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A	gene1	.
  2> gff-extract: <stdin>:4: expected 9 columns, got 10: 'chr1\tme\texon\t10\t900\t.\t+\t.\tID=gene1.1;Parent=gene1\textra'
  [1]
