# gff-stats: what a file has, as text, TSV and JSON

All sections of a small file.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region chr1 1 2000
  | chr1	me	region	1	2000	.	.	.	ID=r
  | chr1	me	gene	101	900	.	+	.	ID=g1;gene_biotype=protein_coding
  | chr1	me	mRNA	101	900	.	+	.	ID=t1;Parent=g1
  | chr1	me	exon	101	300	.	+	.	Parent=t1,t2
  | chr1	me	exon	501	900	.	+	.	Parent=t1
  | chr1	me	CDS	201	300	.	+	0	ID=c1;Parent=t1
  | chr1	me	CDS	501	620	.	+	2	ID=c1;Parent=t1
  | chr1	me	mRNA	101	800	.	+	.	ID=t2;Parent=g1
  | chr1	me	exon	601	800	.	+	.	Parent=t2
  | chr1	you	pseudogene	1001	1500	.	-	.	ID=p1
  | chr1	you	exon	1001	1500	.	-	.	Parent=p1
  $ gff-stats
  <stdin>
   (esc)
  Records
    records                     11
    malformed records, skipped   0
   (esc)
  Records by type
    exon        4  36.4%  ##############################
    CDS         2  18.2%  ###############
    mRNA        2  18.2%  ###############
    gene        1   9.1%  ########
    pseudogene  1   9.1%  ########
    region      1   9.1%  ########
   (esc)
  Records by source
    me   9  81.8%  ##############################
    you  2  18.2%  #######
   (esc)
  Records by seqid
    chr1  11  100.0%  ##############################
   (esc)
  Records by strand
    +  8  72.7%  ##############################
    -  2  18.2%  ########
    .  1   9.1%  ####
   (esc)
  Records without Parent by type
    gene        1  33.3%  ##############################
    pseudogene  1  33.3%  ##############################
    region      1  33.3%  ##############################
   (esc)
  Genes by biotype
    protein_coding  1  50.0%  ##############################
    pseudogene      1  50.0%  ##############################
   (esc)
  Transcripts by biotype
    mRNA        2  66.7%  ##############################
    pseudogene  1  33.3%  ###############
   (esc)
  Lengths of records by type, in bases
                number    sum  minimum     q1  median     q3   mean  maximum    N50
    exon             4  1,300      200    200     300    425    325      500    400
    CDS              2    220      100    105     110    115    110      120    120
    mRNA             2  1,500      700    725     750    775    750      800    800
    gene             1    800      800    800     800    800    800      800    800
    pseudogene       1    500      500    500     500    500    500      500    500
    region           1  2,000    2,000  2,000   2,000  2,000  2,000    2,000  2,000
   (esc)
  Models
    genes                                  2  *
    coding genes                           1  *
    genes with one transcript              1
    genes of single exons                  1
    genes without transcripts              0
    transcripts                            3  *
    transcripts per gene                 1.5  *
    exons of all transcripts               5
    exons per transcript                1.67  *
    mean length of transcripts           500  *
    coding transcripts                     1  *
    coding exons per coding transcript     2  *
    transcripts of one exon                1  *
    introns of all transcripts             2
    split transcripts                      0
    transcripts without exons              0
    transcripts of several genes           0
    records in no model                    1
    * asked for by the Earth BioGenome Project's report on annotation standards
   (esc)
  Models by biotype of the gene
                    genes  coding  one transcript  single exons  no transcript  transcripts  per gene  exons  per transcript  mean length
    protein_coding      1       1               0             0              0            2         2      4               2          500
    pseudogene          1       0               1             1              0            1         1      1               1          500
   (esc)
  Lengths in models, in bases
                     number    sum  minimum   q1  median   q3  mean  maximum  N50
    gene                  2  1,300      500  575     650  725   650      800  800
    gene_exons            2  1,100      500  525     550  575   550      600  600
    transcript            3  1,500      400  450     500  550   500      600  500
    exon                  5  1,500      200  200     200  400   300      500  400
    intron                2    500      200  225     250  275   250      300  300
    coding_region         1    220      220  220     220  220   220      220  220
    five_prime_UTR        1    100      100  100     100  100   100      100  100
    three_prime_UTR       1    280      280  280     280  280   280      280  280
   (esc)
  Numbers in models
                                 number  sum  minimum    q1  median    q3  mean  maximum
    transcripts_per_gene              2    3        1  1.25     1.5  1.75   1.5        2
    exons_per_transcript              3    5        1   1.5       2     2  1.67        2
    coding_exons_per_transcript       1    2        2     2       2     2     2        2
   (esc)
  Genes by number of transcripts
    1  1  50.0%  ##############################
    2  1  50.0%  ##############################
   (esc)
  Transcripts by number of exons
    1  1  33.3%  ###############
    2  2  66.7%  ##############################
   (esc)
  Coverage by seqid, in bases
          length  in genes  in exons  in coding regions  % in genes  % in exons  % in coding regions
    chr1   2,000     1,300     1,100                220       65.0%       55.0%                11.0%
   (esc)
  Coverage
         length  in genes  in exons  in coding regions  % in genes  % in exons  % in coding regions
    all   2,000     1,300     1,100                220       65.0%       55.0%                11.0%
   (esc)
  Keys of exon
            records   share  most values  different  kind  first, last, longest value
    Parent        4  100.0%            2          3  text  't1' 'p1'
   (esc)
  Keys of CDS
            records   share  most values  different  kind  first, last, longest value
    ID            2  100.0%            1          1  text  'c1'
    Parent        2  100.0%            1          1  text  't1'
   (esc)
  Keys of mRNA
            records   share  most values  different  kind  first, last, longest value
    ID            2  100.0%            1          2  text  't1' 't2'
    Parent        2  100.0%            1          1  text  'g1'
   (esc)
  Keys of gene
                  records   share  most values  different  kind  first, last, longest value
    ID                  1  100.0%            1          1  text  'g1'
    gene_biotype        1  100.0%            1          1  text  'protein_coding'
   (esc)
  Keys of pseudogene
        records   share  most values  different  kind  first, last, longest value
    ID        1  100.0%            1          1  text  'p1'
   (esc)
  Keys of region
        records   share  most values  different  kind  first, last, longest value
    ID        1  100.0%            1          1  text  'r'

