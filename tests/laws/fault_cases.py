"""Files with one fault each, as changes of a valid file, and valid files that look odd.

Each case: a name, what is changed in a base, and what gff-check finds: LINE[:COLUMN[/KEY]] RULE, with commas between.
"""

GFF3 = """\
##gff-version 3
##sequence-region c1 1 10000
c1 s gene 100 900 . + . ID=g1
c1 s mRNA 100 900 . + . ID=t1;Parent=g1
c1 s exon 100 300 . + . ID=e1;Parent=t1
c1 s exon 600 900 . + . ID=e2;Parent=t1
c1 s CDS 151 300 . + 0 ID=p1;Parent=t1
c1 s CDS 600 749 . + 0 ID=p1;Parent=t1
"""
MINUS = """\
##gff-version 3
##sequence-region c1 1 10000
c1 s gene 100 900 . - . ID=g1
c1 s mRNA 100 900 . - . ID=t1;Parent=g1
c1 s exon 100 300 . - . ID=e1;Parent=t1
c1 s exon 600 900 . - . ID=e2;Parent=t1
c1 s CDS 600 700 . - 0 ID=p1;Parent=t1
c1 s CDS 102 300 . - 1 ID=p1;Parent=t1
"""
GTF = """\
c1 s gene 100 900 . + . gene_id "g1";
c1 s transcript 100 900 . + . gene_id "g1"; transcript_id "t1";
c1 s exon 100 300 . + . gene_id "g1"; transcript_id "t1";
c1 s exon 600 900 . + . gene_id "g1"; transcript_id "t1";
c1 s CDS 151 300 . + 0 gene_id "g1"; transcript_id "t1";
c1 s CDS 600 746 . + 0 gene_id "g1"; transcript_id "t1";
c1 s stop_codon 747 749 . + 0 gene_id "g1"; transcript_id "t1";
"""
CIRCLE = """\
##gff-version 3
##sequence-region c1 1 1000
c1 s region 1 1000 . + . ID=c1;Is_circular=true
c1 s gene 900 1100 . + . ID=g1
c1 s CDS 900 1100 . + 0 ID=p1;Parent=g1
"""


def lines_of(text):
    """The first eight blanks of a record are tabs."""
    return [line if line.startswith('#') else '\t'.join(line.split(' ', 8)) for line in text.splitlines()]


class Case:
    """`edits`: what is changed in `base`; `found`: LINE[:COLUMN[/KEY]] RULE, with commas between."""

    def __init__(self, name, edits, found, base=GFF3, words=()):
        self.name, self.words = name, list(words)
        self.lines = lines_of(base)
        for edit in edits:
            edit(self.lines)
        self.found = sorted(one.strip() for one in found.split(',') if one.strip())

    def text(self, end='\n'):
        return b''.join(line.encode('latin-1') + end.encode() for line in self.lines)


def column(line, number, value):
    def edit(lines):
        cells = lines[line - 1].split('\t')
        cells[number - 1] = value
        lines[line - 1] = '\t'.join(cells)
    return edit


def attributes(line, value):
    return column(line, 9, value)


def more(line, value):
    def edit(lines):
        lines[line - 1] += value
    return edit


def whole(line, text):
    def edit(lines):
        lines[line - 1] = text
    return edit


def after(line, *texts):
    def edit(lines):
        lines[line:line] = [record for text in texts for record in (lines_of(text) or [text])]
    return edit


def drop(line):
    def edit(lines):
        del lines[line - 1]
    return edit


def move(line, to):
    def edit(lines):
        lines.insert(to - 1, lines.pop(line - 1))
    return edit


def every(old, new):
    def edit(lines):
        lines[:] = [line.replace(old, new) for line in lines]
    return edit


