# gff-select -a: values

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=50%25 off
  | chr1	me	gene	1	2	.	+	.	Note=a%2Cb
  | chr1	me	gene	1	2	.	+	.	Note=a,b
  | chr1	me	gene	1	2	.	+	.	Note=100%
  | chr1	me	gene	1	2	.	+	.	%4Eote=a

Values of GFF3 are compared decoded, keys undecoded; a % without two digits stays.

  $ gff-select -a 'Note~^(50% off|100%)$'
  chr1	me	gene	1	2	.	+	.	Note=50%25 off
  chr1	me	gene	1	2	.	+	.	Note=100%

A GFF3 value is compared decoded, not as it is written.

  $ gff-select -a Note=a%2Cb

An escaped comma separates nothing: a%2Cb is the one value a,b.

  $ gff-select -a 'Note~^a,b$'
  chr1	me	gene	1	2	.	+	.	Note=a%2Cb

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

A file of values that cannot be opened is named.

  $ gff-select -a ID=@nothing.txt
  2> gff-select: nothing.txt: cannot open: No such file or directory
  [1]

The values of a key are those of all its occurrences.

  $ gff-select -a Alias=z
  chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z

Whole values are compared: no protein_coding_CDS_not_defined.

  $ gff-select -a gene_type=protein_coding
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9

!KEY: the record lacks it.

  $ gff-select -a '!Note'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  chr1	me	gene	11	12	.	+	.	.

KEY= asks for an empty value.

  $ gff-select -a Note=
  chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note

!= passes where = fails, a missing key included.

  $ gff-select -a Alias!=z,q
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  chr1	me	gene	11	12	.	+	.	.

KEY=V,V: any of several values will do.

  $ gff-select -a ID=g2,g4
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note

A key is present with an empty value, and as a flag.

  $ gff-select -a Note
  chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z

ID is never geneID or id.

  $ gff-select -a ID=g1
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9

A list is many values, and not itself a value.

  $ gff-select -a 'Parent~p0,g1'

Each value of a list counts: the second of Parent=p0,g1 is a parent.

  $ gff-select -a Parent=g1
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note

A record passes all tests of several -a.

  $ gff-select -a ID -a '!Note' -a level=10,9 -a ID!=g1
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

A column 9 of . has no attributes, no key called dot.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	.
  $ gff-select -a .
  2> gff-select: warning: no record had the attribute '.'
