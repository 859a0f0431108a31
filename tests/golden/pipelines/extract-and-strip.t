# Pipelines: gff-extract and gff-strip

Every tool writes the #!gff-columns line, its columns, and the sequences after them.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  | ##FASTA
  | >x
  | ACGT (no-eol)
  $ gff-extract ID | gff-select -t gene | gff-extract Name | gff-strip --all | gff-select
  ##gff-version 3
  # a comment
  #!gff-columns	ID	Name
  chr1	me	gene	1	1000	.	+	.	.	gene1	A
  ##FASTA
  >x
  ACGT (no-eol)

To extract and then strip moves attributes into columns; --strip does it at once.

  < in.gff3
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;other_data=stuff
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-extract ID Parent | gff-strip ID Parent | tee moved
  > gff-extract --strip ID Parent <in.gff3 | cmp - moved && echo the same
  #!gff-columns	ID	Parent
  chr1	me	gene	1	1000	.	+	.	other_data=stuff	gene1	.
  chr1	me	exon	10	900	.	+	.	.	gene1.1	gene1
  the same

  < in.gff3
  | ##gff-version 3
  | #description: a slice
  | ##sequence-region chr1 1 248956422
  | chr1	HAVANA	gene	11869	14409	.	+	.	ID=ENSG00000290825.1;gene_id=ENSG00000290825.1;gene_type=lncRNA;gene_name=DDX11L2
  | chr1	HAVANA	transcript	11869	14409	.	+	.	ID=ENST00000456328.2;Parent=ENSG00000290825.1;gene_id=ENSG00000290825.1;gene_name=DDX11L2;tag=basic,Ensembl_canonical
  | chr1	HAVANA	exon	11869	12227	.	+	.	ID=exon:ENST00000456328.2:1;Parent=ENST00000456328.2;gene_name=DDX11L2

Two gff-extracts make the stream of one.

  $ gff-extract ID | gff-extract Parent gene_name >two
  > gff-extract ID Parent gene_name <in.gff3 | cmp - two && echo the same
  the same

A table of an empty result has the columns of a full one.

  $ gff-select -t none | gff-extract ID Parent | gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes	ID	Parent
  2> gff-select: warning: no record had the type 'none'; seen were 'exon', 'gene', 'transcript'
  2> gff-extract: warning: <stdin>: no record in the input
  2> gff-totsv: warning: <stdin>: no record in the input
