# gff-select: xz

xz is detected by its first bytes.

  % base64 -d >genes <<'END'
  > /Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AB3AFpdABHhmM2C07GvE2zoXXVNsM/fujs3l7m3yjRtDfPil7YnBEcovD5LgsU/GdRP
  > hm5/0sJc5C9h9/K4ou0x9SIKyte2fVVYOwslsJZ5fwkFHQ1epsw+k9P6leamJQAAAP7IDNK8LI1sAAF2eFWSPQcftvN9AQAAAAAE
  > WVo=
  > END
  $ gff-select -t gene genes
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

A damaged second stream of xz: the lines of the first stream are written.

  % base64 -d >in <<'END'
  > /Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAbIyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CgBspOx+PIkeXQABNByTGq2PH7bz
  > fQEAAAAABFla/Td6WFoAAATm1rRGAgAgARYAAAB0L+Wj4AB3AFpdABHhmM2C07GvE2zoXXVNsM/fujs3l7m3yjRtDfPil7YnBEco
  > vD5LgsU/GdRPhm5/0sJc5C9h9/K4ou0x9SIKyte2fVVYOwslsJZ5fwkFHQ1epsw+k9P6leamJQAAAP7IDNK8LI1sAAF2eFWSPQcf
  > tvN9AQAAAAAEWVo=
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  2> gff-select: <stdin>: damaged xz data
  [1]

Bytes after the end of xz that are not another stream are an error.

  % base64 -d >in <<'END'
  > /Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AB3AFpdABHhmM2C07GvE2zoXXVNsM/fujs3l7m3yjRtDfPil7YnBEcovD5LgsU/GdRP
  > hm5/0sJc5C9h9/K4ou0x9SIKyte2fVVYOwslsJZ5fwkFHQ1epsw+k9P6leamJQAAAP7IDNK8LI1sAAF2eFWSPQcftvN9AQAAAAAE
  > WVpnYXJiYWdlIGdhcmJhZ2UgZ2FyYmFnZSBnYXJiYWdlIGdhcmJhZ2UgZ2FyYmFnZSBnYXJiYWdlIGdhcmJhZ2UgZ2FyYmFnZSA=
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: damaged xz data
  [1]

Zeros may follow the end of xz, as with gzip.

  % base64 -d >in <<'END'
  > /Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AB3AFpdABHhmM2C07GvE2zoXXVNsM/fujs3l7m3yjRtDfPil7YnBEcovD5LgsU/GdRP
  > hm5/0sJc5C9h9/K4ou0x9SIKyte2fVVYOwslsJZ5fwkFHQ1epsw+k9P6leamJQAAAP7IDNK8LI1sAAF2eFWSPQcftvN9AQAAAAAE
  > WVoAAAAAAAAAAA==
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

All whole lines of truncated xz are written.

  % base64 -d >in <<'END'
  > /Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AB3AFpdABHhmM2C07GvE2zoXXVNsM/fujs3l7m3yjRtDfPil7YnBEcovD5LgsU/GdRP
  > hm5/0sJc5C9h9/K4ou0x9SIKyte2fVVYOwslsJZ5fwkFHQ1epsw+k9P6leamJQAAAP7IDNK8LI1sAAF2eFWSPQcftg==
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: unexpected end of xz data: the file is truncated
  [1]
