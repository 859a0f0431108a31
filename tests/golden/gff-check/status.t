# gff-check: status and usage errors

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
