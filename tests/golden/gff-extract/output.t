# gff-extract: output

A full disk is status 1, never silence.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-extract ID Parent >/dev/full
  2> gff-extract: <stdout>: write error: No space left on device
  [1]

-o FILE is written as BGZF where its name says so.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-extract -o out.gff3.gz ID; gzip -dc out.gff3.gz
  #!gff-columns	ID
  chr1	me	gene	1	2	.	+	.	ID=g1	g1

The extended stream can be indexed: the line that names the columns is before the first record.

  < in.gff3
  | ##gff-version 3
  | # made by hand
  | chr1	x	gene	100	900	.	+	.	ID=g1
  | ###
  | # between
  |
  | chr1	x	gene	20000	40000	.	+	.	ID=g2
  | chr2	x	gene	100	900	.	-	.	ID=g3
  | ###
  $ gff-extract -o out.gff3.gz --write-index --strip ID
  > gzip -dc out.gff3.gz
  > echo "--- through the index:"
  > gff-select -r chr2 out.gff3.gz
  ##gff-version 3
  # made by hand
  #!gff-columns	ID
  chr1	x	gene	100	900	.	+	.	.	g1
  chr1	x	gene	20000	40000	.	+	.	.	g2
  chr2	x	gene	100	900	.	-	.	.	g3
  --- through the index:
  ##gff-version 3
  # made by hand
  #!gff-columns	ID
  chr2	x	gene	100	900	.	-	.	.	g3

BGZF on standard input (made with bgzip).

  % base64 -d >in <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHkAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4UrOKDLkzE3lTE/NS+U05DQ0MDDg1OPU5tTj9HSx
  > TU/NSzW09kvMTbV1hKtMrcjP4zQ04LTEUKlnaB2QWJSaVwLhcgEAiuaAeHgAAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  $ gff-extract ID Parent
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A	gene1	.
  chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	gene1.1	gene1
