# gff-select: input that is something else

  % python3 - <<'PYTHON'
  > import gzip, io, tarfile, zipfile
  > record = b'chr1\tx\tgene\t1\t9\t.\t+\t.\tID=g\n'
  > files = {'variants.vcf': b'##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n', 'genome.fa': b'>chr1\nAC\n',
  >          'reads.fastq': b'@r1\nACGT\n+\nIIII\n', 'reads.sam': b'@HD\tVN:1.6\n', 'reads.bam': gzip.compress(b'BAM\1\0\n'),
  >          'reads.cram': b'CRAM\3\0\n', 'variants.bcf': b'BCF\2\2\n', 'page.html': b'\n <!DOCTYPE html>\n', 'gone.html': b'<HTML>\n',
  >          'a.xml': b'<?xml version="1.0"?>\n', 'error.json': b'{"error": 404}\n', 'a.gb': b'LOCUS       AB1  5028 bp\n',
  >          'a.embl': b'ID   X56734; SV 1\n', 'a.db': b'SQLite format 3\0\n', 'a.tbi': gzip.compress(b'TBI\1\0'),
  >          'a.csi': gzip.compress(b'CSI\1\0'), 'a.2bit': b'\x43\x27\x41\x1a\0\n', 'a.bw': b'\x26\xfc\x8f\x88\n', 'a.bb': b'\xeb\xf2\x89\x87\n',
  >          'a.pdf': b'%PDF-1.4\n', 'a.rtf': b'{\\rtf1\n', 'a.doc': b'\xd0\xcf\x11\xe0\n', 'a.7z': b'7z\xbc\xaf\x27\x1c\n', 'a.rar': b'Rar!\x1a\x07\n',
  >          'a.Z': b'\x1f\x9d\x90\n', 'lfs.gff': b'version https://git-lfs.github.com/spec/v1\noid sha256:a\n',
  >          'mark.html': b'\xef\xbb\xbf<html>\n', 'twice.gz': gzip.compress(gzip.compress(record)), 'vcf.gz': gzip.compress(b'##fileformat=VCFv4.2\n'),
  >          'cram.gff3': b'CRAM' + record, 'brace.gff3': b'{' + record, 'odd.gff3': b'@' + record, 'a.bed': b'chr1\t0\t9\tg\n'}
  > for name, data in files.items():
  >     open(name, 'wb').write(data)
  > with zipfile.ZipFile('a.zip', 'w') as archive:
  >     archive.writestr('ncbi_dataset/data/genomic.gff', record)
  > zipfile.ZipFile('empty.zip', 'w').close()
  > for name, mode in (('a.tar', 'w'), ('a.tar.gz', 'w:gz')):
  >     with tarfile.open(name, mode) as archive:
  >         archive.addfile(tarfile.TarInfo('genes.gff3'), io.BytesIO())
  > header = bytearray(open('a.tar', 'rb').read()[:512])
  > header[257:265] = bytes(8)
  > header[148:156] = b'        '
  > header[148:156] = b'%06o\0 ' % sum(header)
  > open('old.tar', 'wb').write(bytes(header) + b'\n')
  > PYTHON

