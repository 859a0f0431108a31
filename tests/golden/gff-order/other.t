# gff-order: other

  < in.gff3
  | ##gff-version 3
  | ##description x
  | ##PAF	B	chr2
  | chr2	m	mRNA	500	900	.	+	.	ID=1
  | chr2	m	CDS	500	900	.	+	0	Parent=1
  | ##PAF	A	chr1
  | # of A, too
  | chr1	m	mRNA	900	999	.	+	.	ID=2
  | ##PAF	C	chr2
  | chr2	m	mRNA	1	99	.	+	.	ID=3
  | # the end

Directives that GFF3 does not name, and comments after the first record, stay before the record that followed them. Directives whose name is only in the header stay there.

  $ gff-order
  ##gff-version 3
  ##description x
  ##PAF	C	chr2
  chr2	m	mRNA	1	99	.	+	.	ID=3
  ##PAF	B	chr2
  chr2	m	mRNA	500	900	.	+	.	ID=1
  chr2	m	CDS	500	900	.	+	0	Parent=1
  ##PAF	A	chr1
  # of A, too
  chr1	m	mRNA	900	999	.	+	.	ID=2
  # the end

An indexed file has no such lines; the header is short.

  $ gff-order -o out.gff3.gz --write-index
