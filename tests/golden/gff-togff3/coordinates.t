# gff-togff3: stop codons and UTRs

A gene of GENCODE: the CDS takes the stop codon, the UTR loses it, and tags are one list.

  < in.gff3
  | ##description: made
  | chr1	HAVANA	gene	101	900	.	+	.	gene_id "G.1"; gene_type "protein_coding"; level 2;
  | chr1	HAVANA	transcript	101	900	.	+	.	gene_id "G.1"; transcript_id "T.1"; level 2; tag "basic"; tag "CCDS";
  | chr1	HAVANA	exon	101	300	.	+	.	gene_id "G.1"; transcript_id "T.1"; exon_number 1; tag "basic"; tag "CCDS";
  | chr1	HAVANA	CDS	201	300	.	+	0	gene_id "G.1"; transcript_id "T.1"; exon_number 1;
  | chr1	HAVANA	start_codon	201	203	.	+	0	gene_id "G.1"; transcript_id "T.1"; exon_number 1;
  | chr1	HAVANA	exon	501	900	.	+	.	gene_id "G.1"; transcript_id "T.1"; exon_number 2;
  | chr1	HAVANA	CDS	501	620	.	+	2	gene_id "G.1"; transcript_id "T.1"; exon_number 2;
  | chr1	HAVANA	stop_codon	621	623	.	+	0	gene_id "G.1"; transcript_id "T.1"; exon_number 2;
  | chr1	HAVANA	UTR	101	200	.	+	.	gene_id "G.1"; transcript_id "T.1"; exon_number 1;
  | chr1	HAVANA	UTR	621	900	.	+	.	gene_id "G.1"; transcript_id "T.1"; exon_number 2;
  | chr1	HAVANA	Selenocysteine	231	233	.	+	.	gene_id "G.1"; transcript_id "T.1";
  $ gff-togff3
  ##gff-version 3
  ##description: made
  chr1	HAVANA	gene	101	900	.	+	.	ID=G.1;gene_id=G.1;gene_type=protein_coding;level=2
  chr1	HAVANA	transcript	101	900	.	+	.	ID=T.1;Parent=G.1;gene_id=G.1;transcript_id=T.1;level=2;tag=basic,CCDS
  chr1	HAVANA	exon	101	300	.	+	.	ID=exon:T.1:1;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=1;tag=basic,CCDS
  chr1	HAVANA	CDS	201	300	.	+	0	ID=CDS:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=1
  chr1	HAVANA	start_codon	201	203	.	+	0	ID=start_codon:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=1
  chr1	HAVANA	exon	501	900	.	+	.	ID=exon:T.1:2;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=2
  chr1	HAVANA	CDS	501	623	.	+	2	ID=CDS:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=2
  chr1	HAVANA	stop_codon	621	623	.	+	0	ID=stop_codon:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=2
  chr1	HAVANA	five_prime_UTR	101	200	.	+	.	ID=UTR5:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=1
  chr1	HAVANA	three_prime_UTR	624	900	.	+	.	ID=UTR3:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1;exon_number=2
  chr1	HAVANA	stop_codon_redefined_as_selenocysteine	231	233	.	+	.	ID=stop_codon_redefined_as_selenocysteine:T.1;Parent=T.1;gene_id=G.1;transcript_id=T.1

