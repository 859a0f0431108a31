# gff-check: one example for each rule

  < in.gff3
  | c	s	gene	1	9	.	+	.	ID=g

The first line of GFF3 is ##gff-version 3: without it readers guess.

  $ gff-check --rules F01
  <stdin>:1: error: expected ##gff-version 3, got another first line [F01]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    F01 error: the first line is not ##gff-version 3: 1, at line 1
  [1]

  < in.gff3
  | # made by me
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g

The version is the first line.

  $ gff-check --rules F02
  <stdin>:2: error: expected ##gff-version in the first line, got it in line 2 [F02]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    F02 error: ##gff-version is not the first line, or there are two: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 2
  | c	s	gene	1	9	.	+	.	ID=g

Another version has other rules.

  $ gff-check --rules F03
  <stdin>:1: error: expected ##gff-version 3, got '##gff-version 2' [F03]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    F03 error: ##gff-version of another version: 1, at line 1
  [1]

  < in.gff3
  | ##gff-version 3
  | ##sequence-region c 1
  | c	s	gene	1	9	.	+	.	ID=g

A sequence region has a seqid, a start and an end.

  $ gff-check --rules F05
  <stdin>:2: error: expected ##sequence-region seqid start end, got '##sequence-region c 1' [F05]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    F05 error: ##sequence-region without seqid, start and end: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | ##sequence-region c 1 1000
  | ##sequence-region c 1 2000
  | c	s	gene	1	9	.	+	.	ID=g

A seqid has one region.

  $ gff-check --rules F06
  <stdin>:3: error: ##sequence-region of 'c' stands in line 2 already [F06]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    F06 error: a second ##sequence-region for a seqid: 1, at line 3
  [1]

  < in.gff3
  | ##gff-version 3
  | ##PAF	q
  | c	s	gene	1	9	.	+	.	ID=g

A directive that only its producer knows is allowed, and ignored.

  $ gff-check --rules F07
  <stdin>:2: info: the specification does not name the directive '##PAF' [F07]
  <stdin>: 1 record: 0 errors, 0 warnings, 1 info
    F07 info: a directive that the specification does not name: 1, at line 2

  < in.gff3
  | ##gff-version 3
  |
  | c	s	gene	1	9	.	+	.	ID=g

Blank lines are allowed; some readers stop at them.

  $ gff-check --rules F11
  <stdin>:2: info: blank line [F11]
  <stdin>: 1 record: 0 errors, 0 warnings, 1 info
    F11 info: a blank line: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | ##FASTA
  | >c
  | ACGT
  | c	s	gene	1	9	.	+	.	ID=g

Everything after ##FASTA is sequence: the record is lost.

  $ gff-check --rules F12
  <stdin>:5: error: a record after the sequence section began: it is lost [F12]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    F12 error: a record after the sequence section began: 1, at line 5
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g

A region for each seqid is encouraged.

  $ gff-check --rules F13
  <stdin>:2:1: info: seqid 'c' has no ##sequence-region [F13]
  <stdin>: 1 record: 0 errors, 0 warnings, 1 info
    F13 info: a file without ##sequence-region for its seqids: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.

A record has nine columns.

  $ gff-check --rules C01
  <stdin>:2: error: expected 9 columns, got 8: 'c\ts\tgene\t1\t9\t.\t+\t.' [C01]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C01 error: fewer than nine columns: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g	x

A tenth column needs a line #!gff-columns.

  $ gff-check --rules C02
  <stdin>:2: error: expected 9 columns, got 10: 'c\ts\tgene\t1\t9\t.\t+\t.\tID=g\tx' [C02]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C02 error: more than nine columns: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c s gene 1 9 . + . ID=g

Columns are separated by tabs.

  $ gff-check --rules C03
  <stdin>:2: error: expected tabs between the columns, got blanks: 'c s gene 1 9 . + . ID=g' [C03]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C03 error: blanks between columns instead of tabs: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c		gene	1	9	.	+	.	ID=g

