# gff-pick: the command line and the rest of the stream

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-pick --help
  Usage: gff-pick [OPTIONS] [FILE]
  Keep one transcript of each gene.
   (esc)
  Choice of transcripts:
    -b, --by LIST           coding, cds, exons, first (default), KEY=VALUE, KEY<
   (esc)
  Output:
    -l, --list              write a table of the picked transcripts instead
        --prune-parents     remove transcripts that are left out from Parent
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
    gff-pick annotation.gff3.gz > one_per_gene.gff3
    gff-pick -b tag=MANE_Select,tag=Ensembl_canonical,cds --list gencode.gtf.gz

Mistakes on the command line.

  $ gff-pick -b longest
  2> gff-pick: --by: expected coding, cds, exons, first, KEY=VALUE or KEY<, got 'longest'
  [2]
  $ gff-pick -b cds,exon
  2> gff-pick: --by: expected coding, cds, exons, first, KEY=VALUE or KEY<, got 'exon'; did you mean 'exons'?
  [2]
  $ gff-pick -b cds,
  2> gff-pick: --by: expected names between commas, got an empty one
  [2]
  $ gff-pick -b 'tag~MANE'
  2> gff-pick: --by: expected coding, cds, exons, first, KEY=VALUE or KEY<, got 'tag~MANE'
  [2]
  $ gff-pick -b 'tag!=MANE'
  2> gff-pick: --by: expected coding, cds, exons, first, KEY=VALUE or KEY<, got 'tag!=MANE'
  [2]
  $ gff-pick -b 'tag=@list'
  2> gff-pick: --by: expected coding, cds, exons, first, KEY=VALUE or KEY<, got 'tag=@list'
  [2]
  $ gff-pick -b 'level<3'
  2> gff-pick: --by: expected coding, cds, exons, first, KEY=VALUE or KEY<, got 'level<3'
  [2]
  $ gff-pick -b '<'
  2> gff-pick: --by: expected coding, cds, exons, first, KEY=VALUE or KEY<, got '<'
  [2]
  $ gff-pick -b '=x'
  2> gff-pick: --by: expected coding, cds, exons, first, KEY=VALUE or KEY<, got '=x'
  [2]
  $ gff-pick --list --prune-parents
  2> gff-pick: --list writes no records: it takes no --prune-parents
  [2]
  $ gff-pick --list --write-index -o x.gz
  2> gff-pick: --list writes no records: it takes no --write-index
  [2]

The sequence section stays, except with --list. A malformed record ends the run; the lines before it are written.

  < in.gff3
  | # c
  | c	x	gene	1	9	.	+	.	ID=g1
  | c	x	exon	1	9	.	+	.	Parent=g1
  | >c
  | AC
  < bad.gff3
  | c	x	exon	1	9	.	+	.	Parent=t1
  | c	x	exon	1	8	.	+	.	Parent=t2
  | c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  | c	x	mRNA	1	9	.	+	.	ID=t2;Parent=g1
  | c	x	gene	9	1	.	+	.	ID=g1;Name=a
  $ gff-pick
  # c
  c	x	gene	1	9	.	+	.	ID=g1
  c	x	exon	1	9	.	+	.	Parent=g1
  >c
  AC
  $ gff-pick --list
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  g1	g1	only	0	9	1
  $ gff-pick --no-comments --no-fasta
  c	x	gene	1	9	.	+	.	ID=g1
  c	x	exon	1	9	.	+	.	Parent=g1
  $ gff-pick bad.gff3
  c	x	exon	1	9	.	+	.	Parent=t1
  c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  2> gff-pick: bad.gff3:5: column 5 (end): expected an end that is not before the start, 9, got '1'
  [1]
  $ gff-pick --list bad.gff3
  2> gff-pick: bad.gff3:5: column 5 (end): expected an end that is not before the start, 9, got '1'
  [1]
  $ gff-pick -q bad.gff3 --on-error skip
  c	x	exon	1	9	.	+	.	Parent=t1
  c	x	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  $ gff-pick bad.gff3 -o new.gff3; test ! -e new.gff3 && echo "no file"
  no file
  2> gff-pick: bad.gff3:5: column 5 (end): expected an end that is not before the start, 9, got '1'

Without a record there is a warning, and the table has its header.

  < in.gff3
  | ##gff-version 3
  $ gff-pick
  ##gff-version 3
  2> gff-pick: warning: <stdin>: no record in the input
  $ gff-pick --list -b tag=x
  gene	transcript	rule	coding_bases	exon_bases	transcripts
  2> gff-pick: warning: <stdin>: no record in the input

BGZF and its index.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g1
  | c	x	exon	1	9	.	+	.	Parent=g1
  $ gff-pick -o out.gff3.gz --write-index -@ 1; ls; gzip -dc out.gff3.gz
  in.gff3
  out.gff3.gz
  out.gff3.gz.tbi
  c	x	gene	1	9	.	+	.	ID=g1
  c	x	exon	1	9	.	+	.	Parent=g1