CASES = [
    Case('a valid file', [], ''),
    Case('a valid file on the strand -', [], '', base=MINUS),
    Case('a valid file of GTF', [], '', base=GTF),
    Case('a valid circular sequence', [], '', base=CIRCLE),

    # lines and directives
    Case('the version follows a comment', [after(0, '# made by me')], '2 F02'),
    Case('the version follows a blank line', [after(0, '')], '2 F02, 1 F11'),
    Case('the version is in the middle', [move(1, 5)], '5 F02'),
    Case('the version is at the end', [move(1, 8)], '8 F02'),
    Case('a second version', [after(8, '##gff-version 3')], '9 F02'),
    Case('another version at the end', [after(8, '##gff-version 2')], '9 F02, 9 F03'),
    Case('no version number', [whole(1, '##gff-version')], '1 F03'),
    Case('version 3.1.26', [whole(1, '##gff-version 3.1.26')], ''),
    Case('version 3.', [whole(1, '##gff-version 3.')], '1 F03'),
    Case('version 33', [whole(1, '##gff-version 33')], '1 F03'),
    Case('version with a comment', [whole(1, '##gff-version 3 # made by me')], '1 F03'),
    Case('version without a blank', [whole(1, '##gff-version3')], '1 F01, 1 F07'),
    Case('a version of one #', [whole(1, '#gff-version 3')], '1 F01'),
    Case('region without end', [whole(2, '##sequence-region c1 1')], '2 F05'),
    Case('region without anything', [whole(2, '##sequence-region')], '2 F05'),
    Case('region that begins at 0', [whole(2, '##sequence-region c1 0 10000')], '2 F05'),
    Case('region whose end is before its start', [whole(2, '##sequence-region c1 10000 1')], '2 F05'),
    Case('region whose end is not a number', [whole(2, '##sequence-region c1 1 10k')], '2 F05'),
    Case('region with colons', [whole(2, '##sequence-region c1:1-10000')], '2 F05, 3:1 C09'),
    Case('region with a fourth word', [whole(2, '##sequence-region c1 1 10000 # all')], '2 F05'),
    Case('region twice, equal', [after(8, '##sequence-region c1 1 10000')], '9 F06'),
    Case('region twice, contradicting', [after(2, '##sequence-region c1 1 500')], '3 F06'),
    Case('a region of another seqid twice', [after(2, '##sequence-region c2 1 5', '##sequence-region c2 1 5')], '4 F06'),
    Case('an unknown directive in the middle', [after(4, '##date 2026-11-29')], '5 F07'),
    Case('an unknown directive in other case', [after(2, '##Sequence-Region c2 1 5')], '3 F07'),
    Case('directives that the specification names', [after(
        2, '##species https://www.ncbi.nlm.nih.gov/Taxonomy/Browser/wwwtax.cgi?id=6239', '##genome-build NCBI B36',
        '##feature-ontology so.obo', '##attribute-ontology x', '##source-ontology y')], ''),
    Case('a blank line of blanks', [after(4, '  ')], '5 F11'),
    Case('a record after the sequences', [after(8, '##FASTA', '>c1', 'ACGT', 'c1 s gene 1 9 . + . ID=g2')], '12 F12'),
    Case('a record after sequences without ##FASTA', [after(8, '>c1', 'ACGT', 'c1 s gene 1 9 . + . ID=g2')], '11 F12'),
    Case('a sequence section', [after(8, '##FASTA', '>c1', 'ACGT')], ''),
    Case('Latin-1 in a comment', [after(2, '# caf\xe9')], '3 F14'),
    Case('Latin-1 in a value', [more(3, ';note=caf\xe9')], '3 F14, 3:9 C21'),
    Case('UTF-8 in a value', [more(3, ';note=caf\xc3\xa9')], ''),
    Case('an overlong form of UTF-8', [more(3, ';note=\xc0\xaf')], '3 F14, 3:9 C21'),

    # columns
    Case('seven columns', [whole(8, 'c1\ts\tCDS\t600\t749\t.\t+')], '8 C01'),
    Case('one column', [whole(8, 'end')], '8 C01'),
    Case('a gene of eight columns', [whole(3, 'c1\ts\tgene\t100\t900\t.\t+\tID=g1')], '3 C01'),
    Case('an exon of ten columns', [more(5, '\tnote=x')], '5 C02'),
    Case('a tab in a value', [more(3, ';note=a\tb')], '3 C02'),
    Case('blanks for tabs in one line', [whole(5, 'c1 s exon 100 300 . + . ID=e1;Parent=t1')], '5 C03'),
    Case('one tab is blanks', [whole(5, 'c1\ts\texon\t100\t300\t.  +\t.\tID=e1;Parent=t1')], '5 C03'),
    Case('an empty source', [column(5, 2, '')], '5:2 C04'),
    Case('an empty type', [column(5, 3, '')], '5:3 C04'),
    Case('an empty seqid', [column(5, 1, '')], '5:1 C04'),
    Case('an empty strand', [column(5, 7, '')], '5:7 C04'),
    Case('an empty score', [column(5, 6, '')], '5:6 C04'),
    Case('empty attributes', [attributes(5, '')], '5:9 C04, 5:9 S23, 7:4 S14'),
    Case('an end of 0', [column(5, 5, '0')], '5:5 C05'),
    Case('a negative start', [column(5, 4, '-100')], '5:4 C05'),
    Case('start and end of 0', [column(5, 4, '0'), column(5, 5, '0')], '5:4 C05, 5:5 C05'),
    Case('a start of 0 and an end that is not a number', [column(5, 4, '0'), column(5, 5, 'x')], '5:4 C05, 5:5 C07'),
    Case('start greater than end in a CDS', [column(8, 4, '749'), column(8, 5, '600')], '8:5 C06'),
    Case('a start with a sign', [column(5, 4, '+100')], '5:4 C07'),
    Case('an end with a point', [column(5, 5, '300.0')], '5:5 C07'),
    Case('an end with an exponent', [column(5, 5, '3e2')], '5:5 C07'),
    Case('an end with a comma', [column(6, 5, '1,000')], '6:5 C07'),
    Case('a start that is a point', [column(5, 4, '.')], '5:4 C07'),
    Case('a start after a blank', [column(5, 4, ' 100')], '5:4 C07'),
    Case('an end that is too large', [column(5, 5, '99999999999999999999')], '5:5 C07'),
    Case('an end beyond the region', [after(8, 'c1 s gene 9000 10001 . + . ID=g2')], '9:5 C08'),
    Case('a start before the region', [whole(2, '##sequence-region c1 200 10000')],
         '3:4 C08, 4:4 C08, 5:4 C08, 7:4 C08'),
    Case('a region that follows its records', [move(2, 8), whole(8, '##sequence-region c1 1 800')],
         '2:5 C08'),  # the record that reaches furthest
    Case('a circular sequence that is named at the end', [move(3, 5)], '', base=CIRCLE),
    Case('beyond the region of a sequence that is not circular', [every(';Is_circular=true', '')],
         '4:5 C08, 5:5 C08', base=CIRCLE),
    Case('beyond the region of another sequence than the circular one',
         [after(2, '##sequence-region c2 1 1000'), after(6, 'c2 s gene 900 1100 . + . ID=g2')], '7:5 C08', base=CIRCLE),
    Case('a seqid without region, in the middle', [after(4, 'c2 s gene 1 9 . + . ID=g2')], '5:1 C09'),
    Case('a seqid in other case', [after(8, 'C1 s gene 1 9 . + . ID=g2')], '9:1 C09'),
    Case('a score that is a word', [column(5, 6, 'high')], '5:6 C10'),
    Case('a score with a comma', [column(5, 6, '1,5')], '5:6 C10'),
    Case('a score in hexadecimal', [column(5, 6, '0x1F')], '5:6 C10'),
    Case('two scores', [column(5, 6, '1 2')], '5:6 C10'),
    Case('a score of percent', [column(5, 6, '50%')], '5:6 C10, 5:6 A09'),
    Case('scores in all forms of numbers', [column(3, 6, '1e-5'), column(4, 6, '-0.5'), column(5, 6, '.5'), column(6, 6, '7.')], ''),
    Case('a score that is NaN', [column(5, 6, 'NaN')], '5:6 C22'),
    Case('a score that is infinite', [column(5, 6, '-inf')], '5:6 C22'),
    Case('a strand that is a word', [column(5, 7, 'plus')], '5:7 C11'),
    Case('a strand that is 1', [column(5, 7, '1')], '5:7 C11'),
    Case('a strand of two signs', [column(5, 7, '+-')], '5:7 C11'),
    Case('a strand of -1 in GTF', [column(3, 7, '-1')], '3:7 C11', base=GTF),
    Case('an unknown strand', [after(8, 'c1 s gene 1000 2000 . ? . ID=g2')], ''),
    Case('a phase of 3', [column(7, 8, '3')], '7:8 C12'),
    Case('a phase of -1', [column(7, 8, '-1')], '7:8 C12'),
    Case('a phase of 00', [column(7, 8, '00')], '7:8 C12'),
    Case('a phase in an exon that is none', [column(5, 8, 'x')], '5:8 C12'),
    Case('a second CDS without phase', [column(8, 8, '.')], '8:8 C13'),
    Case('a CDS by its number without phase', [column(7, 3, 'SO:0000316'), column(8, 3, 'SO:0000316'), column(8, 8, '.')], '8:8 C13'),
    Case('a CDS of GTF without phase', [column(6, 8, '.')], '6:8 C13', base=GTF),
    Case('an exon with a phase', [column(5, 8, '0')], '5:8 C14'),
    Case('a stop_codon of GTF with a phase', [], '', base=GTF),
    Case('a type that is not a term', [column(3, 3, 'geen')], '3:3 C15'),
    Case('a number that is not a term', [after(8, 'c1 s SO:9999999 1 9 . + . ID=x')], '9:3 C15'),
    Case('a short number of a term', [after(8, 'c1 s SO:704 1 9 . + . ID=x')], '9:3 C15'),
    Case('a term that is an attribute of features', [after(8, 'c1 s polycistronic 1 9 . + . ID=x')], '9:3 C15'),
    Case('a type with a blank', [after(8, 'c1 s gene%20part 1 9 . + . ID=x')], '9:3 C15'),
    Case('a type in capitals', [after(8, 'c1 s GENE 1 9 . + . ID=x')], '9:3 C16'),
    Case('mrna', [after(8, 'c1 s mrna 1 9 . + . ID=x')], '9:3 C16'),
    Case('a renamed type', [after(8, 'c1 s lnc_RNA 1 9 . + . ID=x', 'c1 s exon 1 9 . + . Parent=x')], '9:3 C23'),
    Case('types by their numbers', [column(3, 3, 'SO:0000704'), column(4, 3, 'SO:0000234'), column(5, 3, 'SO:0000147'),
                                    column(6, 3, 'SO:0000147'), column(7, 3, 'SO:0000316'), column(8, 3, 'SO:0000316')], ''),
    Case('a seqid with a blank', [after(8, 'c1 s gene 1 9 . + . ID=x'), column(9, 1, 'c 1')], '9:1 C09, 9:1 C18'),
    Case('a seqid with a slash', [every('c1', 'c/1')], '3:1 C18, 4:1 C18, 5:1 C18, 6:1 C18, 7:1 C18, 8:1 C18'),
    Case('a seqid with brackets', [after(8, 'c[1] s gene 1 9 . + . ID=x')], '9:1 C09, 9:1 C18'),
    Case('a seqid with an escape', [every('c1', 'c%2F1')], ''),
    Case('a seqid with a bad escape', [after(8, 'c%2 s gene 1 9 . + . ID=x')], '9:1 A09, 9:1 C09'),
    Case('a record that begins with >', [move(8, 5), more(5, ''), column(5, 1, '>c1')], '4 S18, 5:1 C19'),
    Case('a control character in a value', [more(5, ';note=a\x07b')], '5:9 C20'),
    Case('a control character in the source', [column(5, 2, 'a\x01')], '5:2 C20'),
    Case('DEL in a value', [more(5, ';note=a\x7fb')], '5:9 C20'),
    Case('NUL in a value', [more(5, ';note=a\x00b')], '5:9 C20'),
    Case('a carriage return in a value', [more(5, ';note=a\rb')], '5:9 C20'),

    # attributes
    Case('a flag', [more(6, ';pseudo')], '6:9 A01'),
    Case('only a name', [attributes(6, 'e2')], '6:9 A01, 6:9 S23, 8:4 S14'),
    Case('a comment at the end of a record', [more(6, ';x # comment')], '6:9 A01'),
    Case('an = in a value', [more(6, ';note=a=b')], '6:9/note A02'),
    Case('no key', [more(6, ';=x')], '6:9 A03'),
    Case('no key at the beginning', [attributes(6, '=x;Parent=t1')], '6:9 A03'),
    Case('an empty value in the middle', [attributes(6, 'ID=e2;note=;Parent=t1')], '6:9/note A04'),
    Case('an empty ID', [attributes(6, 'ID=;Parent=t1')], '6:9/ID A04'),
    Case('ID twice', [more(6, ';ID=e3')], '6:9/ID A05'),
    Case('Parent twice', [more(6, ';Parent=t1')], '6:9/Parent A05'),
    Case('a key of three times', [more(6, ';k=1;k=2;k=3')], '6:9/k A05, 6:9/k A05'),
    Case('the 40th key is the first', [more(6, ';' + ';'.join(f'k{i}=1' for i in range(40)) + ';k0=2')], '6:9/k0 A05'),
    Case('two semicolons', [attributes(6, 'ID=e2;;Parent=t1')], '6:9 A06'),
    Case('a semicolon at the beginning', [attributes(6, ';ID=e2;Parent=t1')], '6:9 A06'),
    Case('two semicolons at the end', [more(6, ';;')], '6:9 A06'),
    Case('one semicolon at the end', [more(6, ';')], ''),
    Case('a blank before the first key', [attributes(6, ' ID=e2;Parent=t1')], '6:9 A07'),
    Case('blanks after a semicolon', [attributes(6, 'ID=e2;  Parent=t1')], '6:9 A07'),
    Case('a reserved key that is none', [more(6, ';Color=red')], '6:9/Color A08'),
    Case('a reserved key in other case', [more(6, ';dbxref=x:1;DBXREF=x:1')], '6:9/DBXREF A08'),
    Case('ID in other case', [attributes(6, 'Id=e2;Parent=t1')], '6:9/Id A18'),
    Case('id', [attributes(6, 'id=e2;Parent=t1')], '6:9/id A18'),
    Case('PARENT', [attributes(6, 'ID=e2;PARENT=t1')], '6:9/PARENT A18, 6:9 S23, 8:4 S14'),
    Case('a percent sign', [more(6, ';note=50% more')], '6:9 A09'),
    Case('an escape at the end', [more(6, ';note=a%2')], '6:9 A09'),
    Case('an escape that is not hexadecimal', [more(6, ';note=a%G0')], '6:9 A09'),
    Case('an escape in the source', [column(6, 2, 'a%ZZ')], '6:2 A09'),
    Case('good escapes', [more(6, ';note=a%2cb%2Cc%25')], ''),
    Case('an ID with a comma', [attributes(5, 'ID=e1,e3;Parent=t1')], '5:9/ID A10'),
    Case('attributes of GTF', [attributes(5, 'gene_id "g1"; transcript_id "t1";')], '5:9 A11, 7:4 S14'),
    Case('attributes of GTF in all records', [attributes(i, 'gene_id "g1"; transcript_id "t1";') for i in range(3, 9)],
         ', '.join(f'{i}:9 A11' for i in range(3, 9))),
    Case('a value in quotes', [more(5, ';note="a b"')], '5:9/note A12'),
    Case('a Parent in quotes', [attributes(5, 'ID=e1;Parent="t1"')], '5:9/Parent A12, 5:9/Parent S01, 7:4 S14'),
    Case('Target without end', [more(5, ';Target=x 1')], '5:9/Target A13'),
    Case('Target with +', [more(5, ';Target=x+1+10')], '5:9/Target A13'),
    Case('Target from 0', [more(5, ';Target=x 0 10')], '5:9/Target A13'),
    Case('Target backwards', [more(5, ';Target=x 10 1 -')], '5:9/Target A13'),
    Case('Target with another strand', [more(5, ';Target=x 1 10 plus')], '5:9/Target A13'),
    Case('Target with a blank in its name', [more(5, ';Target=my x 1 10 +')], '5:9/Target A13'),
    Case('Target of five words', [more(5, ';Target=x 1 10 + 5')], '5:9/Target A13'),
    Case('good Targets', [more(5, ';Target=x 1 10 +'), more(6, ';Target=my%20x 1 10')], ''),
    Case('Gap with small letters', [more(5, ';Gap=m8 d3')], '5:9/Gap A14'),
    Case('Gap with lengths first', [more(5, ';Gap=8M 3D')], '5:9/Gap A14'),
    Case('Gap of another operation', [more(5, ';Gap=M8 N3 M6')], '5:9/Gap A14'),
    Case('Gap without a length', [more(5, ';Gap=M8 D M6')], '5:9/Gap A14'),
    Case('Gap without blanks', [more(5, ';Gap=M8D3M6')], '5:9/Gap A14'),
    Case('Gap of no length', [more(5, ';Gap=M0')], '5:9/Gap A14'),
    Case('a good Gap', [more(5, ';Gap=M8 D3 M6 I1 F1 R2')], ''),
    Case('the second Dbxref without a colon', [more(5, ';Dbxref=EMBL:AA816246,12345')], '5:9/Dbxref A15'),
    Case('a Dbxref without a name', [more(5, ';Dbxref=:12')], '5:9/Dbxref A15'),
    Case('a Dbxref without an ID', [more(5, ';Dbxref=EMBL:')], '5:9/Dbxref A15'),
    Case('an Ontology_term without a colon', [more(5, ';Ontology_term=GO0046703')], '5:9/Ontology_term A15'),
    Case('a Dbxref with two colons', [more(5, ';Dbxref=MGI:MGI:12')], ''),
    Case('Is_circular=True', [more(3, ';Is_circular=True')], '3:9/Is_circular A16'),
    Case('Is_circular=1', [more(3, ';Is_circular=1')], '3:9/Is_circular A16'),
    Case('Is_circular=false', [more(3, ';Is_circular=false')], '3:9/Is_circular A16'),
    Case('two Names', [more(3, ';Name=a,b')], '3:9/Name A17'),
    Case('two Derives_from', [more(7, ';Derives_from=g1,t1'), more(8, ';Derives_from=g1,t1')],
         '7:9/Derives_from A17, 8:9/Derives_from A17'),
    Case('several values where they may be', [more(3, ';Alias=a,b;Note=c,d;Dbxref=x:1,y:2;Ontology_term=GO:1,GO:2')], ''),
    Case('an ampersand', [more(3, ';note=a&b')], '3:9/note A19'),
    Case('an empty Parent', [attributes(5, 'ID=e1;Parent=')], '5:9/Parent A20, 7:4 S14'),
    Case('an empty Parent after a comma', [attributes(5, 'ID=e1;Parent=t1,')], '5:9/Parent A20'),
    Case('an empty Parent before a comma', [attributes(5, 'ID=e1;Parent=,t1')], '5:9/Parent A20'),

    # relations
    Case('a second Parent that is not there', [attributes(5, 'ID=e1;Parent=t1,t9')], '5:9/Parent S01'),
    Case('a Parent in other case', [attributes(5, 'ID=e1;Parent=T1')], '5:9/Parent S01, 7:4 S14'),
    Case('a Parent that is a Name', [more(4, ';Name=n'), attributes(5, 'ID=e1;Parent=n')], '5:9/Parent S01, 7:4 S14'),
    Case('a Parent with a blank at its end', [attributes(5, 'ID=e1;Parent=t1 ')], '5:9/Parent S01, 7:4 S14'),
    Case('a Parent that is escaped as the ID is not', [every('t1', 't.1'), attributes(5, 'ID=e1;Parent=t%2E1')], ''),
    Case('a Parent with a comma in it', [attributes(4, 'ID=t%2C1;Parent=g1'), every('Parent=t1', 'Parent=t%2C1')], ''),
    Case('a Parent at the end', [move(4, 8)], '4:9/Parent S02, 5:9/Parent S02, 6:9/Parent S02, 7:9/Parent S02'),
    Case('a Parent before ###', [after(4, '###')],
         '6:9/Parent S03, 7:9/Parent S03, 8:9/Parent S03, 9:9/Parent S03'),
    Case('a Parent after ###', [move(4, 3), after(3, '###')],
         '3:9/Parent S03, 3:9/Parent S02, ' + ', '.join(f'{i}:9/Parent S03' for i in range(6, 10))),
    Case('### between genes', [after(8, '###', 'c1 s gene 2000 3000 . + . ID=g2', '###')], ''),
    Case('Derives_from across ###', [after(8, '###', 'c1 s polypeptide 151 749 . + . ID=x;Derives_from=t1')], '10:9/Derives_from S03'),
    Case('two genes of one ID', [after(8, 'c1 s gene 2000 3000 . + . ID=g1')], '9:9/ID S04'),
    Case('two transcripts of one ID', [after(8, 'c1 s mRNA 100 900 . + . ID=t1;Parent=g1;note=b')], '9:9/ID S04, 9:9 S21'),
    Case('two exons of one ID that overlap', [attributes(6, 'ID=e1;Parent=t1'), column(6, 4, '250'), column(8, 4, '601'),
                                              column(8, 5, '750')], '6:4 S04, 6:4 S15'),
    Case('three lines of one ID, the third overlaps the first',
         [after(8, *(f'c1 s repeat_region {a} {b} . + . ID=r' for a, b in ((2000, 2500), (3000, 3500), (2400, 2600))))], '11:4 S04'),
    Case('a match of lines that overlap', [after(8, 'c1 s cDNA_match 1000 1500 . + . ID=m;Target=x 1 501',
                                                 'c1 s cDNA_match 1400 1900 . + . ID=m;Target=x 402 902')], ''),
    Case('a feature of two lines', [after(8, 'c1 s repeat_region 2000 2500 . + . ID=r', 'c1 s repeat_region 3000 3500 . + . ID=r')], ''),
    Case('one ID of an exon and a CDS', [attributes(5, 'ID=p1;Parent=t1')], '7:3 S05, 8:3 S05'),
    Case('one ID of a gene and its transcript', [attributes(4, 'ID=g1;Parent=g1')],
         '4:3 S05, 4:9/Parent S09, 5:9/Parent S01, 6:9/Parent S01, 7:9/Parent S01, 8:9/Parent S01, 4:9 S21'),
    Case('one type by its name and its number', [column(8, 3, 'SO:0000316')], ''),
    Case('one ID on two seqids', [after(2, '##sequence-region c2 1 100'), after(
        9, 'c2 s repeat_region 1 9 . + . ID=r', 'c1 s repeat_region 1 9 . + . ID=r')], '11:1 S06'),
    Case('one ID on two strands', [column(8, 7, '-')], '8:7 S07, 8:7 S12'),
    Case('two strands of a trans-spliced CDS', [column(8, 7, '-'), more(7, ';exception=trans-splicing'),
                                                more(8, ';exception=trans-splicing')], ''),
    Case('one ID on two seqids and strands', [after(2, '##sequence-region c2 1 100'), after(
        9, 'c2 s repeat_region 1 9 . + . ID=r', 'c1 s repeat_region 1 9 . - . ID=r')],
         '11:1 S06'),
    Case('a circle of three', [after(8, 'c1 s gene 2000 3000 . + . ID=a;Parent=c', 'c1 s gene 2000 3000 . + . ID=b;Parent=a',
                                     'c1 s gene 2000 3000 . + . ID=c;Parent=b')], '9:9/Parent S08, 10:9/Parent S08, 11:9/Parent S08'),
    Case('a circle through a second Parent', [attributes(3, 'ID=g1;Parent=x,t1'), after(2, 'c1 s operon 100 900 . + . ID=x')],
         '4:9/Parent S08, 5:9/Parent S08'),
    Case('its own second Parent', [attributes(4, 'ID=t1;Parent=g1,t1')], '4:9/Parent S09'),
    Case('an exon before its transcript', [column(5, 4, '99')], '5:4 S10'),
    Case('a transcript after its gene', [column(4, 5, '901')], '4:5 S10'),
    Case('an exon outside of the second of its parents',
         [after(4, 'c1 s mRNA 200 900 . + . ID=t2;Parent=g1'), attributes(6, 'ID=e1;Parent=t1,t2')], '6:4 S10'),
    Case('an exon on another seqid', [after(2, '##sequence-region c2 1 1000'), column(6, 1, 'c2'), column(8, 4, '151'),
                                         column(8, 5, '300')], '6:1 S11'),
    Case('a transcript on another strand than its gene', [column(3, 7, '-')], '4:7 S12'),
    Case('an exon on another strand', [column(5, 7, '-')], '5:7 S12'),
    Case('an exon without strand', [column(5, 7, '.')], ''),
    Case('a wrong phase of the second CDS', [column(8, 8, '1')], '8:8 S13'),
    Case('a wrong phase on the strand -', [column(8, 8, '2')], '8:8 S13', base=MINUS),
    Case('a wrong phase on the strand -, lines by position', [column(8, 8, '2'), move(8, 7)], '7:8 S13', base=MINUS),
    Case('frames of GFF2 for phases', [column(8, 8, '2')], '8:8 S13', base=MINUS),
    Case('a wrong phase without IDs', [attributes(7, 'Parent=t1'), attributes(8, 'Parent=t1'), column(8, 8, '2')], '8:8 S13'),
    Case('a wrong phase of the third CDS', [
        after(8, 'c1 s gene 2000 3000 . + . ID=g2', 'c1 s mRNA 2000 3000 . + . ID=t2;Parent=g2',
              'c1 s CDS 2000 2009 . + 0 ID=p2;Parent=t2', 'c1 s CDS 2100 2109 . + 2 ID=p2;Parent=t2',
              'c1 s CDS 2200 2209 . + 2 ID=p2;Parent=t2')], '13:8 S13'),
    Case('phases after a CDS of one base', [
        after(8, 'c1 s gene 2000 3000 . + . ID=g2', 'c1 s mRNA 2000 3000 . + . ID=t2;Parent=g2',
              'c1 s CDS 2000 2000 . + 0 ID=p2;Parent=t2', 'c1 s CDS 2100 2100 . + 2 ID=p2;Parent=t2',
              'c1 s CDS 2200 2200 . + 1 ID=p2;Parent=t2')], ''),
    Case('a wrong phase of a CDS without Parent', [after(8, 'c1 s CDS 2000 2009 . + 0 ID=p2', 'c1 s CDS 2100 2110 . + 0 ID=p2')],
         '9:9 S23, 10:9 S23, 10:8 S13'),
    Case('a first CDS with a phase', [column(7, 4, '149'), column(7, 8, '2')], ''),
    Case('a programmed frameshift', [column(5, 5, '900'), drop(6), column(7, 4, '300'), column(7, 5, '749')], ''),
    Case('two coding regions of one transcript without IDs',
         [attributes(7, 'Parent=t1;Derives_from=g1'), attributes(8, 'Parent=t1;Derives_from=g2'), column(7, 4, '152'),
          column(8, 4, '601'), attributes(4, 'ID=t1;Parent=g1,g2'), after(3, 'c1 s gene 100 900 . + . ID=g2')],
         ''),
    Case('two CDS of two proteins', [attributes(8, 'ID=p2;Parent=t1'), column(8, 5, '748')], ''),
    Case('a CDS that is longer than its exon', [column(7, 5, '303'), column(8, 4, '603')], '7:5 S14'),
    Case('a CDS in the intron', [column(7, 4, '301'), column(7, 5, '450')], '7:4 S14'),
    Case('a CDS over an intron', [column(7, 5, '749'), drop(8)], '7:5 S14, 7 S20'),
    Case('a CDS over two exons that adjoin', [column(6, 4, '301'), column(7, 5, '450'), drop(8)], ''),
    Case('exons that overlap', [column(6, 4, '300')], '6:4 S15'),
    Case('exons that overlap, backwards', [column(6, 4, '300'), move(6, 5)], '6:4 S15'),
    Case('one exon within another one', [after(6, 'c1 s exon 650 700 . + . Parent=t1')], '7:4 S15'),
    Case('an equal exon of another transcript', [
        after(6, 'c1 s mRNA 100 900 . + . ID=t2;Parent=g1', 'c1 s exon 100 900 . + . Parent=t2')], ''),
    Case('a transcript without ID', [after(8, 'c1 s mRNA 100 900 . + . Parent=g1')], '9:9 S16'),
    Case('a gene below an exon', [after(8, 'c1 s gene 100 200 . + . ID=g2;Parent=e1')], '9:3 S17'),
    Case('a transcript of codons only', [after(8, 'c1 s mRNA 100 900 . + . ID=t2;Parent=g1', 'c1 s start_codon 151 153 . + . Parent=t2')],
         '9 S18'),
    Case('a gene that is larger', [column(3, 5, '1000')], '3 S19'),
    Case('a coding region of 299 bases', [column(8, 5, '748')], '8 S20'),
    Case('a coding region of 299 bases, partial', [column(8, 5, '748'), more(7, ';partial=true'), more(8, ';partial=true')], ''),
    Case('a CDS whose attributes differ', [more(8, ';product=x')], '8:9 S21'),
    Case('an exon twice', [after(6, 'c1 s exon 600 900 . + . ID=e2;Parent=t1')], '7 S22, 7:4 S15'),
    Case('a record without ID twice, far away', [after(3, 'c1 s repeat_region 1 9 . + . note=x'),
                                                   after(9, 'c1 s repeat_region 1 9 . + . note=x')],
         '10 S22'),
    Case('an exon without Parent', [after(8, 'c1 s exon 1 9 . + . ID=x')], '9:9 S23'),
    Case('Derives_from that is not there', [after(8, 'c1 s polypeptide 151 749 . + . ID=x;Derives_from=t9')], '9:9/Derives_from S24'),

    # GTF
    Case('GTF: no gene_id', [attributes(3, 'transcript_id "t1";')], '3:9/gene_id G01', base=GTF),
    Case('GTF: gene_id in other case', [attributes(3, 'Gene_ID "g1"; transcript_id "t1";')], '3:9/gene_id G01', base=GTF),
    Case('GTF: an exon without transcript_id', [attributes(3, 'gene_id "g1";')], '3:9/transcript_id G02, 5:4 S14', base=GTF),
    Case('GTF: an empty transcript_id', [attributes(3, 'gene_id "g1"; transcript_id "";')], '3:9/transcript_id G03, 5:4 S14', base=GTF),
    Case('GTF: an empty gene_id', [attributes(3, 'gene_id ""; transcript_id "t1";')], '3:9/gene_id G03', base=GTF),
    Case('GTF: the empty transcript_id of a gene', [more(1, ' transcript_id "";')], '1:9/transcript_id G03', base=GTF),
    Case('GTF: no semicolon at the end', [attributes(3, 'gene_id "g1"; transcript_id "t1"')], '3:9 G04', base=GTF),
    Case('GTF: transcript_id first', [attributes(3, 'transcript_id "t1"; gene_id "g1";')], '3:9 G04', base=GTF),
    Case('GTF: two blanks', [attributes(3, 'gene_id "g1";  transcript_id "t1";')], '3:9 G04', base=GTF),
    Case('GTF: no blank between attributes', [attributes(3, 'gene_id "g1";transcript_id "t1";')], '3:9 G04', base=GTF),
    Case('GTF: no quotes', [attributes(3, 'gene_id g1; transcript_id "t1";')], '3:9/gene_id G05', base=GTF),
    Case('GTF: a number without quotes', [more(3, ' exon_number 1;')], '', base=GTF),
    Case('GTF: a quote that is not closed', [more(3, ' note "x;')], '3:9/note G05', base=GTF),
    Case('GTF: a semicolon in quotes', [more(3, ' note "a;b";')], '', base=GTF),
    Case('GTF: one transcript_id in two genes', [after(7, 'c1 s exon 2000 2100 . + . gene_id "g2"; transcript_id "t1";')],
         '8:9/gene_id G06', base=GTF),
    Case('GTF: one transcript_id on two seqids', [after(7, 'c2 s exon 2000 2100 . + . gene_id "g1"; transcript_id "t1";')],
         '8:1 G06', base=GTF),
    Case('GTF: one transcript_id on two strands', [column(4, 7, '-')], '4:7 S12', base=GTF),
    Case('GTF: the CDS holds the stop codon', [column(6, 5, '749')], '6 G07', base=GTF),
    Case('GTF: a stop codon far from the CDS', [column(7, 4, '800'), column(7, 5, '802')], '7 G08', base=GTF),
    Case('GTF: an exon outside of its transcript', [column(4, 5, '950')], '4:5 S10', base=GTF),
    Case('GTF: a transcript outside of its gene', [column(2, 4, '50')], '2:4 S10', base=GTF),
    Case('GTF: a CDS outside of the exons', [column(5, 4, '52'), column(2, 4, '50'), column(1, 4, '50')], '5:4 S14', base=GTF),
    Case('GTF: a wrong frame', [column(6, 8, '2')], '6:8 S13', base=GTF),
    Case('GTF: exons that overlap', [column(4, 4, '300')], '4:4 S15', base=GTF),
    Case('GTF: a transcript without exons', [after(7, 'c1 s transcript 100 900 . + . gene_id "g1"; transcript_id "t2";')], '8 S18',
         base=GTF),
    Case('GTF: a record twice', [after(7, 'c1 s exon 600 900 . + . gene_id "g1"; transcript_id "t1";')], '8 S22, 8:4 S15', base=GTF),
    Case('GTF: a start of 0', [column(3, 4, '0')], '3:4 C05', base=GTF),
    Case('GTF: a start that is greater than the end', [column(3, 4, '400')], '3:5 C06', base=GTF),
    Case('GTF: eight columns', [whole(3, 'c1\ts\texon\t100\t300\t.\t+\tgene_id "g1"; transcript_id "t1";')], '3 C01',
         base=GTF),
    Case('GTF: a version of GFF3', [after(0, '##gff-version 3')], ', '.join(f'{i}:9 A11' for i in range(2, 9)), base=GTF),
]

