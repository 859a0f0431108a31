# gff-check: an example for each rule of parents and parts (S)

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
