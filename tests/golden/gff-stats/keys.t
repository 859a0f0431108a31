# gff-stats: the keys of column 9

Values of one key: the most in one record, how many different, their kind, the first, last and longest.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g1;level=1;score=0.5;Alias=a,b,long%20one;flag
  | c	x	gene	1	9	.	+	.	ID=g2;level=-2;score=1e3;Alias=b
  | c	x	gene	1	9	.	+	.	ID=g3;level=3;score=7;Alias=a;Alias=c,d
  $ gff-stats --attributes
  <stdin>
   (esc)
  Records
    records                     3
    malformed records, skipped  0
   (esc)
  Keys of gene
           records   share  most values  different  kind     first, last, longest value
    ID           3  100.0%            1          3  text     'g1' 'g3'
    level        3  100.0%            1          3  integer  '1' '3' '-2'
    score        3  100.0%            1          3  number   '0.5' '7'
    Alias        3  100.0%            3          5  text     'a' 'd' 'long%20one'
    flag         1   33.3%            1          1  text     ''
  $ gff-stats --attributes -O tsv | cut -f 1,3,4 | grep 'Alias\|score\|level\|flag' | grep 'kind\|different\|most\|records'
  keys.records	level	3
  keys.records	score	3
  keys.records	Alias	3
  keys.records	flag	1
  keys.most_values	level	1
  keys.most_values	score	1
  keys.most_values	Alias	3
  keys.most_values	flag	1
  keys.different	level	3
  keys.different	score	3
  keys.different	Alias	5
  keys.different	flag	1
  keys.different_exact	level	yes
  keys.different_exact	score	yes
  keys.different_exact	Alias	yes
  keys.different_exact	flag	yes
  keys.kind	level	integer
  keys.kind	score	number
  keys.kind	Alias	text
  keys.kind	flag	text

A key is counted for each type of its own.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g1;Name=a
  | c	x	exon	1	9	.	+	.	Parent=g1
  | c	x	exon	1	9	.	+	.	Parent=g1;Name=b
  $ gff-stats --attributes -O tsv | grep '^keys.share'
  keys.share	exon	Parent	1
  keys.share	exon	Name	0.5
  keys.share	gene	ID	1
  keys.share	gene	Name	1

In GTF each quoted value is one, and a comma is part of it.

  < in.gff3
  | c	x	exon	1	9	.	+	.	gene_id "G"; transcript_id "T"; tag "basic"; tag "CCDS"; note "a, b"; exon_number 1;
  | c	x	exon	1	9	.	+	.	gene_id "G"; transcript_id "T"; tag "basic" "x";
  $ gff-stats --attributes
  <stdin>
   (esc)
  Records
    records                     2
    malformed records, skipped  0
   (esc)
  Keys of exon
                   records   share  most values  different  kind     first, last, longest value
    gene_id              2  100.0%            1          1  text     'G'
    transcript_id        2  100.0%            1          1  text     'T'
    tag                  2  100.0%            2          3  text     'basic' 'x'
    note                 1   50.0%            1          1  text     'a, b'
    exon_number          1   50.0%            1          1  integer  '1'

A bare id of AUGUSTUS is a gene_id or transcript_id.

  < in.gff3
  | c	AUGUSTUS	gene	1	9	.	+	.	g1
  | c	AUGUSTUS	transcript	1	9	.	+	.	g1.t1
  $ gff-stats --attributes -O tsv | grep '^keys.records\|^keys.first'
  keys.records	gene	gene_id	1
  keys.records	transcript	transcript_id	1
  keys.first	gene	gene_id	g1
  keys.first	transcript	transcript_id	g1.t1

An extra column is a key.

  < in.gff3
  | #!gff-columns	ID	Note
  | c	x	gene	1	9	.	+	.	Name=a	g1	.
  | c	x	gene	1	9	.	+	.	.	g2	b,c
  $ gff-stats --attributes -O tsv | grep '^keys.records\|^keys.most'
  keys.records	gene	ID	2
  keys.records	gene	Name	1
  keys.records	gene	Note	1
  keys.most_values	gene	ID	1
  keys.most_values	gene	Name	1
  keys.most_values	gene	Note	2

More than 1,000 different values are not counted.

  % seq 1001 | sed 's/.*/c\tx\tgene\t1\t9\t.\t+\t.\tID=&;N=x/' > in.gff3
  $ gff-stats --attributes
  <stdin>
   (esc)
  Records
    records                     1,001
    malformed records, skipped      0
   (esc)
  Keys of gene
        records   share  most values        different  kind     first, last, longest value
    ID    1,001  100.0%            1  more than 1,000  integer  '1' '1001' '1000'
    N     1,001  100.0%            1                1  text     'x'
  $ head -1000 in.gff3 | gff-stats --attributes | grep ID
    ID    1,000  100.0%            1      1,000  integer  '1' '1000'

Beyond 10,000 pairs of type and key, the rest is counted as one.

  % seq 10003 | sed 's/.*/c\tx\tgene\t1\t9\t.\t+\t.\tk&=1/' > in.gff3
  $ gff-stats --attributes -O tsv | grep -c '^keys.records'
  10000
  $ gff-stats --attributes -O tsv | tail -1
  keys.rest	all	occurrences	3
  $ gff-stats --attributes | tail -6
    k24        1  0.01%            1          1  integer  '1'
    k25        1  0.01%            1          1  integer  '1'
    and 9,975 more (-O tsv has all)
   (esc)
  Keys beyond 10,000 pairs of type and key
    further occurrences  3

A long value is cut to 200 bytes, at a character.

  % printf 'c\tx\tgene\t1\t9\t.\t+\t.\tNote=%s\n' "$(printf 'x%.0s' $(seq 199))é" > in.gff3
  $ gff-stats --attributes -O tsv | awk '$1 == "keys.longest" { print length($4) }'
  199
