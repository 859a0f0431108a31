# gff-strip: command line

The help is one screen on standard output: two examples, the usage, every option.

  $ gff-strip --help
    gff-strip Note Ontology_term < in.gff3 > out.gff3
    gff-extract ID Parent < in.gff3 | gff-strip ID Parent
  Usage: gff-strip [OPTIONS] [KEY...]  remove attributes from column 9
    -k, --keep       remove everything but the keys
        --all        remove everything
    -t, --type LIST  only in records of these types (a,b or @FILE)
        --empty      only attributes without a value; without KEY: of any key
  Common options (see man gffpipe):  -i, --input FILE  -o, --output FILE
    -z, --bgzip  --level N  --write-index  -@, --threads N  --format FORMAT
    --on-error WHAT  --max-line SIZE  --no-comments  --no-fasta  --progress[=WHEN]
    -q, --quiet  --completion SHELL  -h, --help  -V, --version

The version names the tool, its release and what it was built with, status 0.

  $ gff-strip --version | sed -E 's/(zlib|ISA-L) ([0-9])/INFLATE \2/; s/[0-9]+(\.[0-9]+)*/N/g'
  gff-strip (gffpipe) N
  Using htslib N, Boost N, INFLATE N
  Copyright (c) N the gffpipe authors. MIT licence.

An unknown option is wrong usage: status 2 and no output.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-strip ID --frobnicate
  2> gff-strip: unknown option '--frobnicate' (see gff-strip --help)
  [2]
