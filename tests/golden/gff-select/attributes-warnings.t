# gff-select -a: warnings

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

No warning for a key that only records had which fail other tests.

  $ gff-select -t exon -a level=1
  2> gff-select: warning: no record had the type 'exon'; seen was 'gene'

A key that no record of the stream had gives a warning at the end.

  $ gff-select -a gene_typ=lncRNA -a '!nothing' -a ID
  2> gff-select: warning: no record had 2 of the 3 attributes: 'gene_typ' (the nearest that was seen is 'gene_type'), 'nothing'

-q silences the warning that no record had the key.

  $ gff-select -q -a gene_typ=lncRNA