# what other programs ask for
FOR = {'tabix': ['--rules', 'R16,R17,R18,R19'], 'vep': ['--rules', 'R12'], 'star': ['--for', 'star'], 'csq': ['--rules', 'R8,R10']}
CASES += [
    Case('tabix: a CDS after the exons', [], '7:4 R16', words=FOR['tabix']),
    Case('tabix: a start that falls', [move(3, 6)], '6:4 R16', words=FOR['tabix']),
    Case('tabix: a seqid in two runs', [after(8, 'c2 s gene 1 9 . + . ID=g2', 'c1 s gene 950 960 . + . ID=g3')], '7:4 R16, 10:1 R17',
         words=FOR['tabix']),
    Case('tabix: ### after a record', [after(8, '###')], '7:4 R16, 9 R19', words=FOR['tabix']),
    Case('tabix: sequences', [after(8, '##FASTA', '>c1', 'ACGT')], '7:4 R16, 9 R19', words=FOR['tabix']),
    Case('tabix: start greater than end', [column(8, 5, '500')], '7:4 R16, 8:5 R18', words=FOR['tabix']),
    Case('vep: a seqid in two runs', [after(8, 'c2 s gene 1 9 . + . ID=g2', 'c1 s gene 950 960 . + . ID=g3')], '7:4 R12, 10:1 R12',
         words=FOR['vep']),
    Case('star: a valid file of GTF', [], '', base=GTF, words=FOR['star']),
    Case('star: no exons', [drop(4), drop(3)], 'R1', base=GTF, words=FOR['star']),
    Case('star: exons of GFF3 have no gene_id', [], '5:9 R3, 6:9 R3', words=FOR['star']),
    Case('csq: IDs without prefixes', [], '3:9/ID R8, 4:9/ID R8, ' + ', '.join(f'{i}:9/Parent R8' for i in range(5, 9)), words=FOR['csq']),
    Case('csq: IDs with prefixes', [every('g1', 'gene:g1'), every('t1', 'transcript:t1')], '', words=FOR['csq']),
]

