# gff-select: input files and standard input

Names of files are escaped in messages.

  $ gff-select 'no
  > thing'
  2> gff-select: no\x0athing: cannot open: No such file or directory
  [1]

A FILE that cannot be opened is named.

  $ gff-select nothing.gff3
  2> gff-select: nothing.gff3: cannot open: No such file or directory
  [1]

A folder cannot be read as FILE.

  $ gff-select .
  2> gff-select: .: cannot read: Is a directory
  [1]

A folder cannot be read on standard input.

  $ gff-select <.
  2> gff-select: <stdin>: cannot read: Is a directory
  [1]

One FILE by -i and one as an operand are one too many.

  $ gff-select -i a.gff3 b.gff3
  2> gff-select: expected one FILE, got 'a.gff3' (--input) and 'b.gff3'
  [2]

A read error is not an end of file.

  $ gff-select /proc/self/mem
  2> gff-select: /proc/self/mem: read error: Input/output error
  [1]

A standard input that was closed is an error.

  $ gff-select <&-
  2> gff-select: <stdin>: cannot use it: Bad file descriptor
  [1]

At a terminal the tool says what it waits for and shows its help, instead of waiting.

  $ script -qec gff-select /dev/null </dev/null | tr -d '\r'
  gff-select: standard input is a terminal: name a FILE, or pipe annotation in
  Usage: gff-select [OPTIONS] [FILE]
  Keep the records that pass every test.
   (esc)
  Tests of columns:
    -t, --type LIST          type is one of LIST (a,b or @FILE)
    -T, --not-type LIST      type is none of LIST (a,b or @FILE)
    -s, --source LIST        source is one of LIST (a,b or @FILE)
        --seqid LIST         seqid is one of LIST (a,b or @FILE)
        --strand LIST        strand is one of LIST (+ - . ?)
        --genome FILE        seqid is a sequence of FILE: FASTA, .fai or .dict
   (esc)
  Tests of positions:
    -r, --region REGION      overlaps seqid[:start[-end]]; repeated: one of them
    -R, --regions-file FILE  overlaps a region of FILE: BED, .fai or a list
        --bed                read the regions file as BED, under any name
        --within             lies within a region instead of overlapping it
   (esc)
  Tests of attributes and expressions:
    -a, --attribute TEST     KEY, !KEY, KEY=V[,V] (or != ~ !~ < <= > >=), =@FILE
    -e, --expr EXPR          an expression: 'strand == "-" && length > 500'
   (esc)
  Changes to the selection:
    -v, --invert             keep the other records instead
    -d, --with-descendants   also keep every record below a kept one
    -p, --with-ancestors     also keep every record above a kept one
        --with-family        also keep all records below the topmost ancestors
   (esc)
  Output:
    -c, --count              write only the number of records kept
    -n, --max-count N        stop after N kept records
    -H, --no-header          leave out lines that start with '#'
        --header-only        write only the lines with '#' before the first record
   (esc)
  Common options (see man gffpipe):
    -i, --input FILE  -o, --output FILE  -z, --bgzip  --level N  --write-index
    -@, --threads N  --format FORMAT  --on-error WHAT  --max-line SIZE
    --no-comments  --no-fasta  --progress[=WHEN]  -q, --quiet  --completion SHELL
    -h, --help  -V, --version
   (esc)
  Examples:
    gff-select -t gene,mRNA annotation.gff3.gz > genes.gff3
    gff-select -t gene -a gene_type=protein_coding -c annotation.gff3.gz
  [2]

FILE is a path, never a URL.

  $ gff-select https://example.org/genes.gff3
  2> gff-select: https://example.org/genes.gff3: cannot open: No such file or directory
  [1]

A dash is standard input, and is called so in messages.

  < in.gff3
  | chr1	me
  $ gff-select -
  2> gff-select: <stdin>:1: expected 9 columns, got 2: 'chr1\tme'
  [1]

  < genes.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

FILE as an operand is read.

  $ gff-select -t gene genes.gff3
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

-i FILE reads FILE.

  $ gff-select -t gene -i genes.gff3
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

Of -i given twice the last one counts.

  $ gff-select -t gene -i nothing -i genes.gff3
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

A CR at the very end of the input is read as a line end.

  < in.gff3
  | chr1	me	gene	1	10	.	+	.	ID=g1\r (esc) (no-eol)
  $ gff-select
  chr1	me	gene	1	10	.	+	.	ID=g1

The message names a line that is not annotation.

  < in.gff3
  | ##gff-version 3
  | Welcome to the server
  $ gff-select
  ##gff-version 3
  2> gff-select: <stdin>:2: expected 9 columns, got 1: 'Welcome to the server'
  [1]

Plain text is read as plain text under any name.

  < genes.gff3.gz
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  $ gff-select -t gene genes.gff3.gz
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