Another format is rejected, with what it is and what helps.

  $ for file in *.zip *.tar *.tar.gz *.7z *.rar *.Z *.html *.xml *.json *.pdf *.rtf *.doc lfs.gff; do gff-select $file || echo $?; done
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  2> gff-select: a.zip:1: expected annotation in GFF3 or GTF, got a ZIP archive (unzip -l lists its files, unzip -p ARCHIVE FILE writes one)
  2> gff-select: empty.zip:1: expected annotation in GFF3 or GTF, got an empty ZIP archive
  2> gff-select: a.tar:1: expected annotation in GFF3 or GTF, got a tar archive (tar -tf lists its files, tar -xOf ARCHIVE FILE writes one)
  2> gff-select: old.tar:1: expected annotation in GFF3 or GTF, got a tar archive (tar -tf lists its files, tar -xOf ARCHIVE FILE writes one)
  2> gff-select: a.tar.gz:1: expected annotation in GFF3 or GTF, got a tar archive (tar -tf lists its files, tar -xOf ARCHIVE FILE writes one)
  2> gff-select: a.7z:1: expected annotation in GFF3 or GTF, got a 7z archive (7z x -so writes its files)
  2> gff-select: a.rar:1: expected annotation in GFF3 or GTF, got a RAR archive (unrar p writes its files)
  2> gff-select: a.Z:1: expected annotation in GFF3 or GTF, got data of compress(1) (gzip -dc reads it)
  2> gff-select: gone.html:1: expected annotation in GFF3 or GTF, got HTML (a page of a web server, not the file: look at it, and download the file again)
  2> gff-select: mark.html:1: expected annotation in GFF3 or GTF, got HTML (a page of a web server, not the file: look at it, and download the file again)
  2> gff-select: page.html:1: expected annotation in GFF3 or GTF, got HTML (a page of a web server, not the file: look at it, and download the file again)
  2> gff-select: a.xml:1: expected annotation in GFF3 or GTF, got XML
  2> gff-select: error.json:1: expected annotation in GFF3 or GTF, got JSON
  2> gff-select: a.pdf:1: expected annotation in GFF3 or GTF, got a PDF document
  2> gff-select: a.rtf:1: expected annotation in GFF3 or GTF, got a document of a word processor (save it as plain text)
  2> gff-select: a.doc:1: expected annotation in GFF3 or GTF, got a document of an office program (save it as text separated by tabs)
  2> gff-select: lfs.gff:1: expected annotation in GFF3 or GTF, got the pointer of a file that Git LFS keeps (git lfs pull gets the file)

Formats of biology are detected, too, compressed or after a byte-order mark.

  $ for file in *.vcf vcf.gz *.bcf *.bam *.cram *.sam *.fa *.fastq *.gb *.embl *.db *.tbi *.csi *.2bit *.bw *.bb twice.gz; do gff-select $file || echo $?; done
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1
  2> gff-select: variants.vcf:1: expected annotation in GFF3 or GTF, got VCF, variants (bcftools view reads it)
  2> gff-select: vcf.gz:1: expected annotation in GFF3 or GTF, got VCF, variants (bcftools view reads it)
  2> gff-select: variants.bcf:1: expected annotation in GFF3 or GTF, got BCF, variants (bcftools view reads it)
  2> gff-select: reads.bam:1: expected annotation in GFF3 or GTF, got BAM, aligned reads (samtools view reads it)
  2> gff-select: reads.cram:1: expected annotation in GFF3 or GTF, got CRAM, aligned reads (samtools view reads it)
  2> gff-select: reads.sam:1: expected annotation in GFF3 or GTF, got SAM, aligned reads (samtools view reads it)
  2> gff-select: genome.fa:1: expected annotation in GFF3 or GTF, got FASTA, sequences alone (a sequence, not its annotation)
  2> gff-select: reads.fastq:1: expected annotation in GFF3 or GTF, got FASTQ, reads
  2> gff-select: a.gb:1: expected annotation in GFF3 or GTF, got GenBank's flat file (NCBI has the same annotation as GFF3)
  2> gff-select: a.embl:1: expected annotation in GFF3 or GTF, got EMBL's flat file (ENA and Ensembl have annotation as GFF3)
  2> gff-select: a.db:1: expected annotation in GFF3 or GTF, got an SQLite database (sqlite3 reads it)
  2> gff-select: a.tbi:1: expected annotation in GFF3 or GTF, got an index, a .tbi file (the file that it belongs to has its name without .tbi)
  2> gff-select: a.csi:1: expected annotation in GFF3 or GTF, got an index, a .csi file (the file that it belongs to has its name without .csi)
  2> gff-select: a.2bit:1: expected annotation in GFF3 or GTF, got 2bit, a genome (a sequence, not its annotation)
  2> gff-select: a.bw:1: expected annotation in GFF3 or GTF, got bigWig (bigWigToBedGraph reads it)
  2> gff-select: a.bb:1: expected annotation in GFF3 or GTF, got bigBed (bigBedToBed reads it)
  2> gff-select: twice.gz:1: expected annotation in GFF3 or GTF, got gzip data that were compressed once more (gzip -dc takes one layer off)

