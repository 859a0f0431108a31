# gff-totsv: malformed records

A record with eight columns stops the tool; what was before it is out.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.
  $ gff-totsv -c type,start,ID,Parent
  type	start	ID	Parent
  gene	1	gene1\t (esc)
  2> gff-totsv: <stdin>:4: expected 9 columns, got 8: 'chr1\tme\texon\t10\t900\t.\t+\t.'
  [1]

A malformed record cannot be a row: pass is for gff-select and gff-strip.

  < in.gff3
  | chr1	me
  $ gff-totsv --on-error pass
  2> gff-totsv: --on-error: expected fail or skip, got 'pass'
  [2]

Malformed records are left out and counted.

  < in.gff3
  | chr1	me
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-totsv -c type --on-error skip
  type
  gene
  2> gff-totsv: warning: <stdin>: 1 malformed record skipped, the first at line 1

A line in the sequence section that looks like a record makes no row, and is an error.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x
  | >s
  | chr1	me	gene	1	2	.	+	.	ID=g1
  $ gff-totsv -c ID
  ID
  x
  2> gff-totsv: <stdin>:3: expected sequence up to the end of the input, got what looks like a record (are these several files, concatenated? --no-fasta on each of them helps)
  [1]

A tab at the end of a record is not a column.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x\t (esc)
  $ gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes
  chr1	me	gene	1	2		+		ID=x

A tab after the extra columns is not a column.

  < in.gff3
  | #!gff-columns	ID
  | chr1	me	gene	1	2	.	+	.	.	x\t (esc)
  $ gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes	ID
  chr1	me	gene	1	2		+			x

A tenth column that no #!gff-columns line announced stops the tool.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1	extra
  $ gff-totsv -c type,start,ID,Parent
  type	start	ID	Parent
  gene	1	gene1\t (esc)
  2> gff-totsv: <stdin>:4: expected 9 columns, got 10: 'chr1\tme\texon\t10\t900\t.\t+\t.\tID=gene1.1;Parent=gene1\textra'
  [1]

The sequence section is read to its end, so that damage in it is detected.

  < plain.gff3
  | chr1	me	gene	1	2	.	+	.	ID=x
  | >s
  | ACGT
  $ gzip -c plain.gff3 | head -c -4 | gff-totsv -c ID
  ID
  x
  2> gff-totsv: <stdin>: unexpected end of gzip data: the file is truncated
  [1]
