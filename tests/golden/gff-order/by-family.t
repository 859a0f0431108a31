# gff-order: by family

  < in.gff3
  | ##gff-version 3
  | c1	x	gene	300	900	.	-	.	ID=B
  | c1	x	exon	4000	5000	.	+	.	Parent=A.1
  | c1	x	CDS	100	200	.	+	0	ID=p;Parent=A.1
  | c1	x	mRNA	100	4500	.	+	.	ID=A.2;Parent=A
  | c1	x	exon	100	250	.	+	.	Parent=A.1
  | # of A
  | c1	x	gene	100	5000	.	+	.	ID=A
  | c1	x	CDS	4000	4100	.	+	2	ID=p;Parent=A.1
  | c1	x	exon	100	4500	.	+	.	Parent=A.2
  | c1	x	five_prime_UTR	100	120	.	+	.	Parent=A.2
  | c1	x	match	200	250	.	+	.	.
  | c1	x	mRNA	100	5000	.	+	.	ID=A.1;Parent=A

Each topmost feature by position, then what is below it: of a transcript its exons, its coding regions, its other parts.

  $ gff-order --by-family
  ##gff-version 3
  # of A
  c1	x	gene	100	5000	.	+	.	ID=A
  c1	x	mRNA	100	5000	.	+	.	ID=A.1;Parent=A
  c1	x	exon	100	250	.	+	.	Parent=A.1
  c1	x	exon	4000	5000	.	+	.	Parent=A.1
  c1	x	CDS	100	200	.	+	0	ID=p;Parent=A.1
  c1	x	CDS	4000	4100	.	+	2	ID=p;Parent=A.1
  c1	x	mRNA	100	4500	.	+	.	ID=A.2;Parent=A
  c1	x	exon	100	4500	.	+	.	Parent=A.2
  c1	x	five_prime_UTR	100	120	.	+	.	Parent=A.2
  c1	x	match	200	250	.	+	.	.
  c1	x	gene	300	900	.	-	.	ID=B

Other seqids than those of the families are where they would be otherwise.

  < in.gff3
  | ##gff-version 3
  | c2	x	exon	1	9	.	+	.	Parent=T
  | c1	x	gene	5	9	.	+	.	ID=G
  | c2	x	mRNA	1	9	.	+	.	ID=T
  | ##sequence-region c1 1 9
  $ gff-order --by-family
  ##gff-version 3
  ##sequence-region c1 1 9
  c1	x	gene	5	9	.	+	.	ID=G
  c2	x	mRNA	1	9	.	+	.	ID=T
  c2	x	exon	1	9	.	+	.	Parent=T

A record of several features follows the last of them: no record is before what is above it.

  < in.gff3
  | c1	x	gene	1	90	.	+	.	ID=g
  | c1	x	exon	1	30	.	+	.	Parent=t1,t2
  | c1	x	exon	50	60	.	+	.	Parent=t2
  | c1	x	mRNA	1	90	.	+	.	ID=t1;Parent=g
  | c1	x	exon	80	90	.	+	.	Parent=t1
  | c1	x	mRNA	1	90	.	+	.	ID=t2;Parent=g
  $ gff-order --by-family
  c1	x	gene	1	90	.	+	.	ID=g
  c1	x	mRNA	1	90	.	+	.	ID=t1;Parent=g
  c1	x	exon	80	90	.	+	.	Parent=t1
  c1	x	mRNA	1	90	.	+	.	ID=t2;Parent=g
  c1	x	exon	1	30	.	+	.	Parent=t1,t2
  c1	x	exon	50	60	.	+	.	Parent=t2

Derives_from counts as Parent does.

  < in.gff3
  | c1	x	polypeptide	1	90	.	+	.	Derives_from=t
  | c1	x	mRNA	1	90	.	+	.	ID=t
  | c1	x	gene	5	6	.	+	.	ID=g
  | c1	x	exon	7	90	.	+	.	Parent=t
  $ gff-order --by-family
  c1	x	mRNA	1	90	.	+	.	ID=t
  c1	x	exon	7	90	.	+	.	Parent=t
  c1	x	polypeptide	1	90	.	+	.	Derives_from=t
  c1	x	gene	5	6	.	+	.	ID=g