A column without a value has a point.

  $ gff-check --rules C04
  <stdin>:2:2: error: expected a value or '.', got nothing [C04]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C04 error: an empty column: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	0	9	.	+	.	ID=g

Positions count from 1.

  $ gff-check --rules C05
  <stdin>:2:4: error: expected a positive integer, got '0' [C05]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C05 error: a position below 1: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	9	1	.	+	.	ID=g

The start is the smaller position, on both strands.

  $ gff-check --rules C06
  <stdin>:2:4: error: start is greater than end: 9 > 1 [C06]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C06 error: start is greater than end: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1e3	2000	.	+	.	ID=g

Positions are integers.

  $ gff-check --rules C07
  <stdin>:2:4: error: expected a positive integer, got '1e3' [C07]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C07 error: a position that is not an integer: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | ##sequence-region c 1 1000
  | c	s	gene	1	1001	.	+	.	ID=g

A record lies inside of the region of its seqid.

  $ gff-check --rules C08
  <stdin>:3:5: error: record 1-1001 is outside of ##sequence-region c 1-1000 [C08]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C08 error: a record outside of its ##sequence-region: 1, at line 3
  [1]

  < in.gff3
  | ##gff-version 3
  | ##sequence-region c 1 1000
  | d	s	gene	1	9	.	+	.	ID=g

If seqids have regions, all of them should.

  $ gff-check --rules C09
  <stdin>:3:1: warning: seqid 'd' has no ##sequence-region [C09]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    C09 warning: a seqid without ##sequence-region, where others have one: 1, at line 3

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	high	+	.	ID=g

A score is a number.

  $ gff-check --rules C10
  <stdin>:2:6: error: expected a number or '.', got 'high' [C10]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C10 error: a score that is not a number: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	plus	.	ID=g

There are four strands.

  $ gff-check --rules C11
  <stdin>:2:7: error: expected +, -, . or ?, got 'plus' [C11]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C11 error: a strand other than + - . ?: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	CDS	1	9	.	+	3	ID=g

There are three phases.

  $ gff-check --rules C12
  <stdin>:2:8: error: expected 0, 1, 2 or ., got '3' [C12]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C12 error: a phase other than 0 1 2 .: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	CDS	1	9	.	+	.	ID=g

A CDS has a phase.

  $ gff-check --rules C13
  <stdin>:2:8: error: expected a phase of 0, 1 or 2 for a CDS, got '.' [C13]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C13 error: a CDS without phase: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	exon	1	9	.	+	0	ID=g

Only a CDS has a phase.

  $ gff-check --rules C14
  <stdin>:2:8: info: expected '.': only a CDS has a phase, got '0' [C14]
  <stdin>: 1 record: 0 errors, 0 warnings, 1 info
    C14 info: a phase on a record that is not a CDS: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	genne	1	9	.	+	.	ID=g

A type is a feature of the Sequence Ontology.

  $ gff-check --rules C15
  <stdin>:2:3: warning: type 'genne' is not a term of the Sequence Ontology [C15]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    C15 warning: a type that is not a feature of the Sequence Ontology: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	cds	1	9	.	+	.	ID=g

Types are compared with their case.

  $ gff-check --rules C16
  <stdin>:2:3: warning: type 'cds' has the wrong case: CDS [C16]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    C16 warning: a type with the wrong case: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	PAC_clone	1	9	.	+	.	ID=g

A term that was withdrawn is no longer used.

  $ gff-check --rules C17
  <stdin>:2:3: warning: type 'PAC_clone' is obsolete [C17]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    C17 warning: a type that is obsolete: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | chr 1	s	gene	1	9	.	+	.	ID=g

Characters outside of [a-zA-Z0-9.:^*$@!+_?-|] must be escaped in a seqid.

  $ gff-check --rules C18
  <stdin>:2:1: error: ' ' in a seqid must be escaped: 'chr 1' [C18]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C18 error: a character in a seqid that must be escaped: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | >c	s	gene	1	9	.	+	.	ID=g

