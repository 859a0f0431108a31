# gff-togtf: stop codons and UTRs

A gene of GENCODE: the CDS loses the stop codon, the UTR gets it, and each tag is an attribute.

  < in.gff3
  | ##gff-version 3
  | ##description: made
  | chr1	HAVANA	gene	101	900	.	+	.	ID=G.1;gene_id=G.1;gene_type=protein_coding;level=2
  | chr1	HAVANA	transcript	101	900	.	+	.	ID=T.1;Parent=G.1;gene_id=G.1;transcript_id=T.1;tag=basic,CCDS
  | chr1	HAVANA	exon	101	300	.	+	.	ID=exon:T.1:1;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=1
  | chr1	HAVANA	CDS	201	300	.	+	0	ID=CDS:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1
  | chr1	HAVANA	exon	501	900	.	+	.	ID=exon:T.1:2;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=2
  | chr1	HAVANA	CDS	501	623	.	+	2	ID=CDS:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1
  | chr1	HAVANA	stop_codon	621	623	.	+	0	ID=stop_codon:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1
  | chr1	HAVANA	five_prime_UTR	101	200	.	+	.	ID=UTR5:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1
  | chr1	HAVANA	three_prime_UTR	624	900	.	+	.	ID=UTR3:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1
  | chr1	HAVANA	stop_codon_redefined_as_selenocysteine	231	233	.	+	.	Parent=T.1;gene_id=G.1;transcript_id=T.1
  $ gff-togtf
  ##description: made
  chr1	HAVANA	gene	101	900	.	+	.	gene_id "G.1"; gene_type "protein_coding"; level "2";
  chr1	HAVANA	transcript	101	900	.	+	.	gene_id "G.1"; transcript_id "T.1"; tag "basic"; tag "CCDS";
  chr1	HAVANA	exon	101	300	.	+	.	gene_id "G.1"; transcript_id "T.1"; exon_number "1";
  chr1	HAVANA	CDS	201	300	.	+	0	gene_id "G.1"; transcript_id "T.1";
  chr1	HAVANA	exon	501	900	.	+	.	gene_id "G.1"; transcript_id "T.1"; exon_number "2";
  chr1	HAVANA	CDS	501	620	.	+	2	gene_id "G.1"; transcript_id "T.1";
  chr1	HAVANA	stop_codon	621	623	.	+	0	gene_id "G.1"; transcript_id "T.1";
  chr1	HAVANA	five_prime_utr	101	200	.	+	.	gene_id "G.1"; transcript_id "T.1";
  chr1	HAVANA	three_prime_utr	621	900	.	+	.	gene_id "G.1"; transcript_id "T.1";
  chr1	HAVANA	Selenocysteine	231	233	.	+	.	gene_id "G.1"; transcript_id "T.1";

A CDS that is nothing but a piece of the stop codon is left out; on the minus strand the start of a CDS moves.

  < in.gff3
  | c	x	gene	1	99	.	-	.	ID=g
  | c	x	mRNA	1	99	.	-	.	ID=t;Parent=g
  | c	x	exon	1	99	.	-	.	Parent=t
  | c	x	CDS	1	1	.	-	1	ID=p;Parent=t
  | c	x	CDS	30	80	.	-	0	ID=p;Parent=t
  | c	x	stop_codon	1	1	.	-	1	Parent=t
  | c	x	stop_codon	30	31	.	-	0	Parent=t
  $ gff-togtf
  c	x	gene	1	99	.	-	.	gene_id "g";
  c	x	transcript	1	99	.	-	.	gene_id "g"; transcript_id "t"; transcript_biotype "mRNA";
  c	x	exon	1	99	.	-	.	gene_id "g"; transcript_id "t";
  c	x	CDS	32	80	.	-	0	gene_id "g"; transcript_id "t";
  c	x	stop_codon	1	1	.	-	1	gene_id "g"; transcript_id "t";
  c	x	stop_codon	30	31	.	-	0	gene_id "g"; transcript_id "t";

--keep-types: all types stay.

  $ gff-togtf --keep-types
  c	x	gene	1	99	.	-	.	gene_id "g";
  c	x	mRNA	1	99	.	-	.	gene_id "g"; transcript_id "t";
  c	x	exon	1	99	.	-	.	gene_id "g"; transcript_id "t";
  c	x	CDS	32	80	.	-	0	gene_id "g"; transcript_id "t";
  c	x	stop_codon	1	1	.	-	1	gene_id "g"; transcript_id "t";
  c	x	stop_codon	30	31	.	-	0	gene_id "g"; transcript_id "t";
