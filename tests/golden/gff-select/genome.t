# gff-select: --genome

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < genome.dict
  | @HD	VN:1.6
  | @SQ	SN:chr1	LN:248956422	M5:x

--genome takes a .dict.

  $ gff-select --genome genome.dict
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  2> gff-select: warning: 1 seqid of the input is not in genome.dict (1 record): 'chr2'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < genome.dict
  | @SQ	SN:chr1

A @SQ line has a name and a length.

  $ gff-select --genome genome.dict
  2> gff-select: genome.dict:1: expected SN:name and LN:length, got '@SQ\tSN:chr1'
  [1]

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < genome.fa.fai
  | chr1	248956422	112	70	71
  | chr2	5	7	70	71

--genome takes a .fai.

  $ gff-select --genome genome.fa.fai
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  | chr2	me	gene	1	9	.	+	.	ID=g2
  < genome.fa
  | >chr1 the first
  | ACGT
  | AC
  | >chrM
  | ACG

--genome keeps the records on sequences of a FASTA file, and says what it lacks.

  $ gff-select --genome genome.fa
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  2> gff-select: warning: 1 seqid of the input is not in genome.fa (2 records): 'chr2'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  % printf '>chr2\nACGT\n' | gzip -n > genome.fa.gz

The FASTA file may be compressed.

  $ gff-select --genome genome.fa.gz
  chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  2> gff-select: warning: 1 seqid of the input is not in genome.fa.gz (1 record): 'chr1'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < genome.fa
  | >chr1 the first
  | ACGT
  | AC
  | >chrM
  | ACG

-v keeps the records on other sequences.

  $ gff-select -v --genome genome.fa
  chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  2> gff-select: warning: 1 seqid of the input is not in genome.fa (1 record): 'chr2'

-q silences the warning of --genome.

  $ gff-select -q --genome genome.fa
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < chrom.sizes
  | chr2	242193529

--genome takes names and lengths.

  $ gff-select --genome chrom.sizes -t mRNA
  chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  2> gff-select: warning: 1 seqid of the input is not in chrom.sizes (1 record): 'chr1'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < genome.fa

A genome without sequences is an error.

  $ gff-select --genome genome.fa
  2> gff-select: genome.fa: expected a list of sequences (FASTA, .fai, .dict, or a name, a tab and a length on each line), got none
  [1]

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < names
  | chr1

A genome is FASTA, .fai, .dict or sizes.

  $ gff-select --genome names
  2> gff-select: names:1: expected FASTA, .fai, .dict, or a name, a tab and a length, got 'chr1'
  [1]

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < genome.fa
  | >chr1
  | A
  | \x3e (esc)
  | C

A sequence has a name.

  $ gff-select --genome genome.fa
  2> gff-select: genome.fa:3: expected the name of a sequence after '>'
  [1]

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < genome.fa
  | >1
  | ACGT
  | >2
  | ACGT

Where all seqids are missing, the likeliest reason is said.

  $ gff-select --genome genome.fa
  2> gff-select: warning: none of the 2 seqids of the input is in genome.fa (2 records): 'chr1' (1 record), 'chr2' (1 record); the names differ: 'chr1' here, '1' there

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < genome.fa
  | >contig_7
  | ACGT

If no name is similar, the first name of the genome is shown.

  $ gff-select --genome genome.fa
  2> gff-select: warning: none of the 2 seqids of the input is in genome.fa (2 records): 'chr1' (1 record), 'chr2' (1 record); its first is 'contig_7'
