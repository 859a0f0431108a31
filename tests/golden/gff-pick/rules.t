# gff-pick: the rules

The transcript with the longest coding region, in any order of the lines. All else stays, in its order.

  < in.gff3
  | ##gff-version 3
  | c	x	exon	1	30	.	+	.	Parent=t2
  | c	x	mRNA	1	99	.	+	.	ID=t1;Parent=g1
  | c	x	mRNA	1	30	.	+	.	ID=t2;Parent=g1
  | # a comment
  | c	x	gene	1	99	.	+	.	ID=g1
  | c	x	exon	1	99	.	+	.	Parent=t1
  | c	x	CDS	1	12	.	+	0	ID=c1;Parent=t1
  | c	x	CDS	1	15	.	+	0	ID=c2;Parent=t2
  | c	x	region	1	99	.	+	.	ID=r
  | ###
  $ gff-pick
  ##gff-version 3
  c	x	exon	1	30	.	+	.	Parent=t2
  c	x	mRNA	1	30	.	+	.	ID=t2;Parent=g1
  # a comment
  c	x	gene	1	99	.	+	.	ID=g1
  c	x	CDS	1	15	.	+	0	ID=c2;Parent=t2
  c	x	region	1	99	.	+	.	ID=r
  ###
  2> gff-pick: warning: <stdin>: 1 gene with several transcripts: 'coding' decided 0, 'cds' 1, 'exons' 0, 'first' 0
  $ gff-pick -q -b exons | grep -c Parent=t1
  2
  $ gff-pick --list
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g1	t2	cds	15	30	2
  2> gff-pick: warning: <stdin>: 1 gene with several transcripts: 'coding' decided 0, 'cds' 1, 'exons' 0, 'first' 0

Each rule keeps the best of those that are left. The one that leaves one decides; it is the first, if no other does.

  < in.gff3
  | c	x	gene	1	99	.	+	.	ID=one
  | c	x	mRNA	1	99	.	+	.	ID=one.1;Parent=one
  | c	x	exon	1	99	.	+	.	Parent=one.1
  | c	x	gene	1	99	.	+	.	ID=coding
  | c	x	mRNA	1	99	.	+	.	ID=coding.1;Parent=coding
  | c	x	exon	1	99	.	+	.	Parent=coding.1
  | c	x	mRNA	1	99	.	+	.	ID=coding.2;Parent=coding
  | c	x	CDS	1	3	.	+	0	Parent=coding.2
  | c	x	gene	1	99	.	+	.	ID=exons
  | c	x	mRNA	1	99	.	+	.	ID=exons.1;Parent=exons
  | c	x	exon	1	9	.	+	.	Parent=exons.1
  | c	x	mRNA	1	99	.	+	.	ID=exons.2;Parent=exons
  | c	x	exon	1	5	.	+	.	Parent=exons.2
  | c	x	exon	8	12	.	+	.	Parent=exons.2
  | c	x	gene	1	99	.	+	.	ID=tie
  | c	x	mRNA	1	99	.	+	.	ID=tie.1;Parent=tie
  | c	x	exon	1	9	.	+	.	Parent=tie.1
  | c	x	mRNA	1	99	.	+	.	ID=tie.2;Parent=tie
  | c	x	exon	1	9	.	+	.	Parent=tie.2
  | c	x	mRNA	1	99	.	+	.	ID=tie.3;Parent=tie
  | c	x	exon	1	8	.	+	.	Parent=tie.3
  $ gff-pick -l
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  one	one.1	only	0	99	1
  coding	coding.2	coding	3	3	2
  exons	exons.2	exons	0	10	2
  tie	tie.1	first	0	9	3
  2> gff-pick: warning: <stdin>: 3 genes with several transcripts: 'coding' decided 1, 'cds' 0, 'exons' 1, 'first' 1
  $ gff-pick -l -b coding,exons
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  one	one.1	only	0	99	1
  coding	coding.2	coding	3	3	2
  exons	exons.2	exons	0	10	2
  tie	tie.1	first	0	9	3
  2> gff-pick: warning: <stdin>: 3 genes with several transcripts: 'coding' decided 1, 'exons' 1, 'first' 1
  $ gff-pick -l -b first
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  one	one.1	only	0	99	1
  coding	coding.1	first	0	99	2
  exons	exons.1	first	0	9	2
  tie	tie.1	first	0	9	3
  2> gff-pick: warning: <stdin>: 3 genes with several transcripts: 'first' decided 3

