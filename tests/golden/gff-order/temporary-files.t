# gff-order: temporary files

-m takes a number of bytes.

  $ gff-order -m lots
  2> gff-order: --memory: expected a number of bytes such as 64M, got 'lots'
  [2]

-m 0 is refused.

  $ gff-order -m 0
  2> gff-order: --memory: expected a number of bytes such as 64M, got '0'
  [2]

--tmp-dir takes the name of a directory.

  $ gff-order --tmp-dir ''
  2> gff-order: --tmp-dir: expected the name of a directory, got an empty one
  [2]

A directory for temporary files that is not there is no matter where none is needed.

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=a5
  | a	me	gene	1	9	.	+	.	ID=a1
  $ gff-order --tmp-dir /no/such/directory
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

  % for i in $(seq 9 -1 1); do
  >   printf 'a\tme\tgene\t%s\t99\t.\t+\t.\tID=%s;Note=' $i $i; head -c 400000 /dev/zero | tr '\0' x; echo
  > done >large.gff3

Records that do not fit into -m are written to temporary files, which are removed at the end.

  $ mkdir tmp; TMPDIR=tmp gff-order -m 1M large.gff3 | cut -f 4; ls -A tmp
  1
  2
  3
  4
  5
  6
  7
  8
  9

--tmp-dir is used instead of $TMPDIR.

  $ mkdir tmp; TMPDIR=/no/such/directory gff-order -m 1M --tmp-dir tmp large.gff3 | wc -l | sed 's/$/ lines/'; ls -A tmp
  9 lines

A directory for temporary files that is not there is named where one is needed; then nothing is written.

  $ gff-order -m 1M --tmp-dir /no/such/directory large.gff3 | cut -f 4
  2> gff-order: /no/such/directory: cannot make a temporary file in it (--tmp-dir chooses another directory): No such file or directory
  [1]
