# gff-check: an example for each rule

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

C01: a record has nine columns, not fewer. Write '.' in a column without a value.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.
  $ gff-check --rules C01 in.gff3
  in.gff3:2: error: expected 9 columns, got 8: 'chr1\tme\tgene\t1\t9\t.\t+\t.' [C01]
  1 record: 1 error, 0 warnings, 0 info
    C01 error, 1 finding at line 2: a record has nine columns, not fewer
  [1]

C02: a record has nine columns, not more. Delete the column, or announce it as gff-extract does.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a	x
  $ gff-check --rules C02 in.gff3
  in.gff3:2: error: expected 9 columns, got 10: 'chr1\tme\tgene\t1\t9\t.\t+\t.\tID=a\tx' [C02]
  1 record: 1 error, 0 warnings, 0 info
    C02 error, 1 finding at line 2: a record has nine columns, not more
  [1]

C03: columns are separated by tabs, not blanks. An editor has replaced the tabs by blanks. Write tabs again.

  < in.gff3
  | ##gff-version 3
  | chr1 me gene 1 9 . + . ID=a
  $ gff-check --rules C03 in.gff3
  in.gff3:2: error: expected 9 columns, got 1: 'chr1 me gene 1 9 . + . ID=a' (the columns must be separated by tabs) [C03]
  1 record: 1 error, 0 warnings, 0 info
    C03 error, 1 finding at line 2: columns are separated by tabs, not blanks
  [1]

C04: no column is empty. Write '.'.

  < in.gff3
  | ##gff-version 3
  | chr1		gene	1	9	.	+	.	ID=a
  $ gff-check --rules C04 in.gff3
  in.gff3:2:2: error: expected a value, or '.' if there is none [C04]
  1 record: 1 error, 0 warnings, 0 info
    C04 error, 1 finding at line 2: no column is empty
  [1]

C05: start and end are at least 1. Coordinates count from 1: add 1 to starts that are from BED.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	0	9	.	+	.	ID=a
  $ gff-check --rules C05 in.gff3
  in.gff3:2:4: error: expected a positive integer, got '0' [C05]
  1 record: 1 error, 0 warnings, 0 info
    C05 error, 1 finding at line 2: start and end are at least 1
  [1]

C06: start is not greater than end. Exchange start and end, and write the strand into column 7.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	9	1	.	+	.	ID=a
  $ gff-check --rules C06 in.gff3
  in.gff3:2:5: error: expected an end that is not before the start, 9, got '1' [C06]
  1 record: 1 error, 0 warnings, 0 info
    C06 error, 1 finding at line 2: start is not greater than end
  [1]

C07: start and end are integers. Write 1000. Spreadsheets write such numbers.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1e3	2000	.	+	.	ID=a
  $ gff-check --rules C07 in.gff3
  in.gff3:2:4: error: expected a positive integer, got '1e3' [C07]
  1 record: 1 error, 0 warnings, 0 info
    C07 error, 1 finding at line 2: start and end are integers
  [1]

C08: a record is inside its ##sequence-region. Correct the end or the directive. A circular sequence has a record with Is_circular=true.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules C08 in.gff3
  in.gff3:3:5: error: expected a place in the ##sequence-region 1 to 5, got '9' [C08]
  1 record: 1 error, 0 warnings, 0 info
    C08 error, 1 finding at line 3: a record is inside its ##sequence-region
  [1]

C09: if one seqid has a ##sequence-region, each seqid has one. Add the directive, or correct the seqid, for example chr1 instead of 1.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr2 1 9
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules C09 in.gff3
  in.gff3:3:1: warning: expected a ##sequence-region for the seqid, got 'chr1' [C09]
  1 record: 0 errors, 1 warning, 0 info
    C09 warning, 1 finding at line 3: if one seqid has a ##sequence-region, each seqid has one

C10: the score is a number or '.'. Write a number. Or write '.' and move the word to an attribute.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	high	+	.	ID=a
  $ gff-check --rules C10 in.gff3
  in.gff3:2:6: error: expected a number or '.', got 'high' [C10]
  1 record: 1 error, 0 warnings, 0 info
    C10 error, 1 finding at line 2: the score is a number or '.'
  [1]

C11: the strand is + - . or ?. Write +.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	plus	.	ID=a
  $ gff-check --rules C11 in.gff3
  in.gff3:2:7: error: expected + - . or ?, got 'plus' [C11]
  1 record: 1 error, 0 warnings, 0 info
    C11 error, 1 finding at line 2: the strand is + - . or ?
  [1]

C12: the phase is 0 1 2 or '.'. The phase is the number of bases before the next codon: 0, 1 or 2.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	3	Parent=t
  $ gff-check --rules C12 in.gff3
  in.gff3:2:8: error: expected 0 1 2 or '.', got '3' [C12]
  1 record: 1 error, 0 warnings, 0 info
    C12 error, 1 finding at line 2: the phase is 0 1 2 or '.'
  [1]

C13: a CDS has a phase. Compute the phase from the CDS before this one. The first phase of a complete coding region is 0.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	.	Parent=t
  $ gff-check --rules C13 in.gff3
  in.gff3:2:8: error: expected the phase of a CDS: 0 1 or 2, got '.' [C13]
  1 record: 1 error, 0 warnings, 0 info
    C13 error, 1 finding at line 2: a CDS has a phase
  [1]

