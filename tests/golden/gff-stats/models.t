# gff-stats: models and coverage

Exons that touch are one, as in every tool; an exon of two transcripts counts twice.

  < in.gff3
  | c	x	gene	1	100	.	+	.	ID=g
  | c	x	mRNA	1	100	.	+	.	ID=t1;Parent=g
  | c	x	mRNA	1	100	.	+	.	ID=t2;Parent=g
  | c	x	exon	1	10	.	+	.	Parent=t1,t2
  | c	x	exon	11	20	.	+	.	Parent=t1,t2
  | c	x	exon	41	100	.	+	.	Parent=t2
  $ gff-stats -O tsv | grep '^models	\|^models.lengths	intron\|^coverage'
  models	all	genes	1
  models	all	coding_genes	0
  models	all	single_transcript_genes	0
  models	all	single_exon_genes	0
  models	all	genes_without_transcripts	0
  models	all	transcripts	2
  models	all	transcripts_per_gene	2
  models	all	exons	3
  models	all	exons_per_transcript	1.5
  models	all	mean_transcript_length	50
  models	all	coding_transcripts	0
  models	all	coding_exons_per_transcript\t (esc)
  models	all	single_exon_transcripts	1
  models	all	introns	1
  models	all	split_transcripts	0
  models	all	transcripts_without_exons	0
  models	all	transcripts_with_several_genes	0
  models	all	records_in_no_model	0
  models.lengths	intron	number	1
  models.lengths	intron	sum	20
  models.lengths	intron	minimum	20
  models.lengths	intron	q1	20
  models.lengths	intron	median	20
  models.lengths	intron	q3	20
  models.lengths	intron	mean	20
  models.lengths	intron	maximum	20
  models.lengths	intron	N50	20
  coverage	c	length\t (esc)
  coverage	c	gene	100
  coverage	c	exon	80
  coverage	c	CDS	0
  coverage	c	gene_share\t (esc)
  coverage	c	exon_share\t (esc)
  coverage	c	CDS_share\t (esc)
  coverage.total	all	length\t (esc)
  coverage.total	all	gene	100
  coverage.total	all	exon	80
  coverage.total	all	CDS	0
  coverage.total	all	gene_share\t (esc)
  coverage.total	all	exon_share\t (esc)
  coverage.total	all	CDS_share\t (esc)

GTF without lines for genes and transcripts; the stop codon is part of the coding region.

  < in.gff3
  | c	x	exon	1	100	.	-	.	gene_id "g"; transcript_id "t"; gene_type "protein_coding";
  | c	x	CDS	53	80	.	-	0	gene_id "g"; transcript_id "t";
  | c	x	stop_codon	50	52	.	-	0	gene_id "g"; transcript_id "t";
  $ gff-stats -O tsv | grep '^counts	genes\|^counts	trans\|^models.lengths	.*sum\|^coverage'
  counts	genes	protein_coding	1
  counts	transcripts	transcript	1
  models.lengths	gene	sum	100
  models.lengths	gene_exons	sum	100
  models.lengths	transcript	sum	100
  models.lengths	exon	sum	100
  models.lengths	coding_region	sum	31
  models.lengths	five_prime_UTR	sum	20
  models.lengths	three_prime_UTR	sum	49
  coverage	c	length\t (esc)
  coverage	c	gene	100
  coverage	c	exon	100
  coverage	c	CDS	31
  coverage	c	gene_share\t (esc)
  coverage	c	exon_share\t (esc)
  coverage	c	CDS_share\t (esc)
  coverage.total	all	length\t (esc)
  coverage.total	all	gene	100
  coverage.total	all	exon	100
  coverage.total	all	CDS	31
  coverage.total	all	gene_share\t (esc)
  coverage.total	all	exon_share\t (esc)
  coverage.total	all	CDS_share\t (esc)

A gene without transcripts is a gene, and no transcript is divided by it.

  < in.gff3
  | c	x	gene	1	100	.	+	.	ID=g1;biotype=lncRNA
  | c	x	lnc_RNA	1	100	.	+	.	ID=t1;Parent=g1
  | c	x	exon	1	100	.	+	.	Parent=t1
  | c	x	pseudogene	201	300	.	+	.	ID=p1;biotype=lncRNA
  | c	x	tRNA_gene	201	300	.	+	.	ID=p2
  | c	x	match	201	300	.	+	.	ID=m1
  $ gff-stats -O tsv | grep '^models	.*gene\|^models.biotypes\|^models	.*no_model\|^counts	genes'
  counts	genes	lncRNA	2
  counts	genes	tRNA_gene	1
  models	all	genes	3
  models	all	coding_genes	0
  models	all	single_transcript_genes	1
  models	all	single_exon_genes	1
  models	all	genes_without_transcripts	2
  models	all	transcripts_per_gene	1
  models	all	transcripts_with_several_genes	0
  models	all	records_in_no_model	1
  models.biotypes	lncRNA	genes	2
  models.biotypes	lncRNA	coding_genes	0
  models.biotypes	lncRNA	single_transcript_genes	1
  models.biotypes	lncRNA	single_exon_genes	1
  models.biotypes	lncRNA	genes_without_transcripts	1
  models.biotypes	lncRNA	transcripts	1
  models.biotypes	lncRNA	transcripts_per_gene	1
  models.biotypes	lncRNA	exons	1
  models.biotypes	lncRNA	exons_per_transcript	1
  models.biotypes	lncRNA	mean_transcript_length	100
  models.biotypes	tRNA_gene	genes	1
  models.biotypes	tRNA_gene	coding_genes	0
  models.biotypes	tRNA_gene	single_transcript_genes	0
  models.biotypes	tRNA_gene	single_exon_genes	0
  models.biotypes	tRNA_gene	genes_without_transcripts	1
  models.biotypes	tRNA_gene	transcripts	0
  models.biotypes	tRNA_gene	transcripts_per_gene\t (esc)
  models.biotypes	tRNA_gene	exons	0
  models.biotypes	tRNA_gene	exons_per_transcript\t (esc)
  models.biotypes	tRNA_gene	mean_transcript_length\t (esc)

