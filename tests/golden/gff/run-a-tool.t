# gff: running a tool

If the reader ends, SIGPIPE ends the tool, as without gff.

  $ yes "$(printf 'chr1\ts\tgene\t1\t9\t.\t+\t.\tID=a')" | gff select | head -n 1 | cut -f 3
  > echo "${PIPESTATUS[@]}"
  gene
  141 141 0 0

Called by a symbolic link, it still finds the tools beside itself.

  $ ln -s "$(command -v gff)" g
  > printf 'chr1\ts\tgene\t1\t9\t.\t+\t.\tID=a\n' | PATH=/usr/bin:/bin ./g totsv -c ID
  ID
  a

The status and the message are those of the tool.

  $ gff select --on-error skpi
  2> gff-select: --on-error: expected fail, skip or pass, got 'skpi' (did you mean skip?)
  [2]

If the tool is not in the folder of gff, nothing else is run.

  $ cp "$(command -v gff)" gff
  > ./gff select -c 2>&1 | sed 's,/.*/,/…/,'
  gff: /…/gff-select: cannot run: No such file or directory
  [1]

Options before a tool are its own.

  $ gff --verison
  2> gff: unknown option '--verison', did you mean --version? (see gff --help)
  [2]

For an unknown tool the message suggests the nearest one, status 2.

  $ gff totvs x.gff3
  2> gff: unknown tool 'totvs', did you mean totsv? (see gff --help)
  [2]

A word that is like no tool.

  $ gff frobnicate
  2> gff: unknown tool 'frobnicate' (see gff --help)
  [2]

The tool in the folder of gff gets the arguments and the stream.

  < in.gff3
  | chr1	s	gene	1	9	.	+	.	ID=a;Name=x
  $ gff select -t gene -c
  1
