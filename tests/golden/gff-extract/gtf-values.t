# gff-extract: values of GTF

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	g1
  | chr1	me	transcript	1	2	.	+	.	g1.t1
  | chr1	me	mRNA	1	2	.	+	.	g1.t2;
  | chr1	me	exon	1	2	.	+	.	transcript_id "g1.t1"; gene_id "g1";
  | chr1	me	exon	1	2	.	+	.	pseudo

A word alone is the gene_id of a gene and the transcript_id of a transcript or mRNA (AUGUSTUS, BRAKER).

  $ gff-extract gene_id transcript_id g1
  #!gff-columns	gene_id	transcript_id	g1
  chr1	me	gene	1	2	.	+	.	g1	g1	.	.
  chr1	me	transcript	1	2	.	+	.	g1.t1	.	g1.t1	.
  chr1	me	mRNA	1	2	.	+	.	g1.t2;	.	g1.t2	.
  chr1	me	exon	1	2	.	+	.	transcript_id "g1.t1"; gene_id "g1";	g1	g1.t1	.
  chr1	me	exon	1	2	.	+	.	pseudo	.	.	.

--strip leaves nothing of a bare id that became a column.

  $ gff-extract --strip transcript_id
  #!gff-columns	transcript_id
  chr1	me	gene	1	2	.	+	.	g1	.
  chr1	me	transcript	1	2	.	+	.	.	g1.t1
  chr1	me	mRNA	1	2	.	+	.	.	g1.t2
  chr1	me	exon	1	2	.	+	.	gene_id "g1";	g1.t1
  chr1	me	exon	1	2	.	+	.	pseudo	.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; Dbxref "GeneID:1","Genbank:XM_9.1"; product "kinase, alpha";
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "basic" "CCDS" ; Dbxref "GeneID:2" , "Genbank:XM_8.1","x;y";
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "a"; tag "b","c",d;

Every quoted string of a piece is a value of its key (AGAT, BioPerl).

  $ gff-extract Dbxref Dbxref:Genbank tag product
  #!gff-columns	Dbxref	Genbank	tag	product
  chr1	me	gene	1	2	.	+	.	gene_id "G"; Dbxref "GeneID:1","Genbank:XM_9.1"; product "kinase, alpha";	GeneID:1,Genbank:XM_9.1	XM_9.1	.	kinase, alpha
  chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "basic" "CCDS" ; Dbxref "GeneID:2" , "Genbank:XM_8.1","x;y";	GeneID:2,Genbank:XM_8.1,x;y	XM_8.1	basic,CCDS	.
  chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "a"; tag "b","c",d;	.	.	a,b,c,d	.

--strip removes all values of a key that became a column.

  $ gff-extract --strip Dbxref tag
  #!gff-columns	Dbxref	tag
  chr1	me	gene	1	2	.	+	.	gene_id "G"; product "kinase, alpha";	GeneID:1,Genbank:XM_9.1	.
  chr1	me	gene	1	2	.	+	.	gene_id "G";	GeneID:2,Genbank:XM_8.1,x;y	basic,CCDS
  chr1	me	gene	1	2	.	+	.	gene_id "G";	.	a,b,c,d

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_name "3"-UTR"; a "1";
  | chr1	me	gene	1	2	.	+	.	gene_name "5" and "3" ends" ; a "2";
  | chr1	me	gene	1	2	.	+	.	gene_name "a" b; a "3";
  | chr1	me	gene	1	2	.	+	.	gene_name "" ; a "4"

A quote closes a value only if, after blanks, a separator, another quote or the end follows.

  $ gff-extract gene_name a
  #!gff-columns	gene_name	a
  chr1	me	gene	1	2	.	+	.	gene_name "3"-UTR"; a "1";	3"-UTR	1
  chr1	me	gene	1	2	.	+	.	gene_name "5" and "3" ends" ; a "2";	5" and "3" ends	2
  chr1	me	gene	1	2	.	+	.	gene_name "a" b; a "3";	a" b; a "3	.
  chr1	me	gene	1	2	.	+	.	gene_name "" ; a "4"	.	4

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	note "say "hi""; a "1";
  | chr1	me	gene	1	2	.	+	.	note "say "hi"" , "and "bye"" ; a "2";
  | chr1	me	gene	1	2	.	+	.	a "3"; note "the "last""
  | chr1	me	gene	1	2	.	+	.	note "a" ""; a "4";

Of two quotes before a separator, the second one closes the value.

  $ gff-extract --strip note a
  #!gff-columns	note	a
  chr1	me	gene	1	2	.	+	.	.	say "hi"	1
  chr1	me	gene	1	2	.	+	.	.	say "hi",and "bye"	2
  chr1	me	gene	1	2	.	+	.	.	the "last"	3
  chr1	me	gene	1	2	.	+	.	.	a,	4