They are detected in every tool, on standard input.

  $ for tool in $(gff --list); do
  >   case $tool in
  >     gff-extract | gff-inherit | gff-strip) words=ID ;;
  >     gff-tosqlite) words='--dataset d -o out.sqlite' ;;
  >     *) words= ;;
  >   esac
  >   { $tool $words <a.zip || echo "status $?"; } 2>&1 | sed "s/^$tool:/gff-TOOL:/"
  > done | sort -u; ls out.sqlite
  gff-TOOL: <stdin>:1: expected annotation in GFF3 or GTF, got a ZIP archive (unzip -l lists its files, unzip -p ARCHIVE FILE writes one)
  status 1
  2> ls: cannot access 'out.sqlite': No such file or directory
  [2]

They are detected with any --on-error, and with options for which a tool reads its input in another way.

  $ for tool in "gff-select --on-error pass" "gff-select -d -t gene" "gff-totsv --reader r" "gff-order --by-family" "gff-tobed -x"; do
  >   $tool <a.zip || echo $?
  > done
  1
  1
  1
  1
  1
  2> gff-select: <stdin>:1: expected annotation in GFF3 or GTF, got a ZIP archive (unzip -l lists its files, unzip -p ARCHIVE FILE writes one)
  2> gff-select: <stdin>:1: expected annotation in GFF3 or GTF, got a ZIP archive (unzip -l lists its files, unzip -p ARCHIVE FILE writes one)
  2> gff-totsv: <stdin>:1: expected annotation in GFF3 or GTF, got a ZIP archive (unzip -l lists its files, unzip -p ARCHIVE FILE writes one)
  2> gff-order: <stdin>:1: expected annotation in GFF3 or GTF, got a ZIP archive (unzip -l lists its files, unzip -p ARCHIVE FILE writes one)
  2> gff-tobed: <stdin>:1: expected annotation in GFF3 or GTF, got a ZIP archive (unzip -l lists its files, unzip -p ARCHIVE FILE writes one)

Records that begin like these formats are records.

  $ cat cram.gff3 brace.gff3 odd.gff3 | gff-select -c
  3

BED is not annotation: the message names gff-select -R.

  $ gff-select a.bed
  2> gff-select: a.bed:1: expected 9 columns, got 4: 'chr1\t0\t9\tg' (it looks like BED, which gff-select -R reads as regions)
  [1]

Blanks for tabs.

  < in.gff3
  | ##gff-version 3
  | chr1   x   gene   1   9   .   +   .   ID=g
  $ gff-select
  ##gff-version 3
  2> gff-select: <stdin>:2: expected 9 columns, got 1: 'chr1   x   gene   1   9   .   +   .   ID=g' (the columns must be separated by tabs)
  [1]
  $ gff-check
  <stdin>:2: error: expected 9 columns, got 1: 'chr1   x   gene   1   9   .   +   .   ID=g' (the columns must be separated by tabs) [C03]
  <stdin>:2:1: info: expected a ##sequence-region for the seqid, got 'chr1' [F13]
  1 record: 1 error, 0 warnings, 1 info
    F13 info, 1 finding at line 2: a seqid has a ##sequence-region
    C03 error, 1 finding at line 2: columns are separated by tabs, not blanks
  [1]

Commas for tabs; tabs that are written as backslash and t.

  < in.gff3
  | chr1,x,gene,1,9,.,+,.,ID=g
  $ gff-select
  2> gff-select: <stdin>:1: expected 9 columns, got 1: 'chr1,x,gene,1,9,.,+,.,ID=g' (the columns must be separated by tabs, not by commas)
  [1]
  $ printf '%s\n' 'chr1\tx\tgene\t1\t9\t.\t+\t.\tID=g' | gff-select
  2> gff-select: <stdin>:1: expected 9 columns, got 1: 'chr1\tx\tgene\t1\t9\t.\t+\t.\tID=g' (the columns must be separated by tabs, not by '\t': printf writes tabs)
  [1]

A line with fewer words gets no advice about columns.

  < in.gff3
  | chr1 x gene 1 9
  $ gff-select
  2> gff-select: <stdin>:1: expected 9 columns, got 1: 'chr1 x gene 1 9'
  [1]

Columns in quotation marks, as R's write.table writes them: with numbers it is a table of records all the same.

  < in.gff3
  | ##gff-version 3
  | "chr1"	"x"	"gene"	1	9	"."	"+"	"."	"ID=g"
  $ gff-select
  ##gff-version 3
  "chr1"	"x"	"gene"	1	9	"."	"+"	"."	"ID=g"
  2> gff-select: warning: <stdin>: the columns of the first record are in quotation marks: expected columns without quotation marks; in R: write.table(quote = FALSE)
  $ gff-totsv -q -c seqid
  seqid
  %22chr1"
  $ sed 1d in.gff3 | gff-check --rules C05 -@ 2
  1 record: 0 errors, 0 warnings, 0 info
  2> gff-check: warning: <stdin>: the columns of the first record are in quotation marks: expected columns without quotation marks; in R: write.table(quote = FALSE)

