# gff-strip: values of GTF

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	2	.	+	.	ID=g;y=1
  | chr1	me	gene	1	2	.	+	.	gene_id "E"; gene_name "E 1; y=1";
  | chr1	me	gene	1	2	.	+	.	x "a;y=1;b"

GTF records after ##gff-version 3 are read as GTF, and one warning counts them.

  $ gff-strip y gene_name
  ##gff-version 3
  chr1	me	gene	1	2	.	+	.	ID=g
  chr1	me	gene	1	2	.	+	.	gene_id "E";
  chr1	me	gene	1	2	.	+	.	x "a;y=1;b"
  2> gff-strip: warning: <stdin>: 2 records after '##gff-version 3' read as GTF, the first at line 3 (--format gff3 reads all as GFF3)

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	g1
  | chr1	me	transcript	1	2	.	+	.	g1.t1
  | chr1	me	mRNA	1	2	.	+	.	g1.t2;
  | chr1	me	exon	1	2	.	+	.	transcript_id "g1.t1"; gene_id "g1";
  | chr1	me	exon	1	2	.	+	.	pseudo

A bare id is the attribute gene_id or transcript_id.

  $ gff-strip gene_id
  chr1	me	gene	1	2	.	+	.	.
  chr1	me	transcript	1	2	.	+	.	g1.t1
  chr1	me	mRNA	1	2	.	+	.	g1.t2;
  chr1	me	exon	1	2	.	+	.	transcript_id "g1.t1";
  chr1	me	exon	1	2	.	+	.	pseudo

--all removes bare ids, too.

  $ gff-strip --all
  chr1	me	gene	1	2	.	+	.	.
  chr1	me	transcript	1	2	.	+	.	.
  chr1	me	mRNA	1	2	.	+	.	.
  chr1	me	exon	1	2	.	+	.	.
  chr1	me	exon	1	2	.	+	.	.

--keep gene_id or transcript_id keeps a bare id.

  $ gff-strip -k transcript_id
  chr1	me	gene	1	2	.	+	.	.
  chr1	me	transcript	1	2	.	+	.	g1.t1
  chr1	me	mRNA	1	2	.	+	.	g1.t2;
  chr1	me	exon	1	2	.	+	.	transcript_id "g1.t1";
  chr1	me	exon	1	2	.	+	.	.
