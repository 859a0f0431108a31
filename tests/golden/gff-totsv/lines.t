# gff-totsv: lines

CR LF is a line end like LF; the output has LF.

  < in.gff3
  | ##gff-version 3\r (esc)
  | # a comment\r (esc)
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A\r (esc)
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1\r (esc)
  $ gff-totsv -c type,start,ID,Parent
  type	start	ID	Parent
  gene	1	gene1\t (esc)
  exon	10	gene1.1	gene1

Empty input: the header is still written, status 0.

  < in.gff3
  $ gff-totsv -c type,start,ID,Parent
  type	start	ID	Parent
  2> gff-totsv: warning: <stdin>: no record in the input

The sequence section is not annotation and makes no rows.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  | ##FASTA
  | >chr1 first\r (esc)
  | ACGT\r (esc)
  | NN (no-eol)
  $ gff-totsv -c type,start,ID,Parent
  type	start	ID	Parent
  gene	1	gene1\t (esc)
  exon	10	gene1.1	gene1

A last line without a newline is a line.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1 (no-eol)
  $ gff-totsv -c type,start,ID,Parent
  type	start	ID	Parent
  gene	1	gene1\t (esc)
  exon	10	gene1.1	gene1

Without a record there is the header, and no row.

  < in.gff3
  | ##gff-version 3
  | # only
  | #comments
  $ gff-totsv -c type,start,ID,Parent
  type	start	ID	Parent
  2> gff-totsv: warning: <stdin>: no record in the input
