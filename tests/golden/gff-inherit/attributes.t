# gff-inherit: attributes of the gene or transcript

Records that lack the key get it from the nearest feature above, in any order of the lines.

  < in.gff3
  | ##gff-version 3
  | c	x	exon	1	9	.	+	.	Parent=t1;
  | c	x	exon	1	9	.	+	.	Parent=t2
  | c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1;biotype=nonsense%3B_decay
  | c	x	mRNA	1	9	.	+	.	ID=t2;Parent=g1
  | # a comment
  | c	x	gene	1	9	.	+	.	ID=g1;biotype=coding,b
  | c	x	CDS	1	9	.	+	0	Parent=t1;biotype=own
  | c	x	region	1	9	.	+	.	ID=r
  $ gff-inherit biotype
  ##gff-version 3
  c	x	exon	1	9	.	+	.	Parent=t1;biotype=nonsense%3B_decay
  c	x	exon	1	9	.	+	.	Parent=t2;biotype=coding,b
  c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1;biotype=nonsense%3B_decay
  c	x	mRNA	1	9	.	+	.	ID=t2;Parent=g1;biotype=coding,b
  # a comment
  c	x	gene	1	9	.	+	.	ID=g1;biotype=coding,b
  c	x	CDS	1	9	.	+	0	Parent=t1;biotype=own
  c	x	region	1	9	.	+	.	ID=r

Of several parents all values are taken, each once, in their order.

  < in.gff3
  | c	x	exon	1	9	.	+	.	Parent=t1,t2,t3
  | c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g2,g1
  | c	x	mRNA	1	9	.	+	.	ID=t2;Parent=g1;Name=T2,G2
  | c	x	mRNA	1	9	.	+	.	ID=t3;Parent=g3
  | c	x	gene	1	9	.	+	.	ID=g1;Name=G1
  | c	x	gene	1	9	.	+	.	ID=g2;Name=G2
  $ gff-inherit Name
  c	x	exon	1	9	.	+	.	Parent=t1,t2,t3;Name=G2,G1,T2
  c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g2,g1;Name=G2,G1
  c	x	mRNA	1	9	.	+	.	ID=t2;Parent=g1;Name=T2,G2
  c	x	mRNA	1	9	.	+	.	ID=t3;Parent=g3
  c	x	gene	1	9	.	+	.	ID=g1;Name=G1
  c	x	gene	1	9	.	+	.	ID=g2;Name=G2

So it is above a feature that has several parents, on one line or on several.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g1;Name=G1
  | c	x	gene	1	9	.	+	.	ID=g2;Name=G2
  | c	x	gene	1	9	.	+	.	ID=g3;Name=G3
  | c	x	gene	1	9	.	+	.	ID=g4;Name=G4
  | c	x	mRNA	1	9	.	+	.	ID=t;Parent=g4,g3,g1
  | c	x	mRNA	11	19	.	+	.	ID=t;Parent=g4,g1,g2
  | c	x	exon	1	9	.	+	.	Parent=t
  $ gff-inherit --from gene Name | grep exon
  c	x	exon	1	9	.	+	.	Parent=t;Name=G4,G3,G1,G2

In GTF it is the transcript, then the gene, on the same sequence. Each value is an attribute.

  < in.gff3
  | c	x	gene	1	9	.	+	.	gene_id "g1"; transcript_id ""; gene_biotype "lncRNA"; tag "a"; tag "b,c";
  | c	x	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1"; tag "d"
  | c	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1"; 
  | c	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2"
  | d	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  $ gff-inherit gene_biotype tag
  c	x	gene	1	9	.	+	.	gene_id "g1"; transcript_id ""; gene_biotype "lncRNA"; tag "a"; tag "b,c";
  c	x	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1"; tag "d"; gene_biotype "lncRNA";
  c	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1"; gene_biotype "lncRNA"; tag "d";
  c	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2"; gene_biotype "lncRNA"; tag "a"; tag "b,c";
  d	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";

--from says from where.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g1;Name=G;a=1
  | c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1;Name=T
  | c	x	exon	1	9	.	+	.	Parent=t1
  $ gff-inherit -t exon --from gene gene_name=Name
  c	x	gene	1	9	.	+	.	ID=g1;Name=G;a=1
  c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1;Name=T
  c	x	exon	1	9	.	+	.	Parent=t1;gene_name=G
  $ gff-inherit -t exon --from transcript Name a
  c	x	gene	1	9	.	+	.	ID=g1;Name=G;a=1
  c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1;Name=T
  c	x	exon	1	9	.	+	.	Parent=t1;Name=T
  $ gff-inherit -t exon --from parent Name a
  c	x	gene	1	9	.	+	.	ID=g1;Name=G;a=1
  c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1;Name=T
  c	x	exon	1	9	.	+	.	Parent=t1;Name=T

