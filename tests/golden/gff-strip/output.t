# gff-strip: output

A full disk is status 1, never silence.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-strip ID >/dev/full
  2> gff-strip: <stdout>: write error: No space left on device
  [1]

gzip is detected by its first bytes, not by the name.

  < plain.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  % gzip -c plain.gff3 >annotation
  $ gff-strip -i annotation ID
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	Name=A
  chr1	me	exon	10	900	.	+	.	Parent=gene1

-o FILE is written as BGZF where its name says so.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-strip --all -o out.gff3.gz; gzip -dc out.gff3.gz
  chr1	me	gene	1	2	.	+	.	.

Records that were changed are indexed as they are written.

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
  $ gff-strip -o out.gff3.gz --write-index ID
  > gzip -dc out.gff3.gz
  > echo "--- through the index:"
  > gff-select -r chr2 out.gff3.gz
  ##gff-version 3
  # made by hand
  chr1	x	gene	100	900	.	+	.	.
  chr1	x	gene	20000	40000	.	+	.	.
  chr2	x	gene	100	900	.	-	.	.
  --- through the index:
  ##gff-version 3
  # made by hand
  chr2	x	gene	100	900	.	-	.	.

BGZF on standard input (made with bgzip).

  % base64 -d >in <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHkAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4UrOKDLkzE3lTE/NS+U05DQ0MDDg1OPU5tTj9HSx
  > TU/NSzW09kvMTbV1hKtMrcjP4zQ04LTEUKlnaB2QWJSaVwLhcgEAiuaAeHgAAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  $ gff-strip ID
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	Name=A
  chr1	me	exon	10	900	.	+	.	Parent=gene1

BGZF without its end-of-file block is a truncated file, even where it ends with a whole line.

  % base64 -d >cut.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHkAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4UrOKDLkzE3lTE/NS+U05DQ0MDDg1OPU5tTj9HSx
  > TU/NSzW09kvMTbV1hKtMrcjP4zQ04LTEUKlnaB2QWJSaVwLhcgEAiuaAeHgAAAA=
  > END
  $ gff-strip -i cut.gff3.gz ID
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	Name=A
  chr1	me	exon	10	900	.	+	.	Parent=gene1
  2> gff-strip: cut.gff3.gz: the BGZF end-of-file block is missing: the file is truncated
  [1]

All whole lines of truncated gzip are written, then status 1.

  % # One stored block, so that the cut is in the middle of the last line.
  > base64 -d >cut.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZQ==
  > END
  $ gff-strip -i cut.gff3.gz ID
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	Name=A
  2> gff-strip: cut.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]
