# Pipelines: from annotation to a table

What the extended stream is for beside these tools: cut and awk.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-extract ID Parent >wide
  > awk -F'\t' '!/^#/ { print $10 "\t" $11 }' wide
  > cut -f1-9 wide | grep -v '^#!gff-columns'
  gene1	.
  gene1.1	gene1
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

Many values of one key are one list in both dialects.

  < x.gff3
  | chr1	me	gene	1	2	.	+	.	gene_id=g;tag=basic,CCDS
  < x.gtf
  | chr1	me	gene	1	2	.	+	.	gene_id "g"; tag "basic"; tag "CCDS";
  $ cat x.gff3 x.gtf | gff-totsv -H -c tag
  > cat x.gff3 x.gtf | gff-select -c -a tag=CCDS
  basic,CCDS
  basic,CCDS
  2

  < in.gff3
  | ##gff-version 3
  | #description: a slice
  | ##sequence-region chr1 1 248956422
  | chr1	HAVANA	gene	11869	14409	.	+	.	ID=ENSG00000290825.1;gene_id=ENSG00000290825.1;gene_type=lncRNA;gene_name=DDX11L2
  | chr1	HAVANA	transcript	11869	14409	.	+	.	ID=ENST00000456328.2;Parent=ENSG00000290825.1;gene_id=ENSG00000290825.1;gene_name=DDX11L2;tag=basic,Ensembl_canonical
  | chr1	HAVANA	exon	11869	12227	.	+	.	ID=exon:ENST00000456328.2:1;Parent=ENST00000456328.2;gene_name=DDX11L2

What -v keeps is what the tests drop: together they are the records of the input.

  $ gff-select --no-comments -a tag >kept
  > gff-select --no-comments -v -a tag in.gff3 >dropped
  > grep -hv '^#' kept dropped | sort >all
  > grep -v '^#' in.gff3 | sort | cmp - all && echo the same
  the same

Records, then attributes, then a table.

  $ gff-select -t gene | gff-extract ID Parent | gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes	ID	Parent
  chr1	HAVANA	gene	11869	14409		+		ID=ENSG00000290825.1;gene_id=ENSG00000290825.1;gene_type=lncRNA;gene_name=DDX11L2	ENSG00000290825.1\t (esc)

gff-totsv finds attributes by itself, without gff-extract between.

  $ gff-select -t transcript | gff-totsv -c ID,Parent,gene_name
  ID	Parent	gene_name
  ENST00000456328.2	ENSG00000290825.1	DDX11L2

  < in.gff3
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;other_data=stuff
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

The table of the tutorial: ID and Parent become columns and leave the attributes; what is missing is empty.

  $ gff-extract --strip ID Parent | gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes	ID	Parent
  chr1	me	gene	1	1000		+		other_data=stuff	gene1\t (esc)
  chr1	me	exon	10	900		+			gene1.1	gene1

The table of the tutorial with NA for what is missing.

  $ gff-extract --strip ID Parent | gff-totsv --na NA
  seqid	source	type	start	end	score	strand	phase	attributes	ID	Parent
  chr1	me	gene	1	1000	NA	+	NA	other_data=stuff	gene1	NA
  chr1	me	exon	10	900	NA	+	NA	NA	gene1.1	gene1

The two removals that the tutorial tests.

  < one.gff3
  | chr1	me	gene	1	2	.	+	.	a=b;ID=test_value
  $ gff-strip ID <one.gff3; gff-strip a <one.gff3
  chr1	me	gene	1	2	.	+	.	a=b
  chr1	me	gene	1	2	.	+	.	ID=test_value
