# gff-togtf: the rest of the stream

What is in no gene is left out, and counted by its type. GTF has no sequence section.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region c 1 99
  | # a comment
  | c	x	region	1	99	.	+	.	ID=r
  | c	x	gene	1	9	.	+	.	ID=g
  | c	x	mRNA	1	9	.	+	.	ID=t;Parent=g
  | c	x	exon	1	9	.	+	.	Parent=t
  | c	x	match	21	29	.	+	.	ID=m
  | c	x	match	31	39	.	+	.	ID=m
  | ##FASTA
  | >c
  | ACGT
  $ gff-togtf
  ##sequence-region c 1 99
  # a comment
  c	x	gene	1	9	.	+	.	gene_id "g";
  c	x	transcript	1	9	.	+	.	gene_id "g"; transcript_id "t"; transcript_biotype "mRNA";
  c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  2> gff-togtf: warning: <stdin>: 3 records are part of no gene and left out: 2 'match', 1 'region'

GTF stays as it is.

  < in.gff3
  | c	x	exon	1	9	.	+	.	gene_id "g";  transcript_id "t"; level 2;
  $ gff-togtf
  c	x	exon	1	9	.	+	.	gene_id "g";  transcript_id "t"; level 2;

Extra columns stay, and are attributes.

  < in.gff3
  | #!gff-columns	transcript_id
  | c	x	gene	1	9	.	+	.	ID=g	.
  | c	x	transcript	1	9	.	+	.	ID=x;Parent=g	t1
  | c	x	exon	1	9	.	+	.	Parent=x	t1
  $ gff-togtf
  #!gff-columns	transcript_id
  c	x	gene	1	9	.	+	.	gene_id "g";	.
  c	x	transcript	1	9	.	+	.	gene_id "g"; transcript_id "t1";	t1
  c	x	exon	1	9	.	+	.	gene_id "g"; transcript_id "t1";	t1

A malformed record ends the run; what is before it is written.

  < in.gff3
  | c	x	exon	1	9	.	+	.	ID=e
  | c	x	exon	9	1	.	+	.	ID=f
  $ gff-togtf
  c	x	exon	1	9	.	+	.	gene_id "e"; transcript_id "e";
  2> gff-togtf: <stdin>:2: column 5 (end): expected an end that is not before the start, 9, got '1'
  [1]

An empty input is an empty result, and a warning.

  <
  $ gff-togtf
  2> gff-togtf: warning: <stdin>: no record in the input

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-togtf --help
  Usage: gff-togtf [OPTIONS] [FILE]
  Convert GFF3 to GTF.
   (esc)
  Records:
        --fill               add missing lines of genes, transcripts and exons
        --keep-types         keep all types: mRNA stays mRNA
        --genome FILE        add start and stop codons from FASTA with a .fai
   (esc)
  IDs:
        --gene-id KEY        use KEY as gene_id (default: gene_id|ID)
        --transcript-id KEY  use KEY as transcript_id (default: ...|ID)
   (esc)
  Common options (see man gffpipe):
    -i, --input FILE  -o, --output FILE  -z, --bgzip  --level N  --write-index
    -@, --threads N  --format FORMAT  --on-error WHAT  --max-line SIZE
    --no-comments  --no-fasta  --progress[=WHEN]  -q, --quiet  --completion SHELL
    -h, --help  -V, --version
   (esc)
  Examples:
    gff-togtf ensembl.gff3.gz > ensembl.gtf
    gff-togtf --gene-id locus_tag -o genes.gtf.gz genbank.gff3
