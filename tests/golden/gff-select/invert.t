# gff-select -v

-v keeps the records that fail instead: those that fail one test of several.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  $ gff-select -v -a level -a ID=g1,g3
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  chr1	me	gene	11	12	.	+	.	.

Without a test every record passes, so none fails.

  < in.gff3
  | #c
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  $ gff-select --invert
  #c
