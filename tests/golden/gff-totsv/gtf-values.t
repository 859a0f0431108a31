# gff-totsv: values of GTF

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	g1
  | chr1	me	transcript	1	2	.	+	.	g1.t1
  | chr1	me	mRNA	1	2	.	+	.	g1.t2;
  | chr1	me	exon	1	2	.	+	.	transcript_id "g1.t1"; gene_id "g1";
  | chr1	me	exon	1	2	.	+	.	pseudo

Bare ids have a column.

  $ gff-totsv -H -c type,gene_id,transcript_id
  gene	g1\t (esc)
  transcript		g1.t1
  mRNA		g1.t2
  exon	g1	g1.t1
  exon	\t (esc)

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; Dbxref "GeneID:1","Genbank:XM_9.1"; product "kinase, alpha";
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "basic" "CCDS" ; Dbxref "GeneID:2" , "Genbank:XM_8.1","x;y";
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "a"; tag "b","c",d;

All quoted values of a key in one cell.

  $ gff-totsv -H -c tag,Dbxref:Genbank
  	XM_9.1
  basic,CCDS	XM_8.1
  a,b,c,d\t (esc)
