# Pipelines: streams, files and descriptors

A name of standard output is standard output, even if it is a pipe or a file that other programs write, too.

  $ printf "chr1\tme\tgene\t1\t2\t.\t+\t.\tID=a\n" > a.gff3; gff-select -o /dev/stdout a.gff3 | cat; { echo before; gff-select -o /dev/stdout a.gff3; echo behind; } > file; cat file
  chr1	me	gene	1	2	.	+	.	ID=a
  before
  chr1	me	gene	1	2	.	+	.	ID=a
  behind

The snippets write bytes that are not UTF-8, tabs, line ends and control bytes as their languages do.

  $ file=$'tab\tline\nend\x7f\xe9"\\.tsv'
  > for language in pandas polars readr fread duckdb sqlite; do
  >   gff-totsv --reader "$language" -c start,ID --na $'\x01"\\\xff' -o "$file" || echo "status $?"
  > done
  > gff-totsv --reader readr -H -c start,ID -o "$file"
  import pandas as pd
   (esc)
  types = {
      "start": "int64",
      "ID": "string"
  }
  table = pd.read_csv(
      "tab\tline\x0aend\x7f\udce9\"\\.tsv", sep="\t", header=0, index_col=False, dtype=types,
      quoting=3, keep_default_na=False, na_values=["\x01\"\\\udcff"], skip_blank_lines=False,
      float_precision="round_trip", encoding_errors="surrogateescape",
  )
  import polars as pl
   (esc)
  types = {
      "start": pl.Int64,
      "ID": pl.String
  }
  table = pl.read_csv(
      "tab\tline\x0aend\x7f\udce9\"\\.tsv", separator="\t", has_header=True, schema=types, glob=False,
      quote_char=None, null_values=["\x01\"\\\udcff"],
  )
  table <- readr::read_tsv(
    "tab\tline\x0aend\x7f\xe9\"\\.tsv", col_types = "dc",
    quote = "", comment = "", na = "\x01\"\\\xff", trim_ws = FALSE, skip_empty_rows = FALSE, name_repair = "minimal"
  )
  table <- data.table::fread(
    file = "tab\tline\x0aend\x7f\xe9\"\\.tsv", sep = "\t", header = TRUE,
    colClasses = c("numeric", "character"),
    quote = "", na.strings = "\x01\"\\\xff", strip.white = FALSE, blank.lines.skip = FALSE, encoding = "UTF-8"
  )
  CREATE TABLE gff AS SELECT * FROM read_csv(
    'tab	line
  end\x7f\xe9"\\.tsv', delim = '\\t', header = true, auto_detect = false, (esc)
    quote = '', escape = '', comment = '', nullstr = '\x01"\\\xff', (esc)
    columns = {
      'start': 'BIGINT',
      'ID': 'VARCHAR'
    }
  );
  CREATE TABLE gff(
    "start" INTEGER,
    "ID" TEXT
  );
  .mode tabs
  .import --skip 1 "tab	line\\nend\x7f\xe9\\"\\\\.tsv" gff (esc)
  UPDATE gff SET
    "ID" = iif("ID" = '\x01"\\\xff', NULL, "ID") (esc)
  ;
  table <- readr::read_tsv(
    "tab\tline\x0aend\x7f\xe9\"\\.tsv", col_types = "dc",
    col_names = c(
      "start",
      "ID"
    ),
    quote = "", comment = "", na = "", trim_ws = FALSE, skip_empty_rows = FALSE, name_repair = "minimal"
  )

If the reader ends, SIGPIPE ends the tool without a message (128 + 13).

  $ yes "$(printf 'chr1\tme\tgene\t1\t2\t.\t+\t.\tID=g')" | head -n 200000 >many
  > gff-select <many | head -n 1
  chr1	me	gene	1	2	.	+	.	ID=g
  [141]

Values of 200,000 bytes go through columns and table whole.

  $ long=$(head -c 200000 /dev/zero | tr '\0' x)
  > printf 'c\ts\tgene\t1\t9\t.\t+\t.\tID=%s;Note=%s%%41\n' "$long" "$long" |
  >   gff-extract ID Note | gff-totsv -c ID,Note,start | awk '{ print length($1), length($2), $NF }'
  2 4 start
  200000 200001 1

What Windows makes of a file makes no difference to a table.

  < in.gff3
  | \xef\xbb\xbf##gff-version 3\r (esc)
  | # a comment\r (esc)
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A\r (esc)
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1\r (esc)
  $ gff-select | gff-totsv -c ID,Name
  ID	Name
  gene1	A
  gene1.1\t (esc)

What one tool compresses the next one reads.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-select -z -t gene | gff-extract -z ID | gff-totsv -H -c ID
  gene1

  < in.gff3
  | chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  | chr2	s	gene	1	10	.	+	.	ID=g2

