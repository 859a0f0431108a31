# Proteins that derive from transcripts

TAIR10: a CDS has its transcript and the protein as Parents. A protein with Derives_from and no Parent is not a
transcript if its parts have another Parent, too.

  < in.gff3
  | Chr1	TAIR10	gene	1	900	.	+	.	ID=AT1;Name=AT1
  | Chr1	TAIR10	mRNA	1	900	.	+	.	ID=AT1.1;Parent=AT1
  | Chr1	TAIR10	protein	51	700	.	+	.	ID=AT1.1-Protein;Derives_from=AT1.1
  | Chr1	TAIR10	exon	1	300	.	+	.	Parent=AT1.1
  | Chr1	TAIR10	CDS	51	300	.	+	0	Parent=AT1.1,AT1.1-Protein;
  | Chr1	TAIR10	exon	500	900	.	+	.	Parent=AT1.1
  | Chr1	TAIR10	CDS	500	700	.	+	2	Parent=AT1.1,AT1.1-Protein;
  | Chr1	TAIR10	mRNA	1	300	.	+	.	ID=AT1.2;Parent=AT1
  | Chr1	TAIR10	protein	51	200	.	+	.	ID=AT1.2-Protein;Derives_from=AT1.2
  | Chr1	TAIR10	exon	1	300	.	+	.	Parent=AT1.2
  | Chr1	TAIR10	CDS	51	200	.	+	0	Parent=AT1.2,AT1.2-Protein;
  $ gff-tobed -x
  Chr1	0	900	AT1.1	0	+	50	700	0	2	300,401,	0,499,
  Chr1	0	300	AT1.2	0	+	50	200	0	1	300,	0,
  $ gff-tobed --genes
  Chr1	0	900	AT1	0	+	50	700	0	2	300,401,	0,499,

The same in the counts.

  $ gff-stats -O tsv | grep -E '^models.all.(genes|coding_genes|transcripts|records_in_no_model)'
  models	all	genes	1
  models	all	coding_genes	1
  models	all	genes_without_transcripts	0
  models	all	transcripts	2
  models	all	transcripts_per_gene	2
  models	all	transcripts_without_exons	0
  models	all	transcripts_with_several_genes	0
  models	all	records_in_no_model	0

What derives from a transcript is removed with it.

  $ gff-pick -q | cut -f 3,9
  gene	ID=AT1;Name=AT1
  mRNA	ID=AT1.1;Parent=AT1
  protein	ID=AT1.1-Protein;Derives_from=AT1.1
  exon	Parent=AT1.1
  CDS	Parent=AT1.1,AT1.1-Protein;
  exon	Parent=AT1.1
  CDS	Parent=AT1.1,AT1.1-Protein;
