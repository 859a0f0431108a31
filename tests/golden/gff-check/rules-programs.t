# gff-check: an example for each demand of a program (R)

R1: the file has exons. Add exons, or give STAR another type: --sjdbGTFfeatureExon CDS.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R1 in.gff3
  in.gff3: warning: expected records of type exon [R1]
  1 record: 0 errors, 1 warning, 0 info
    R1 warning, 1 finding: the file has exons

R2: an exon has a transcript_id (GFF3: Parent). Add it, or give STAR another key: --sjdbGTFtagExonParentTranscript.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	ID=e
  $ gff-check --rules R2 in.gff3
  in.gff3:2:9: warning: expected a Parent, got 'ID=e' [R2]
  1 record: 0 errors, 1 warning, 0 info
    R2 warning, 1 finding at line 2: an exon has a transcript_id (GFF3: Parent)

R3: an exon has a gene_id of its own. Add the gene_id to the exons.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	Parent=t
  $ gff-check --rules R3 in.gff3
  in.gff3:2:9: warning: expected a gene_id, got 'Parent=t' [R3]
  1 record: 0 errors, 1 warning, 0 info
    R3 warning, 1 finding at line 2: an exon has a gene_id of its own

R4: an exon has a gene_id, because reads are counted by gene_id. Add the gene_id to the exons, or give featureCounts another key: -g.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	Parent=t
  $ gff-check --rules R4 in.gff3
  in.gff3:2:9: warning: expected a gene_id (-g names another key), got 'Parent=t' [R4]
  1 record: 0 errors, 1 warning, 0 info
    R4 warning, 1 finding at line 2: an exon has a gene_id, because reads are counted by gene_id

R5: an exon has a gene_id. Add the gene_id to the exons.

  < in.gff3
  | ##gff-version 3
  | chr1	me	exon	1	9	.	+	.	Parent=t
  $ gff-check --rules R5 in.gff3
  in.gff3:2:9: warning: expected a gene_id, got 'Parent=t' [R5]
  1 record: 0 errors, 1 warning, 0 info
    R5 warning, 1 finding at line 2: an exon has a gene_id

R6: a transcript has an exon. Add the exons.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=t
  $ gff-check --rules R6 in.gff3
  in.gff3:2: warning: expected a transcript with an exon [R6]
  1 record: 0 errors, 1 warning, 0 info
    R6 warning, 1 finding at line 2: a transcript has an exon

R7: a transcript_id is on one seqid. Give each copy an id of its own.

  < in.gff3
  | chr1	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  | chr2	me	exon	1	9	.	+	.	gene_id "g"; transcript_id "t";
  $ gff-check --rules R7 in.gff3
  in.gff3:2:1: warning: expected the seqid of the transcript_id in line 1, got 'chr2' [R7]
  2 records: 0 errors, 1 warning, 0 info
    R7 warning, 1 finding at line 2: a transcript_id is on one seqid

R8: IDs begin with gene: or transcript:, and Parents of parts with transcript:. Add the prefixes to all IDs and Parents: gff-rename --id-prefix.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R8 in.gff3
  in.gff3:2:9/ID: warning: expected an ID that begins with 'gene:', got 'a' [R8]
  1 record: 0 errors, 1 warning, 0 info
    R8 warning, 1 finding at line 2: IDs begin with gene: or transcript:, and Parents of parts with transcript:

R9: a gene or transcript has a biotype. Add biotype=protein_coding.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R9 in.gff3
  in.gff3:2:9: warning: expected a biotype, got 'ID=a' [R9]
  1 record: 0 errors, 1 warning, 0 info
    R9 warning, 1 finding at line 2: a gene or transcript has a biotype

R10: a CDS has a phase. Add the phase.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	.	Parent=t
  $ gff-check --rules R10 in.gff3
  in.gff3:2:8: warning: expected a phase, got '.' [R10]
  1 record: 0 errors, 1 warning, 0 info
    R10 warning, 1 finding at line 2: a CDS has a phase

R11: a transcript has a biotype. Add biotype=protein_coding.

  < in.gff3
  | ##gff-version 3
  | chr1	me	mRNA	1	9	.	+	.	ID=t
  $ gff-check --rules R11 in.gff3
  in.gff3:2:9: warning: expected a biotype, got 'ID=t' [R11]
  1 record: 0 errors, 1 warning, 0 info
    R11 warning, 1 finding at line 2: a transcript has a biotype

