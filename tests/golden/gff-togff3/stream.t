# gff-togff3: the rest of the stream

Records that are GFF3 stay as they are.

  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	101	900	.	+	.	ID=g1;Name=Abc
  | chr1	x	mRNA	101	900	7	+	.	ID=t1;Parent=g1;Name=Abc-1
  | chr1	x	exon	101	300	.	+	.	Parent=t1
  | chr1	x	exon	501	900	.	+	.	Parent=t1
  | chr1	x	CDS	201	300	.	+	0	ID=c1;Parent=t1
  | chr1	x	CDS	501	620	.	+	2	ID=c1;Parent=t1
  | chr1	x	mRNA	401	800	.	+	.	ID=t2;Parent=g1
  | chr1	x	exon	401	450	.	+	.	Parent=t2
  | chr1	x	exon	601	800	.	+	.	Parent=t2
  $ gff-togff3
  ##gff-version 3
  chr1	x	gene	101	900	.	+	.	ID=g1;Name=Abc
  chr1	x	mRNA	101	900	7	+	.	ID=t1;Parent=g1;Name=Abc-1
  chr1	x	exon	101	300	.	+	.	Parent=t1
  chr1	x	exon	501	900	.	+	.	Parent=t1
  chr1	x	CDS	201	300	.	+	0	ID=c1;Parent=t1
  chr1	x	CDS	501	620	.	+	2	ID=c1;Parent=t1
  chr1	x	mRNA	401	800	.	+	.	ID=t2;Parent=g1
  chr1	x	exon	401	450	.	+	.	Parent=t2
  chr1	x	exon	601	800	.	+	.	Parent=t2

--no-comments leaves them out.

  < in.gff3
  | #a
  | chr1	x	exon	101	300	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "2";
  $ gff-togff3 --no-comments
  ##gff-version 3
  chr1	x	exon	101	300	.	-	.	ID=exon:t1:2;gene_id=g1;transcript_id=t1;exon_number=2
  2> gff-togff3: warning: <stdin>: 1 record has no Parent, since its gene or transcript has no record (gff-togtf --fill adds such records), the first is of 't1'

The first line is written even without a record.

  <
  $ gff-togff3
  ##gff-version 3
  2> gff-togff3: warning: <stdin>: no record in the input

A malformed record ends the run; what is before it is written.

  < in.gff3
  | chr1	x	exon	101	300	.	-	.	gene_id "g1"; transcript_id "t1"; exon_number "2";
  | c	x	exon	9	1	.	+	.	a "b";
  $ gff-togff3
  ##gff-version 3
  chr1	x	exon	101	300	.	-	.	ID=exon:t1:2;gene_id=g1;transcript_id=t1;exon_number=2
  2> gff-togff3: <stdin>:2: column 5 (end): expected an end that is not before the start, 9, got '1'
  [1]

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-togff3 --help
  Usage: gff-togff3 [OPTIONS] [FILE]
  Convert GTF to GFF3.
   (esc)
  IDs and types:
        --id-prefix         write IDs as Ensembl does: gene:G, transcript:T
        --keep-types        keep all types: UTR stays UTR
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
    gff-togff3 gencode.gtf.gz > gencode.gff3
    gff-togff3 --id-prefix -o genes.gff3.gz genes.gtf