Lines with one ID are one feature, and are together.

  < in.gff3
  | c1	x	match	1	9	.	+	.	ID=m
  | c1	x	gene	20	30	.	+	.	ID=g
  | c1	x	match	40	49	.	+	.	ID=m
  $ gff-order --by-family
  c1	x	match	1	9	.	+	.	ID=m
  c1	x	match	40	49	.	+	.	ID=m
  c1	x	gene	20	30	.	+	.	ID=g

A parent without a record is nothing to follow.

  < in.gff3
  | c1	x	exon	40	49	.	+	.	Parent=t
  | c1	x	gene	20	30	.	+	.	ID=g
  | c1	x	exon	1	9	.	+	.	Parent=t
  $ gff-order --by-family
  c1	x	exon	1	9	.	+	.	Parent=t
  c1	x	gene	20	30	.	+	.	ID=g
  c1	x	exon	40	49	.	+	.	Parent=t

Genes and transcripts of GTF need no records of their own; they are where the records below them are.

  < in.gff3
  | c1	x	CDS	50	60	.	+	0	gene_id "B"; transcript_id "B.1";
  | c1	x	exon	5	30	.	+	.	gene_id "A"; transcript_id "A.2";
  | c1	x	exon	50	70	.	+	.	gene_id "B"; transcript_id "B.1";
  | c1	x	exon	90	95	.	+	.	gene_id "A"; transcript_id "A.1";
  | c1	x	exon	4	70	.	+	.	gene_id "A"; transcript_id "A.1";
  | c2	x	exon	4	70	.	+	.	gene_id "A"; transcript_id "A.1";
  | c1	x	start_codon	50	52	.	+	0	gene_id "B"; transcript_id "B.1";
  $ gff-order --by-family
  c1	x	exon	4	70	.	+	.	gene_id "A"; transcript_id "A.1";
  c1	x	exon	90	95	.	+	.	gene_id "A"; transcript_id "A.1";
  c1	x	exon	5	30	.	+	.	gene_id "A"; transcript_id "A.2";
  c1	x	exon	50	70	.	+	.	gene_id "B"; transcript_id "B.1";
  c1	x	CDS	50	60	.	+	0	gene_id "B"; transcript_id "B.1";
  c1	x	start_codon	50	52	.	+	0	gene_id "B"; transcript_id "B.1";
  c2	x	exon	4	70	.	+	.	gene_id "A"; transcript_id "A.1";

A transcript that is named alone is of the gene that another record names with it.

  < in.gff3
  | c1	x	CDS	3	9	.	+	0	transcript_id "g.t1"; gene_id "g";
  | c1	x	gene	5	6	.	+	.	h
  | c1	x	transcript	3	9	.	+	.	g.t1
  | c1	x	gene	3	9	.	+	.	g
  $ gff-order --by-family
  c1	x	gene	3	9	.	+	.	g
  c1	x	transcript	3	9	.	+	.	g.t1
  c1	x	CDS	3	9	.	+	0	transcript_id "g.t1"; gene_id "g";
  c1	x	gene	5	6	.	+	.	h

An ID on several seqids is a feature of each, and there is a warning.

  < in.gff3
  | c1	x	gene	3	9	.	+	.	ID=g1
  | c1	x	mRNA	3	9	.	+	.	ID=t1;Parent=g1
  | c2	x	mRNA	5	9	.	+	.	ID=t1;Parent=g1
  | c2	x	gene	4	9	.	+	.	ID=g1
  | c3	x	exon	4	9	.	+	.	Parent=t1
  $ gff-order --by-family
  c1	x	gene	3	9	.	+	.	ID=g1
  c1	x	mRNA	3	9	.	+	.	ID=t1;Parent=g1
  c2	x	gene	4	9	.	+	.	ID=g1
  c2	x	mRNA	5	9	.	+	.	ID=t1;Parent=g1
  c3	x	exon	4	9	.	+	.	Parent=t1
  2> gff-order: warning: <stdin>: the ID 'g1' is on several seqids, 'c1' and 'c2', and taken for a feature of each

Features that are, in a loop, their own ancestors are not put below each other; there is a warning.

  < in.gff3
  | c1	x	exon	1	9	.	+	.	Parent=b
  | c1	x	gene	8	9	.	+	.	ID=b;Parent=a
  | c1	x	gene	5	9	.	+	.	ID=a;Parent=b
  $ gff-order --by-family
  c1	x	gene	5	9	.	+	.	ID=a;Parent=b
  c1	x	gene	8	9	.	+	.	ID=b;Parent=a
  c1	x	exon	1	9	.	+	.	Parent=b
  2> gff-order: warning: <stdin>: the feature 'a' is below itself by its Parents

