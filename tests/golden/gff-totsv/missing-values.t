# gff-totsv --na: missing values

An ID of NA stays.

  < in.gff3
  | chr1	me	NA	1	2	.	+	.	ID=NA
  $ gff-totsv -c ID,type
  ID	type
  NA	NA

An attribute is missing where the key is, where its values are all empty, and where its value is a dot.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	b=;c;d=.;e=,;f=,x
  | chr1	me	gene	1	2	.	+	.	a=1
  $ gff-totsv --na NA -c a,b,c,d,e,f
  a	b	c	d	e	f
  NA	NA	NA	NA	NA	,x
  1	NA	NA	NA	NA	NA

  < in.gff3
  | chr1	.	.	1	2	.	.	.	.

A dot in columns 2 to 9 is a missing value, and a missing value is empty.

  $ gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes
  chr1			1	2			\t (esc)

--na is the text of a missing value.

  $ gff-totsv --na NA
  seqid	source	type	start	end	score	strand	phase	attributes
  chr1	NA	NA	1	2	NA	NA	NA	NA

--na= makes missing values empty.

  $ gff-totsv --na x --na=
  seqid	source	type	start	end	score	strand	phase	attributes
  chr1			1	2			\t (esc)

--na '' makes missing values empty.

  $ gff-totsv --na x --na ''
  seqid	source	type	start	end	score	strand	phase	attributes
  chr1			1	2			\t (esc)

--na may begin with a minus.

  $ gff-totsv --na -9 -c score,start
  score	start
  -9	1

--na has no tab, for it would break the columns.

  $ gff-totsv --na $'a\tb'
  2> gff-totsv: --na: expected a string without tabs and line ends
  [2]

A cell does not begin with a quote: a reader might take it for one.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  $ gff-totsv --na '""'
  2> gff-totsv: --na: expected a string that does not begin with a quote
  [2]

In column 1 a dot is a name.

  < in.gff3
  | .	.	x	1	2	.	.	.	.
  $ gff-totsv --na NA -c seqid,source
  seqid	source
  .	NA