TWO_GENES = """\
##gff-version 3
##sequence-region c1 1 10000
c1 s gene 100 900 . - . ID=gene:g1
c1 s mRNA 100 900 . - . ID=transcript:t1;Parent=gene:g1
c1 s exon 600 900 . - . Parent=transcript:t1
c1 s exon 100 300 . - . Parent=transcript:t1
c1 s CDS 600 700 . - 0 ID=CDS:p1;Parent=transcript:t1
c1 s CDS 102 300 . - 1 ID=CDS:p1;Parent=transcript:t1
c1 s lncRNA 300 800 . - . ID=transcript:t2;Parent=gene:g1
c1 s exon 300 800 . - . Parent=transcript:t2
###
c1 s gene 2000 2900 . + . ID=gene:g2
c1 s mRNA 2000 2900 . + . ID=transcript:t3;Parent=gene:g2
c1 s exon 2000 2900 . + . Parent=transcript:t3
c1 s CDS 2001 2900 . + 0 ID=CDS:p3;Parent=transcript:t3
"""
GTF_MINUS = """\
#!genome-build x
c2 h gene 100 900 . - . gene_id "g1";
c2 h transcript 100 900 . - . gene_id "g1"; transcript_id "t1";
c2 h exon 600 900 . - . gene_id "g1"; transcript_id "t1"; exon_number "1";
c2 h CDS 600 700 . - 0 gene_id "g1"; transcript_id "t1"; exon_number "1";
c2 h exon 100 300 . - . gene_id "g1"; transcript_id "t1"; exon_number "2";
c2 h CDS 105 300 . - 1 gene_id "g1"; transcript_id "t1"; exon_number "2";
c2 h start_codon 698 700 . - 0 gene_id "g1"; transcript_id "t1"; exon_number "1";
c2 h stop_codon 102 104 . - 0 gene_id "g1"; transcript_id "t1"; exon_number "2";
"""
STRINGTIE = """\
# stringtie x.bam
# StringTie version 2.2.1
c1 StringTie transcript 100 900 1000 + . gene_id "S.1"; transcript_id "S.1.1"; cov "3.5"; FPKM "1.0"; TPM "2.0";
c1 StringTie exon 100 300 1000 + . gene_id "S.1"; transcript_id "S.1.1"; exon_number "1"; cov "3.5";
c1 StringTie exon 600 900 1000 + . gene_id "S.1"; transcript_id "S.1.1"; exon_number "2"; cov "3.5";
c1 StringTie transcript 2000 2900 1000 . . gene_id "S.2"; transcript_id "S.2.1"; cov "3.5"; FPKM "1.0"; TPM "2.0";
c1 StringTie exon 2000 2900 1000 . . gene_id "S.2"; transcript_id "S.2.1"; exon_number "1"; cov "3.5";
"""
BACTERIUM = """\
##gff-version 3
##sequence-region k1 1 2000
k1 Prodigal:2.6 gene 100 399 . + . ID=K_1g
k1 Prodigal:2.6 CDS 100 399 . + 0 ID=K_1;Parent=K_1g;inference=ab initio prediction:Prodigal:2.6;product=hypothetical protein
k1 Aragorn:1.2 tRNA 900 975 . + . ID=K_3;locus_tag=K_3;product=tRNA-Ala(tgc)
##FASTA
>k1
ACGTACGT
"""
MATCHES = """\
##gff-version 3
##sequence-region c1 1 10000
c1 e EST_match 1050 1500 . + . ID=m1;Target=E12 1 451
c1 e EST_match 3000 3202 . + . ID=m1;Target=E12 452 654
c1 e cDNA_match 1050 9000 6.2e-45 + . ID=m2;Target=c12 5 2964;Gap=M451 D3499 M501 D1499 M2001
c1 e match 100 200 . - . ID=m3;Target=x 1 101 +;Gap=M101
c1 e match_part 100 150 . - . ID=m4;Parent=m3;Target=x 51 101 -
"""
EXTRA_COLUMNS = """\
##gff-version 3
##sequence-region c1 1 10000
#!gff-columns\tID\tParent
c1\ts\tgene\t100\t900\t.\t+\t.\tnote=a\tg1\t
c1\ts\tmRNA\t100\t900\t.\t+\t.\tnote=b\tt1\tg1
c1\ts\texon\t100\t300\t.\t+\t.\t.\te1\tt1
c1\ts\texon\t600\t900\t.\t+\t.\t.\te2\tt1
c1\ts\tCDS\t151\t300\t.\t+\t0\t.\tp1\tt1
c1\ts\tCDS\t600\t749\t.\t+\t0\t.\tp1\tt1
"""


