# gff-tobed: options, and input that is empty or malformed

Empty input gives empty output.

  $ gff-tobed -x
  2> gff-tobed: warning: <stdin>: no record in the input

A malformed record ends the run; what is before it is written.

  < in.gff3
  | c	x	exon	1	2	.	+	.	Parent=a
  | c	x	exon	5	4	.	+	.	Parent=b
  | c	x	exon	1	2	.	+	.	Parent=c
  $ gff-tobed -x
  c	0	2	a	0	+	0	0	0	1	2,	0,
  2> gff-tobed: <stdin>:2: column 5 (end): expected an end that is not before the start, 5, got '4'
  [1]

--on-error skip leaves it out.

  $ gff-tobed -x --on-error skip
  c	0	2	a	0	+	0	0	0	1	2,	0,
  c	0	2	c	0	+	0	0	0	1	2,	0,
  2> gff-tobed: warning: <stdin>: 1 malformed record skipped, the first at line 2

--tss needs to know whose starts.

  <
  $ gff-tobed --tss 1,1
  2> gff-tobed: --tss: expected --transcripts or --genes with it
  [2]

--tss takes two numbers.

  $ gff-tobed -x --tss 5
  2> gff-tobed: --tss: expected UP,DOWN, two numbers of bases, got '5'
  [2]

-x and --genes exclude each other.

  $ gff-tobed -x --genes
  2> gff-tobed: --transcripts and --genes exclude each other
  [2]

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-tobed --help
  Usage: gff-tobed [OPTIONS] [FILE]
  Convert records, transcripts or genes to BED.
   (esc)
  What is written:
    -x, --transcripts  BED12: a line for each transcript
        --genes        BED12: a line for each gene
        --tss UP,DOWN  with -x or --genes: BED6, bases around each start
   (esc)
  Columns:
    -n, --name KEY     write KEY in column 4 (default: the ID, see the man page)
    -e, --extra LIST   more columns at the end: KEY,KEY...
        --sizes FILE   lengths of sequences: cut lines at their end
        --no-score     write 0 in column 5
   (esc)
  Common options (see man gffpipe):
    -i, --input FILE  -o, --output FILE  -z, --bgzip  --level N  -@, --threads N
    --format FORMAT  --on-error WHAT  --max-line SIZE  --no-comments  --no-fasta
    --progress[=WHEN]  -q, --quiet  --completion SHELL  -h, --help  -V, --version
   (esc)
  Examples:
    gff-tobed -x gencode.gtf.gz > transcripts.bed
    gff-tobed --genes --tss 1000,100 --sizes genome.fa.fai in.gff3 > promoters.bed
