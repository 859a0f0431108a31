# gff-extract: KEY:PREFIX, values that start with a prefix

The first colon of a KEY separates the key from what the values start with.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:HGNC:7553
  $ gff-extract Dbxref:HGNC:HGNC
  #!gff-columns	HGNC:HGNC
  chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:HGNC:7553	7553

--strip with KEY:PREFIX removes nothing from column 9.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	flag;  Dbxref=GeneID:5;; x
  $ gff-extract --strip Dbxref:GeneID
  #!gff-columns	GeneID
  chr1	me	gene	1	2	.	+	.	flag;  Dbxref=GeneID:5;; x	5

--strip removes nothing of Dbxref:GeneID, for the other values are still wanted.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x;Dbxref=GeneID:1,HGNC:2
  $ gff-extract --strip Dbxref:GeneID ID
  #!gff-columns	GeneID	ID
  chr1	me	gene	1	2	.	+	.	Dbxref=GeneID:1,HGNC:2	1	x

Dbxref:GeneID is the rest of those values of Dbxref that start with GeneID:, and the column is GeneID.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:7553,GeneID:4609,MIM:190080
  $ gff-extract Dbxref:GeneID
  #!gff-columns	GeneID
  chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:7553,GeneID:4609,MIM:190080	4609

NAME= and | go with values that start with something, too.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:7553,taxon:9606;ID=x
  $ gff-extract 'id=Dbxref:GeneID|Dbxref:taxon|ID'
  #!gff-columns	id
  chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:7553,taxon:9606;ID=x	9606

There may be several values that start with HGNC:, and what follows may have colons.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:HGNC:7553,HGNCX:1,GeneID:4609;Dbxref=HGNC:2
  $ gff-extract Dbxref:HGNC
  #!gff-columns	HGNC
  chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:HGNC:7553,HGNCX:1,GeneID:4609;Dbxref=HGNC:2	HGNC:7553,2

A record with no value that starts with GeneID: lacks Dbxref:GeneID.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:7553,geneid:1
  $ gff-extract Dbxref:GeneID
  #!gff-columns	GeneID
  chr1	me	gene	1	2	.	+	.	Dbxref=HGNC:7553,geneid:1	.
  2> gff-extract: warning: no record had the attribute 'Dbxref:GeneID'; the nearest that was seen is 'Dbxref:geneid'
