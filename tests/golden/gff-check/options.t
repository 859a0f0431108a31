# gff-check: options, formats and status

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

Warnings do not fail the check, unless asked for.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | chr1	me	genne	1	9	.	+	.	ID=a
  $ gff-check in.gff3
  in.gff3:3:3: warning: expected a term of the Sequence Ontology, got 'genne' [C15]
  1 record: 0 errors, 1 warning, 0 info
    C15 warning, 1 finding at line 3: the type is a term of the Sequence Ontology
  $ gff-check --fail-on warning in.gff3
  in.gff3:3:3: warning: expected a term of the Sequence Ontology, got 'genne' [C15]
  1 record: 0 errors, 1 warning, 0 info
    C15 warning, 1 finding at line 3: the type is a term of the Sequence Ontology
  [1]
  $ gff-check --fail-on info in.gff3
  in.gff3:3:3: warning: expected a term of the Sequence Ontology, got 'genne' [C15]
  1 record: 0 errors, 1 warning, 0 info
    C15 warning, 1 finding at line 3: the type is a term of the Sequence Ontology
  [1]

Errors fail the check, unless asked not to.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | chr1	me	gene	1	9	.	plus	.	ID=a
  $ gff-check in.gff3
  in.gff3:3:7: error: expected + - . or ?, got 'plus' [C11]
  1 record: 1 error, 0 warnings, 0 info
    C11 error, 1 finding at line 3: the strand is + - . or ?
  [1]
  $ gff-check --fail-on never in.gff3
  in.gff3:3:7: error: expected + - . or ?, got 'plus' [C11]
  1 record: 1 error, 0 warnings, 0 info
    C11 error, 1 finding at line 3: the strand is + - . or ?
  $ gff-check -O tsv in.gff3
  file	line	column	severity	rule	message	value
  in.gff3	3	7	error	C11	expected + - . or ?, got 'plus'	plus
  [1]
  $ gff-check -O json in.gff3
  {"file":"in.gff3","line":3,"column":"7","severity":"error","rule":"C11","message":"expected + - . or ?, got 'plus'","value":"plus"}
  [1]
  $ gff-check -o report.txt in.gff3; cat report.txt
  in.gff3:3:7: error: expected + - . or ?, got 'plus' [C11]
  1 record: 1 error, 0 warnings, 0 info
    C11 error, 1 finding at line 3: the strand is + - . or ?
  $ gff-check -i in.gff3 -z | gzip -dc | head -n 1
  in.gff3:3:7: error: expected + - . or ?, got 'plus' [C11]
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

A letter selects all its rules, and a '-' takes rules away.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | chr1	me	gene	1	9	x	plus	.	ID=a;note=50%
  $ gff-check --rules C in.gff3
  in.gff3:3:6: error: expected a number or '.', got 'x' [C10]
  in.gff3:3:7: error: expected + - . or ?, got 'plus' [C11]
  1 record: 2 errors, 0 warnings, 0 info
    C10 error, 1 finding at line 3: the score is a number or '.'
    C11 error, 1 finding at line 3: the strand is + - . or ?
  [1]
  $ gff-check --rules -C in.gff3
  in.gff3:3:9: error: expected '%' and two hexadecimal digits (%25 for '%'), got '%' [A09]
  1 record: 1 error, 0 warnings, 0 info
    A09 error, 1 finding at line 3: a '%' begins an escape of two hexadecimal digits
  [1]
  $ gff-check --rules C,-C10 in.gff3
  in.gff3:3:7: error: expected + - . or ?, got 'plus' [C11]
  1 record: 1 error, 0 warnings, 0 info
    C11 error, 1 finding at line 3: the strand is + - . or ?
  [1]