The sequence section begins at a line that begins with >.

  $ gff-check --rules C19
  <stdin>:2:1: error: a seqid begins with '>': the sequence section begins here, and this record is lost [C19]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    C19 error: a seqid that begins with >: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	inf	+	.	ID=g

Not every reader knows infinity.

  $ gff-check --rules C22
  <stdin>:2:6: warning: expected a finite number or '.', got 'inf' [C22]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    C22 warning: a score that is infinite or not a number: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	lnc_RNA	1	9	.	+	.	ID=g

The ontology gave the type a new name.

  $ gff-check --rules C23
  <stdin>:2:3: info: type 'lnc_RNA' is the former name of lncRNA [C23]
  <stdin>: 1 record: 0 errors, 0 warnings, 1 info
    C23 info: a type that has a new name: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;flag

An attribute is key=value.

  $ gff-check --rules A01
  <stdin>:2:9: error: expected key=value, got 'flag' [A01]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    A01 error: an attribute without =: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;note=a=b

A second = should be written %3D.

  $ gff-check --rules A02
  <stdin>:2:9/note: info: expected '=' written as %3D, got 'a=b' [A02]
  <stdin>: 1 record: 0 errors, 0 warnings, 1 info
    A02 info: a second = in an attribute: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;=x

An attribute has a key.

  $ gff-check --rules A03
  <stdin>:2:9: error: expected a key before '=', got '=x' [A03]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    A03 error: an attribute without a key: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;note=

An attribute has a value.

  $ gff-check --rules A04
  <stdin>:2:9/note: warning: expected a value, got nothing [A04]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A04 warning: an attribute without a value: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;note=a;note=b

Values of one key are separated by commas.

  $ gff-check --rules A05
  <stdin>:2:9/note: error: key 'note' stands twice in the record: write one with a comma between its values [A05]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    A05 error: a key twice in a record: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;;note=a

Two semicolons have nothing between them.

  $ gff-check --rules A06
  <stdin>:2:9: warning: expected an attribute, got nothing between semicolons [A06]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A06 warning: nothing between two semicolons: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g; note=a

Readers take the blank for a part of the key.

  $ gff-check --rules A07
  <stdin>:2:9/note: warning: a blank after ';': ' note=a' [A07]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A07 warning: a blank after a semicolon: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;Foo=a

Keys with a capital are reserved.

  $ gff-check --rules A08
  <stdin>:2:9/Foo: warning: key 'Foo' begins with a capital, but is not reserved: use a small letter [A08]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A08 warning: a key with a capital that is not reserved: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;note=50% of it

A percent sign is written %25.

  $ gff-check --rules A09
  <stdin>:2:9/note: error: expected two hexadecimal digits after '%', got '% o' [A09]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    A09 error: a percent sign without two hexadecimal digits: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=a,b

Readers split at the comma.

  $ gff-check --rules A10
  <stdin>:2:9/ID: warning: expected one ID, without a comma, got 'a,b' [A10]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A10 warning: an ID with a comma: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	gene_id "g"; transcript_id "t";

Attributes of GTF in GFF3.

  $ gff-check --rules A11
  <stdin>:2:9: warning: expected key=value, got attributes of GTF: 'gene_id "g"; transcript_id "t";' [A11]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A11 warning: attributes of GTF in GFF3: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID="g"

GFF3 has no quotes: they are part of the value.

  $ gff-check --rules A12
  <stdin>:2:9/ID: warning: expected a value without quotes, got '"g"' [A12]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A12 warning: a value in quotes: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	match	1	9	.	+	.	Target=x 5 1

A target has an id, a start and an end that is not smaller.

  $ gff-check --rules A13
  <stdin>:2:9/Target: error: expected 'id start end' or 'id start end strand', got 'x 5 1' [A13]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    A13 error: Target is not: id start end [strand]: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	match	1	9	.	+	.	Target=x 1 9;Gap=8M

