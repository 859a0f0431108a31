# gff-togff3: attributes

NCBI: an empty transcript_id is left out.

  < in.gff3
  | c	x	gene	1	9	.	+	.	gene_id "MYC"; transcript_id ""; db_xref "GeneID:4609"; gene_synonym "a"; gene_synonym "b,c";
  $ gff-togff3
  ##gff-version 3
  c	x	gene	1	9	.	+	.	ID=MYC;gene_id=MYC;db_xref=GeneID:4609;gene_synonym=a,b%2Cc

What GFF3 uses itself becomes an escape; a backslash before a quote is left out.

  < in.gff3
  | c	x	exon	1	9	.	+	.	gene_id "a;b"; transcript_id "t=1"; note "100% & \"more\""; note "x,y";
  $ gff-togff3
  ##gff-version 3
  c	x	exon	1	9	.	+	.	ID=exon:t%3D1;gene_id=a%3Bb;transcript_id=t%3D1;note=100%25 %26 "more",x%2Cy
  2> gff-togff3: warning: <stdin>: 1 record has no Parent, since its gene or transcript has no record (gff-togtf --fill adds such records), the first is of 't=1'
