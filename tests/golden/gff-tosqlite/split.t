# gff-tosqlite --split

A table of SQLite can have 2,000 columns: more are an error before the load.

  $ { printf '#!gff-columns'; seq -f $'\tk%.0f' -s '' 1991; printf '\n'; } | gff-tosqlite --dataset d -o out.sqlite
  2> gff-tosqlite: out.sqlite: a table has at most 2000 columns, not 2004
  [1]

--split makes one table a type; without a type it is the table gff; in another case it is the same table.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  | chr1	s	Gene	1	2	.	+	.	ID=g2
  | chr1	s	.	1	2	.	+	.	ID=n1
  | chr1	s		1	2	.	+	.	ID=n2
  | chr1	s	my%20type	1	2	.	+	.	ID=m
  $ gff-tosqlite -q -o out.sqlite --dataset d --split
  ? SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name
  'CDS'
  'datasets'
  'gene'
  'gff'
  'mRNA'
  'my type'
  'sequences'
  ? SELECT type, ID FROM gene
  'gene'|'g1'
  'Gene'|'g2'
  ? SELECT type, ID FROM gff
  NULL|'n1'
  NULL|'n2'
  ? SELECT type, ID FROM "my type"
  'my type'|'m'

An index whose name a table has already gets another one.

  < in.gff3
  | chr1	s	gene	1	2	.	.	.	ID=a
  | chr1	s	index_gene_type	1	2	.	.	.	ID=b
  $ gff-tosqlite -q --split --dataset d -o out.sqlite in.gff3
  ? SELECT count(*) FROM gene
  1
  ? SELECT count(*) FROM index_gene_type
  1
  ? SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'gene'
  'index_gene_ID'
  'index_gene_Parent'
  'index_gene_type_'
  'index_gene_position'

A type whose table would be another is an error, not a loss.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  | chr1	s	sequences	1	2	.	+	.	ID=g2
  $ gff-tosqlite -q -o out.sqlite --dataset d --split
  2> gff-tosqlite: there can be no table for the type 'sequences': the table sequences holds something else (load without --split)
  [1]
  ? SELECT 1
  no database

Types beyond 4000 are an error: a mistake in the file, as a rule.

  % awk 'BEGIN { for (i = 1; i <= 4001; ++i) print "c\ts\tt" i "\t1\t9\t.\t.\t.\t." }' >in.gff
  $ gff-tosqlite -q --split --dataset d -o out.sqlite -i in.gff
  2> gff-tosqlite: expected at most 4000 types with --split, got more
  [1]
  ? SELECT 1
  no database
