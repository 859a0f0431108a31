# gff-select -v with families: leave features out with all that is below them

  < in.gff3
  | chr1	me	gene	1	99	.	+	.	ID=g1
  | chr1	me	mRNA	1	99	.	+	.	ID=g1.1;Parent=g1
  | chr1	me	exon	1	50	.	+	.	ID=e1;Parent=g1.1,g1.2
  | chr1	me	exon	60	99	.	+	.	ID=e2;Parent=g1.1
  | chr1	me	mRNA	1	50	.	+	.	ID=g1.2;Parent=g1;tag=canonical
  | chr1	me	gene	200	300	.	+	.	ID=g2
  < remove.txt
  | g1.1

-v -d leaves out the records that pass, and everything that is only below them: an exon of another transcript stays.

  $ gff-select -v -a ID=@remove.txt -d
  chr1	me	gene	1	99	.	+	.	ID=g1
  chr1	me	exon	1	50	.	+	.	ID=e1;Parent=g1.1,g1.2
  chr1	me	mRNA	1	50	.	+	.	ID=g1.2;Parent=g1;tag=canonical
  chr1	me	gene	200	300	.	+	.	ID=g2

If all its parents are left out, the record is left out.

  $ gff-select -v -t mRNA -d
  chr1	me	gene	1	99	.	+	.	ID=g1
  chr1	me	gene	200	300	.	+	.	ID=g2

-v -p leaves out what passes and what is above it.

  $ gff-select -v -a ID=e2 -p
  chr1	me	exon	1	50	.	+	.	ID=e1;Parent=g1.1,g1.2
  chr1	me	mRNA	1	50	.	+	.	ID=g1.2;Parent=g1;tag=canonical
  chr1	me	gene	200	300	.	+	.	ID=g2

-v -d -p leaves out one lineage, and --with-family the whole family.

  $ gff-select -v -a ID=g1.1 -d -p
  chr1	me	exon	1	50	.	+	.	ID=e1;Parent=g1.1,g1.2
  chr1	me	mRNA	1	50	.	+	.	ID=g1.2;Parent=g1;tag=canonical
  chr1	me	gene	200	300	.	+	.	ID=g2
  $ gff-select -v -a ID=g1.1 --with-family
  chr1	me	gene	200	300	.	+	.	ID=g2

A parent that no record is does not count.

  < in.gff3
  | chr1	me	mRNA	1	9	.	+	.	ID=m1
  | chr1	me	exon	1	9	.	+	.	Parent=m1,missing
  | chr1	me	exon	1	9	.	+	.	Parent=missing
  $ gff-select -v -t mRNA -d
  chr1	me	exon	1	9	.	+	.	Parent=missing

A feature of several records is left out only if all of them are.

  < in.gff3
  | chr1	me	match	1	9	.	+	.	ID=m1;part=1
  | chr1	me	match	11	19	.	+	.	ID=m1
  | chr1	me	match_part	1	9	.	+	.	Parent=m1
  $ gff-select -v -a part=1 -d
  chr1	me	match	11	19	.	+	.	ID=m1
  chr1	me	match_part	1	9	.	+	.	Parent=m1
  $ gff-select -v -t match -d -c
  0

Records below each other in a loop go if nothing else is above them.

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g
  | chr1	me	mRNA	1	9	.	+	.	ID=a;Parent=g,b
  | chr1	me	mRNA	1	9	.	+	.	ID=b;Parent=a
  $ gff-select -v -t gene -d -q

GTF: a transcript is left out with its exons, and its gene stays; a gene is left out with all records that name it.

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "g1"; transcript_id "";
  | chr1	me	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  $ gff-select -v -a transcript_id=t1 -t transcript -d
  chr1	me	gene	1	9	.	+	.	gene_id "g1"; transcript_id "";
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  $ gff-select -v -t gene -d -c
  0
