# gff-extract: GFF3 and GTF

Without ##gff-version 3 each line says for itself what it is.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID "a=1"; Note "b"
  | chr1	me	gene	1	2	.	+	.	ID=a;Note "b"
  | chr1	me	gene	1	2	.	+	.	;; ID a;Note=b
  | chr1	me	gene	1	2	.	+	.	ID =a;Note=b
  | chr1	me	gene	1	2	.	+	.	ID;Note=b
  | chr1	me	gene	1	2	.	+	.	ID=two words;Note=b
  $ gff-extract ID Note
  #!gff-columns	ID	Note
  chr1	me	gene	1	2	.	+	.	ID "a=1"; Note "b"	a=1	b
  chr1	me	gene	1	2	.	+	.	ID=a;Note "b"	a	.
  chr1	me	gene	1	2	.	+	.	;; ID a;Note=b	a	.
  chr1	me	gene	1	2	.	+	.	ID =a;Note=b	.	b
  chr1	me	gene	1	2	.	+	.	ID;Note=b	.	b
  chr1	me	gene	1	2	.	+	.	ID=two words;Note=b	two words	b

--format auto is the default.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID "a"
  | chr1	me	gene	1	2	.	+	.	ID=b
  $ gff-extract --format gtf --format auto ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID "a"	a
  chr1	me	gene	1	2	.	+	.	ID=b	b

--format gff3 reads every line as GFF3.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID "a"
  | chr1	me	gene	1	2	.	+	.	x y;ID=b
  $ gff-extract --format gff3 ID
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID "a"	.
  chr1	me	gene	1	2	.	+	.	x y;ID=b	b

--format gtf reads every line as GTF, even after ##gff-version 3.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	2	.	+	.	ID "a"
  | chr1	me	gene	1	2	.	+	.	ID=b
  $ gff-extract --format gtf ID
  ##gff-version 3
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID "a"	a
  chr1	me	gene	1	2	.	+	.	ID=b	.

GTF: quotes removed, semicolons in quotes kept, backslashes kept, numbers without quotes, an unclosed quote to the end of the line.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "ENSG1"; tag "basic"; level 2; note "a; b \"c\""; tag "CCDS,x" ; empty ""; last "open; end
  $ gff-extract gene_id tag level note empty last
  #!gff-columns	gene_id	tag	level	note	empty	last
  chr1	me	gene	1	2	.	+	.	gene_id "ENSG1"; tag "basic"; level 2; note "a; b \"c\""; tag "CCDS,x" ; empty ""; last "open; end	ENSG1	basic,CCDS,x	2	a; b \"c\"	.	open; end

A GTF value without quotes ends at the semicolon.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id  g1 ; note two words
  $ gff-extract gene_id note
  #!gff-columns	gene_id	note
  chr1	me	gene	1	2	.	+	.	gene_id  g1 ; note two words	g1	two words

Quotes are nothing special in GFF3.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;Note="a b"
  $ gff-extract Note
  #!gff-columns	Note
  chr1	me	gene	1	2	.	+	.	ID=x;Note="a b"	"a b"

##gff-version 2 does not.

  < in.gff3
  | ##gff-version 2
  | chr1	me	gene	1	2	.	+	.	ID "a"
  $ gff-extract ID
  ##gff-version 2
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID "a"	a

##gff-version 3 makes the whole stream GFF3, except records whose column 9 begins as in GTF: a word, a blank and a quote.

  < in.gff3
  | ##gff-version 3.1.26
  | chr1	me	gene	1	2	.	+	.	ID "a"
  | chr1	me	gene	1	2	.	+	.	x y;ID=b
  | chr1	me	gene	1	2	.	+	.	gene_id g
  | chr1	me	gene	1	2	.	+	.	g1
  $ gff-extract ID gene_id
  ##gff-version 3.1.26
  #!gff-columns	ID	gene_id
  chr1	me	gene	1	2	.	+	.	ID "a"	a	.
  chr1	me	gene	1	2	.	+	.	x y;ID=b	b	.
  chr1	me	gene	1	2	.	+	.	gene_id g	.	.
  chr1	me	gene	1	2	.	+	.	g1	.	.
  2> gff-extract: warning: no record had the attribute 'gene_id'; the nearest that was seen is 'gene_id g'
  2> gff-extract: warning: <stdin>: 1 record after '##gff-version 3' read as GTF, the first at line 2 (--format gff3 reads all as GFF3)
