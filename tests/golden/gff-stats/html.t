# gff-stats --html: a page with pictures

The page is written beside the report. It has a row for each figure, with what it means.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 2000
  | chr1	me	gene	1	1500	.	+	.	ID=g
  | chr1	me	mRNA	1	1500	.	+	.	ID=t;Parent=g
  | chr1	me	exon	1	1500	.	+	.	Parent=t
  $ gff-stats --html page.html -O tsv | grep ^models.lengths | head -n 2
  models.lengths	gene	number	1
  models.lengths	gene	sum	1500
  $ grep '<th scope="row">records<' page.html
  <tr><th scope="row">records<small>All records except malformed ones that were skipped.</small></th><td class="n">3</td></tr>
  $ grep -c '<svg class="n" role="img"' page.html
  10

A number is one of those of -O tsv. The gaps between its digits are style, so that it is copied without them.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1001	2235677	.	+	.	ID=g
  $ gff-stats --html page.html -o report.txt
  $ grep -o '<th scope="row">gene</th>.*' page.html | tail -n 1
  <th scope="row">gene</th><td class="n">1</td><td class="n">2<i>234</i><i>677</i></td><td class="n">2<i>234</i><i>677</i></td><td class="n">2<i>234</i><i>677</i></td><td class="n">2<i>234</i><i>677</i></td><td class="n">2<i>234</i><i>677</i></td><td class="n">2<i>234</i><i>677</i></td><td class="n">2<i>234</i><i>677</i></td><td class="n">2<i>234</i><i>677</i></td></tr>

No script, no link and nothing from the network is in it.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g
  $ gff-stats --html page.html -o report.txt
  $ grep -c -i -E '<script|<link|href|src=|http' page.html
  0
  [1]
  $ head -n 1 page.html
  <!DOCTYPE html>

Names of the input are text there, not markup. What is not UTF-8 becomes the replacement character.

  < in.gff3
  | ##gff-version 3
  | chr1	me	<b>"&'	1	9	.	+	.	ID=g
  | chr1	caf\xe9	gene	1	9	.	+	.	ID=g2 (esc)
  $ gff-stats --html page.html -o report.txt --sample '<i>A</i>'
  $ grep -E '<h1>|<tr><th scope="row">(&lt;|caf).*"n">1</td></tr>' page.html
  <h1><bdi>&lt;i&gt;A&lt;/i&gt;</bdi></h1>
  <tr><th scope="row">&lt;b&gt;&quot;&amp;&#39;</th><td class="n">1</td></tr>
  <tr><th scope="row">caf�</th><td class="n">1</td></tr>

Several files are columns.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g
  $ gff-stats --html page.html -o report.txt in.gff3 in.gff3 --sample a --sample b
  $ grep -o '<th scope="row">gene</th>.*' page.html | head -n 1
  <th scope="row">gene</th><td class="n">1</td><td class="n">1</td></tr>

The page of --attributes has the keys alone.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g
  $ gff-stats --attributes --html page.html -o report.txt
  $ grep '<h2>' page.html
  <h2>Overview</h2>
  <h2>Keys of column 9</h2>

A link is followed, and the file that it names is replaced.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g
  % echo old > page.html; ln -s page.html link
  $ gff-stats --html link -o report.txt; readlink link; head -n 1 page.html
  page.html
  <!DOCTYPE html>

Standard output can have the page, if the report is in a file.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g
  $ gff-stats --html - -o report.txt | head -n 1
  <!DOCTYPE html>
  $ gff-stats --html -
  2> gff-stats: --html: expected a FILE of its own, got the output, '-'
  [2]
  $ gff-stats --html /dev/stdout
  2> gff-stats: --html: expected a FILE of its own, got the output, '/dev/stdout'
  [2]

The page has a file of its own.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g
  $ gff-stats --html page.html -o ./page.html
  2> gff-stats: --html: expected a FILE of its own, got the output, 'page.html'
  [2]
  $ gff-stats --html in.gff3 in.gff3
  2> gff-stats: --html: expected a FILE of its own, got a file that is read, 'in.gff3'
  [2]
  $ gff-stats --html ./in.gff3
  2> gff-stats: --html: expected a FILE of its own, got a file that is read, './in.gff3'
  [2]
  $ gff-stats --html page_mqc.json --multiqc page_mqc.json
  2> gff-stats: --multiqc: expected a FILE of its own, got the FILE of --html, 'page_mqc.json'
  [2]
  $ gff-stats --html lengths.fai --genome lengths.fai
  2> gff-stats: --html: expected a FILE of its own, got a file that is read, 'lengths.fai'
  [2]
  $ gff-stats --html ''
  2> gff-stats: --html: expected the name of a FILE, got an empty one
  [2]
  $ ls
  in.gff3

The page appears whole or not at all: after an error in the input no new page is written, and an old one stays.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	nine	.	+	.	ID=g
  $ gff-stats --html page.html
  2> gff-stats: <stdin>:2: column 5 (end): expected a positive integer, got 'nine'
  [1]
  $ ls
  in.gff3
  $ echo old > page.html; gff-stats --html page.html; cat page.html
  old
  2> gff-stats: <stdin>:2: column 5 (end): expected a positive integer, got 'nine'

A page that cannot be written is an error before anything is read.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	nine	.	+	.	ID=g
  $ gff-stats --html nowhere/page.html
  2> gff-stats: nowhere/page.html: cannot make a temporary file beside it: No such file or directory
  [1]
  $ gff-stats --html /dev/full -o report.txt --on-error skip
  2> gff-stats: /dev/full: write error: No space left on device
  [1]
