# gff-select: recognising compressed input

Text is distinguished from bzip2 by more than its first four bytes.

  < in
  | BZh1	s	gene	1	2	.	.	.	ID=a
  $ gff-select -t gene
  BZh1	s	gene	1	2	.	.	.	ID=a

Compressed input gives the same with threads.

  % base64 -d >in <<'END'
  > /Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AB3AFpdABHhmM2C07GvE2zoXXVNsM/fujs3l7m3yjRtDfPil7YnBEcovD5LgsU/GdRP
  > hm5/0sJc5C9h9/K4ou0x9SIKyte2fVVYOwslsJZ5fwkFHQ1epsw+k9P6leamJQAAAP7IDNK8LI1sAAF2eFWSPQcftvN9AQAAAAAE
  > WVo=
  > END
  $ gff-select -t gene -@ 2
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
