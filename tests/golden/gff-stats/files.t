# gff-stats: several files, --sample, --genome

Several files have a column each.

  < a.gff3
  | chr1	x	gene	1	900	.	+	.	ID=g1
  | chr1	x	mRNA	1	900	.	+	.	ID=t1;Parent=g1
  | chr1	x	exon	1	900	.	+	.	Parent=t1
  < b.gtf
  | 1	y	exon	1	100	.	-	.	gene_id "G"; transcript_id "T"; gene_biotype "lncRNA";
  | 1	y	exon	201	300	.	-	.	gene_id "G"; transcript_id "T"; gene_biotype "lncRNA";
  $ gff-stats a.gff3 b.gtf
  Records
                                a.gff3  b.gtf
    records                          3      2
    malformed records, skipped       0      0
   (esc)
  Records by type
          a.gff3  b.gtf
    exon       1      2
    gene       1      0
    mRNA       1      0
   (esc)
  Records by source
       a.gff3  b.gtf
    x       3      0
    y       0      2
   (esc)
  Records by strand
       a.gff3  b.gtf
    +       3      0
    -       0      2
   (esc)
  Records without Parent by type
          a.gff3  b.gtf
    gene       1      0
   (esc)
  Genes by biotype
            a.gff3  b.gtf
    gene         1      0
    lncRNA       0      1
   (esc)
  Transcripts by biotype
                a.gff3  b.gtf
    mRNA             1      0
    transcript       0      1
   (esc)
  Lengths in bases of records of type exon
             a.gff3  b.gtf
    number        1      2
    sum         900    200
    minimum     900    100
    q1          900    100
    median      900    100
    q3          900    100
    mean        900    100
    maximum     900    100
    N50         900    100
   (esc)
  Lengths in bases of records of type gene
             a.gff3  b.gtf
    number        1      -
    sum         900      -
    minimum     900      -
    q1          900      -
    median      900      -
    q3          900      -
    mean        900      -
    maximum     900      -
    N50         900      -
   (esc)
  Lengths in bases of records of type mRNA
             a.gff3  b.gtf
    number        1      -
    sum         900      -
    minimum     900      -
    q1          900      -
    median      900      -
    q3          900      -
    mean        900      -
    maximum     900      -
    N50         900      -
   (esc)
  Share of records that have the key, of type exon
                   a.gff3   b.gtf
    Parent         100.0%       -
    gene_id             -  100.0%
    transcript_id       -  100.0%
    gene_biotype        -  100.0%
   (esc)
  Share of records that have the key, of type gene
        a.gff3  b.gtf
    ID  100.0%      -
   (esc)
  Share of records that have the key, of type mRNA
            a.gff3  b.gtf
    ID      100.0%      -
    Parent  100.0%      -
   (esc)
  Models
                                        a.gff3  b.gtf
    genes                                    1      1  *
    coding genes                             0      0  *
    genes with one transcript                1      1
    genes of single exons                    1      0
    genes without transcripts                0      0
    transcripts                              1      1  *
    transcripts per gene                     1      1  *
    exons of all transcripts                 1      2
    exons per transcript                     1      2  *
    mean length of transcripts             900    200  *
    coding transcripts                       0      0  *
    coding exons per coding transcript       -      -  *
    transcripts of one exon                  1      0  *
    introns of all transcripts               0      1
    split transcripts                        0      0
    transcripts without exons                0      0
    transcripts of several genes             0      0
    records in no model                      0      0
    * asked for by the Earth BioGenome Project's report on annotation standards
   (esc)
  Models of genes of biotype gene
                    a.gff3  b.gtf
    genes                1      -
    coding               0      -
    one transcript       1      -
    single exons         1      -
    no transcript        0      -
    transcripts          1      -
    per gene             1      -
    exons                1      -
    per transcript       1      -
    mean length        900      -
   (esc)
  Models of genes of biotype lncRNA
                    a.gff3  b.gtf
    genes                -      1
    coding               -      0
    one transcript       -      1
    single exons         -      0
    no transcript        -      0
    transcripts          -      1
    per gene             -      1
    exons                -      2
    per transcript       -      2
    mean length          -    200
   (esc)
  Lengths in models, in bases: gene
             a.gff3  b.gtf
    number        1      1
    sum         900    300
    minimum     900    300
    q1          900    300
    median      900    300
    q3          900    300
    mean        900    300
    maximum     900    300
    N50         900    300
   (esc)
  Lengths in models, in bases: gene exons
             a.gff3  b.gtf
    number        1      1
    sum         900    200
    minimum     900    200
    q1          900    200
    median      900    200
    q3          900    200
    mean        900    200
    maximum     900    200
    N50         900    200
   (esc)
  Lengths in models, in bases: transcript
             a.gff3  b.gtf
    number        1      1
    sum         900    200
    minimum     900    200
    q1          900    200
    median      900    200
    q3          900    200
    mean        900    200
    maximum     900    200
    N50         900    200
   (esc)
  Lengths in models, in bases: exon
             a.gff3  b.gtf
    number        1      2
    sum         900    200
    minimum     900    100
    q1          900    100
    median      900    100
    q3          900    100
    mean        900    100
    maximum     900    100
    N50         900    100
   (esc)
  Lengths in models, in bases: intron
             a.gff3  b.gtf
    number        -      1
    sum           -    100
    minimum       -    100
    q1            -    100
    median        -    100
    q3            -    100
    mean          -    100
    maximum       -    100
    N50           -    100
   (esc)
  Numbers in models: transcripts per gene
             a.gff3  b.gtf
    number        1      1
    sum           1      1
    minimum       1      1
    q1            1      1
    median        1      1
    q3            1      1
    mean          1      1
    maximum       1      1
   (esc)
  Numbers in models: exons per transcript
             a.gff3  b.gtf
    number        1      1
    sum           1      2
    minimum       1      2
    q1            1      2
    median        1      2
    q3            1      2
    mean          1      2
    maximum       1      2
   (esc)
  Genes by number of transcripts
       a.gff3  b.gtf
    1       1      1
   (esc)
  Transcripts by number of exons
       a.gff3  b.gtf
    1       1      0
    2       0      1
   (esc)
  Coverage, in bases
                         a.gff3  b.gtf
    length                    -      -
    in genes                900    300
    in exons                900    200
    in coding regions         0      0
    % in genes                -      -
    % in exons                -      -
    % in coding regions       -      -

