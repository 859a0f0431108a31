# gff-rename: names of sequences

The map has an old name, a tab and a new name on each line. Column 1, ##sequence-region and FASTA headers change; Target stays.

  < in.gff3
  | ##gff-version 3
  | ##sequence-region   chr1   1 900
  | ##sequence-region chrM 1 90
  | # chr1 in a comment stays
  | chr1	chr1	chr1	1	9	.	+	.	ID=chr1;Target=chr1 1 9
  | chrM	x	gene	1	9	.	+	.	ID=g2
  | ###
  | ##FASTA
  | > chr1 of chr1
  | ACGT>chr1
  | >chrM
  | >chrM
  | AC
  < map
  | # from UCSC
  | chr1	1
  | 
  | chrM MT
  $ gff-rename -s map
  ##gff-version 3
  ##sequence-region   1   1 900
  ##sequence-region MT 1 90
  # chr1 in a comment stays
  1	chr1	chr1	1	9	.	+	.	ID=chr1;Target=chr1 1 9
  MT	x	gene	1	9	.	+	.	ID=g2
  ###
  ##FASTA
  \x3e 1 of chr1 (esc)
  ACGT>chr1
  >MT
  >MT
  AC

A sequence that the map lacks is an error.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=g1
  | chr2	x	gene	1	9	.	+	.	ID=g2
  < map
  | chr1	1
  $ gff-rename -s map
  1	x	gene	1	9	.	+	.	ID=g1
  2> gff-rename: <stdin>:2: column 1 (seqid): expected a name that is in map, got 'chr2' (see --unmapped)
  [1]

In a directive and in a FASTA header, too.

  < in.gff3
  | ##sequence-region chr2 1 9
  < fasta.gff3
  | chr1	x	gene	1	9	.	+	.	ID=g1
  | >chr2 x
  | AC
  < map
  | chr1	1
  | chr3	chr2
  $ gff-rename -s map
  2> gff-rename: <stdin>:1: expected a name that is in map, got 'chr2' (it is one of the new names there)
  [1]
  $ gff-rename -s map fasta.gff3
  1	x	gene	1	9	.	+	.	ID=g1
  2> gff-rename: fasta.gff3:2: expected a name that is in map, got 'chr2' (it is one of the new names there)
  [1]

--unmapped keep keeps its name, --unmapped drop leaves it out with its sequence.

  < in.gff3
  | ##sequence-region chr2 1 9
  | chr1	x	gene	1	9	.	+	.	ID=g1
  | chr2	x	gene	1	9	.	+	.	ID=g2
  | >chr2 x
  | AC
  | GT
  | >chr1
  | CC
  < map
  | chr1	1
  $ gff-rename -s map --unmapped keep
  ##sequence-region chr2 1 9
  1	x	gene	1	9	.	+	.	ID=g1
  chr2	x	gene	1	9	.	+	.	ID=g2
  >chr2 x
  AC
  GT
  >1
  CC
  2> gff-rename: warning: <stdin>: 1 seqid that map lacks stays as it is, the first is 'chr2'
  $ gff-rename -s map --unmapped drop
  1	x	gene	1	9	.	+	.	ID=g1
  >1
  CC
  2> gff-rename: warning: <stdin>: 1 seqid that map lacks left out, with 1 record, the first is 'chr2'

Two sequences do not become one, also where one of them keeps its name.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=g1
  | 1	x	gene	1	9	.	+	.	ID=g2
  < map
  | chr1	1
  $ gff-rename -s map --unmapped keep
  1	x	gene	1	9	.	+	.	ID=g1
  2> gff-rename: <stdin>:2: column 1 (seqid): expected no second sequence that becomes '1' beside 'chr1', got '1'
  [1]
  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=g1
  | NC_1	x	gene	1	9	.	+	.	ID=g2
  < map
  | chr1	1
  | NC_1	1
  $ gff-rename -s map
  1	x	gene	1	9	.	+	.	ID=g1
  2> gff-rename: <stdin>:2: column 1 (seqid): expected no second sequence that becomes '1' beside 'chr1', got 'NC_1'
  [1]

Names are exchanged without harm.

  < in.gff3
  | a	x	gene	1	9	.	+	.	ID=g1
  | b	x	gene	1	9	.	+	.	ID=g2
  < map
  | a	b
  | b	a
  $ gff-rename -s map
  b	x	gene	1	9	.	+	.	ID=g1
  a	x	gene	1	9	.	+	.	ID=g2

An escaped name is the name without escapes.

  < in.gff3
  | a%7Cb	x	gene	1	9	.	+	.	ID=g1
  < map
  | a|b	c
  $ gff-rename -s map
  c	x	gene	1	9	.	+	.	ID=g1

