# gff-select -e: attributes in expressions

attr takes a key.

  $ gff-select --expr='attr == "x"'
  2> gff-select: --expr, character 5: expected .KEY or ["KEY"] after 'attr'
  2>   attr == "x"
  2>       ^
  [2]

A key is not empty.

  $ gff-select --expr='attr[""]'
  2> gff-select: --expr, character 6: expected a key that is not empty
  2>   attr[""]
  2>        ^
  [2]

attr. must have a key after it.

  $ gff-select --expr='attr. == "x"'
  2> gff-select: --expr, character 6: expected a key of letters, digits and _ (any other key is written attr["KEY"])
  2>   attr. == "x"
  2>        ^
  [2]

A bracket is closed.

  $ gff-select --expr='attr["ID"'
  2> gff-select: --expr, character 10: expected ']' after the key
  2>   attr["ID"
  2>            ^
  [2]

A key in brackets must be in quotes.

  $ gff-select --expr='attr[ID]'
  2> gff-select: --expr, character 6: expected a key in quotes: attr["KEY"]
  2>   attr[ID]
  2>        ^
  [2]

Attributes are asked by key.

  $ gff-select --expr='attributes ~ "x"'
  2> gff-select: --expr, character 1: expected the key of an attribute, got 'attributes', the name of the whole column
  2>   attributes ~ "x"
  2>   ^
  [2]

  < in.gff3
  | chr%201	a%2Cb	gene%7E	1	10	.	+	.	.
  | chr 1	a	gene~	1	10	.	+	.	.

A test on a column passes if the undecoded column does: chr%201 is chr%201.

  $ gff-select --seqid chr%201 -t gene%7E
  chr%201	a%2Cb	gene%7E	1	10	.	+	.	.

A test on a column passes where the column decoded does: chr%201 is chr 1.

  $ gff-select --seqid 'chr 1' -t 'gene~'
  chr%201	a%2Cb	gene%7E	1	10	.	+	.	.
  chr 1	a	gene~	1	10	.	+	.	.

Every extra column has a name.

  < in.gff3
  | #!gff-columns	ID		Name
  $ gff-select
  2> gff-select: <stdin>:1: expected a name in every column of #!gff-columns, got an empty one
  [1]

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

Attributes are asked by key; the values of all occurrences count.

  $ gff-select -e 'gene_type == "protein_coding" || Alias == "z" || attr.Parent in ("g1")'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z

-c counts, -n stops.

  $ gff-select -n 2 -c -e 'ID'
  2

The warning about a name that no record had suggests the nearest one that was seen.

  $ gff-select -c -e 'gene_tpye == "protein_coding" || level'
  2
  2> gff-select: warning: no record had the attribute 'gene_tpye'; the nearest that was seen is 'gene_type'

An attribute alone is the question whether it is present.

  $ gff-select -e 'Note && !(Parent || attr["Alias"])'
  chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=

Of many expressions all must pass.

  $ gff-select -e 'gene_type' -e 'level < 10'
  chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9

Values of GFF3 are compared decoded; a column passes undecoded or decoded.

  < in.gff3
  | chr%201	me	gene	1	2	.	+	.	n=a%20b
  | chr%201	me	gene	1	2	.	+	.	n=a%2520b
  $ gff-select -e 'n == "a b" && seqid == "chr 1" && seqid ~ "%"'
  chr%201	me	gene	1	2	.	+	.	n=a%20b

In GTF a value is not split and not decoded.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	tag "c"; tag "a,b";
  | chr1	me	gene	3	4	.	+	.	tag "x%20y";
  | chr1	me	gene	5	6	.	+	.	tag "x y"; tag "a";
  $ gff-select -e 'tag == "a,b" || tag == "x%20y"'
  chr1	me	gene	1	2	.	+	.	tag "c"; tag "a,b";
  chr1	me	gene	3	4	.	+	.	tag "x%20y";
