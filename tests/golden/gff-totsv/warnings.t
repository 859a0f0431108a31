# gff-totsv: attributes that no record has

An attribute that no record had: no column is suggested if none is similar.

  < in.gff3
  | chr1	s	gene	1	9	.	+	.	ID=a;Name=x
  $ gff-totsv -c gene,attr:strat
  gene	strat
  \t (esc)
  2> gff-totsv: warning: no record had any of the 2 attributes: 'gene', 'strat' (did you mean the column 'start'?)

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

An attribute that no record had gives a warning at the end: it may be misspelt.

  $ gff-totsv -c type,gene_nmae,ID
  type	gene_nmae	ID
  gene		gene1
  exon		gene1.1
  2> gff-totsv: warning: no record had the attribute 'gene_nmae'

The warning names all alternatives if no record had one.

  $ gff-totsv -c 'x=a|b,ID|a'
  x	ID
  	gene1
  	gene1.1
  2> gff-totsv: warning: no record had the attribute 'a' or 'b'

-q silences the warning that no record had the attribute.

  $ gff-totsv -q -c gene_nmae
  gene_nmae
   (esc)
   (esc)
