# gff-totsv: columns by name and by key

  < in.gff3
  | chr1	me	CDS	1	9	.	+	.	ID=x

Names that other programs give to columns get a hint.

  $ gff-totsv -c chr,feature,frame,stop
  chr	feature	frame	stop
  		\t (esc)
  2> gff-totsv: warning: no record had any of the 4 attributes: 'chr' (did you mean the column 'seqid'?), 'feature' (did you mean the column 'type'?), 'frame' (did you mean the column 'phase'?) and 1 other

  < in.gff3
  | chr1	me	CDS	1	9	.	+	.	ID=A_1;Additional_database=PHAST;PHAST:Product=integrase

attr:A:B is the attribute of exactly that key, and its column has this name.

  $ gff-totsv -c ID,attr:PHAST:Product
  ID	PHAST:Product
  A_1	integrase

  < in.gff3
  | chr1	me	gene	3	12	.	+	.	ID=x;length=7

length is end - start + 1.

  $ gff-totsv -c ID,length
  ID	length
  x	10

attr:length is the attribute.

  $ gff-totsv -c ID,attr:length,n=attr:length
  ID	length	n
  x	7	7

  < in
  | #!gff-columns	extra
  | chr1	me	exon	100	900	.	-	.	gene_id "G1";	e

A column may have a name of its own: one of the nine, length, an extra column or a KEY.

  $ gff-totsv -c GeneID=gene_id,Chr=seqid,Start=start,End=end,Strand=strand,Length=length,X=extra
  GeneID	Chr	Start	End	Strand	Length	X
  G1	chr1	100	900	-	801	e

  < in.gff3
  | chr1	me	CDS	1	9	.	+	.	ID=x

The types of renamed columns are known, too.

  $ gff-totsv --reader pandas -c Chr=seqid,Start=start,Length=length,ID
  import pandas as pd
   (esc)
  types = {
      "Chr": "category",
      "Start": "int64",
      "Length": "int64",
      "ID": "string"
  }
  table = pd.read_csv(
      "table.tsv", sep="\t", header=0, index_col=False, dtype=types,
      quoting=3, keep_default_na=False, na_values=[""], skip_blank_lines=False,
      float_precision="round_trip", encoding_errors="surrogateescape",
  )
