# gff-select -a: tests that are refused

The sign ! is written before = and ~, and before a KEY alone.

  $ gff-select -a 'ID!<5'
  2> gff-select: test 'ID!<5': expected KEY, !KEY, or KEY and one of = != ~ !~ < <= > >= and a value
  [2]

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

A test has a key.

  $ gff-select -a ''
  2> gff-select: test '': expected KEY, !KEY, or KEY and one of = != ~ !~ < <= > >= and a value
  [2]

A test is negated in one place, not before its key.

  $ gff-select -a '!ID=g1'
  2> gff-select: test '!ID=g1': expected KEY, !KEY, or KEY and one of = != ~ !~ < <= > >= and a value
  [2]

A test has one equals sign.

  $ gff-select -a ID==g1
  2> gff-select: test 'ID==g1': expected one '='
  [2]

A test has a key before its comparison.

  $ gff-select -a =g1
  2> gff-select: test '=g1': expected KEY, !KEY, or KEY and one of = != ~ !~ < <= > >= and a value
  [2]

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2

No record has a carriage return, which a list with CR LF leaves in a shell's word.

  $ gff-select -a $'ID=g1\r' <in.gff3
  2> gff-select: test 'ID=g1\x0d': expected no carriage return, such as words of a list with CR LF have (an escaped one: KEY~REGEX)
  [2]

Bytes that a terminal would obey are escaped in a message.

  $ gff-select -a $'\e[2J\aID=~x' <in.gff3
  2> gff-select: test '\x1b[2J\x07ID=~x': expected '=' or '~', got both
  [2]
