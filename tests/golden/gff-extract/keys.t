# gff-extract: keys, sub-keys and alternatives

  < in.gff3
  | chr1	me	CDS	1	9	.	+	.	ID=a;PHAST:Product=integrase;PHAST=Product:x
  | chr1	me	CDS	1	9	.	+	.	ID=b;PHAST=Product:y,Other:z

A:B is the attribute of exactly that key if the record has one, otherwise the sub-values of A.

  $ gff-extract PHAST:Product
  #!gff-columns	Product
  chr1	me	CDS	1	9	.	+	.	ID=a;PHAST:Product=integrase;PHAST=Product:x	integrase
  chr1	me	CDS	1	9	.	+	.	ID=b;PHAST=Product:y,Other:z	y

--strip removes the attribute of exactly that key, and no sub-values.

  $ gff-extract --strip PHAST:Product
  #!gff-columns	Product
  chr1	me	CDS	1	9	.	+	.	ID=a;PHAST=Product:x	integrase
  chr1	me	CDS	1	9	.	+	.	ID=b;PHAST=Product:y,Other:z	y

  < in.gff3
  | chr1	me	CDS	1	9	.	+	.	ID=a;a|b=1
  | chr1	me	CDS	1	9	.	+	.	ID=b

attr["a|b"] is the attribute of exactly that key, and the column has this name.

  $ gff-extract 'attr["a|b"]' 'n=attr["a|b"]|ID'
  #!gff-columns	a|b	n
  chr1	me	CDS	1	9	.	+	.	ID=a;a|b=1	1	1
  chr1	me	CDS	1	9	.	+	.	ID=b	.	b

  < in.gff3
  | chr1	me	CDS	1	9	.	+	.	ID=a;a|b=1

After attr["KEY"] another alternative may follow, and nothing else.

  $ gff-extract 'attr["a|b"]c'
  2> gff-extract: KEY 'attr["a|b"]c': expected '|' or the end after attr["KEY"]
  [2]