A comment at the beginning may be longer than a block: an index is used all the same.

  $ { printf '#'; head -c 200000 /dev/zero | tr '\0' x; printf '\n'; cat in.gff3; } | gff-select --write-index -o out.gff3.gz
  > gff-select -r chr2:5-6 --no-comments out.gff3.gz
  chr2	s	gene	1	10	.	+	.	ID=g2

A descriptor that is named is written at its position; its file is not replaced.

  $ { echo '#head' >&3; gff-select -t gene -o /dev/fd/3 in.gff3; echo '#tail' >&3; } 3>F
  > cat F
  > printf 'log\n' >L
  > gff-select -t gene in.gff3 -o /dev/stderr 2>>L
  > cat L
  #head
  chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  chr2	s	gene	1	10	.	+	.	ID=g2
  #tail
  log
  chr1	s	gene	1	10	.	+	.	ID=g1;Name=A
  chr2	s	gene	1	10	.	+	.	ID=g2

A descriptor keeps its position and its mode, even if standard output is the same file.

  $ printf '0123456789\n' >f
  > ( exec 3>>f; gff-select -c in.gff3 -o /dev/fd/3 1<>f )
  > ln -s /dev/fd/3 link
  > ( exec 3>>f; gff-select -c in.gff3 -o link; gff-select -c in.gff3 -o /dev//fd/3; gff-select -c in.gff3 -o /proc/thread-self/fd/3 )
  > cat f
  > gff-select -c in.gff3 -o /dev/fd/4 4</dev/null
  > gff-select -c in.gff3 -o /dev/fd/9
  0123456789
  2
  2
  2
  2
  2> gff-select: /dev/fd/4: cannot use it: Bad file descriptor
  2> gff-select: /dev/fd/9: cannot use it: Bad file descriptor
  [1]

Several files with sequences are joined by leaving those out.

  < a.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  | ##FASTA
  | >x
  | ACGT
  $ for file in a.gff3 a.gff3; do gff-select --no-fasta -t gene $file; done | gff-select -c
  2

The word after --progress is the FILE, not its value.

  < genes.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-select --progress genes.gff3 -t gene 2> drawn
  > tail -c 4 drawn | od -An -c
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
    \r 033   [   K

set -o pipefail holds: the first tool fails, the others write what it gave them.

  < plain.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  % gzip -c plain.gff3 | head -c -4 >cut.gff3.gz
  $ gff-select cut.gff3.gz | gff-totsv -c ID
  ID
  gene1
  gene1.1
  2> gff-select: cut.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]

Comments stay before their records where gff-order sorts in temporary files.

  % { echo '##gff-version 3'; for i in $(seq 3000 -1 1); do printf '##PAF %d %01000d\n1\tx\tgene\t%d\t%d\t.\t+\t.\tID=%d\n' $i 0 $i $i $i; done; } > in.gff3
  $ gff-order -m 1 in.gff3 | cut -c 1-14 | sed -n '1,5p;5998,$p'
  ##gff-version\x20 (esc)
  ##PAF 1 000000
  1	x	gene	1	1	.
  ##PAF 2 000000
  1	x	gene	2	2	.
  ##PAF 2999 000
  1	x	gene	2999\t (esc)
  ##PAF 3000 000
  1	x	gene	3000\t (esc)

A region of an indexed file of miniprot has no comments of other alignments.

  < in.gff3
  | ##gff-version 3
  | ##PAF	protB	300	0	300	+	chr2	1000000	499	1400	900	900	0	AS:i:1500
  | chr2	miniprot	mRNA	500	1400	1500	+	.	ID=MP1;Rank=1;Identity=0.98;Target=protB 1 300
  | chr2	miniprot	CDS	500	1400	1500	+	0	Parent=MP1
  | ##PAF	protA	100	0	100	+	chr1	1000000	99	399	300	300	0	AS:i:500
  | chr1	miniprot	mRNA	100	399	500	+	.	ID=MP2;Rank=1;Identity=0.50;Target=protA 1 100
  $ gff-order -o x.gff3.gz --write-index in.gff3; gff-select -r chr1 x.gff3.gz
  ##gff-version 3
  chr1	miniprot	mRNA	100	399	500	+	.	ID=MP2;Rank=1;Identity=0.50;Target=protA 1 100

The natural order of seqids where gff-order sorts in temporary files.

  % { echo '##gff-version 3'; for i in $(seq 20 -1 1); do printf 'c%d\tx\tgene\t1\t2\t.\t+\t.\tNote=%070000d\n' $i $i; done; } > in.gff3
  $ gff-order --seqids natural -m 1 in.gff3 | cut -f 1
  ##gff-version 3
  c1
  c2
  c3
  c4
  c5
  c6
  c7
  c8
  c9
  c10
  c11
  c12
  c13
  c14
  c15
  c16
  c17
  c18
  c19
  c20
