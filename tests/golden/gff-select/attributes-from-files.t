# gff-select -a: values from files

Standard input cannot be both the annotation and a list of values.

  $ gff-select -a ID=@- -c
  2> gff-select: --attribute 'ID=@-': standard input is the annotation
  [2]

KEY=@FILE: one value a line, commas and CR LF no matter.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_name=HLA
  | chr1	me	gene	1	2	.	+	.	gene_name=HLA-A
  | chr1	me	gene	1	2	.	+	.	gene_name=a%2Cb
  < names.txt
  | HLA\r (esc)
  |
  | a,b (no-eol)
  $ gff-select -a gene_name=@names.txt
  chr1	me	gene	1	2	.	+	.	gene_name=HLA
  chr1	me	gene	1	2	.	+	.	gene_name=a%2Cb

KEY!=@FILE is the negation of KEY=@FILE; FILE may be compressed.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	gene_name=HLA
  | chr1	me	gene	1	2	.	+	.	gene_name=B
  | chr1	me	gene	1	2	.	+	.	ID=x
  < names.txt
  | HLA
  % gzip names.txt
  $ gff-select -a gene_name!=@names.txt.gz
  chr1	me	gene	1	2	.	+	.	gene_name=B
  chr1	me	gene	1	2	.	+	.	ID=x

A file is expected after @.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.
  $ gff-select -a ID=@
  2> gff-select: test 'ID=@': expected a FILE after '@'
  [2]

A list of values in UTF-16 would match nothing.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  % printf 'g\0001\0\n\0' >list
  $ gff-select -c -a 'ID!=@list'
  2> gff-select: list:1: expected text, got a NUL byte, as in UTF-16 (convert it with iconv)
  [1]

Lines of a list may end in CR LF.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  % printf 'g1\r\ng2\r\n' >list
  $ gff-select -c -a ID=@list
  2

Two empty lists, /dev/null both, where standard input is /dev/null too: it may be read as often as one likes.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=a;Name=b
  $ gff-select -va ID=@/dev/null -a Name=@/dev/null in.gff3 < /dev/null
  chr1	me	gene	1	2	.	+	.	ID=a;Name=b

Standard input can be only one list, under any name.

  < a.gff3
  | chr1	m	gene	1	9	.	+	.	ID=g1
  < in
  | chr1:1-9
  $ gff-select -R - -a ID=@- a.gff3
  2> gff-select: --regions-file -: standard input is another list
  [2]
