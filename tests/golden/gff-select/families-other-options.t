# gff-select -d and -p with other options

Empty input is an empty result.

  $ gff-select -d -p
  2> gff-select: warning: <stdin>: no record in the input

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | chr1	me	mRNA	0	9	.	+	.	ID=x;Parent=g1
  | chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1

Families are those of the records before a malformed record.

  $ gff-select -t gene -d
  ##gff-version 3
  chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  2> gff-select: <stdin>:4: column 4 (start): expected a positive integer, got '0'
  [1]

Families need the whole stream: -n does not hide later faults.

  $ gff-select -t gene -d -n 1
  ##gff-version 3
  chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  2> gff-select: <stdin>:4: column 4 (start): expected a positive integer, got '0'
  [1]

Comments and the sequence section pass, and a ### where one of its records was kept.

  < in.gff3
  | ##gff-version 3
  | #c
  |
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | ###
  | chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  | chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  | ###
  | ##FASTA
  | >s
  | ACGT (no-eol)
  $ gff-select -a Name=B -d -n 9
  ##gff-version 3
  #c
   (esc)
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  ###
  ##FASTA
  >s
  ACGT (no-eol)

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

-n counts what is written.

  $ gff-select -a Name=A -d -n 2
  ##gff-version 3
  chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1

-c counts what would be written.

  $ gff-select -a Name=B -d -c
  3

-v inverts the selection as a whole: records below those that pass are left out, too.

  $ gff-select -v -t mRNA,exon,CDS -d
  ##gff-version 3
  chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  ###
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  ###

A malformed record that is passed belongs to no family.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | chr1	me	mRNA	0	9	.	+	.	ID=x;Parent=g2
  | chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  | chr1	me	exon	1	9	.	+	.	Parent=x
  $ gff-select -a ID=g1 -d --on-error pass
  ##gff-version 3
  chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  chr1	me	mRNA	0	9	.	+	.	ID=x;Parent=g2
  chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  2> gff-select: warning: <stdin>: 1 malformed record passed, the first at line 4

A malformed record that is skipped belongs to no family, and is counted once.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | chr1	me	mRNA	0	9	.	+	.	ID=x;Parent=g2
  | chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  $ gff-select -a ID=g1 -d --on-error skip
  ##gff-version 3
  chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  2> gff-select: warning: <stdin>: 1 malformed record skipped, the first at line 4

--no-fasta and --no-comments work as ever.

  < in.gff3
  | ##gff-version 3
  | #c
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  | chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  | chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  | >s
  | ACGT
  $ gff-select --no-fasta --no-comments -a Name=B -d
  ##gff-version 3
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2

If the record of a parent is missing, -p keeps the other ancestors; records with the same missing parent are not related.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	40	.	+	.	ID=e1;Parent=m1
  | chr1	me	CDS	10	40	.	+	.	ID=c1;Parent=m1
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  $ gff-select -a ID=e1 -dp
  ##gff-version 3
  chr1	me	exon	1	40	.	+	.	ID=e1;Parent=m1