C14: only a CDS has a phase. Write '.'.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	0	Parent=t
  $ gff-check --rules C14 in.gff3
  in.gff3:2:8: info: expected '.' in a record that is not a CDS, got '0' [C14]
  1 record: 0 errors, 0 warnings, 1 info
    C14 info, 1 finding at line 2: only a CDS has a phase

C15: the type is a term of the Sequence Ontology. Use a term of http://www.sequenceontology.org.

  < in.gff3
  | ##gff-version 3
  | chr1	me	genne	1	9	.	+	.	ID=a
  $ gff-check --rules C15 in.gff3
  in.gff3:2:3: warning: expected a term of the Sequence Ontology, got 'genne' [C15]
  1 record: 0 errors, 1 warning, 0 info
    C15 warning, 1 finding at line 2: the type is a term of the Sequence Ontology

C16: the type is written in the upper and lower case of the term. Write the term in this form, because readers distinguish upper and lower case.

  < in.gff3
  | ##gff-version 3
  | chr1	me	Gene	1	9	.	+	.	ID=a
  $ gff-check --rules C16 in.gff3
  in.gff3:2:3: warning: expected the term 'gene', got 'Gene' [C16]
  1 record: 0 errors, 1 warning, 0 info
    C16 warning, 1 finding at line 2: the type is written in the upper and lower case of the term

C17: the type is not an obsolete term. Use a term that is not obsolete.

  < in.gff3
  | ##gff-version 3
  | chr1	me	end_overlapping_gene	1	9	.	+	.	ID=a
  $ gff-check --rules C17 in.gff3
  in.gff3:2:3: warning: expected a term that is not obsolete, got 'end_overlapping_gene' [C17]
  1 record: 0 errors, 1 warning, 0 info
    C17 warning, 1 finding at line 2: the type is not an obsolete term

C18: the seqid has only the characters [a-zA-Z0-9.:^*$@!+_?-|] and escapes. Write chr%201, or better a name without blanks, also in the FASTA file.

  < in.gff3
  | ##gff-version 3
  | chr 1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules C18 in.gff3
  in.gff3:2:1: error: expected characters of [a-zA-Z0-9.:^*$@!+_?-|], others as escapes, got 'chr 1' [C18]
  1 record: 1 error, 0 warnings, 0 info
    C18 error, 1 finding at line 2: the seqid has only the characters [a-zA-Z0-9.:^*$@!+_?-|] and escapes
  [1]

C19: the seqid does not begin with '>'. Delete the >. Readers read the rest of the file as sequences.

  < in.gff3
  | ##gff-version 3
  | >chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules C19 in.gff3
  in.gff3:2:1: error: expected a seqid without '>' (%3E), with which the sequence section begins [C19]
  0 records: 1 error, 0 warnings, 0 info
    C19 error, 1 finding at line 2: the seqid does not begin with '>'
  2> gff-check: warning: in.gff3: no record in the input
  [1]

C20: no control character is unescaped. Write %01, or delete the byte.

  < in.gff3
  | ##gff-version 3
  | chr1	m\x01e	gene	1	9	.	+	.	ID=a (esc)
  $ gff-check --rules C20 in.gff3
  in.gff3:2:2: error: expected control characters as escapes such as %01, got 'm\x01e' [C20]
  1 record: 1 error, 0 warnings, 0 info
    C20 error, 1 finding at line 2: no control character is unescaped
  [1]

C21: a record is UTF-8. Convert the file: iconv -f latin1 -t utf8.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;note=caf\xe9 (esc)
  $ gff-check --rules C21 in.gff3
  in.gff3:2:9: warning: expected UTF-8, got 'ID=a;note=caf\xe9' [C21]
  1 record: 0 errors, 1 warning, 0 info
    C21 warning, 1 finding at line 2: a record is UTF-8

C22: the score is finite. Write '.'.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	nan	+	.	ID=a
  $ gff-check --rules C22 in.gff3
  in.gff3:2:6: warning: expected a finite number or '.', got 'nan' [C22]
  1 record: 0 errors, 1 warning, 0 info
    C22 warning, 1 finding at line 2: the score is finite

C23: the type is the current name of the term. Nothing needs to be done.

  < in.gff3
  | ##gff-version 3
  | chr1	me	lnc_RNA	1	9	.	+	.	ID=a
  $ gff-check --rules C23 in.gff3
  in.gff3:2:3: info: expected the term 'lncRNA', as it is called now, got 'lnc_RNA' [C23]
  1 record: 0 errors, 0 warnings, 1 info
    C23 info, 1 finding at line 2: the type is the current name of the term

A01: an attribute is key=value. Write pseudo=true.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;pseudo
  $ gff-check --rules A01 in.gff3
  in.gff3:2:9: error: expected key=value, got 'pseudo' [A01]
  1 record: 1 error, 0 warnings, 0 info
    A01 error, 1 finding at line 2: an attribute is key=value
  [1]

A02: a '=' in a value is escaped. Write b%3Dc.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;note=b=c
  $ gff-check --rules A02 in.gff3
  in.gff3:2:9/note: info: expected %3D for '=', got 'b=c' [A02]
  1 record: 0 errors, 0 warnings, 1 info
    A02 info, 1 finding at line 2: a '=' in a value is escaped

