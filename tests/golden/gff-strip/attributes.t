# gff-strip: attributes

Empty input gives empty output, status 0.

  < in.gff3
  $ gff-strip ID
  2> gff-strip: warning: <stdin>: no record in the input

If an attribute is removed, empty pieces are dropped; the text after the last one stays.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	;;a=b;; ;ID=x; ;c=d;; ;\x20 (esc)
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	a=b;c=d;; ;\x20 (esc)

The text after the last piece stays even if that piece is removed.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=b;;c=d;;\x20 (esc)
  $ gff-strip c
  chr1	me	gene	1	2	.	+	.	a=b;;\x20 (esc)

A key may have an empty value.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=;ID=x
  $ gff-strip Note
  chr1	me	gene	1	2	.	+	.	ID=x

Escapes stay as they are, in keys as in values.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	No%74e=a%2Cb;Note=x;c=%
  $ gff-strip Note
  chr1	me	gene	1	2	.	+	.	No%74e=a%2Cb;c=%

Only the whole key, case and all: gene_biotype is not biotype.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_biotype=pc;biotype=lnc;Biotype=x;biotype2=y
  $ gff-strip biotype
  chr1	me	gene	1	2	.	+	.	gene_biotype=pc;Biotype=x;biotype2=y

Less biotype, gene_biotype=pc;biotype=lnc is gene_biotype=pc.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_biotype=pc;biotype=lnc
  $ gff-strip biotype
  chr1	me	gene	1	2	.	+	.	gene_biotype=pc

The separator is removed with the attribute.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;a=b
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	a=b

A flag is a key without a value.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;  pseudo ;a=b
  $ gff-strip pseudo
  chr1	me	gene	1	2	.	+	.	ID=x;a=b

A # inside column 9 cuts nothing.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=#1;ID=gene#1
  $ gff-strip Note
  chr1	me	gene	1	2	.	+	.	ID=gene#1

Text inside a value is not a key.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=ID;Alias=ID=5;ID=x
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	Note=ID;Alias=ID=5

Keys of any length are compared whole, even if their beginnings and ends are equal.

  < in.gff3
  | c	s	gene	1	9	.	+	.	ID=g;transcript-support_level=1;transcript_support_level=2;transcript_support_levels=3
  $ gff-strip transcript_support_level
  c	s	gene	1	9	.	+	.	ID=g;transcript-support_level=1;transcript_support_levels=3

The separator before the last attribute is removed with it.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=b;ID=x
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	a=b

An attribute in the middle is removed with one separator.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=b;x=y;c=d
  $ gff-strip x
  chr1	me	gene	1	2	.	+	.	a=b;c=d

A dot stays a dot.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	.
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	.
  2> gff-strip: warning: no record had the attribute 'ID'

Nothing left is a dot.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;Parent=y;
  $ gff-strip ID Parent
  chr1	me	gene	1	2	.	+	.	.

Several keys at once, in any order.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=1;b=2;c=3;d=4
  $ gff-strip c a
  chr1	me	gene	1	2	.	+	.	b=2;d=4

A trailing semicolon stays where there was one.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;a=b;
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	a=b;

A semicolon at the end stays if the attribute before it is removed.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=b;ID=x;
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	a=b;

To strip twice is to strip once.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	;ID=x; a=b;;
  $ gff-strip ID | gff-strip ID
  chr1	me	gene	1	2	.	+	.	a=b;;
  2> gff-strip: warning: no record had the attribute 'ID'

A record that has none of the keys keeps all its bytes.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	 ;; ID=x ;;a = b ; ;
  $ gff-strip Name
  chr1	me	gene	1	2	.	+	.	 ;; ID=x ;;a = b ; ;
  2> gff-strip: warning: no record had the attribute 'Name'

Attributes that remain keep their bytes, also blanks before a key, except before the first key.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;  a = b ;  c=d\x20 (esc)
  $ gff-strip ID
  chr1	me	gene	1	2	.	+	.	a = b ;  c=d\x20 (esc)

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=a;Note=;Name=n
  | 1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Note=,;Name=m;flag
  | 1	x	exon	1	9	.	+	.	Parent=b;Note=,x;Name=

Attributes whose values are all empty are removed, also flags; a key stays if one of its values is not empty.

  $ gff-strip --empty
  ##gff-version 3
  1	x	gene	1	9	.	+	.	ID=a;Name=n
  1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Name=m
  1	x	exon	1	9	.	+	.	Parent=b;Note=,x

With --keep, empty attributes of other keys.

  $ gff-strip --empty --keep Note
  ##gff-version 3
  1	x	gene	1	9	.	+	.	ID=a;Note=;Name=n
  1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Note=,;Name=m
  1	x	exon	1	9	.	+	.	Parent=b;Note=,x

Only attributes of the KEY, where they are empty.

  $ gff-strip --empty Note
  ##gff-version 3
  1	x	gene	1	9	.	+	.	ID=a;Name=n
  1	x	mRNA	1	9	.	+	.	ID=b;Parent=a;Name=m;flag
  1	x	exon	1	9	.	+	.	Parent=b;Note=,x;Name=

A bare id is not empty.

  < in.gff3
  | c1	A	gene	1	90	.	+	.	g1
  $ gff-strip --empty gene_id
  c1	A	gene	1	90	.	+	.	g1

A record with nothing but empty attributes has none.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	a=;b
  | 1	x	gene	1	9	.	+	.	.
  $ gff-strip --empty
  ##gff-version 3
  1	x	gene	1	9	.	+	.	.
  1	x	gene	1	9	.	+	.	.

In GTF a key stays with all its occurrences if one of them has a value.

  < in.gff3
  | c1	R	gene	1	9	.	+	.	gene_id "L1"; transcript_id ""; gene_biotype "protein_coding";\x20 (esc)
  | c1	R	exon	1	9	.	+	.	gene_id "L1"; transcript_id "X"; tag ""; tag "a"; note "",""; db;
  $ gff-strip --empty
  c1	R	gene	1	9	.	+	.	gene_id "L1"; gene_biotype "protein_coding";\x20 (esc)
  c1	R	exon	1	9	.	+	.	gene_id "L1"; transcript_id "X"; tag ""; tag "a";

Only in records of one type.

  < in.gtf
  | c1	R	gene	1	9	.	+	.	gene_id "L1"; transcript_id ""; gene_biotype "protein_coding";\x20 (esc)
  | c1	R	exon	1	9	.	+	.	gene_id "L1"; transcript_id "X"; tag ""; tag "a"; note "",""; db;
  $ gff-strip --empty -t gene -i in.gtf
  c1	R	gene	1	9	.	+	.	gene_id "L1"; gene_biotype "protein_coding";\x20 (esc)
  c1	R	exon	1	9	.	+	.	gene_id "L1"; transcript_id "X"; tag ""; tag "a"; note "",""; db;
