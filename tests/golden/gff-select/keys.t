# gff-select: keys, sub-keys and alternatives

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=a;Dbxref=GeneID:12,HGNC:HGNC:5;biotype=
  | chr1	me	gene	1	9	.	+	.	ID=b;Dbxref:GeneID=99;Dbxref=GeneID:13;gene_biotype=x
  | chr1	me	gene	1	9	.	+	.	ID=c;a|b=1;biotype=y

a|b is the first of them that has a value that is not empty.

  $ gff-select -a 'biotype|gene_biotype=x,y'
  chr1	me	gene	1	9	.	+	.	ID=b;Dbxref:GeneID=99;Dbxref=GeneID:13;gene_biotype=x
  chr1	me	gene	1	9	.	+	.	ID=c;a|b=1;biotype=y

attr.NAME is a key, too.

  $ gff-select -a attr.biotype=y
  chr1	me	gene	1	9	.	+	.	ID=c;a|b=1;biotype=y

Dbxref:GeneID is the rest of those values of Dbxref that start with it.

  $ gff-select -a Dbxref:GeneID=12
  chr1	me	gene	1	9	.	+	.	ID=a;Dbxref=GeneID:12,HGNC:HGNC:5;biotype=

!A:B: neither the attribute nor a sub-value.

  $ gff-select -a !Dbxref:GeneID
  chr1	me	gene	1	9	.	+	.	ID=c;a|b=1;biotype=y

An attribute whose key is exactly A:B is used before sub-values.

  $ gff-select -a Dbxref:GeneID=99,13
  chr1	me	gene	1	9	.	+	.	ID=b;Dbxref:GeneID=99;Dbxref=GeneID:13;gene_biotype=x

A key that contains a bar is written attr["a|b"].

  $ gff-select -a 'attr["a|b"]=1'
  chr1	me	gene	1	9	.	+	.	ID=c;a|b=1;biotype=y

KEY is the same in expressions.

  $ gff-select -e 'Dbxref:GeneID == "12" || biotype|gene_biotype == "x" || attr["a|b"]'
  chr1	me	gene	1	9	.	+	.	ID=a;Dbxref=GeneID:12,HGNC:HGNC:5;biotype=
  chr1	me	gene	1	9	.	+	.	ID=b;Dbxref:GeneID=99;Dbxref=GeneID:13;gene_biotype=x
  chr1	me	gene	1	9	.	+	.	ID=c;a|b=1;biotype=y

A sub-key alone is a question.

  $ gff-select -e Dbxref:HGNC
  chr1	me	gene	1	9	.	+	.	ID=a;Dbxref=GeneID:12,HGNC:HGNC:5;biotype=

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1

What an expression leaves out need not be there.

  $ gff-select -c -e "type != 'transcript'"
  2

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=a;start=5;Dbxref=GeneID:12

attr:KEY is the attribute of a column's name in tests and expressions, too.

  $ gff-select -c -a attr:start=5 -e 'attr:start == 5 && start == 1 && attr:Dbxref:GeneID == 12'
  1