A03: a key is not empty. Give the value a key.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;=b
  $ gff-check --rules A03 in.gff3
  in.gff3:2:9: error: expected a key before '=', got '=b' [A03]
  1 record: 1 error, 0 warnings, 0 info
    A03 error, 1 finding at line 2: a key is not empty
  [1]

A04: a value is not empty. Delete the attribute.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;note=
  $ gff-check --rules A04 in.gff3
  in.gff3:2:9/note: warning: expected a value after '=' [A04]
  1 record: 0 errors, 1 warning, 0 info
    A04 warning, 1 finding at line 2: a value is not empty

A05: a key occurs once; several values have ',' between them. Write note=b,c. Readers keep only one of them.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;note=b;note=c
  $ gff-check --rules A05 in.gff3
  in.gff3:2:9/note: error: expected one 'note' with ',' between its values, got 'c' [A05]
  1 record: 1 error, 0 warnings, 0 info
    A05 error, 1 finding at line 2: a key occurs once; several values have ',' between them
  [1]

A06: no attribute is empty. Delete one ';'.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;;note=b
  $ gff-check --rules A06 in.gff3
  in.gff3:2:9: warning: expected an attribute before ';' [A06]
  1 record: 0 errors, 1 warning, 0 info
    A06 warning, 1 finding at line 2: no attribute is empty

A07: no blank follows a ';'. Delete the blank. Some readers make it a part of the key.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a; note=b
  $ gff-check --rules A07 in.gff3
  in.gff3:2:9: warning: expected no blank before a key, got ' note=b' [A07]
  1 record: 0 errors, 1 warning, 0 info
    A07 warning, 1 finding at line 2: no blank follows a ';'

A08: a key that begins with a capital letter is a reserved key. Write status. Later versions of GFF3 may give Status a meaning.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;Status=new
  $ gff-check --rules A08 in.gff3
  in.gff3:2:9/Status: warning: expected a key in lower case, or one of the reserved keys, got 'Status' [A08]
  1 record: 0 errors, 1 warning, 0 info
    A08 warning, 1 finding at line 2: a key that begins with a capital letter is a reserved key

A09: a '%' begins an escape of two hexadecimal digits. Write 50%25.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;note=50%
  $ gff-check --rules A09 in.gff3
  in.gff3:2:9: error: expected '%' and two hexadecimal digits (%25 for '%'), got '%' [A09]
  1 record: 1 error, 0 warnings, 0 info
    A09 error, 1 finding at line 2: a '%' begins an escape of two hexadecimal digits
  [1]

A10: an ID has no comma. Write a%2Cb. A Parent with a comma names two features.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a,b
  $ gff-check --rules A10 in.gff3
  in.gff3:2:9/ID: warning: expected an ID without ',' (%2C), got 'a,b' [A10]
  1 record: 0 errors, 1 warning, 0 info
    A10 warning, 1 finding at line 2: an ID has no comma

A11: attributes of GFF3 are not in the form of GTF. Write key=value, or keep these records in a file of their own.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	gene_id "g"; transcript_id "t";
  $ gff-check --rules A11 in.gff3
  in.gff3:2:9: warning: expected attributes as key=value, got 'gene_id "g"; transcript_id "t";' [A11]
  1 record: 0 errors, 1 warning, 0 info
    A11 warning, 1 finding at line 2: attributes of GFF3 are not in the form of GTF

A12: a value has no quotes around it. Delete the quotes. In GFF3 they are part of the value.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;note="b"
  $ gff-check --rules A12 in.gff3
  in.gff3:2:9/note: warning: expected a value without quotes, got '"b"' [A12]
  1 record: 0 errors, 1 warning, 0 info
    A12 warning, 1 finding at line 2: a value has no quotes around it

A13: Target is an ID, a start, an end and, optionally, a strand. Write a start that is not greater than the end. The strand is the fourth word.

  < in.gff3
  | ##gff-version 3
  | chr1	me	match	1	9	.	+	.	ID=a;Target=EST1 9 1
  $ gff-check --rules A13 in.gff3
  in.gff3:2:9/Target: error: expected ID start end [strand], got 'EST1 9 1' [A13]
  1 record: 1 error, 0 warnings, 0 info
    A13 error, 1 finding at line 2: Target is an ID, a start, an end and, optionally, a strand
  [1]

A14: Gap is a list of operations M I D F R with lengths. Write M8.

  < in.gff3
  | ##gff-version 3
  | chr1	me	match	1	9	.	+	.	ID=a;Gap=8M
  $ gff-check --rules A14 in.gff3
  in.gff3:2:9/Gap: error: expected operations such as 'M8 D3 M6', got '8M' [A14]
  1 record: 1 error, 0 warnings, 0 info
    A14 error, 1 finding at line 2: Gap is a list of operations M I D F R with lengths
  [1]

A15: Dbxref and Ontology_term are DBTAG:ID. Write the database: GeneID:12345.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;Dbxref=12345
  $ gff-check --rules A15 in.gff3
  in.gff3:2:9/Dbxref: warning: expected DBTAG:ID, got '12345' [A15]
  1 record: 0 errors, 1 warning, 0 info
    A15 warning, 1 finding at line 2: Dbxref and Ontology_term are DBTAG:ID

