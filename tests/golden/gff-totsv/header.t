# gff-totsv: the line of column names

-H leaves out the header.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-totsv -H -c type
  gene
  exon

-H: empty input gives empty output.

  < in.gff3
  $ gff-totsv --no-header
  2> gff-totsv: warning: <stdin>: no record in the input

An empty result has a header.

  < in.gff3
  | ##gff-version 3
  $ gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes
  2> gff-totsv: warning: <stdin>: no record in the input