A figure that a file does not have is empty in TSV.

  $ gff-stats --records -O tsv a.gff3 b.gtf | grep '^counts'
  counts	records	all	3	2
  counts	records	skipped	0	0
  counts	type	exon	1	2
  counts	type	gene	1	0
  counts	type	mRNA	1	0
  counts	source	x	3	0
  counts	source	y	0	2
  counts	seqid	chr1	3	0
  counts	seqid	1	0	2
  counts	strand	+	3	0
  counts	strand	-	0	2
  counts	without_parent	gene	1	0
  counts.biotypes	exon	lncRNA	0	2

--sample names them.

  $ gff-stats -O tsv --sample human --sample mouse a.gff3 b.gtf | head -3
  section	group	item	human	mouse
  counts	records	all	3	2
  counts	records	skipped	0	0

The folder is not part of the name, unless two names are equal.

  $ mkdir d && cp a.gff3 d && gff-stats -O tsv --records a.gff3 d/a.gff3 | head -1
  section	group	item	a.gff3	d/a.gff3

JSON has them as samples.

  $ gff-stats -O json --records a.gff3 b.gtf | grep '"sample"'
     "sample": "a.gff3",
     "sample": "b.gtf",

--genome tells the lengths of the sequences.

  < a.gff3
  | chr1	x	gene	1	900	.	+	.	ID=g1
  | chr1	x	exon	1	900	.	+	.	Parent=g1
  < a.fai
  | chr1	1000	6	60	61
  | chr2	500	1100	60	61
  $ gff-stats --genome a.fai -O tsv a.gff3 | grep '^coverage'
  coverage	chr1	length	1000
  coverage	chr1	gene	900
  coverage	chr1	exon	900
  coverage	chr1	CDS	0
  coverage	chr1	gene_share	0.9
  coverage	chr1	exon_share	0.9
  coverage	chr1	CDS_share	0
  coverage	chr2	length	500
  coverage	chr2	gene	0
  coverage	chr2	exon	0
  coverage	chr2	CDS	0
  coverage	chr2	gene_share	0
  coverage	chr2	exon_share	0
  coverage	chr2	CDS_share	0
  coverage.total	all	length	1500
  coverage.total	all	gene	900
  coverage.total	all	exon	900
  coverage.total	all	CDS	0
  coverage.total	all	gene_share	0.6
  coverage.total	all	exon_share	0.6
  coverage.total	all	CDS_share	0

