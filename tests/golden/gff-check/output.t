# gff-check: output, limits and status

  < in.gff3
  | ##gff-version 3
  | c	s	gene	9	1	.	+	.	ID=g
  | c	s	exon	1	9	.	plus	.	ID=e;Parent=t

A line for each finding, then the summary.

  $ gff-check
  <stdin>:2:4: error: start is greater than end: 9 > 1 [C06]
  <stdin>:3:7: error: expected +, -, . or ?, got 'plus' [C11]
  <stdin>:2:1: info: seqid 'c' has no ##sequence-region [F13]
  <stdin>:3:9/Parent: error: no record has the ID 't' [S01]
  <stdin>: 2 records: 3 errors, 0 warnings, 1 info
    F13 info: a file without ##sequence-region for its seqids: 1, at line 2
    C06 error: start is greater than end: 1, at line 2
    C11 error: a strand other than + - . ?: 1, at line 3
    S01 error: a Parent that no record has as ID: 1, at line 3
  [1]

--rules names rules, or a letter for all of its rules.

  $ gff-check --rules C
  <stdin>:2:4: error: start is greater than end: 9 > 1 [C06]
  <stdin>:3:7: error: expected +, -, . or ?, got 'plus' [C11]
  <stdin>: 2 records: 2 errors, 0 warnings, 0 info
    C06 error: start is greater than end: 1, at line 2
    C11 error: a strand other than + - . ?: 1, at line 3
  [1]

A minus leaves out a rule.

  $ gff-check --rules -C06,-F13,-S
  <stdin>:3:7: error: expected +, -, . or ?, got 'plus' [C11]
  <stdin>: 2 records: 1 error, 0 warnings, 0 info
    C11 error: a strand other than + - . ?: 1, at line 3
  [1]

A table has a header.

  $ gff-check -O tsv --rules C
  file	line	column	severity	rule	message	value
  <stdin>	2	4	error	C06	start is greater than end: 9 > 1	9
  <stdin>	3	7	error	C11	expected +, -, . or ?, got 'plus'	plus
  [1]

JSON has one object a line.

  $ gff-check -O json --rules C06
  {"file":"<stdin>","line":2,"column":"4","severity":"error","rule":"C06","message":"start is greater than end: 9 > 1","value":"9"}
  [1]

--fail-on decides on the status.

  $ gff-check --rules C06 --fail-on never
  <stdin>:2:4: error: start is greater than end: 9 > 1 [C06]
  <stdin>: 2 records: 1 error, 0 warnings, 0 info
    C06 error: start is greater than end: 1, at line 2

Info alone is status 0,

  $ gff-check --rules F13
  <stdin>:2:1: info: seqid 'c' has no ##sequence-region [F13]
  <stdin>: 2 records: 0 errors, 0 warnings, 1 info
    F13 info: a file without ##sequence-region for its seqids: 1, at line 2

and 1 if --fail-on asks for it.

  $ gff-check --rules F13 --fail-on info
  <stdin>:2:1: info: seqid 'c' has no ##sequence-region [F13]
  <stdin>: 2 records: 0 errors, 0 warnings, 1 info
    F13 info: a file without ##sequence-region for its seqids: 1, at line 2
  [1]

--level records compares no lines.

  $ gff-check --level records
  <stdin>:2:4: error: start is greater than end: 9 > 1 [C06]
  <stdin>:3:7: error: expected +, -, . or ?, got 'plus' [C11]
  <stdin>: 2 records: 2 errors, 0 warnings, 0 info
    C06 error: start is greater than end: 1, at line 2
    C11 error: a strand other than + - . ?: 1, at line 3
  [1]

A code that is not one is a usage error.

  $ gff-check --rules C06,X9
  2> gff-check: --rules: expected codes or letters of rules, got 'X9' (--list shows them)
  [2]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	0	1	.	+	.	ID=g
  | c	s	gene	0	1	.	+	.	ID=h

The summary counts what the limit hides,

  $ gff-check --rules C05 --limit 1
  <stdin>:2:4: error: expected a positive integer, got '0' [C05]
  <stdin>: 2 records: 2 errors, 0 warnings, 0 info
    C05 error: a position below 1: 2, the first at line 2
  [1]

and a table says so on standard error.

  $ gff-check --rules C05 --limit 1 -O tsv
  file	line	column	severity	rule	message	value
  <stdin>	2	4	error	C05	expected a positive integer, got '0'	0
  2> gff-check: warning: --limit 1: 1 rule has more findings than are shown
  [1]

A malformed record is not the end, with any number of threads.

  $ gff-check --rules C05 -@ 2
  <stdin>:2:4: error: expected a positive integer, got '0' [C05]
  <stdin>:3:4: error: expected a positive integer, got '0' [C05]
  <stdin>: 2 records: 2 errors, 0 warnings, 0 info
    C05 error: a position below 1: 2, the first at line 2
  [1]

  < in.gff3
  |

An input without a record gives a warning.

  $ gff-check --rules A
  <stdin>: 0 records: 0 errors, 0 warnings, 0 info
  2> gff-check: warning: <stdin>: no record in the input