A16: Is_circular is true. Write true, or delete the attribute.

  < in.gff3
  | ##gff-version 3
  | chr1	me	region	1	9	.	+	.	ID=a;Is_circular=yes
  $ gff-check --rules A16 in.gff3
  in.gff3:2:9/Is_circular: error: expected 'true', got 'yes' [A16]
  1 record: 1 error, 0 warnings, 0 info
    A16 error, 1 finding at line 2: Is_circular is true
  [1]

A17: Name, Target, Gap, Derives_from and Is_circular have one value. Write b%2Cc, or put other names into Alias.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;Name=b,c
  $ gff-check --rules A17 in.gff3
  in.gff3:2:9/Name: warning: expected one value (%2C for ','), got 'b,c' [A17]
  1 record: 0 errors, 1 warning, 0 info
    A17 warning, 1 finding at line 2: Name, Target, Gap, Derives_from and Is_circular have one value

A18: ID and Parent have exactly this upper and lower case. Write ID. Readers do not know other spellings.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	id=a
  $ gff-check --rules A18 in.gff3
  in.gff3:2:9/id: warning: expected ID, got 'id' [A18]
  1 record: 0 errors, 1 warning, 0 info
    A18 warning, 1 finding at line 2: ID and Parent have exactly this upper and lower case

A19: a '&' is escaped. Write b%26c.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;note=b&c
  $ gff-check --rules A19 in.gff3
  in.gff3:2:9/note: info: expected %26 for '&', got 'b&c' [A19]
  1 record: 0 errors, 0 warnings, 1 info
    A19 info, 1 finding at line 2: a '&' is escaped

A20: Parent is not empty. Name the transcript, or delete the attribute.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	Parent=
  $ gff-check --rules A20 in.gff3
  in.gff3:2:9/Parent: error: expected the ID of a parent [A20]
  1 record: 1 error, 0 warnings, 0 info
    A20 error, 1 finding at line 2: Parent is not empty
  [1]

S01: Parent is the ID of a record. Add the transcript, or correct the name. Readers leave out the record.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	Parent=t
  $ gff-check --rules S01 in.gff3
  in.gff3:2:9/Parent: error: expected the ID of a record, got 't' [S01]
  1 record: 1 error, 0 warnings, 0 info
    S01 error, 1 finding at line 2: Parent is the ID of a record
  [1]

S02: a parent is before its children. Most readers can read this order. Some need the parent first.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=t;Parent=a
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules S02 in.gff3
  in.gff3:2:9/Parent: info: expected the record after line 3, whose ID it names [S02]
  2 records: 0 errors, 0 warnings, 1 info
    S02 info, 1 finding at line 2: a parent is before its children

S03: no reference crosses a ###. Delete the ###. Readers forget the features before it.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  | ###
  | chr1	me	mRNA	1	9	.	+	.	ID=t;Parent=a
  $ gff-check --rules S03 in.gff3
  in.gff3:4:9/Parent: error: expected no ### between the record and line 2, whose ID it names [S03]
  2 records: 1 error, 0 warnings, 0 info
    S03 error, 1 finding at line 4: no reference crosses a ###
  [1]

S04: a gene or transcript has one line; other lines with one ID do not overlap. Give each feature an ID of its own. Lines of a CDS or a match may overlap.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  | chr1	me	gene	21	29	.	+	.	ID=a
  $ gff-check --rules S04 in.gff3
  in.gff3:3:9/ID: warning: expected an ID of one feature: line 2 has it, got 'a' [S04]
  2 records: 0 errors, 1 warning, 0 info
    S04 warning, 1 finding at line 3: a gene or transcript has one line; other lines with one ID do not overlap

S05: lines with one ID have one type. Give each feature an ID of its own.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  | chr1	me	mRNA	1	9	.	+	.	ID=a
  $ gff-check --rules S05 in.gff3
  in.gff3:3:3: error: expected the type of the feature, whose first line is 2, got 'mRNA' [S05]
  2 records: 1 error, 0 warnings, 0 info
    S05 error, 1 finding at line 3: lines with one ID have one type
  [1]

A type that differs from a term in case only is one finding: the feature has one type all the same.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	0	ID=c
  | chr1	me	cds	21	29	.	+	0	ID=c
  $ gff-check --rules C16,S05 in.gff3
  in.gff3:3:3: warning: expected the term 'CDS', got 'cds' [C16]
  2 records: 0 errors, 1 warning, 0 info
    C16 warning, 1 finding at line 3: the type is written in the upper and lower case of the term

S06: lines with one ID have one seqid. Give each feature an ID of its own.

  < in.gff3
  | ##gff-version 3
  | chr1	me	match	1	9	.	+	.	ID=a
  | chr2	me	match	1	9	.	+	.	ID=a
  $ gff-check --rules S06 in.gff3
  in.gff3:3:1: error: expected the seqid of the feature, whose first line is 2, got 'chr2' [S06]
  2 records: 1 error, 0 warnings, 0 info
    S06 error, 1 finding at line 3: lines with one ID have one seqid
  [1]

