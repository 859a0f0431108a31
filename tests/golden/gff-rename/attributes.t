# gff-rename: types, keys and IDs

Types are compared whole and with their case.

  < in.gff3
  | chr1	gene	protein_coding_gene	1	9	.	+	.	ID=gene
  | chr1	gene	Gene	1	9	.	+	.	ID=gene
  $ gff-rename -t protein_coding_gene=gene -t gene=x
  chr1	gene	gene	1	9	.	+	.	ID=gene
  chr1	gene	Gene	1	9	.	+	.	ID=gene
  2> gff-rename: warning: no record had the type 'gene'; the nearest that was seen is 'Gene'

All occurrences of a key are renamed, in GFF3 and in GTF; all other bytes stay.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	a=1; a=2;aa=a;flag;a
  | chr1	x	exon	1	9	.	+	.	gene_id "a"; a 1; a "2","3"; b "a"
  $ gff-rename -k a=key
  chr1	x	gene	1	9	.	+	.	key=1; key=2;aa=a;flag;key
  chr1	x	exon	1	9	.	+	.	gene_id "a"; key 1; key "2","3"; b "a"

Two keys are exchanged.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	a=1;b=2
  $ gff-rename -k a=b -k b=a
  chr1	x	gene	1	9	.	+	.	b=1;a=2

Of alternatives the first that has a value is renamed.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=g;gene_type=lncRNA
  | chr1	x	transcript	1	9	.	+	.	ID=t;gene_type=lncRNA;transcript_type=TEC
  | chr1	x	exon	1	9	.	+	.	ID=e;gene_type=lncRNA;transcript_type=
  $ gff-rename -k 'transcript_type|gene_type=biotype'
  chr1	x	gene	1	9	.	+	.	ID=g;biotype=lncRNA
  chr1	x	transcript	1	9	.	+	.	ID=t;gene_type=lncRNA;biotype=TEC
  chr1	x	exon	1	9	.	+	.	ID=e;biotype=lncRNA;transcript_type=

If the record has the new key already, the values must be equal; then one attribute stays.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	a=1,2;b=1,2;c=3
  | chr1	x	gene	1	9	.	+	.	b=1,2;a=1,2
  | chr1	x	exon	1	9	.	+	.	a "1"; b "1";
  | chr1	x	gene	1	9	.	+	.	a=1;b=2
  $ gff-rename -k a=b
  chr1	x	gene	1	9	.	+	.	b=1,2;c=3
  chr1	x	gene	1	9	.	+	.	b=1,2
  chr1	x	exon	1	9	.	+	.	b "1";
  2> gff-rename: <stdin>:4: column 9 (attributes): expected no 'b' beside 'a', or one of equal value, '1', got '2' (gff-strip removes one of them)
  [1]

The name of an extra column changes, too.

  < in.gff3
  | #!gff-columns	gene_type	Parent
  | chr1	x	gene	1	9	.	+	.	a=1	lncRNA	.
  | chr1	x	exon	1	9	.	+	.	a=1	lncRNA	gene:g1,gene:g2
  $ gff-rename -k gene_type=biotype --id-strip gene:
  #!gff-columns	biotype	Parent
  chr1	x	gene	1	9	.	+	.	a=1	lncRNA	.
  chr1	x	exon	1	9	.	+	.	a=1	lncRNA	g1,g2
  $ gff-rename -k gene_type=Parent
  2> gff-rename: <stdin>:1: expected extra columns with different names, got 'Parent' twice, by --key
  [1]

IDs get a prefix by what they are. A feature that names none of these keeps its ID.

  < in.gff3
  | chr1	x	CDS	1	9	.	+	0	ID=c1;Parent=t1
  | chr1	x	region	1	99	.	+	.	ID=r1
  | chr1	x	gene	1	9	.	+	.	ID=g1;gene_id=g1
  | chr1	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1,g2
  | chr1	x	polypeptide	1	9	.	+	.	ID=p1;Derives_from=t1
  | chr1	x	gene	1	9	.	+	.	ID=g2
  | chr1	x	pseudogene	1	9	.	+	.	ID=g3
  | chr1	x	ncRNA_gene	1	9	.	+	.	ID=g4
  | chr1	x	exon	1	9	.	+	.	Parent=g4
  $ gff-rename --id-prefix gene=gene:,transcript=transcript:
  chr1	x	CDS	1	9	.	+	0	ID=c1;Parent=transcript:t1
  chr1	x	region	1	99	.	+	.	ID=r1
  chr1	x	gene	1	9	.	+	.	ID=gene:g1;gene_id=g1
  chr1	x	mRNA	1	9	.	+	.	ID=transcript:t1;Parent=gene:g1,gene:g2
  chr1	x	polypeptide	1	9	.	+	.	ID=p1;Derives_from=transcript:t1
  chr1	x	gene	1	9	.	+	.	ID=gene:g2
  chr1	x	pseudogene	1	9	.	+	.	ID=gene:g3
  chr1	x	ncRNA_gene	1	9	.	+	.	ID=gene:g4
  chr1	x	exon	1	9	.	+	.	Parent=gene:g4

