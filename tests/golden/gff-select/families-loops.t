# gff-select -d and -p: loops of Parent links

A chain of a hundred generations, children first, takes ten readings at most.

  $ for i in {1..100}; do printf 'chr1\tme\tgene\t1\t9\t.\t+\t.\tID=f%d;Parent=f%d\n' "$i" $((i + 1)); done | gff-select -a ID=f100 -d -c
  100

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;Parent=c
  | chr1	me	gene	1	9	.	+	.	ID=b;Parent=a
  | chr1	me	gene	1	9	.	+	.	ID=c;Parent=b
  | chr1	me	exon	1	9	.	+	.	ID=e;Parent=c
  | chr1	me	gene	201	300	.	+	.	ID=g2;Name=B

A circle of Parents ends, and a warning names one of its features.

  $ gff-select -a ID=b -d
  ##gff-version 3
  chr1	me	gene	1	9	.	+	.	ID=a;Parent=c
  chr1	me	gene	1	9	.	+	.	ID=b;Parent=a
  chr1	me	gene	1	9	.	+	.	ID=c;Parent=b
  chr1	me	exon	1	9	.	+	.	ID=e;Parent=c
  2> gff-select: warning: <stdin>: the feature 'a' is below itself by its Parents

A Parent loop of records that are not kept gives no warning.

  $ gff-select -a ID=g2 -d
  ##gff-version 3
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B

-q: no warning.

  $ gff-select -q -a ID=b -d
  ##gff-version 3
  chr1	me	gene	1	9	.	+	.	ID=a;Parent=c
  chr1	me	gene	1	9	.	+	.	ID=b;Parent=a
  chr1	me	gene	1	9	.	+	.	ID=c;Parent=b
  chr1	me	exon	1	9	.	+	.	ID=e;Parent=c

The same with -p.

  $ gff-select -a ID=e -p
  ##gff-version 3
  chr1	me	gene	1	9	.	+	.	ID=a;Parent=c
  chr1	me	gene	1	9	.	+	.	ID=b;Parent=a
  chr1	me	gene	1	9	.	+	.	ID=c;Parent=b
  chr1	me	exon	1	9	.	+	.	ID=e;Parent=c
  2> gff-select: warning: <stdin>: the feature 'a' is below itself by its Parents

A feature that is its own parent is a circle too.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=s;Parent=s
  | chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  $ gff-select -a ID=s -d
  ##gff-version 3
  chr1	me	gene	1	9	.	+	.	ID=s;Parent=s
  2> gff-select: warning: <stdin>: the feature 's' is below itself by its Parents
