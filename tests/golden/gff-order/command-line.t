# gff-order: command line

The help is one screen on standard output: two examples, the usage, every option.

  $ gff-order --help
    gff-order annotation.gff3.gz -o sorted.gff3.gz --write-index
    gff-select -t gene annotation.gff3.gz | gff-order > genes.gff3
  Usage: gff-order [OPTIONS] [FILE]  order by position, parents before children
    -m, --memory SIZE  sort in memory up to SIZE (256M), then in files
        --tmp-dir DIR  where temporary files go (default: $TMPDIR, or /tmp)
        --by-family    each topmost feature, then all that is below it
        --seqids FILE  order of the seqids: a list, .fai, or 'natural'
  Common options (see man gffpipe):  -i, --input FILE  -o, --output FILE
    -z, --bgzip  --level N  --write-index  -@, --threads N  --format FORMAT
    --on-error WHAT  --max-line SIZE  --no-comments  --no-fasta  --progress[=WHEN]
    -q, --quiet  --completion SHELL  -h, --help  -V, --version

One FILE at a time.

  $ gff-order x y
  2> gff-order: expected one FILE, got 'x' and 'y'
  [2]

An unknown option is wrong usage, and the nearest one is named.

  $ gff-order --memroy 1M
  2> gff-order: unknown option '--memroy', did you mean --memory? (see gff-order --help)
  [2]

The version names the tool, its release and what it was built with, status 0.

  $ gff-order --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff-order (gffpipe) N
  Using htslib N, Boost N, INFLATE N
  Copyright (c) N the gffpipe authors. MIT licence.
