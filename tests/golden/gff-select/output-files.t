# gff-select: output files

A finished file that cannot get its name is removed.

  $ mkfifo in
  > gff-select -o out.gff3 in &
  > exec 3>in
  > until ls .gffpipe-* >ls 2>&1; do sleep 0.01; done
  > rm ls
  > mkdir out.gff3
  > exec 3>&-
  > wait $!
  > status=$?
  > ls -A
  > exit $status
  in
  out.gff3
  2> gff-select: out.gff3: cannot give the finished file its name: Is a directory
  [1]

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

-o FILE is written instead of standard output, and nothing beside it stays.

  $ gff-select -t gene -o out.gff3; ls -A; cat out.gff3
  in.gff3
  out.gff3
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Where the output FILE is a symbolic link its target is replaced.

  $ mkdir there
  > ln -s there/real.gff3 link.gff3
  > gff-select -t gene -o link.gff3
  > stat -c %N link.gff3
  > cat there/real.gff3
  'link.gff3' -> 'there/real.gff3'
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

An output FILE in .bgz is written as BGZF.

  $ gff-select -t gene -o out.bgz
  > # The header of a BGZF block: gzip with an extra field BC. At the end the empty block.
  > od -An -tx1 -j0 -N4 out.bgz | tr -d '\n' >magic; od -An -tx1 -j12 -N4 out.bgz >>magic; sed 's/^ //' magic
  > tail -c 28 out.bgz | od -An -tx1 | tr -d ' \n' | grep -q 1f8b08040000000000ff0600424302001b0003000000000000000000 && echo whole
  > gzip -dc out.bgz
  1f 8b 08 04 42 43 02 00
  whole
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

An output FILE in .gz is written as BGZF.

  $ gff-select -t gene -o out.gff3.gz
  > # The header of a BGZF block: gzip with an extra field BC. At the end the empty block.
  > od -An -tx1 -j0 -N4 out.gff3.gz | tr -d '\n' >magic; od -An -tx1 -j12 -N4 out.gff3.gz >>magic; sed 's/^ //' magic
  > tail -c 28 out.gff3.gz | od -An -tx1 | tr -d ' \n' | grep -q 1f8b08040000000000ff0600424302001b0003000000000000000000 && echo whole
  > gzip -dc out.gff3.gz
  1f 8b 08 04 42 43 02 00
  whole
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

A full disk is status 1 for compressed output too.

  $ gff-select -z >/dev/full
  2> gff-select: <stdout>: write error: No space left on device
  [1]

An output FILE cannot be written if its folder is not a folder.

  $ gff-select -o in.gff3/out.gff3
  2> gff-select: in.gff3/out.gff3: cannot write: Not a directory
  [1]

An output FILE in a folder that is not there cannot be written.

  $ gff-select -o nowhere/out.gff3
  2> gff-select: nowhere/out.gff3: cannot make a temporary file beside it: No such file or directory
  [1]

An output FILE has the mode of the old file, else the one by the umask.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  < old.gff3
  | old
  $ umask 002
  > chmod 640 old.gff3
  > gff-select -o old.gff3 in.gff3
  > gff-select -o new.gff3 in.gff3
  > stat -c '%A %n' old.gff3 new.gff3
  -rw-r----- old.gff3
  -rw-rw-r-- new.gff3

If the tool fails, an old output FILE stays.

  < in.gff3
  | chr1	me
  < out.gff3
  | old
  $ gff-select -o out.gff3; cat out.gff3; ls -A
  old
  in.gff3
  out.gff3
  2> gff-select: <stdin>:1: expected 9 columns, got 2: 'chr1\tme'

A limit on the size of files is like a full disk: the file does not appear.

  % yes '# a comment' | head -n 1000 >in.gff3
  $ (ulimit -f 1; gff-select -o out.gff3)
  > status=$?
  > ls -A
  > exit $status
  in.gff3
  2> gff-select: out.gff3: write error: File too large
  [1]
