# gff-select: output that is refused

An output FILE has a name.

  $ gff-select -o ''
  2> gff-select: --output: expected the name of a FILE, got an empty one
  [2]

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

Compressed data do not go to a terminal.

  $ script -qec 'gff-select -z in.gff3' /dev/null </dev/null | tr -d '\r'
  gff-select: refusing to write compressed data to a terminal (use -o FILE or a pipe)
  [2]

A full disk is status 1, never silence.

  $ gff-select -t gene >/dev/full
  2> gff-select: <stdout>: write error: No space left on device
  [1]

An output that is a FIFO is written as it is.

  $ mkfifo fifo; gff-select -t gene -o fifo <in.gff3 & cat fifo; wait $!
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

A folder cannot be written as an output FILE.

  $ mkdir there; gff-select -o there
  2> gff-select: there: cannot write: Is a directory
  [1]

An output that is /dev/null stays /dev/null.

  $ gff-select -o /dev/null; stat -c %F /dev/null
  character special file

Writing to the input file is refused; the file is unchanged.

  $ gff-select -t gene -o in.gff3 in.gff3; cat in.gff3
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  2> gff-select: in.gff3: the output is the input file

To write to the input file is refused under another name too, and where it is standard input.

  $ ln -s in.gff3 link.gff3; gff-select -t gene -o link.gff3 <in.gff3
  2> gff-select: link.gff3: the output is the input file
  [2]

A link that leads nowhere is an error.

  $ ln -s a.gff3 b.gff3; ln -s b.gff3 a.gff3; gff-select -o a.gff3
  2> gff-select: a.gff3: cannot write: Too many levels of symbolic links
  [1]

A standard output that was closed is an error.

  $ gff-select >&-
  2> gff-select: <stdout>: cannot use it: Bad file descriptor
  [1]

To append standard output to the input file is refused, for it would never end.

  $ gff-select in.gff3 >>in.gff3
  2> gff-select: <stdout>: the output is the input file
  [2]

A list of values or of regions is not replaced by the records that it chose.

  < ids.txt
  | a
  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=a
  < regions.bed
  | chr1	0	5
  $ gff-select -a ID=@ids.txt -o ids.txt in.gff3; echo $?
  > ln -s regions.bed link
  > gff-select -R regions.bed -o ./link in.gff3; echo $?
  > cat ids.txt regions.bed
  > gff-select -R regions.bed -o - in.gff3
  2
  2
  a
  chr1	0	5
  chr1	me	gene	1	2	.	+	.	ID=a
  2> gff-select: --attribute 'ID=@ids.txt': the output is this file
  2> gff-select: --regions-file regions.bed: the output is this file