S07: lines with one ID have one strand. Give each feature an ID of its own. If this is trans-splicing, add exception=trans-splicing.

  < in.gff3
  | ##gff-version 3
  | chr1	me	match	1	9	.	+	.	ID=a
  | chr1	me	match	11	19	.	-	.	ID=a
  $ gff-check --rules S07 in.gff3
  in.gff3:3:7: error: expected the strand of the feature, whose first line is 2, got '-' [S07]
  2 records: 1 error, 0 warnings, 0 info
    S07 error, 1 finding at line 3: lines with one ID have one strand
  [1]

S08: no feature is below itself. Delete the Parent of the gene.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;Parent=b
  | chr1	me	mRNA	1	9	.	+	.	ID=b;Parent=a
  $ gff-check --rules S08 in.gff3
  in.gff3:2:9/Parent: error: expected a parent that is not below the feature itself [S08]
  in.gff3:3:9/Parent: error: expected a parent that is not below the feature itself [S08]
  2 records: 2 errors, 0 warnings, 0 info
    S08 error, 2 findings, the first at line 2: no feature is below itself
  [1]

S09: no feature is its own parent. Delete the Parent.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a;Parent=a
  $ gff-check --rules S09 in.gff3
  in.gff3:2:9/Parent: error: expected another feature's ID, got 'a' [S09]
  1 record: 1 error, 0 warnings, 0 info
    S09 error, 1 finding at line 2: no feature is its own parent
  [1]

S10: a child is inside its parent. Correct the start or the end of the parent or of the child.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=a
  | chr1	me	exon	1	12	.	+	.	Parent=a
  $ gff-check --rules S10 in.gff3
  in.gff3:3:5: warning: expected a place inside its parent in line 2: 1 to 9, got '1 to 12' [S10]
  2 records: 0 errors, 1 warning, 0 info
    S10 warning, 1 finding at line 3: a child is inside its parent

S11: a child has the seqid of its parent. Correct the seqid, or give the other copy IDs of its own.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=a
  | chr2	me	exon	1	9	.	+	.	Parent=a
  $ gff-check --rules S11 in.gff3
  in.gff3:3:1: error: expected the seqid of its parent in line 2 [S11]
  2 records: 1 error, 0 warnings, 0 info
    S11 error, 1 finding at line 3: a child has the seqid of its parent
  [1]

S12: a child has the strand of its parent. Correct the strand. If this is trans-splicing, add exception=trans-splicing.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=a
  | chr1	me	exon	1	9	.	-	.	Parent=a
  $ gff-check --rules S12 in.gff3
  in.gff3:3:7: warning: expected the strand of its parent in line 2, got '-' [S12]
  2 records: 0 errors, 1 warning, 0 info
    S12 warning, 1 finding at line 3: a child has the strand of its parent

S13: the phase follows from the CDS before it. Write phase 2. The first CDS has 10 bases, so 2 bases of its last codon are in the next CDS.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	99	.	+	.	ID=a
  | chr1	me	CDS	1	10	.	+	0	ID=c;Parent=a
  | chr1	me	CDS	21	29	.	+	0	ID=c;Parent=a
  $ gff-check --rules S13 in.gff3
  in.gff3:4:8: error: expected phase 2, which follows from the CDS in line 3, got '0' [S13]
  3 records: 1 error, 0 warnings, 0 info
    S13 error, 1 finding at line 4: the phase follows from the CDS before it
  [1]

S14: a CDS is inside the exons of its transcript. Correct the start or the end of the exon or of the CDS.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	99	.	+	.	ID=a
  | chr1	me	exon	1	9	.	+	.	Parent=a
  | chr1	me	CDS	1	12	.	+	0	Parent=a
  $ gff-check --rules S14 in.gff3
  in.gff3:4:5: error: expected a CDS inside an exon of its transcript, got '1 to 12' [S14]
  3 records: 1 error, 0 warnings, 0 info
    S14 error, 1 finding at line 4: a CDS is inside the exons of its transcript
  [1]

S15: exons of a transcript do not overlap. Join the exons, or correct one of them.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	99	.	+	.	ID=a
  | chr1	me	exon	1	9	.	+	.	Parent=a
  | chr1	me	exon	9	20	.	+	.	Parent=a
  $ gff-check --rules S15 in.gff3
  in.gff3:4:4: warning: expected an exon that does not overlap another one of its transcript (line 3: 1 to 9), got '9 to 20' [S15]
  3 records: 0 errors, 1 warning, 0 info
    S15 warning, 1 finding at line 4: exons of a transcript do not overlap

S16: a gene or transcript has an ID. Give it an ID. Without an ID it cannot have children.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	Name=a
  $ gff-check --rules S16 in.gff3
  in.gff3:2:9: info: expected an ID, got 'Name=a' [S16]
  1 record: 0 errors, 0 warnings, 1 info
    S16 info, 1 finding at line 2: a gene or transcript has an ID

S17: a child is a part of its parent in the ontology. Exchange the two types, or use other types.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=a
  | chr1	me	gene	1	9	.	+	.	ID=b;Parent=a
  $ gff-check --rules S17 in.gff3
  in.gff3:3:3: info: expected a type that is a part of the type of its parent in line 2 [S17]
  2 records: 0 errors, 0 warnings, 1 info
    S17 info, 1 finding at line 3: a child is a part of its parent in the ontology

S18: a transcript has an exon or a CDS. Add the exons.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=a
  $ gff-check --rules S18 in.gff3
  in.gff3:2: warning: expected a transcript with an exon or a CDS [S18]
  1 record: 0 errors, 1 warning, 0 info
    S18 warning, 1 finding at line 2: a transcript has an exon or a CDS

