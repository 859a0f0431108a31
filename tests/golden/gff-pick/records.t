# gff-pick: which records stay

What is between gene and transcript stays, and what is below the transcript. Features of other transcripts go.

  < in.gff3
  | c	x	gene	1	99	.	+	.	ID=g
  | c	x	primary_transcript	1	50	.	+	.	ID=p1;Parent=g
  | c	x	miRNA	1	9	.	+	.	ID=m1;Parent=p1
  | c	x	exon	1	9	.	+	.	Parent=m1
  | c	x	stem_loop	1	9	.	+	.	ID=s1;Parent=m1
  | c	x	note	1	9	.	+	.	Parent=s1
  | c	x	primary_transcript	1	50	.	+	.	ID=p2;Parent=g
  | c	x	note	1	9	.	+	.	Parent=p2
  | c	x	miRNA	1	5	.	+	.	ID=m2;Parent=p2
  | c	x	exon	1	5	.	+	.	Parent=m2
  | c	x	stem_loop	1	5	.	+	.	ID=s2;Parent=m2
  | c	x	note	1	5	.	+	.	Parent=s2
  | c	x	promoter	1	5	.	+	.	ID=pr;Parent=g
  | c	x	note	1	5	.	+	.	Parent=pr
  | c	x	note	1	5	.	+	.	Parent=g
  $ gff-pick -q
  c	x	gene	1	99	.	+	.	ID=g
  c	x	primary_transcript	1	50	.	+	.	ID=p1;Parent=g
  c	x	miRNA	1	9	.	+	.	ID=m1;Parent=p1
  c	x	exon	1	9	.	+	.	Parent=m1
  c	x	stem_loop	1	9	.	+	.	ID=s1;Parent=m1
  c	x	note	1	9	.	+	.	Parent=s1
  c	x	promoter	1	5	.	+	.	ID=pr;Parent=g
  c	x	note	1	5	.	+	.	Parent=pr
  c	x	note	1	5	.	+	.	Parent=g

Of transcripts within each other the parts of the one that was picked stay, and all below it.

  < in.gff3
  | c	x	gene	1	99	.	+	.	ID=g
  | c	x	primary_transcript	1	50	.	+	.	ID=p;Parent=g
  | c	x	exon	1	50	.	+	.	Parent=p
  | c	x	miRNA	1	9	.	+	.	ID=m;Parent=p;tag=x
  | c	x	exon	1	9	.	+	.	Parent=m
  $ gff-pick -q | cut -f 3,9
  gene	ID=g
  primary_transcript	ID=p;Parent=g
  exon	Parent=p
  miRNA	ID=m;Parent=p;tag=x
  exon	Parent=m
  $ gff-pick -q -b tag=x | cut -f 3,9
  gene	ID=g
  primary_transcript	ID=p;Parent=g
  miRNA	ID=m;Parent=p;tag=x
  exon	Parent=m

A gene with parts directly below it is its own transcript: if it is picked, all records below it stay. The same holds for a part that has only an ID.

  < in.gff3
  | c	x	gene	1	99	.	+	.	ID=g
  | c	x	CDS	1	9	.	+	0	Parent=g
  | c	x	mRNA	1	50	.	+	.	ID=t;Parent=g
  | c	x	CDS	1	6	.	+	0	Parent=t
  | c	x	CDS	1	9	.	+	0	ID=c
  | c	x	CDS	20	29	.	+	0	ID=c
  | c	x	gene	1	99	.	+	.	ID=h
  | c	x	mRNA	1	99	.	+	.	ID=no_parts;Parent=h
  $ gff-pick -q | cut -f 3,9
  gene	ID=g
  CDS	Parent=g
  mRNA	ID=t;Parent=g
  CDS	Parent=t
  CDS	ID=c
  CDS	ID=c
  gene	ID=h
  mRNA	ID=no_parts;Parent=h
  $ gff-pick -q --list
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g	g	cds	9	9	2
  c	c	only	19	19	1

A part of several transcripts stays if one was picked. --prune-parents takes the names of the others out of its Parent.

  < in.gff3
  | c	x	gene	1	99	.	+	.	ID=g
  | c	x	mRNA	1	99	.	+	.	ID=t1;Parent=g
  | c	x	mRNA	1	99	.	+	.	ID=t2;Parent=g
  | c	x	mRNA	1	99	.	+	.	ID=t%3B3;Parent=g
  | c	x	exon	1	9	.	+	.	Parent=t1,t2,t%3b3;Name=a
  | c	x	CDS	1	9	.	+	0	Name=a;Parent=t2
  | c	x	exon	10	19	.	+	.	Parent=t1
  | c	x	exon	11	19	.	+	.	Parent=t1; Parent=t2;Parent=t%3B3
  | c	x	exon	12	13	.	+	.	Parent=t2;Parent=t1
  $ gff-pick -q
  c	x	gene	1	99	.	+	.	ID=g
  c	x	mRNA	1	99	.	+	.	ID=t2;Parent=g
  c	x	exon	1	9	.	+	.	Parent=t1,t2,t%3b3;Name=a
  c	x	CDS	1	9	.	+	0	Name=a;Parent=t2
  c	x	exon	11	19	.	+	.	Parent=t1; Parent=t2;Parent=t%3B3
  c	x	exon	12	13	.	+	.	Parent=t2;Parent=t1
  $ gff-pick -q --prune-parents
  c	x	gene	1	99	.	+	.	ID=g
  c	x	mRNA	1	99	.	+	.	ID=t2;Parent=g
  c	x	exon	1	9	.	+	.	Parent=t2;Name=a
  c	x	CDS	1	9	.	+	0	Name=a;Parent=t2
  c	x	exon	11	19	.	+	.	 Parent=t2
  c	x	exon	12	13	.	+	.	Parent=t2