Rules that cannot be checked are an error, or a warning if others can. Those of --for are added.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | chr1	me	gene	1	9	x	+	.	ID=a
  < sizes
  | chr2	9
  $ gff-check --rules Z01 in.gff3
  2> gff-check: --rules: no rule is left to check (without --genome: Z01)
  [2]
  $ gff-check --rules S01,S02,S03,S04,Z --level records in.gff3
  2> gff-check: --rules: no rule is left to check (with --level records: S01, S02, S03 and 1 more; without --genome: Z01, Z02)
  [2]
  $ gff-check --rules C,-C in.gff3
  2> gff-check: --rules: no rule is left to check
  [2]
  $ gff-check --rules Z,C13 in.gff3
  1 record: 0 errors, 0 warnings, 0 info
  2> gff-check: warning: some rules are not checked (without --genome: Z01, Z02)
  $ gff-check --rules Z01 --genome sizes in.gff3
  in.gff3:3:1: error: expected a sequence of the genome, got 'chr1' [Z01]
  1 record: 1 error, 0 warnings, 0 info
    Z01 error, 1 finding at line 3: the seqid is a sequence of the genome
  [1]
  $ gff-check --rules C --for star,cellranger --level records in.gff3
  in.gff3:3:6: error: expected a number or '.', got 'x' [C10]
  in.gff3: warning: expected records of type exon [R1]
  1 record: 1 error, 1 warning, 0 info
    C10 error, 1 finding at line 3: the score is a number or '.'
    R1 warning, 1 finding: the file has exons
  2> gff-check: warning: some rules are not checked (with --level records: R6, R7)
  [1]
  $ gff-check --rules -C10 in.gff3
  1 record: 0 errors, 0 warnings, 0 info
  $ gff-check --level records --rules -C10 in.gff3
  1 record: 0 errors, 0 warnings, 0 info

At level records nothing is compared with other records.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | chr1	me	exon	1	9	.	+	.	ID=a;Parent=none
  $ gff-check in.gff3
  in.gff3:3:9/Parent: error: expected the ID of a record, got 'none' [S01]
  1 record: 1 error, 0 warnings, 0 info
    S01 error, 1 finding at line 3: Parent is the ID of a record
  [1]
  $ gff-check --level records in.gff3
  1 record: 0 errors, 0 warnings, 0 info

Demands of programs are checked only if one asks.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | chr1	me	gene	5	9	.	+	.	ID=a
  | chr1	me	gene	1	9	.	+	.	ID=b
  $ gff-check in.gff3
  2 records: 0 errors, 0 warnings, 0 info
  $ gff-check --for tabix,star in.gff3
  in.gff3:4:4: warning: expected a start of at least 5 (gff-order), got '1' [R16]
  in.gff3: warning: expected records of type exon [R1]
  2 records: 0 errors, 2 warnings, 0 info
    R1 warning, 1 finding: the file has exons
    R16 warning, 1 finding at line 4: starts do not decrease

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

Unknown rules, programs and severities are usage errors.

  < in.gff3
  $ gff-check --rules C99
  2> gff-check: --rules: expected the code of a rule or its letter, got 'C99'; did you mean 'C09'?
  [2]
  $ gff-check --rules F04
  2> gff-check: --rules: expected the code of a rule or its letter, got 'F04'; did you mean 'F01'?
  [2]
  $ gff-check --for tabbix
  2> gff-check: --for: expected star, featurecounts, rsem, cellranger, csq, vep, table2asn, tabix, jbrowse, got 'tabbix'; did you mean 'tabix'?
  [2]
  $ gff-check --fail-on fatal
  2> gff-check: --fail-on: expected error, warning, info or never, got 'fatal'
  [2]
  $ gff-check --level all
  2> gff-check: --level: expected records or models, got 'all'
  [2]
  $ gff-check --limit -1
  2> gff-check: --limit: expected a number that is not negative, got '-1'
  [2]

A full disk is an error.

  < in.gff3
  | ##gff-version 3
  $ gff-check > /dev/full
  2> gff-check: <stdout>: write error: No space left on device
  [1]
