# gff-tosqlite --relations

A long ID with many parents is refused: it is written once for each parent, so the table would be as large as the square of the line.

  $ python3 -c "print('c\ts\tg\t1\t2\t.\t.\t.\tID=' + 'x' * 70_000 + ';Parent=' + ','.join('p%05d' % i for i in range(10_000)))" |
  >     gff-tosqlite -q --relations --dataset d -o out.sqlite
  2> gff-tosqlite: out.sqlite: --relations: an ID of 70000 bytes with 10000 parents would be written once for each: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...'
  [1]

--relations: a row for each value of Parent.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  | chr1	s	exon	1	2	.	+	.	Parent=t%2C1,t2;Parent=t3
  | chr1	s	exon	1	2	.	+	.	gene_id "g"; Parent "a,b";
  $ gff-tosqlite -q -o out.sqlite --dataset d --relations
  ? SELECT * FROM relations
  'd'|2|'t1'|'g1'
  'd'|3|'c1'|'t1'
  'd'|3|'c1'|'t2'
  'd'|4|NULL|'t,1'
  'd'|4|NULL|'t2'
  'd'|4|NULL|'t3'
  'd'|5|NULL|'g'
  ? SELECT name FROM sqlite_master WHERE name LIKE 'index_relations%' ORDER BY 1
  'index_relations_child_record'
  'index_relations_parent'

A child with several IDs has the name in the column ID.

  < in.gff3
  | chr1	s	g	1	2	.	.	.	ID=a%2Cb,c;Parent=p%2Cq
  | chr1	s	g	1	2	.	.	.	ID=p%2Cq
  $ gff-tosqlite -q -o out.sqlite --dataset d --relations
  ? SELECT ID FROM gff
  'a%2Cb,c'
  'p,q'
  ? SELECT child, parent FROM relations
  'a%2Cb,c'|'p,q'

A child has the name in the column ID, even if values in it are empty.

  < in.gff3
  | chr1	s	g	1	2	.	.	.	ID=a,,b;Parent=p
  | chr1	s	g	1	2	.	.	.	ID=.;Parent=p,,q
  $ gff-tosqlite -q -o out.sqlite --dataset d --relations
  ? SELECT ID FROM gff
  NULL
  'a,,b'
  ? SELECT child, parent FROM relations
  'a,,b'|'p'
  NULL|'p'
  NULL|'q'

ID and Parent that are columns of the stream.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x
  $ gff-extract --strip ID Parent < in.gff3 | gff-tosqlite -q -o out.sqlite --dataset d --relations
  ? SELECT * FROM relations
  'd'|2|'t1'|'g1'
  'd'|3|'c1'|'t1'
  'd'|3|'c1'|'t2'
  ? SELECT ID, Parent, attributes FROM gff
  'g1'|NULL|'Name=Gene 1'
  't1'|'g1'|NULL
  'c1'|'t1,t2'|'Note=x'

  < in.gff3
  | ##gff-version 3
  | 2L	FlyBase	gene	100	900	.	+	.	ID=FBgn1
  | 2L	FlyBase	mRNA	100	900	.	+	.	ID=FBtr1;Parent=FBgn1
  | 2L	FlyBase	mRNA	100	900	.	+	.	ID=FBtr2;Parent=FBgn1
  | 2L	FlyBase	exon	100	300	.	+	.	Parent=FBtr1,FBtr2
  | 2L	FlyBase	exon	500	900	.	+	.	Parent=FBtr1,FBtr2
  | 2L	FlyBase	exon	350	400	.	+	.	Parent=FBtr2

A record without an ID has a parent, too: its number joins.

  $ gff-tosqlite -q -o out.sqlite --dataset d --relations
  ? SELECT type, start FROM relations JOIN gff ON record = child_record WHERE relations.parent = 'FBtr1' ORDER BY start
  'exon'|100
  'exon'|500

Numbers of records are those of all tables, with --split, too.

  $ gff-tosqlite -q -o out.sqlite --dataset d --relations --split
  ? SELECT record, type FROM gene UNION SELECT record, type FROM mRNA UNION SELECT record, type FROM exon ORDER BY record
  1|'gene'
  2|'mRNA'
  3|'mRNA'
  4|'exon'
  5|'exon'
  6|'exon'
  ? SELECT exon.start FROM relations JOIN exon ON exon.record = child_record WHERE relations.parent = 'FBtr1'
  100
  500

In GTF a transcript is below its gene_id; other records are below their transcript_id, or their gene_id without one. Nothing is decoded.

  < in.gff3
  | 1	x	gene	1	90	.	+	.	gene_id "G%201"; transcript_id "";
  | 1	x	transcript	1	90	.	+	.	gene_id "G%201"; transcript_id "T1";
  | 1	x	exon	1	9	.	+	.	gene_id "G%201"; transcript_id "T1";
  | 1	x	snoRNA	1	9	.	+	.	gene_id "G2"; transcript_id "T2";
  | 1	x	CDS	1	9	.	+	0	gene_id "G3";
  | 1	x	exon	1	9	.	+	.	transcript_id "T1","T2";
  $ gff-tosqlite -q -o out.sqlite --dataset d --relations
  ? SELECT * FROM relations
  'd'|2|'T1'|'G%201'
  'd'|3|NULL|'T1'
  'd'|4|'T2'|'G2'
  'd'|5|NULL|'G3'
  'd'|6|NULL|'T1'
  'd'|6|NULL|'T2'
  ? SELECT type, start FROM relations JOIN gff ON record = child_record WHERE parent = 'T1' 
  'exon'|1
  'exon'|1

Bare ids: a transcript is below the gene that other records of its seqid name with it, in any order of the lines.

  < in.gff3
  | chr1	A	gene	1	9	.	+	.	g1
  | chr1	A	CDS	1	9	.	+	0	transcript_id "g1.t1"; gene_id "g1";
  | chr1	A	transcript	1	9	.	+	.	g1.t1
  | chr2	A	transcript	1	9	.	+	.	g1.t1
  | chr2	A	exon	1	9	.	+	.	transcript_id "g1.t1"; gene_id "g2";
  | chr3	A	transcript	1	9	.	+	.	g1.t1
  $ gff-tosqlite -q -o out.sqlite --dataset d --relations
  ? SELECT * FROM relations ORDER BY child_record
  'd'|2|NULL|'g1.t1'
  'd'|3|'g1.t1'|'g1'
  'd'|4|'g1.t1'|'g2'
  'd'|5|NULL|'g1.t1'
