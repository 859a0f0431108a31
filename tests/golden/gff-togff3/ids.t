# gff-togff3: IDs and Parents

The second feature of an id has -2, and all that names it.

  < in.gff3
  | chrX	x	gene	1	9	.	+	.	gene_id "g1";
  | chrX	x	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chrX	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chrY	x	gene	1	9	.	+	.	gene_id "g1";
  | chrY	x	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chrY	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  $ gff-togff3
  ##gff-version 3
  chrX	x	gene	1	9	.	+	.	ID=g1;gene_id=g1
  chrX	x	transcript	1	9	.	+	.	ID=t1;Parent=g1;gene_id=g1;transcript_id=t1
  chrX	x	exon	1	9	.	+	.	ID=exon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  chrY	x	gene	1	9	.	+	.	ID=g1-2;gene_id=g1
  chrY	x	transcript	1	9	.	+	.	ID=t1-2;Parent=g1-2;gene_id=g1;transcript_id=t1
  chrY	x	exon	1	9	.	+	.	ID=exon:t1-2;Parent=t1-2;gene_id=g1;transcript_id=t1
  2> gff-togff3: warning: <stdin>: 2 features have the id of another one: '-2', '-3', ... follow it in their IDs, the first is 'g1'

A transcript that has the id of its gene gets -2.

  < in.gff3
  | c	x	gene	1	9	.	+	.	gene_id "a";
  | c	x	transcript	1	9	.	+	.	gene_id "a"; transcript_id "a";
  | c	x	exon	1	9	.	+	.	gene_id "a"; transcript_id "a";
  $ gff-togff3
  ##gff-version 3
  c	x	gene	1	9	.	+	.	ID=a;gene_id=a
  c	x	transcript	1	9	.	+	.	ID=a-2;Parent=a;gene_id=a;transcript_id=a
  c	x	exon	1	9	.	+	.	ID=exon:a-2;Parent=a-2;gene_id=a;transcript_id=a
  2> gff-togff3: warning: <stdin>: 1 feature has the id of another one: '-2' follows it in its ID, the first is 'a'

A number is passed over if another feature has that ID (NCBI: miRNAs of the gene MIR6859-1 are MIR6859-1 and MIR6859-1-2).

  < in.gff3
  | c	x	gene	1	9	.	+	.	gene_id "a";
  | c	x	transcript	1	3	.	+	.	gene_id "a"; transcript_id "a";
  | c	x	exon	1	3	.	+	.	gene_id "a"; transcript_id "a";
  | c	x	transcript	7	9	.	+	.	gene_id "a"; transcript_id "a-2";
  | c	x	exon	7	9	.	+	.	gene_id "a"; transcript_id "a-2";
  $ gff-togff3
  ##gff-version 3
  c	x	gene	1	9	.	+	.	ID=a;gene_id=a
  c	x	transcript	1	3	.	+	.	ID=a-3;Parent=a;gene_id=a;transcript_id=a
  c	x	exon	1	3	.	+	.	ID=exon:a-3;Parent=a-3;gene_id=a;transcript_id=a
  c	x	transcript	7	9	.	+	.	ID=a-2;Parent=a;gene_id=a;transcript_id=a-2
  c	x	exon	7	9	.	+	.	ID=exon:a-2;Parent=a-2;gene_id=a;transcript_id=a-2
  2> gff-togff3: warning: <stdin>: 1 feature has the id of another one: '-3' follows it in its ID, the first is 'a'

--id-prefix: IDs as Ensembl writes them.

  < in.gff3
  | c	x	gene	1	9	.	+	.	gene_id "a";
  | c	x	transcript	1	9	.	+	.	gene_id "a"; transcript_id "a";
  | c	x	exon	1	9	.	+	.	gene_id "a"; transcript_id "a"; exon_number "1";
  $ gff-togff3 --id-prefix
  ##gff-version 3
  c	x	gene	1	9	.	+	.	ID=gene:a;gene_id=a
  c	x	transcript	1	9	.	+	.	ID=transcript:a;Parent=gene:a;gene_id=a;transcript_id=a
  c	x	exon	1	9	.	+	.	ID=exon:a:1;Parent=transcript:a;gene_id=a;transcript_id=a;exon_number=1

