# gff-order: input and output

  < x.gff3
  | a	me	gene	5	9	.	+	.	ID=a5
  | a	me	gene	1	9	.	+	.	ID=a1

The FILE is an operand.

  $ gff-order x.gff3
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

gzip is read as what it holds.

  $ gzip -c x.gff3 | gff-order
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

The FILE is named by -i.

  $ gff-order -i x.gff3
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

The output cannot be the input file.

  $ gff-order x.gff3 -o x.gff3
  2> gff-order: x.gff3: the output is the input file
  [2]

With --format gff3, gene_id makes no families.

  < in.gff3
  | a	me	exon	1	90	.	+	.	gene_id "n"; transcript_id "n"; exon_number 1;
  | a	me	gene	1	90	.	+	.	gene_id "n";
  $ gff-order --format gff3
  a	me	exon	1	90	.	+	.	gene_id "n"; transcript_id "n"; exon_number 1;
  a	me	gene	1	90	.	+	.	gene_id "n";

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=a5
  | a	me	gene	1	9	.	+	.	ID=a1

A full disk is status 1, never silence.

  $ gff-order >/dev/full
  2> gff-order: <stdout>: write error: No space left on device
  [1]

-o FILE is written as BGZF where its name says so.

  $ gff-order -o out.gff3.gz; gzip -dc out.gff3.gz
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

In GTF genes come before their transcripts, and these before the rest.

  < in.gff3
  | a	me	exon	1	90	.	+	.	gene_id "n"; transcript_id "n"; exon_number 1;
  | a	me	transcript	1	90	.	+	.	gene_id "n"; transcript_id "n";
  | a	me	gene	1	90	.	+	.	gene_id "n";
  $ gff-order
  a	me	gene	1	90	.	+	.	gene_id "n";
  a	me	transcript	1	90	.	+	.	gene_id "n"; transcript_id "n";
  a	me	exon	1	90	.	+	.	gene_id "n"; transcript_id "n"; exon_number 1;

What is written can be indexed at once.

  < in.gff3
  | a	me	gene	5	9	.	+	.	ID=a5
  | b	me	gene	2	9	.	+	.	ID=b2
  | a	me	gene	1	9	.	+	.	ID=a1
  | ###
  % command -v tabix >/dev/null || exit 77
  $ gff-order -o out.gff3.gz && tabix -p gff out.gff3.gz && tabix out.gff3.gz a
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5

Ordered and indexed: what tabix, IGV and JBrowse open.

  < in.gff3
  | ##gff-version 3
  | chr1	x	gene	500	900	.	+	.	ID=g1
  | ###
  | chr2	x	gene	1	9	.	+	.	ID=g2
  | chr1	x	gene	100	200	.	+	.	ID=g3
  $ gff-order -o out.gff3.gz --write-index
  > ls out*
  > gzip -dc out.gff3.gz
  > echo "--- through the index:"
  > gff-select -r chr1:200-300 out.gff3.gz
  out.gff3.gz
  out.gff3.gz.tbi
  ##gff-version 3
  chr1	x	gene	100	200	.	+	.	ID=g3
  chr1	x	gene	500	900	.	+	.	ID=g1
  chr2	x	gene	1	9	.	+	.	ID=g2
  --- through the index:
  ##gff-version 3
  chr1	x	gene	100	200	.	+	.	ID=g3

All whole lines of truncated gzip are written in order, then status 1.

  % # One stored block, so that the cut is in the middle of the last line.
  > base64 -d >cut.gff3.gz <<'END'
  > H4sIAAAAAAAEAwFPALD/YQltZQlnZW5lCTUJOQkuCSsJLglJRD1hNQphCW1lCWdlbmUJMQk5CS4J
  > KwkuCUlEPWExCmIJbWUJZ2VuZQkyCTkJLgkrCS4JSQ==
  > END
  $ gff-order cut.gff3.gz
  a	me	gene	1	9	.	+	.	ID=a1
  a	me	gene	5	9	.	+	.	ID=a5
  2> gff-order: cut.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]
