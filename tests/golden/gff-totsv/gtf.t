# gff-totsv: GTF

Each line says for itself whether its escapes are decoded.

  < in.gff3
  | a%20b	me	gene	1	2	.	+	.	ID "x"
  | a%20b	me	gene	1	2	.	+	.	ID=x
  | a%20b	me	gene	1	2	.	+	.	.
  $ gff-totsv -c seqid
  seqid
  a%20b
  a b
  a b

--format gtf: nothing is decoded.

  < in.gff3
  | a%20b	me	gene	1	2	.	+	.	ID=x
  $ gff-totsv --format gtf -c seqid
  seqid
  a%20b

In GTF nothing is decoded, columns 1 to 8 included.

  < in.gff3
  | chr%201	me	gene	1	2	.	+	.	gene_id "a%20b"; tag "x"; tag "y"; note "a ; b";
  $ gff-totsv -c seqid,gene_id,tag,note
  seqid	gene_id	tag	note
  chr%201	a%20b	x,y	a ; b
