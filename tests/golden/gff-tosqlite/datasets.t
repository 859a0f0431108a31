# gff-tosqlite: data sets

Nothing is left of the name.

  $ gff-tosqlite -o out.sqlite .gff3
  2> gff-tosqlite: --dataset: expected a name, got an empty one
  [2]
  ? SELECT 1
  no database

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 5000
  | chr1	src	gene	1	100	.	+	.	ID=g1;Name=Gene 1
  | chr1	src	mRNA	1	100	0.5	+	.	ID=t1;Parent=g1
  | chr1	src	CDS	10	90	.	+	0	ID=c1;Parent=t1,t2;Note=x

A data set needs a name.

  $ gff-tosqlite -o out.sqlite --dataset=
  2> gff-tosqlite: --dataset: expected a name, got an empty one
  [2]
  ? SELECT 1
  no database

Standard input has no name.

  $ gff-tosqlite -o out.sqlite
  2> gff-tosqlite: expected the name of the data set on standard input (--dataset NAME)
  [2]
  ? SELECT 1
  no database

The data set is called like the file, less its endings.

  $ gzip -c in.gff3 > gencode.v41.gff3.gz
  > cp in.gff3 a.b.gtf.gff
  > cp in.gff3 plain
  > for file in gencode.v41.gff3.gz a.b.gtf.gff plain; do gff-tosqlite -q -o out.sqlite "$file"; done
  ? SELECT dataset, source FROM datasets ORDER BY dataset
  'a.b.gtf'|'a.b.gtf.gff'
  'gencode.v41'|'gencode.v41.gff3.gz'
  'plain'|'plain'
  ? SELECT dataset, count(*) FROM gff GROUP BY dataset ORDER BY dataset
  'a.b.gtf'|3
  'gencode.v41'|3
  'plain'|3

A data set is not loaded twice by mistake.

  $ gff-tosqlite -q -o out.sqlite in.gff3
  > gff-tosqlite -o out.sqlite in.gff3
  2> gff-tosqlite: out.sqlite: has a data set 'in' already (--replace puts this one in its place, --append adds to it, --dataset gives another name)
  [1]
  ? SELECT count(*) FROM gff
  3

The table datasets says what was loaded, from where, when and by which version.

  $ gff-tosqlite -q -o out.sqlite in.gff3
  ? SELECT dataset, source, records, loaded_at GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z', version LIKE 'gffpipe _%' FROM datasets
  'in'|'in.gff3'|3|1|1

The number of a descriptor is not a name for a data set.

  < in.gff3
  | chr1	s	gene	1	2	.	.	.	ID=a
  $ gff-tosqlite -o out.sqlite <(cat in.gff3) 2>&1 | sed s,/dev/fd/[0-9]*,/dev/fd/N,; gff-tosqlite -q --dataset d -o out.sqlite <(cat in.gff3)
  gff-tosqlite: expected the name of the data set in /dev/fd/N (--dataset NAME)
