# gff-select -e: syntax

An expression is not empty.

  $ gff-select --expr=''
  2> gff-select: --expr: expected an expression, got ''
  [2]

Of a long expression the part around the place is shown.

  $ gff-select --expr='type == "gene" && source == "BestRefSeq" && length > 1000 && length < 100000 && start = 5 && seqid == "chr1" && seqid == "chr2"'
  2> gff-select: --expr, character 87: expected a comparison such as == after 'start', got '=' (did you mean ==?)
  2>   ...ngth > 1000 && length < 100000 && start = 5 && seqid == "chr1" && seqid ...
  2>                                              ^
  [2]

Of an expression of many lines the one with the mistake is shown.

  $ gff-select -e 'type == "gene" &&
  >   start = 5 &&
  >   end > 1'
  2> gff-select: --expr, character 27: expected a comparison such as == after 'start', got '=' (did you mean ==?)
  2>     start = 5 &&
  2>           ^
  [2]

The caret counts each character that is shown as one column. After a wide character it is one column too far left.

  $ gff-select -e $'a == "\t\x01é世" = 3'
  2> gff-select: --expr, character 13: expected an operator or the end, got '=' (did you mean ==?)
  2>   a == "\t\x01é世" = 3
  2>                   ^
  [2]

Comparisons do not chain.

  $ gff-select --expr='1 < start < 5'
  2> gff-select: --expr, character 11: expected && or || after a comparison, got '<'
  2>   1 < start < 5
  2>             ^
  [2]

Nesting is bounded.

  $ gff-select --expr='(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((('
  2> gff-select: --expr, character 201: expected no more than 200 parentheses and signs within each other
  2>   ...((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((...
  2>                                              ^
  [2]

A parenthesis is closed.

  $ gff-select --expr='(type == "gene"'
  2> gff-select: --expr, character 16: expected an operator or ')', got the end
  2>   (type == "gene"
  2>                  ^
  [2]

A string ends.

  $ gff-select --expr='type == "gene'
  2> gff-select: --expr, character 9: expected " at the end of the string that begins here
  2>   type == "gene
  2>           ^
  [2]

A comparison is negated in parentheses.

  $ gff-select --expr='!type == "gene"'
  2> gff-select: --expr, character 7: expected a comparison after '!' in parentheses, as in !(a == b), got '=='
  2>   !type == "gene"
  2>         ^
  [2]

A key that is not a word.

  $ gff-select --expr='gene.name == "x"'
  2> gff-select: --expr, character 5: expected an operator or the end, got '.' (did you mean attr["KEY"] for a key that is not a word?)
  2>   gene.name == "x"
  2>       ^
  [2]

Tests are joined by && and ||.

  $ gff-select --expr='type == "gene" and Name'
  2> gff-select: --expr, character 16: expected an operator or the end, got 'and' (did you mean &&?)
  2>   type == "gene" and Name
  2>                  ^
  [2]

Equality has two equals signs.

  $ gff-select --expr='type = "gene"'
  2> gff-select: --expr, character 6: expected a comparison such as == after 'type', got '=' (did you mean ==?)
  2>   type = "gene"
  2>        ^
  [2]

An operator must have an operand after it.

  $ gff-select --expr='type == "gene" &&'
  2> gff-select: --expr, character 18: expected a name, a number or a string in quotes, got the end
  2>   type == "gene" &&
  2>                    ^
  [2]

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	ID=g1;gene_type=protein_coding;level=9
  | chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  | chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  | chr1	me	gene	7	8	.	+	.	ID=g4;Parent=p0,g1;Note
  | chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  | chr1	me	gene	11	12	.	+	.	.

Blanks and line ends in an expression mean nothing.

  $ gff-select -e '
  >   type == "gene" &&
  >   level == 10
  > '
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10

Where there is no value, == fails and != passes.

  $ gff-select -e 'Parent != "g1" && level != 9'
  chr1	me	gene	3	4	.	+	.	ID=g2;gene_type=protein_coding_CDS_not_defined;level=10
  chr1	me	gene	5	6	.	+	.	geneID=g1;ID=g3;Note=
  chr1	me	gene	9	10	.	+	.	id=g1;Alias=x;Note=a;Alias=y,z
  chr1	me	gene	11	12	.	+	.	.

A quote inside a string is written twice; a backslash is literal.

  < in.gff3
  | chr1	me	gene	1	2	.	+	.	n=it's
  | chr1	me	gene	1	2	.	+	.	n=a.b
  | chr1	me	gene	1	2	.	+	.	n=axb
  $ gff-select -e "n == 'it''s' || n ~ '^a\.b$'"
  chr1	me	gene	1	2	.	+	.	n=it's
  chr1	me	gene	1	2	.	+	.	n=a.b

For a misspelt column in an expression, the warning suggests the column.

  < in.gff3
  | chr1	s	gene	1	9	.	+	.	ID=a;Name=x
  $ gff-select -c -e 'strat > 5 || lenght > 5'
  0
  2> gff-select: warning: no record had any of the 2 attributes: 'strat' (did you mean the column 'start'?), 'lenght' (did you mean the column 'length'?)
