# gff-select: values of GTF

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	g1
  | chr1	me	transcript	1	2	.	+	.	g1.t1
  | chr1	me	mRNA	1	2	.	+	.	g1.t2;
  | chr1	me	exon	1	2	.	+	.	transcript_id "g1.t1"; gene_id "g1";
  | chr1	me	exon	1	2	.	+	.	pseudo

A bare id is found by its key, gene_id or transcript_id.

  $ gff-select -a gene_id=g1
  chr1	me	gene	1	2	.	+	.	g1
  chr1	me	exon	1	2	.	+	.	transcript_id "g1.t1"; gene_id "g1";

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; Dbxref "GeneID:1","Genbank:XM_9.1"; product "kinase, alpha";
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "basic" "CCDS" ; Dbxref "GeneID:2" , "Genbank:XM_8.1","x;y";
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "a"; tag "b","c",d;

A test on GTF passes if any of the quoted values passes.

  $ gff-select -a tag=CCDS,d -e 'tag != "c"'
  chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "basic" "CCDS" ; Dbxref "GeneID:2" , "Genbank:XM_8.1","x;y";
