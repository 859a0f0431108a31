# gff-strip: GTF

--format gtf reads ID=x as a key called ID=x.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;ID "y"
  $ gff-strip --format gtf ID
  chr1	me	gene	1	2	.	+	.	ID=x

In GTF a semicolon in quotes separates nothing, and a trailing one stays.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "g;1"; tag "a"; note "x; y \"; z"; level 2; tag "b";
  $ gff-strip note tag
  chr1	me	gene	1	2	.	+	.	gene_id "g;1"; level 2;

--format gff3: the quotes of GTF mean nothing.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	x "a;y=1;b"
  $ gff-strip --format gff3 y
  chr1	me	gene	1	2	.	+	.	x "a;b"

In GTF too the first attribute that remains has no blank before it.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "g"; level 2;
  $ gff-strip gene_id
  chr1	me	gene	1	2	.	+	.	level 2;

In GTF too nothing left is a dot.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "g";
  $ gff-strip gene_id
  chr1	me	gene	1	2	.	+	.	.

An unclosed quote ends with the line.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "g"; note "x; level 2;
  $ gff-strip note
  chr1	me	gene	1	2	.	+	.	gene_id "g"

Under ##gff-version 3 and --format gff3 the quotes of GTF mean nothing.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	2	.	+	.	x "a;y=1;b"
  $ gff-strip --format gff3 y
  ##gff-version 3
  chr1	me	gene	1	2	.	+	.	x "a;b"
