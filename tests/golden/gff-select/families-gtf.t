# gff-select -d and -p: families in GTF

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "g1";
  | chr1	me	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "";
  | chr1	me	CDS	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chr1	me	mRNA	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  | chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  | chr1	me	note	1	9	.	+	.	gene_id "g1";
  | chr1	me	gene	1	9	.	+	.	gene_id "g2"; transcript_id "";
  | chr1	me	transcript	1	9	.	+	.	gene_id "g2"; transcript_id "t3";
  | chr1	me	exon	1	9	.	+	.	gene_id "g2"; transcript_id "t3";

GTF: what is below a transcript.

  $ gff-select -a transcript_id=t1 -t transcript -d
  chr1	me	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  chr1	me	CDS	1	9	.	+	.	gene_id "g1"; transcript_id "t1";

GTF: transcripts and what has no transcript_id are below their gene, the rest below its transcript.

  $ gff-select -t gene -a gene_id=g1 -d
  chr1	me	gene	1	9	.	+	.	gene_id "g1";
  chr1	me	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "";
  chr1	me	CDS	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  chr1	me	mRNA	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  chr1	me	exon	1	9	.	+	.	gene_id "g1"; transcript_id "t2";
  chr1	me	note	1	9	.	+	.	gene_id "g1";

GTF: the transcript and the gene of an exon.

  $ gff-select -a transcript_id=t3 -t exon -p
  chr1	me	gene	1	9	.	+	.	gene_id "g2"; transcript_id "";
  chr1	me	transcript	1	9	.	+	.	gene_id "g2"; transcript_id "t3";
  chr1	me	exon	1	9	.	+	.	gene_id "g2"; transcript_id "t3";

GTF values have no escapes.

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "g%31";
  | chr1	me	transcript	1	9	.	+	.	gene_id "g%31"; transcript_id "t";
  | chr1	me	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "u";
  $ gff-select -t gene -a gene_id=g%31 -d
  chr1	me	gene	1	9	.	+	.	gene_id "g%31";
  chr1	me	transcript	1	9	.	+	.	gene_id "g%31"; transcript_id "t";

GTF: a gene and its transcript may share an ID, and are two features.

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "X";
  | chr1	me	transcript	1	9	.	+	.	gene_id "X"; transcript_id "X";
  | chr1	me	transcript	1	9	.	+	.	gene_id "X"; transcript_id "Y";
  | chr1	me	exon	1	9	.	+	.	gene_id "X"; transcript_id "X";
  | chr1	me	exon	1	9	.	+	.	gene_id "X"; transcript_id "Y";
  $ gff-select -t transcript -a transcript_id=X -d
  chr1	me	transcript	1	9	.	+	.	gene_id "X"; transcript_id "X";
  chr1	me	exon	1	9	.	+	.	gene_id "X"; transcript_id "X";

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	gene_id "g1";
  | chr1	me	CDS	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chr1	me	CDS	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  | chr1	me	gene	1	9	.	+	.	gene_id "g2";
  | chr1	me	CDS	1	9	.	+	.	gene_id "g2"; transcript_id "t2";

The same of one record.

  $ gff-select -t gene -a gene_id=g2 -d
  chr1	me	gene	1	9	.	+	.	gene_id "g2";
  chr1	me	CDS	1	9	.	+	.	gene_id "g2"; transcript_id "t2";

GTF: a transcript needs no record of its own.

  $ gff-select -t gene -a gene_id=g1 -d
  chr1	me	gene	1	9	.	+	.	gene_id "g1";
  chr1	me	CDS	1	9	.	+	.	gene_id "g1"; transcript_id "t1";
  chr1	me	CDS	1	9	.	+	.	gene_id "g1"; transcript_id "t1";

An ID of GFF3 and a gene_id of GTF are two things.

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1
  | chr1	me	mRNA	1	9	.	+	.	ID=m;Parent=g1
  | chr1	me	transcript	1	9	.	+	.	gene_id "g1"; transcript_id "t";
  $ gff-select -t gene -d
  chr1	me	gene	1	9	.	+	.	ID=g1
  chr1	me	mRNA	1	9	.	+	.	ID=m;Parent=g1