On the minus strand the UTR at the end is the five prime one.

  < in.gff3
  | 1	x	transcript	1	99	.	-	.	gene_id "g1"; transcript_id "t1";
  | 1	x	exon	1	99	.	-	.	gene_id "g1"; transcript_id "t1";
  | 1	x	CDS	34	80	.	-	.	gene_id "g1"; transcript_id "t1";
  | 1	x	stop_codon	31	33	.	-	.	gene_id "g1"; transcript_id "t1";
  | 1	x	UTR	1	33	.	-	.	gene_id "g1"; transcript_id "t1";
  | 1	x	UTR	81	99	.	-	.	gene_id "g1"; transcript_id "t1";
  $ gff-togff3
  ##gff-version 3
  1	x	transcript	1	99	.	-	.	ID=t1;gene_id=g1;transcript_id=t1
  1	x	exon	1	99	.	-	.	ID=exon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  1	x	CDS	31	80	.	-	.	ID=CDS:t1;Parent=t1;gene_id=g1;transcript_id=t1
  1	x	stop_codon	31	33	.	-	.	ID=stop_codon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  1	x	three_prime_UTR	1	30	.	-	.	ID=UTR3:t1;Parent=t1;gene_id=g1;transcript_id=t1
  1	x	five_prime_UTR	81	99	.	-	.	ID=UTR5:t1;Parent=t1;gene_id=g1;transcript_id=t1
  2> gff-togff3: warning: <stdin>: 1 record has no Parent, since its gene or transcript has no record (gff-togtf --fill adds such records), the first is of 'g1'

The piece of a stop codon that no CDS adjoins is a CDS, too.

  < in.gff3
  | 1	x	transcript	1	99	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	CDS	1	48	.	+	0	gene_id "g1"; transcript_id "t1";
  | 1	x	stop_codon	49	50	.	+	0	gene_id "g1"; transcript_id "t1";
  | 1	x	stop_codon	71	71	.	+	1	gene_id "g1"; transcript_id "t1";
  $ gff-togff3
  ##gff-version 3
  1	x	transcript	1	99	.	+	.	ID=t1;gene_id=g1;transcript_id=t1
  1	x	CDS	1	50	.	+	0	ID=CDS:t1;Parent=t1;gene_id=g1;transcript_id=t1
  1	x	stop_codon	49	50	.	+	0	ID=stop_codon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  1	x	stop_codon	71	71	.	+	1	ID=stop_codon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  1	x	CDS	71	71	.	+	1	ID=CDS:t1;Parent=t1;gene_id=g1;transcript_id=t1
  2> gff-togff3: warning: <stdin>: 1 record has no Parent, since its gene or transcript has no record (gff-togtf --fill adds such records), the first is of 'g1'

AUGUSTUS: the CDS has the stop codon already.

  < in.gff3
  | 1	x	transcript	1	99	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	CDS	1	51	.	+	0	gene_id "g1"; transcript_id "t1";
  | 1	x	stop_codon	49	51	.	+	0	gene_id "g1"; transcript_id "t1";
  $ gff-togff3
  ##gff-version 3
  1	x	transcript	1	99	.	+	.	ID=t1;gene_id=g1;transcript_id=t1
  1	x	CDS	1	51	.	+	0	ID=CDS:t1;Parent=t1;gene_id=g1;transcript_id=t1
  1	x	stop_codon	49	51	.	+	0	ID=stop_codon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  2> gff-togff3: warning: <stdin>: 1 record has no Parent, since its gene or transcript has no record (gff-togtf --fill adds such records), the first is of 'g1'

A UTR that is nothing but the stop codon is left out.

  < in.gff3
  | 1	x	transcript	1	51	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	CDS	1	48	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	stop_codon	49	51	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	UTR	49	51	.	+	.	gene_id "g1"; transcript_id "t1";
  $ gff-togff3
  ##gff-version 3
  1	x	transcript	1	51	.	+	.	ID=t1;gene_id=g1;transcript_id=t1
  1	x	CDS	1	51	.	+	.	ID=CDS:t1;Parent=t1;gene_id=g1;transcript_id=t1
  1	x	stop_codon	49	51	.	+	.	ID=stop_codon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  2> gff-togff3: warning: <stdin>: 1 record has no Parent, since its gene or transcript has no record (gff-togtf --fill adds such records), the first is of 'g1'

So gff-togtf does not make it again.

  $ gff-togff3 -q | gff-togtf -q
  1	x	transcript	1	51	.	+	.	gene_id "g1"; transcript_id "t1";
  1	x	CDS	1	48	.	+	.	gene_id "g1"; transcript_id "t1";
  1	x	stop_codon	49	51	.	+	.	gene_id "g1"; transcript_id "t1";

