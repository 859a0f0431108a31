# gff-extract: records without the attribute

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x

A key that no record has gives no warning if another key was found; its column is written.

  $ gff-extract ID nothing
  #!gff-columns	ID	nothing
  chr1	me	gene	1	2	.	+	.	ID=x	x	.

--missing is the value if a record lacks the key.

  $ gff-extract --missing NA ID Name
  #!gff-columns	ID	Name
  chr1	me	gene	1	2	.	+	.	ID=x	x	NA

--missing takes an empty word of its own.

  $ gff-extract --missing '' Name ID
  #!gff-columns	Name	ID
  chr1	me	gene	1	2	.	+	.	ID=x		x

--missing may be a minus.

  $ gff-extract --missing - Name
  #!gff-columns	Name
  chr1	me	gene	1	2	.	+	.	ID=x	-
  2> gff-extract: warning: no record had the attribute 'Name'

--missing= makes missing values empty.

  $ gff-extract --missing= ID Name
  #!gff-columns	ID	Name
  chr1	me	gene	1	2	.	+	.	ID=x	x\t (esc)

An ID of NA stays.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=NA
  $ gff-extract ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID=NA	NA

The value of --missing must not contain a tab or a line end.

  < in.gff3
  $ gff-extract --missing $'a\tb' ID
  2> gff-extract: --missing: expected a string without tabs and line ends
  [2]

A list with an empty value in it is written unchanged.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Alias=a,,b,
  $ gff-extract Alias
  #!gff-columns	Alias
  chr1	me	gene	1	2	.	+	.	Alias=a,,b,	a,,b,
