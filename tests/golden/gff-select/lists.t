# gff-select: lists in files

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";
  | chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";
  < names
  | A\x20 (esc)
  |   B

Blanks around a value of a list file do not belong to it.

  $ gff-select -a gene_name=@names
  chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";
  | chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";
  < de.txt
  | gene	log2FC
  | A	2.5

A list has one column: a line with a tab is an error.

  $ gff-select -a gene_name=@de.txt
  2> gff-select: de.txt:1: expected one value a line, got a tab: a list has one column (cut -f1 makes one of a table)
  [1]

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < types.txt
  | gene
  | mRNA 	x

The line with a tab is named, wherever it is.

  $ gff-select -t @types.txt
  2> gff-select: types.txt:2: expected one value a line, got a tab: a list has one column (cut -f1 makes one of a table)
  [1]

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1

A list file has a name.

  $ gff-select -t @
  2> gff-select: --type: expected a FILE after '@'
  [2]

Standard input is read once: it cannot be both the annotation and a list.

  $ gff-select -t @-
  2> gff-select: --type: standard input is the annotation
  [2]

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < types.txt
  | gene

-T takes a list file, too.

  $ gff-select -T @types.txt
  chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < genome.fa.fai
  | chr1	248956422	112	70	71

-R takes a .fai: whole sequences.

  $ gff-select -R genome.fa.fai
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA

--seqid @FILE takes the first column of a .fai.

  $ gff-select --seqid @genome.fa.fai
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < chrom.sizes
  | chr2	242193529

--seqid @FILE takes the first column of a chrom.sizes file.

  $ gff-select --seqid @chrom.sizes
  chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < contigs
  | chr1
  | chr3

--seqid @FILE keeps the records of the seqids in the file.

  $ gff-select --seqid @contigs
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  2> gff-select: warning: 1 of 2 values of contigs was never seen: 'chr3' (seen, for example: 'chr2')

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < t
  | chr2	x

A list of seqids may be a .fai or sizes file, but no other table.

  $ gff-select --seqid @t
  2> gff-select: t:1: expected one seqid a line, got a tab: a list has one column (cut -f1 makes one of a table)
  [1]

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < s
  | me

-s takes a list file, too.

  $ gff-select -s @s
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < types.txt
  |  gene\x20 (esc)
  |
  | exon\r (esc)

A LIST may be @FILE: one type a line, blanks around it and empty lines ignored.

  $ gff-select -t @types.txt
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  2> gff-select: warning: 1 of 2 values of types.txt was never seen: 'exon'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < types.txt
  | gene
  < genome.fa
  | >chr1 the first
  | ACGT

After other values a @FILE is a value, too, and the warning says what to do.

  $ gff-select -c -t mRNA,@types.txt
  1
  2> gff-select: warning: no record had the type '@types.txt'; @FILE is given alone, without other values
  $ gff-select -c -a gene_type=lncRNA,@types.txt
  1
  2> gff-select: warning: no record had the value '@types.txt' of 'gene_type'; @FILE is given alone, without other values
  $ gff-select -c -t mRNA -t @types.txt
  2

FASTA is not a list of seqids.

  $ gff-select --seqid @genome.fa
  2> gff-select: genome.fa:1: expected one seqid a line, got FASTA (samtools faidx makes a .fai, which is such a list)
  [1]