##sequence-region is taken first; the coverage is of its bases.

  < a.gff3
  | ##sequence-region chr1 101 600
  | chr1	x	gene	1	900	.	+	.	ID=g1
  | chr1	x	exon	1	200	.	+	.	Parent=g1
  < a.fai
  | chr1	1000
  $ gff-stats --genome a.fai -O tsv a.gff3 | grep '^coverage.chr1\|^coverage	'
  coverage	chr1	length	500
  coverage	chr1	gene	500
  coverage	chr1	exon	100
  coverage	chr1	CDS	0
  coverage	chr1	gene_share	1
  coverage	chr1	exon_share	0.2
  coverage	chr1	CDS_share	0
  2> gff-stats: warning: a.gff3: 1 sequence has features outside of the sequence (##sequence-region, --genome): only the bases inside count, the first is 'chr1'

A name in a genome has no escapes, column 1 of GFF3 may have them.

  < a.gff3
  | chr%201	x	exon	1	9	.	+	.	ID=e
  < a.dict
  | @SQ	SN:chr 1	LN:90
  $ gff-stats --genome a.dict -O tsv a.gff3 | grep '^coverage	.*length'
  coverage	chr%201	length	90

A genome that has none of the sequences gets a warning.

  < a.gff3
  | 20	x	gene	1	9	.	+	.	ID=g1
  | MT	x	gene	1	9	.	+	.	ID=g2
  < ucsc.sizes
  | chr20	100
  $ gff-stats --genome ucsc.sizes -O tsv a.gff3 | grep '^coverage	20	length'
  coverage	20	length\t (esc)
  2> gff-stats: warning: --genome: ucsc.sizes has none of the sequences of the input: their lengths are not known, the first is '20'

A sequence that is shorter than its features gets one warning, unless it is circular.

  < a.gff3
  | ##sequence-region two 11 20
  | one	x	exon	901	909	.	+	.	ID=a
  | two	x	exon	1	15	.	+	.	ID=b
  | three	x	region	1	90	.	+	.	ID=c;Is_circular=true
  | three	x	exon	85	95	.	+	.	ID=d
  < sizes
  | one	100
  | three	90
  $ gff-stats --genome sizes -O tsv a.gff3 | grep '^coverage	.*exon	'
  coverage	two	exon	5
  coverage	one	exon	0
  coverage	three	exon	11
  2> gff-stats: warning: a.gff3: 2 sequences have features outside of the sequence (##sequence-region, --genome): only the bases inside count, the first is 'two'

A genome for each file, or one for all.

  < a.gff3
  | c	x	exon	1	9	.	+	.	ID=e
  < a.fai
  | c	90
  < b.fai
  | c	900
  $ gff-stats --sample A --sample B --genome a.fai --genome b.fai -O tsv a.gff3 a.gff3 | grep '^coverage	.*length'
  coverage	c	length	90	900
  $ gff-stats --sample A --sample B --sample C --genome a.fai --genome b.fai a.gff3 a.gff3 a.gff3
  2> gff-stats: --genome: expected one, or one for each FILE (3), got 2
  [2]
  $ gff-stats --sample A a.gff3 a.gff3
  2> gff-stats: --sample: expected one for each FILE (2), got 1
  [2]

Two files with one name need different samples.

  $ gff-stats a.gff3 a.gff3
  2> gff-stats: two files are called 'a.gff3' (--sample NAME, once for each FILE)
  [2]
  $ gff-stats --sample A --sample A a.gff3 a.fai
  2> gff-stats: two files are called 'A' (--sample NAME, once for each FILE)
  [2]

A genome file without a sequence is an error.

  $ gff-stats --genome a.gff3 a.gff3
  2> gff-stats: a.gff3:1: expected FASTA, .fai, .dict, or a name, a tab and a length, got 'c\tx\texon\t1\t9\t.\t+\t.\tID=e'
  [1]

Standard input is one of the files, once.

  $ gff-stats --records -O tsv - a.gff3 < a.gff3 | head -1
  section	group	item	<stdin>	a.gff3
  $ gff-stats - - < a.gff3
  2> gff-stats: FILE: standard input is the annotation
  [2]
  $ gff-stats --genome - < a.gff3
  2> gff-stats: --genome: standard input is the annotation
  [2]

The output must not be one of the files.

  $ gff-stats -o a.gff3 b.fai a.gff3
  2> gff-stats: FILE: the output is this file
  [2]
  $ gff-stats -o a.gff3 a.gff3
  2> gff-stats: FILE: the output is this file
  [2]
  $ gff-stats -o a.fai --genome a.fai a.gff3
  2> gff-stats: --genome: the output is this file
  [2]
