# gff-select --write-index: output without an index

A record beyond 2^40 is an error before anything is replaced.

  < in.gff3
  | chr1	x	gene	100	1099511627777	.	+	.	ID=g1
  $ echo old >out.gff3.gz
  > echo old >out.gff3.gz.tbi
  > gff-select -o out.gff3.gz --write-index || echo "status $?"
  > grep . out*
  status 1
  out.gff3.gz:old
  out.gff3.gz.tbi:old
  2> gff-select: out.gff3.gz:1: column 5 (end): expected at most 1099511627776 (2^40), the last that an index can hold, got '1099511627777'

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

-c writes no records.

  $ gff-select -c -o out.gff3.gz --write-index
  2> gff-select: --count writes no records: it takes no --write-index
  [2]

A file that is not regular cannot have an index.

  $ gff-select -z -o /dev/null --write-index
  2> gff-select: --write-index: expected an output FILE that is a regular file, got '/dev/null'
  [2]

Only BGZF is indexed.

  $ gff-select -o out.gff3 --write-index
  2> gff-select: --write-index: expected an output FILE in BGZF (named .gz or .bgz, or with --bgzip), got 'out.gff3'
  [2]

What was not examined cannot be indexed.

  $ gff-select --on-error pass -o out.gff3.gz --write-index
  2> gff-select: --write-index: an index needs examined records: it takes no --on-error pass
  [2]

An empty result has an index too.

  $ gff-select -t nothing -o out.gff3.gz --write-index
  > ls out*
  > gzip -dc out.gff3.gz
  > gff-select -r chr1 out.gff3.gz
  out.gff3.gz
  out.gff3.gz.tbi
  ##gff-version 3
  # made by hand
  # between
  ##gff-version 3
  # made by hand
  # between
  2> gff-select: warning: no record had the type 'nothing'; seen was 'gene'

Standard output cannot have an index, because it has no name.

  $ gff-select -z --write-index
  2> gff-select: --write-index: expected an output FILE (-o), got standard output
  [2]

An index that cannot be written is an error before anything is replaced.

  $ echo old >out.gff3.gz
  > mkdir out.gff3.gz.tbi
  > gff-select -o out.gff3.gz --write-index || echo "status $?"
  > cat out.gff3.gz
  > ls -A
  status 1
  old
  in.gff3
  out.gff3.gz
  out.gff3.gz.tbi
  2> gff-select: out.gff3.gz.tbi: expected a regular file, or none, for the index

An indexed file has no sequence section.

  < in.gff3
  | chr1	x	gene	500	900	.	+	.	ID=g1
  | ##FASTA
  | >chr1
  | ACGT
  $ gff-select -o out.gff3.gz --write-index
  2> gff-select: <stdin>:2: expected no sequence section, which an indexed file cannot have (--no-fasta leaves it out)
  [1]

Records must be in order; the message names the record and gff-order.

  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	500	900	.	+	.	ID=g1
  | chr1	x	gene	100	200	.	+	.	ID=g2
  $ gff-select -o out.gff3.gz --write-index
  2> gff-select: out.gff3.gz:3: expected records in order, which an index needs (gff-order orders them), got start 100 after start 500: 'chr1\tx\tgene\t100\t200\t.\t+\t.\tID=g2'
  [1]

A record without a seqid has no place in an index.

  < in.gff3
  | 	x	gene	500	900	.	+	.	ID=g1
  $ gff-select -o out.gff3.gz --write-index
  2> gff-select: out.gff3.gz:1: column 1 (seqid): expected a name, which an index needs, got an empty one
  [1]

The records of a seqid must be together.

  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	500	900	.	+	.	ID=g1
  | chr2	x	gene	100	200	.	+	.	ID=g2
  | # no line of an indexed file
  | chr1	x	gene	1000	1900	.	+	.	ID=g3
  $ gff-select -o out.gff3.gz --write-index
  2> gff-select: out.gff3.gz:4: expected records in order, which an index needs (gff-order orders them), got one of 'chr1' after those of 'chr2': 'chr1\tx\tgene\t1000\t1900\t.\t+\t.\tID=g3'
  [1]

A FIFO in the place of the index would wait for a reader.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  % mkfifo out.gff3.gz.tbi
  $ gff-select -o out.gff3.gz --write-index
  2> gff-select: out.gff3.gz.tbi: expected a regular file, or none, for the index
  [1]

The index and the output are two files.

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2
  % printf old >out.gff3.gz
  > ln -s out.gff3.gz out.gff3.gz.tbi
  $ gff-select -o out.gff3.gz --write-index
  2> gff-select: out.gff3.gz.tbi: expected a file of its own for the index, got the output
  [1]
