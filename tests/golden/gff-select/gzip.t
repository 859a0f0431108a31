# gff-select: gzip

gzip is detected by its first bytes, not by the name.

  < plain.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  % gzip -c plain.gff3 >annotation
  $ gff-select -i annotation -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Any number of gzip members is one stream, wherever the lines are cut.

  < one
  | ##gff-version 3
  | # a comment
  | ch (no-eol)
  < two
  | r1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  % gzip -c one two >in
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Zeros may follow the last gzip member.

  < plain.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  % { gzip -c plain.gff3; head -c 1000 /dev/zero; } >in
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Compressed nothing is nothing.

  % gzip </dev/null >in
  $ gff-select
  2> gff-select: warning: <stdin>: no record in the input

Bytes after the last gzip member that are neither a member nor zeros are an error.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZTEuMTtQYXJlbnQ9Z2VuZTEKiuaAeHgAAABnYXJiYWdl
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: damaged.gff3.gz: garbage after the end of the gzip data
  [1]

Bytes after the zeros that follow the last gzip member are an error.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZTEuMTtQYXJlbnQ9Z2VuZTEKiuaAeHgAAAAAAAB4
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: damaged.gff3.gz: garbage after the end of the gzip data
  [1]

A gzip header may have a name, a comment, extra bytes and a checksum.

  % base64 -d >in <<'END'
  > H4sIHgAAAAAAAwQAYWJjZG5hbWUAY29tbWVudADiSAF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2Vu
  > ZQkxCTEwMDAJLgkrCS4JSUQ9Z2VuZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZTEuMTtQYXJlbnQ9
  > Z2VuZTEKiuaAeHgAAAA=
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