R12: records are sorted, and records of a seqid are together. Sort the file: gff-order.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	5	9	.	+	.	ID=b
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R12 in.gff3
  in.gff3:3:4: warning: expected a start of at least 5 (gff-order), got '1' [R12]
  2 records: 0 errors, 1 warning, 0 info
    R12 warning, 1 finding at line 3: records are sorted, and records of a seqid are together

R13: CDS records of one protein have one ID. Give all of them one ID.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	0	ID=c1;Parent=t
  | chr1	me	CDS	21	29	.	+	0	ID=c2;Parent=t
  $ gff-check --rules R13 in.gff3
  in.gff3:3:9/ID: warning: expected the ID of the other CDS records of the protein [R13]
  2 records: 0 errors, 1 warning, 0 info
    R13 warning, 1 finding at line 3: CDS records of one protein have one ID

R14: a CDS has a product. Add product=hypothetical protein.

  < in.gff3
  | ##gff-version 3
  | chr1	me	CDS	1	9	.	+	0	Parent=t
  $ gff-check --rules R14 in.gff3
  in.gff3:2:9: warning: expected a product, got 'Parent=t' [R14]
  1 record: 0 errors, 1 warning, 0 info
    R14 warning, 1 finding at line 2: a CDS has a product

R15: a gene has a locus_tag. Add the locus_tag.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R15 in.gff3
  in.gff3:2:9: warning: expected a locus_tag, got 'ID=a' [R15]
  1 record: 0 errors, 1 warning, 0 info
    R15 warning, 1 finding at line 2: a gene has a locus_tag

R16: starts do not decrease. Sort the file: gff-order.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	5	9	.	+	.	ID=b
  | chr1	me	gene	1	9	.	+	.	ID=a
  $ gff-check --rules R16 in.gff3
  in.gff3:3:4: warning: expected a start of at least 5 (gff-order), got '1' [R16]
  2 records: 0 errors, 1 warning, 0 info
    R16 warning, 1 finding at line 3: starts do not decrease

R17: records of a seqid are together. Sort the file: gff-order.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  | chr2	me	gene	1	9	.	+	.	ID=b
  | chr1	me	gene	11	19	.	+	.	ID=c
  $ gff-check --rules R17 in.gff3
  in.gff3:4:1: warning: expected all records of a seqid together (gff-order), got 'chr1' [R17]
  3 records: 0 errors, 1 warning, 0 info
    R17 warning, 1 finding at line 4: records of a seqid are together

R18: start is not greater than end. Exchange start and end.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	9	1	.	+	.	ID=a
  $ gff-check --rules R18 in.gff3
  in.gff3:2:5: warning: expected an end that is not before the start, 9, got '1' [R18]
  1 record: 0 errors, 1 warning, 0 info
    R18 warning, 1 finding at line 2: start is not greater than end

R19: after the first record there is no line that begins with '#' and no sequence. Leave these lines out: gff-select --no-comments --no-fasta.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=a
  | # end
  $ gff-check --rules R19 in.gff3
  in.gff3:3: warning: expected records up to the end, got '# end' [R19]
  1 record: 0 errors, 1 warning, 0 info
    R19 warning, 1 finding at line 3: after the first record there is no line that begins with '#' and no sequence

R20: a gene, a transcript and its parts have the strand + or -. Leave these records out, or give them a strand.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	.	.	ID=a
  $ gff-check --rules R20 in.gff3
  in.gff3:2:7: warning: expected + or -, got '.' [R20]
  1 record: 0 errors, 1 warning, 0 info
    R20 warning, 1 finding at line 2: a gene, a transcript and its parts have the strand + or -

R21: an end is at most 2^29. tabix -C, or gff-order --write-index, writes an index in format CSI.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	600000001	600000009	.	+	.	ID=a
  $ gff-check --rules R21 in.gff3
  in.gff3:2:5: warning: expected an end of at most 536870912, got '600000009' [R21]
  1 record: 0 errors, 1 warning, 0 info
    R21 warning, 1 finding at line 2: an end is at most 2^29 (an index in format CSI has no such limit)
