# gff-totsv: extra columns

The extra columns follow the nine.

  < in.gff3
  | #!gff-columns	ID	Parent
  | chr1	me	gene	1	1000	.	+	.	.	gene1	.
  $ gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes	ID	Parent
  chr1	me	gene	1	1000		+			gene1\t (esc)

The header has the extra columns without any record too.

  < in.gff3
  | #!gff-columns	ID	Parent
  $ gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes	ID	Parent
  2> gff-totsv: warning: <stdin>: no record in the input

Every row has the columns of the header.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	.
  $ gff-totsv
  2> gff-totsv: <stdin>:2: expected 10 columns (nine and those of #!gff-columns), got 9: 'chr1\tme\tgene\t1\t2\t.\t+\t.\t.'
  [1]

An empty column is a missing value.

  < in.gff3
  | chr1			1	2			\t (esc)
  $ gff-totsv --na NA
  seqid	source	type	start	end	score	strand	phase	attributes
  chr1	NA	NA	1	2	NA	NA	NA	NA

A dot in an extra column is a missing value, and so is an empty column.

  < in.gff3
  | #!gff-columns	ID	Parent	Name
  | chr1	me	gene	1	2	.	+	.	.	.		x
  $ gff-totsv --na NA -c ID,Parent,Name
  ID	Parent	Name
  NA	NA	x

A second #!gff-columns line that says something else is status 1.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	.	x
  | #!gff-columns	Name
  $ gff-totsv -c ID
  ID
  x
  2> gff-totsv: <stdin>:3: expected the columns that were named before, got other ones: '#!gff-columns\tName'
  [1]
