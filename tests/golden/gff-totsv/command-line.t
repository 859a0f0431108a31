# gff-totsv: command line

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-totsv --help
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

--version prints the tool, its release and its libraries, status 0.

  $ gff-totsv --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff-totsv (gffpipe) N
  Using htslib N, Boost N, INFLATE N, libdeflate N, zstd N
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
