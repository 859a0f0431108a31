# gff-tosqlite: command line

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-tosqlite --help
  Usage: gff-tosqlite [OPTIONS] -o DB [FILE]
  Load records into an SQLite database.
   (esc)
  Database:
    -o, --output DB               the database: create it, or add to it
        --dataset NAME            value of the column dataset (default: from FILE)
        --replace                 replace the data set if it exists
        --append                  add to the data set if it exists
   (esc)
  Tables and columns:
        --table NAME              name of the table of records (default: gff)
    -a, --attribute KEY[,KEY...]  attributes as columns (default: the ids)
        --split                   create a table for each type
        --relations               also create a table of parents and children
        --keep-attributes         keep extracted keys in the column attributes
   (esc)
  Common options (see man gffpipe):
    -i, --input FILE              read FILE instead of standard input
    -@, --threads N               use N extra threads (the output is the same)
        --format FORMAT           gff3, gtf or auto (default: auto)
        --on-error WHAT           malformed records: fail (default) or skip
        --max-line SIZE           longest line accepted (default: 64M)
        --progress[=WHEN]         show progress: auto (default), always or never
    -q, --quiet                   print no warnings
        --completion SHELL        print completions for bash, zsh or fish
    -h, --help                    print this text
    -V, --version                 print the version
   (esc)
  Examples:
    gff-tosqlite -o genes.sqlite gencode.v41.gff3.gz
    gff-select -t gene x.gtf | gff-tosqlite -o x.sqlite -a gene_id --dataset v41

--version prints the tool, its release and its libraries, status 0.

  $ gff-tosqlite --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff-tosqlite (gffpipe) N
  Using htslib N, Boost N, INFLATE N, libdeflate N, zstd N, SQLite N
  Copyright (c) N the gffpipe authors. MIT licence.
