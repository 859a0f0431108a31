# gff-order: command line

The help is one screen on standard output: two examples, the usage, every option.

  $ gff-order --help
    gff-order annotation.gff3.gz -o sorted.gff3.gz --write-index
    gff-select -t gene annotation.gff3.gz | gff-order > genes.gff3
  Usage: gff-order [OPTIONS] [FILE]  order by position, parents before children
    -m, --memory SIZE       sort in memory up to SIZE (256M), then in files
        --tmp-dir DIR       where temporary files go (default: $TMPDIR, or /tmp)
        --seqids FILE       order of the seqids: a list, .fai, or 'natural'
  Common options (see man gffpipe):
    -i, --input FILE        read FILE instead of standard input
    -o, --output FILE       write FILE (BGZF where it ends in .gz or .bgz)
    -z, --bgzip             write BGZF to any output
        --level N           compression level of BGZF, 0 to 9 (default: 1)
        --write-index       also write an index, FILE.tbi or FILE.csi
    -@, --threads N         extra threads (the output is the same)
        --format FORMAT     gff3, gtf or auto (default: auto)
        --on-error WHAT     of malformed records: fail or skip
        --max-line SIZE     longest line accepted (default: 64M)
        --no-comments       leave out comments
        --no-fasta          leave out the sequence section
        --progress[=WHEN]   how far it is: auto (the default), always, never
    -q, --quiet             no warnings
        --completion SHELL  print completions for bash, zsh or fish
    -h, --help              print this text
    -V, --version           print the version

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
