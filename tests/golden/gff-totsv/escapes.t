# gff-totsv: escapes

Values are split before they are decoded: an escaped separator separates nothing.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=a%3Bb=c%26;b=d
  $ gff-totsv -c Note,b
  Note	b
  a;b=c&	d

%2C is decoded only if the value has no other comma, so it is not a list.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=a%2Cb%3B;Alias=a%2Cb%3B,c;x=a%2cb;x=c
  $ gff-totsv -c Note,Alias,x
  Note	Alias	x
  a,b;	a%2Cb;,c	a%2cb,c

Escapes of control characters stay: no cell has a tab or a line end.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=a%09b%0Ac%0Dd%00e%1Ff%7Fg%20h%7Ei
  $ gff-totsv -c Note
  Note
  a%09b%0Ac%0Dd%00e%1Ff%7Fg h~i

One part of a character may be escaped and the other not.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=caf\xc3%A9 %C3\xa9 (esc)
  $ gff-totsv -c Note
  Note
  café é

What is decoded is not decoded again.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=%2541 %252C,
  $ gff-totsv -c Note
  Note
  %41 %2C,

Escapes of UTF-8 are decoded where they make valid UTF-8, else they stay.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=caf%C3%A9 %E2%82%AC %F0%9F%98%80 %E9t%E9 %C3 %C3%28 %C0%AF %ED%A0%80
  $ gff-totsv -c Note
  Note
  café € 😀 %E9t%E9 %C3 %C3( %C0%AF %ED%A0%80

Escapes are decoded in columns 1 to 8 and in attribute values, and stay in the column attributes.

  < in.gff3
  | chr%201	a%3Bb	x%25	1	2	.	+	.	Note=a%3Db%3B 100%25
  $ gff-totsv -c seqid,source,type,Note,attributes
  seqid	source	type	Note	attributes
  chr 1	a;b	x%	a=b; 100%	Note=a%3Db%3B 100%25

Escapes are decoded in extra columns.

  < in.gff3
  | #!gff-columns	Note
  | chr1	me	gene	1	2	.	+	.	.	a%3Db
  $ gff-totsv -c Note
  Note
  a=b

Bytes that are not UTF-8 are written unchanged.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=\xe9t\xe9%20x (esc)
  $ gff-totsv -c Note
  Note
  \xe9t\xe9 x (esc)

Malformed escapes stay.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	Note=100% %4 %4G %%41 %u0041 %
  $ gff-totsv -c Note
  Note
  100% %4 %4G %A %u0041 %

Nothing is quoted: a field that would begin with a quote has it as %22, others keep theirs.

  < in.gff3
  | chr1	"me"	gene	1	2	.	+	.	Note=%22a%22;Alias=5%22,"
  $ gff-totsv -c source,Note,Alias
  source	Note	Alias
  %22me"	%22a"	5","

A quote at the beginning of a field is %22 with --raw too.

  < in.gff3
  | chr1	"me"	gene	1	2	.	+	.	Note="a%22
  $ gff-totsv --raw -c source,Note
  source	Note
  %22me"	%22a%22

A quote at the beginning is %22 in the column attributes, in extra columns and in the header too.

  < in.gff3
  | #!gff-columns	"x
  | chr1	me	gene	1	2	.	+	.	"a"=b	""
  $ gff-totsv
  seqid	source	type	start	end	score	strand	phase	attributes	%22x
  chr1	me	gene	1	2		+		%22a"=b	%22"

--raw: percent escapes as they are.

  < in.gff3
  | chr%201	me	gene	1	2	.	+	.	Note=a%3Db
  $ gff-totsv --raw -c seqid,Note
  seqid	Note
  chr%201	a%3Db
