# gff-strip: --keep and --all

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;a=b;

--all removes everything.

  $ gff-strip --all
  chr1	me	gene	1	2	.	+	.	.

-k leaves a dot where the record has none of the keys.

  $ gff-strip --keep Name
  chr1	me	gene	1	2	.	+	.	.
  2> gff-strip: warning: no record had the attribute 'Name'

  < in.gff3

--all takes no KEY.

  $ gff-strip --all ID
  2> gff-strip: --all removes everything: it takes no --keep and no KEY
  [2]

--all takes no --keep.

  $ gff-strip --all --keep
  2> gff-strip: --all removes everything: it takes no --keep and no KEY
  [2]

-k takes a KEY: to keep nothing is not said by accident.

  $ gff-strip -k
  2> gff-strip: expected the KEY of an attribute to remove (or --all, or --empty)
  [2]

All occurrences of a key are removed.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	tag=a;ID=x;tag=b,c;tag
  $ gff-strip tag
  chr1	me	gene	1	2	.	+	.	ID=x

--all leaves a column 9 of nothing but separators as it is, for there is nothing to remove.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	 ;;
  $ gff-strip --all
  chr1	me	gene	1	2	.	+	.	 ;;

-k removes everything but the keys, and keeps their order.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;a=b;Parent=y;c=d;ID=z;
  $ gff-strip -k Parent ID
  chr1	me	gene	1	2	.	+	.	ID=x;Parent=y;ID=z;

-k leaves a record untouched that has nothing but the keys.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	 ID=x;;Parent=y;\x20 (esc)
  $ gff-strip -k ID Parent
  chr1	me	gene	1	2	.	+	.	 ID=x;;Parent=y;\x20 (esc)

--keep says what stays.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=a;Note=;Name=n
  | 1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Note=,;Name=m;flag
  | 1	x	exon	1	9	.	+	.	Parent=b;Note=,x;Name=
  $ gff-strip --keep --empty
  2> gff-strip: --keep: expected the KEY of an attribute to keep
  [2]