The same as lines of section, group, item and value.

  $ gff-stats -O tsv
  section	group	item	value
  counts	records	all	11
  counts	records	skipped	0
  counts	type	exon	4
  counts	type	CDS	2
  counts	type	mRNA	2
  counts	type	gene	1
  counts	type	pseudogene	1
  counts	type	region	1
  counts	source	me	9
  counts	source	you	2
  counts	seqid	chr1	11
  counts	strand	+	8
  counts	strand	-	2
  counts	strand	.	1
  counts	without_parent	gene	1
  counts	without_parent	pseudogene	1
  counts	without_parent	region	1
  counts	genes	protein_coding	1
  counts	genes	pseudogene	1
  counts	transcripts	mRNA	2
  counts	transcripts	pseudogene	1
  counts.biotypes	gene	protein_coding	1
  lengths	exon	number	4
  lengths	exon	sum	1300
  lengths	exon	minimum	200
  lengths	exon	q1	200
  lengths	exon	median	300
  lengths	exon	q3	425
  lengths	exon	mean	325
  lengths	exon	maximum	500
  lengths	exon	N50	400
  lengths	CDS	number	2
  lengths	CDS	sum	220
  lengths	CDS	minimum	100
  lengths	CDS	q1	105
  lengths	CDS	median	110
  lengths	CDS	q3	115
  lengths	CDS	mean	110
  lengths	CDS	maximum	120
  lengths	CDS	N50	120
  lengths	mRNA	number	2
  lengths	mRNA	sum	1500
  lengths	mRNA	minimum	700
  lengths	mRNA	q1	725
  lengths	mRNA	median	750
  lengths	mRNA	q3	775
  lengths	mRNA	mean	750
  lengths	mRNA	maximum	800
  lengths	mRNA	N50	800
  lengths	gene	number	1
  lengths	gene	sum	800
  lengths	gene	minimum	800
  lengths	gene	q1	800
  lengths	gene	median	800
  lengths	gene	q3	800
  lengths	gene	mean	800
  lengths	gene	maximum	800
  lengths	gene	N50	800
  lengths	pseudogene	number	1
  lengths	pseudogene	sum	500
  lengths	pseudogene	minimum	500
  lengths	pseudogene	q1	500
  lengths	pseudogene	median	500
  lengths	pseudogene	q3	500
  lengths	pseudogene	mean	500
  lengths	pseudogene	maximum	500
  lengths	pseudogene	N50	500
  lengths	region	number	1
  lengths	region	sum	2000
  lengths	region	minimum	2000
  lengths	region	q1	2000
  lengths	region	median	2000
  lengths	region	q3	2000
  lengths	region	mean	2000
  lengths	region	maximum	2000
  lengths	region	N50	2000
  lengths.bins	exon	128-255	2
  lengths.bins	exon	256-511	2
  lengths.bins	CDS	64-127	2
  lengths.bins	mRNA	512-1023	2
  lengths.bins	gene	512-1023	1
  lengths.bins	pseudogene	256-511	1
  lengths.bins	region	1024-2047	1
  keys.records	exon	Parent	4
  keys.records	CDS	ID	2
  keys.records	CDS	Parent	2
  keys.records	mRNA	ID	2
  keys.records	mRNA	Parent	2
  keys.records	gene	ID	1
  keys.records	gene	gene_biotype	1
  keys.records	pseudogene	ID	1
  keys.records	region	ID	1
  keys.share	exon	Parent	1
  keys.share	CDS	ID	1
  keys.share	CDS	Parent	1
  keys.share	mRNA	ID	1
  keys.share	mRNA	Parent	1
  keys.share	gene	ID	1
  keys.share	gene	gene_biotype	1
  keys.share	pseudogene	ID	1
  keys.share	region	ID	1
  keys.most_values	exon	Parent	2
  keys.most_values	CDS	ID	1
  keys.most_values	CDS	Parent	1
  keys.most_values	mRNA	ID	1
  keys.most_values	mRNA	Parent	1
  keys.most_values	gene	ID	1
  keys.most_values	gene	gene_biotype	1
  keys.most_values	pseudogene	ID	1
  keys.most_values	region	ID	1
  keys.different	exon	Parent	3
  keys.different	CDS	ID	1
  keys.different	CDS	Parent	1
  keys.different	mRNA	ID	2
  keys.different	mRNA	Parent	1
  keys.different	gene	ID	1
  keys.different	gene	gene_biotype	1
  keys.different	pseudogene	ID	1
  keys.different	region	ID	1
  keys.different_exact	exon	Parent	yes
  keys.different_exact	CDS	ID	yes
  keys.different_exact	CDS	Parent	yes
  keys.different_exact	mRNA	ID	yes
  keys.different_exact	mRNA	Parent	yes
  keys.different_exact	gene	ID	yes
  keys.different_exact	gene	gene_biotype	yes
  keys.different_exact	pseudogene	ID	yes
  keys.different_exact	region	ID	yes
  keys.kind	exon	Parent	text
  keys.kind	CDS	ID	text
  keys.kind	CDS	Parent	text
  keys.kind	mRNA	ID	text
  keys.kind	mRNA	Parent	text
  keys.kind	gene	ID	text
  keys.kind	gene	gene_biotype	text
  keys.kind	pseudogene	ID	text
  keys.kind	region	ID	text
  keys.first	exon	Parent	t1
  keys.first	CDS	ID	c1
  keys.first	CDS	Parent	t1
  keys.first	mRNA	ID	t1
  keys.first	mRNA	Parent	g1
  keys.first	gene	ID	g1
  keys.first	gene	gene_biotype	protein_coding
  keys.first	pseudogene	ID	p1
  keys.first	region	ID	r
  keys.last	exon	Parent	p1
  keys.last	CDS	ID	c1
  keys.last	CDS	Parent	t1
  keys.last	mRNA	ID	t2
  keys.last	mRNA	Parent	g1
  keys.last	gene	ID	g1
  keys.last	gene	gene_biotype	protein_coding
  keys.last	pseudogene	ID	p1
  keys.last	region	ID	r
  keys.longest	exon	Parent	t1
  keys.longest	CDS	ID	c1
  keys.longest	CDS	Parent	t1
  keys.longest	mRNA	ID	t1
  keys.longest	mRNA	Parent	g1
  keys.longest	gene	ID	g1
  keys.longest	gene	gene_biotype	protein_coding
  keys.longest	pseudogene	ID	p1
  keys.longest	region	ID	r
  models	all	genes	2
  models	all	coding_genes	1
  models	all	single_transcript_genes	1
  models	all	single_exon_genes	1
  models	all	genes_without_transcripts	0
  models	all	transcripts	3
  models	all	transcripts_per_gene	1.5
  models	all	exons	5
  models	all	exons_per_transcript	1.666667
  models	all	mean_transcript_length	500
  models	all	coding_transcripts	1
  models	all	coding_exons_per_transcript	2
  models	all	single_exon_transcripts	1
  models	all	introns	2
  models	all	split_transcripts	0
  models	all	transcripts_without_exons	0
  models	all	transcripts_with_several_genes	0
  models	all	records_in_no_model	1
  models.biotypes	protein_coding	genes	1
  models.biotypes	protein_coding	coding_genes	1
  models.biotypes	protein_coding	single_transcript_genes	0
  models.biotypes	protein_coding	single_exon_genes	0
  models.biotypes	protein_coding	genes_without_transcripts	0
  models.biotypes	protein_coding	transcripts	2
  models.biotypes	protein_coding	transcripts_per_gene	2
  models.biotypes	protein_coding	exons	4
  models.biotypes	protein_coding	exons_per_transcript	2
  models.biotypes	protein_coding	mean_transcript_length	500
  models.biotypes	pseudogene	genes	1
  models.biotypes	pseudogene	coding_genes	0
  models.biotypes	pseudogene	single_transcript_genes	1
  models.biotypes	pseudogene	single_exon_genes	1
  models.biotypes	pseudogene	genes_without_transcripts	0
  models.biotypes	pseudogene	transcripts	1
  models.biotypes	pseudogene	transcripts_per_gene	1
  models.biotypes	pseudogene	exons	1
  models.biotypes	pseudogene	exons_per_transcript	1
  models.biotypes	pseudogene	mean_transcript_length	500
  models.lengths	gene	number	2
  models.lengths	gene	sum	1300
  models.lengths	gene	minimum	500
  models.lengths	gene	q1	575
  models.lengths	gene	median	650
  models.lengths	gene	q3	725
  models.lengths	gene	mean	650
  models.lengths	gene	maximum	800
  models.lengths	gene	N50	800
  models.lengths	gene_exons	number	2
  models.lengths	gene_exons	sum	1100
  models.lengths	gene_exons	minimum	500
  models.lengths	gene_exons	q1	525
  models.lengths	gene_exons	median	550
  models.lengths	gene_exons	q3	575
  models.lengths	gene_exons	mean	550
  models.lengths	gene_exons	maximum	600
  models.lengths	gene_exons	N50	600
  models.lengths	transcript	number	3
  models.lengths	transcript	sum	1500
  models.lengths	transcript	minimum	400
  models.lengths	transcript	q1	450
  models.lengths	transcript	median	500
  models.lengths	transcript	q3	550
  models.lengths	transcript	mean	500
  models.lengths	transcript	maximum	600
  models.lengths	transcript	N50	500
  models.lengths	exon	number	5
  models.lengths	exon	sum	1500
  models.lengths	exon	minimum	200
  models.lengths	exon	q1	200
  models.lengths	exon	median	200
  models.lengths	exon	q3	400
  models.lengths	exon	mean	300
  models.lengths	exon	maximum	500
  models.lengths	exon	N50	400
  models.lengths	intron	number	2
  models.lengths	intron	sum	500
  models.lengths	intron	minimum	200
  models.lengths	intron	q1	225
  models.lengths	intron	median	250
  models.lengths	intron	q3	275
  models.lengths	intron	mean	250
  models.lengths	intron	maximum	300
  models.lengths	intron	N50	300
  models.lengths	coding_region	number	1
  models.lengths	coding_region	sum	220
  models.lengths	coding_region	minimum	220
  models.lengths	coding_region	q1	220
  models.lengths	coding_region	median	220
  models.lengths	coding_region	q3	220
  models.lengths	coding_region	mean	220
  models.lengths	coding_region	maximum	220
  models.lengths	coding_region	N50	220
  models.lengths	five_prime_UTR	number	1
  models.lengths	five_prime_UTR	sum	100
  models.lengths	five_prime_UTR	minimum	100
  models.lengths	five_prime_UTR	q1	100
  models.lengths	five_prime_UTR	median	100
  models.lengths	five_prime_UTR	q3	100
  models.lengths	five_prime_UTR	mean	100
  models.lengths	five_prime_UTR	maximum	100
  models.lengths	five_prime_UTR	N50	100
  models.lengths	three_prime_UTR	number	1
  models.lengths	three_prime_UTR	sum	280
  models.lengths	three_prime_UTR	minimum	280
  models.lengths	three_prime_UTR	q1	280
  models.lengths	three_prime_UTR	median	280
  models.lengths	three_prime_UTR	q3	280
  models.lengths	three_prime_UTR	mean	280
  models.lengths	three_prime_UTR	maximum	280
  models.lengths	three_prime_UTR	N50	280
  models.lengths.bins	gene	256-511	1
  models.lengths.bins	gene	512-1023	1
  models.lengths.bins	gene_exons	256-511	1
  models.lengths.bins	gene_exons	512-1023	1
  models.lengths.bins	transcript	256-511	2
  models.lengths.bins	transcript	512-1023	1
  models.lengths.bins	exon	128-255	3
  models.lengths.bins	exon	256-511	2
  models.lengths.bins	intron	128-255	1
  models.lengths.bins	intron	256-511	1
  models.lengths.bins	coding_region	128-255	1
  models.lengths.bins	five_prime_UTR	64-127	1
  models.lengths.bins	three_prime_UTR	256-511	1
  models.numbers	transcripts_per_gene	number	2
  models.numbers	transcripts_per_gene	sum	3
  models.numbers	transcripts_per_gene	minimum	1
  models.numbers	transcripts_per_gene	q1	1.25
  models.numbers	transcripts_per_gene	median	1.5
  models.numbers	transcripts_per_gene	q3	1.75
  models.numbers	transcripts_per_gene	mean	1.5
  models.numbers	transcripts_per_gene	maximum	2
  models.numbers	exons_per_transcript	number	3
  models.numbers	exons_per_transcript	sum	5
  models.numbers	exons_per_transcript	minimum	1
  models.numbers	exons_per_transcript	q1	1.5
  models.numbers	exons_per_transcript	median	2
  models.numbers	exons_per_transcript	q3	2
  models.numbers	exons_per_transcript	mean	1.666667
  models.numbers	exons_per_transcript	maximum	2
  models.numbers	coding_exons_per_transcript	number	1
  models.numbers	coding_exons_per_transcript	sum	2
  models.numbers	coding_exons_per_transcript	minimum	2
  models.numbers	coding_exons_per_transcript	q1	2
  models.numbers	coding_exons_per_transcript	median	2
  models.numbers	coding_exons_per_transcript	q3	2
  models.numbers	coding_exons_per_transcript	mean	2
  models.numbers	coding_exons_per_transcript	maximum	2
  models.transcripts_per_gene	all	1	1
  models.transcripts_per_gene	all	2	1
  models.exons_per_transcript	all	1	1
  models.exons_per_transcript	all	2	2
  coverage	chr1	length	2000
  coverage	chr1	gene	1300
  coverage	chr1	exon	1100
  coverage	chr1	CDS	220
  coverage	chr1	gene_share	0.65
  coverage	chr1	exon_share	0.55
  coverage	chr1	CDS_share	0.11
  coverage.total	all	length	2000
  coverage.total	all	gene	1300
  coverage.total	all	exon	1100
  coverage.total	all	CDS	220
  coverage.total	all	gene_share	0.65
  coverage.total	all	exon_share	0.55
  coverage.total	all	CDS_share	0.11

