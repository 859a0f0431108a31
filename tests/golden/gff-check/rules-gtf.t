# gff-check: an example for each rule of GTF (G)

G01: a record has a gene_id. Add the gene_id. featureCounts, STAR and HTSeq stop at the record.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	transcript_id "t";
  $ gff-check --rules G01 in.gff3
  in.gff3:1:9/gene_id: error: expected a gene_id, got 'transcript_id "t";' [G01]
  1 record: 1 error, 0 warnings, 0 info
    G01 error, 1 finding at line 1: a record has a gene_id
  [1]

G02: a record that is not a gene has a transcript_id. Add the transcript_id, or leave out the record.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g";
  $ gff-check --rules G02 in.gff3
  in.gff3:1:9/transcript_id: error: expected a transcript_id, got 'gene_id "g";' [G02]
  1 record: 1 error, 0 warnings, 0 info
    G02 error, 1 finding at line 1: a record that is not a gene has a transcript_id
  [1]

G03: gene_id and transcript_id are not empty. Add the ID, or leave out the record. On a gene the finding is only info: NCBI writes an empty transcript_id.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "";
  $ gff-check --rules G03 in.gff3
  in.gff3:1:9/transcript_id: error: expected a transcript_id that is not empty [G03]
  1 record: 1 error, 0 warnings, 0 info
    G03 error, 1 finding at line 1: gene_id and transcript_id are not empty
  [1]

G04: gene_id and transcript_id come first; ';' ends each attribute; one blank separates them. Write gene_id and transcript_id first. Few readers need this order.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; n 1; transcript_id "t";
  $ gff-check --rules G04 in.gff3
  in.gff3:1:9: warning: expected gene_id and then transcript_id first, got 'gene_id "g"; n 1; transcript_id "t";' [G04]
  1 record: 0 errors, 1 warning, 0 info
    G04 warning, 1 finding at line 1: gene_id and transcript_id come first; ';' ends each attribute; one blank separates them

G05: a value is in quotes, or a number. Put quotes around the value.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id g; transcript_id "t";
  $ gff-check --rules G05 in.gff3
  in.gff3:1:9/gene_id: warning: expected a value in quotes, got 'g' [G05]
  1 record: 0 errors, 1 warning, 0 info
    G05 warning, 1 finding at line 1: a value is in quotes, or a number

G06: a transcript_id is on one seqid and has one gene_id; a record has one of each. Give each transcript an id of its own.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  | chr1	me	exon	21	29	.	+	.	gene_id "h"; transcript_id "t";
  $ gff-check --rules G06 in.gff3
  in.gff3:2:9/gene_id: warning: expected the gene_id of the transcript_id in line 1, got 'h' [G06]
  2 records: 0 errors, 1 warning, 0 info
    G06 warning, 1 finding at line 2: a transcript_id is on one seqid and has one gene_id; a record has one of each

G07: a CDS does not include a stop codon that has its own record. Nothing needs to be done. AUGUSTUS and GeneMark include the stop codon, Ensembl and NCBI do not.

  < in.gff3
  | chr1	me	CDS	1	9	.	+	0	gene_id "g"; transcript_id "t";
  | chr1	me	stop_codon	7	9	.	+	0	gene_id "g"; transcript_id "t";
  $ gff-check --rules G07 in.gff3
  in.gff3:1: info: expected a CDS without the stop codon of line 2 [G07]
  2 records: 0 errors, 0 warnings, 1 info
    G07 info, 1 finding at line 1: a CDS does not include a stop codon that has its own record

G08: a stop_codon adjoins the CDS. Correct the CDS or the stop codon.

  < in.gff3
  | chr1	me	CDS	1	9	.	+	0	gene_id "g"; transcript_id "t";
  | chr1	me	stop_codon	20	22	.	+	0	gene_id "g"; transcript_id "t";
  $ gff-check --rules G08 in.gff3
  in.gff3:2: warning: expected a stop_codon in a CDS or adjoining one, got '20 to 22' [G08]
  2 records: 0 errors, 1 warning, 0 info
    G08 warning, 1 finding at line 2: a stop_codon adjoins the CDS
