# gff-select: bzip2

bzip2 is detected by its first bytes.

  % base64 -d >in <<'END'
  > QlpoOTFBWSZTWU56OyYAAAxfgAAwSAtoKiQhQAAr451AIAB0GkmaQ0aNDagNG1BKp5EyD1DQAAIESBlxU+ceOK0u8i2bCsaoFDCS
  > VXdlgolsnGHRmJoHhBdvxoG7UDCZ2AyVYTOyJJ4KuHMKkgJ6qotPOQVv4u5IpwoSCc9HZMA=
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

A damaged second stream of bzip2: the lines of the first stream are written.

  % base64 -d >in <<'END'
  > QlpoOTFBWSZTWVI4flAAAANZgAAQSAIIACujnQAgACIjR6mgaZqFNMjExMS8uGCLtqObOCJSIlT4/F3JFOFCQUjh+UBCWmg5MUFY
  > JlNZcdOpWgAAHN+AADAACWAqJCFAACrDlEAgAFQlJGIYJ6RtJoJVPCNQ0xAaDDjm/cPIcYokGSSE0VWwTFEhXG9sWuTLi3uLkcjm
  > DvkkjGw3yoa0Pm/8XckU4UJBx06laA==
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  2> gff-select: <stdin>: damaged bzip2 data
  [1]

Several bzip2 streams in a row, as pbzip2 writes them, are one stream.

  % base64 -d >in <<'END'
  > QlpoOTFBWSZTWRtkXGwAAANZgAAQSAIIACvjnQAgACIg9EA0bUKZMTIMjBDrZd11dBNyHbhaE8Ioen4u5IpwoSA2yLjYQlpoOTFB
  > WSZTWcAdkd4AACtfgAAwAAlgKiQhQAAqw5RAIABUNJGTAR5DRqCVTwjUNMQGgw45v3DyHGKJBkkhNFVsExRIVxvbFrky4NEPYcTl
  > A+kKEvQXhkGa0LQ/F3JFOFCQwB2R3g==
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Bytes after the end of bzip2 that are not another stream are an error.

  % base64 -d >in <<'END'
  > QlpoOTFBWSZTWU56OyYAAAxfgAAwSAtoKiQhQAAr451AIAB0GkmaQ0aNDagNG1BKp5EyD1DQAAIESBlxU+ceOK0u8i2bCsaoFDCS
  > VXdlgolsnGHRmJoHhBdvxoG7UDCZ2AyVYTOyJJ4KuHMKkgJ6qotPOQVv4u5IpwoSCc9HZMBnYXJiYWdlIGdhcmJhZ2UgZ2FyYmFn
  > ZSBnYXJiYWdlIGdhcmJhZ2UgZ2FyYmFnZSBnYXJiYWdlIGdhcmJhZ2UgZ2FyYmFnZSA=
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: garbage after the end of the bzip2 data
  [1]

The lines before garbage are written, for any amount of garbage.

  % base64 -d >in <<'END'
  > QlpoOTFBWSZTWZKeTwUAAA3dgAAwAAlgCiQhKsMQACAAMUwmmgNMQiYTQMgyGibVCLC0UDKRqY601Wd5kRgFvBQwT8XckU4UJCSn
  > k8FA
  > END
  > head -c 5000 /dev/zero | tr '\0' x >>in
  $ gff-select -t gene
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: garbage after the end of the bzip2 data
  [1]

Zeros may follow the end of bzip2, as with gzip.

  % base64 -d >in <<'END'
  > QlpoOTFBWSZTWU56OyYAAAxfgAAwSAtoKiQhQAAr451AIAB0GkmaQ0aNDagNG1BKp5EyD1DQAAIESBlxU+ceOK0u8i2bCsaoFDCS
  > VXdlgolsnGHRmJoHhBdvxoG7UDCZ2AyVYTOyJJ4KuHMKkgJ6qotPOQVv4u5IpwoSCc9HZMAAAAAAAAAAAA==
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Bytes after the zeros that follow the end of bzip2 are an error.

  % base64 -d >in <<'END'
  > QlpoOTFBWSZTWU56OyYAAAxfgAAwSAtoKiQhQAAr451AIAB0GkmaQ0aNDagNG1BKp5EyD1DQAAIESBlxU+ceOK0u8i2bCsaoFDCS
  > VXdlgolsnGHRmJoHhBdvxoG7UDCZ2AyVYTOyJJ4KuHMKkgJ6qotPOQVv4u5IpwoSCc9HZMAAAAAAAAAAAGdhcmJhZ2U=
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: garbage after the end of the bzip2 data
  [1]

All whole lines of truncated bzip2 are written.

  % base64 -d >in <<'END'
  > QlpoOTFBWSZTWVI4flAAAANZgAAQSAIIACujnQAgACIjR6mgaZqFNMjExMS8uGCLtqObOCJSIlT4/F3JFOFCQUjh+UBCWmg5MUFZ
  > JlNZcdOpWgAAHN+AADAACWAqJCFAACrDlEAgAFQlJGIYJ6RtJoJVPCNQ0xAaDDjm/cPIcYokGSSE0VWwTFEhXG9sWuTLi3uLkcjm
  > DvkkjGw3yoa0Pm/8
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>: unexpected end of bzip2 data: the file is truncated
  [1]
