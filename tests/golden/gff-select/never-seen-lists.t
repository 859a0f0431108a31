# gff-select: lines of lists that were never seen

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";
  | chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";
  < ids.txt
  | XXX1
  | XXX2

If no value of a list was seen, the warning shows a value that was.

  $ gff-select -c -a gene_name=@ids.txt
  0
  2> gff-select: warning: 2 of 2 values of ids.txt were never seen, the first is 'XXX1' (seen, for example: 'A')

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";
  | chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";
  < ids.txt
  | A

If no record had the key, the warning names only the key.

  $ gff-select -c -a gene_nam=@ids.txt
  0
  2> gff-select: warning: no record had the attribute 'gene_nam'; the nearest that was seen is 'gene_name'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";
  | chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";
  < ids.txt
  | A
  | B
  | ZZZ9

One value of a list.

  $ gff-select -c -a gene_name=@ids.txt
  2
  2> gff-select: warning: 1 of 3 values of ids.txt was never seen: 'ZZZ9'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";
  | chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";
  < ids.txt
  | ENSG01
  | ENSG02.1

Identifiers without versions: the number that was never seen, and one that is near.

  $ gff-select -c -a gene_id=@ids.txt
  2
  2> gff-select: warning: 1 of 2 values of ids.txt was never seen: 'ENSG01' (seen, for example: 'ENSG01.5')

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < types.txt
  | transcript
  | exon

Of a list file the number of lines that no record had is said, and the first.

  $ gff-select -t @types.txt
  2> gff-select: warning: 2 of 2 values of types.txt were never seen, the first is 'transcript' (seen, for example: 'gene')