A UTR gets a new start: the output is unsorted, and only gff-order can write its index.

  < in.gff3
  | 1	x	CDS	1	27	.	+	0	gene_id "g1"; transcript_id "t1";
  | 1	x	UTR	28	40	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	stop_codon	28	30	.	+	0	gene_id "g1"; transcript_id "t1";
  $ gff-togff3 -q --write-index -o out.gff3.gz
  2> gff-togff3: out.gff3.gz:4: expected records in order, which an index needs (gff-order orders them), got start 28 after start 31: '1\tx\tstop_codon\t28\t30\t.\t+\t0\tID=stop_codon:t1;gene_id=g1;trans...'
  [1]
  $ gff-togff3 -q | gff-order --write-index -o out.gff3.gz && gff-select out.gff3.gz && ls out*
  ##gff-version 3
  1	x	CDS	1	30	.	+	0	ID=CDS:t1;gene_id=g1;transcript_id=t1
  1	x	stop_codon	28	30	.	+	0	ID=stop_codon:t1;gene_id=g1;transcript_id=t1
  1	x	three_prime_UTR	31	40	.	+	.	ID=UTR3:t1;gene_id=g1;transcript_id=t1
  out.gff3.gz
  out.gff3.gz.tbi

The words for UTRs become those of the Sequence Ontology.

  < in.gff3
  | 1	x	CDS	10	48	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	5UTR	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	3UTR	49	60	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	five_prime_utr	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	three_prime_utr	49	60	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	UTR	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	UTR	1	9	.	+	.	gene_id "n"; transcript_id "n";
  | 1	x	5UTR	1	9	.	+	.	gene_id "n"; transcript_id "n";
  | 1	x	three_prime_utr	1	9	.	+	.	gene_id "n"; transcript_id "n";
  $ gff-togff3
  ##gff-version 3
  1	x	CDS	10	48	.	+	.	ID=CDS:t1;gene_id=g1;transcript_id=t1
  1	x	five_prime_UTR	1	9	.	+	.	ID=UTR5:t1;gene_id=g1;transcript_id=t1
  1	x	three_prime_UTR	49	60	.	+	.	ID=UTR3:t1;gene_id=g1;transcript_id=t1
  1	x	five_prime_UTR	1	9	.	+	.	ID=UTR5:t1;gene_id=g1;transcript_id=t1
  1	x	three_prime_UTR	49	60	.	+	.	ID=UTR3:t1;gene_id=g1;transcript_id=t1
  1	x	five_prime_UTR	1	9	.	+	.	ID=UTR5:t1;gene_id=g1;transcript_id=t1
  1	x	UTR	1	9	.	+	.	ID=UTR:n;gene_id=n;transcript_id=n
  1	x	five_prime_UTR	1	9	.	+	.	ID=UTR5:n;gene_id=n;transcript_id=n
  1	x	three_prime_UTR	1	9	.	+	.	ID=UTR3:n;gene_id=n;transcript_id=n
  2> gff-togff3: warning: <stdin>: 9 records have no Parent, since their gene or transcript has no record (gff-togtf --fill adds such records), the first is of 't1'

--keep-types: UTR stays UTR.

  < in.gff3
  | 1	x	CDS	10	48	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	UTR	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | 1	x	3UTR	49	60	.	+	.	gene_id "g1"; transcript_id "t1";
  $ gff-togff3 --keep-types
  ##gff-version 3
  1	x	CDS	10	48	.	+	.	ID=CDS:t1;gene_id=g1;transcript_id=t1
  1	x	UTR	1	9	.	+	.	ID=UTR:t1;gene_id=g1;transcript_id=t1
  1	x	3UTR	49	60	.	+	.	ID=3UTR:t1;gene_id=g1;transcript_id=t1
  2> gff-togff3: warning: <stdin>: 3 records have no Parent, since their gene or transcript has no record (gff-togtf --fill adds such records), the first is of 't1'
