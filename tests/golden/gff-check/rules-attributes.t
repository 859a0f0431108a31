# gff-check: an example for each rule of attributes (A)

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