A map that fits nowhere is a warning.

  < in.gff3
  | 1	x	gene	1	9	.	+	.	ID=g1
  < map
  | chr1	c
  | chr2	d
  $ gff-rename -s map --unmapped keep
  1	x	gene	1	9	.	+	.	ID=g1
  2> gff-rename: warning: <stdin>: no seqid is one of the 2 in map, the first is 'chr1' (seen, for example: '1')
  2> gff-rename: warning: <stdin>: 1 seqid that map lacks stays as it is, the first is '1'

chromAlias of UCSC, with a line of names.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=g1
  < chromAlias.txt
  | # ucsc	assembly	ensembl	genbank	refseq
  | chr1	1	1	CM000663.2	NC_000001.11
  | chrUn_1			KI270302.1	NT_187396.1
  $ gff-rename -s chromAlias.txt --from ucsc --to refseq
  NC_000001.11	x	gene	1	9	.	+	.	ID=g1
  $ gff-rename -s chromAlias.txt --from ucsc --to refseqs
  2> gff-rename: --to: chromAlias.txt has no column 'refseqs'; it has ucsc, assembly, ensembl, genbank, refseq; did you mean 'refseq'?
  [2]
  $ gff-rename -s chromAlias.txt
  2> gff-rename: chromAlias.txt:2: expected an old name, a tab and a new name, got 'chr1\t1\t1\tCM000663.2\tNC_000001.11' (--from and --to name the two columns of a table)
  [1]

chromAlias as a table of UCSC's database.

  < in.gff3
  | 1	x	gene	1	9	.	+	.	ID=g1
  < chromAlias.txt
  | 1	chr1	assembly,ensembl
  | CM000663.2	chr1	genbank
  | NC_000001.11	chr1	refseq
  $ gff-rename -s chromAlias.txt --from ensembl --to ucsc
  chr1	x	gene	1	9	.	+	.	ID=g1
  $ gff-rename -s chromAlias.txt --from ensembl --to refseq
  NC_000001.11	x	gene	1	9	.	+	.	ID=g1

The assembly report of NCBI, in which na is not a name.

  < in.gff3
  | NC_000001.11	x	gene	1	9	.	+	.	ID=g1
  | NT_187361.1	x	gene	1	9	.	+	.	ID=g2
  | NT_1	x	gene	1	9	.	+	.	ID=g3
  < report.txt
  | # Assembly name:  GRCh38.p14
  | # Sequence-Name	Sequence-Role	Assigned-Molecule	Assigned-Molecule-Location/Type	GenBank-Accn	Relationship	RefSeq-Accn	Assembly-Unit	Sequence-Length	UCSC-style-name
  | 1	assembled-molecule	1	Chromosome	CM000663.2	=	NC_000001.11	Primary Assembly	248956422	chr1
  | HSCHR1_CTG1_UNLOCALIZED	unlocalized-scaffold	1	Chromosome	KI270706.1	=	NT_187361.1	Primary Assembly	175055	chr1_KI270706v1_random
  | X_1	fix-patch	1	Chromosome	KN1.1	=	NT_1	PATCHES	1	na
  $ gff-rename -s report.txt --from RefSeq-Accn --to UCSC-style-name --unmapped drop
  chr1	x	gene	1	9	.	+	.	ID=g1
  chr1_KI270706v1_random	x	gene	1	9	.	+	.	ID=g2
  2> gff-rename: warning: <stdin>: 1 seqid that report.txt lacks left out, with 1 record, the first is 'NT_1'

A map with mistakes.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	ID=g1
  < one
  | chr1
  < two
  | chr1	1
  | chr1	2
  < blank
  | chr1	1 a
  < empty
  | # nothing
  $ gff-rename -s one
  2> gff-rename: one:1: expected an old name, a tab and a new name, got 'chr1'
  [1]
  $ gff-rename -s two
  2> gff-rename: two:2: expected one new name of 'chr1', '1', got '2'
  [1]
  $ gff-rename -s blank
  2> gff-rename: blank:1: expected a new name without blanks that does not begin with '>' or '#', got '1 a'
  [1]
  $ gff-rename -s empty
  2> gff-rename: empty: expected old and new names of sequences, got none
  [1]
  $ gff-rename -s empty --from a --to b
  2> gff-rename: empty: expected a line with '#' and the names of columns, as in chromAlias.txt and assembly_report.txt
  [1]
  $ gff-rename -s missing
  2> gff-rename: missing: cannot open: No such file or directory
  [1]
