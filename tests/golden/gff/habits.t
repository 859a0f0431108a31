# gff: habits of other programs

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=g;Name=n

Options of other programs are answered with those that mean the same.

  $ for option in -j4 '-j 4' '--cores 4' -Oz '-O z' '-f ids.txt' '-l ids.txt' '--include x' '--exclude x' '-L a.bed'; do
  >   gff-select $option in.gff3
  > done
  2> gff-select: unknown option '-j', did you mean -@? (see gff-select --help)
  2> gff-select: unknown option '-j', did you mean -@? (see gff-select --help)
  2> gff-select: unknown option '--cores', did you mean -@? (see gff-select --help)
  2> gff-select: unknown option '-O', did you mean -z? (see gff-select --help)
  2> gff-select: unknown option '-O', did you mean -z? (see gff-select --help)
  2> gff-select: unknown option '-f', did you mean -a ID=@FILE? (see gff-select --help)
  2> gff-select: unknown option '-l', did you mean -a ID=@FILE? (see gff-select --help)
  2> gff-select: unknown option '--include', did you mean -e? (see gff-select --help)
  2> gff-select: unknown option '--exclude', did you mean -v -e? (see gff-select --help)
  2> gff-select: unknown option '-L', did you mean -R? (see gff-select --help)
  [2]

In every tool, as far as it has such an option: gff-tosqlite writes no BGZF, and -O of a report is another option.

  $ for tool in $(gff --list); do
  >   case $tool in
  >     gff-extract | gff-inherit | gff-strip) words=ID ;;
  >     gff-tosqlite) words='-o out.sqlite' ;;
  >     *) words= ;;
  >   esac
  >   { $tool $words -j 4 <in.gff3; $tool $words -O z <in.gff3; } 2>&1 | sed "s/$tool/gff-TOOL/g"
  > done | sort -u
  gff-TOOL: --output-format: expected text, tsv or json, got 'z'
  gff-TOOL: unknown option '-O' (see gff-TOOL --help)
  gff-TOOL: unknown option '-O', did you mean -z? (see gff-TOOL --help)
  gff-TOOL: unknown option '-j', did you mean -@? (see gff-TOOL --help)
  [2]

-f with a list of fields means -c; a tool without such an option proposes nothing.

  $ gff-totsv -f 1,3 in.gff3; gff-strip -f ids.txt; gff-order --cores=2
  2> gff-totsv: unknown option '-f', did you mean -c? (see gff-totsv --help)
  2> gff-strip: unknown option '-f' (see gff-strip --help)
  2> gff-order: unknown option '--cores', did you mean -@? (see gff-order --help)
  [2]

A region is not an operand.

  $ gff-select in.gff3 chr1:1-100
  2> gff-select: expected one FILE, got 'in.gff3' and 'chr1:1-100' (a region is given by -r chr1:1-100)
  [2]
  $ gff-select in.gff3 chr1
  2> gff-select: expected one FILE, got 'in.gff3' and 'chr1' (a region is given by -r chr1)
  [2]
  $ gff-select -i in.gff3 chr1:1,000
  2> gff-select: expected one FILE, got 'in.gff3' (--input) and 'chr1:1,000' (a region is given by -r chr1:1,000)
  [2]
  $ gff-order in.gff3 chr1:1-100
  2> gff-order: expected one FILE, got 'in.gff3' and 'chr1:1-100' (gff-select -r chr1:1-100 keeps a region)
  [2]

Names of columns are one list.

  $ gff-totsv in.gff3 ID Name
  2> gff-totsv: expected one FILE, got 'in.gff3' and 'ID' (columns are one list: -c ID,Name)
  [2]
  $ gff-totsv -c ID Name in.gff3
  2> gff-totsv: expected one FILE, got 'Name' and 'in.gff3' (columns are one list: -c Name)
  [2]
  $ gff-totsv ID Name <in.gff3
  2> gff-totsv: expected one FILE, got 'ID' and 'Name' (columns are one list: -c ID,Name)
  [2]

Two files are two files.

  $ gff-select in.gff3 in.gff3
  2> gff-select: expected one FILE, got 'in.gff3' and 'in.gff3'
  [2]

What people type after gff.

  $ for word in sort view filter grep table db tsv sqlite validate bed; do gff $word in.gff3; done
  2> gff: unknown tool 'sort', did you mean order? (see gff --help)
  2> gff: unknown tool 'view', did you mean select? (see gff --help)
  2> gff: unknown tool 'filter', did you mean select? (see gff --help)
  2> gff: unknown tool 'grep', did you mean select? (see gff --help)
  2> gff: unknown tool 'table', did you mean totsv? (see gff --help)
  2> gff: unknown tool 'db', did you mean tosqlite? (see gff --help)
  2> gff: unknown tool 'tsv', did you mean totsv? (see gff --help)
  2> gff: unknown tool 'sqlite', did you mean tosqlite? (see gff --help)
  2> gff: unknown tool 'validate', did you mean check? (see gff --help)
  2> gff: unknown tool 'bed', did you mean tobed? (see gff --help)
  [2]
  $ gff agat_sp_keep_longest_isoform.pl in.gff3; gff longest in.gff3
  2> gff: unknown tool 'agat_sp_keep_longest_isoform.pl', did you mean pick? (see gff --help)
  2> gff: unknown tool 'longest', did you mean pick? (see gff --help)
  [2]
