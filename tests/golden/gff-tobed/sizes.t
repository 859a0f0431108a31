# gff-tobed: what reaches beyond the end of a sequence

--sizes: what is beyond the end is cut, what begins there is left out.

  < s.txt
  | c	60
  < in.gff3
  | c	x	gene	50	70	.	+	.	ID=a
  | c	x	gene	61	70	.	+	.	ID=b
  | d	x	gene	61	70	.	+	.	ID=c
  $ gff-tobed --sizes s.txt
  c	49	60	a	0	+
  d	60	70	c	0	+
  2> gff-tobed: warning: <stdin>: 1 line beyond the end of a sequence: cut there
  2> gff-tobed: warning: <stdin>: 1 line wholly beyond the end of a sequence: left out

On a circular sequence what is beyond the end is a line at the beginning.

  < s.txt
  | c	60
  < in.gff3
  | c	x	region	1	60	.	+	.	ID=c;Is_circular=true
  | c	x	CDS	55	65	.	+	0	ID=a
  | c	x	CDS	10	20	.	+	0	ID=b
  $ gff-tobed -x --sizes s.txt
  c	54	60	a	0	+	54	60	0	1	6,	0,
  c	0	5	a	0	+	0	5	0	1	5,	0,
  c	9	20	b	0	+	9	20	0	1	11,	0,
  2> gff-tobed: warning: <stdin>: 1 line beyond the end of a circular sequence: what is beyond it is a line at its beginning

If the file of sizes has none of the sequences, nothing is cut, with a warning.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=g
  | chr1	x	exon	1	9	.	+	.	ID=e;Parent=g
  < sizes
  | 1	5
  $ gff-tobed --sizes sizes
  chr1	0	9	g	0	+
  chr1	0	9	e	0	+
  2> gff-tobed: warning: --sizes: sizes has none of the sequences of the input: nothing is cut, the first is 'chr1'
