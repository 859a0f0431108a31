# gff-select: values that no record had

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=a;Dbxref=GeneID:12,HGNC:HGNC:5;biotype=
  | chr1	me	gene	1	9	.	+	.	ID=b;Dbxref:GeneID=99;Dbxref=GeneID:13;gene_biotype=x
  | chr1	me	gene	1	9	.	+	.	ID=c;a|b=1;biotype=y

Both sides of the colon have a name.

  $ gff-select -a Dbxref:=1
  2> gff-select: KEY 'Dbxref:=1': expected a name on both sides of ':'
  [2]

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1

A type in an expression that no record had.

  $ gff-select -c -e "type == 'transcript'"
  0
  2> gff-select: warning: no record had the type 'transcript'; seen were 'gene', 'mRNA'

Names that other programs give to columns get a hint.

  $ gff-select -c -e "chrom == 'chr1' && feature == 'gene'"
  0
  2> gff-select: warning: no record had any of the 2 attributes: 'chrom' (did you mean the column 'seqid'?), 'feature' (did you mean the column 'type'?)

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";
  | chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";

In GTF, ID and Parent get a hint.

  $ gff-select -c -a ID=x
  0
  2> gff-select: warning: no record had the attribute 'ID'; this is GTF, which has gene_id and transcript_id

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1

What was not read to its end may hold what was not seen.

  $ gff-select -n 1 -t gene,transcript
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA

-q silences all of these warnings.

  $ gff-select -q -t transcript -a nothing -e "nichts == 1" --seqid 3

A type that is to be left out, too.

  $ gff-select -T mrna
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  2> gff-select: warning: no record had the type 'mrna'; the nearest that was seen is 'mRNA'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1
  < ctgs
  | chr1
  | ctg1
  | ctg2

Many seqids of a regions file that no record had make one line.

  $ gff-select -c -R ctgs
  1
  2> gff-select: warning: 2 of 3 values of ctgs were never seen, the first is 'ctg1'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  | chr2	me	mRNA	1	9	.	+	.	ID=t1;Parent=g1

The nearest seqid: one with or without chr.

  $ gff-select --seqid 1
  2> gff-select: warning: no record had the seqid '1'; the nearest that was seen is 'chr1'

Each option has its line.

  $ gff-select -s you --strand -
  2> gff-select: warning: no record had the source 'you'; seen was 'me'
  2> gff-select: warning: no record had the strand '-'; seen was '+'

A type that no record had is said, with those that were seen.

  $ gff-select -c -t transcript
  0
  2> gff-select: warning: no record had the type 'transcript'; seen were 'gene', 'mRNA'

The warning suggests the nearest value that was seen, which differs only in case.

  $ gff-select -t GENE
  2> gff-select: warning: no record had the type 'GENE'; the nearest that was seen is 'gene'

Several values of one option make one warning, with their number and the first three.

  $ gff-select -t CDS,exon,gene,intron,five_prime_UTR
  chr1	me	gene	1	9	.	+	.	ID=g1;gene_type=lncRNA
  2> gff-select: warning: no record had 4 of the 5 types: 'CDS', 'exon', 'intron' and 1 other

A value without a similar one gives no warning.

  $ gff-select -c -a gene_type=pseudogene
  0

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG01.5"; gene_name "A";
  | chr1	me	gene	1	9	.	+	.	gene_id "ENSG02.1"; gene_name "B";
  | chr1	me	exon	1	9	.	+	.	gene_id "ENSG02.1"; transcript_id "T1";

A value that only records had which fail other tests was seen.

  $ gff-select -c -t gene -a transcript_id=T1
  0

A value that is similar to one that was seen gives a warning.

  $ gff-select -c -a gene_id=ENSG01
  0
  2> gff-select: warning: no record had the value 'ENSG01' of 'gene_id'; the nearest that was seen is 'ENSG01.5'

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "G1"; gene_type "lncRNA";
  | chr1	me	gene	1	9	.	+	.	gene_id "G2"; gene_type "miRNA";

If one value is misspelt, the warning counts all that no record had.

  $ gff-select -c -a gene_type=scRNA,rRNA_x,vault,lncrna,miRNA
  1
  2> gff-select: warning: no record had 4 of the 5 values of 'gene_type': 'lncrna' (the nearest that was seen is 'lncRNA'), 'scRNA', 'rRNA_x' and 1 other

A word without quotes is an attribute, even if a text was meant.

  $ gff-select -c -e 'type == gene'
  0
  2> gff-select: warning: no record had the attribute 'gene'; a text is written in quotes: "gene"
  $ gff-select -c -e 'gene_type != lncRNA'
  2
  2> gff-select: warning: no record had the attribute 'lncRNA'; a text is written in quotes: "lncRNA"
