# gff-extract: command line

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-extract --help
  Usage: gff-extract [OPTIONS] KEY...
  Add attributes as columns.
   (esc)
  Columns:
        --strip             also remove the extracted attributes from column 9
        --missing STRING    write STRING if a record lacks the key (default: .)
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
    gff-extract ID Parent < in.gff3 | gff-totsv > table.tsv
    gff-extract -i in.gtf gene_id 'type=gene_type|gene_biotype' Dbxref:GeneID

--version prints the tool, its release and its libraries, status 0.

  $ gff-extract --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff-extract (gffpipe) N
  Using htslib N, Boost N, INFLATE N, libdeflate N, zstd N
  Copyright (c) N the gffpipe authors. MIT licence.

An unknown option is wrong usage: status 2 and no output.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-extract ID Parent --frobnicate
  2> gff-extract: unknown option '--frobnicate' (see gff-extract --help)
  [2]