A Parent that no record would be is left out, and counted.

  < in.gff3
  | chr1	x	exon	101	300	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "2";
  | chr1	x	exon	501	900	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "1";
  | chr1	x	CDS	204	300	.	-	1	gene_id "g1"; transcript_id "t1";
  | chr1	x	CDS	501	620	.	-	0	gene_id "g1"; transcript_id "t1";
  | chr1	x	stop_codon	201	203	.	-	0	gene_id "g1"; transcript_id "t1";
  $ gff-togff3
  ##gff-version 3
  chr1	x	exon	101	300	.	-	.	ID=exon:t1:2;gene_id=g1;transcript_id=t1;exon_number=2
  chr1	x	exon	501	900	.	-	.	ID=exon:t1:1;gene_id=g1;transcript_id=t1;exon_number=1
  chr1	x	CDS	201	300	.	-	1	ID=CDS:t1;gene_id=g1;transcript_id=t1
  chr1	x	CDS	501	620	.	-	0	ID=CDS:t1;gene_id=g1;transcript_id=t1
  chr1	x	stop_codon	201	203	.	-	0	ID=stop_codon:t1;gene_id=g1;transcript_id=t1
  2> gff-togff3: warning: <stdin>: 5 records have no Parent, since their gene or transcript has no record (gff-togtf --fill adds such records), the first is of 't1'

Lines may be in any order.

  < in.gff3
  | c	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | c	x	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | c	x	gene	1	9	.	+	.	gene_id "g1";
  $ gff-togff3
  ##gff-version 3
  c	x	exon	1	9	.	+	.	ID=exon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  c	x	transcript	1	9	.	+	.	ID=t1;Parent=g1;gene_id=g1;transcript_id=t1
  c	x	gene	1	9	.	+	.	ID=g1;gene_id=g1

AGAT: an existing ID and Parent are kept.

  < in.gff3
  | c	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1"; ID "e1"; Parent "t1";
  $ gff-togff3
  ##gff-version 3
  c	x	exon	1	9	.	+	.	ID=e1;Parent=t1;gene_id=g1;transcript_id=t1

AUGUSTUS: a column 9 that is one word is an id.

  < in.gff3
  | c	AUGUSTUS	gene	1	9	.	+	.	g1
  | c	AUGUSTUS	transcript	1	9	.	+	.	g1.t1
  | c	AUGUSTUS	CDS	1	9	.	+	0	transcript_id "g1.t1"; gene_id "g1";
  $ gff-togff3
  ##gff-version 3
  c	AUGUSTUS	gene	1	9	.	+	.	ID=g1;gene_id=g1
  c	AUGUSTUS	transcript	1	9	.	+	.	ID=g1.t1;Parent=g1;transcript_id=g1.t1
  c	AUGUSTUS	CDS	1	9	.	+	0	ID=CDS:g1.t1;Parent=g1.t1;transcript_id=g1.t1;gene_id=g1

Extra columns stay, and are attributes.

  < in.gff3
  | #!gff-columns	transcript_id
  | c	x	transcript	1	9	.	+	.	gene_id "g";	t1
  | c	x	exon	1	9	.	+	.	gene_id "g";	t1
  $ gff-togff3
  ##gff-version 3
  #!gff-columns	transcript_id
  c	x	transcript	1	9	.	+	.	ID=t1;gene_id=g	t1
  c	x	exon	1	9	.	+	.	ID=exon:t1;Parent=t1;gene_id=g	t1
  2> gff-togff3: warning: <stdin>: 1 record has no Parent, since its gene or transcript has no record (gff-togtf --fill adds such records), the first is of 'g'

FlyBase and NCBI: the type of a transcript ends in RNA.

  < in.gff3
  | X	FlyBase	gene	1	900	.	+	.	gene_id "g2"; gene_symbol "x";
  | X	FlyBase	ncRNA	1	900	.	+	.	gene_id "g2"; transcript_id "t2"; tag "best";
  | X	FlyBase	exon	1	300	.	+	.	gene_id "g2"; transcript_id "t2";
  | X	FlyBase	exon	500	900	.	+	.	gene_id "g2"; transcript_id "t2";
  $ gff-togff3
  ##gff-version 3
  X	FlyBase	gene	1	900	.	+	.	ID=g2;gene_id=g2;gene_symbol=x
  X	FlyBase	ncRNA	1	900	.	+	.	ID=t2;Parent=g2;gene_id=g2;transcript_id=t2;tag=best
  X	FlyBase	exon	1	300	.	+	.	ID=exon:t2;Parent=t2;gene_id=g2;transcript_id=t2
  X	FlyBase	exon	500	900	.	+	.	ID=exon:t2;Parent=t2;gene_id=g2;transcript_id=t2
