# gff-totsv --reader

For a misspelt language of --reader, the message suggests the right one.

  $ gff-totsv --reader panda
  2> gff-totsv: --reader: expected pandas, polars, readr, fread, r, duckdb or sqlite, got 'panda' (did you mean pandas?)
  [2]

Names that occur twice get numbers that no other name has.

  $ printf '#!gff-columns\tx\tx_2\tX\tx\tx\n' | gff-totsv --reader sqlite -o t.tsv -i -
  CREATE TABLE gff(
    "seqid" TEXT,
    "source" TEXT,
    "type" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "score" REAL,
    "strand" TEXT,
    "phase" INTEGER,
    "attributes" TEXT,
    "x" TEXT,
    "x_2" TEXT,
    "X_3" TEXT,
    "x_4" TEXT,
    "x_5" TEXT
  );
  .mode tabs
  .import --skip 1 "t.tsv" gff
  UPDATE gff SET
    "seqid" = iif("seqid" = '', NULL, "seqid"),
    "source" = iif("source" = '', NULL, "source"),
    "type" = iif("type" = '', NULL, "type"),
    "score" = iif("score" = '', NULL, "score"),
    "strand" = iif("strand" = '', NULL, "strand"),
    "phase" = iif("phase" = '', NULL, "phase"),
    "attributes" = iif("attributes" = '', NULL, "attributes"),
    "x" = iif("x" = '', NULL, "x"),
    "x_2" = iif("x_2" = '', NULL, "x_2"),
    "X_3" = iif("X_3" = '', NULL, "X_3"),
    "x_4" = iif("x_4" = '', NULL, "x_4"),
    "x_5" = iif("x_5" = '', NULL, "x_5")
  ;

A name that DuckDB would read as a pattern is written with sets of one character.

  $ gff-totsv --reader duckdb -o 'genes[1]*?.tsv' -c ID
  CREATE TABLE gff AS SELECT * FROM read_csv(
    'genes[[]1][*][?].tsv', delim = '\t', header = true, auto_detect = false,
    quote = '', escape = '', comment = '', nullstr = '',
    columns = {
      'ID': 'VARCHAR'
    }
  );

What reads the table in R without packages, every type of column among them.

  $ gff-totsv --reader r -c seqid,start,score,phase,Name
  table <- read.table(
    "table.tsv", sep = "\t", header = TRUE, row.names = NULL,
    col.names = c(
      "seqid",
      "start",
      "score",
      "phase",
      "Name"
    ), check.names = FALSE,
    colClasses = c("character", "numeric", "numeric", "integer", "character"),
    quote = "", comment.char = "", na.strings = "", strip.white = FALSE, blank.lines.skip = FALSE, encoding = "UTF-8"
  )

read.table must not skip empty lines at the beginning.

  $ gff-totsv --reader r -H -c Name -z
  table <- read.table(
    pipe("echo x; gzip -dc 'table.tsv.gz'"), sep = "\t", header = TRUE, row.names = NULL,
    col.names = c(
      "Name"
    ), check.names = FALSE,
    colClasses = c("character"),
    quote = "", comment.char = "", na.strings = "", strip.white = FALSE, blank.lines.skip = FALSE, encoding = "UTF-8"
  )

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	1000	0.5	+	.	ID=gene1;Name=A

What reads the table in duckdb, every type of column among them.

  $ gff-totsv --reader duckdb -c seqid,start,score,phase,Name
  CREATE TABLE gff AS SELECT * FROM read_csv(
    'table.tsv', delim = '\t', header = true, auto_detect = false,
    quote = '', escape = '', comment = '', nullstr = '',
    columns = {
      'seqid': 'VARCHAR',
      'start': 'BIGINT',
      'score': 'DOUBLE',
      'phase': 'TINYINT',
      'Name': 'VARCHAR'
    }
  );

What reads the table in fread, every type of column among them.

  $ gff-totsv --reader fread -c seqid,start,score,phase,Name
  table <- data.table::fread(
    file = "table.tsv", sep = "\t", header = TRUE,
    colClasses = c("character", "numeric", "numeric", "integer", "character"),
    quote = "", na.strings = "", strip.white = FALSE, blank.lines.skip = FALSE, encoding = "UTF-8"
  )

