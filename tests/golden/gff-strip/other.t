# gff-strip: other

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=a;Note=;Name=n
  | 1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Note=,;Name=m;flag
  | 1	x	exon	1	9	.	+	.	Parent=b;Note=,x;Name=

Only records of these types lose the attribute.

  $ gff-strip -t gene,exon Name
  ##gff-version 3
  1	x	gene	1	9	.	+	.	ID=a;Note=
  1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Note=,;Name=m;flag
  1	x	exon	1	9	.	+	.	Parent=b;Note=,x

All attributes, in records of one type.

  $ gff-strip -t mRNA --all
  ##gff-version 3
  1	x	gene	1	9	.	+	.	ID=a;Note=;Name=n
  1	x	mRNA	1	9	.	+	.	.
  1	x	exon	1	9	.	+	.	Parent=b;Note=,x;Name=

A LIST has no empty names.

  $ gff-strip -t gene, Name
  2> gff-strip: --type: expected names between commas, got an empty one
  [2]

The list cannot be read.

  $ gff-strip -t @none Name
  2> gff-strip: none: cannot open: No such file or directory
  [1]

All but the key, in records of one type.

  $ gff-strip -t mRNA --keep ID
  ##gff-version 3
  1	x	gene	1	9	.	+	.	ID=a;Note=;Name=n
  1	x	mRNA	1	9	.	+	.	ID=b
  1	x	exon	1	9	.	+	.	Parent=b;Note=,x;Name=

A type that no record had gives a warning; nothing is said of keys then.

  $ gff-strip -t Gene Name
  ##gff-version 3
  1	x	gene	1	9	.	+	.	ID=a;Note=;Name=n
  1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Note=,;Name=m;flag
  1	x	exon	1	9	.	+	.	Parent=b;Note=,x;Name=
  2> gff-strip: warning: no record had the type 'Gene'; the nearest that was seen is 'gene'

Keys count where the type does.

  $ gff-strip -t exon ID
  ##gff-version 3
  1	x	gene	1	9	.	+	.	ID=a;Note=;Name=n
  1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Note=,;Name=m;flag
  1	x	exon	1	9	.	+	.	Parent=b;Note=,x;Name=
  2> gff-strip: warning: no record had the attribute 'ID'

A type passes as it is or decoded, as in gff-select.

  < in.gff3
  | ##gff-version 3
  | 1	x	a%20b	1	9	.	+	.	ID=a;Name=n
  $ gff-strip -t "a b" Name
  ##gff-version 3
  1	x	a%20b	1	9	.	+	.	ID=a

The types may be the lines of a file.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=a;Note=;Name=n
  | 1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Note=,;Name=m;flag
  | 1	x	exon	1	9	.	+	.	Parent=b;Note=,x;Name=
  < types
  | gene
  |
  |  exon
  $ gff-strip -t @types Name
  ##gff-version 3
  1	x	gene	1	9	.	+	.	ID=a;Note=
  1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Note=,;Name=m;flag
  1	x	exon	1	9	.	+	.	Parent=b;Note=,x
