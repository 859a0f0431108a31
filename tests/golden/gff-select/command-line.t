# gff-select: command line

There are completions for three shells.

  $ gff-select --completion ksh
  2> gff-select: --completion: expected bash, zsh or fish, got 'ksh' (did you mean zsh?)
  [2]

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-select --help
  Usage: gff-select [OPTIONS] [FILE]
  Keep the records that pass every test.
   (esc)
  Tests of columns:
    -t, --type LIST          type is one of LIST (a,b or @FILE)
    -T, --not-type LIST      type is none of LIST (a,b or @FILE)
    -s, --source LIST        source is one of LIST (a,b or @FILE)
        --seqid LIST         seqid is one of LIST (a,b or @FILE)
        --strand LIST        strand is one of LIST (+ - . ?)
        --genome FILE        seqid is a sequence of FILE: FASTA, .fai or .dict
   (esc)
  Tests of positions:
    -r, --region REGION      overlaps seqid[:start[-end]]; repeated: one of them
    -R, --regions-file FILE  overlaps a region of FILE: BED, .fai or a list
        --bed                read the regions file as BED, under any name
        --within             lies within a region instead of overlapping it
   (esc)
  Tests of attributes and expressions:
    -a, --attribute TEST     KEY, !KEY, KEY=V[,V] (or != ~ !~ < <= > >=), =@FILE
    -e, --expr EXPR          an expression: 'strand == "-" && length > 500'
   (esc)
  Changes to the selection:
    -v, --invert             keep the other records instead
    -d, --with-descendants   also keep every record below a kept one
    -p, --with-ancestors     also keep every record above a kept one
        --with-family        also keep all records below the topmost ancestors
   (esc)
  Output:
    -c, --count              write only the number of records kept
    -n, --max-count N        stop after N kept records
    -H, --no-header          leave out lines that start with '#'
        --header-only        write only the lines with '#' before the first record
   (esc)
  Common options (see man gffpipe):
    -i, --input FILE  -o, --output FILE  -z, --bgzip  --level N  --write-index
    -@, --threads N  --format FORMAT  --on-error WHAT  --max-line SIZE
    --no-comments  --no-fasta  --progress[=WHEN]  -q, --quiet  --completion SHELL
    -h, --help  -V, --version
   (esc)
  Examples:
    gff-select -t gene,mRNA annotation.gff3.gz > genes.gff3
    gff-select -t gene -a gene_type=protein_coding -c annotation.gff3.gz

--help prints the help even with other options.

  $ gff-select -n x --help nothing.gff3 | head -n 1
  Usage: gff-select [OPTIONS] [FILE]

Two FILE operands are one too many.

  $ gff-select a.gff3 b.gff3
  2> gff-select: expected one FILE, got 'a.gff3' and 'b.gff3'
  [2]

--version prints the tool, its release and its libraries, status 0.

  $ gff-select --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff-select (gffpipe) N
  Using htslib N, Boost N, INFLATE N, libdeflate N, zstd N
  Copyright (c) N the gffpipe authors. MIT licence.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

Abbreviated long options are refused, with the one that may be meant.

  $ gff-select --typ gene
  2> gff-select: unknown option '--typ', did you mean --type? (see gff-select --help)
  [2]

An option that takes no value is given none.

  $ gff-select --within=yes
  2> gff-select: option '--within' takes no value (see gff-select --help)
  [2]

A misspelt option is refused, with the one that may be meant.

  $ gff-select --no-coments
  2> gff-select: unknown option '--no-coments', did you mean --no-comments? (see gff-select --help)
  [2]

A long option that is cut short is refused with a value as well.

  $ gff-select --typ=gene
  2> gff-select: unknown option '--typ', did you mean --type? (see gff-select --help)
  [2]

An option that takes a value has one.

  $ gff-select -t
  2> gff-select: option '--type' needs a value (see gff-select --help)
  [2]

An unknown option is wrong usage: status 2 and no output.

  $ gff-select -t gene --frobnicate
  2> gff-select: unknown option '--frobnicate' (see gff-select --help)
  [2]

A letter that is not an option is wrong usage.

  $ gff-select -Z
  2> gff-select: unknown option '-Z' (see gff-select --help)
  [2]

A value may begin with a minus, as in GNU tools.

  $ gff-select -a -x -c
  0
  2> gff-select: warning: no record had the attribute '-x'

What follows -- is an operand.

  < -t
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-select -c -- -t
  2

Options may follow operands; short ones may be joined.

  < genes.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-select genes.gff3 -vtexon
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
