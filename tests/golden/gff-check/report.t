# gff-check: the report

A file without a fault has only a summary.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check
  1 record: 0 errors, 0 warnings, 0 info

Empty input: the version line is missing.

  < in.gff3
  $ gff-check
  <stdin>:1: error: expected ##gff-version 3 [F01]
  0 records: 1 error, 0 warnings, 0 info
    F01 error, 1 finding at line 1: the first line is ##gff-version 3
  2> gff-check: warning: <stdin>: no record in the input
  [1]

With --format gtf no version line is expected.

  < in.gff3
  $ gff-check --format gtf
  0 records: 0 errors, 0 warnings, 0 info
  2> gff-check: warning: <stdin>: no record in the input

Findings on lines come first, in the order of lines, then what only the end tells.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	9	1	.	+	.	ID=t;Parent=a
  | chr1	me	gene	1	9	.	plus	.	ID=a
  $ gff-check in.gff3
  in.gff3:2:5: error: expected an end that is not before the start, 9, got '1' [C06]
  in.gff3:3:7: error: expected + - . or ?, got 'plus' [C11]
  in.gff3:2: warning: expected a transcript with an exon or a CDS [S18]
  in.gff3:2:1: info: expected a ##sequence-region for the seqid, got 'chr1' [F13]
  in.gff3:2:9/Parent: info: expected the record after line 3, whose ID it names [S02]
  2 records: 2 errors, 1 warning, 2 info
    F13 info, 1 finding at line 2: a seqid has a ##sequence-region
    C06 error, 1 finding at line 2: start is not greater than end
    C11 error, 1 finding at line 3: the strand is + - . or ?
    S02 info, 1 finding at line 2: a parent is before its children
    S18 warning, 1 finding at line 2: a transcript has an exon or a CDS
  [1]

In JSON a finding about two lines also has the other one: of a record that occurs twice the first one, with an ID or without.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 99
  | chr1	me	mRNA	1	99	.	+	.	ID=t
  | chr1	me	exon	1	9	.	+	.	Parent=t
  | chr1	me	CDS	1	3	.	+	0	ID=c;Parent=t
  | chr1	me	CDS	4	9	.	+	0	ID=c;Parent=t
  | chr1	me	exon	1	9	.	+	.	Parent=t
  | chr1	me	CDS	4	9	.	+	0	ID=c;Parent=t
  | chr1	me	exon	1	9	.	-	.	ID=c;Parent=t
  $ gff-check -O json --rules S05,S07,S22 in.gff3 | sed 's/"message".*"other_line"/... "other_line"/'
  {"file":"in.gff3","line":7,"column":null,"severity":"warning","rule":"S22",... "other_line":4}
  {"file":"in.gff3","line":8,"column":null,"severity":"warning","rule":"S22",... "other_line":6}
  {"file":"in.gff3","line":9,"column":"3","severity":"error","rule":"S05",... "other_line":5}
  {"file":"in.gff3","line":9,"column":"7","severity":"error","rule":"S07",... "other_line":5}
  [1]

GTF: every record is without an ID of its own.

  < in.gtf
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  | chr1	me	exon	20	29	.	+	.	gene_id "h"; transcript_id "t";
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  $ gff-check -O json --rules S22,G06 in.gtf | sed 's/"message".*"other_line"/... "other_line"/'
  {"file":"in.gtf","line":2,"column":"9/gene_id","severity":"warning","rule":"G06",... "other_line":1}
  {"file":"in.gtf","line":3,"column":null,"severity":"warning","rule":"S22",... "other_line":1}

The limit is one for each rule; the summary counts all.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | chr1	me	gene	1	9	.	plus	.	ID=a
  | chr1	me	gene	1	9	.	minus	.	ID=b;note=50%
  | chr1	me	gene	1	9	x	minus	.	ID=c
  $ gff-check --limit 1 in.gff3
  in.gff3:3:7: error: expected + - . or ?, got 'plus' [C11]
  in.gff3:4:9: error: expected '%' and two hexadecimal digits (%25 for '%'), got '%' [A09]
  in.gff3:5:6: error: expected a number or '.', got 'x' [C10]
  3 records: 5 errors, 0 warnings, 0 info
    C10 error, 1 finding at line 5: the score is a number or '.'
    C11 error, 3 findings, the first at line 3: the strand is + - . or ?
    A09 error, 1 finding at line 4: a '%' begins an escape of two hexadecimal digits
  [1]
  $ gff-check --limit 1 -O tsv in.gff3
  file	line	column	severity	rule	message	value
  in.gff3	3	7	error	C11	expected + - . or ?, got 'plus'	plus
  in.gff3	4	9	error	A09	expected '%' and two hexadecimal digits (%25 for '%'), got '%'	%
  in.gff3	5	6	error	C10	expected a number or '.', got 'x'	x
  2> gff-check: warning: 2 more findings were left out (--limit 0 writes all)
  [1]
  $ gff-check --limit 1 -q -O tsv in.gff3
  file	line	column	severity	rule	message	value
  in.gff3	3	7	error	C11	expected + - . or ?, got 'plus'	plus
  in.gff3	4	9	error	A09	expected '%' and two hexadecimal digits (%25 for '%'), got '%'	%
  in.gff3	5	6	error	C10	expected a number or '.', got 'x'	x
  [1]