A gap is a list of operations.

  $ gff-check --rules A14
  <stdin>:2:9/Gap: error: expected operations such as 'M8 D3 M6', got '8M' [A14]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    A14 error: Gap is not a list of operations: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;Dbxref=12345

A cross reference names its database.

  $ gff-check --rules A15
  <stdin>:2:9/Dbxref: warning: expected DBTAG:ID, got '12345' [A15]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A15 warning: a cross reference that is not DBTAG:ID: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	region	1	9	.	+	.	ID=c;Is_circular=yes

Is_circular is true or missing.

  $ gff-check --rules A16
  <stdin>:2:9/Is_circular: error: expected true, got 'yes' [A16]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    A16 error: Is_circular is not true: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;Name=a,b

A name is one value: its comma is written %2C.

  $ gff-check --rules A17
  <stdin>:2:9/Name: warning: expected one value: a comma in it must be written %2C, got 'a,b' [A17]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A17 warning: a comma in an attribute that has one value: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	id=g

Readers do not find an ID with another case.

  $ gff-check --rules A18
  <stdin>:2:9/id: warning: expected the key ID, got 'id' [A18]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    A18 warning: a reserved key in the wrong case: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g;note=a&b

An ampersand is reserved.

  $ gff-check --rules A19
  <stdin>:2:9/note: info: expected '&' written as %26, got 'a&b' [A19]
  <stdin>: 1 record: 0 errors, 0 warnings, 1 info
    A19 info: an ampersand that is not escaped: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	exon	1	9	.	+	.	Parent=

A Parent has a value.

  $ gff-check --rules A20
  <stdin>:2:9/Parent: error: expected a value, got nothing [A20]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    A20 error: an empty Parent: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	exon	1	9	.	+	.	Parent=t9

A Parent is the ID of a record.

  $ gff-check --rules S01
  <stdin>:2:9/Parent: error: no record has the ID 't9' [S01]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    S01 error: a Parent that no record has as ID: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	mRNA	1	9	.	+	.	ID=t;Parent=g
  | c	s	gene	1	9	.	+	.	ID=g

Readers in one pass want parents first.

  $ gff-check --rules S02
  <stdin>:2:9/Parent: info: the parent follows in line 3 [S02]
  <stdin>: 2 records: 0 errors, 0 warnings, 1 info
    S02 info: a parent that follows its child: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g
  | ###
  | c	s	mRNA	1	9	.	+	.	ID=t;Parent=g

### says that everything before it is complete.

  $ gff-check --rules S03
  <stdin>:4:9/Parent: error: a '###' stands between the record and its parent in line 2 [S03]
  <stdin>: 2 records: 1 error, 0 warnings, 0 info
    S03 error: a Parent on the other side of ###: 1, at line 4
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g
  | c	s	gene	20	30	.	+	.	ID=g

Two genes have two IDs.

  $ gff-check --rules S04
  <stdin>:3:9/ID: warning: ID 'g' is that of another gene in line 2 [S04]
  <stdin>: 2 records: 0 errors, 1 warning, 0 info
    S04 warning: one ID for two features: 1, at line 3

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g
  | c	s	mRNA	20	30	.	+	.	ID=g

Lines of one ID are one feature: they have one type,

  $ gff-check --rules S05
  <stdin>:3:3: error: ID 'g' has another type in line 2 [S05]
  <stdin>: 2 records: 1 error, 0 warnings, 0 info
    S05 error: lines of one ID with different types: 1, at line 3
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	CDS	1	9	.	+	0	ID=x
  | d	s	CDS	1	9	.	+	0	ID=x

one seqid

  $ gff-check --rules S06
  <stdin>:3:1: error: ID 'x' has another seqid in line 2 [S06]
  <stdin>: 2 records: 1 error, 0 warnings, 0 info
    S06 error: lines of one ID with different seqids: 1, at line 3
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	CDS	1	9	.	+	0	ID=x
  | c	s	CDS	20	28	.	-	0	ID=x

