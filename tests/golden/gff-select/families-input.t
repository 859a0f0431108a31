# gff-select -d and -p: input from files and pipes

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  | chr1	me	mRNA	50	100	.	+	.	ID=m2;Parent=g1
  | chr1	me	exon	1	40	.	+	.	ID=e1;Parent=m1
  | chr1	me	exon	60	100	.	+	.	ID=e2;Parent=m1,m2
  | chr1	me	CDS	10	40	.	+	.	ID=c1;Parent=m1
  | chr1	me	CDS	60	90	.	+	.	ID=c1;Parent=m1
  | ###
  | chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  | chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  | chr1	me	exon	201	300	.	+	.	Parent=m3
  | ###

A signal ends the tool while it writes the temporary file, and no file is left.

  $ mkdir spool
  > mkfifo fifo
  > TMPDIR=$PWD/spool gff-select -d <fifo &
  > exec 3>fifo
  > cat >&3
  > kill -TERM $!
  > wait $!
  > echo $?
  > ls -A spool
  143

Compressed input from a pipe is copied to the temporary file in its compressed form.

  $ gzip | gff-select -@ 1 -a Name=B -d
  ##gff-version 3
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  chr1	me	exon	201	300	.	+	.	Parent=m3
  ###

A FILE is read where it lies.

  $ TMPDIR=/no/such gff-select -a Name=B -d in.gff3
  ##gff-version 3
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  chr1	me	exon	201	300	.	+	.	Parent=m3
  ###

A pipe is copied to a temporary file, and nothing is left in $TMPDIR.

  $ mkdir spool
  > cat | TMPDIR=$PWD/spool gff-select -a Name=B -d && ls -A spool
  ##gff-version 3
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  chr1	me	exon	201	300	.	+	.	Parent=m3
  ###

A $TMPDIR that is not there is an error that names it.

  $ cat | TMPDIR=no/such gff-select -d
  2> gff-select: no/such: cannot make a temporary file in it: No such file or directory
  [1]

A full $TMPDIR is an error that names it.

  $ (cat; head -c 2000000 /dev/zero | tr "\0" "#") | (ulimit -f 1; TMPDIR=. exec gff-select -d)
  2> gff-select: temporary file in .: write error: File too large
  [1]

Of damaged input come the families of the intact part.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  | chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  $ gff-select -z | head -c -28 | gff-select -t gene -d
  ##gff-version 3
  chr1	me	gene	1	100	.	+	.	ID=g1;Name=A
  chr1	me	mRNA	1	100	.	+	.	ID=m1;Parent=g1
  2> gff-select: <stdin>: the BGZF end-of-file block is missing: the file is truncated
  [1]

Standard input that is a file is read from its present position.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  | chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2
  $ read -r line; gff-select -t gene -d
  chr1	me	gene	201	300	.	+	.	ID=g2;Name=B
  chr1	me	mRNA	201	300	.	+	.	ID=m3;Parent=g2

Families are looked for in the whole file: an index beside it is not used.

  % base64 -d >family.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHgAVco7CoAwEAXA+uUaloLsCgpBLAQbGxFvIGFJmo0QLDy+hR9iPeNCYqjASxQwmAgVSlSYxt6zcTk3
  > RGh/oTYupBoq0HUeYIlgbRaUu2VLEo/esynct+Xc472bdz9P2Vz1SAMrkwAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  > base64 -d >family.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAGkAC3HyZGRigABGBgYGFgYGBlYGBgZlqBgXAwNDckaRIUNyRpERAxMDA4OnEEQlDDhAaa9JDAxMWMSR
  > xWC2MCDJwcxzgItWopiHLo7NPAc0MQDSsXU61gAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  $ gff-select -r chr1:1-50 -d family.gff3.gz
  chr1	me	gene	1	100	.	+	.	ID=g1
  chr2	me	mRNA	900	990	.	+	.	ID=m1;Parent=g1
  #c
  chr2	me	exon	900	950	.	+	.	Parent=m1