The STRING of --na is what is missing.

  $ gff-totsv --reader fread --na NA -c score,ID
  table <- data.table::fread(
    file = "table.tsv", sep = "\t", header = TRUE,
    colClasses = c("numeric", "character"),
    quote = "", na.strings = "NA", strip.white = FALSE, blank.lines.skip = FALSE, encoding = "UTF-8"
  )

Without a header the snippet names the columns.

  $ gff-totsv --reader pandas -H -c start,ID
  import pandas as pd
   (esc)
  types = {
      "start": "int64",
      "ID": "string"
  }
  table = pd.read_csv(
      "table.tsv", sep="\t", header=None, names=list(types), index_col=False, dtype=types,
      quoting=3, keep_default_na=False, na_values=[""], skip_blank_lines=False,
      float_precision="round_trip", encoding_errors="surrogateescape",
  )

Names are quoted as the language has it.

  $ gff-totsv --reader sqlite -H -c 'a"b,it'"'"'s,back\slash,two words'
  CREATE TABLE gff(
    "a""b" TEXT,
    "it's" TEXT,
    "back\slash" TEXT,
    "two words" TEXT
  );
  .mode tabs
  .import "table.tsv" gff
  UPDATE gff SET
    "a""b" = iif("a""b" = '', NULL, "a""b"),
    "it's" = iif("it's" = '', NULL, "it's"),
    "back\slash" = iif("back\slash" = '', NULL, "back\slash"),
    "two words" = iif("two words" = '', NULL, "two words")
  ;

fread would skip empty lines at the beginning.

  $ gff-totsv --reader fread -H -c Name
  table <- data.table::fread(
    cmd = "echo x; cat 'table.tsv'", sep = "\t", header = TRUE,
    colClasses = c("character"),
    col.names = c(
      "Name"
    ),
    quote = "", na.strings = "", strip.white = FALSE, blank.lines.skip = FALSE, encoding = "UTF-8"
  )

A name that occurs twice has a number the second time.

  $ gff-totsv --reader duckdb -c "ID,id,ID_2,ID"
  CREATE TABLE gff AS SELECT * FROM read_csv(
    'table.tsv', delim = '\t', header = true, auto_detect = false,
    quote = '', escape = '', comment = '', nullstr = '',
    columns = {
      'ID': 'VARCHAR',
      'id_3': 'VARCHAR',
      'ID_2': 'VARCHAR',
      'ID_4': 'VARCHAR'
    }
  );

The FILE of -o is named, and not written.

  $ gff-totsv --reader duckdb -o it\'s.tsv.gz -c ID
  CREATE TABLE gff AS SELECT * FROM read_csv(
    'it''s.tsv.gz', delim = '\t', header = true, auto_detect = false,
    quote = '', escape = '', comment = '', nullstr = '', compression = 'gzip',
    columns = {
      'ID': 'VARCHAR'
    }
  );

What reads the table in pandas, every type of column among them.

  $ gff-totsv --reader pandas -c seqid,start,score,phase,Name
  import pandas as pd
   (esc)
  types = {
      "seqid": "category",
      "start": "int64",
      "score": "float64",
      "phase": "Int8",
      "Name": "string"
  }
  table = pd.read_csv(
      "table.tsv", sep="\t", header=0, index_col=False, dtype=types,
      quoting=3, keep_default_na=False, na_values=[""], skip_blank_lines=False,
      float_precision="round_trip", encoding_errors="surrogateescape",
  )

What reads the table in polars, every type of column among them.

  $ gff-totsv --reader polars -c seqid,start,score,phase,Name
  import polars as pl
   (esc)
  types = {
      "seqid": pl.String,
      "start": pl.Int64,
      "score": pl.Float64,
      "phase": pl.Int8,
      "Name": pl.String
  }
  table = pl.read_csv(
      "table.tsv", separator="\t", has_header=True, schema=types, glob=False,
      quote_char=None, null_values=[""],
  )

