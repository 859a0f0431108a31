# gff-togtf --genome: codons from the sequence

A codon may be split over two exons; the CDS loses the stop codon. Nothing is written for a partial transcript.

  < in.gff3
  | c	x	gene	1	30	.	+	.	ID=g
  | c	x	mRNA	1	30	.	+	.	ID=t;Parent=g
  | c	x	exon	1	12	.	+	.	Parent=t
  | c	x	exon	20	30	.	+	.	Parent=t
  | c	x	CDS	4	11	.	+	0	ID=p;Parent=t
  | c	x	CDS	20	20	.	+	1	ID=p;Parent=t
  | c	x	mRNA	31	39	.	-	.	ID=m;Parent=g
  | c	x	CDS	31	39	.	-	0	ID=q;Parent=m
  | c	x	mRNA	31	39	.	-	.	ID=n;Parent=g
  | c	x	CDS	31	39	.	-	0	ID=r;Parent=n;partial=true
  < genome.fa
  | >c
  | CCCATGCCCTACCCCCCCCACCCCCCCCCC
  | ctaccccatCC
  < genome.fa.fai
  | c	41	3	30	31
  $ gff-togtf -q --genome genome.fa
  c	x	gene	1	30	.	+	.	gene_id "g";
  c	x	transcript	1	30	.	+	.	gene_id "g"; transcript_id "t"; transcript_biotype "mRNA";
  c	x	exon	1	12	.	+	.	gene_id "g"; transcript_id "t";
  c	x	exon	20	30	.	+	.	gene_id "g"; transcript_id "t";
  c	x	CDS	4	9	.	+	0	gene_id "g"; transcript_id "t";
  c	x	start_codon	4	6	.	+	0	gene_id "g"; transcript_id "t";
  c	x	stop_codon	10	11	.	+	0	gene_id "g"; transcript_id "t";
  c	x	stop_codon	20	20	.	+	1	gene_id "g"; transcript_id "t";
  c	x	transcript	31	39	.	-	.	gene_id "g"; transcript_id "m"; transcript_biotype "mRNA";
  c	x	CDS	34	39	.	-	0	gene_id "g"; transcript_id "m";
  c	x	start_codon	37	39	.	-	0	gene_id "g"; transcript_id "m";
  c	x	stop_codon	31	33	.	-	0	gene_id "g"; transcript_id "m";
  c	x	transcript	31	39	.	-	.	gene_id "g"; transcript_id "n"; transcript_biotype "mRNA";
  c	x	CDS	31	39	.	-	0	gene_id "g"; transcript_id "n"; partial "true";

A sequence that the genome does not have is counted.

  < in.gff3
  | d	x	gene	1	9	.	+	.	ID=g
  | d	x	mRNA	1	9	.	+	.	ID=t;Parent=g
  | d	x	exon	1	9	.	+	.	Parent=t
  | d	x	CDS	1	9	.	+	0	ID=p;Parent=t
  < genome.fa
  | >c
  | ACGT
  < genome.fa.fai
  | c	4	3	4	5
  $ gff-togtf --genome genome.fa
  d	x	gene	1	9	.	+	.	gene_id "g";
  d	x	transcript	1	9	.	+	.	gene_id "g"; transcript_id "t"; transcript_biotype "mRNA";
  d	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  d	x	CDS	1	9	.	+	0	gene_id "g"; transcript_id "t";
  2> gff-togtf: warning: <stdin>: 1 transcript without codons, since the genome does not have the sequence, the first is on 'd'

A genome without an index is an error.

  < in.gff3
  < genome.fa
  | >c
  | ACGT
  $ gff-togtf --genome genome.fa
  2> gff-togtf: genome.fa: expected FASTA with a .fai beside it (samtools faidx)
  [1]

If the first CDS begins inside a codon, it has no start codon, and the frame begins after its phase.

  < in.gff3
  | c	x	mRNA	1	18	.	+	.	ID=t
  | c	x	CDS	1	9	.	+	1	Parent=t
  | c	x	mRNA	1	18	.	+	.	ID=u
  | c	x	CDS	3	9	.	+	1	Parent=u
  | c	x	mRNA	1	18	.	+	.	ID=v
  | c	x	CDS	1	9	.	+	0	Parent=v
  < genome.fa
  | >c
  | ATGAAATAAATGCCCTAA
  < genome.fa.fai
  | c	18	3	18	19
  $ gff-togtf -q --genome genome.fa -i in.gff3 | cut -f 3-5,8,9
  gene	1	18	.	gene_id "t"; gene_biotype "mRNA";
  CDS	1	9	1	gene_id "t"; transcript_id "t";
  gene	1	18	.	gene_id "u"; gene_biotype "mRNA";
  CDS	3	6	1	gene_id "u"; transcript_id "u";
  stop_codon	7	9	0	gene_id "u"; transcript_id "u";
  gene	1	18	.	gene_id "v"; gene_biotype "mRNA";
  CDS	1	6	0	gene_id "v"; transcript_id "v";
  start_codon	1	3	0	gene_id "v"; transcript_id "v";
  stop_codon	7	9	0	gene_id "v"; transcript_id "v";