def inside(line, old, new):
    def edit(lines):
        lines[line - 1] = lines[line - 1].replace(old, new, 1)
    return edit


CASES += [
    Case('valid: two genes on both strands', [], '', base=TWO_GENES),
    Case('valid: GTF on the strand -', [], '', base=GTF_MINUS),
    Case('valid: StringTie', [], '', base=STRINGTIE),
    Case('valid: a bacterium with its sequence', [], '', base=BACTERIUM),
    Case('valid: alignments', [], '', base=MATCHES),
    Case('valid: extra columns', [], '', base=EXTRA_COLUMNS),
    Case('valid: a tab after the last column', [more(i, '\t') for i in range(3, 9)], ''),
    Case('valid: only directives', [drop(3)] * 6, ''),
    Case('valid: tabs in directives', [whole(1, '##gff-version\t3'), whole(2, '##sequence-region\tc1\t1\t10000')], ''),
    Case('valid: several blanks in directives', [whole(1, '##gff-version   3'), whole(2, '##sequence-region   c1 1 10000  ')], ''),
    Case('valid: GVF', [after(1, '##gvf-version 1.10')], ''),
    Case('valid: a seqid of all listed characters', [every('c1', 'HLA-A*01:01|x^y$@!+_?z.1')], ''),
    Case('valid: a source with blanks', [column(6, 2, 'my source')], ''),
    Case('valid: numbers with signs and leading zeros', [column(5, 4, '0100'), column(5, 6, '+1E+5'), column(6, 6, '-0')], ''),
    Case('valid: UTF-8 in IDs', [every('g1', 'g\xc3\xa9')], ''),
    Case('valid: exons of two transcripts', [after(4, 'c1 s mRNA 100 900 . + . ID=t2;Parent=g1'), attributes(6, 'Parent=t1,t2'),
                                             attributes(7, 'Parent=t2,t1')], ''),
    Case('valid: a record without attributes', [after(8, 'c1 s repeat_region 5 9 . . . .')], ''),
    Case('valid: a CDS of two lines over the origin', [column(5, 5, '1000'), after(5, 'c1 s CDS 1001 1100 . + 1 ID=p1;Parent=g1')],
         '', base=CIRCLE),
    Case('valid: GTF with comments between records', [after(3, '# x'), after(5, '#!y')], '', base=GTF),
    Case('valid: GTF with quotes in a value', [more(3, r' note "a \"b\" c"; name "3"-UTR";')], '', base=GTF),
    Case('valid: GTF with blanks before semicolons', [attributes(4, 'gene_id "S.1" ; transcript_id "S.1.1" ;')], '', base=STRINGTIE),
    Case('valid: GTF with a stop codon of two exons',
         [drop(7), column(6, 5, '899'), column(1, 5, '1200'), column(2, 5, '1200'),
          after(4, 'c1 s exon 1001 1200 . + . gene_id "g1"; transcript_id "t1";'),
          after(7, 'c1 s stop_codon 900 900 . + 0 gene_id "g1"; transcript_id "t1";',
                'c1 s stop_codon 1001 1002 . + 2 gene_id "g1"; transcript_id "t1";')], '', base=GTF),
    Case('valid: one gene_id on two seqids', [after(7, 'cY s transcript 100 900 . + . gene_id "g1"; transcript_id "t2";',
                                                    'cY s exon 100 900 . + . gene_id "g1"; transcript_id "t2";')], '', base=GTF),
    Case('valid: sequences with bytes of all kinds', [after(8, '##FASTA', '>c1', 'ACGT', '', '>c2', 'NNNN\xe9', '# x', '##y')], ''),
    Case('valid: an operon above genes', [after(2, 'c1 s operon 100 900 . + . ID=o1'), attributes(4, 'ID=g1;Parent=o1')], ''),
    Case('valid: a value of 100,000 bytes and 3,000 keys',
         [more(3, ';note=' + 'x' * 100000), more(4, ';' + ';'.join(f'k{i}=1' for i in range(3000)))], ''),
    Case('valid: the largest position', [after(2, '##sequence-region big 1 4611686018427387904'),
                                         after(9, 'big s region 1 4611686018427387904 . . . ID=big')], ''),
    Case('valid: one Parent twice', [attributes(5, 'ID=e1;Parent=t1,t1'), attributes(7, 'ID=p1;Parent=t1,t1'),
                                     attributes(8, 'ID=p1;Parent=t1,t1')], ''),

    # lines and directives, in other places
    Case('version 3.1.', [whole(1, '##gff-version 3.1.')], '1 F03'),
    Case('version v3', [whole(1, '##gff-version v3')], '1 F03'),
    Case('a version in capitals', [whole(1, '##GFF-Version 3')], '1 F01, 1 F07'),
    Case('a blank in the name of the version directive', [whole(1, '## gff-version 3')], '1 F01'),
    Case('a region before the version', [after(0, '##sequence-region c2 1 5')], '2 F02'),
    Case('region with a negative start', [whole(2, '##sequence-region c1 -5 10000')], '2 F05'),
    Case('region with an exponent', [whole(2, '##sequence-region c1 1 1e4')], '2 F05'),
    Case('region three times', [after(2, '##sequence-region c1 1 10000', '##sequence-region c1 1 9999')], '3 F06, 4 F06'),
    Case('##fasta in lower case', [after(8, '##fasta')], '9 F07'),
    Case('a blank line of tabs', [after(5, '\t\t')], '6 F11'),
    Case('a record after the sequence of a bacterium', [after(8, 'k1\tx\tgene\t1\t9\t.\t+\t.\tID=z')], '9 F12', base=BACTERIUM),
    Case('a record of GTF after a sequence', [after(7, '>c1', 'ACGT', 'c1 s gene 1 9 . + . gene_id "g2";')], '10 F12', base=GTF),
    Case('Latin-1 in a directive', [after(2, '##species Chlor\xe9')], '3 F14'),
    Case('Latin-1 in the source', [column(5, 2, 'Universit\xe9')], '5 F14, 5:2 C21'),
    Case('UTF-8 that is cut', [more(5, ';note=x\xe2\x82')], '5 F14, 5:9 C21'),
    Case('half of a pair of UTF-16 as UTF-8', [more(5, ';note=\xed\xa0\x80')], '5 F14, 5:9 C21'),

    # columns, in other places
    Case('two columns', [whole(5, 'c1\texon')], '5 C01'),
    Case('the seqid is missing', [whole(5, 's\texon\t100\t300\t.\t+\t.\tID=e1;Parent=t1')], '5 C01'),
    Case('GTF: the phase is missing', [whole(5, 'c2\th\tCDS\t600\t700\t.\t-\tgene_id "g1"; transcript_id "t1";')], '5 C01', base=GTF_MINUS),
    Case('the last line is cut', [whole(15, 'c1\ts\tCDS\t2001')], '15 C01', base=TWO_GENES),
    Case('the line of a transcript is cut', [whole(13, 'c1\ts\tmR')], '13 C01, 14:9/Parent S01, 15:9/Parent S01', base=TWO_GENES),
    Case('GTF: blanks for tabs', [whole(3, 'c1 s exon 100 300 . + . gene_id "g1"; transcript_id "t1";')], '3 C03', base=GTF),
    Case('several blanks for tabs', [whole(5, 'c1    s  exon  100   300   .  +  .  ID=e1;Parent=t1')], '5 C03'),
    Case('more columns than the extra ones', [more(6, '\tx')], '6 C02', base=EXTRA_COLUMNS),
    Case('fewer columns than the extra ones', [inside(6, '\te1\tt1', '\te1')], '6 C01', base=EXTRA_COLUMNS),
    Case('nine columns where there are extra ones', [whole(6, 'c1\ts\texon\t100\t300\t.\t+\t.\tID=e1;Parent=t1')], '6 C01',
         base=EXTRA_COLUMNS),
    Case('an extra column: a Parent that is not there', [inside(6, '\te1\tt1', '\te1\tt7')], '6:9/Parent S01, 8:4 S14', base=EXTRA_COLUMNS),
    Case('extra columns: a start of 0', [column(6, 4, '0')], '6:4 C05', base=EXTRA_COLUMNS),
    Case('extra columns: a wrong phase', [column(9, 8, '2')], '9:8 S13', base=EXTRA_COLUMNS),
    Case('extra columns: a record twice', [after(7, 'c1\ts\texon\t600\t900\t.\t+\t.\t.\te2\tt1')], '8 S22, 8:4 S15', base=EXTRA_COLUMNS),
    Case('an empty phase of a CDS', [column(7, 8, '')], '7:8 C04'),
    Case('an empty end', [column(5, 5, '')], '5:5 C04'),
    Case('GTF: an empty source', [column(3, 2, '')], '3:2 C04', base=GTF),
    Case('start 000', [column(5, 4, '000')], '5:4 C05'),
    Case('a start of 0 in an alignment', [column(3, 4, '0')], '3:4 C05', base=MATCHES),
    Case('GTF: start greater than end on the strand -', [column(5, 4, '700'), column(5, 5, '600')], '5:5 C06', base=GTF_MINUS),
    Case('a start in hexadecimal', [column(5, 4, '0x64')], '5:4 C07'),
    Case('an end with a sign of a partial feature', [column(5, 5, '>300')], '5:5 C07'),
    Case('an end beyond 2^62', [column(5, 5, '4611686018427387905')], '5:5 C07'),
    Case('outside of the region of the second seqid', [after(2, '##sequence-region c2 100 200'), after(9, 'c2 s gene 50 250 . + . ID=g2')],
         '10:4 C08'),
    Case('a region that follows, and begins later', [move(2, 8), whole(8, '##sequence-region c1 101 10000')], '2:4 C08'),
    Case('chr1 where the region has 1', [every('c1\t', 'chr1\t')], '3:1 C09'),
    Case('a score of an exponent without digits', [column(5, 6, '1e')], '5:6 C10'),
    Case('a score of two signs', [column(5, 6, '++5')], '5:6 C10'),
    Case('a score less than a number', [column(5, 6, '<1e-5')], '5:6 C10'),
    Case('a score too large for a double', [column(5, 6, '1e999')], '5:6 C22'),
    Case('a strand of *', [column(5, 7, '*')], '5:7 C11'),
    Case('a strand of the minus sign of UTF-8', [column(3, 7, '\xe2\x88\x92')], '3:7 C11'),
    Case('a phase of *', [column(7, 8, '*')], '7:8 C12'),
    Case('a phase of 0.0', [column(7, 8, '0.0')], '7:8 C12'),
    Case('GTF: a frame of 3', [column(6, 8, '3')], '6:8 C12', base=GTF),
    Case('a CDS of a bacterium without phase', [column(4, 8, '.')], '4:8 C13', base=BACTERIUM),
    Case('a start_codon of GFF3 with a phase', [after(8, 'c1 s start_codon 151 153 . + 0 Parent=t1')], '9:8 C14'),
    Case('a type with a blank at its end', [column(5, 3, 'exon ')], '5:3 C15, 7:4 S14'),
    Case('a number of a term in lower case', [after(8, 'c1 s so:0000704 1 9 . + . ID=x')], '9:3 C16'),
    Case('cds', [column(7, 3, 'cds'), column(8, 3, 'cds')], '7:3 C16, 8:3 C16'),
    Case('a seqid with a comma', [after(8, 'c,1 s gene 1 9 . + . ID=x')], '9:1 C09, 9:1 C18'),
    Case('a seqid with #', [after(8, 'c#1 s gene 1 9 . + . ID=x')], '9:1 C09, 9:1 C18'),
    Case('a seqid of UTF-8', [after(8, 'c\xc3\xa9 s gene 1 9 . + . ID=x')], '9:1 C09, 9:1 C18'),
    Case('a control character in the type', [column(5, 3, 'ex\x02on')], '5:3 C15, 5:3 C20, 7:4 S14'),
    Case('GTF: an escape sequence of a terminal', [more(3, ' note "a\x1b[0m";')], '3:9 C20', base=GTF),

    # attributes, in other places
    Case('a flag before ID', [attributes(3, 'pseudo;ID=g1')], '3:9 A01'),
    Case('a semicolon in a value', [more(3, ';note=a;b')], '3:9 A01'),
    Case('a colon for =', [more(3, ';note:x')], '3:9 A01'),
    Case('blanks for =', [attributes(5, 'ID e1; Parent t1')], '5:9 A01, 5:9 A01, 5:9 A07, 5:9 S23, 7:4 S14'),
    Case('the query of a URL', [more(3, ';url=http://x/?a=1')], '3:9/url A02'),
    Case('a key of a blank', [more(3, '; =x')], '3:9 A07, 3:9 A03'),
    Case('an empty Derives_from', [more(7, ';Derives_from='), more(8, ';Derives_from=')], '7:9/Derives_from A04, 8:9/Derives_from A04'),
    Case('Dbxref twice', [more(3, ';Dbxref=a:1;Dbxref=b:2')], '3:9/Dbxref A05'),
    Case('three semicolons', [inside(5, 'ID=e1;', 'ID=e1;;;')], '5:9 A06, 5:9 A06'),
    Case('a blank after each semicolon', [attributes(3, 'ID=g1; Name=x; note=y')], '3:9 A07, 3:9 A07'),
    Case('DbXref', [more(3, ';DbXref=a:1')], '3:9/DbXref A08'),
    Case('two percent signs', [more(3, ';note=100%%20')], '3:9 A09'),
    Case('an escape of JavaScript', [more(3, ';note=%u00e9')], '3:9 A09'),
    Case('spike-ins of GTF at the end of GFF3', [after(8, 'ERCC1 s exon 1 9 . + . gene_id "E"; transcript_id "D";')], '9:1 C09, 9:9 A11'),
    Case('an ID in quotes', [attributes(3, 'ID="g1"')], '3:9/ID A12, 4:9/Parent S01'),
    Case('Target with escapes for blanks', [inside(3, 'E12 1 451', 'E12%201%20451')], '3:9/Target A13', base=MATCHES),
    Case('Target with commas', [inside(3, 'E12 1 451', 'E12,1,451')], '3:9/Target A13, 3:9/Target A17', base=MATCHES),
    Case('an empty Target', [inside(3, 'Target=E12 1 451', 'Target=')], '3:9/Target A04', base=MATCHES),
    Case('Gap as CIGAR', [inside(6, 'M101', '101M')], '6:9/Gap A14', base=MATCHES),
    Case('Gap of a negative length', [inside(6, 'M101', 'M-101')], '6:9/Gap A14', base=MATCHES),
    Case('an empty Dbxref between commas', [more(3, ';Dbxref=a:1,,b:2')], '3:9/Dbxref A15'),
    Case('Is_circular=TRUE of a sequence', [inside(3, 'true', 'TRUE')], '3:9/Is_circular A16, 4:5 C08, 5:5 C08', base=CIRCLE),
    Case('is_circular', [inside(3, 'Is_circular', 'is_circular')], '4:5 C08, 5:5 C08', base=CIRCLE),
    Case('an entity of HTML', [more(3, ';note=a&amp;b')], '3:9 A01, 3:9/note A19'),
    Case('a Parent of a comma', [attributes(5, 'ID=e1;Parent=,')], '5:9/Parent A20, 7:4 S14'),

    # relations, in other places
    Case('a Parent with a version', [attributes(5, 'ID=e1;Parent=t1.1')], '5:9/Parent S01, 7:4 S14'),
    Case('the Parent of the last line is not there', [inside(15, 'transcript:t3', 'transcript:t4')], '15:9/Parent S01', base=TWO_GENES),
    Case('the Parent of a part of an alignment', [inside(7, 'Parent=m3', 'Parent=m9')], '7:9/Parent S01', base=MATCHES),
    Case('### within the second gene', [after(13, '###')], '15:9/Parent S03, 16:9/Parent S03', base=TWO_GENES),
    Case('one ID of an mRNA and another transcript', [inside(9, 'ID=transcript:t2', 'ID=transcript:t1'), drop(10)], '9:3 S05',
         base=TWO_GENES),
    Case('lines of one ID that share a base', [after(15, 'c1 s repeat_region 5000 5100 . - . ID=r',
                                                     'c1 s repeat_region 5100 5200 . - . ID=r')], '17:4 S04', base=TWO_GENES),
    Case('a CDS on two seqids', [after(2, '##sequence-region c2 1 10000'), after(9, 'c1 s CDS 5000 5009 . + 0 ID=q',
                                                                                'c2 s CDS 5000 5009 . + 0 ID=q')],
         '10:9 S23, 11:9 S23, 11:1 S06'),
    Case('an alignment on two strands', [column(4, 7, '-')], '4:7 S07', base=MATCHES),
    Case('its own Parent, escaped', [attributes(3, 'ID=g1;Parent=g%31')], '3:9/Parent S09'),
    Case('an exon on the strand - before its transcript', [column(6, 4, '99')], '6:4 S10', base=TWO_GENES),
    Case('a part outside of its alignment', [column(7, 5, '201')], '7:5 S10', base=MATCHES),
    Case('GTF: an exon on the strand - before its transcript', [column(6, 4, '99')], '6:4 S10', base=GTF_MINUS),
    Case('a CDS on another seqid than its transcript', [column(15, 1, 'c3')], '15:1 C09, 15:1 S11', base=TWO_GENES),
    Case('a transcript and its exon on other strands', [column(9, 7, '+')], '9:7 S12, 10:7 S12', base=TWO_GENES),
    Case('GTF: a CDS on another strand', [column(5, 7, '+')], '5:7 S12', base=GTF_MINUS),
    Case('GTF: frames as phases on the strand -', [column(7, 8, '2')], '7:8 S13', base=GTF_MINUS),
    Case('a CDS before the exons on the strand -', [column(8, 4, '96'), column(3, 4, '90'), column(4, 4, '90')], '8:4 S14', base=TWO_GENES),
    Case('exons on the strand - that share a base', [column(6, 5, '600')], '6:4 S15', base=TWO_GENES),
    Case('a pseudogene without ID', [after(15, 'c1 s pseudogene 5000 5100 . + . note=x')], '16:9 S16', base=TWO_GENES),
    Case('a gene that begins too early', [column(3, 4, '50')], '3 S19', base=TWO_GENES),
    Case('a coding region of 301 bases of a bacterium', [column(4, 5, '400'), column(3, 5, '400')], '4 S20', base=BACTERIUM),
    Case('GTF: a coding region that lacks a base', [column(7, 4, '106'), column(9, 4, '103'), column(9, 5, '105')], '7 S20',
         base=GTF_MINUS),
    Case('a line of an alignment twice', [after(4, 'c1 e EST_match 3000 3202 . + . ID=m1;Target=E12 452 654')], '5 S22', base=MATCHES),
    Case('GTF: a gene twice', [after(9, 'c2 h gene 100 900 . - . gene_id "g1";')], '10 S22', base=GTF_MINUS),
    Case('a gene that derives from nothing', [more(3, ';Derives_from=zz')], '3:9/Derives_from S24'),

    # GTF, in other places
    Case('GTF: a gene without gene_id', [attributes(2, 'gene_name "x";')], '2:9/gene_id G01', base=GTF_MINUS),
    Case('GTF: a transcript without transcript_id', [attributes(2, 'gene_id "g1";')], '2:9/transcript_id G02', base=GTF),
    Case('GTF: an empty transcript_id of a CDS', [attributes(5, 'gene_id "g1"; transcript_id "";')], '5:9/transcript_id G03', base=GTF),
    Case('GTF: transcript_id third', [attributes(4, 'gene_id "S.1"; gene_name "x"; transcript_id "S.1.1";')], '4:9 G04', base=STRINGTIE),
    Case('GTF: a blank before the first key', [attributes(4, ' gene_id "S.1"; transcript_id "S.1.1";')], '4:9 G04', base=STRINGTIE),
    Case('GTF: bare ids', [attributes(1, 'g1'), attributes(2, 't1')], '1:9 G04, 2:9 G04', base=GTF),
    Case('GTF: a quote of the first value is not closed', [attributes(4, 'gene_id "S.1; transcript_id "S.1.1";')],
         '4:9/gene_id G05, 4:9/transcript_id G02', base=STRINGTIE),
    Case('GTF: a word without quotes', [more(3, ' gene_biotype protein_coding;')], '3:9/gene_biotype G05', base=GTF),
    Case('GTF: single quotes', [more(3, " gene_biotype 'protein_coding';")], '3:9/gene_biotype G05', base=GTF),
    Case('GTF: a CDS of another gene than its transcript', [inside(5, 'gene_id "g1"', 'gene_id "g9"')], '5:9/gene_id G06', base=GTF),
    Case('GTF: the CDS holds the stop codon on the strand -', [column(7, 4, '102')], '7 G07', base=GTF_MINUS),
    Case('GTF: two bases between the CDS and the stop codon', [column(9, 4, '100'), column(9, 5, '102')], '9 G08', base=GTF_MINUS),
    Case('GTF: an exon on another strand, without genes', [column(5, 7, '-')], '5:7 S12', base=STRINGTIE),

    # what other programs ask for, in other places
    Case('featurecounts: no exons', [drop(4), drop(3)], 'R1', base=GTF, words=['--for', 'featurecounts']),
    Case('csq: a CDS directly below its gene', [], '3:9/ID R8, 4:9/Parent R8, 5:9/ID R8', base=BACTERIUM, words=['--rules', 'R8']),
    Case('csq: exons of GTF', [], '4:9/Parent R8, 5:9/Parent R8, 7:9/Parent R8', base=STRINGTIE, words=['--rules', 'R8']),
    Case('csq: gene_type is not a biotype', [more(3, ';gene_type=x'), more(4, ';transcript_type=x')], '3:9 R9, 4:9 R9',
         words=['--rules', 'R9,R11']),
    Case('csq: a gene without strand', [column(3, 7, '.')], '3:7 R20', words=['--rules', 'R20']),
    Case('tabix: an end beyond 2^29', [column(3, 5, '536870913')], '3:5 R21', words=['--rules', 'R21']),
]