and one strand.

  $ gff-check --rules S07
  <stdin>:3:7: error: ID 'x' has another strand in line 2 [S07]
  <stdin>: 2 records: 1 error, 0 warnings, 0 info
    S07 error: lines of one ID with different strands: 1, at line 3
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	mRNA	1	9	.	+	.	ID=a;Parent=b
  | c	s	mRNA	1	9	.	+	.	ID=b;Parent=a

Parents do not form a loop.

  $ gff-check --rules S08
  <stdin>:3:9/Parent: error: the record is its own ancestor: a loop of 2 features, the first in line 2 [S08]
  <stdin>: 2 records: 1 error, 0 warnings, 0 info
    S08 error: Parents that form a loop: 1, at line 3
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=a;Parent=a

A record is not its own parent.

  $ gff-check --rules S09
  <stdin>:2:9/Parent: error: the record is its own Parent: 'a' [S09]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    S09 error: a record that is its own Parent: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g
  | c	s	mRNA	1	12	.	+	.	ID=t;Parent=g

A part lies inside of the whole.

  $ gff-check --rules S10
  <stdin>:3:5: warning: mRNA 1-12 is not inside its parent gene 1-9 in line 2 [S10]
  <stdin>: 2 records: 0 errors, 1 warning, 0 info
    S10 warning: a child that is not inside its parent: 1, at line 3

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g
  | d	s	mRNA	1	9	.	+	.	ID=t;Parent=g

A part is on the seqid of the whole

  $ gff-check --rules S11
  <stdin>:3:1: error: the parent in line 2 is on seqid 'c' [S11]
  <stdin>: 2 records: 1 error, 0 warnings, 0 info
    S11 error: a child on another seqid than its parent: 1, at line 3
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g
  | c	s	mRNA	1	9	.	-	.	ID=t;Parent=g

and on its strand.

  $ gff-check --rules S12
  <stdin>:3:7: warning: the parent in line 2 is on strand + [S12]
  <stdin>: 2 records: 0 errors, 1 warning, 0 info
    S12 warning: a child on another strand than its parent: 1, at line 3

  < in.gff3
  | ##gff-version 3
  | c	s	mRNA	1	40	.	+	.	ID=t
  | c	s	CDS	1	10	.	+	0	ID=p;Parent=t
  | c	s	CDS	21	31	.	+	1	ID=p;Parent=t

The phase follows from the bases before it: 10 bases leave one of a codon, which needs two more.

  $ gff-check --rules S13
  <stdin>:4:8: error: expected phase 2 after the CDS in line 3, got 1 [S13]
  <stdin>: 3 records: 1 error, 0 warnings, 0 info
    S13 error: a phase that does not follow from the CDS before it: 1, at line 4
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	mRNA	1	40	.	-	.	ID=t
  | c	s	CDS	1	10	.	-	0	ID=p;Parent=t
  | c	s	CDS	21	31	.	-	0	ID=p;Parent=t

On the reverse strand the last CDS is the first.

  $ gff-check --rules S13
  <stdin>:3:8: error: expected phase 1 after the CDS in line 4, got 0 [S13]
  <stdin>: 3 records: 1 error, 0 warnings, 0 info
    S13 error: a phase that does not follow from the CDS before it: 1, at line 3
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	mRNA	1	40	.	+	.	ID=t
  | c	s	exon	1	10	.	+	.	Parent=t
  | c	s	CDS	2	13	.	+	0	ID=p;Parent=t

What is translated is transcribed.

  $ gff-check --rules S14
  <stdin>:4:5: error: CDS 2-13 is not inside an exon of its transcript [S14]
  <stdin>: 3 records: 1 error, 0 warnings, 0 info
    S14 error: a CDS outside of the exons of its transcript: 1, at line 4
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	mRNA	1	40	.	+	.	ID=t
  | c	s	exon	1	10	.	+	.	Parent=t
  | c	s	exon	8	40	.	+	.	Parent=t

