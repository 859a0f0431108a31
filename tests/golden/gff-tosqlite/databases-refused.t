# gff-tosqlite: databases that are refused

No input, no database.

  $ gff-tosqlite -o out.sqlite nothing.gff3
  2> gff-tosqlite: nothing.gff3: cannot open: No such file or directory
  [1]
  ? SELECT 1
  no database

A damaged database stays as it is.

  < in.gff3
  | c	s	gene	1	9	.	+	.	ID=g
  | c	s	mRNA	1	9	.	+	.	ID=t
  % gff-tosqlite -q --dataset old -o out.sqlite </dev/null
  > printf 'x' | dd of=out.sqlite bs=1 seek=100 conv=notrunc status=none # the kind of the first page
  $ gff-tosqlite -q --dataset d -o out.sqlite
  2> gff-tosqlite: out.sqlite: the database is damaged: database disk image is malformed
  [1]

A database whose version of writing is a later one may only be read.

  < in.gff3
  | c	s	gene	1	9	.	+	.	ID=g
  | c	s	mRNA	1	9	.	+	.	ID=t
  % gff-tosqlite -q --dataset old -o out.sqlite </dev/null
  > printf '\003' | dd of=out.sqlite bs=1 seek=18 conv=notrunc status=none # the file format's version of writing
  $ gff-tosqlite -q --dataset d -o out.sqlite
  2> gff-tosqlite: out.sqlite: cannot write: attempt to write a readonly database
  [1]

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x

A directory is not a database.

  $ gff-tosqlite -q -o . --dataset d
  2> gff-tosqlite: .: cannot write: Is a directory
  [1]

No place for the database.

  $ gff-tosqlite -o nowhere/out.sqlite --dataset d
  2> gff-tosqlite: nowhere/out.sqlite: cannot make a temporary file beside it: No such file or directory
  [1]

A name is always a path, even if it looks like a URI or an option of SQLite.

  $ gff-tosqlite -q -o 'file:a.sqlite?mode=memory' --dataset d in.gff3
  > gff-tosqlite -q -o :memory: --dataset d in.gff3
  > ls -A
  :memory:
  file:a.sqlite?mode=memory
  in.gff3

The input is not written over.

  $ gff-tosqlite -o in.gff3 in.gff3
  2> gff-tosqlite: in.gff3: the output is the input file
  [2]

-o says where to.

  $ gff-tosqlite --dataset d
  2> gff-tosqlite: expected the name of a database (-o DB)
  [2]

A database cannot be written to a stream.

  $ gff-tosqlite -o - --dataset d
  2> gff-tosqlite: expected the name of a database (-o DB)
  [2]

A link to a file that does not exist: the database is created at its target.

  $ ln -s real.sqlite out.sqlite
  > gff-tosqlite -q -o out.sqlite --dataset d in.gff3
  > ls -AF
  in.gff3
  out.sqlite@
  real.sqlite
  ? SELECT count(*) FROM gff
  3

A pipe is not a database.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  % mkfifo pipe
  $ gff-tosqlite -q -o pipe --dataset d
  2> gff-tosqlite: pipe: expected a database, got something that is not a file
  [1]

The files of SQLite beside the database cannot be input.

  < out.sqlite-wal
  | chr1	m	gene	1	9	.	+	.	ID=g1
  $ gff-tosqlite -o out.sqlite --dataset d out.sqlite-wal
  2> gff-tosqlite: out.sqlite-wal: the output is the input file
  [2]

Where the journal cannot be opened, nothing is loaded.

  < in.gff3
  | c	s	gene	1	9	.	+	.	ID=g
  | c	s	mRNA	1	9	.	+	.	ID=t
  % gff-tosqlite -q --dataset old -o out.sqlite </dev/null
  > ln -s missing/journal out.sqlite-journal
  $ gff-tosqlite -q --dataset d -o out.sqlite
  2> gff-tosqlite: out.sqlite: cannot open the database or its journal: Too many levels of symbolic links
  [1]

A journal that is left of another database would undo the new one.

  < a.gff3
  | chr1	m	gene	1	9	.	+	.	ID=g1
  < out.sqlite-journal
  | left
  $ gff-tosqlite -o out.sqlite a.gff3
  2> gff-tosqlite: out.sqlite: does not exist, but its out.sqlite-journal does, which SQLite would use: remove that file, or restore the database
  [1]

A file that is not a database is unchanged.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  % cp in.gff3 out.gff3 && cp in.gff3 out
  $ gff-tosqlite -q -o out --dataset d
  2> gff-tosqlite: out: expected an SQLite database, got something else
  [1]

Text in UTF-16 would change bytes.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  % python3 -c 'import sqlite3; c=sqlite3.connect("out.sqlite"); c.execute("PRAGMA encoding=\"UTF-16\""); c.execute("CREATE TABLE t(a)")'
  $ gff-tosqlite -q -o out.sqlite --dataset d
  2> gff-tosqlite: out.sqlite: expected a database whose text is UTF-8, got UTF-16le
  [1]
  ? SELECT sql FROM sqlite_master
  'CREATE TABLE t(a)'

A database needs a name; a descriptor is not one.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  $ gff-tosqlite -o /dev/fd/3 in.gff3 3>out.sqlite
  2> gff-tosqlite: /dev/fd/3: expected the name of a database, got the name of a descriptor
  [2]
  ? SELECT 1
  1

A data set that another program has written counts, too.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  % gff-tosqlite -q -o out.sqlite --dataset d /dev/null
  > python3 -c 'import sqlite3; c=sqlite3.connect("out.sqlite"); c.executescript("""DELETE FROM datasets; INSERT INTO gff(dataset) VALUES (char(100))""")'
  $ gff-tosqlite -q -o out.sqlite --dataset d
  2> gff-tosqlite: out.sqlite: has a data set 'd' already (--replace puts this one in its place, --append adds to it, --dataset gives another name)
  [1]
  ? SELECT count(*) FROM gff
  1