Extra columns are attributes.

  < in.gff3
  | #!gff-columns	ID	Parent
  | c1	x	exon	1	9	.	+	.	.	.	t
  | c1	x	gene	1	9	.	+	.	.	u	.
  | c1	x	mRNA	5	9	.	+	.	.	t	.
  $ gff-order --by-family
  #!gff-columns	ID	Parent
  c1	x	gene	1	9	.	+	.	.	u	.
  c1	x	mRNA	5	9	.	+	.	.	t	.
  c1	x	exon	1	9	.	+	.	.	.	t

With --seqids and a sequence section.

  < in.gff3
  | ##gff-version 3
  | c10	x	exon	1	9	.	+	.	Parent=t
  | c10	x	mRNA	1	9	.	+	.	ID=t
  | c9	x	gene	1	9	.	+	.	ID=g
  | >c9
  | ACGT
  $ gff-order --by-family --seqids natural
  ##gff-version 3
  c9	x	gene	1	9	.	+	.	ID=g
  c10	x	mRNA	1	9	.	+	.	ID=t
  c10	x	exon	1	9	.	+	.	Parent=t
  >c9
  ACGT

A directive after records says what all of them are.

  < in.gff3
  | c1	x	CDS	3	9	.	+	0	transcript_id t; gene_id g;
  | c1	x	gene	5	6	.	+	.	.
  | c1	x	gene	4	9	.	+	.	gene_id g;
  | ##gff-version 3
  $ gff-order --by-family
  ##gff-version 3
  c1	x	CDS	3	9	.	+	0	transcript_id t; gene_id g;
  c1	x	gene	4	9	.	+	.	gene_id g;
  c1	x	gene	5	6	.	+	.	.

Before a malformed record: what was read, in its order.

  < in.gff3
  | c1	x	exon	1	9	.	+	.	Parent=t
  | c1	x	gene	5	9	.	+	.	ID=g
  | c1	x	mRNA	7	9	.	+	.	ID=t
  | c1	x	mRNA	7	x	.	+	.	ID=t
  | c1	x	mRNA	1	9	.	+	.	ID=t
  $ gff-order --by-family
  c1	x	gene	5	9	.	+	.	ID=g
  c1	x	mRNA	7	9	.	+	.	ID=t
  c1	x	exon	1	9	.	+	.	Parent=t
  2> gff-order: <stdin>:4: column 5 (end): expected a positive integer, got 'x'
  [1]
  $ gff-order --by-family --on-error skip
  c1	x	mRNA	1	9	.	+	.	ID=t
  c1	x	mRNA	7	9	.	+	.	ID=t
  c1	x	exon	1	9	.	+	.	Parent=t
  c1	x	gene	5	9	.	+	.	ID=g
  2> gff-order: warning: <stdin>: 1 malformed record skipped, the first at line 4

No index fits this order.

  $ gff-order --by-family -o out.gff3.gz --write-index
  2> gff-order: --write-index: no index fits the order of --by-family
  [2]

Temporary files do not change the order: exons before their genes, the last gene before the others.

  % for i in $(seq 3000 -1 1); do
  >   for part in exon CDS; do printf 'c1\tx\t%s\t%d\t%d\t.\t+\t.\tParent=t%d;Note=%0500d\n' $part $i $((i + 9)) $i $i; done
  > done >large.gff3
  % for i in $(seq 3000 -1 1); do
  >   printf 'c1\tx\tmRNA\t%d\t%d\t.\t+\t.\tID=t%d;Parent=g%d\n' $i $((i + 9)) $i $i
  >   printf 'c1\tx\tgene\t%d\t%d\t.\t+\t.\tID=g%d\n' $i $((i + 9)) $i
  > done >>large.gff3
  $ gff-order --by-family large.gff3 >expected; gff-order --by-family -m 1M --tmp-dir . large.gff3 | cmp - expected; ls
  expected
  large.gff3
  $ gff-order --by-family large.gff3 | cut -f 3,4,5 | head -n 6; gff-order --by-family large.gff3 | wc -l
  gene	1	10
  mRNA	1	10
  exon	1	10
  CDS	1	10
  gene	2	11
  mRNA	2	11
  12000