Exons of one transcript do not overlap.

  $ gff-check --rules S15
  <stdin>:4:4: warning: exon 8-40 overlaps the exon 1-10 of the same transcript in line 3 [S15]
  <stdin>: 3 records: 0 errors, 1 warning, 0 info
    S15 warning: exons of a transcript that overlap: 1, at line 4

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	Name=g

Nothing can be below a gene without ID.

  $ gff-check --rules S16
  <stdin>:2:9: info: gene without ID: nothing can be below it [S16]
  <stdin>: 1 record: 0 errors, 0 warnings, 1 info
    S16 info: a gene or transcript without ID: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	mRNA	1	9	.	+	.	ID=t
  | c	s	gene	1	9	.	+	.	ID=g;Parent=t

A gene is not part of an mRNA.

  $ gff-check --rules S17
  <stdin>:3:3: info: gene is not part of mRNA (line 2) [S17]
  <stdin>: 2 records: 0 errors, 0 warnings, 1 info
    S17 info: a type that is not part of the type of its parent: 1, at line 3

  < in.gff3
  | ##gff-version 3
  | c	s	mRNA	1	9	.	+	.	ID=t

An mRNA has exons.

  $ gff-check --rules S18
  <stdin>:2: warning: mRNA without exon and CDS [S18]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    S18 warning: an mRNA without exon and CDS: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	20	.	+	.	ID=g
  | c	s	mRNA	1	9	.	+	.	ID=t;Parent=g

A gene ends where its transcripts end.

  $ gff-check --rules S19
  <stdin>:2:5: info: gene 1-20 is larger than what is below it, 1-9 [S19]
  <stdin>: 2 records: 0 errors, 0 warnings, 1 info
    S19 info: a gene that is larger than what is below it: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	CDS	1	10	.	+	0	ID=p

A complete coding region is made of codons.

  $ gff-check --rules S20
  <stdin>:2: warning: the coding region has 10 bases, which is not a multiple of 3 [S20]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    S20 warning: the length of a coding region is not a multiple of 3: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	CDS	1	9	.	+	0	ID=p;note=a
  | c	s	CDS	21	29	.	+	0	ID=p;note=b

Lines of one ID have the same attributes.

  $ gff-check --rules S21
  <stdin>:3:9: warning: ID 'p' has other attributes in line 2 [S21]
  <stdin>: 2 records: 0 errors, 1 warning, 0 info
    S21 warning: lines of one ID with different attributes: 1, at line 3

  < in.gff3
  | ##gff-version 3
  | c	s	exon	1	9	.	+	.	Parent=t
  | c	s	exon	1	9	.	+	.	Parent=t

The same record twice.

  $ gff-check --rules S22
  <stdin>:3: warning: the same record stands in a line before [S22]
  <stdin>: 2 records: 0 errors, 1 warning, 0 info
    S22 warning: a record twice, byte for byte: 1, at line 3

  < in.gff3
  | ##gff-version 3
  | c	s	exon	1	9	.	+	.	ID=e

An exon is part of something.

  $ gff-check --rules S23
  <stdin>:2:9: warning: exon without Parent [S23]
  <stdin>: 1 record: 0 errors, 1 warning, 0 info
    S23 warning: an exon or CDS without Parent: 1, at line 2

  < in.gff3
  | ##gff-version 3
  | c	s	polypeptide	1	9	.	+	.	ID=p;Derives_from=zz

A record is derived from one that is there.

  $ gff-check --rules S24
  <stdin>:2:9/Derives_from: error: no record has the ID 'zz' [S24]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    S24 error: a Derives_from that no record has as ID: 1, at line 2
  [1]

  < in.gff3
  | c	s	exon	1	9	.	+	.	transcript_id "t";

GTF: each record has a gene_id.

  $ gff-check --rules G01
  <stdin>:1:9/gene_id: error: no gene_id [G01]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    G01 error: no gene_id: 1, at line 1
  [1]

  < in.gff3
  | c	s	exon	1	9	.	+	.	gene_id "g";

