# gff-select -a: attributes of GTF

  < in.gff3
  | chr1	me	transcript	1	2	.	+	.	gene_id "g1"; tag "basic"; tag "MANE_Select"; level 2;
  | chr1	me	transcript	1	2	.	+	.	gene_id "g2"; tag "basic,CCDS"; note "50%25; off"; level 10;

Of a GTF line any of the values counts, with or without quotes.

  $ gff-select -a tag=MANE_Select -a 'level<10'
  chr1	me	transcript	1	2	.	+	.	gene_id "g1"; tag "basic"; tag "MANE_Select"; level 2;

GTF values are never decoded.

  $ gff-select -a 'note~^50%25; off$'
  chr1	me	transcript	1	2	.	+	.	gene_id "g2"; tag "basic,CCDS"; note "50%25; off"; level 10;

A comma in a GTF value separates nothing.

  $ gff-select -a tag=CCDS
