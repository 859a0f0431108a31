# gff-totsv -c: columns

For a misspelt column, one of the nine or an extra one, the warning suggests the right one.

  < in.gff3
  | #!gff-columns	Name
  | chr1	s	gene	1	9	.	+	.	ID=a	x
  $ gff-totsv -c sedid,strat,Nmae,ID
  sedid	strat	Nmae	ID
  			a
  2> gff-totsv: warning: no record had 3 of the 4 attributes: 'sedid' (did you mean the column 'seqid'?), 'strat' (did you mean the column 'start'?), 'Nmae' (did you mean the column 'Name'?)

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

-c names the columns in their order; a name that is not a column is a KEY.

  $ gff-totsv -c end,type,ID,start,Name
  end	type	ID	start	Name
  1000	gene	gene1	1	A
  900	exon	gene1.1	10\t (esc)

A column may be asked for twice.

  $ gff-totsv --columns=type,type
  type	type
  gene	gene
  exon	exon

A LIST is not empty.

  $ gff-totsv -c ''
  2> gff-totsv: --columns: expected names between commas, got an empty one
  [2]

Of -c given twice the last one counts.

  $ gff-totsv -c ID -c type
  type
  gene
  exon

A LIST has no empty name.

  $ gff-totsv -c type,,ID
  2> gff-totsv: --columns: expected names between commas, got an empty one
  [2]

-c takes alternatives, values that start with something, and names, as gff-extract does.

  < in.gff3
  | chr1	me	gene	1	1000	.	+	.	ID=x;biotype=pc;Dbxref=HGNC:5,GeneID:7
  $ gff-totsv -c 'id=ID,gene_type|biotype,Dbxref:GeneID,n=Name|Dbxref:HGNC'
  id	gene_type	GeneID	n
  x	pc	7	5

An extra column is used before an attribute of its name. attr:KEY is the attribute, and the header shows KEY.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	1000	.	+	.	ID=b;source=c	a
  $ gff-totsv -c ID,attr:ID,source,attr:source
  ID	ID	source	source
  a	b	me	c

NAME= can be before attr: and before a KEY.

  < in.gff3
  | chr1	me	gene	1	1000	.	+	.	type=x
  $ gff-totsv -c 'type,kind=attr:type'
  type	kind
  gene	x

A KEY is checked when the columns of the stream are known, before the first row.

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=x
  $ gff-totsv -c type,Dbxref:
  2> gff-totsv: KEY 'Dbxref:': expected a name on both sides of ':'
  [2]

A name of a column with a carriage return in it would break the header.

  < in.gff3
  | #!gff-columns	A\rB (esc)
  | chr1	s	gene	1	10	.	+	.	ID=g1	x
  $ gff-totsv
  2> gff-totsv: <stdin>:1: expected names of columns, got a NUL byte or a carriage return: '#!gff-columns\tA\x0dB'
  [1]

The default is the nine columns; comments, directives, blank lines and sequences make no rows.

  < in.gff3
  | ##gff-version 3
  | #c
  |
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | ###
  | chr1	me	CDS	1	900	0.5	-	2	Parent=gene1
  | ##FASTA
  | >x
  | ACGT
  $ gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes
  chr1	me	gene	1	1000		+		ID=gene1;Name=A
  chr1	me	CDS	1	900	0.5	-	2	Parent=gene1
