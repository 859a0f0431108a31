# gff-extract: keys that look like files

  < in.gff3

A KEY in .gz looks like a file without its -i.

  $ gff-extract x.gff.gz ID
  2> gff-extract: KEY 'x.gff.gz' looks like a file: name it with -i (NAME=KEY says that a key is meant)
  [2]

A KEY in .gff3 looks like a file without its -i.

  $ gff-extract ID genes.gff3
  2> gff-extract: KEY 'genes.gff3' looks like a file: name it with -i (NAME=KEY says that a key is meant)
  [2]

A KEY in .gff looks like a file without its -i.

  $ gff-extract x.gff ID
  2> gff-extract: KEY 'x.gff' looks like a file: name it with -i (NAME=KEY says that a key is meant)
  [2]

A KEY in .gtf looks like a file without its -i.

  $ gff-extract x.gtf ID
  2> gff-extract: KEY 'x.gtf' looks like a file: name it with -i (NAME=KEY says that a key is meant)
  [2]

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	x.gff3=1

With -i - a KEY may look like a file, for standard input was named.

  $ gff-extract -i - x.gff3
  #!gff-columns	x.gff3
  chr1	me	gene	1	2	.	+	.	x.gff3=1	1

NAME=KEY says that a key is meant.

  $ gff-extract y=x.gff3
  #!gff-columns	y
  chr1	me	gene	1	2	.	+	.	x.gff3=1	1

With -i FILE a KEY may look like a file.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	x.gz=1
  $ gff-extract -i in.gff3 x.gz
  #!gff-columns	x.gz
  chr1	me	gene	1	2	.	+	.	x.gz=1	1

If no record has a key with a comma, the warning says that keys are not a list.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=a;Name=b
  $ gff-extract ID,Name ID
  #!gff-columns	ID,Name	ID
  chr1	me	gene	1	2	.	+	.	ID=a;Name=b	.	a
  2> gff-extract: warning: no record had the attribute 'ID,Name'; separate several keys by blanks, not by commas
