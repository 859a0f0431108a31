# gff-rename: the command line and the rest of the stream

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-rename --help
  Usage: gff-rename [OPTIONS] [FILE]
  Change names of sequences, types, keys and IDs.
   (esc)
  Sequences:
    -s, --seqid FILE       FILE has an old and a new name on each line
        --from NAME        column with the old names, if FILE is a table
        --to NAME          column with the new names
        --unmapped WHAT    if FILE lacks a sequence: fail (default), keep or drop
   (esc)
  Types and keys:
    -t, --type OLD=NEW     rename a type
    -k, --key OLD=NEW      rename the key of an attribute
   (esc)
  IDs and other values:
        --id-prefix LIST   put before IDs: gene=PREFIX,transcript=PREFIX
        --id-strip LIST    remove these prefixes from IDs
        --no-version LIST  remove the version from values of keys: G1.15 is G1
   (esc)
  Common options (see man gffpipe):
    -i, --input FILE  -o, --output FILE  -z, --bgzip  --level N  --write-index
    -@, --threads N  --format FORMAT  --on-error WHAT  --max-line SIZE
    --no-comments  --no-fasta  --progress[=WHEN]  -q, --quiet  --completion SHELL
    -h, --help  -V, --version
   (esc)
  Examples:
    gff-rename -s chromAlias.txt --from ucsc --to ensembl in.gff3 > out.gff3
    gff-rename -k gene_type=gene_biotype gencode.gtf.gz > out.gtf

Without an option, everything is written unchanged.

  < in.gff3
  | # a
  | chr1	x	gene	1	9	.	+	.	ID=a; b ;
  | >chr1
  | AC
  $ gff-rename
  # a
  chr1	x	gene	1	9	.	+	.	ID=a; b ;
  >chr1
  AC

Mistakes in options.

  $ gff-rename --from a --to b
  2> gff-rename: --from, --to and --unmapped are about the FILE of --seqid, which is missing
  [2]
  $ gff-rename -s map --from a
  2> gff-rename: --from and --to: one needs the other
  [2]
  $ gff-rename -t gene
  2> gff-rename: --type: expected OLD=NEW, two types, got 'gene'
  [2]
  $ gff-rename -t gene=a -t gene=b
  2> gff-rename: --type: 'gene' has two new names
  [2]
  $ gff-rename -k gene=
  2> gff-rename: --key: expected a NEW key without blanks, quotes and ; = & , %, got 'gene='
  [2]
  $ gff-rename -k gene=gene
  2> gff-rename: --key: expected another NEW key than OLD, got 'gene=gene'
  [2]
  $ gff-rename -k 'a=b c'
  2> gff-rename: --key: expected a NEW key without blanks, quotes and ; = & , %, got 'a=b c'
  [2]
  $ gff-rename --id-prefix genes=gene:
  2> gff-rename: --id-prefix: expected gene=PREFIX or transcript=PREFIX, got 'genes=gene:'; did you mean 'gene'?
  [2]
  $ gff-rename --id-prefix gene:
  2> gff-rename: --id-prefix: expected gene=PREFIX or transcript=PREFIX, got 'gene:'
  [2]
  $ gff-rename --id-strip 'a;'
  2> gff-rename: --id-strip: expected a PREFIX without blanks, quotes and ; = & , % \, got 'a;'
  [2]
  $ gff-rename --unmapped skip -s map
  2> gff-rename: --unmapped: expected fail, keep or drop, got 'skip'
  [2]

Comments and the sequence section can be left out.

  < in.gff3
  | #a
  | chr1	x	gene	1	9	.	+	.	ID=a
  | >chr1
  | AC
  < map
  | chr1	1
  $ gff-rename -s map --no-comments --no-fasta
  1	x	gene	1	9	.	+	.	ID=a

Standard input is the annotation or the map.

  < in
  | chr1	1
  < a.gff3
  | chr1	x	gene	1	9	.	+	.	ID=a
  $ gff-rename -s - a.gff3
  1	x	gene	1	9	.	+	.	ID=a
  $ gff-rename -s -
  2> gff-rename: --seqid: standard input is the annotation
  [2]

A malformed record ends the run; what is before it is written.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=a
  | chr1	x	gene	9	1	.	+	.	ID=a
  $ gff-rename -t gene=x
  chr1	x	x	1	9	.	+	.	ID=a
  2> gff-rename: <stdin>:2: column 5 (end): expected an end that is not before the start, 9, got '1'
  [1]
  $ gff-rename -t gene=x --on-error skip
  chr1	x	x	1	9	.	+	.	ID=a
  2> gff-rename: warning: <stdin>: 1 malformed record skipped, the first at line 2

With an index, and to a file that appears whole or not at all.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=a
  < map
  | chr1	1
  | chr2	2
  $ gff-rename -s map -o out.gff3.gz --write-index && gff-select -r 1:1-5 out.gff3.gz
  1	x	gene	1	9	.	+	.	ID=a
  $ sed s/chr1/chr3/ in.gff3 | gff-rename -s map -o new.gff3; test ! -e new.gff3 && echo "no file"
  no file
  2> gff-rename: <stdin>:1: column 1 (seqid): expected a name that is in map, got 'chr3' (see --unmapped)
