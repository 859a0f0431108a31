# gff-tosqlite: other

Of GTF, gene_id and transcript_id get a column, and an index, by default.

  < in.gff3
  | 1	x	gene	1	90	.	+	.	gene_id "G%201"; transcript_id "";
  | 1	x	transcript	1	90	.	+	.	gene_id "G%201"; transcript_id "T1";
  | 1	x	exon	1	9	.	+	.	gene_id "G%201"; transcript_id "T1";
  | 1	x	snoRNA	1	9	.	+	.	gene_id "G2"; transcript_id "T2";
  | 1	x	CDS	1	9	.	+	0	gene_id "G3";
  | 1	x	exon	1	9	.	+	.	transcript_id "T1","T2";
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT gene_id, transcript_id, attributes FROM gff
  'G%201'|NULL|NULL
  'G%201'|'T1'|NULL
  'G%201'|'T1'|NULL
  'G2'|'T2'|NULL
  'G3'|NULL|NULL
  NULL|'T1,T2'|NULL
  ? SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name
  'index_gff_gene_id'
  'index_gff_position'
  'index_gff_transcript_id'
  'index_gff_type'
  'index_sequences'
  'sqlite_autoindex_datasets_1'

The bare ids of BRAKER are gene_id and transcript_id.

  < in.gff3
  | c1	A	gene	1	90	.	+	.	g1
  | c1	A	transcript	1	90	.	+	.	g1.t1
  | c1	A	CDS	1	90	.	+	0	transcript_id "g1.t1"; gene_id "g1";
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT type, gene_id, transcript_id, attributes FROM gff
  'gene'|'g1'|NULL|NULL
  'transcript'|NULL|'g1.t1'|NULL
  'CDS'|'g1'|'g1.t1'|NULL

Without records, --format says what the input is.

  < in.gff3
  | # nothing
  $ gff-tosqlite -q -o out.sqlite --dataset d --format gtf
  ? SELECT name FROM pragma_table_info('gff') WHERE cid > 10
  'gene_id'
  'transcript_id'

Text that is not UTF-8 is stored as a blob of its bytes, because readers of text refuse it; a warning has the number and the first line.

  < in.gff3
  | ##gff-version 3
  | c1	x	gene	1	9	.	+	.	ID=gé
  | c1	x	gene	1	9	.	+	.	ID=g1;Name=b\xe4ta (esc)
  | c1	x	g\xe4	1	9	.	+	.	ID=\xff;Name=n (esc)
  $ gff-tosqlite -o out.sqlite --dataset d 2>&1 | sed -E 's/[0-9.]+ s/N s/' >&2
  2> gff-tosqlite: warning: <stdin>: 3 values are not UTF-8 and are stored as blobs, byte for byte, the first at line 3 (iconv converts the file)
  2> gff-tosqlite: loaded 3 records of dataset d into out.sqlite, table gff (N s)
  ? SELECT typeof(ID), typeof(type), typeof(attributes), hex(attributes) FROM gff
  'text'|'text'|'null'|''
  'text'|'text'|'blob'|'4E616D653D62E47461'
  'blob'|'blob'|'text'|'4E616D653D6E'

A single one.

  < in.gff3
  | ##gff-version 3
  | c1	x	exon	1	9	.	+	.	Parent=b\xe4ta (esc)
  $ gff-tosqlite -o out.sqlite --dataset d --relations 2>&1 | sed -E 's/[0-9.]+ s/N s/' >&2
  2> gff-tosqlite: warning: <stdin>: 1 value is not UTF-8 and is stored as a blob, byte for byte, at line 2 (iconv converts the file)
  2> gff-tosqlite: loaded 1 record of dataset d into out.sqlite, table gff (N s)
  ? SELECT count(*) FROM relations JOIN gff ON gff.Parent = relations.parent WHERE typeof(gff.Parent) = 'blob'
  1

Records of later loads have new numbers.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=b
  % printf '1\tx\tgene\t1\t9\t.\t+\t.\tID=a\n' | gff-tosqlite -q -o out.sqlite --dataset d
  $ gff-tosqlite -q --append -o out.sqlite --dataset d
  ? SELECT record, ID FROM gff
  1|'a'
  2|'b'

A table that somebody else made gets the column; its own rows have no number.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=b
  % python3 -c 'import sqlite3; c=sqlite3.connect("out.sqlite"); c.executescript("CREATE TABLE gff(dataset TEXT, seqid TEXT, source TEXT, type TEXT, start INTEGER, \"end\" INTEGER, score REAL, strand TEXT, phase INTEGER, attributes TEXT); INSERT INTO gff(dataset) VALUES (0)")'
  $ gff-tosqlite -q -o out.sqlite --dataset d
  ? SELECT record, dataset, ID FROM gff
  NULL|'0'|NULL
  1|'d'|'b'