The sequences are in the order of the input: by the first record or `##sequence-region` of each.

  $ printf 'chrC\t.\tgene\t1\t9\t.\t.\t.\tID=g\n##sequence-region chrB 1 90\nchrA\t.\tgene\t1\t9\t.\t.\t.\tID=h\n' | gff-stats -O tsv | grep '^coverage' | cut -f 2 | uniq
  chrC
  chrB
  chrA
  all

--records leaves out the models: the input is read once.

  $ gff-stats --records -O tsv | cut -f 1 | uniq
  section
  counts
  counts.biotypes
  lengths
  lengths.bins
  keys.records
  keys.share
  keys.most_values
  keys.different
  keys.different_exact
  keys.kind
  keys.first
  keys.last
  keys.longest

--attributes writes the keys of column 9 only.

  $ gff-stats --attributes
  <stdin>
   (esc)
  Records
    records                     11
    malformed records, skipped   0
   (esc)
  Keys of exon
            records   share  most values  different  kind  first, last, longest value
    Parent        4  100.0%            2          3  text  't1' 'p1'
   (esc)
  Keys of CDS
            records   share  most values  different  kind  first, last, longest value
    ID            2  100.0%            1          1  text  'c1'
    Parent        2  100.0%            1          1  text  't1'
   (esc)
  Keys of mRNA
            records   share  most values  different  kind  first, last, longest value
    ID            2  100.0%            1          2  text  't1' 't2'
    Parent        2  100.0%            1          1  text  'g1'
   (esc)
  Keys of gene
                  records   share  most values  different  kind  first, last, longest value
    ID                  1  100.0%            1          1  text  'g1'
    gene_biotype        1  100.0%            1          1  text  'protein_coding'
   (esc)
  Keys of pseudogene
        records   share  most values  different  kind  first, last, longest value
    ID        1  100.0%            1          1  text  'p1'
   (esc)
  Keys of region
        records   share  most values  different  kind  first, last, longest value
    ID        1  100.0%            1          1  text  'r'

