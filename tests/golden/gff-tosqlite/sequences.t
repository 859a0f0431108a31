# gff-tosqlite: the table sequences

A ##sequence-region that cannot be understood is warned of, and the rest is loaded.

  < in.gff3
  | ##sequence-region chr1 1
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  $ gff-tosqlite -o out.sqlite --dataset d in.gff3 2>&1 | sed 's/([0-9.]* s)/(TIME)/'
  gff-tosqlite: warning: in.gff3:1: expected a seqid, a start and an end, got '##sequence-region chr1 1': not in the table sequences
  gff-tosqlite: loaded 3 records of dataset d into out.sqlite, table gff (TIME)

Of lines ##sequence-region that cannot be understood the first is shown, and how many there are.

  < in.gff3
  | chr1	s	gene	1	2	.	.	.	ID=a
  | ##sequence-region chr1 1
  | ##sequence-region chr2 1
  | ##sequence-region chr3 1 5
  $ gff-tosqlite --dataset d -o out.sqlite in.gff3 2>&1 | sed 's/([0-9.]* s)/(T)/'
  gff-tosqlite: warning: in.gff3:2: expected a seqid, a start and an end, got '##sequence-region chr1 1' (the first of 2): not in the table sequences
  gff-tosqlite: loaded 1 record of dataset d into out.sqlite, table gff (T)
  ? SELECT seqid FROM sequences
  'chr3'

The lines ##sequence-region fill the table sequences, each once; one that cannot be understood is warned of.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr%201 1 5000
  | ##sequence-region   chr2	1   99\x20 (esc)
  | ##sequence-region chr2 1 99
  | ##sequence-regions chr3 1 2
  $ gff-tosqlite -o out.sqlite --dataset d -q
  ? SELECT * FROM sequences
  'd'|'chr 1'|1|5000
  'd'|'chr2'|1|99
  ? SELECT * FROM gff
  ? SELECT dataset, source, records, version LIKE 'gffpipe %' FROM datasets
  'd'|'<stdin>'|0|1