The order of the lines does not matter.

  < in.gff3
  | c	x	exon	21	30	.	+	.	Parent=t1
  | c	x	mRNA	1	30	.	+	.	ID=t1;Parent=g1
  | c	x	gene	1	30	.	+	.	ID=g1;gene_type=a
  | c	x	exon	1	10	.	+	.	Parent=t1
  $ gff-stats -O tsv | grep '^mod\|^cov' > a; sort in.gff3 | gff-stats -O tsv | grep '^mod\|^cov' | cmp - a && echo same
  same

A transcript on two strands is split: its introns are gaps on one strand.

  < in.gff3
  | c	x	mRNA	1	100	.	.	.	ID=t
  | c	x	exon	1	10	.	+	.	Parent=t
  | c	x	exon	21	30	.	+	.	Parent=t
  | c	x	exon	61	70	.	-	.	Parent=t
  | c	x	CDS	5	10	.	+	.	Parent=t
  $ gff-stats -O tsv | grep '^models	.*split\|^models	.*exons\|^models.lengths	.*sum'
  models	all	exons	3
  models	all	exons_per_transcript	3
  models	all	coding_exons_per_transcript	1
  models	all	split_transcripts	1
  models	all	transcripts_without_exons	0
  models.lengths	gene	sum	100
  models.lengths	gene_exons	sum	30
  models.lengths	transcript	sum	30
  models.lengths	exon	sum	30
  models.lengths	intron	sum	10
  models.lengths	coding_region	sum	6

A transcript of several genes counts for the first one, with a warning.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g1
  | c	x	gene	1	9	.	+	.	ID=g2
  | c	x	mRNA	1	9	.	+	.	ID=t;Parent=g1,g2
  | c	x	exon	1	9	.	+	.	Parent=t
  $ gff-stats -O tsv | grep '^models	'
  models	all	genes	2
  models	all	coding_genes	0
  models	all	single_transcript_genes	1
  models	all	single_exon_genes	1
  models	all	genes_without_transcripts	1
  models	all	transcripts	1
  models	all	transcripts_per_gene	1
  models	all	exons	1
  models	all	exons_per_transcript	1
  models	all	mean_transcript_length	9
  models	all	coding_transcripts	0
  models	all	coding_exons_per_transcript\t (esc)
  models	all	single_exon_transcripts	1
  models	all	introns	0
  models	all	split_transcripts	0
  models	all	transcripts_without_exons	0
  models	all	transcripts_with_several_genes	1
  models	all	records_in_no_model	0
  2> gff-stats: warning: <stdin>: 1 transcript with several genes: the first one counts

A part of Prokka is its own transcript and gene; a part without ID and Parent is in no model, and covers bases.

  < in.gff3
  | c	x	CDS	1	9	.	+	0	ID=c1
  | c	x	exon	21	29	.	+	.	Note=x
  | c	x	CDS	31	39	.	+	0	.
  $ gff-stats -O tsv | grep '^models	.*genes\|^models	.*no_model\|^coverage.total\|^counts	genes'
  counts	genes	CDS	1
  models	all	genes	1
  models	all	coding_genes	1
  models	all	single_transcript_genes	1
  models	all	single_exon_genes	1
  models	all	genes_without_transcripts	0
  models	all	transcripts_with_several_genes	0
  models	all	records_in_no_model	2
  coverage.total	all	length\t (esc)
  coverage.total	all	gene	9
  coverage.total	all	exon	18
  coverage.total	all	CDS	18
  coverage.total	all	gene_share\t (esc)
  coverage.total	all	exon_share\t (esc)
  coverage.total	all	CDS_share\t (esc)

