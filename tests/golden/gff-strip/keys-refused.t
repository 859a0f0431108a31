# gff-strip: keys that are refused

  < in.gff3

A KEY is not empty.

  $ gff-strip ''
  2> gff-strip: KEY '': the key of an attribute is not empty and has no '=', ';', tab or line end
  [2]

A KEY that looks like a file is one that lacks its -i.

  $ gff-strip ID genes.gtf.gz
  2> gff-strip: KEY 'genes.gtf.gz' looks like a file: name it with -i
  [2]

A key has no equals sign in it: keys are removed, not values.

  $ gff-strip tag=basic
  2> gff-strip: KEY 'tag=basic': the key of an attribute is not empty and has no '=', ';', tab or line end
  [2]

A KEY is needed.

  $ gff-strip
  2> gff-strip: expected the KEY of an attribute to remove (or --all, or --empty)
  [2]

With -i FILE a KEY may look like a file.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	x.gz=1;a=b
  $ gff-strip -i in.gff3 x.gz
  chr1	me	gene	1	2	.	+	.	a=b

If no record has a key with a comma, the warning says that keys are not a list.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=a;Name=b
  $ gff-strip ID,Name Parent
  chr1	me	gene	1	2	.	+	.	ID=a;Name=b
  2> gff-strip: warning: no record had any of the 2 attributes: 'ID,Name' (separate several keys by blanks, not by commas), 'Parent'

No record has a carriage return.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  $ gff-strip $'ID\r' <in.gff3
  2> gff-strip: KEY 'ID\x0d': the key of an attribute is not empty and has no '=', ';', tab or line end
  [2]

A comma may be part of a key: what was there is kept, and of the other key a list may have been meant.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=a;a,b=b
  $ gff-strip --keep a,b c,d
  chr1	me	gene	1	2	.	+	.	a,b=b
  2> gff-strip: warning: no record had the attribute 'c,d'; separate several keys by blanks, not by commas
