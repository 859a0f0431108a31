# gff-extract: keys that are refused

One key may fill two columns.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-extract ID id=ID
  #!gff-columns	ID	id
  chr1	me	gene	1	2	.	+	.	ID=g1	g1	g1

  < in.gff3

A KEY is not empty.

  $ gff-extract ID ''
  2> gff-extract: KEY '': expected the key of an attribute, got an empty one
  [2]

A semicolon is never part of a key.

  $ gff-extract 'ID;Name'
  2> gff-extract: KEY 'ID;Name': the key of an attribute has no '=', ';', tab or line end
  [2]

An alternative is not empty.

  $ gff-extract 'a||b'
  2> gff-extract: KEY 'a||b': expected the key of an attribute, got an empty one
  [2]

The name of a column is not empty.

  $ gff-extract =ID
  2> gff-extract: KEY '=ID': expected a name without tabs and line ends before '='
  [2]

After the colon of a KEY there must be the start of the values.

  $ gff-extract 'Dbxref:'
  2> gff-extract: KEY 'Dbxref:': expected a name on both sides of ':'
  [2]

An equals sign is never part of a key.

  $ gff-extract a=b=c
  2> gff-extract: KEY 'a=b=c': the key of an attribute has no '=', ';', tab or line end
  [2]

A KEY is needed.

  $ gff-extract
  2> gff-extract: expected the KEY of an attribute to extract
  [2]

No record has a carriage return, which a list with CR LF leaves in a shell's word.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  $ gff-extract $'ID\r' <in.gff3
  2> gff-extract: KEY 'ID\x0d': the key of an attribute has no '=', ';', tab or line end
  [2]

A key with an empty value, with commas alone, and a flag are missing values.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=;b=,,;c; d\x20 (esc)
  $ gff-extract a b c d
  #!gff-columns	a	b	c	d
  chr1	me	gene	1	2	.	+	.	a=;b=,,;c; d 	.	.	.	.
