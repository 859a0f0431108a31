# gff-check: an example for each rule of columns (C), also against a genome (Z)

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
