# gff-stats: options, and input that is empty or malformed

Nothing in: a report without figures, and a warning.

  $ gff-stats -O tsv
  section	group	item	value
  counts	records	all	0
  counts	records	skipped	0
  models	all	genes	0
  models	all	coding_genes	0
  models	all	single_transcript_genes	0
  models	all	single_exon_genes	0
  models	all	genes_without_transcripts	0
  models	all	transcripts	0
  models	all	transcripts_per_gene\t (esc)
  models	all	exons	0
  models	all	exons_per_transcript\t (esc)
  models	all	mean_transcript_length\t (esc)
  models	all	coding_transcripts	0
  models	all	coding_exons_per_transcript\t (esc)
  models	all	single_exon_transcripts	0
  models	all	introns	0
  models	all	split_transcripts	0
  models	all	transcripts_without_exons	0
  models	all	transcripts_with_several_genes	0
  models	all	records_in_no_model	0
  2> gff-stats: warning: <stdin>: no record in the input
  $ gff-stats -O json
  {
   "schema": 1,
   "samples": [
    {
     "sample": "<stdin>",
     "counts": {
      "records": {
       "all": 0,
       "skipped": 0
      }
     },
     "models": {
      "all": {
       "genes": 0,
       "coding_genes": 0,
       "single_transcript_genes": 0,
       "single_exon_genes": 0,
       "genes_without_transcripts": 0,
       "transcripts": 0,
       "transcripts_per_gene": null,
       "exons": 0,
       "exons_per_transcript": null,
       "mean_transcript_length": null,
       "coding_transcripts": 0,
       "coding_exons_per_transcript": null,
       "single_exon_transcripts": 0,
       "introns": 0,
       "split_transcripts": 0,
       "transcripts_without_exons": 0,
       "transcripts_with_several_genes": 0,
       "records_in_no_model": 0
      }
     }
    }
   ]
  }
  2> gff-stats: warning: <stdin>: no record in the input

A malformed record ends the run, and there is no report.

  < in.gff3
  | c	x	exon	1	2	.	+	.	Parent=a
  | c	x	exon	5	4	.	+	.	Parent=b
  | c	x	exon	1	2	.	+	.	Parent=c
  $ gff-stats -O tsv
  2> gff-stats: <stdin>:2: column 5 (end): expected an end that is not before the start, 5, got '4'
  [1]

--on-error skip leaves it out and counts it.

  $ gff-stats --records -O tsv --on-error skip | head -4
  section	group	item	value
  counts	records	all	2
  counts	records	skipped	1
  counts	type	exon	2
  2> gff-stats: warning: <stdin>: 1 malformed record skipped, the first at line 2

An error in a later file: no report either, and an output file does not appear.

  < good.gff3
  | c	x	exon	1	2	.	+	.	Parent=a
  < bad.gff3
  | c	x	exon	1
  $ gff-stats -o out.tsv good.gff3 bad.gff3; status=$?; ls; exit $status
  bad.gff3
  good.gff3
  2> gff-stats: bad.gff3:1: expected 9 columns, got 4: 'c\tx\texon\t1'
  [1]

--attributes and --records exclude each other.

  <
  $ gff-stats --attributes --records
  2> gff-stats: --attributes and --records exclude each other
  [2]

--input and operands exclude each other.

  $ gff-stats -i a.gff3 b.gff3
  2> gff-stats: expected FILE operands or --input, got 'b.gff3' and 'a.gff3' (--input)
  [2]

A file that is not there.

  $ gff-stats missing.gff3
  2> gff-stats: missing.gff3: cannot open: No such file or directory
  [1]

-O takes one of three words.

  $ gff-stats -O yaml
  2> gff-stats: --output-format: expected text, tsv or json, got 'yaml'
  [2]

The help is one screen on standard output.

  $ gff-stats --help
    gff-stats annotation.gff3.gz
    gff-stats -O tsv human.gff3 mouse.gff3 > species.tsv
  Usage: gff-stats [OPTIONS] [FILE...]  say what is in an annotation
    -O, --output-format FORMAT  text (default), tsv (a line a figure) or json
        --attributes            only the keys of column 9, by type
        --records               only what one record at a time tells: no models
        --genome FILE           lengths of sequences without ##sequence-region
        --sample NAME           what a FILE is called (default: the file's name)
        --html FILE             also write a page with pictures
        --multiqc FILE          also write content for MultiQC (NAME_mqc.json)
  Common options (see man gffpipe):  -i, --input FILE  -o, --output FILE
    -z, --bgzip  --level N  -@, --threads N  --format FORMAT  --on-error WHAT
    --max-line SIZE  --no-comments  --no-fasta  --progress[=WHEN]  -q, --quiet
    --completion SHELL  -h, --help  -V, --version