S19: a gene is not larger than the features below it. If other transcripts of the gene were left out, nothing needs to be done.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	20	.	+	.	ID=a
  | chr1	me	mRNA	1	9	.	+	.	ID=t;Parent=a
  $ gff-check --rules S19 in.gff3
  in.gff3:2: info: expected a gene no larger than what is below it: 1 to 9, got '1 to 20' [S19]
  2 records: 0 errors, 0 warnings, 1 info
    S19 info, 1 finding at line 2: a gene is not larger than the features below it

S20: a complete coding region has a multiple of 3 bases. Correct the ends, or mark a missing end by partial=true.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	99	.	+	.	ID=a
  | chr1	me	CDS	1	10	.	+	0	Parent=a
  $ gff-check --rules S20 in.gff3
  in.gff3:3: warning: expected a coding region of a multiple of 3 bases, got '10' [S20]
  2 records: 0 errors, 1 warning, 0 info
    S20 warning, 1 finding at line 3: a complete coding region has a multiple of 3 bases

S21: lines with one ID have the same attributes. Write the same attributes on all lines. Readers keep the attributes of only one line.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	0	ID=c;Parent=t;note=a
  | chr1	me	CDS	21	29	.	+	0	ID=c;Parent=t;note=b
  $ gff-check --rules S21 in.gff3
  in.gff3:3:9: warning: expected the attributes of the feature, whose first line is 2, got 'ID=c;Parent=t;note=b' [S21]
  2 records: 0 errors, 1 warning, 0 info
    S21 warning, 1 finding at line 3: lines with one ID have the same attributes

S22: no record occurs twice, byte for byte. Delete one of the records.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	Parent=t
  | chr1	me	exon	1	9	.	+	.	Parent=t
  $ gff-check --rules S22 in.gff3
  in.gff3:3: warning: expected a record that was not there before, got 'chr1\tme\texon\t1\t9\t.\t+\t.\tParent=t' [S22]
  2 records: 0 errors, 1 warning, 0 info
    S22 warning, 1 finding at line 3: no record occurs twice, byte for byte

S23: an exon or CDS has a Parent. Add the Parent.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	ID=e
  $ gff-check --rules S23 in.gff3
  in.gff3:2:9: warning: expected a Parent, got 'ID=e' [S23]
  1 record: 0 errors, 1 warning, 0 info
    S23 warning, 1 finding at line 2: an exon or CDS has a Parent

S24: Derives_from is the ID of a record. Add the feature, or correct the name.

  < in.gff3
  | ##gff-version 3
  | chr1	me	polypeptide	1	9	.	+	.	ID=p;Derives_from=t
  $ gff-check --rules S24 in.gff3
  in.gff3:2:9/Derives_from: error: expected the ID of a record, got 't' [S24]
  1 record: 1 error, 0 warnings, 0 info
    S24 error, 1 finding at line 2: Derives_from is the ID of a record
  [1]

G01: a record has a gene_id. Add the gene_id. featureCounts, STAR and HTSeq stop at the record.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	transcript_id "t";
  $ gff-check --rules G01 in.gff3
  in.gff3:1:9/gene_id: error: expected a gene_id, got 'transcript_id "t";' [G01]
  1 record: 1 error, 0 warnings, 0 info
    G01 error, 1 finding at line 1: a record has a gene_id
  [1]

G02: a record that is not a gene has a transcript_id. Add the transcript_id, or leave out the record.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g";
  $ gff-check --rules G02 in.gff3
  in.gff3:1:9/transcript_id: error: expected a transcript_id, got 'gene_id "g";' [G02]
  1 record: 1 error, 0 warnings, 0 info
    G02 error, 1 finding at line 1: a record that is not a gene has a transcript_id
  [1]

G03: gene_id and transcript_id are not empty. Add the ID, or leave out the record. On a gene the finding is only info: NCBI writes an empty transcript_id.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "";
  $ gff-check --rules G03 in.gff3
  in.gff3:1:9/transcript_id: error: expected a transcript_id that is not empty [G03]
  1 record: 1 error, 0 warnings, 0 info
    G03 error, 1 finding at line 1: gene_id and transcript_id are not empty
  [1]

G04: gene_id and transcript_id come first; ';' ends each attribute; one blank separates them. Write gene_id and transcript_id first. Few readers need this order.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; n 1; transcript_id "t";
  $ gff-check --rules G04 in.gff3
  in.gff3:1:9: warning: expected gene_id and then transcript_id first, got 'gene_id "g"; n 1; transcript_id "t";' [G04]
  1 record: 0 errors, 1 warning, 0 info
    G04 warning, 1 finding at line 1: gene_id and transcript_id come first; ';' ends each attribute; one blank separates them

G05: a value is in quotes, or a number. Put quotes around the value.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id g; transcript_id "t";
  $ gff-check --rules G05 in.gff3
  in.gff3:1:9/gene_id: warning: expected a value in quotes, got 'g' [G05]
  1 record: 0 errors, 1 warning, 0 info
    G05 warning, 1 finding at line 1: a value is in quotes, or a number

