# gff-totsv: other

  < in.gff3
  | ##gff-version 3
  | 2L	FB	gene	100	900	.	+	.	ID=g1;Name=a%20b;Alias=x,y
  | 2L	FB	mRNA	100	900	.	+	.	ID=t1;Parent=g1
  | 2L	FB	mRNA	100	900	.	+	.	ID=t2;Parent=g1;partial
  | 2L	FB	exon	100	300	.	+	.	Parent=t1,t2
  | 2L	FB	exon	350	400	.	+	.	Parent=t2;score=7

The first eight columns, then a column for each key of the input, in the order in which they first come.

  $ gff-totsv --all-attributes
  seqid	source	type	start	end	score	strand	phase	ID	Name	Alias	Parent	partial	attr:score
  2L	FB	gene	100	900		+		g1	a b	x,y		\t (esc)
  2L	FB	mRNA	100	900		+		t1			g1	\t (esc)
  2L	FB	mRNA	100	900		+		t2			g1	\t (esc)
  2L	FB	exon	100	300		+					t1,t2	\t (esc)
  2L	FB	exon	350	400		+					t2		7

One row for each value of Parent; a record without it has one row.

  $ gff-totsv -c Parent,start,end --explode Parent
  Parent	start	end
  	100	900
  g1	100	900
  g1	100	900
  t1	100	300
  t2	100	300
  t2	350	400

The column of the KEY has one value in each row.

  $ gff-totsv --all-attributes --explode Parent
  seqid	source	type	start	end	score	strand	phase	ID	Name	Alias	Parent	partial	attr:score
  2L	FB	gene	100	900		+		g1	a b	x,y		\t (esc)
  2L	FB	mRNA	100	900		+		t1			g1	\t (esc)
  2L	FB	mRNA	100	900		+		t2			g1	\t (esc)
  2L	FB	exon	100	300		+					t1	\t (esc)
  2L	FB	exon	100	300		+					t2	\t (esc)
  2L	FB	exon	350	400		+					t2		7

The column is meant by its name or by its KEY.

  $ gff-totsv -c P=Parent,start --explode P -H
  	100
  g1	100
  g1	100
  t1	100
  t2	100
  t2	350

A KEY is not empty.

  $ gff-totsv --explode ""
  2> gff-totsv: --explode: expected a KEY, got an empty one
  [2]

The column is meant by its name or by its KEY.

  $ gff-totsv -c P=Parent,start --explode Parent -H
  	100
  g1	100
  g1	100
  t1	100
  t2	100
  t2	350

A column of the nine has one value.

  $ gff-totsv -c type --explode type
  2> gff-totsv: --explode: expected an attribute, got the column 'type'
  [2]

The KEY must be one of the columns.

  $ gff-totsv -c ID --explode Parent
  2> gff-totsv: --explode: expected one of the columns of the table, got 'Parent' (add it to --columns)
  [2]

Without --columns, the exploded KEY is one more column after the others.

  $ gff-totsv --explode Parent
  seqid	source	type	start	end	score	strand	phase	attributes	Parent
  2L	FB	gene	100	900		+		ID=g1;Name=a%20b;Alias=x,y\t (esc)
  2L	FB	mRNA	100	900		+		ID=t1;Parent=g1	g1
  2L	FB	mRNA	100	900		+		ID=t2;Parent=g1;partial	g1
  2L	FB	exon	100	300		+		Parent=t1,t2	t1
  2L	FB	exon	100	300		+		Parent=t1,t2	t2
  2L	FB	exon	350	400		+		Parent=t2;score=7	t2

  < in.gff3
  | ##gff-version 3

One or the other.

  $ gff-totsv --all-attributes -c ID
  2> gff-totsv: --all-attributes and --columns exclude each other
  [2]

A table of no records has the eight columns.

  $ gff-totsv --all-attributes
  seqid	source	type	start	end	score	strand	phase
  2> gff-totsv: warning: <stdin>: no record in the input

The bare ids of BRAKER are gene_id and transcript_id.

  < in.gff3
  | c1	A	gene	1	90	.	+	.	g1
  | c1	A	transcript	1	90	.	+	.	g1.t1
  | c1	A	CDS	1	90	.	+	0	transcript_id "g1.t1"; gene_id "g1";
  $ gff-totsv --all-attributes
  seqid	source	type	start	end	score	strand	phase	gene_id	transcript_id
  c1	A	gene	1	90		+		g1\t (esc)
  c1	A	transcript	1	90		+			g1.t1
  c1	A	CDS	1	90		+	0	g1	g1.t1

  < in.gff3
  | 1	x	gene	1	90	.	+	.	gene_id "G1"; tag "a"; tag "b,c";
  | 1	x	exon	1	9	.	+	.	gene_id "G1"; transcript_id "T1"; tag "a","z";
  | 1	x	exon	20	30	.	+	.	gene_id "G1"; transcript_id "T1"; tag "";
  | 1	x	exon	20	30	.	+	.	gene_id "G1"; transcript_id "T2";

The same of GTF; values of a key that a record has twice are joined by commas.

  $ gff-totsv --all-attributes --na NA
  seqid	source	type	start	end	score	strand	phase	gene_id	tag	transcript_id
  1	x	gene	1	90	NA	+	NA	G1	a,b,c	NA
  1	x	exon	1	9	NA	+	NA	G1	a,z	T1
  1	x	exon	20	30	NA	+	NA	G1	NA	T1
  1	x	exon	20	30	NA	+	NA	G1	NA	T2