What reads the table in readr, every type of column among them.

  $ gff-totsv --reader readr -c seqid,start,score,phase,Name
  table <- readr::read_tsv(
    "table.tsv", col_types = "cddic",
    quote = "", comment = "", na = "", trim_ws = FALSE, skip_empty_rows = FALSE, name_repair = "minimal"
  )

Of readers there are seven; the message names them.

  $ gff-totsv --reader excel
  2> gff-totsv: --reader: expected pandas, polars, readr, fread, r, duckdb or sqlite, got 'excel'
  [2]

What reads the table in sqlite, every type of column among them.

  $ gff-totsv --reader sqlite -c seqid,start,score,phase,Name
  CREATE TABLE gff(
    "seqid" TEXT,
    "start" INTEGER,
    "score" REAL,
    "phase" INTEGER,
    "Name" TEXT
  );
  .mode tabs
  .import --skip 1 "table.tsv" gff
  UPDATE gff SET
    "seqid" = iif("seqid" = '', NULL, "seqid"),
    "score" = iif("score" = '', NULL, "score"),
    "phase" = iif("phase" = '', NULL, "phase"),
    "Name" = iif("Name" = '', NULL, "Name")
  ;

The extra columns of the stream are columns of the table.

  < in.gff3
  | ##gff-version 3
  | #!gff-columns	ID	Name
  | chr1	me	gene	1	1000	.	+	.	.	gene1	A
  $ gff-totsv --reader readr
  table <- readr::read_tsv(
    "table.tsv", col_types = "cccdddciccc",
    quote = "", comment = "", na = "", trim_ws = FALSE, skip_empty_rows = FALSE, name_repair = "minimal"
  )

The first record must be sound.

  < in.gff3
  | chr1	me
  $ gff-totsv --reader pandas
  2> gff-totsv: <stdin>:1: expected 9 columns, got 2: 'chr1\tme'
  [1]

A name that sqlite3 would run as a command is made a path.

  < a.gff3
  | chr1	m	gene	1	9	.	+	.	ID=g1
  $ gff-totsv --reader sqlite -c seqid,ID -o '|id' a.gff3
  CREATE TABLE gff(
    "seqid" TEXT,
    "ID" TEXT
  );
  .mode tabs
  .import --skip 1 "./|id" gff
  UPDATE gff SET
    "seqid" = iif("seqid" = '', NULL, "seqid"),
    "ID" = iif("ID" = '', NULL, "ID")
  ;

Where there is no record the names are known all the same.

  < in.gff3
  | ##gff-version 3
  $ gff-totsv --reader readr
  table <- readr::read_tsv(
    "table.tsv", col_types = "cccdddcic",
    quote = "", comment = "", na = "", trim_ws = FALSE, skip_empty_rows = FALSE, name_repair = "minimal"
  )

The columns are those that the table has: the input is read for them.

  < in.gff3
  | ##gff-version 3
  | 2L	FB	gene	100	900	.	+	.	ID=g1;Name=a%20b;Alias=x,y
  | 2L	FB	mRNA	100	900	.	+	.	ID=t1;Parent=g1
  | 2L	FB	mRNA	100	900	.	+	.	ID=t2;Parent=g1;partial
  | 2L	FB	exon	100	300	.	+	.	Parent=t1,t2
  | 2L	FB	exon	350	400	.	+	.	Parent=t2;score=7
  $ gff-totsv --reader polars --all-attributes
  import polars as pl
   (esc)
  types = {
      "seqid": pl.String,
      "source": pl.String,
      "type": pl.String,
      "start": pl.Int64,
      "end": pl.Int64,
      "score": pl.Float64,
      "strand": pl.String,
      "phase": pl.Int8,
      "ID": pl.String,
      "Name": pl.String,
      "Alias": pl.String,
      "Parent": pl.String,
      "partial": pl.String,
      "attr:score": pl.String
  }
  table = pl.read_csv(
      "table.tsv", separator="\t", has_header=True, schema=types, glob=False,
      quote_char=None, null_values=[""],
  )
