# gff-tosqlite: tables

An index of that name on a table of the user stays, and ours is called otherwise.

  < in.gff3
  | chr1	s	gene	1	2	.	.	.	ID=a
  % python3 -c 'import sqlite3
  > with sqlite3.connect("out.sqlite") as database:
  >     database.execute("CREATE TABLE mine(a)")
  >     database.execute("CREATE INDEX index_gff_type ON mine(a)")'
  $ gff-tosqlite -q --append --dataset d -o out.sqlite in.gff3
  ? SELECT name || ' ' || tbl_name FROM sqlite_master WHERE type = 'index' AND name LIKE 'index_gff_type%'
  'index_gff_type mine'
  'index_gff_type_ gff'

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x

The tables and indexes of a new database.

  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT sql FROM sqlite_master ORDER BY name
  'CREATE TABLE "datasets"("dataset" TEXT PRIMARY KEY, "source" TEXT, "records" INTEGER, "loaded_at" TEXT, "version" TEXT)'
  'CREATE TABLE "gff"("record" INTEGER PRIMARY KEY, "dataset" TEXT, "seqid" TEXT, "source" TEXT, "type" TEXT, "start" INTEGER, "end" INTEGER, "score" REAL, "strand" TEXT, "phase" INTEGER, "attributes" TEXT, "ID" TEXT, "Parent" TEXT)'
  'CREATE INDEX "index_gff_ID" ON "gff"("ID")'
  'CREATE INDEX "index_gff_Parent" ON "gff"("Parent")'
  'CREATE INDEX "index_gff_position" ON "gff"("dataset", "seqid", "start", "end")'
  'CREATE INDEX "index_gff_type" ON "gff"("dataset", "type")'
  'CREATE INDEX "index_sequences" ON "sequences"("dataset", "seqid")'
  'CREATE TABLE "sequences"("dataset" TEXT, "seqid" TEXT, "start" INTEGER, "end" INTEGER)'
  NULL
  ? SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name
  'index_gff_ID'
  'index_gff_Parent'
  'index_gff_position'
  'index_gff_type'
  'index_sequences'

Names that look like SQL are names.

  $ name='"; DROP TABLE gff; --'
  > gff-tosqlite -q -o out.sqlite --dataset d in.gff3
  > gff-tosqlite -q -o out.sqlite --dataset "$name" -a "$name=ID" in.gff3
  > gff-tosqlite -q -o out.sqlite --dataset e --table "$name" -a "$name=ID" in.gff3
  > gff-tosqlite -q -o out.sqlite --dataset f -a "$name" in.gff3
  2> gff-tosqlite: KEY '"; DROP TABLE gff; --': the key of an attribute has no '=', ';', tab or line end
  [2]
  ? SELECT dataset, ID, """; DROP TABLE gff; --" FROM gff
  'd'|'g1'|NULL
  'd'|'t1'|NULL
  'd'|'c1'|NULL
  '"; DROP TABLE gff; --'|NULL|'g1'
  '"; DROP TABLE gff; --'|NULL|'t1'
  '"; DROP TABLE gff; --'|NULL|'c1'
  ? SELECT dataset, """; DROP TABLE gff; --" FROM """; DROP TABLE gff; --"
  'e'|'g1'
  'e'|'t1'
  'e'|'c1'
  ? SELECT dataset FROM datasets
  '"; DROP TABLE gff; --'
  'd'
  'e'

--table names the table.

  $ gff-tosqlite -q -o out.sqlite --dataset d --table genes
  ? SELECT count(*) FROM genes
  3
  ? SELECT name FROM sqlite_master ORDER BY name
  'datasets'
  'genes'
  'index_genes_ID'
  'index_genes_Parent'
  'index_genes_position'
  'index_genes_type'
  'index_sequences'
  'sequences'
  'sqlite_autoindex_datasets_1'

A table has a name.

  $ gff-tosqlite -q -o out.sqlite --dataset d --table=
  2> gff-tosqlite: --table: expected a name, got an empty one
  [2]
  ? SELECT 1
  no database

Names of SQLite are refused.

  $ gff-tosqlite -q -o out.sqlite --dataset d --table sqlite_stat
  2> gff-tosqlite: --table: expected another name, got 'sqlite_stat': names that begin with sqlite_ are SQLite's own
  [2]
  ? SELECT 1
  no database

The tables beside those of records keep their names.

  $ gff-tosqlite -q -o out.sqlite --dataset d --table Datasets
  2> gff-tosqlite: --table: expected another name, got 'Datasets': the table datasets holds something else
  [2]
  ? SELECT 1
  no database

Types and extra columns that look like SQL are names.

  < in.gff3
  | #!gff-columns	"; DROP TABLE gff; --
  | chr1	s	"; DROP TABLE gene; --	1	2	.	+	.	ID=a	x
  | chr1	s	gene	1	2	.	+	.	ID=b	y
  $ gff-tosqlite -q -o out.sqlite --dataset d --split
  ? SELECT ID, """; DROP TABLE gff; --" FROM """; DROP TABLE gene; --"
  'a'|'x'
  ? SELECT ID, """; DROP TABLE gff; --" FROM gene
  'b'|'y'

A table that pandas made takes rows, its columns that it lacks are added, its own are NULL.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  % python3 -c 'import sqlite3; c=sqlite3.connect("out.sqlite"); c.executescript("""CREATE TABLE gff(analysis TEXT, seqid TEXT, start BIGINT, score FLOAT); INSERT INTO gff VALUES (1, 2, 3, 4)""")'
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT analysis, dataset, seqid, start, "end", score FROM gff
  '1'|NULL|'2'|3|NULL|4.0
  NULL|'d'|'chr1'|1|100|NULL
  NULL|'d'|'chr1'|1|100|0.5
  NULL|'d'|'chr1'|10|90|NULL

A column of another type would change what is put in.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  % python3 -c 'import sqlite3; c=sqlite3.connect("out.sqlite"); c.executescript("""CREATE TABLE gff(seqid TEXT, start TEXT)""")'
  $ gff-tosqlite -q -o out.sqlite --dataset d
  2> gff-tosqlite: out.sqlite: table 'gff': expected the column 'start' to be INTEGER, got 'TEXT'
  [1]
  ? SELECT sql FROM sqlite_master
  'CREATE TABLE gff(seqid TEXT, start TEXT)'

A view takes no rows.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  % python3 -c 'import sqlite3; c=sqlite3.connect("out.sqlite"); c.executescript("""CREATE VIEW GFF AS SELECT 1""")'
  $ gff-tosqlite -q -o out.sqlite --dataset d
  2> gff-tosqlite: out.sqlite: expected 'gff' to be a table, got one of another kind: view
  [1]
  ? SELECT sql FROM sqlite_master
  'CREATE VIEW GFF AS SELECT 1'