A value or the smallest number of an attribute. Values of GFF3 are compared without escapes, each of many.

  < in.gff3
  | c	x	gene	1	99	.	+	.	ID=g1
  | c	x	mRNA	1	99	.	+	.	ID=g1.1;Parent=g1;level=10
  | c	x	exon	1	99	.	+	.	Parent=g1.1
  | c	x	mRNA	1	99	.	+	.	ID=g1.2;Parent=g1;level=2,20
  | c	x	exon	1	9	.	+	.	Parent=g1.2;tag=MANE_Select
  | c	x	mRNA	1	99	.	+	.	ID=g1.3;Parent=g1;level=NA
  | c	x	exon	1	9	.	+	.	Parent=g1.3
  | c	x	gene	1	99	.	+	.	ID=g2
  | c	x	mRNA	1	99	.	+	.	ID=g2.1;Parent=g2;level=1
  | c	x	exon	1	99	.	+	.	Parent=g2.1
  | c	x	mRNA	1	99	.	+	.	ID=g2.2;Parent=g2;tag=basic,MANE%5FSelect;level=3
  | c	x	exon	1	9	.	+	.	Parent=g2.2
  $ gff-pick -l -b 'tag=MANE_Select,level<'
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g1	g1.2	level<	0	9	3
  g2	g2.2	tag=MANE_Select	0	9	2
  2> gff-pick: warning: <stdin>: 2 genes with several transcripts: 'tag=MANE_Select' decided 1, 'level<' 1, 'first' 0
  $ gff-pick -l -q -b 'tag=MANE_Select' -b 'nothing|level<'
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g1	g1.2	nothing|level<	0	9	3
  g2	g2.2	tag=MANE_Select	0	9	2

A key that no transcript had gives a warning, and a value if a near one was seen.

  $ gff-pick -b 'tags=MANE_Select,tag=MANE_select,Name<' > out
  2> gff-pick: warning: <stdin>: 2 genes with several transcripts: 'tags=MANE_Select' decided 0, 'tag=MANE_select' 0, 'Name<' 0, 'first' 2
  2> gff-pick: warning: no transcript had 2 of the 3 attributes: 'tags' (the nearest that was seen is 'tag'), 'Name'
  2> gff-pick: warning: no transcript had the value 'MANE_select' of 'tag'; the nearest that was seen is 'MANE_Select'

In GTF it is a transcript_id and a gene_id on one sequence. Without transcript lines the parts say what the transcript has.

  < in
  | c	x	gene	1	99	.	+	.	gene_id "g"; transcript_id "";
  | c	x	exon	1	99	.	+	.	gene_id "g"; transcript_id "t1"; tag "basic";
  | c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t2"; tag "basic"; tag "MANE_Select";
  | d	x	exon	1	99	.	+	.	gene_id "g"; transcript_id "t1";
  | d	x	exon	1	9	.	+	.	gene_id "h";
  $ gff-pick -b tag=MANE_Select
  c	x	gene	1	99	.	+	.	gene_id "g"; transcript_id "";
  c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t2"; tag "basic"; tag "MANE_Select";
  d	x	exon	1	99	.	+	.	gene_id "g"; transcript_id "t1";
  d	x	exon	1	9	.	+	.	gene_id "h";
  2> gff-pick: warning: <stdin>: 1 gene with several transcripts: 'tag=MANE_Select' decided 1, 'first' 0
  $ gff-pick -l -q
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g	t1	exons	0	99	2
  g	t1	only	0	99	1

If a transcript has a record, the attributes of its parts are not used.

  < in
  | c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t1"; level 1;
  | c	x	transcript	1	9	.	+	.	gene_id "g"; transcript_id "t1"; level 3;
  | c	x	transcript	1	9	.	+	.	gene_id "g"; transcript_id "t2"; level 2;
  | c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t2";
  $ gff-pick -q -l -b 'level<'
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g	t2	level<	0	9	2

A base counts once: the stop codon in or outside of the CDS, exons that overlap, and parts in any order.

  < in
  | c	x	CDS	1	9	.	+	0	gene_id "g"; transcript_id "t1";
  | c	x	stop_codon	10	12	.	+	0	gene_id "g"; transcript_id "t1";
  | c	x	CDS	1	12	.	+	0	gene_id "g"; transcript_id "t2";
  | c	x	stop_codon	10	12	.	+	0	gene_id "g"; transcript_id "t2";
  | c	x	CDS	51	60	.	+	0	gene_id "h"; transcript_id "h1";
  | c	x	CDS	1	10	.	+	0	gene_id "h"; transcript_id "h1";
  | c	x	CDS	31	40	.	+	0	gene_id "h"; transcript_id "h1";
  | c	x	CDS	39	52	.	+	0	gene_id "h"; transcript_id "h1";
  | c	x	CDS	21	30	.	+	0	gene_id "h"; transcript_id "h1";
  | c	x	5UTR	61	63	.	+	.	gene_id "h"; transcript_id "h1";
  $ gff-pick -q -l
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g	t1	first	12	12	2
  h	h1	only	50	53	1
