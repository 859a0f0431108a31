# gff-tosqlite --relations

An ID that would be written once for each of many parents, and is long, is refused: the table would be as large as the square of the line.

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
  'd'|'t1'|'g1'
  'd'|'c1'|'t1'
  'd'|'c1'|'t2'
  'd'|NULL|'t,1'
  'd'|NULL|'t2'
  'd'|NULL|'t3'
  'd'|NULL|'a,b'
  ? SELECT name FROM sqlite_master WHERE name LIKE 'index_relations%' ORDER BY 1
  'index_relations_child'
  'index_relations_parent'

A child with several IDs has the name that stands in the column ID.

  < in.gff3
  | chr1	s	g	1	2	.	.	.	ID=a%2Cb,c;Parent=p%2Cq
  | chr1	s	g	1	2	.	.	.	ID=p%2Cq
  $ gff-tosqlite -q -o out.sqlite --dataset d --relations
  ? SELECT ID FROM gff
  'a%2Cb,c'
  'p,q'
  ? SELECT child, parent FROM relations
  'a%2Cb,c'|'p,q'

A child has the name that stands in the column ID, gaps too.

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
  'd'|'t1'|'g1'
  'd'|'c1'|'t1'
  'd'|'c1'|'t2'
  ? SELECT ID, Parent, attributes FROM gff
  'g1'|NULL|'Name=Gene 1'
  't1'|'g1'|NULL
  'c1'|'t1,t2'|'Note=x'

In GTF the values of Parent are taken as they are; nothing is decoded.

  < in.gff3
  | ##sequence-region a%20b 1 9
  | a%20b	s	exon	1	9	.	+	.	ID "e%201"; Parent "t%2C1,u";
  $ gff-tosqlite -q --format gtf --relations --dataset d -o out.sqlite
  ? SELECT * FROM relations
  'd'|'e%201'|'t%2C1,u'
  ? SELECT * FROM sequences
  'd'|'a%20b'|1|9
