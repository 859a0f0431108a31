# gff-strip: malformed records

A record with eight columns stops the tool; what was before it is out.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.
  $ gff-strip ID
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	Name=A
  2> gff-strip: <stdin>:4: expected 9 columns, got 8: 'chr1\tme\texon\t10\t900\t.\t+\t.'
  [1]

A line that is too long is an error that names the option.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-strip --max-line 10 ID
  2> gff-strip: <stdin>:1: expected a line of at most 10 bytes (--max-line), got a longer one
  [1]

  < in.gff3
  | chr1	me	gene	0	2	.	+	.	ID=x;a=b
  | chr1	me	gene	1	2	.	+	.	ID=x;a=b

Malformed records are written unexamined.

  $ gff-strip --on-error pass ID
  chr1	me	gene	0	2	.	+	.	ID=x;a=b
  chr1	me	gene	1	2	.	+	.	a=b
  2> gff-strip: warning: <stdin>: 1 malformed record passed, the first at line 1

With --on-error skip malformed records are left out.

  $ gff-strip --on-error skip ID
  chr1	me	gene	1	2	.	+	.	a=b
  2> gff-strip: warning: <stdin>: 1 malformed record skipped, the first at line 1

--on-error with another word says which are taken.

  < in.gff3
  $ gff-strip --on-error drop ID
  2> gff-strip: --on-error: expected fail, skip or pass, got 'drop'
  [2]

A second #!gff-columns line that says something else is status 1.

  < in.gff3
  | #!gff-columns	ID
  | #!gff-columns	ID	Parent
  $ gff-strip ID
  #!gff-columns	ID
  2> gff-strip: <stdin>:2: expected the columns that were named before, got other ones: '#!gff-columns\tID\tParent'
  [1]

What looks like a record in the sequence section is not stripped: status 1.

  < in.gff3
  | ##gff-version 3
  | >s
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-strip ID
  ##gff-version 3
  >s
  chr1	me	gene	1	2	.	+	.	ID=g1
  2> gff-strip: <stdin>:3: expected sequence up to the end of the input, got what looks like a record (are these several files, concatenated? --no-fasta on each of them helps)
  [1]

A tab at the end of a record stays if the record does not change.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=b\t (esc)
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	a=b\t (esc)
  2> gff-strip: warning: no record had the attribute 'ID'

A tab at the end of a record is left out if the record changes.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;a=b\t (esc)
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	a=b

A tab after the extra columns is left out if the record changes.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	ID=x;a=b	x\t (esc)
  $ gff-strip ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	a=b	x

A tenth column that no #!gff-columns line announced stops the tool.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	extra
  $ gff-strip ID
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	Name=A
  2> gff-strip: <stdin>:4: expected 9 columns, got 10: 'chr1\tme\texon\t10\t900\t.\t+\t.\tID=gene1.1;Parent=gene1\textra'
  [1]