GTF: what is not a gene has a transcript_id.

  $ gff-check --rules G02
  <stdin>:1:9/transcript_id: error: no transcript_id [G02]
  <stdin>: 1 record: 1 error, 0 warnings, 0 info
    G02 error: no transcript_id on a record that is not a gene: 1, at line 1
  [1]

  < in.gff3
  | c	s	gene	1	9	.	+	.	gene_id "g"; transcript_id "";
  | c	s	exon	1	9	.	+	.	gene_id ""; transcript_id "t";

An empty id is none; on genes NCBI writes it.

  $ gff-check --rules G03
  <stdin>:1:9/transcript_id: info: empty transcript_id [G03]
  <stdin>:2:9/gene_id: error: empty gene_id [G03]
  <stdin>: 2 records: 1 error, 0 warnings, 1 info
    G03 error: an empty gene_id or transcript_id: 2, the first at line 1
  [1]

  < in.gff3
  | c	s	exon	1	9	.	+	.	gene_name "n"; gene_id "g"; transcript_id "t";
  | c	s	exon	1	9	.	+	.	gene_id "g"; transcript_id "t"
  | c	s	gene	1	9	.	+	.	g1
  | c	s	exon	1	9	.	+	.	gene_id "g";  transcript_id "t";

The form of GTF 2.2.

  $ gff-check --rules G04
  <stdin>:1:9: warning: column 9 does not begin with gene_id and transcript_id [G04]
  <stdin>:2:9: warning: no ';' at the end of column 9 [G04]
  <stdin>:3:9: warning: expected gene_id "g1";, got a bare id: 'g1' [G04]
  <stdin>:4:9: warning: attributes are not separated by a semicolon and one blank [G04]
  <stdin>: 4 records: 0 errors, 4 warnings, 0 info
    G04 warning: column 9 is not written as GTF 2.2 says: 4, the first at line 1

  < in.gff3
  | c	s	exon	1	9	.	+	.	gene_id "g"; transcript_id "t"; note text;
  | c	s	exon	1	9	.	+	.	gene_id "g"; transcript_id "t"; exon_number 1; note "x

A text has quotes, and the quote is closed.

  $ gff-check --rules G05
  <stdin>:1:9/note: warning: expected a number or a value in quotes, got 'text' [G05]
  <stdin>:2:9/note: error: expected a quote at the end of the value, got ' note "x' [G05]
  <stdin>: 2 records: 1 error, 1 warning, 0 info
    G05 error: a text value without quotes, or a quote that is not closed: 2, the first at line 1
  [1]

  < in.gff3
  | c	s	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  | c	s	exon	1	9	.	-	.	gene_id "g"; transcript_id "t";
  | c	s	exon	1	9	.	+	.	gene_id "h"; transcript_id "t";

A transcript is on one strand and in one gene.

  $ gff-check --rules G06
  <stdin>:2:7: warning: transcript_id 't' is on another strand in line 1 [G06]
  <stdin>:3:9/gene_id: warning: transcript_id 't' has another gene_id in line 1 [G06]
  <stdin>: 3 records: 0 errors, 2 warnings, 0 info
    G06 warning: a transcript_id on two seqids, strands or genes: 2, the first at line 2

  < in.gff3
  | c	s	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  | c	s	CDS	1	9	.	+	0	gene_id "g"; transcript_id "t";
  | c	s	stop_codon	7	9	.	+	0	gene_id "g"; transcript_id "t";

GTF: the CDS does not include the stop codon.

  $ gff-check --rules G07
  <stdin>:3: info: the CDS includes the stop codon 7-9 [G07]
  <stdin>: 3 records: 0 errors, 0 warnings, 1 info
    G07 info: the CDS includes the stop codon: 1, at line 3

  < in.gff3
  | c	s	exon	1	40	.	+	.	gene_id "g"; transcript_id "t";
  | c	s	CDS	1	9	.	+	0	gene_id "g"; transcript_id "t";
  | c	s	stop_codon	13	15	.	+	0	gene_id "g"; transcript_id "t";

