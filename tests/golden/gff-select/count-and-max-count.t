# gff-select: -c and -n

-c writes the number of records kept, nothing else.

  < in.gff3
  | #c
  |
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  | ###
  | ##FASTA
  | >x
  $ gff-select -c -a ID
  4

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

-v -c is the number of records that fail.

  $ gff-select -vc -a ID
  2

-c writes 0 if no record is kept, status 0.

  $ gff-select --count -t mRNA
  0
  2> gff-select: warning: no record had the type 'mRNA'; seen was 'gene'

-c -n 3 counts what is written: 3 at most.

  $ gff-select -c -n 3
  3

-n is not negative.

  $ gff-select -n -1
  2> gff-select: --max-count: expected a number that is not negative, got '-1'
  [2]

-n is a number.

  $ gff-select -n 2x
  2> gff-select: --max-count: expected a number that is not negative, got '2x'
  [2]

Of an option that takes one value the last one counts.

  $ gff-select -n 1 -n 2
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

-n has at most 64 bits.

  $ gff-select -n 18446744073709551616
  2> gff-select: --max-count: expected a number that is not negative, got '18446744073709551616'
  [2]

-n 0 writes nothing.

  $ gff-select --max-count=0

-n stops after N records.

  < in.gff3
  | #c
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  | ##FASTA
  | >x
  $ gff-select -n 2 -a ID
  #c
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

-n with a number that is never reached changes nothing.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  | ##FASTA
  | >x
  $ gff-select -n 100 -a ID=g1
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  ##FASTA
  >x

A pipe is read to its end even with -n, so that damaged input is detected.

  < plain.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  $ gzip -c plain.gff3 | head -c -4 | gff-select -n 1
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  2> gff-select: <stdin>: unexpected end of gzip data: the file is truncated
  [1]

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  | chr1	me

A FILE is read no further than -n needs: faults after that are not detected.

  $ gff-select -n 1 in.gff3
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9

Standard input that is a file is read no further than -n needs.

  $ gff-select -n 1
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
