# gff-check: an example for each rule of lines and directives (F)

F01: the first line is ##gff-version 3. Put the line first: sed '1i ##gff-version 3'.

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules F01 in.gff3
  in.gff3:1: error: expected ##gff-version 3 [F01]
  1 record: 1 error, 0 warnings, 0 info
    F01 error, 1 finding at line 1: the first line is ##gff-version 3
  [1]

F02: ##gff-version is the first line, and occurs only once. Move the line to the top. If files were joined, keep only the first version line.

  < in.gff3
  | # my genes
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules F02 in.gff3
  in.gff3:2: error: expected ##gff-version in line 1, got '##gff-version 3' [F02]
  1 record: 1 error, 0 warnings, 0 info
    F02 error, 1 finding at line 2: ##gff-version is the first line, and occurs only once
  [1]

F03: the version is 3. Convert the file. If it is GFF3 already, correct the number.

  < in.gff3
  | ##gff-version 2
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules F03 in.gff3
  in.gff3:1: error: expected version 3, got '##gff-version 2' [F03]
  1 record: 1 error, 0 warnings, 0 info
    F03 error, 1 finding at line 1: the version is 3
  [1]

F05: ##sequence-region has a seqid, a start and an end. Write the seqid, 1 and the length of the sequence.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1
  $ gff-check --rules F05 in.gff3
  in.gff3:2: error: expected ##sequence-region SEQID START END, got '##sequence-region chr1 1' [F05]
  0 records: 1 error, 0 warnings, 0 info
    F05 error, 1 finding at line 2: ##sequence-region has a seqid, a start and an end
  2> gff-check: warning: in.gff3: no record in the input
  [1]

F06: a seqid has one ##sequence-region. Delete the line that is wrong.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 9
  | ##sequence-region chr1 1 5
  $ gff-check --rules F06 in.gff3
  in.gff3:3: error: expected one ##sequence-region for a seqid, got '##sequence-region chr1 1 5' [F06]
  0 records: 1 error, 0 warnings, 0 info
    F06 error, 1 finding at line 3: a seqid has one ##sequence-region
  2> gff-check: warning: in.gff3: no record in the input
  [1]

F07: the specification names each directive. Begin a comment with one #.

  < in.gff3
  | ##gff-version 3
  | ##made by me
  $ gff-check --rules F07 in.gff3
  in.gff3:2: info: expected a directive of the specification, got '##made by me' [F07]
  0 records: 0 errors, 0 warnings, 1 info
    F07 info, 1 finding at line 2: the specification names each directive
  2> gff-check: warning: in.gff3: no record in the input

F08: lines end in LF. Run tr -d '\r', or run gff-select on the file.

  < in.gff3
  | ##gff-version 3\r (esc)
  $ gff-check --rules F08 in.gff3
  in.gff3:1: info: expected LF at the end of a line, got 'CR LF' [F08]
  0 records: 0 errors, 0 warnings, 1 info
    F08 info, 1 finding at line 1: lines end in LF
  2> gff-check: warning: in.gff3: no record in the input

F09: the last line has a newline. Run gff-select on the file.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a (no-eol)
  $ gff-check --rules F09 in.gff3
  in.gff3:2: info: expected a newline at the end of the file [F09]
  1 record: 0 errors, 0 warnings, 1 info
    F09 info, 1 finding at line 2: the last line has a newline

F10: the file does not begin with a byte-order mark. Run gff-select on the file.

  < in.gff3
  | \xef\xbb\xbf##gff-version 3 (esc)
  $ gff-check --rules F10 in.gff3
  in.gff3:1: warning: expected no byte-order mark [F10]
  0 records: 0 errors, 1 warning, 0 info
    F10 warning, 1 finding at line 1: the file does not begin with a byte-order mark
  2> gff-check: warning: in.gff3: no record in the input

F11: no line is blank. Remove the blank lines: grep . FILE.

  < in.gff3
  | ##gff-version 3
  |
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules F11 in.gff3
  in.gff3:2: info: expected no blank line [F11]
  1 record: 0 errors, 0 warnings, 1 info
    F11 info, 1 finding at line 2: no line is blank

F12: no record follows the beginning of the sequence section. Put all records before ##FASTA. Readers lose the records after it.

  < in.gff3
  | ##gff-version 3
  | ##FASTA
  | >chr1
  | ACGT
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules F12 in.gff3
  in.gff3:5: error: expected only sequences after ##FASTA or '>' [F12]
  0 records: 1 error, 0 warnings, 0 info
    F12 error, 1 finding at line 5: no record follows the beginning of the sequence section
  2> gff-check: warning: in.gff3: no record in the input
  [1]

F13: a seqid has a ##sequence-region. Nothing needs to be done. With the directive, readers can check the ends of records.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules F13 in.gff3
  in.gff3:2:1: info: expected a ##sequence-region for the seqid, got 'chr1' [F13]
  1 record: 0 errors, 0 warnings, 1 info
    F13 info, 1 finding at line 2: a seqid has a ##sequence-region

F14: the file is UTF-8. Convert the file: iconv -f latin1 -t utf8.

  < in.gff3
  | ##gff-version 3
  | # caf\xe9 (esc)
  $ gff-check --rules F14 in.gff3
  in.gff3:2: warning: expected UTF-8 (iconv -f latin1 -t utf8 converts Latin-1), got '# caf\xe9' [F14]
  0 records: 0 errors, 1 warning, 0 info
    F14 warning, 1 finding at line 2: the file is UTF-8
  2> gff-check: warning: in.gff3: no record in the input
