# gff-extract: attributes

Blanks before a key are not part of it; all others belong to the value or the key.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=b;  ID= x ;Name =y
  $ gff-extract ID Name
  #!gff-columns	ID	Name
  chr1	me	gene	1	2	.	+	.	a=b;  ID= x ;Name =y	 x 	.
  2> gff-extract: warning: no record had the attribute 'Name'; the nearest that was seen is 'Name '

Empty pieces are nothing.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	;;  ;ID=x;;
  $ gff-extract ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	;;  ;ID=x;;	x

A GFF3 attribute is split at the first =.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=a=b=c
  $ gff-extract Note
  #!gff-columns	Note
  chr1	me	gene	1	2	.	+	.	Note=a=b=c	a=b=c

Values are written as in column 9, with their escapes.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=50%25 of a%2Cb%09 é,\xe9 (esc)
  $ gff-extract Note
  #!gff-columns	Note
  chr1	me	gene	1	2	.	+	.	Note=50%25 of a%2Cb%09 é,\xe9	50%25 of a%2Cb%09 é,\xe9 (esc)

Options may be between the keys.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-extract ID --missing - Name
  #!gff-columns	ID	Name
  chr1	me	gene	1	2	.	+	.	ID=g1	g1	-

Keys match whole and case-sensitively.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	geneID=WRONG;Parent_ID=WRONG;id=WRONG;ID2=WRONG;ID=gene1
  $ gff-extract ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	geneID=WRONG;Parent_ID=WRONG;id=WRONG;ID2=WRONG;ID=gene1	gene1

Keys of any length are compared whole, even if their beginnings and ends are equal.

  < in.gff3
  | c	s	gene	1	9	.	+	.	ID=g;transcript-support_level=1;transcript_support_level=2;transcript_support_levels=3
  $ gff-extract transcript_support_level
  #!gff-columns	transcript_support_level
  c	s	gene	1	9	.	+	.	ID=g;transcript-support_level=1;transcript_support_level=2;transcript_support_levels=3	2

The last attribute of a line is found without a semicolon after it.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=b;ID=gene1
  $ gff-extract ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	a=b;ID=gene1	gene1

The values of a key are those of all its occurrences, joined by commas in order.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	tag=a,b;x=1;tag=c
  $ gff-extract tag
  #!gff-columns	tag
  chr1	me	gene	1	2	.	+	.	tag=a,b;x=1;tag=c	a,b,c

A column 9 of . has none.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	.
  $ gff-extract ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	.	.
  2> gff-extract: warning: no record had the attribute 'ID'

Columns are in the order of the command line, not of column 9.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=1;b=2;c=3
  $ gff-extract c a b
  #!gff-columns	c	a	b
  chr1	me	gene	1	2	.	+	.	a=1;b=2;c=3	3	1	2
