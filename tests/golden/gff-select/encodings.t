# gff-select: encodings, byte-order marks and line ends

Only at the start is a byte-order mark no text.

  < in.gff3
  | # one
  | # \xef\xbb\xbftwo (esc)
  | \xef\xbb\xbfchr1	me	gene	1	10	.	+	.	ID=g1 (esc)
  $ gff-select
  # one
  # \xef\xbb\xbftwo (esc)
  \xef\xbb\xbfchr1	me	gene	1	10	.	+	.	ID=g1 (esc)

A UTF-8 byte-order mark at the start is skipped: ##gff-version still says GFF3.

  < in.gff3
  | \xef\xbb\xbf##gff-version 3 (esc)
  | chr1	me	gene	1	10	.	+	.	Note flagged
  | chr1	me	gene	1	10	.	+	.	Note
  $ gff-select -a Note
  ##gff-version 3
  chr1	me	gene	1	10	.	+	.	Note

No encoding is assumed: Latin-1 stays Latin-1, UTF-8 stays UTF-8.

  < in.gff3
  | # caf\xe9 café (esc)
  | chr1	me	gene	1	10	.	+	.	Note=\xe9,é,\xff (esc)
  $ gff-select
  # caf\xe9 café (esc)
  chr1	me	gene	1	10	.	+	.	Note=\xe9,é,\xff (esc)

A CR that ends no line makes a record malformed.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	gene	20	30	.	+	.	ID=g2;Note=a\rb (esc)
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 9 (attributes): expected text, got a carriage return that ends no line
  [1]

The line ends of old Macintoshes would make one comment of a whole file: the message says how to convert it.

  < in.gff3
  | ##gff-version 3\rchr1	me	gene	1	10	.	+	.	ID=g1\r (esc) (no-eol)
  $ gff-select
  2> gff-select: <stdin>:1: expected LF or CR LF at the end of a line, got CR alone (convert it with: tr '\r' '\n')
  [1]

The same if the file begins with a record.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1\rchr1	me	gene	1	10	.	+	.	ID=g2\r (esc) (no-eol)
  $ gff-select
  2> gff-select: <stdin>:1: column 9 (attributes): expected text, got a carriage return that ends no line (convert it with: tr '\r' '\n')
  [1]

A carriage return in a comment is a part of it, if no record follows the carriage return.

  < in.gff3
  | # a\rb	c (esc)
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  $ gff-select -t gene
  # a\rb	c (esc)
  chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  chr2	s	gene	1	10	.	+	.	ID=g2

CR LF is a line end like LF; the output has LF.

  < in.gff3
  | ##gff-version 3\r (esc)
  | # a comment\r (esc)
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A\r (esc)
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1\r (esc)
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

A NUL makes a record malformed.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1
  | chr1	me	ge\x00ne	20	30	.	+	.	ID=g2 (esc)
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1
  2> gff-select: <stdin>:2: column 3 (type): expected text, got a NUL byte
  [1]

Bytes that a terminal would obey are escaped in messages; UTF-8 is readable.

  < in.gff3
  | café \x1b[31mred \x1b]0;title\x07 \xff (esc)
  $ gff-select
  2> gff-select: <stdin>:1: expected 9 columns, got 1: 'café \x1b[31mred \x1b]0;title\x07 \xff'
  [1]

UTF-16 is an error that says so, not a cascade of malformed records.

  < in.gff
  | \xff\xfe#\x00#\x00g\x00f\x00f\x00-\x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00 \x003\x00 (esc)
  | \x00 (esc) (no-eol)
  $ gff-select -i in.gff
  2> gff-select: in.gff:1: expected text in UTF-8 or another superset of ASCII, got what looks like UTF-16 (convert it with iconv)
  [1]

UTF-16 is also detected by its NUL bytes.

  < in.gff
  | \x00#\x00#\x00g\x00f\x00f\x00-\x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00 \x003\x00 (esc)
  $ gff-select -i in.gff
  2> gff-select: in.gff:1: expected text in UTF-8 or another superset of ASCII, got what looks like UTF-16 (convert it with iconv)
  [1]
