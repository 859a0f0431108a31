# gff-select: the sequence section

A chromosome on one line may be longer than a line of annotation.

  $ { printf '##gff-version 3\n>chr1\n'; head -c 1000000 /dev/zero | tr '\0' A; } | gff-select --max-line 1K >out.gff3
  > head -n 2 out.gff3 | tail -n 1
  > wc -c <out.gff3
  >chr1
  1000022
  2> gff-select: warning: <stdin>: no record in the input

Only at the start of a line does > begin the sequence section.

  < in.gff3
  | # >
  | chr1	me	gene	1	10	.	+	.	ID=g1
  |  >x
  $ gff-select
  # >
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:3: expected 9 columns, got 1: ' >x'
  [1]

Line ends become LF before the sequence section and stay as they are in it, its first line included.

  < in.gff3
  | ##gff-version 3\r (esc)
  | \r (esc)
  | chr1	me	gene	1	10	.	+	.	ID=g1\r (esc)
  | ##FASTA\r (esc)
  | >chr1\r (esc)
  | AC\rGT\r (esc)
  $ gff-select
  ##gff-version 3
   (esc)
  chr1	me	gene	1	10	.	+	.	ID=g1
  ##FASTA\r (esc)
  >chr1\r (esc)
  AC\rGT\r (esc)

Blanks may follow ##FASTA; ##FASTA and a word is another directive.

  < in.gff3
  | ##FASTA file.fa
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | ##FASTA\x20 (esc)
  | ACGT
  $ gff-select -T gene
  ##FASTA file.fa
  ##FASTA\x20 (esc)
  ACGT

The sequence section is not annotation: it is copied byte for byte, with its line ends.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  | ##FASTA
  | >chr1 first\r (esc)
  | ACGT\r (esc)
  | NN (no-eol)
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  ##FASTA
  >chr1 first\r (esc)
  ACGT\r (esc)
  NN (no-eol)

--no-fasta leaves out the sequence section, the directive included.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | ##FASTA
  | >chr1
  | ACGT
  $ gff-select --no-fasta
  chr1	me	gene	1	10	.	+	.	ID=g1

--no-fasta leaves out a sequence section that begins with > alone.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | >chr1
  | ACGT
  $ gff-select --no-fasta
  chr1	me	gene	1	10	.	+	.	ID=g1

What looks like a record in the sequence section is status 1 also where the section is left out.

  < joined.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | ##FASTA
  | >chr1
  | ACGT
  | ##gff-version 3
  | chr1	me	gene	20	30	.	+	.	ID=g2
  $ gff-select --no-fasta -i joined.gff3
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: joined.gff3:6: expected sequence up to the end of the input, got what looks like a record (are these several files, concatenated? --no-fasta on each of them helps)
  [1]

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | ##FASTA
  | >chr1
  | ACGT
  | ##gff-version 3
  | chr1	me	gene	20	30	.	+	.	ID=g2

Concatenated files: the sequence section is copied, and a line in it that looks like a record is status 1.

  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  ##FASTA
  >chr1
  ACGT
  ##gff-version 3
  chr1	me	gene	20	30	.	+	.	ID=g2
  2> gff-select: <stdin>:6: expected sequence up to the end of the input, got what looks like a record (are these several files, concatenated? --no-fasta on each of them helps)
  [1]

With --on-error pass what looks like a record in the sequence section is a warning.

  $ gff-select --on-error pass
  chr1	me	gene	1	10	.	+	.	ID=g1
  ##FASTA
  >chr1
  ACGT
  ##gff-version 3
  chr1	me	gene	20	30	.	+	.	ID=g2
  2> gff-select: warning: <stdin>: line 6 looks like a record, but is in the sequence section

With --on-error skip what looks like a record in the sequence section is a warning, for nothing is left out.

  $ gff-select --on-error skip
  chr1	me	gene	1	10	.	+	.	ID=g1
  ##FASTA
  >chr1
  ACGT
  ##gff-version 3
  chr1	me	gene	20	30	.	+	.	ID=g2
  2> gff-select: warning: <stdin>: line 6 looks like a record, but is in the sequence section

A line that starts with > begins the sequence section; one that looks like a record in it is an error.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | >chr1	me	gene	1	2	.	+	.	ID=no
  | ACGT
  $ gff-select -t gene
  chr1	me	gene	1	10	.	+	.	ID=g1
  >chr1	me	gene	1	2	.	+	.	ID=no
  ACGT
  2> gff-select: <stdin>:2: expected sequence up to the end of the input, got what looks like a record (a seqid does not begin with '>': that is of FASTA; --on-error skip leaves out what follows)
  [1]