--overwrite takes the value from above, too, where the record has one.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g1;Name=G
  | c	x	mRNA	1	9	.	+	.	ID=t1;Name=T;Parent=g1
  | c	x	exon	1	9	.	+	.	Name=E;Parent=t1
  | c	x	exon	1	9	.	+	.	Name=G;Parent=t1
  $ gff-inherit --overwrite --from gene Name
  c	x	gene	1	9	.	+	.	ID=g1;Name=G
  c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1;Name=G
  c	x	exon	1	9	.	+	.	Parent=t1;Name=G
  c	x	exon	1	9	.	+	.	Name=G;Parent=t1

Alternatives, parts of a value, and an extra column.

  < in.gff3
  | #!gff-columns	Name
  | c	x	gene	1	9	.	+	.	ID=g1;Dbxref=GeneID:7,HGNC:8;b=2	G
  | c	x	exon	1	9	.	+	.	Parent=g1	.
  | c	x	exon	1	9	.	+	.	Parent=g1	E
  $ gff-inherit GeneID=Dbxref:GeneID 'biotype=a|b' Name
  #!gff-columns	Name
  c	x	gene	1	9	.	+	.	ID=g1;Dbxref=GeneID:7,HGNC:8;b=2	G
  c	x	exon	1	9	.	+	.	Parent=g1;GeneID=7;biotype=2;Name=G	.
  c	x	exon	1	9	.	+	.	Parent=g1;GeneID=7;biotype=2	E

A chain of Parents that is a loop has no end.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=a;Parent=b
  | c	x	gene	1	9	.	+	.	ID=b;Parent=a;k=1
  | c	x	exon	1	9	.	+	.	Parent=a
  $ gff-inherit k
  c	x	gene	1	9	.	+	.	ID=a;Parent=b;k=1
  c	x	gene	1	9	.	+	.	ID=b;Parent=a;k=1
  c	x	exon	1	9	.	+	.	Parent=a;k=1

A record that is its own transcript gets nothing from itself; column 9 may be empty.

  < in.gff3
  | c	x	CDS	1	9	.	+	0	ID=c1;Name=a
  | c	x	CDS	1	9	.	+	0	ID=c1
  $ gff-inherit Name
  c	x	CDS	1	9	.	+	0	ID=c1;Name=a
  c	x	CDS	1	9	.	+	0	ID=c1
  2> gff-inherit: warning: no feature with records below it had the attribute 'Name'

A key that no feature with records below it had gets a warning.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g1;gene_type=a
  | c	x	gene	1	9	.	+	.	ID=g2;lone=a
  | c	x	exon	1	9	.	+	.	Parent=g1
  $ gff-inherit gene_biotype lone
  c	x	gene	1	9	.	+	.	ID=g1;gene_type=a
  c	x	gene	1	9	.	+	.	ID=g2;lone=a
  c	x	exon	1	9	.	+	.	Parent=g1
  2> gff-inherit: warning: no feature with records below it had any of the 2 attributes: 'gene_biotype' (the nearest that was seen is 'gene_type'), 'lone'
  $ gff-inherit -q lone
  c	x	gene	1	9	.	+	.	ID=g1;gene_type=a
  c	x	gene	1	9	.	+	.	ID=g2;lone=a
  c	x	exon	1	9	.	+	.	Parent=g1
  $ gff-inherit -t exons gene_type
  c	x	gene	1	9	.	+	.	ID=g1;gene_type=a
  c	x	gene	1	9	.	+	.	ID=g2;lone=a
  c	x	exon	1	9	.	+	.	Parent=g1
  2> gff-inherit: warning: no record had the type 'exons'; the nearest that was seen is 'exon'

The bare ids of AUGUSTUS belong to the gene that other records name with them. An attribute after a bare id needs its key.

  < in.gff3
  | c	A	gene	1	9	.	+	.	g1
  | c	A	transcript	1	9	.	+	.	g1.t1;
  | c	A	CDS	1	9	.	+	0	transcript_id "g1.t1"; gene_id "g1";
  | c	A	exon	1	9	.	+	.	transcript_id "g1.t1";
  | d	A	transcript	1	9	.	+	.	g1.t1
  $ gff-inherit gene_id
  c	A	gene	1	9	.	+	.	g1
  c	A	transcript	1	9	.	+	.	transcript_id "g1.t1"; gene_id "g1";
  c	A	CDS	1	9	.	+	0	transcript_id "g1.t1"; gene_id "g1";
  c	A	exon	1	9	.	+	.	transcript_id "g1.t1"; gene_id "g1";
  d	A	transcript	1	9	.	+	.	g1.t1
  $ gff-inherit --from parent locus=gene_id
  c	A	gene	1	9	.	+	.	g1
  c	A	transcript	1	9	.	+	.	transcript_id "g1.t1"; locus "g1";
  c	A	CDS	1	9	.	+	0	transcript_id "g1.t1"; gene_id "g1";
  c	A	exon	1	9	.	+	.	transcript_id "g1.t1";
  d	A	transcript	1	9	.	+	.	g1.t1
