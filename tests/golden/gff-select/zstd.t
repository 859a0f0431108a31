# gff-select: zstd

A window of 256 MiB: what is expected is said, and that nothing is damaged is not in doubt.

  $ printf '\x28\xb5\x2f\xfd\x00\x90\x01\x00\x00' | gff-select
  2> gff-select: <stdin>: expected a zstd window of at most 128 MiB, got a larger one (zstd -dc --long=31 can read it)
  [1]

zstd is detected by its first bytes.

  % base64 -d >in <<'END'
  > KLUv/QRo1QIAokUTF3CtDjCmokxDBgqQLwIX3JdeZpH/X2EsSb+H7tnPlxDKBjf1yuiFe3wIoc44zAyYubWmVn8P/WidjJKefYxS
  > UU+tJKiVjTMPBcsC1woDAGCeppQnWhMKlKcy/A==
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

A zstd frame that only begins is truncated.

  % base64 -d >in <<'END'
  > KLUv/QRo1QIAokUTF3CtDjCmokxDBgqQLwIX3JdeZpH/X2EsSb+H7tnPlxDKBjf1yuiFe3wIoc44zAyYubWmVn8P/WidjJKefYxS
  > UU+tJKiVjTMPBcsC1woDAGCeppQnWhMKlKcy/Ci1Lw==
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: unexpected end of zstd data: the file is truncated
  [1]

A wrong checksum of zstd is an error; the lines before it are written.

  % base64 -d >in <<'END'
  > KLUv/QRY4QAAIyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50Co2brFUotS/9BFglAgAyRA4VoDkHsFFMfJIXo4PHp+zsSuJ/FFQe
  > xs8nVPILGccW9NxMlhsBr1Bx/HzCgagVqPXuXPf51Kt6IUcCAGAetVeVAQAAAAA=
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: damaged zstd data: Restored data doesn't match checksum
  [1]

Several zstd frames, a skippable one first as pzstd writes them, are one stream.

  % base64 -d >in <<'END'
  > UCpNGAQAAABhYmNkKLUv/QRY8QAAIyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50CmNo8dffmSi1L/0EWCUCADJEDhWgOQewUUx8
  > khejg8en7OxK4n8UVB7GzydU8gsZxxb03EyWI4cR8AoVx88nHIhagVrvznWfT72qVwIAYB41TJUBnD3NWw==
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Bytes after the end of zstd are an error.

  % base64 -d >in <<'END'
  > KLUv/QRo1QIAokUTF3CtDjCmokxDBgqQLwIX3JdeZpH/X2EsSb+H7tnPlxDKBjf1yuiFe3wIoc44zAyYubWmVn8P/WidjJKefYxS
  > UU+tJKiVjTMPBcsC1woDAGCeppQnWhMKlKcy/GdhcmJhZ2Uh
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: garbage after the end of the zstd data
  [1]

Zeros may follow the end of zstd, as with gzip.

  % base64 -d >in <<'END'
  > KLUv/QRo1QIAokUTF3CtDjCmokxDBgqQLwIX3JdeZpH/X2EsSb+H7tnPlxDKBjf1yuiFe3wIoc44zAyYubWmVn8P/WidjJKefYxS
  > UU+tJKiVjTMPBcsC1woDAGCeppQnWhMKlKcy/AAAAAAAAAAA
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Bytes after the zeros that follow the end of zstd are an error.

  % base64 -d >in <<'END'
  > KLUv/QRo1QIAokUTF3CtDjCmokxDBgqQLwIX3JdeZpH/X2EsSb+H7tnPlxDKBjf1yuiFe3wIoc44zAyYubWmVn8P/WidjJKefYxS
  > UU+tJKiVjTMPBcsC1woDAGCeppQnWhMKlKcy/AAAAAAAAAAAZ2FyYmFnZQ==
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: garbage after the end of the zstd data
  [1]

All whole lines of truncated zstd are written.

  % base64 -d >in <<'END'
  > KLUv/QRY4QAAIyNnZmYtdmVyc2lvbiAzCiMgYSBjb21tZW50Co2brFUotS/9BFglAgAyRA4VoDkHsFFMfJIXo4PHp+zsSuJ/FFQe
  > xs8nVPILGccW9NxMlhsBr1Bx/HzCgagVqPXuXPf51Kt6IUcCAGAetVc=
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  2> gff-select: <stdin>: unexpected end of zstd data: the file is truncated
  [1]
