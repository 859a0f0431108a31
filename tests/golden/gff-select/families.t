# gff-select -d and -p: families

An ID is one feature in the whole stream, on any seqid.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g1
  | chr2	me	mRNA	1	9	.	+	.	Parent=g1
  $ gff-select -t gene -d
  ##gff-version 3
  chr1	me	gene	1	9	.	+	.	ID=g1
  chr2	me	mRNA	1	9	.	+	.	Parent=g1

ID and Parent are compared decoded.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g%3B1
  | chr1	me	mRNA	1	9	.	+	.	ID=%6D1;Parent=g%3b1
  | chr1	me	exon	1	9	.	+	.	Parent=m1
  | chr1	me	exon	1	9	.	+	.	Parent=%256D1
  $ gff-select -t gene -d
  ##gff-version 3
  chr1	me	gene	1	9	.	+	.	ID=g%3B1
  chr1	me	mRNA	1	9	.	+	.	ID=%6D1;Parent=g%3b1
  chr1	me	exon	1	9	.	+	.	Parent=m1

Parents may be after their children, and families may be mixed.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	201	300	.	+	.	Parent=m3
  | chr1	me	exon	60	100	.	+	.	ID=e2;Parent=m1,m2
  | chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  | chr1	me	exon	1	40	.	+	.	ID=e1;Parent=m1
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  | chr1	me	CDS	10	40	.	+	.	ID=c1;Parent=m1
  | chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | chr1	me	CDS	60	90	.	+	.	ID=c1;Parent=m1
  | chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  $ gff-select -a Name=B -d
  ##gff-version 3
  chr1	me	exon	201	300	.	+	.	Parent=m3
  chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B

ID and Parent are compared whole, and no other key is one of them.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g1
  | chr1	me	mRNA	1	9	.	+	.	Parent=g10
  | chr1	me	mRNA	1	9	.	+	.	Parent=G1
  | chr1	me	mRNA	1	9	.	+	.	Parent_ID=g1;parent=g1;geneID=g1
  | chr1	me	mRNA	1	9	.	+	.	Parent=g0,g1
  $ gff-select -a ID=g1 -d
  ##gff-version 3
  chr1	me	gene	1	9	.	+	.	ID=g1
  chr1	me	mRNA	1	9	.	+	.	Parent=g0,g1

A feature of many lines: -d keeps what is below a line that passes, not the other lines; an ancestor is kept with all its lines.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | chr1	me	CDS	10	40	.	+	.	ID=c1;Parent=m1
  | chr1	me	CDS	60	90	.	+	.	ID=c1;Parent=m1
  | chr1	me	peptide	10	12	.	+	.	ID=p1;Parent=c1
  $ gff-select -t CDS -r chr1:10-20 -d
  ##gff-version 3
  chr1	me	CDS	10	40	.	+	.	ID=c1;Parent=m1
  chr1	me	peptide	10	12	.	+	.	ID=p1;Parent=c1

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  | chr1	me	exon	1	40	.	+	.	ID=e1;Parent=m1
  | chr1	me	exon	60	100	.	+	.	ID=e2;Parent=m1,m2
  | chr1	me	CDS	10	40	.	+	.	ID=c1;Parent=m1
  | chr1	me	CDS	60	90	.	+	.	ID=c1;Parent=m1
  | ###
  | chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  | chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  | chr1	me	exon	201	300	.	+	.	Parent=m3
  | ###

Warnings are those of one reading.

  $ gff-select -a name=A -d
  ##gff-version 3
  2> gff-select: warning: no record had the attribute 'name'; the nearest that was seen is 'Name'

-p also keeps everything above a kept record.

  $ gff-select -a ID=e2 -p
  ##gff-version 3
  chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  chr1	me	exon	60	100	.	+	.	ID=e2;Parent=m1,m2
  ###

-d and -p keep whole families: the ancestors of what passes and all that is below those.

  $ gff-select -t exon -r chr1:250 -dp
  ##gff-version 3
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  chr1	me	exon	201	300	.	+	.	Parent=m3
  ###

-d also keeps all records below a kept record, on any level.

  $ gff-select -a Name=A -d
  ##gff-version 3
  chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  chr1	me	exon	1	40	.	+	.	ID=e1;Parent=m1
  chr1	me	exon	60	100	.	+	.	ID=e2;Parent=m1,m2
  chr1	me	CDS	10	40	.	+	.	ID=c1;Parent=m1
  chr1	me	CDS	60	90	.	+	.	ID=c1;Parent=m1
  ###

What is below two transcripts is below each of them.

  $ gff-select -a ID=m2 --with-descendants
  ##gff-version 3
  chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  chr1	me	exon	60	100	.	+	.	ID=e2;Parent=m1,m2
  ###

A record without an ID, or with an empty one, has no records below it.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	Name=x
  | chr1	me	gene	1	9	.	+	.	ID=
  | chr1	me	mRNA	1	9	.	+	.	Parent=
  | chr1	me	mRNA	1	9	.	+	.	.
  $ gff-select -t gene -d
  ##gff-version 3
  chr1	me	gene	1	9	.	+	.	Name=x
  chr1	me	gene	1	9	.	+	.	ID=

An ancestor of many lines is kept with all of them.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | chr1	me	CDS	10	40	.	+	.	ID=c1;Parent=m1
  | chr1	me	CDS	60	90	.	+	.	ID=c1;Parent=m1
  | chr1	me	peptide	10	12	.	+	.	ID=p1;Parent=c1
  | chr1	me	exon	1	40	.	+	.	ID=e1;Parent=m1
  $ gff-select -t peptide -p
  ##gff-version 3
  chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  chr1	me	CDS	10	40	.	+	.	ID=c1;Parent=m1
  chr1	me	CDS	60	90	.	+	.	ID=c1;Parent=m1
  chr1	me	peptide	10	12	.	+	.	ID=p1;Parent=c1

The values of all Parent attributes count, not only those of the first.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  | chr1	me	exon	60	100	.	+	.	ID=e2;Parent=m1;Parent=m2
  | chr1	me	exon	1	40	.	+	.	ID=e1;Parent=m1
  $ gff-select -a ID=m2 -d
  ##gff-version 3
  chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  chr1	me	exon	60	100	.	+	.	ID=e2;Parent=m1;Parent=m2
