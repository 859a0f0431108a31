# gff: help, version and the list of tools

Without an argument it prints its help, status 0.

  $ gff | head -n 2
  Usage: gff TOOL [ARGUMENT...]
  Run a tool of gffpipe.

--help prints the usage, a sentence, the tools, the options, two examples.

  $ gff --help
  Usage: gff TOOL [ARGUMENT...]
  Run a tool of gffpipe.
   (esc)
  Tools:
    select    keep the records that pass every test
    extract   add attributes as columns
    strip     remove attributes from column 9
    inherit   copy attributes of genes and transcripts to their parts
    pick      keep one transcript of each gene
    rename    change names of sequences, types, keys and IDs
    order     order records by position, parents before children
    totsv     convert records to a tab-separated table
    tosqlite  load records into an SQLite database
    togff3    convert GTF to GFF3
    togtf     convert GFF3 to GTF
    tobed     convert records, transcripts or genes to BED
    check     report what is wrong with an annotation
    stats     report the contents of an annotation
    help      show the page of a TOOL, gffpipe or cookbook
   (esc)
  Options:
        --list              print the names of the programs, one a line
   (esc)
  Common options (see man gffpipe):
        --completion SHELL  print completions for bash, zsh or fish
    -h, --help              print this text
    -V, --version           print the version
   (esc)
  Examples:
    gff select -t gene annotation.gff3.gz | gff totsv -c ID,Name
    gff help select

Without man(1) and text there is no page to show: the message names the file that is looked for.

  $ cp "$(command -v gff)" . && ./gff help cookbook 2>&1 | sed "s,$PWD,/…,"; exit "${PIPESTATUS[0]}"
  gff: cannot show the page gffpipe-cookbook: neither man(1) nor /…/../share/gffpipe/pages/gffpipe-cookbook.txt is here
  [1]

Without a page beside the programs it is the help of the tool.

  $ cp "$(command -v gff)" "$(command -v gff-totsv)" . && ./gff help totsv
  Usage: gff-totsv [OPTIONS] [FILE]
  Convert records to a tab-separated table.
   (esc)
  Columns and rows:
    -c, --columns LIST     columns in their order (default: the nine, then extra)
        --all-attributes   make a column for each key (read the input twice)
        --explode KEY      write one row for each value of KEY
        --uniq             leave out rows that are equal to an earlier row
   (esc)
  Text:
    -H, --no-header        leave out the line of column names
        --na STRING        write STRING for a missing value (default: empty)
        --reader LANGUAGE  print code for pandas, polars, readr, fread, r, ...
        --raw              do not decode percent escapes
   (esc)
  Common options (see man gffpipe):
    -i, --input FILE  -o, --output FILE  -z, --bgzip  --level N  -@, --threads N
    --format FORMAT  --on-error WHAT  --max-line SIZE  --no-comments  --no-fasta
    --progress[=WHEN]  -q, --quiet  --completion SHELL  -h, --help  -V, --version
   (esc)
  Examples:
    gff-totsv -c seqid,start,end,ID,gene_name annotation.gff3.gz > table.tsv
    gff-select -t gene in.gff3.gz | gff-extract ID Name | gff-totsv --na NA

For help of an unknown tool, the message suggests the nearest one.

  $ gff help selct
  2> gff: unknown tool or page 'selct', did you mean select? (see gff --help)
  [2]

Help is of one tool.

  $ gff help select strip
  2> gff: help: expected one TOOL, got 2
  [2]

The word help alone is the help.

  $ gff help | head -n 2
  Usage: gff TOOL [ARGUMENT...]
  Run a tool of gffpipe.

--list prints the names of the programs, for scripts.

  $ gff --list
  gff-select
  gff-extract
  gff-strip
  gff-inherit
  gff-pick
  gff-rename
  gff-order
  gff-totsv
  gff-tosqlite
  gff-togff3
  gff-togtf
  gff-tobed
  gff-check
  gff-stats

--list takes no arguments.

  $ gff --list select
  2> gff: --list takes no arguments, got 'select'
  [2]

A path is not the name of a tool.

  $ gff ../gff-select
  2> gff: unknown tool '../gff-select' (see gff --help)
  [2]

After -- the word help is an operand.

  $ gff -- help | head -n 2
  Usage: gff TOOL [ARGUMENT...]
  Run a tool of gffpipe.

--version prints the tool, its release and its libraries, status 0.

  $ gff --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff (gffpipe) N
  Using htslib N, Boost N, INFLATE N, libdeflate N, zstd N
  Copyright (c) N the gffpipe authors. MIT licence.
