# gff-select: damaged gzip

Truncated after one byte of the second gzip member: an error, after what the first one has.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwEcAOP/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CsC2toAcAAAAHw==
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  2> gff-select: damaged.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]

Truncated in the header of the second gzip member: an error, after what the first one has.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwEcAOP/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CsC2toAcAAAAH4sIAAAAAA==
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  2> gff-select: damaged.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]

Truncated in the checksum at the end of gzip: an error, after all that was there.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZTEuMTtQYXJlbnQ9Z2VuZTEKiuY=
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: damaged.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]

The output of truncated gzip is the same with threads.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZQ==
  > END
  $ gff-select -t gene damaged.gff3.gz -@ 2
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: damaged.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]

A gzip member that cannot be decoded is named by its place.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwEcAOP/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CsC2toAcAAAAH4sIAAAAAAAEAwcAAAAAAAAAAAAAAAAA
  > AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  2> gff-select: damaged.gff3.gz: damaged gzip data: it cannot be decoded (member at byte 51)
  [1]

A gzip member whose compression method is not deflate is named by its place.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwEcAOP/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CsC2toAcAAAAH4sJAAAAAAAEAwFcAKP/Y2hyMQltZQln
  > ZW5lCTEJMTAwMAkuCSsJLglJRD1nZW5lMTtOYW1lPUEKY2hyMQltZQlleG9uCTEwCTkwMAkuCSsJLglJRD1nZW5lMS4xO1BhcmVu
  > dD1nZW5lMQodBCOOXAAAAA==
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  2> gff-select: damaged.gff3.gz: damaged gzip data: unknown compression method (member at byte 51)
  [1]

A gzip header that does not end within 128 KiB is damaged.

  % { printf '\037\213\010\010\0\0\0\0\0\003'; head -c 200000 /dev/zero | tr '\0' x; } >damaged.gff3.gz
  $ gff-select damaged.gff3.gz
  2> gff-select: damaged.gff3.gz: damaged gzip data: its header is too long (member at byte 0)
  [1]

A bad checksum of gzip is an error.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZTEuMTtQYXJlbnQ9Z2VuZTEKAAAAAHgAAAA=
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: damaged.gff3.gz: damaged gzip data: wrong checksum (member at byte 0)
  [1]

A bad length at the end of gzip is an error.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZTEuMTtQYXJlbnQ9Z2VuZTEKiuaAeAAAAAE=
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: damaged.gff3.gz: damaged gzip data: wrong length (member at byte 0)
  [1]

All whole lines of truncated gzip are written, then status 1.

  % # One stored block, so that the cut is in the middle of the last line.
  > base64 -d >cut.gff3.gz <<'END'
  > H4sIAAAAAAAEAwF4AIf/IyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNocjEJbWUJZ2VuZQkxCTEwMDAJLgkrCS4JSUQ9Z2Vu
  > ZTE7TmFtZT1BCmNocjEJbWUJZXhvbgkxMAk5MDAJLgkrCS4JSUQ9Z2VuZQ==
  > END
  $ gff-select -i cut.gff3.gz -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: cut.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]