G06: a transcript_id is on one seqid and has one gene_id; a record has one of each. Give each transcript an id of its own.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  | chr1	me	exon	21	29	.	+	.	gene_id "h"; transcript_id "t";
  $ gff-check --rules G06 in.gff3
  in.gff3:2:9/gene_id: warning: expected the gene_id of the transcript_id in line 1, got 'h' [G06]
  2 records: 0 errors, 1 warning, 0 info
    G06 warning, 1 finding at line 2: a transcript_id is on one seqid and has one gene_id; a record has one of each

G07: a CDS does not include a stop codon that has its own record. Nothing needs to be done. AUGUSTUS and GeneMark include the stop codon, Ensembl and NCBI do not.

  < in.gff3
  | chr1	me	CDS	1	9	.	+	0	gene_id "g"; transcript_id "t";
  | chr1	me	stop_codon	7	9	.	+	0	gene_id "g"; transcript_id "t";
  $ gff-check --rules G07 in.gff3
  in.gff3:1: info: expected a CDS without the stop codon of line 2 [G07]
  2 records: 0 errors, 0 warnings, 1 info
    G07 info, 1 finding at line 1: a CDS does not include a stop codon that has its own record

G08: a stop_codon adjoins the CDS. Correct the CDS or the stop codon.

  < in.gff3
  | chr1	me	CDS	1	9	.	+	0	gene_id "g"; transcript_id "t";
  | chr1	me	stop_codon	20	22	.	+	0	gene_id "g"; transcript_id "t";
  $ gff-check --rules G08 in.gff3
  in.gff3:2: warning: expected a stop_codon in a CDS or adjoining one, got '20 to 22' [G08]
  2 records: 0 errors, 1 warning, 0 info
    G08 warning, 1 finding at line 2: a stop_codon adjoins the CDS

Z01: the seqid is a sequence of the genome. Use the names of the genome, for example chr1 instead of 1.

  < in.gff3
  | ##gff-version 3
  | 1	me	gene	1	9	.	+	.	ID=a
  < genome.fai
  | chr1	100	6	60	61
  $ gff-check --rules Z01 --genome genome.fai in.gff3
  in.gff3:2:1: error: expected a sequence of the genome, got '1' [Z01]
  1 record: 1 error, 0 warnings, 0 info
    Z01 error, 1 finding at line 2: the seqid is a sequence of the genome
  [1]

Z02: the end is not beyond the sequence. Use the release of the genome for which the annotation was made.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	200	.	+	.	ID=a
  < genome.fai
  | chr1	100	6	60	61
  $ gff-check --rules Z02 --genome genome.fai in.gff3
  in.gff3:2:5: error: expected an end of at most 100, got '200' [Z02]
  1 record: 1 error, 0 warnings, 0 info
    Z02 error, 1 finding at line 2: the end is not beyond the sequence
  [1]

R1: the file has exons. Add exons, or give STAR another type: --sjdbGTFfeatureExon CDS.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R1 in.gff3
  in.gff3: warning: expected records of type exon [R1]
  1 record: 0 errors, 1 warning, 0 info
    R1 warning, 1 finding: the file has exons

R2: an exon has a transcript_id (GFF3: Parent). Add it, or give STAR another key: --sjdbGTFtagExonParentTranscript.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	ID=e
  $ gff-check --rules R2 in.gff3
  in.gff3:2:9: warning: expected a Parent, got 'ID=e' [R2]
  1 record: 0 errors, 1 warning, 0 info
    R2 warning, 1 finding at line 2: an exon has a transcript_id (GFF3: Parent)

R3: an exon has a gene_id of its own. Add the gene_id to the exons.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	Parent=t
  $ gff-check --rules R3 in.gff3
  in.gff3:2:9: warning: expected a gene_id, got 'Parent=t' [R3]
  1 record: 0 errors, 1 warning, 0 info
    R3 warning, 1 finding at line 2: an exon has a gene_id of its own

R4: an exon has a gene_id, because reads are counted by gene_id. Add the gene_id to the exons, or give featureCounts another key: -g.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	Parent=t
  $ gff-check --rules R4 in.gff3
  in.gff3:2:9: warning: expected a gene_id (-g names another key), got 'Parent=t' [R4]
  1 record: 0 errors, 1 warning, 0 info
    R4 warning, 1 finding at line 2: an exon has a gene_id, because reads are counted by gene_id

R5: an exon has a gene_id. Add the gene_id to the exons.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	Parent=t
  $ gff-check --rules R5 in.gff3
  in.gff3:2:9: warning: expected a gene_id, got 'Parent=t' [R5]
  1 record: 0 errors, 1 warning, 0 info
    R5 warning, 1 finding at line 2: an exon has a gene_id

R6: a transcript has an exon. Add the exons.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=t
  $ gff-check --rules R6 in.gff3
  in.gff3:2: warning: expected a transcript with an exon [R6]
  1 record: 0 errors, 1 warning, 0 info
    R6 warning, 1 finding at line 2: a transcript has an exon

R7: a transcript_id is on one seqid. Give each copy an id of its own.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  | chr2	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  $ gff-check --rules R7 in.gff3
  in.gff3:2:1: warning: expected the seqid of the transcript_id in line 1, got 'chr2' [R7]
  2 records: 0 errors, 1 warning, 0 info
    R7 warning, 1 finding at line 2: a transcript_id is on one seqid