With names of columns, with quoted numbers, with blanks between them.

  < in.gff3
  | "V1"	"V2"	"V3"	"V4"	"V5"	"V6"	"V7"	"V8"	"V9"
  | "chr1"	"x"	"gene"	"1"	"9"	"."	"+"	"."	"ID=g"
  $ gff-select
  2> gff-select: <stdin>:1: column 4 (start): expected a positive integer, got '"V4"' (columns without quotation marks; in R: write.table(quote = FALSE))
  [1]
  $ sed 1d in.gff3 | gff-select
  2> gff-select: <stdin>:1: column 4 (start): expected a positive integer, got '"1"' (columns without quotation marks; in R: write.table(quote = FALSE))
  [1]
  $ tr '\t' ' ' <in.gff3 | gff-select
  2> gff-select: <stdin>:1: expected 9 columns, got 1: '"V1" "V2" "V3" "V4" "V5" "V6" "V7" "V8" "V9"' (the columns must be separated by tabs; in R: write.table(sep = "\t", quote = FALSE))
  [1]

Column 9 in quotation marks, as spreadsheets write it.

  < in.gff3
  | chr1	x	gene	1	9	.	+	.	"gene_id ""g""; tag ""t"";"
  $ gff-select -c
  1
  2> gff-select: warning: <stdin>: the columns of the first record are in quotation marks: expected columns without quotation marks; in R: write.table(quote = FALSE)

Quotation marks in one place are part of a text.

  < in.gff3
  | "chr1"	x	gene	1	9	.	+	.	"a"=b
  $ gff-select
  "chr1"	x	gene	1	9	.	+	.	"a"=b

Names of columns.

  < in.gff3
  | seqid	source	type	start	end	score	strand	phase	attributes
  | chr1	x	gene	1	9	.	+	.	ID=g
  $ gff-select
  2> gff-select: <stdin>:1: column 4 (start): expected a positive integer, got 'start' (names of columns: sed 1d leaves them out)
  [1]
  $ gff-select --on-error skip
  chr1	x	gene	1	9	.	+	.	ID=g
  2> gff-select: warning: <stdin>: 1 malformed record skipped, the first at line 1

Lines of the UCSC browser, anywhere.

  < in.gff3
  | browser position chr1:1-9
  | chr1	x	gene	1	9	.	+	.	ID=g
  | track name="x y"
  $ gff-select
  2> gff-select: <stdin>:1: expected 9 columns, got 1: 'browser position chr1:1-9' (a line of the UCSC browser: grep -v -e '^track' -e '^browser' leaves it out)
  [1]
  $ gff-select --on-error skip
  chr1	x	gene	1	9	.	+	.	ID=g
  2> gff-select: warning: <stdin>: 2 malformed records skipped, the first at line 1
  $ gff-check --rules C01
  <stdin>:1: error: expected 9 columns, got 1: 'browser position chr1:1-9' (a line of the UCSC browser: grep -v -e '^track' -e '^browser' leaves it out) [C01]
  <stdin>:3: error: expected 9 columns, got 1: 'track name="x y"' (a line of the UCSC browser: grep -v -e '^track' -e '^browser' leaves it out) [C01]
  3 records: 2 errors, 0 warnings, 0 info
    C01 error, 2 findings, the first at line 1: a record has nine columns, not fewer
  [1]

No record at all.

  < in.gff3
  | ##gff-version 3
  | # nothing
  $ gff-select
  ##gff-version 3
  # nothing
  2> gff-select: warning: <stdin>: no record in the input
  $ gff-select -q -c
  0
  $ : | gff-totsv -c ID
  ID
  2> gff-totsv: warning: <stdin>: no record in the input
  $ gff-select -n 0

Malformed records are records.

  < in.gff3
  | chr1	x
  $ gff-select --on-error skip
  2> gff-select: warning: <stdin>: 1 malformed record skipped, the first at line 1
