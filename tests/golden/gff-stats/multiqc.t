# gff-stats --multiqc: content for MultiQC

The file has columns for MultiQC's general statistics.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	1500	.	+	.	ID=g
  | chr1	me	mRNA	1	1500	.	+	.	ID=t;Parent=g
  | chr1	me	exon	1	1000	.	+	.	Parent=t
  | chr1	me	exon	1201	1500	.	+	.	Parent=t
  $ gff-stats --multiqc yeast_mqc.json --sample yeast -o report.txt
  $ head -n 12 yeast_mqc.json
  {
    "id": "gff_stats",
    "plot_type": "generalstats",
    "namespace": "gff-stats",
    "pconfig": {
      "records": {
        "title": "Records",
        "description": "All records except malformed ones that were skipped.",
        "format": "{:,.0f}",
        "min": 0,
        "hidden": false
      },
  $ grep -A 40 '"data"' yeast_mqc.json
    "data": {
      "yeast": {
        "records": 4,
        "genes": 1,
        "coding_genes": 0,
        "transcripts": 1,
        "transcripts_per_gene": 1,
        "exons_per_transcript": 2,
        "median_gene_length": 1500,
        "median_transcript_length": 1300,
        "median_exon_length": 650,
        "median_intron_length": 200,
        "single_transcript_genes": 1,
        "genes_without_transcripts": 0,
        "coding_transcripts": 0,
        "single_exon_transcripts": 0,
        "exons": 2,
        "introns": 1
      }
    }
  }

A FILE that ends in _bargraph_mqc.json has a bar graph of the records by type. The option may be repeated.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	1500	.	+	.	ID=g
  | chr1	me	mRNA	1	1500	.	+	.	ID=t;Parent=g
  | chr1	me	exon	1	1000	.	+	.	Parent=t
  | chr1	me	exon	1201	1500	.	+	.	Parent=t
  $ gff-stats --multiqc yeast_mqc.json --multiqc yeast_bargraph_mqc.json --sample yeast -o report.txt
  $ cat yeast_bargraph_mqc.json
  {
    "id": "gff_stats_records",
    "plot_type": "bargraph",
    "section_name": "gff-stats: records by type",
    "description": "Records of each annotation, by their type (column 3).",
    "pconfig": {
      "id": "gff_stats_records_plot",
      "title": "gff-stats: Records by type",
      "ylab": "records"
    },
    "data": {
      "yeast": {
        "exon": 2,
        "gene": 1,
        "mRNA": 1
      }
    }
  }
  $ ls
  in.gff3
  report.txt
  yeast_bargraph_mqc.json
  yeast_mqc.json

Several inputs are the samples of one file. Names that MultiQC would read as markup or as a folder are changed.

  < in.gff3
  | ##gff-version 3
  | chr1	me	<b>	1	9	.	+	.	ID=g
  $ gff-stats --records --multiqc all_bargraph_mqc.json in.gff3 in.gff3 --sample one/x --sample '<i>' -o report.txt
  $ grep -A 12 '"data"' all_bargraph_mqc.json
    "data": {
      "one | x": {
        "&lt;b&gt;": 1
      },
      "&lt;i&gt;": {
        "&lt;b&gt;": 1
      }
    }
  }

MultiQC reads the columns of one of several files: they are the same in all of them.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g
  $ gff-stats --multiqc a_mqc.json -o report.txt && gff-stats --records --multiqc b_mqc.json -o report.txt
  $ cmp <(sed '/"data"/,$d' a_mqc.json) <(sed '/"data"/,$d' b_mqc.json)

MultiQC finds a file by the end of its name.

  < in.gff3
  | ##gff-version 3
  | chr1	me	gene	1	9	.	+	.	ID=g
  $ gff-stats --multiqc stats.json
  2> gff-stats: --multiqc: expected a FILE that ends in _mqc.json, which MultiQC finds, got 'stats.json'
  [2]
  $ gff-stats --multiqc -
  2> gff-stats: --multiqc: expected a FILE that ends in _mqc.json, which MultiQC finds, got '-'
  [2]
  $ gff-stats --attributes --multiqc a_mqc.json
  2> gff-stats: --attributes and --multiqc exclude each other
  [2]
  $ gff-stats --multiqc a_mqc.json --multiqc ./a_mqc.json
  2> gff-stats: --multiqc: expected a FILE of its own, got the FILE of --multiqc, './a_mqc.json'
  [2]
  $ gff-stats --multiqc a_mqc.json -o a_mqc.json
  2> gff-stats: --multiqc: expected a FILE of its own, got the output, 'a_mqc.json'
  [2]
  $ gff-stats --multiqc nowhere/a_mqc.json
  2> gff-stats: nowhere/a_mqc.json: cannot make a temporary file beside it: No such file or directory
  [1]
  $ ls
  in.gff3
