# gff-stats: options, and input that is empty or malformed

Empty input: a report without figures, and a warning.

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

The help is on standard output: the usage, a sentence, the options in groups, two examples.

  $ gff-stats --help
  Usage: gff-stats [OPTIONS] [FILE...]
  Report the contents of an annotation.
   (esc)
  Report:
    -O, --output-format FORMAT  text (default), tsv (one line per figure) or json
        --attributes            write only the keys of column 9, by type
        --records               write only figures of records, without models
        --genome FILE           lengths of sequences without ##sequence-region
        --sample NAME           name of a FILE (default: the file's name)
        --html FILE             also write a page with pictures
        --multiqc FILE          also write content for MultiQC (NAME_mqc.json)
   (esc)
  Common options (see man gffpipe):
    -i, --input FILE            read FILE instead of standard input
    -o, --output FILE           write FILE (BGZF if its name ends in .gz or .bgz)
    -z, --bgzip                 write BGZF to any output
        --level N               compression level of BGZF, 0 to 9 (default: 1)
    -@, --threads N             use N extra threads (the output is the same)
        --format FORMAT         gff3, gtf or auto (default: auto)
        --on-error WHAT         malformed records: fail (default) or skip
        --max-line SIZE         longest line accepted (default: 64M)
        --no-comments           no effect: the output has none
        --no-fasta              no effect: the output has none
        --progress[=WHEN]       show progress: auto (default), always or never
    -q, --quiet                 print no warnings
        --completion SHELL      print completions for bash, zsh or fish
    -h, --help                  print this text
    -V, --version               print the version
   (esc)
  Examples:
    gff-stats annotation.gff3.gz
    gff-stats -O tsv human.gff3 mouse.gff3 > species.tsv
