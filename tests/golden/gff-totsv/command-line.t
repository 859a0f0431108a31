# gff-totsv: command line

The help is one screen on standard output: two examples, the usage, every option.

  $ gff-totsv --help
    gff-totsv -c seqid,start,end,ID,gene_name annotation.gff3.gz > table.tsv
    gff-select -t gene in.gff3.gz | gff-extract ID Name | gff-totsv --na NA
  Usage: gff-totsv [OPTIONS] [FILE]  a table: one line a record, nothing quoted
    -c, --columns LIST      which columns, in which order (default: all)
    -H, --no-header         no line of column names
        --na STRING         a missing value (default: empty)
        --reader LANGUAGE   code for pandas, polars, readr, fread, duckdb, sqlite
        --raw               percent escapes as they are
  Common options (see man gffpipe):
    -i, --input FILE        read FILE instead of standard input
    -o, --output FILE       write FILE (BGZF where it ends in .gz or .bgz)
    -z, --bgzip             write BGZF, whatever the output
    -@, --threads N         extra threads for (de)compression
        --format FORMAT     gff3, gtf or auto (default: auto)
        --on-error WHAT     of malformed records: fail or skip
        --max-line SIZE     longest line accepted (default: 64M)
        --no-comments       no effect: a table has none
        --no-fasta          no effect: a table has none
        --progress[=WHEN]   how far it is: auto (the default), always, never
    -q, --quiet             no warnings
        --completion SHELL  print completions for bash, zsh or fish
    -h, --help              print this text
    -V, --version           print the version

The version names the tool, its release and what it was built with, status 0.

  $ gff-totsv --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff-totsv (gffpipe) N
  Using htslib N, Boost N, INFLATE N
  Copyright (c) N the gffpipe authors. MIT licence.

An unknown option is wrong usage: status 2 and no output.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-totsv -c type,start,ID,Parent --frobnicate
  2> gff-totsv: unknown option '--frobnicate' (see gff-totsv --help)
  [2]
