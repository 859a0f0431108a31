# gff-select: bgzf

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1

-z writes BGZF to standard output.

  $ gff-select -t gene -z >out
  > # The header of a BGZF block: gzip with an extra field BC. At the end the empty block.
  > od -An -tx1 -j0 -N4 out | tr -d '\n' >magic; od -An -tx1 -j12 -N4 out >>magic; sed 's/^ //' magic
  > tail -c 28 out | od -An -tx1 | tr -d ' \n' | grep -q 1f8b08040000000000ff0600424302001b0003000000000000000000 && echo whole
  > gzip -dc out
  1f 8b 08 04 42 43 02 00
  whole
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

-z writes BGZF under any name.

  $ gff-select -t gene --bgzip --output out.gff3
  > # The header of a BGZF block: gzip with an extra field BC. At the end the empty block.
  > od -An -tx1 -j0 -N4 out.gff3 | tr -d '\n' >magic; od -An -tx1 -j12 -N4 out.gff3 >>magic; sed 's/^ //' magic
  > tail -c 28 out.gff3 | od -An -tx1 | tr -d ' \n' | grep -q 1f8b08040000000000ff0600424302001b0003000000000000000000 && echo whole
  > gzip -dc out.gff3
  1f 8b 08 04 42 43 02 00
  whole
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

--level N is the compression level: 9 needs less room than 1, and 0 leaves the text as it is.

  <
  % printf '##gff-version 3\n' >in.gff3
  % for i in $(seq 200); do printf 'chr1\tme\tgene\t%d\t%d\t.\t+\t.\tID=g%d;Name=n%d\n' $i $((i + 9)) $i $((i * 919 % 1000)); done >>in.gff3
  $ for level in 0 1 9; do gff-select -z --level $level <in.gff3 >$level.gz; gzip -dc $level.gz | cmp - in.gff3; done
  > [ "$(stat -c %s 9.gz)" -lt "$(stat -c %s 1.gz)" ] && [ "$(stat -c %s 1.gz)" -lt "$(stat -c %s 0.gz)" ] && echo smaller
  > grep -a -c ID= 0.gz
  smaller
  200

--level is 1 if it is not given, and does not matter for plain output.

  $ gff-select -z >default; gff-select -z --level 1 <in.gff3 | cmp - default
  > gff-select --level 9 <in.gff3 | cmp - in.gff3

--level is a digit.

  < in.gff3
  $ gff-select -z --level -1
  2> gff-select: --level: expected a number from 0 to 9, got '-1'
  [2]

  $ gff-select -z --level fast
  2> gff-select: --level: expected a number from 0 to 9, got 'fast'
  [2]

  $ gff-select -z --level 10
  2> gff-select: --level: expected a number from 0 to 9, got '10'
  [2]

Compressed output has all records before a fault too, and no end-of-file block that says it is whole.

  < in.gff3
  | ##gff-version 3
  | # a comment
  | chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  | chr1	me	exon	10	900	.	+	.	ID=gene1.1;Parent=gene1
  | chr1	me
  $ gff-select -t gene -z >out; gff-select out
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: <stdin>:5: expected 9 columns, got 2: 'chr1\tme'
  2> gff-select: out: the BGZF end-of-file block is missing: the file is truncated
  [1]

BGZF on standard input (made with bgzip).

  % base64 -d >in <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHkAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4UrOKDLkzE3lTE/NS+U05DQ0MDDg1OPU5tTj9HSx
  > TU/NSzW09kvMTbV1hKtMrcjP4zQ04LTEUKlnaB2QWJSaVwLhcgEAiuaAeHgAAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  $ gff-select -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A

BGZF that is cut in its second block: the lines of the first block are written.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCADcAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4QIAwLa2gBwAAAAfiwgEAAAAAAD/BgBCQwIAeQBT
  > Vg==
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  2> gff-select: damaged.gff3.gz: unexpected end of gzip data: the file is truncated
  [1]

Bytes after the end-of-file block of BGZF are an error.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHkAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4UrOKDLkzE3lTE/NS+U05DQ0MDDg1OPU5tTj9HSx
  > TU/NSzW09kvMTbV1hKtMrcjP4zQ04LTEUKlnaB2QWJSaVwLhcgEAiuaAeHgAAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > Z2FyYmFnZQ==
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: damaged.gff3.gz: garbage after the end of the gzip data
  [1]

A BGZF block that says that it holds more than 64 KiB is damaged.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCADcAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4QIAwLa2gBwAAAAfiwgEAAAAAAD/BgBCQwIAeQBT
  > Vk5PS9MtSy0qzszPUzDmUlZIVEjOz81NzSvhSs4oMuTMTeVMT81L5TTkNDQwMODU49Tm1OP0dLFNT81LNbT2S8xNtXWEq0ytyM/j
  > NDTgtMRQqWdoHZBYlJpXAuFyAQCK5oB4AQABAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  2> gff-select: damaged.gff3.gz: damaged gzip data: a BGZF block says that it holds more than 64 KiB (member at byte 56)
  [1]

A BGZF block that cannot be decoded is named by its place; the lines before it are written.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCADcAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4QIAwLa2gBwAAAAfiwgEAAAAAAD/BgBCQwIAeQAH
  > Vk5PS9MtSy0qzszPUzDmUlZIVEjOz81NzSvhSs4oMuTMTeVMT81L5TTkNDQwMODU49Tm1OP0dLFNT81LNbT2S8xNtXWEq0ytyM/j
  > NDTgtMRQqWdoHZBYlJpXAuFyAQCK5oB4eAAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  2> gff-select: damaged.gff3.gz: damaged gzip data: a BGZF block cannot be decoded (member at byte 56)
  [1]

A wrong checksum in a BGZF block is an error; the lines before it are written.

  % base64 -d >damaged.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCADcAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4QIAwLa2gBwAAAAfiwgEAAAAAAD/BgBCQwIAeQBT
  > Vk5PS9MtSy0qzszPUzDmUlZIVEjOz81NzSvhSs4oMuTMTeVMT81L5TTkNDQwMODU49Tm1OP0dLFNT81LNbT2S8xNtXWEq0ytyM/j
  > NDTgtMRQqWdoHZBYlJpXAuFyAQAAAAAAeAAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  $ gff-select -t gene damaged.gff3.gz
  ##gff-version 3
  # a comment
  2> gff-select: damaged.gff3.gz: damaged gzip data: wrong checksum (member at byte 56)
  [1]

BGZF without its end-of-file block is a truncated file, even where it ends with a whole line.

  % base64 -d >cut.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHkAU1ZOT0vTLUstKs7Mz1Mw5lJWSFRIzs/NTc0r4UrOKDLkzE3lTE/NS+U05DQ0MDDg1OPU5tTj9HSx
  > TU/NSzW09kvMTbV1hKtMrcjP4zQ04LTEUKlnaB2QWJSaVwLhcgEAiuaAeHgAAAA=
  > END
  $ gff-select -i cut.gff3.gz -t gene
  ##gff-version 3
  # a comment
  chr1	me	gene	1	1000	.	+	.	ID=gene1;Name=A
  2> gff-select: cut.gff3.gz: the BGZF end-of-file block is missing: the file is truncated
  [1]
