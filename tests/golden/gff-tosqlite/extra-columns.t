# gff-tosqlite: extra columns

An extra column that SQLite cannot tell from one of the nine.

  < in.gff3
  | #!gff-columns	Source
  | chr1	s	gene	1	2	.	+	.	ID=a	x
  $ gff-tosqlite -q -o out.sqlite --dataset d
  2> gff-tosqlite: extra column 'Source': there is a column 'source' already, and SQLite does not tell upper case from lower case (NAME=KEY gives another name)
  [2]
  ? SELECT 1
  no database

Extra columns of the stream become columns; a key that is one of them gets no second column.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  $ gff-extract ID 'label=Name' < in.gff3 | gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT Parent, ID, label, attributes FROM gff
  NULL|'g1'|'Gene 1'|'ID=g1;Name=Gene 1'
  'g1'|'t1'|NULL|'ID=t1'
  't1,t2'|'c1'|NULL|'ID=c1;Note=x'
  ? SELECT name, type FROM pragma_table_info('gff')
  'record'|'INTEGER'
  'dataset'|'TEXT'
  'seqid'|'TEXT'
  'source'|'TEXT'
  'type'|'TEXT'
  'start'|'INTEGER'
  'end'|'INTEGER'
  'score'|'REAL'
  'strand'|'TEXT'
  'phase'|'INTEGER'
  'attributes'|'TEXT'
  'Parent'|'TEXT'
  'ID'|'TEXT'
  'label'|'TEXT'

No record, and yet the columns.

  < in.gff3
  | #!gff-columns	foo
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT name FROM pragma_table_info('gff')
  'record'
  'dataset'
  'seqid'
  'source'
  'type'
  'start'
  'end'
  'score'
  'strand'
  'phase'
  'attributes'
  'ID'
  'Parent'
  'foo'
  ? SELECT records FROM datasets
  0
