# gff-tosqlite -a: attributes as columns

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x

-a names the attributes that get a column.

  $ gff-tosqlite -q -o out.sqlite --dataset d -a Name,Note -a 'child=ID'
  ? SELECT Name, Note, child, attributes FROM gff
  'Gene 1'|NULL|'g1'|NULL
  NULL|NULL|'t1'|'Parent=g1'
  NULL|'x'|'c1'|'Parent=t1,t2'
  ? PRAGMA table_info(gff)
  0|'record'|'INTEGER'|0|NULL|1
  1|'dataset'|'TEXT'|0|NULL|0
  2|'seqid'|'TEXT'|0|NULL|0
  3|'source'|'TEXT'|0|NULL|0
  4|'type'|'TEXT'|0|NULL|0
  5|'start'|'INTEGER'|0|NULL|0
  6|'end'|'INTEGER'|0|NULL|0
  7|'score'|'REAL'|0|NULL|0
  8|'strand'|'TEXT'|0|NULL|0
  9|'phase'|'INTEGER'|0|NULL|0
  10|'attributes'|'TEXT'|0|NULL|0
  11|'Name'|'TEXT'|0|NULL|0
  12|'Note'|'TEXT'|0|NULL|0
  13|'child'|'TEXT'|0|NULL|0

Of alternatives the first that has a value; all of them leave column 9.

  $ gff-tosqlite -q -o out.sqlite --dataset d -a 'label=Name|Note|ID'
  ? SELECT label, attributes FROM gff
  'Gene 1'|NULL
  't1'|'Parent=g1'
  'x'|'Parent=t1,t2'

A KEY is not empty.

  $ gff-tosqlite -q -o out.sqlite --dataset d -a ID,,Parent
  2> gff-tosqlite: --attribute: expected names between commas, got an empty one
  [2]
  ? SELECT 1
  no database

SQLite does not tell ID from id.

  $ gff-tosqlite -q -o out.sqlite --dataset d -a ID,id
  2> gff-tosqlite: KEY 'id': there is a column 'ID' already, and SQLite does not tell upper case from lower case (NAME=KEY gives another name)
  [2]
  ? SELECT 1
  no database

A column of that name exists already: NAME=KEY gives another name.

  $ gff-tosqlite -q -o out.sqlite --dataset d -a source
  2> gff-tosqlite: KEY 'source': there is a column 'source' already (NAME=KEY gives another name)
  [2]
  ? SELECT 1
  no database

A key that was asked for and no record had gives a warning.

  $ gff-tosqlite -o out.sqlite -a 'ID,nme,a|b' --dataset d in.gff3 2>&1 | sed 's/([0-9.]* s)/(TIME)/'
  gff-tosqlite: warning: no record had 2 of the 3 attributes: 'nme' (the nearest that was seen is 'Name'), 'a' or 'b'
  gff-tosqlite: loaded 3 records of dataset d into out.sqlite, table gff (TIME)

A column is asked for once.

  $ gff-tosqlite -q -o out.sqlite --dataset d -a ID,ID
  2> gff-tosqlite: KEY 'ID': there is a column 'ID' already (NAME=KEY gives another name)
  [2]
  ? SELECT 1
  no database

An existing table gets the columns that it lacks.

  $ gff-tosqlite -q -o out.sqlite in.gff3
  > gff-tosqlite -q -o out.sqlite -a ID,Name --dataset e in.gff3
  ? SELECT dataset, ID, Parent, Name FROM gff
  'in'|'g1'|NULL|NULL
  'in'|'t1'|'g1'|NULL
  'in'|'c1'|'t1,t2'|NULL
  'e'|'g1'|NULL|'Gene 1'
  'e'|'t1'|NULL|NULL
  'e'|'c1'|NULL|NULL
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
  'Name'
  ? SELECT name FROM sqlite_master WHERE name LIKE 'index%' ORDER BY 1
  'index_gff_ID'
  'index_gff_Parent'
  'index_gff_position'
  'index_gff_type'
  'index_sequences'

