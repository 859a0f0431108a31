# gff-togtf: gene_id and transcript_id

NCBI: the ID less its prefix, the transcript_id, and the old types as biotypes.

  < in.gff3
  | c	x	pseudogene	1	99	.	+	.	ID=gene-MYC;Dbxref=GeneID:1,HGNC:HGNC:2;Name=MYC
  | c	x	mRNA	1	99	.	+	.	ID=rna-NM_1.1;Parent=gene-MYC;Name=NM_1.1;transcript_id=NM_1.1
  | c	x	exon	1	99	.	+	.	ID=exon-1;Parent=rna-NM_1.1;product=a%2C "b" %5C c
  $ gff-togtf
  c	x	gene	1	99	.	+	.	gene_id "MYC"; Dbxref "GeneID:1"; Dbxref "HGNC:HGNC:2"; gene_name "MYC"; gene_biotype "pseudogene";
  c	x	transcript	1	99	.	+	.	gene_id "MYC"; transcript_id "NM_1.1"; transcript_name "NM_1.1"; transcript_biotype "mRNA";
  c	x	exon	1	99	.	+	.	gene_id "MYC"; transcript_id "NM_1.1"; product "a, \"b\" \\ c";

Two places with one transcript_id keep their IDs.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=gene-A;gene_biotype=x
  | c	x	mRNA	1	9	.	+	.	ID=rna-N.1;Parent=gene-A;transcript_id=N.1
  | c	x	exon	1	9	.	+	.	Parent=rna-N.1
  | c	x	gene	21	29	.	+	.	ID=gene-A-2;gene_biotype=x
  | c	x	mRNA	21	29	.	+	.	ID=rna-N.1-2;Parent=gene-A-2;transcript_id=N.1
  | c	x	exon	21	29	.	+	.	Parent=rna-N.1-2
  $ gff-togtf
  c	x	gene	1	9	.	+	.	gene_id "A"; gene_biotype "x";
  c	x	transcript	1	9	.	+	.	gene_id "A"; transcript_id "N.1"; transcript_biotype "mRNA";
  c	x	exon	1	9	.	+	.	gene_id "A"; transcript_id "N.1";
  c	x	gene	21	29	.	+	.	gene_id "A-2"; gene_biotype "x";
  c	x	transcript	21	29	.	+	.	gene_id "A-2"; transcript_id "N.1-2"; transcript_biotype "mRNA";
  c	x	exon	21	29	.	+	.	gene_id "A-2"; transcript_id "N.1-2";
  2> gff-togtf: warning: <stdin>: 2 genes and transcripts have the id of another one: the ID is written instead, the first id is 'N.1'

Every run warns of the same id: the first one in the file.

  <
  % for id in {a..t}; do
  >   for copy in 1 2; do
  >     printf 'c\tx\tgene\t1\t9\t.\t+\t.\tID=%s\nc\tx\texon\t1\t9\t.\t+\t.\tParent=%s\n' "$id$copy;gene_id=$id" "$id$copy"
  >   done
  > done > shared.gff3
  $ for run in 1 2 3; do gff-togtf shared.gff3 2>&1 >/dev/null; done | uniq -c
        3 gff-togtf: warning: shared.gff3: 40 genes and transcripts have the id of another one: the ID is written instead, the first id is 'a'

An exon with two Parents becomes two lines, and lines may be in any order.

  < in.gff3
  | c	x	exon	1	9	.	+	.	Parent=t1,t2
  | c	x	transcript	1	9	.	+	.	ID=t1;Parent=g
  | c	x	transcript	1	9	.	+	.	ID=t2;Parent=g
  | c	x	gene	1	9	.	+	.	ID=g
  $ gff-togtf
  c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t1";
  c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t2";
  c	x	transcript	1	9	.	+	.	gene_id "g"; transcript_id "t1";
  c	x	transcript	1	9	.	+	.	gene_id "g"; transcript_id "t2";
  c	x	gene	1	9	.	+	.	gene_id "g";

Bacteria: a gene is its own transcript, and so is a CDS alone. There are no exons for counting programs.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g;locus_tag=L1
  | c	x	CDS	1	9	.	+	0	ID=p;Parent=g
  | c	x	CDS	21	29	.	+	0	ID=p2;Name=a
  $ gff-togtf
  c	x	gene	1	9	.	+	.	gene_id "g"; locus_tag "L1";
  c	x	CDS	1	9	.	+	0	gene_id "g"; transcript_id "g";
  c	x	CDS	21	29	.	+	0	gene_id "p2"; transcript_id "p2"; Name "a";
  2> gff-togtf: warning: <stdin>: 2 of 2 transcripts without exon records, which STAR, featureCounts and salmon need (--fill writes them), the first is 'g'

--gene-id: the gene_id is from another key.

  $ gff-togtf -q --gene-id locus_tag
  c	x	gene	1	9	.	+	.	gene_id "L1"; locus_tag "L1";
  c	x	CDS	1	9	.	+	0	gene_id "L1"; transcript_id "L1";
  c	x	CDS	21	29	.	+	0	gene_id "p2"; transcript_id "p2"; Name "a";

Two sequences may have the same id, if gff-togff3 gave the IDs.

  < in.gff3
  | X	x	gene	1	9	.	+	.	ID=g1;gene_id=g1
  | X	x	transcript	1	9	.	+	.	ID=t1;Parent=g1;gene_id=g1;transcript_id=t1
  | X	x	exon	1	9	.	+	.	ID=exon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  | Y	x	gene	1	9	.	+	.	ID=g1-2;gene_id=g1
  | Y	x	transcript	1	9	.	+	.	ID=t1-2;Parent=g1-2;gene_id=g1;transcript_id=t1
  | Y	x	exon	1	9	.	+	.	ID=exon:t1-2;Parent=t1-2;gene_id=g1;transcript_id=t1
  $ gff-togtf
  X	x	gene	1	9	.	+	.	gene_id "g1";
  X	x	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  X	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  Y	x	gene	1	9	.	+	.	gene_id "g1";
  Y	x	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  Y	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";

A transcript without a gene has the gene_id that it names.

  < in.gff3
  | c	x	transcript	1	9	.	+	.	ID=t1;gene_id=g1;transcript_id=t1
  | c	x	exon	1	9	.	+	.	ID=exon:t1;Parent=t1;gene_id=g1;transcript_id=t1
  | c	x	exon	21	29	.	+	.	ID=exon:t2;gene_id=g2;transcript_id=t2
  $ gff-togtf
  c	x	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  c	x	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  c	x	exon	21	29	.	+	.	gene_id "g2"; transcript_id "t2";

A chosen key that no gene or transcript has gives a warning, with the nearest that was seen.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g;locus_tag=L1
  | c	x	mRNA	1	9	.	+	.	ID=t;Parent=g
  | c	x	exon	1	9	.	+	.	ID=e;Parent=t;exon_key=1
  $ gff-togtf --gene-id locustag
  c	x	gene	1	9	.	+	.	gene_id "g"; locus_tag "L1";
  c	x	transcript	1	9	.	+	.	gene_id "g"; transcript_id "t"; transcript_biotype "mRNA";
  c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t"; exon_key "1";
  2> gff-togtf: warning: no gene or transcript had the attribute 'locustag'; the nearest that was seen is 'locus_tag'
