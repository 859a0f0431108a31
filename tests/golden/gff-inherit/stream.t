# gff-inherit: the command line and the rest of the stream

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-inherit --help
  Usage: gff-inherit [OPTIONS] KEY...
  Copy attributes of genes and transcripts to their parts.
   (esc)
  What is added:
    -t, --type LIST         add only to records of these types (a,b or @FILE)
        --from WHAT         gene, transcript or parent (default: nearest with KEY)
        --overwrite         replace the values that a record already has
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
    gff-inherit gene_biotype < refseq.gtf > with_biotypes.gtf
    gff-inherit -t exon,CDS --from gene gene_name=Name -i in.gff3.gz

Mistakes on the command line.

  $ gff-inherit
  2> gff-inherit: expected the KEY of an attribute to inherit
  [2]
  $ gff-inherit genes.gff3
  2> gff-inherit: KEY 'genes.gff3' looks like a file: name it with -i
  [2]
  $ gff-inherit Name Name
  2> gff-inherit: KEY 'Name': 'Name' is given twice
  [2]
  $ gff-inherit 'a b=Name'
  2> gff-inherit: KEY 'a b=Name': expected the key of an attribute before '=', without blanks, quotes and ; = & , %
  [2]
  $ gff-inherit --from genes Name
  2> gff-inherit: --from: expected gene, transcript or parent, got 'genes' (did you mean gene?)
  [2]

The sequence section stays. A malformed record ends the run; what is before it is written.

  < in.gff3
  | # c
  | c	x	gene	1	9	.	+	.	ID=g1;Name=a
  | c	x	exon	1	9	.	+	.	Parent=g1
  | >c
  | AC
  < bad.gff3
  | c	x	exon	1	9	.	+	.	Parent=g1
  | c	x	gene	1	9	.	+	.	ID=g1;Name=a
  | c	x	gene	9	1	.	+	.	ID=g1;Name=a
  $ gff-inherit Name
  # c
  c	x	gene	1	9	.	+	.	ID=g1;Name=a
  c	x	exon	1	9	.	+	.	Parent=g1;Name=a
  >c
  AC
  $ gff-inherit --no-comments --no-fasta Name
  c	x	gene	1	9	.	+	.	ID=g1;Name=a
  c	x	exon	1	9	.	+	.	Parent=g1;Name=a
  $ gff-inherit -i bad.gff3 Name
  c	x	exon	1	9	.	+	.	Parent=g1;Name=a
  c	x	gene	1	9	.	+	.	ID=g1;Name=a
  2> gff-inherit: bad.gff3:3: column 5 (end): expected an end that is not before the start, 9, got '1'
  [1]
  $ gff-inherit -i bad.gff3 Name --on-error skip
  c	x	exon	1	9	.	+	.	Parent=g1;Name=a
  c	x	gene	1	9	.	+	.	ID=g1;Name=a
  2> gff-inherit: warning: bad.gff3: 1 malformed record skipped, the first at line 3
  $ gff-inherit -i bad.gff3 Name -o new.gff3; test ! -e new.gff3 && echo "no file"
  no file
  2> gff-inherit: bad.gff3:3: column 5 (end): expected an end that is not before the start, 9, got '1'