--keep-attributes leaves column 9 as it is.

  $ gff-tosqlite -q -o out.sqlite --dataset d --keep-attributes
  ? SELECT ID, attributes FROM gff
  'g1'|'ID=g1;Name=Gene 1'
  't1'|'ID=t1;Parent=g1'
  'c1'|'ID=c1;Parent=t1,t2;Note=x'

NAME=KEY makes a column of an attribute called source.

  < in.gff3
  | chr1	s	gene	1	2	.	+	.	source=lab
  $ gff-tosqlite -q -o out.sqlite --dataset d -a from=source
  ? SELECT source, "from", attributes FROM gff
  's'|'lab'|NULL

Of Dbxref:GeneID nothing is removed.

  < in.gff3
  | chr1	s	gene	1	2	.	+	.	ID=g;Dbxref=GeneID:7,HGNC:HGNC:8
  $ gff-tosqlite -q -o out.sqlite --dataset d -a Dbxref:GeneID
  ? SELECT GeneID, attributes FROM gff
  '7'|'ID=g;Dbxref=GeneID:7,HGNC:HGNC:8'

Escapes are decoded, also those of tab and line end; %00, %2C in a list and bytes that are not UTF-8 stay.

  < in.gff3
  | chr%201	s	gene	1	2	.	+	.	ID="q"%22;Note=a%09b%0Ac%00d%2Ce%C3%A9%FF%zz;List=a%2Cb,c;x=%41
  $ gff-tosqlite -q -o out.sqlite --dataset d -a ID,Note,List
  ? SELECT seqid, ID, Note, List, attributes FROM gff
  'chr 1'|'"q""'|'a	b
  c%00d,eé%FF%zz'|'a%2Cb,c'|'x=%41'

A dot in columns 2 to 9 and in values, and what is empty, is NULL; a seqid may be a dot.

  < in.gff3
  | .	.	.	1	2	.	.	.	.
  | .			1	2				ID=.;Parent=
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT * FROM gff
  1|'d'|'.'|NULL|NULL|1|2|NULL|NULL|NULL|NULL|NULL|NULL
  2|'d'|'.'|NULL|NULL|1|2|NULL|NULL|NULL|NULL|NULL|NULL

A score is a number of SQL, or its unchanged text.

  < in.gff3
  | chr1	s	gene	1	2	1.5e-10	+	0	ID=x
  | chr1	s	gene	1	4611686018427387904	13	+	2	ID=x
  | chr1	s	gene	1	2	nan	+	abc	ID=x
  | chr1	s	gene	1	2	1e400	+	1e400	ID=x
  | chr1	s	gene	1	2	-inf	+	99999999999999999999	ID=x
  | chr1	s	gene	1	2	+.5	+	007	ID=x
  | chr1	s	gene	1	2	 7 	+	1.5	ID=x
  | chr1	s	gene	1	2	0x10	+	.	ID=x
  | chr1	s	gene	1	2	1e-400	+	-1	ID=x
  | chr1	s	gene	1	2	12abc	+	%31	ID=x
  | chr1	s	gene	1	9007199254740993		+		ID=x
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT "end", typeof("end"), score, typeof(score), phase, typeof(phase) FROM gff
  2|'integer'|1.5e-10|'real'|0|'integer'
  4611686018427387904|'integer'|13.0|'real'|2|'integer'
  2|'integer'|'nan'|'text'|'abc'|'text'
  2|'integer'|'1e400'|'blob'|'1e400'|'blob'
  2|'integer'|'-inf'|'text'|1e+20|'real'
  2|'integer'|0.5|'real'|7|'integer'
  2|'integer'|7.0|'real'|1.5|'real'
  2|'integer'|'0x10'|'text'|NULL|'null'
  2|'integer'|'1e-400'|'blob'|-1|'integer'
  2|'integer'|'12abc'|'text'|1|'integer'
  9007199254740993|'integer'|NULL|'null'|NULL|'null'
