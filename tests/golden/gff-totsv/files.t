# gff-totsv: files

Two FILE operands are one too many.

  $ gff-totsv a.gff3 b.gff3
  2> gff-totsv: expected one FILE, got 'a.gff3' and 'b.gff3'
  [2]

  < genes.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

FILE as an operand is read.

  $ gff-totsv -c type genes.gff3
  type
  gene
  exon

-i FILE reads FILE.

  $ gff-totsv -c type -i genes.gff3
  type
  gene
  exon

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

A full disk is status 1, never silence.

  $ gff-totsv -c type,start,ID,Parent >/dev/full
  2> gff-totsv: <stdout>: write error: No space left on device
  [1]

-o FILE is written instead of standard output.

  $ gff-totsv -c type -o out.tsv; cat out.tsv
  type
  gene
  exon

-o FILE.gz and -z write BGZF.

  $ gff-totsv -c type -o out.tsv.gz; gzip -dc out.tsv.gz; gff-totsv -c type -z -@ 2 in.gff3 | cmp - out.tsv.gz && echo the same
  type
  gene
  exon
  the same

gzip is detected by its first bytes, not by the name.

  < plain.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  % gzip -c plain.gff3 >annotation
  $ gff-totsv -i annotation -c type,start,ID,Parent
  type	start	ID	Parent
  gene	1	gene1\t (esc)
  exon	10	gene1.1	gene1

BGZF on standard input (made with bgzip).

  % base64 -d >in <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHkAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4UrOKDLkzE3lTE/NS+U05DQ0MDDg1OPU5tTj9HSx
  > TU/NSzW09kvMTbV1hKtMrcjP4zQ04LTEUKlnaB2QWJSaVwLhcgEAiuaAeHgAAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  $ gff-totsv -c type,start,ID,Parent
  type	start	ID	Parent
  gene	1	gene1\t (esc)
  exon	10	gene1.1	gene1

BGZF without its end-of-file block is a truncated file, even where it ends with a whole line.

  % base64 -d >cut.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHkAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4UrOKDLkzE3lTE/NS+U05DQ0MDDg1OPU5tTj9HSx
  > TU/NSzW09kvMTbV1hKtMrcjP4zQ04LTEUKlnaB2QWJSaVwLhcgEAiuaAeHgAAAA=
  > END
  $ gff-totsv -i cut.gff3.gz -c type,start,ID,Parent
  type	start	ID	Parent
  gene	1	gene1\t (esc)
  exon	10	gene1.1	gene1
  2> gff-totsv: cut.gff3.gz: the BGZF end-of-file block is missing: the file is truncated
  [1]

All whole lines of truncated gzip are written, then status 1.

  % # One stored block, so that the cut is in the middle of the last line.
  > base64 -d >cut.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZQ==
  > END
  $ gff-totsv -i cut.gff3.gz -c type,start,ID,Parent
  type	start	ID	Parent
  gene	1	gene1\t (esc)
  2> gff-totsv: cut.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]
