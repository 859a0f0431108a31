# gff-tosqlite: rows

One FILE.

  $ gff-tosqlite -o out.sqlite a.gff3 b.gff3
  2> gff-tosqlite: expected one FILE, got 'a.gff3' and 'b.gff3'
  [2]
  ? SELECT 1
  no database

Bytes stay as they are.

  < in.gff3
  | chr1	s	gene	1	2	.	+	.	ID=caf\xe9 (esc)
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT hex(ID), typeof(ID) FROM gff
  '636166E9'|'blob'

Line ends are not a part of values.

  < in.gff3
  | ##gff-version 3\r (esc)
  | ##sequence-region chr1 1 5000\r (esc)
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1\r (esc)
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1\r (esc)
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x (no-eol)
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT * FROM gff
  1|'d'|'chr1'|'src'|'gene'|1|100|NULL|'+'|NULL|'Name=Gene 1'|'g1'|NULL
  2|'d'|'chr1'|'src'|'mRNA'|1|100|0.5|'+'|NULL|NULL|'t1'|'g1'
  3|'d'|'chr1'|'src'|'CDS'|10|90|NULL|'+'|0|'Note=x'|'c1'|'t1,t2'

No record: a database with empty tables.

  < in.gff3
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT count(*) FROM gff
  0
  ? SELECT dataset, records FROM datasets
  'd'|0

The sequence section makes no rows.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  | ##FASTA
  | >chr1
  | ACGT
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT count(*) FROM gff
  3

GTF is not decoded, quotes of values are gone.

  < in.gff3
  | chr1	s	gene	1	2	.	+	.	gene_id "g%201"; tag "a"; tag "b,c"; level 2;
  $ gff-tosqlite -q -o out.sqlite --dataset d -a gene_id,tag
  ? SELECT gene_id, tag, attributes FROM gff
  'g%201'|'a,b,c'|'level 2;'

A malformed record: nothing is loaded.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  | chr1	s	gene	0	2	.	+	.	ID=g2
  $ gff-tosqlite -q -o out.sqlite --dataset d
  2> gff-tosqlite: <stdin>:6: column 4 (start): expected a positive integer, got '0'
  [1]
  ? SELECT 1
  no database

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x

A malformed record: the database is unchanged.

  $ gff-tosqlite -q -o out.sqlite --dataset d in.gff3
  > { cat in.gff3; echo bad; } | gff-tosqlite -o out.sqlite --dataset e
  2> gff-tosqlite: <stdin>:6: expected 9 columns, got 1: 'bad'
  [1]
  ? SELECT dataset, ID FROM gff
  'd'|'g1'
  'd'|'t1'
  'd'|'c1'
  ? SELECT dataset FROM datasets
  'd'
  ? SELECT count(*) FROM sequences
  1

A database is not compressed.

  $ gff-tosqlite -q -o out.sqlite --dataset d -z
  2> gff-tosqlite: unknown option '-z' (see gff-tosqlite --help)
  [2]
  ? SELECT 1
  no database

There is nothing to pass a malformed record to.

  $ gff-tosqlite -q -o out.sqlite --dataset d --on-error pass
  2> gff-tosqlite: --on-error: expected fail or skip, got 'pass'
  [2]
  ? SELECT 1
  no database

A row for each record: typed, missing values NULL, what got a column is no longer in attributes.

  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT * FROM gff
  1|'d'|'chr1'|'src'|'gene'|1|100|NULL|'+'|NULL|'Name=Gene 1'|'g1'|NULL
  2|'d'|'chr1'|'src'|'mRNA'|1|100|0.5|'+'|NULL|NULL|'t1'|'g1'
  3|'d'|'chr1'|'src'|'CDS'|10|90|NULL|'+'|0|'Note=x'|'c1'|'t1,t2'
  ? SELECT typeof(start), typeof("end"), typeof(score), typeof(phase) FROM gff WHERE ID = 't1'
  'integer'|'integer'|'real'|'null'

One line on standard error says what was loaded, where, and how long it took.

  $ gff-tosqlite -o out.sqlite --dataset d in.gff3 2>&1 | sed 's/([0-9.]* s)/(TIME)/'
  gff-tosqlite: loaded 3 records of dataset d into out.sqlite, table gff (TIME)

A cut input: nothing is loaded.

  $ gzip -c in.gff3 | head -c 100 > cut.gff3.gz
  > gff-tosqlite -o out.sqlite cut.gff3.gz
  2> gff-tosqlite: cut.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]
  ? SELECT 1
  no database

Skip leaves malformed records out.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  | bad
  $ gff-tosqlite -o out.sqlite --dataset d --on-error skip in.gff3 2>&1 | sed 's/([0-9.]* s)/(TIME)/'
  gff-tosqlite: warning: in.gff3: 1 malformed record skipped, the first at line 6
  gff-tosqlite: loaded 3 records of dataset d into out.sqlite, table gff (TIME)
  ? SELECT count(*) FROM gff
  3
  ? SELECT records FROM datasets
  3

A record in the sequence section: nothing is loaded.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  | ##FASTA
  | >chr1
  | ACGT
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  $ gff-tosqlite -q -o out.sqlite --dataset d
  2> gff-tosqlite: <stdin>:11: expected sequence up to the end of the input, got what looks like a record (are these several files, concatenated? --no-fasta on each of them helps)
  [1]
  ? SELECT 1
  no database
