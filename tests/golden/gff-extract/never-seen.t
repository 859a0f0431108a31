# gff-extract: values that no record had

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=x

If no record had any of the keys, a warning names them.

  $ gff-extract Parent nothing
  #!gff-columns	Parent	nothing
  chr1	me	gene	1	9	.	+	.	ID=x	.	.
  2> gff-extract: warning: no record had any of the 2 attributes: 'Parent', 'nothing'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=x;gene_name=A

A key that no record had is said where a near one was seen.

  $ gff-extract ID gene_nmae
  #!gff-columns	ID	gene_nmae
  chr1	me	gene	1	9	.	+	.	ID=x;gene_name=A	x	.
  2> gff-extract: warning: no record had the attribute 'gene_nmae'; the nearest that was seen is 'gene_name'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";
  | chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";

In GTF, ID and Parent get a hint.

  $ gff-extract ID Parent
  #!gff-columns	ID	Parent
  chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";	.	.
  chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";	.	.
  chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";	.	.
  2> gff-extract: warning: no record had any of the 2 attributes: 'ID' (this is GTF, which has gene_id and transcript_id), 'Parent'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=x

-q silences the warning.

  $ gff-extract -q nothing
  #!gff-columns	nothing
  chr1	me	gene	1	9	.	+	.	ID=x	.