With more threads the report is the same.

  $ gff-stats -@ 3 -O tsv | cmp - <(gff-stats -O tsv < in.gff3) && echo same
  same

In a UTF-8 locale bars are made of blocks.

  $ LC_ALL=C.UTF-8 gff-stats --records | sed -n '/^Records by type/,/^$/p'
  Records by type
    exon        4  36.4%  ██████████████████████████████
    CDS         2  18.2%  ███████████████
    mRNA        2  18.2%  ███████████████
    gene        1   9.1%  ███████▌
    pseudogene  1   9.1%  ███████▌
    region      1   9.1%  ███████▌
   (esc)

LC_ALL counts before LANG.

  $ LC_ALL=C LANG=de_DE.UTF-8 gff-stats --records | sed -n '/^Records by strand/,/^$/p'
  Records by strand
    +  8  72.7%  ##############################
    -  2  18.2%  ########
    .  1   9.1%  ####
   (esc)

As JSON, here of keys only.

  < in.gff3
  | chr1	me	gene	1	9	.	+	.	ID=g1;Note=a "quoted" \\ value
  $ gff-stats --attributes -O json
  {
   "schema": 1,
   "samples": [
    {
     "sample": "<stdin>",
     "counts": {
      "records": {
       "all": 1,
       "skipped": 0
      }
     },
     "keys.records": {
      "gene": {
       "ID": 1,
       "Note": 1
      }
     },
     "keys.share": {
      "gene": {
       "ID": 1,
       "Note": 1
      }
     },
     "keys.most_values": {
      "gene": {
       "ID": 1,
       "Note": 1
      }
     },
     "keys.different": {
      "gene": {
       "ID": 1,
       "Note": 1
      }
     },
     "keys.different_exact": {
      "gene": {
       "ID": true,
       "Note": true
      }
     },
     "keys.kind": {
      "gene": {
       "ID": "text",
       "Note": "text"
      }
     },
     "keys.first": {
      "gene": {
       "ID": "g1",
       "Note": "a \"quoted\" \\\\ value"
      }
     },
     "keys.last": {
      "gene": {
       "ID": "g1",
       "Note": "a \"quoted\" \\\\ value"
      }
     },
     "keys.longest": {
      "gene": {
       "ID": "g1",
       "Note": "a \"quoted\" \\\\ value"
      }
     }
    }
   ]
  }
