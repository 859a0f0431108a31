# gff-check: which rules are checked

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
