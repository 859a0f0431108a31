# gff-order: malformed records

A record of eight columns is malformed.

  < in.gff3
  | a	me	gene	1	9	.	+	.
  $ gff-order
  2> gff-order: <stdin>:1: expected 9 columns, got 8: 'a\tme\tgene\t1\t9\t.\t+\t.'
  [1]

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=a5

A line that is too long is an error that names the option.

  $ gff-order --max-line 10
  2> gff-order: <stdin>:1: expected a line of at most 10 bytes (--max-line), got a longer one
  [1]

A malformed record has no place in the order: --on-error pass is refused.

  $ gff-order --on-error pass
  2> gff-order: --on-error: expected fail or skip, got 'pass'
  [2]

At a malformed record everything before it is written in its order, then status 1.

  < in.gff3
  | ##gff-version 3
  | a	me	gene	5	9	.	+	.	ID=a5
  | a	me	gene	1	9	.	+	.	ID=a1
  | a	me	gene	0	9	.	+	.	ID=x
  | b	me	gene	2	9	.	+	.	ID=b2
  $ gff-order
  ##gff-version 3
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5
  2> gff-order: <stdin>:4: column 4 (start): expected a positive integer, got '0'
  [1]

After an error an output FILE does not appear.

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=a5
  | a	me	gene	0	9	.	+	.	ID=x
  $ gff-order -o out.gff3; status=$?; ls -A; exit $status
  in.gff3
  2> gff-order: <stdin>:2: column 4 (start): expected a positive integer, got '0'
  [1]

With --on-error skip malformed records are left out.

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=a5
  | a	me	gene	0	9	.	+	.	ID=x
  | a	me	gene	1	9	.	+	.	ID=a1
  $ gff-order --on-error skip
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5
  2> gff-order: warning: <stdin>: 1 malformed record skipped, the first at line 2

Two lines that name different columns are an error.

  < in.gff3
  | #!gff-columns	ID
  | #!gff-columns	Name
  $ gff-order
  #!gff-columns	ID
  2> gff-order: <stdin>:2: expected the columns that were named before, got other ones: '#!gff-columns\tName'
  [1]

What looks like a record in the sequence section is not ordered: status 1.

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=a5
  | a	me	gene	1	9	.	+	.	ID=a1
  | >s
  | b	me	gene	2	9	.	+	.	ID=b2
  $ gff-order
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5
  >s
  b	me	gene	2	9	.	+	.	ID=b2
  2> gff-order: <stdin>:4: expected sequence up to the end of the input, got what looks like a record (are these several files, concatenated? --no-fasta on each of them helps)
  [1]

A tab after column 9 stays.

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=p\t (esc)
  | a	me	gene	1	9	.	+	.	.\t (esc)
  $ gff-order
  a	me	gene	1	9	.	+	.	.\t (esc)
  a	me	gene	5	9	.	+	.	ID=p\t (esc)
