# gff-check: malformed records, GTF and other input

A malformed record is what every other tool stops at, with the same words.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1x	9	.	+	.	ID=a
  $ gff-select in.gff3 > out.gff3
  2> gff-select: in.gff3:2: column 4 (start): expected a positive integer, got '1x'
  [1]
  $ gff-check --level records --rules C in.gff3
  in.gff3:2:4: error: expected a positive integer, got '1x' [C07]
  1 record: 1 error, 0 warnings, 0 info
    C07 error, 1 finding at line 2: start and end are integers
  [1]

Children of a malformed record have their parent.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | chr1	me	mRNA	9	1	.	+	.	ID=t
  | chr1	me	exon	1	9	.	+	.	Parent=t
  | chr1 me mRNA 1 9 . + . ID=u
  | chr1	me	exon	1	9	.	+	.	Parent=u
  $ gff-check --rules C,S in.gff3
  in.gff3:3:5: error: expected an end that is not before the start, 9, got '1' [C06]
  in.gff3:5: error: expected 9 columns, got 1: 'chr1 me mRNA 1 9 . + . ID=u' (the columns must be separated by tabs) [C03]
  4 records: 2 errors, 0 warnings, 0 info
    C03 error, 1 finding at line 5: columns are separated by tabs, not blanks
    C06 error, 1 finding at line 3: start is not greater than end
  [1]

A GTF file needs no version line, and has rules of its own.

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "g"; transcript_id "";
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  $ gff-check in.gff3
  in.gff3:1:9/transcript_id: info: expected a transcript_id that is not empty [G03]
  2 records: 0 errors, 0 warnings, 1 info
    G03 info, 1 finding at line 1: gene_id and transcript_id are not empty

A record of a GTF file without gene_id and transcript_id is an error, also if column 9 is '.' or has the form of GFF3.

  < in.gtf
  | chr1	me	exon	1	9	.	+	.	.
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  | chr1	me	exon	20	29	.	+	.	foo
  | chr1	me	exon	20	29	.	+	.	ID=a
  $ gff-check in.gtf
  in.gtf:1:9/gene_id: error: expected a gene_id, got '.' [G01]
  in.gtf:1:9/transcript_id: error: expected a transcript_id, got '.' [G02]
  in.gtf:3:9/foo: warning: expected a value in quotes [G05]
  in.gtf:3:9/gene_id: error: expected a gene_id, got 'foo' [G01]
  in.gtf:3:9/transcript_id: error: expected a transcript_id, got 'foo' [G02]
  in.gtf:3:9: warning: expected ';' after the last attribute, got 'foo' [G04]
  in.gtf:4:9/gene_id: error: expected a gene_id, got 'ID=a' [G01]
  in.gtf:4:9/transcript_id: error: expected a transcript_id, got 'ID=a' [G02]
  in.gtf:4:9: warning: expected key "value"; instead of key=value, got 'ID=a' [G04]
  4 records: 6 errors, 3 warnings, 0 info
    G01 error, 3 findings, the first at line 1: a record has a gene_id
    G02 error, 3 findings, the first at line 1: a record that is not a gene has a transcript_id
    G04 warning, 2 findings, the first at line 3: gene_id and transcript_id come first; ';' ends each attribute; one blank separates them
    G05 warning, 1 finding at line 3: a value is in quotes, or a number
  [1]

Extra columns are accepted if they are announced.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | #!gff-columns	ID
  | chr1	me	gene	1	9	.	+	.	ID=a	a
  $ gff-check in.gff3
  1 record: 0 errors, 0 warnings, 0 info

gene_id and transcript_id of GTF may be extra columns, so that column 9 is empty.

  < in.gff3
  | #!gff-columns	gene_id	transcript_id
  | chr1	me	gene	1	9	.	+	.	.	g	.
  | chr1	me	exon	1	9	.	+	.	tag "x";	g	t
  $ gff-check in.gff3
  2 records: 0 errors, 0 warnings, 0 info

UTF-16 cannot be read.

  % printf '\377\376#\0' > in.gff3
  $ gff-check in.gff3
  2> gff-check: in.gff3:1: expected text in UTF-8 or another superset of ASCII, got what looks like UTF-16 (convert it with iconv)
  [1]