GTF: the stop codon follows the CDS, perhaps after an intron.

  $ gff-check --rules G08
  <stdin>:3: warning: the stop codon 13-15 is neither in the CDS nor does it follow its end at 9 [G08]
  <stdin>: 3 records: 0 errors, 1 warning, 0 info
    G08 warning: a stop codon that does not follow the CDS: 1, at line 3

  < in.gff3
  | ##gff-version 3
  % printf '##gff-version 3\r\nc\ts\tgene\t1\t9\t.\t+\t.\tID=g\r\n' > x.gff3

Lines that end in CR LF.

  $ gff-check --rules F08 x.gff3
  x.gff3:1: info: lines end in CR LF [F08]
  x.gff3: 1 record: 0 errors, 0 warnings, 1 info
    F08 info: lines end in CR LF: 1, at line 1

  < in.gff3
  | ##gff-version 3
  % printf '##gff-version 3\nc\ts\tgene\t1\t9\t.\t+\t.\tID=g' > x.gff3

The last line may be cut off.

  $ gff-check --rules F09 x.gff3
  x.gff3:2: info: no newline at the end of the last line [F09]
  x.gff3: 1 record: 0 errors, 0 warnings, 1 info
    F09 info: the last line has no newline: 1, at line 2

  < in.gff3
  | ##gff-version 3
  % printf '\xef\xbb\xbf##gff-version 3\nc\ts\tgene\t1\t9\t.\t+\t.\tID=g\n' > x.gff3

Most readers take the mark for a part of the first line.

  $ gff-check --rules F10 x.gff3
  x.gff3:1: warning: a byte-order mark stands before the first line [F10]
  x.gff3: 1 record: 0 errors, 1 warning, 0 info
    F10 warning: a byte-order mark at the beginning: 1, at line 1

  < in.gff3
  | ##gff-version 3
  % printf '##gff-version 3\nc\ts\tgene\t1\t9\t.\t+\t.\tID=g;note=caf\xe9\n' > x.gff3

GFF3 is UTF-8.

  $ gff-check --rules F14 x.gff3
  x.gff3:2:9: warning: expected text in UTF-8, got '\xe9' [F14]
  x.gff3: 1 record: 0 errors, 1 warning, 0 info
    F14 warning: not valid UTF-8: 1, at line 2

  < in.gff3
  | ##gff-version 3
  % printf '##gff-version 3\nc\ts\001\tgene\t1\t9\t.\t+\t.\tID=g\n' > x.gff3

Control characters are escaped.

  $ gff-check --rules C20 x.gff3
  x.gff3:2:2: error: expected text without control characters, got '\x01' [C20]
  x.gff3: 1 record: 1 error, 0 warnings, 0 info
    C20 error: a control character that is not escaped: 1, at line 2
  [1]

  < in.gff3
  | ##gff-version 3
  | c	s	gene	1	9	.	+	.	ID=g
  | d	s	gene	1	9	.	+	.	ID=g
  | c	s	gene	1	30	.	+	.	ID=g
  < sizes
  | c	20

Seqids are those of the genome.

  $ gff-check --rules Z01 --genome sizes
  <stdin>:3:1: error: expected a sequence of the genome, got 'd' [Z01]
  <stdin>: 3 records: 1 error, 0 warnings, 0 info
    Z01 error: a seqid that the genome does not have: 1, at line 3
  [1]

Records end where their sequence ends.

  $ gff-check --rules Z02 --genome sizes
  <stdin>:4:5: error: expected an end of at most 20, the length of the sequence, got '30' [Z02]
  <stdin>: 3 records: 1 error, 0 warnings, 0 info
    Z02 error: a record beyond the end of its sequence: 1, at line 4
  [1]
