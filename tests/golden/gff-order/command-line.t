# gff-order: command line

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-order --help
  Usage: gff-order [OPTIONS] [FILE]
  Order records by position, parents before children.
   (esc)
  Order:
        --by-family         write each topmost feature, then all records below
        --seqids FILE       order of the seqids: a list, .fai, or 'natural'
   (esc)
  Memory:
    -m, --memory SIZE       sort in SIZE of memory (default: 256M), then in files
        --tmp-dir DIR       folder of temporary files (default: $TMPDIR, or /tmp)
   (esc)
  Common options (see man gffpipe):
    -i, --input FILE        read FILE instead of standard input
    -o, --output FILE       write FILE (BGZF if its name ends in .gz or .bgz)
    -z, --bgzip             write BGZF to any output
        --level N           compression level of BGZF, 0 to 9 (default: 1)
        --write-index       also write an index, FILE.tbi or FILE.csi
    -@, --threads N         use N extra threads (the output is the same)
        --format FORMAT     gff3, gtf or auto (default: auto)
        --on-error WHAT     malformed records: fail (default) or skip
        --max-line SIZE     longest line accepted (default: 64M)
        --no-comments       leave out comments
        --no-fasta          leave out the sequence section
        --progress[=WHEN]   show progress: auto (default), always or never
    -q, --quiet             print no warnings
        --completion SHELL  print completions for bash, zsh or fish
    -h, --help              print this text
    -V, --version           print the version
   (esc)
  Examples:
    gff-order annotation.gff3.gz -o sorted.gff3.gz --write-index
    gff-select -t gene annotation.gff3.gz | gff-order > genes.gff3

One FILE at a time.

  $ gff-order x y
  2> gff-order: expected one FILE, got 'x' and 'y'
  [2]

An unknown option is wrong usage, and the nearest one is named.

  $ gff-order --memroy 1M
  2> gff-order: unknown option '--memroy', did you mean --memory? (see gff-order --help)
  [2]

--version prints the tool, its release and its libraries, status 0.

  $ gff-order --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff-order (gffpipe) N
  Using htslib N, Boost N, INFLATE N, libdeflate N, zstd N
  Copyright (c) N the gffpipe authors. MIT licence.