In GTF each quoted string is a value, commas do not separate; empty values have no row of their own.

  $ gff-totsv -c type,tag --explode tag
  type	tag
  gene	a
  gene	b,c
  exon	a
  exon	z
  exon\t (esc)
  exon\t (esc)

A key that has the name of one of the columns is called attr:KEY, as in --columns.

  < in.gff3
  | ##gff-version 3
  | 1	NCBI	gene	1	9	.	+	.	ID=g;source=mine;length=5;a|b=1;c:d=2
  $ gff-totsv --all-attributes
  seqid	source	type	start	end	score	strand	phase	ID	attr:source	length	a|b	c:d
  1	NCBI	gene	1	9		+		g	mine	5	1	2

Extra columns follow the eight in their order, and are used instead of keys with their names.

  < in.gff3
  | ##gff-version 3
  | #!gff-columns	Name	ID
  | 1	x	gene	1	9	.	+	.	Note=n;ID=old	N	new
  | 1	x	gene	1	9	.	+	.	x=1	.	.
  $ gff-totsv --all-attributes
  seqid	source	type	start	end	score	strand	phase	Name	ID	Note	x
  1	x	gene	1	9		+		N	new	n\t (esc)
  1	x	gene	1	9		+					1

More keys than a table can usefully have.

  % { echo '##gff-version 3'; for i in $(seq 10001); do printf '1\tx\tgene\t1\t9\t.\t+\t.\tk%d=v\n' $i; done; } > in.gff3
  $ gff-totsv --all-attributes in.gff3
  2> gff-totsv: --all-attributes: there are more than 10000 keys, and a table has a column for each (--columns names those that are needed)
  [1]

Keys of malformed records make no columns.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=a
  | 1	x	gene	9	1	.	+	.	bad=a
  $ gff-totsv --all-attributes --on-error skip
  seqid	source	type	start	end	score	strand	phase	ID
  1	x	gene	1	9		+		a
  2> gff-totsv: warning: <stdin>: 1 malformed record skipped, the first at line 3

The values of the first alternative that has one that is not empty.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=1;a=,;b=x,y
  | 1	x	gene	1	9	.	+	.	ID=2;a=p,,q
  | 1	x	gene	1	9	.	+	.	ID=3;a=,
  $ gff-totsv -c "ID,a|b" --explode "a|b" -H
  1	x
  1	y
  2	p
  2	q
  3\t (esc)

Extra columns are lists, in GTF, too.

  < in.gff3
  | #!gff-columns	Parent
  | 1	x	exon	1	9	.	+	.	gene_id "g";	t1,t2
  | 1	x	exon	11	19	.	+	.	gene_id "g";	.
  $ gff-totsv -c Parent,start --explode Parent -H
  t1	1
  t2	1
  	11

An escaped comma is decoded: the row has one value.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=1;Note=a%2Cb,c%20d
  $ gff-totsv -c ID,Note --explode Note -H
  1	a,b
  1	c d

One row for each GeneID.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=a;Dbxref=GeneID:1,HGNC:HGNC:5,GeneID:2
  | 1	x	gene	1	9	.	+	.	ID=b;Dbxref=HGNC:6
  $ gff-totsv -c ID,GeneID=Dbxref:GeneID --explode GeneID
  ID	GeneID
  a	1
  a	2
  b\t (esc)

Equal rows are written once, the first of them: transcripts and genes of a GTF without transcript lines.

  < in.gff3
  | 1	x	exon	1	9	.	+	.	gene_id "G1"; transcript_id "T1";
  | 1	x	exon	20	30	.	+	.	gene_id "G1"; transcript_id "T1";
  | 1	x	exon	20	30	.	+	.	gene_id "G1"; transcript_id "T2";
  | 1	x	CDS	20	30	.	+	0	gene_id "G1"; transcript_id "T1";
  $ gff-totsv --uniq -c transcript_id,gene_id
  transcript_id	gene_id
  T1	G1
  T2	G1

Of the rows of one record, too, equal ones are written once.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=a,b,a
  | 1	x	gene	1	9	.	+	.	ID=b
  $ gff-totsv --uniq -H -c ID --explode ID
  a
  b

The header is not a row.

  < in.gff3
  | ##gff-version 3
  | 1	x	gene	1	9	.	+	.	ID=ID
  | 1	x	gene	1	9	.	+	.	ID=ID
  $ gff-totsv --uniq -c ID
  ID
  ID

A key of GTF may contain '='. GFF3 ends a key at the first '=', so it is never a key there: `a=b` is the key a with the value b.

  < in.gff3
  | 2L	x	gene	1	9	.	+	.	gene_id "g"; a=b "v";
  | 2L	x	gene	1	9	.	+	.	a=b;a=b=c
  | 2L	x	exon	1	9	.	+	.	a
  $ gff-totsv --all-attributes
  seqid	source	type	start	end	score	strand	phase	gene_id	a=b	a
  2L	x	gene	1	9		+		g	v\t (esc)
  2L	x	gene	1	9		+				b,b=c
  2L	x	exon	1	9		+			\t (esc)
  $ gff-select -e 'attr["a=b"]'
  2L	x	gene	1	9	.	+	.	gene_id "g"; a=b "v";