What is below a transcript or above it is in its model; what is beside is not.

  < in.gff3
  | c	x	region	1	99	.	+	.	ID=r
  | c	x	gene	1	9	.	+	.	ID=g
  | c	x	mRNA	1	9	.	+	.	ID=t;Parent=g
  | c	x	exon	1	9	.	+	.	Parent=t
  | c	x	polypeptide	1	9	.	+	.	ID=p;Parent=t
  | c	x	domain	1	9	.	+	.	Parent=p
  | c	x	match	1	9	.	+	.	ID=m
  | c	x	match_part	1	9	.	+	.	Parent=m
  $ gff-stats -O tsv | grep 'no_model'
  models	all	records_in_no_model	3

The bins of numbers: 0 to 10, 11-20, 21-50, ...

  % { printf 'c\tx\tgene\t1\t9\t.\t+\t.\tID=g0\n'; for n in 1 12 30; do for i in $(seq $n); do printf 'c\tx\tmRNA\t1\t9\t.\t+\t.\tID=t%d.%d;Parent=g%d\nc\tx\texon\t1\t9\t.\t+\t.\tParent=t%d.%d\n' $n $i $n $n $i; done; printf 'c\tx\tgene\t1\t9\t.\t+\t.\tID=g%d\n' $n; done; } > in.gff3
  $ gff-stats -O tsv | grep '^models.transcripts_per_gene'
  models.transcripts_per_gene	all	0	1
  models.transcripts_per_gene	all	1	1
  models.transcripts_per_gene	all	2	0
  models.transcripts_per_gene	all	3	0
  models.transcripts_per_gene	all	4	0
  models.transcripts_per_gene	all	5	0
  models.transcripts_per_gene	all	6	0
  models.transcripts_per_gene	all	7	0
  models.transcripts_per_gene	all	8	0
  models.transcripts_per_gene	all	9	0
  models.transcripts_per_gene	all	10	0
  models.transcripts_per_gene	all	11-20	1
  models.transcripts_per_gene	all	21-50	1

Of a circular sequence, bases beyond the end are at the beginning.

  < in.gff3
  | ##sequence-region c 1 100
  | c	x	region	1	100	.	+	.	ID=r;Is_circular=true
  | c	x	gene	91	120	.	+	.	ID=g
  | c	x	CDS	91	120	.	+	0	ID=d;Parent=g
  | c	x	gene	11	30	.	+	.	ID=h
  $ gff-stats -O tsv | grep '^coverage	'
  coverage	c	length	100
  coverage	c	gene	40
  coverage	c	exon	30
  coverage	c	CDS	30
  coverage	c	gene_share	0.4
  coverage	c	exon_share	0.3
  coverage	c	CDS_share	0.3

Quartiles between two lengths, and N50.

  < in.gff3
  | c	x	a	1	1	.	+	.	.
  | c	x	a	1	2	.	+	.	.
  | c	x	a	1	4	.	+	.	.
  | c	x	a	1	10	.	+	.	.
  $ gff-stats --records -O tsv | grep '^lengths'
  lengths	a	number	4
  lengths	a	sum	17
  lengths	a	minimum	1
  lengths	a	q1	1.75
  lengths	a	median	3
  lengths	a	q3	5.5
  lengths	a	mean	4.25
  lengths	a	maximum	10
  lengths	a	N50	10
  lengths.bins	a	1	1
  lengths.bins	a	2-3	1
  lengths.bins	a	4-7	1
  lengths.bins	a	8-15	1

Lengths near 2^62: the sum is a rounded number.

  < in.gff3
  | c	x	a	1	4611686018427387904	.	+	.	.
  | c	x	a	1	4611686018427387904	.	+	.	.
  | c	x	a	1	4611686018427387904	.	+	.	.
  | c	x	a	1	4611686018427387904	.	+	.	.
  $ gff-stats --records -O tsv | grep '^lengths'
  lengths	a	number	4
  lengths	a	sum	18446744073709551616
  lengths	a	minimum	4611686018427387904
  lengths	a	q1	4611686018427387904
  lengths	a	median	4611686018427387904
  lengths	a	q3	4611686018427387904
  lengths	a	mean	4611686018427387904
  lengths	a	maximum	4611686018427387904
  lengths	a	N50	4611686018427387904
  lengths.bins	a	4611686018427387904-9223372036854775807	4

A record that is its own parent, and parents in a circle.

  < in.gff3
  | c	x	gene	1	9	.	+	.	ID=g;Parent=g
  | c	x	exon	1	9	.	+	.	Parent=g
  | c	x	mRNA	11	19	.	+	.	ID=t;Parent=u
  | c	x	mRNA	11	19	.	+	.	ID=u;Parent=t
  | c	x	exon	11	19	.	+	.	Parent=t
  $ gff-stats -O tsv | grep '^models	.*genes\|^models	.*no_model\|^models	.*transcripts'
  models	all	genes	2
  models	all	coding_genes	0
  models	all	single_transcript_genes	2
  models	all	single_exon_genes	2
  models	all	genes_without_transcripts	0
  models	all	transcripts	2
  models	all	transcripts_per_gene	1
  models	all	coding_transcripts	0
  models	all	single_exon_transcripts	2
  models	all	split_transcripts	0
  models	all	transcripts_without_exons	0
  models	all	transcripts_with_several_genes	0
  models	all	records_in_no_model	0
