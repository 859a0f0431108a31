# gff-extract: the option --strip

--strip also removes the extracted attributes from column 9.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=gene1.1;Parent=gene1;x=y
  $ gff-extract --strip ID Parent
  #!gff-columns	ID	Parent
  chr1	me	gene	1	2	.	+	.	x=y	gene1.1	gene1

--strip removes all alternatives of a|b.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	a=1;b=2;c=3
  $ gff-extract --strip 'a|b'
  #!gff-columns	a
  chr1	me	gene	1	2	.	+	.	c=3	1

New columns follow the extra columns of the input.

  < in.gff3
  | #!gff-columns	Name
  | chr1	me	gene	1	2	.	+	.	ID=1;x=2	A
  $ gff-extract --strip ID
  #!gff-columns	Name	ID
  chr1	me	gene	1	2	.	+	.	x=2	A	1

--strip also removes a key without a value.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=;ID;x=2
  $ gff-extract --strip ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	x=2	.

--strip leaves a dot where nothing is left.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-extract --strip ID Parent
  #!gff-columns	ID	Parent
  chr1	me	gene	1	2	.	+	.	.	gene1.1	gene1

--strip removes GTF attributes as well.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "g;1"; tag "a"; level 2; tag "b";
  $ gff-extract --strip gene_id tag
  #!gff-columns	gene_id	tag
  chr1	me	gene	1	2	.	+	.	level 2;	g;1	a,b

--strip removes the attribute KEY, not NAME.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=1;x=2
  $ gff-extract --strip x=ID
  #!gff-columns	x
  chr1	me	gene	1	2	.	+	.	x=2	1

--strip leaves a column 9 that has none of the keys as it is.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	 x=1;;y=2;\x20 (esc)
  $ gff-extract --strip ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	 x=1;;y=2; 	.
  2> gff-extract: warning: no record had the attribute 'ID'
