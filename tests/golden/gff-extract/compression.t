# gff-extract: compressed input

gzip is detected by its first bytes, not by the name.

  < plain.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  % gzip -c plain.gff3 >annotation
  $ gff-extract -i annotation ID Parent
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A	gene1	.
  chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	gene1.1	gene1

BGZF without its end-of-file block is a truncated file, even where it ends with a whole line.

  % base64 -d >cut.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHkAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4UrOKDLkzE3lTE/NS+U05DQ0MDDg1OPU5tTj9HSx
  > TU/NSzW09kvMTbV1hKtMrcjP4zQ04LTEUKlnaB2QWJSaVwLhcgEAiuaAeHgAAAA=
  > END
  $ gff-extract -i cut.gff3.gz ID Parent
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A	gene1	.
  chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	gene1.1	gene1
  2> gff-extract: cut.gff3.gz: the BGZF end-of-file block is missing: the file is truncated
  [1]

All whole lines of truncated gzip are written, then status 1.

  % # One stored block, so that the cut is in the middle of the last line.
  > base64 -d >cut.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZQ==
  > END
  $ gff-extract -i cut.gff3.gz ID Parent
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A	gene1	.
  2> gff-extract: cut.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]
