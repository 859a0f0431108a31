# gff-tosqlite: command line

The help is one screen on standard output: two examples, the usage, every option.

  $ gff-tosqlite --help
    gff-tosqlite -o genes.sqlite gencode.v41.gff3.gz
    gff-select -t gene x.gtf | gff-tosqlite -o x.sqlite -a gene_id --dataset v41
  Usage: gff-tosqlite [OPTIONS] -o DB [FILE]  an SQLite database: one row a record
    -o, --output DB               the database: a new one, or one to add to
    -a, --attribute KEY[,KEY...]  attributes as columns (default: the ids)
        --dataset NAME            the value of column dataset (default: from FILE)
        --table NAME              the table of the records (default: gff)
        --split                   one table for each type
        --relations               also a table of the parents of each record
        --replace                 rows of the data set that are there go
        --append                  rows of the data set that are there stay
        --keep-attributes         what got a column stays in attributes too
  Common options (see man gffpipe):
    -i, --input FILE              read FILE instead of standard input
    -@, --threads N               extra threads (the output is the same)
        --format FORMAT           gff3, gtf or auto (default: auto)
        --on-error WHAT           of malformed records: fail or skip
        --max-line SIZE           longest line accepted (default: 64M)
        --progress[=WHEN]         how far it is: auto (the default), always, never
    -q, --quiet                   no warnings
        --completion SHELL        print completions for bash, zsh or fish
    -h, --help                    print this text
    -V, --version                 print the version

The version names the tool, its release and what it was built with, status 0.

  $ gff-tosqlite --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff-tosqlite (gffpipe) N
  Using htslib N, Boost N, INFLATE N, SQLite N
  Copyright (c) N the gffpipe authors. MIT licence.
