# gff-tosqlite: values of GTF

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; Dbxref "GeneID:1","Genbank:XM_9.1"; product "kinase, alpha";
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "basic" "CCDS" ; Dbxref "GeneID:2" , "Genbank:XM_8.1","x;y";
  | chr1	me	gene	1	2	.	+	.	gene_id "G"; tag "a"; tag "b","c",d;
  | chr1	me	gene	1	2	.	+	.	g1
  | chr1	me	transcript	1	2	.	+	.	g1.t1
  | chr1	me	mRNA	1	2	.	+	.	g1.t2;
  | chr1	me	exon	1	2	.	+	.	transcript_id "g1.t1"; gene_id "g1";
  | chr1	me	exon	1	2	.	+	.	pseudo

GTF with many values and bare ids: what left attributes is in a column.

  $ gff-tosqlite -q -o out.sqlite --dataset d -a gene_id,transcript_id,Dbxref,tag
  ? SELECT gene_id, transcript_id, Dbxref, tag, attributes FROM gff
  'G'|NULL|'GeneID:1,Genbank:XM_9.1'|NULL|'product "kinase, alpha";'
  'G'|NULL|'GeneID:2,Genbank:XM_8.1,x;y'|'basic,CCDS'|NULL
  'G'|NULL|NULL|'a,b,c,d'|NULL
  'g1'|NULL|NULL|NULL|NULL
  NULL|'g1.t1'|NULL|NULL|NULL
  NULL|'g1.t2'|NULL|NULL|NULL
  'g1'|'g1.t1'|NULL|NULL|NULL
  NULL|NULL|NULL|NULL|'pseudo'
