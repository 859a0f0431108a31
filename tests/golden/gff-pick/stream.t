# gff-pick: the command line and the rest of the stream

The help is one screen on standard output.

  $ gff-pick --help

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

The sequence section stays, and with --list there is none. A malformed record ends the run; what is before it is written.

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