In GTF, gene_id and transcript_id are the IDs.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	gene_id "g1"; transcript_id "";
  | chr1	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1"; ID "g1";
  | chr1	x	gene	1	9	.	+	.	g2
  | chr1	x	transcript	1	9	.	+	.	t2
  $ gff-rename --id-prefix gene=gene:,transcript=transcript:
  chr1	x	gene	1	9	.	+	.	gene_id "gene:g1"; transcript_id "";
  chr1	x	exon	1	9	.	+	.	gene_id "gene:g1"; transcript_id "transcript:t1"; ID "g1";
  chr1	x	gene	1	9	.	+	.	gene:g2
  chr1	x	transcript	1	9	.	+	.	transcript:t2
  $ gff-rename -k gene_id=gene
  chr1	x	gene	1	9	.	+	.	gene "g1"; transcript_id "";
  chr1	x	exon	1	9	.	+	.	gene "g1"; transcript_id "t1"; ID "g1";
  chr1	x	gene	1	9	.	+	.	gene "g2";
  chr1	x	transcript	1	9	.	+	.	t2

Prefixes are taken away from IDs alone.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=gene:g1;Note=gene:g1;logic=transcript:t1
  | chr1	x	mRNA	1	9	.	+	.	ID=transcript:t1;Parent=gene:g1
  | chr1	x	gene	1	9	.	+	.	ID=gene:
  $ gff-rename --id-strip gene:,transcript:
  chr1	x	gene	1	9	.	+	.	ID=g1;Note=gene:g1;logic=transcript:t1
  chr1	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  chr1	x	gene	1	9	.	+	.	ID=gene:
  $ gff-rename --id-strip gene:,transcript: --id-prefix gene=gene-,transcript=rna-
  chr1	x	gene	1	9	.	+	.	ID=gene-g1;Note=gene:g1;logic=transcript:t1
  chr1	x	mRNA	1	9	.	+	.	ID=t1;Parent=gene-g1
  chr1	x	gene	1	9	.	+	.	ID=gene-gene:
  2> gff-rename: warning: no record is of a transcript

Two features do not become one.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=gene-TRNF
  | chr1	x	tRNA	1	9	.	+	.	ID=rna-TRNF;Parent=gene-TRNF
  $ gff-rename --id-strip gene-,rna-
  chr1	x	gene	1	9	.	+	.	ID=TRNF
  2> gff-rename: <stdin>:2: column 9 (attributes): expected no second ID that becomes 'TRNF', got 'rna-TRNF'
  [1]

Versions: a dot and digits at the end. _PAR_Y after them stays.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=ENSG1.15;gene_id=ENSG1.15,ENSG2.3_PAR_Y;Note=a.1
  | chr1	x	gene	1	9	.	+	.	ID=exon:T1.2:1;Dbxref=Genbank:NM_1.4,X:NM_1.4;gene_id=.5
  $ gff-rename --no-version ID,gene_id,Dbxref:Genbank
  chr1	x	gene	1	9	.	+	.	ID=ENSG1;gene_id=ENSG1,ENSG2_PAR_Y;Note=a.1
  chr1	x	gene	1	9	.	+	.	ID=exon:T1.2:1;Dbxref=Genbank:NM_1,X:NM_1.4;gene_id=.5

In GFF3, --no-version ID includes the values that name a feature: Parent and Derives_from.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=gene:a.1
  | chr1	x	mRNA	1	9	.	+	.	ID=t.2;Parent=gene:a.1;Derives_from=q.1;Note=a.1
  $ gff-rename --no-version ID
  chr1	x	gene	1	9	.	+	.	ID=gene:a
  chr1	x	mRNA	1	9	.	+	.	ID=t;Parent=gene:a;Derives_from=q;Note=a.1

What was asked for and never seen gets a warning.

  < in.gff3
  | chr1	x	exon	1	9	.	+	.	ID=e1;Gene_type=x
  $ gff-rename -t Exon=x -t intron=x -k gene_type=x --no-version gene_id --id-strip gene: --id-prefix gene=g,transcript=t
  chr1	x	exon	1	9	.	+	.	ID=ge1;Gene_type=x
  2> gff-rename: warning: no record had any of the 2 types: 'Exon' (the nearest that was seen is 'exon'), 'intron'
  2> gff-rename: warning: no record had any of the 2 attributes: 'gene_type' (the nearest that was seen is 'Gene_type'), 'gene_id'
  2> gff-rename: warning: no ID had the prefix 'gene:'
  2> gff-rename: warning: no record is of a transcript
  $ gff-rename -q -t Exon=x
  chr1	x	exon	1	9	.	+	.	ID=e1;Gene_type=x

An extra column is an attribute: a key does not become one that a column has, except with the same value.

  < in.gff3
  | #!gff-columns	ID	Name
  | chr1	x	gene	1	9	.	+	.	name=a;symbol=a	g1	a
  $ gff-rename -k name=Name
  #!gff-columns	ID	Name
  chr1	x	gene	1	9	.	+	.	Name=a;symbol=a	g1	a
  $ gff-rename -k symbol=ID
  #!gff-columns	ID	Name
  2> gff-rename: <stdin>:2: column 9 (attributes): expected no 'ID' beside 'symbol', or one of equal value, 'a', got 'g1' (gff-strip removes one of them)
  [1]

Two bare ids that become one are an error, also if the ids get a new key.

  < in
  | c	A	gene	1	9	.	+	.	g1.1
  | c	A	gene	11	19	.	+	.	g1.2
  $ gff-rename --no-version gene_id -k gene_id=gid -o out.gtf
  2> gff-rename: <stdin>:2: column 9 (attributes): expected no second gene_id that becomes 'g1', got 'g1.2'
  [1]
