# gff-select --write-index

  < in.gff3
  | ##gff-version 3
  | # made by hand
  | chr1	x	gene	100	900	.	+	.	ID=g1
  | ###
  | # between
  |
  | chr1	x	gene	20000	40000	.	+	.	ID=g2
  | chr2	x	gene	100	900	.	-	.	ID=g3
  | ###

FILE.tbi is written beside FILE; blank lines, and lines with # after the first record, are left out.

  $ gff-select -o out.gff3.gz --write-index
  > ls out*
  > gzip -dc out.gff3.gz
  > echo "--- through the index:"
  > gff-select -r chr2 out.gff3.gz
  out.gff3.gz
  out.gff3.gz.tbi
  ##gff-version 3
  # made by hand
  chr1	x	gene	100	900	.	+	.	ID=g1
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr2	x	gene	100	900	.	-	.	ID=g3
  --- through the index:
  ##gff-version 3
  # made by hand
  chr2	x	gene	100	900	.	-	.	ID=g3

No old index of the other kind stays.

  $ echo old >out.gff3.gz
  > echo old >out.gff3.gz.csi
  > gff-select -o out.gff3.gz --write-index
  > ls out*
  out.gff3.gz
  out.gff3.gz.tbi

Where an end reaches 2^29 the index is a .csi.

  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	100	536870911	.	+	.	ID=g1
  | chr1	x	gene	101	536870912	.	+	.	ID=g2
  | chr1	x	gene	1099511627770	1099511627776	.	+	.	ID=g3
  $ gff-select -o out.gff3.gz --write-index
  > ls out*
  > gff-select -r chr1:1,099,511,627,776 out.gff3.gz
  out.gff3.gz
  out.gff3.gz.csi
  ##gff-version 3
  chr1	x	gene	1099511627770	1099511627776	.	+	.	ID=g3

Up to an end of 2^29 - 1 it is a .tbi.

  < in.gff3
  | chr1	x	gene	100	536870911	.	+	.	ID=g1
  $ gff-select -o out.gff3.gz --write-index
  > ls out*
  > gff-select -r chr1:536,870,911 out.gff3.gz
  out.gff3.gz
  out.gff3.gz.tbi
  chr1	x	gene	100	536870911	.	+	.	ID=g1

Only the records that are written must be in order.

  < in.gff3
  | chr1	x	mRNA	500	900	.	+	.	ID=m1
  | # before the first record of the output
  | chr1	x	gene	100	200	.	+	.	ID=g2
  $ gff-select -t gene -o out.gff3.gz --write-index
  > gzip -dc out.gff3.gz
  # before the first record of the output
  chr1	x	gene	100	200	.	+	.	ID=g2

With --no-fasta the sequence section is left out.

  < in.gff3
  | chr1	x	gene	500	900	.	+	.	ID=g1
  | ##FASTA
  | >chr1
  | ACGT
  $ gff-select -o out.gff3.gz --write-index --no-fasta
  > gzip -dc out.gff3.gz
  chr1	x	gene	500	900	.	+	.	ID=g1
