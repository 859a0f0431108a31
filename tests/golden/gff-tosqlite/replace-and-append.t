# gff-tosqlite: --replace and --append

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x

--append adds to the data set.

  $ gff-tosqlite -q -o out.sqlite --append in.gff3
  > grep gene in.gff3 | gff-tosqlite -q -o out.sqlite --dataset in --append
  ? SELECT dataset, ID FROM gff ORDER BY 2
  'in'|'c1'
  'in'|'g1'
  'in'|'g1'
  'in'|'t1'
  ? SELECT dataset, source, records FROM datasets
  'in'|'in.gff3, <stdin>'|4
  ? SELECT * FROM sequences
  'in'|'chr1'|1|5000

--replace puts the new rows in the place of the old ones, in all tables.

  $ gff-tosqlite -q -o out.sqlite in.gff3
  > gff-tosqlite -q -o out.sqlite --split --relations --dataset other in.gff3
  > gff-tosqlite -q -o out.sqlite --split --relations in.gff3 --replace
  > grep -v CDS in.gff3 | gff-tosqlite -q -o out.sqlite --dataset other --replace
  ? SELECT dataset, ID FROM gff ORDER BY 1, 2
  'other'|'g1'
  'other'|'t1'
  ? SELECT dataset, ID FROM CDS
  'in'|'c1'
  ? SELECT dataset, ID FROM gene
  'in'|'g1'
  ? SELECT * FROM relations
  'in'|8|'t1'|'g1'
  'in'|9|'c1'|'t1'
  'in'|9|'c1'|'t2'
  ? SELECT dataset, seqid FROM sequences
  'in'|'chr1'
  'other'|'chr1'
  ? SELECT dataset, source, records FROM datasets ORDER BY 1
  'in'|'in.gff3'|3
  'other'|'<stdin>'|2

One or the other.

  $ gff-tosqlite -q -o out.sqlite --dataset d --replace --append
  2> gff-tosqlite: --replace and --append exclude each other
  [2]
  ? SELECT 1
  no database

A constraint that would replace the rows of sequences is an error.

  < in.gff3
  | ##sequence-region chr1 1 100
  | ##sequence-region chr2 1 300
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  $ printf 'CREATE TABLE sequences(dataset, seqid, start, "end", UNIQUE(dataset, start) ON CONFLICT REPLACE);' >sql
  > python3 -c "import sqlite3; sqlite3.connect('out.sqlite').executescript(open('sql').read())"
  > gff-tosqlite -q -o out.sqlite in.gff3
  2> gff-tosqlite: out.sqlite: UNIQUE constraint failed: sequences.dataset, sequences.start
  [1]
  ? SELECT * FROM sequences

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2

If a constraint of an existing table would replace rows, it is an error: no row is lost.

  $ python3 -c "import sqlite3; sqlite3.connect('out.sqlite').execute('CREATE TABLE gff(dataset TEXT, seqid TEXT, source TEXT, type TEXT, start INTEGER, \"end\" INTEGER, score REAL, strand TEXT, phase INTEGER, attributes TEXT, ID TEXT UNIQUE ON CONFLICT REPLACE, Parent TEXT)')"
  > gff-tosqlite -q -o out.sqlite in.gff3
  > gff-tosqlite -q -o out.sqlite --dataset b in.gff3
  2> gff-tosqlite: out.sqlite: UNIQUE constraint failed: gff.ID
  [1]
  ? SELECT dataset, ID FROM gff
  'in'|'g1'
  'in'|'g2'
  ? SELECT dataset, records FROM datasets
  'in'|2

A table relations that has data sets, but no children, is of another program.

  $ printf "CREATE TABLE relations(dataset TEXT, author TEXT); INSERT INTO relations VALUES ('in', 'me');" >sql
  > python3 -c "import sqlite3; sqlite3.connect('out.sqlite').executescript(open('sql').read())"
  > gff-tosqlite -q -o out.sqlite in.gff3
  > gff-tosqlite -q -o out.sqlite --replace in.gff3
  ? SELECT * FROM relations
  'in'|'me'
  ? SELECT ID FROM gff
  'g1'
  'g2'

A table relations that is not of data sets is left alone.

  $ python3 -c "import sqlite3; sqlite3.connect('out.sqlite').executescript('CREATE TABLE relations(parent TEXT, child TEXT, level INT); INSERT INTO relations VALUES (1, 2, 3)')"
  > gff-tosqlite -q -o out.sqlite in.gff3
  > gff-tosqlite -q -o out.sqlite --replace in.gff3
  ? SELECT * FROM relations
  '1'|'2'|3
  ? SELECT ID FROM gff
  'g1'
  'g2'

A trigger that keeps rows out of an older table: the load ends with nothing loaded.

  < in.gff3
  | c	s	gene	1	9	.	+	.	ID=g
  | c	s	mRNA	1	9	.	+	.	ID=t
  % gff-tosqlite -q --dataset old -o out.sqlite </dev/null
  > python3 -c 'import sqlite3
  > with sqlite3.connect("out.sqlite") as database:
  >     database.execute("CREATE TRIGGER no_genes BEFORE INSERT ON gff WHEN new.type = \"gene\" BEGIN SELECT RAISE(IGNORE); END")'
  $ gff-tosqlite -q --append --dataset d -o out.sqlite
  2> gff-tosqlite: out.sqlite: expected 2 new rows, found 1: nothing was loaded
  [1]
  ? SELECT count(*) FROM gff
  0

A trigger that deletes the rows after the last one: the load fails and nothing is loaded.

  < in
  | chr1	s	gene	1	2	.	.	.	ID=a
  % gff-tosqlite -q --dataset old -o out.sqlite </dev/null
  > python3 -c 'import sqlite3
  > with sqlite3.connect("out.sqlite") as database:
  >     database.execute("CREATE TRIGGER none AFTER INSERT ON datasets BEGIN DELETE FROM gff; END")'
  $ gff-tosqlite -q --append --dataset d -o out.sqlite
  2> gff-tosqlite: out.sqlite: expected 1 new rows, found 0: nothing was loaded
  [1]
  ? SELECT count(*) FROM gff
  0