The same with an extra column.

  < in.gff3
  | #!gff-columns	ID	Parent
  | c	x	gene	1	99	.	+	.	.	g	.
  | c	x	mRNA	1	99	.	+	.	.	t1	g
  | c	x	mRNA	1	99	.	+	.	.	t2	g
  | c	x	exon	1	9	.	+	.	.	.	t1,t2
  | c	x	exon	11	19	.	+	.	.	.	t2
  $ gff-pick -q --prune-parents
  #!gff-columns	ID	Parent
  c	x	gene	1	99	.	+	.	.	g	.
  c	x	mRNA	1	99	.	+	.	.	t2	g
  c	x	exon	1	9	.	+	.	.	.	t2
  c	x	exon	11	19	.	+	.	.	.	t2

Of a transcript with several genes the first one counts.

  < in.gff3
  | c	x	gene	1	99	.	+	.	ID=g
  | c	x	gene	1	99	.	+	.	ID=h
  | c	x	mRNA	1	99	.	+	.	ID=t1;Parent=g
  | c	x	exon	1	5	.	+	.	Parent=t1
  | c	x	mRNA	1	99	.	+	.	ID=t2;Parent=h,g
  | c	x	exon	1	9	.	+	.	Parent=t2
  $ gff-pick -l
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g	t1	only	0	5	1
  h	t2	only	0	9	1
  2> gff-pick: warning: <stdin>: 1 transcript with several genes: the first one counts

Features that are their own ancestors stay.

  < in.gff3
  | c	x	region	1	99	.	+	.	ID=a;Parent=b
  | c	x	region	1	99	.	+	.	ID=b;Parent=a
  | c	x	region	1	99	.	+	.	ID=c;Parent=c
  | c	x	exon	1	9	.	+	.	Parent=a
  $ gff-pick
  c	x	region	1	99	.	+	.	ID=a;Parent=b
  c	x	region	1	99	.	+	.	ID=b;Parent=a
  c	x	region	1	99	.	+	.	ID=c;Parent=c
  c	x	exon	1	9	.	+	.	Parent=a

Escapes in IDs are decoded in the table, except for those of control characters.

  < in.gff3
  | c	x	gene	1	99	.	+	.	ID=g%20%25%09%C3%A9
  | c	x	mRNA	1	99	.	+	.	ID=t%2C1;Parent=g%20%25%09%C3%A9
  | c	x	exon	1	9	.	+	.	Parent=t%2C1
  $ gff-pick -l
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g %%09é	t,1	only	0	9	1

An ID on several seqids is one feature, as in annotations that were concatenated. A warning names the first one.

  < in.gff3
  | chr1	x	gene	1	90	.	+	.	ID=g1
  | chr1	x	mRNA	1	90	.	+	.	ID=g1.t1;Parent=g1
  | chr1	x	exon	1	90	.	+	.	Parent=g1.t1
  | chr2	x	gene	1	90	.	+	.	ID=g1
  | chr2	x	mRNA	1	90	.	+	.	ID=g1.t2;Parent=g1
  | chr2	x	exon	1	90	.	+	.	Parent=g1.t2
  $ gff-pick
  chr1	x	gene	1	90	.	+	.	ID=g1
  chr1	x	mRNA	1	90	.	+	.	ID=g1.t1;Parent=g1
  chr1	x	exon	1	90	.	+	.	Parent=g1.t1
  chr2	x	gene	1	90	.	+	.	ID=g1
  2> gff-pick: warning: <stdin>: 1 gene with several transcripts: 'coding' decided 0, 'cds' 0, 'exons' 0, 'first' 1
  2> gff-pick: warning: <stdin>: the ID 'g1' is on several seqids, 'chr1' and 'chr2', and taken for one feature
  $ gff-stats -O tsv > stats.tsv
  2> gff-stats: warning: <stdin>: the ID 'g1' is on several seqids, 'chr1' and 'chr2', and taken for one feature
  $ gff-inherit biotype 2>&1 >/dev/null | sed -n 1p
  gff-inherit: warning: <stdin>: the ID 'g1' is on several seqids, 'chr1' and 'chr2', and taken for one feature
