# gff-extract: columns that the input has already

  < in.gff3

A column that is asked for twice is a usage error.

  $ gff-extract ID Parent ID
  2> gff-extract: the column 'ID' is asked for twice (NAME=KEY gives another name)
  [2]

Two columns cannot have one name, from NAME= or from the key.

  $ gff-extract GeneID=ID Dbxref:GeneID
  2> gff-extract: the column 'GeneID' is asked for twice (NAME=KEY gives another name)
  [2]

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	ID=g1	g1

A column name that exists already is a usage error.

  $ gff-extract Name ID
  2> gff-extract: the column 'ID' is there already (NAME=KEY gives another name)
  [2]

A key that is a column already can be one again under another name.

  $ gff-extract ID2=ID
  #!gff-columns	ID	ID2
  chr1	me	gene	1	2	.	+	.	ID=g1	g1	g1

A column name that exists already is a usage error, even without a record.

  < in.gff3
  | #!gff-columns	ID
  $ gff-extract ID
  2> gff-extract: the column 'ID' is there already (NAME=KEY gives another name)
  [2]

A second #!gff-columns line that says something else is status 1.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	ID=g1	g1
  | #!gff-columns	Parent
  $ gff-extract Name
  #!gff-columns	ID	Name
  chr1	me	gene	1	2	.	+	.	ID=g1	g1	.
  2> gff-extract: <stdin>:3: expected the columns that were named before, got other ones: '#!gff-columns\tParent'
  [1]

A second extract replaces the line by one that names the old and the new columns, directly before the first record.

  < in.gff3
  | #!gff-columns	ID	Parent
  | # one
  | chr1	me	gene	1	2	.	+	.	ID=g1;Name=A	g1	.
  $ gff-extract Name
  # one
  #!gff-columns	ID	Parent	Name
  chr1	me	gene	1	2	.	+	.	ID=g1;Name=A	g1	.	A

A later line that says again what the first one said is not repeated: it would be wrong now.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	ID=g1	g1
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	ID=g1	g1
  $ gff-extract Name
  #!gff-columns	ID	Name
  chr1	me	gene	1	2	.	+	.	ID=g1	g1	.
  chr1	me	gene	1	2	.	+	.	ID=g1	g1	.
  2> gff-extract: warning: no record had the attribute 'Name'

A second extract names the old and the new columns without any record too.

  < in.gff3
  | #!gff-columns	ID
  | # one
  | ##FASTA
  | >x
  $ gff-extract Name
  # one
  #!gff-columns	ID	Name
  ##FASTA
  >x
  2> gff-extract: warning: <stdin>: no record in the input