R8: IDs begin with gene: or transcript:, and Parents of parts with transcript:. Add the prefixes to all IDs and Parents: gff-rename --id-prefix.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R8 in.gff3
  in.gff3:2:9/ID: warning: expected an ID that begins with 'gene:', got 'a' [R8]
  1 record: 0 errors, 1 warning, 0 info
    R8 warning, 1 finding at line 2: IDs begin with gene: or transcript:, and Parents of parts with transcript:

R9: a gene or transcript has a biotype. Add biotype=protein_coding.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R9 in.gff3
  in.gff3:2:9: warning: expected a biotype, got 'ID=a' [R9]
  1 record: 0 errors, 1 warning, 0 info
    R9 warning, 1 finding at line 2: a gene or transcript has a biotype

R10: a CDS has a phase. Add the phase.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	.	Parent=t
  $ gff-check --rules R10 in.gff3
  in.gff3:2:8: warning: expected a phase, got '.' [R10]
  1 record: 0 errors, 1 warning, 0 info
    R10 warning, 1 finding at line 2: a CDS has a phase

R11: a transcript has a biotype. Add biotype=protein_coding.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=t
  $ gff-check --rules R11 in.gff3
  in.gff3:2:9: warning: expected a biotype, got 'ID=t' [R11]
  1 record: 0 errors, 1 warning, 0 info
    R11 warning, 1 finding at line 2: a transcript has a biotype

R12: records are sorted, and records of a seqid are together. Sort the file: gff-order.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	5	9	.	+	.	ID=b
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R12 in.gff3
  in.gff3:3:4: warning: expected a start of at least 5 (gff-order), got '1' [R12]
  2 records: 0 errors, 1 warning, 0 info
    R12 warning, 1 finding at line 3: records are sorted, and records of a seqid are together

R13: CDS records of one protein have one ID. Give all of them one ID.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	0	ID=c1;Parent=t
  | chr1	me	CDS	21	29	.	+	0	ID=c2;Parent=t
  $ gff-check --rules R13 in.gff3
  in.gff3:3:9/ID: warning: expected the ID of the other CDS records of the protein [R13]
  2 records: 0 errors, 1 warning, 0 info
    R13 warning, 1 finding at line 3: CDS records of one protein have one ID

R14: a CDS has a product. Add product=hypothetical protein.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	0	Parent=t
  $ gff-check --rules R14 in.gff3
  in.gff3:2:9: warning: expected a product, got 'Parent=t' [R14]
  1 record: 0 errors, 1 warning, 0 info
    R14 warning, 1 finding at line 2: a CDS has a product

R15: a gene has a locus_tag. Add the locus_tag.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R15 in.gff3
  in.gff3:2:9: warning: expected a locus_tag, got 'ID=a' [R15]
  1 record: 0 errors, 1 warning, 0 info
    R15 warning, 1 finding at line 2: a gene has a locus_tag

R16: starts do not decrease. Sort the file: gff-order.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	5	9	.	+	.	ID=b
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R16 in.gff3
  in.gff3:3:4: warning: expected a start of at least 5 (gff-order), got '1' [R16]
  2 records: 0 errors, 1 warning, 0 info
    R16 warning, 1 finding at line 3: starts do not decrease

R17: records of a seqid are together. Sort the file: gff-order.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  | chr2	me	gene	1	9	.	+	.	ID=b
  | chr1	me	gene	11	19	.	+	.	ID=c
  $ gff-check --rules R17 in.gff3
  in.gff3:4:1: warning: expected all records of a seqid together (gff-order), got 'chr1' [R17]
  3 records: 0 errors, 1 warning, 0 info
    R17 warning, 1 finding at line 4: records of a seqid are together

R18: start is not greater than end. Exchange start and end.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	9	1	.	+	.	ID=a
  $ gff-check --rules R18 in.gff3
  in.gff3:2:5: warning: expected an end that is not before the start, 9, got '1' [R18]
  1 record: 0 errors, 1 warning, 0 info
    R18 warning, 1 finding at line 2: start is not greater than end

R19: after the first record there is no line that begins with '#' and no sequence. Leave these lines out: gff-select --no-comments --no-fasta.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  | # end
  $ gff-check --rules R19 in.gff3
  in.gff3:3: warning: expected records up to the end, got '# end' [R19]
  1 record: 0 errors, 1 warning, 0 info
    R19 warning, 1 finding at line 3: after the first record there is no line that begins with '#' and no sequence

R20: a gene, a transcript and its parts have the strand + or -. Leave these records out, or give them a strand.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	.	.	ID=a
  $ gff-check --rules R20 in.gff3
  in.gff3:2:7: warning: expected + or -, got '.' [R20]
  1 record: 0 errors, 1 warning, 0 info
    R20 warning, 1 finding at line 2: a gene, a transcript and its parts have the strand + or -

R21: an end is at most 2^29. tabix -C, or gff-order --write-index, writes an index in format CSI.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	600000001	600000009	.	+	.	ID=a
  $ gff-check --rules R21 in.gff3
  in.gff3:2:5: warning: expected an end of at most 536870912, got '600000009' [R21]
  1 record: 0 errors, 1 warning, 0 info
    R21 warning, 1 finding at line 2: an end is at most 2^29 (an index in format CSI has no such limit)
