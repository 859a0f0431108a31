#!/usr/bin/env python3
"""gff-tobed, gff-togff3 and gff-togtf against other conversions of the same annotation.

    models.py --bin DIR [--part I/N] [--only TEXT]

gff-tobed -x: compared with a slow reading of each GTF file. The programs of UCSC, gtfToGenePred and genePredToBed, gave the same
start, end, blocks and coding region for each file that they read to its end.

gff-togff3: three producers publish an annotation in both formats. Of GENCODE's GTF it makes GENCODE's GFF3, byte for byte. Of that
of Ensembl Bacteria it makes the same columns 1 to 8, except for what GTF cannot know: the words for genes that are not `gene`, and
records of regions.

gff-togtf: of GENCODE's GFF3 it makes the records of GENCODE's GTF, except for quotes and the word for UTRs; of the others the
records that are in GFF3: no codons. What it makes of the output of gff-togff3 is every GTF file again, record by record, except for
what the page names: of quotes, blanks and repeated keys the form, the word for UTRs, an empty transcript_id, the stop codon within the
CDS (AUGUSTUS, GeneMark) and not within the UTR (Ensembl), Name of transcripts, and ids of AUGUSTUS that are one word. The other way
round: of the GTF that gff-togtf makes of every GFF3 file, gff-togff3 makes all parts again, once for each parent.
"""

import collections
import gzip
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

HEAD = 300_000  # bytes of a GFF3 file: files of one kind are much alike

TRANSCRIPT = re.compile(rb'(?:^|[; ])transcript_id +(?:"([^"]*)"|([^";]+))')
BLOCKS = (b'CDS', b'stop_codon', b'five_prime_UTR', b'five_prime_utr', b'5UTR', b'three_prime_UTR', b'three_prime_utr', b'3UTR', b'UTR')


class Transcript:
    """What lies on one strand of one seqid."""

    def __init__(self):
        self.exons, self.others, self.coding = [], [], []

    def add(self, kind, span):
        if kind == b'exon':
            self.exons.append(span)
        elif kind in BLOCKS:
            self.others.append(span)
        if kind in (b'CDS', b'stop_codon'):
            self.coding.append(span)

    def line(self, seqid, strand, name):
        blocks = []
        for start, end in sorted(self.exons or self.others):
            if blocks and start <= blocks[-1][1]:
                blocks[-1][1] = max(blocks[-1][1], end)
            else:
                blocks.append([start, end])
        first, last = blocks[0][0], blocks[-1][1]
        thick = (max(first, min(start for start, _ in self.coding)), min(last, max(end for _, end in self.coding))
                 ) if self.coding else (first, first)
        return b'\t'.join([seqid, *(str(cell).encode() for cell in (first, last)), name, b'0', strand,
                           *(str(cell).encode() for cell in (*thick, 0, len(blocks))),
                           b''.join(b'%d,' % (end - start) for start, end in blocks),
                           b''.join(b'%d,' % (start - first) for start, _ in blocks)])


def expected_bed(records):
    """The lines of all transcripts, or None where a record has no transcript_id that this reading understands."""
    found = {}
    for record in records:
        columns = record.split(b'\t', 9)
        match = TRANSCRIPT.search(columns[8])
        name = match and (match[1] if match[1] is not None else match[2].strip())
        if not name:
            continue
        name = re.sub(rb'[\x00-\x20\x7f]', b'_', name)  # some readers split BED at blanks
        strand = columns[6] if columns[6] in (b'+', b'-') else b'.'
        one = found.setdefault((columns[0], strand, name), Transcript())
        one.add(columns[2], (int(columns[3]) - 1, int(columns[4])))
    return [one.line(*key) for key, one in found.items() if one.exons or one.others]


def check(file, tools, tally):
    annotation = corpus.Annotation(corpus.read(file.path))
    if b'.gtf' not in file.name.encode() or re.search(rb'^##gff-version[ \t]+3', annotation.head, re.MULTILINE):
        return
    if annotation.malformed:
        tally.pass_over('files with malformed records', example=file.name)
        return
    wanted = sorted(expected_bed(annotation.records))
    ours = tools.output('gff-tobed', '-x', '--no-score', '-q', path=file.path).split(b'\n')[:-1]
    if sorted(ours) != wanted:
        tally.fail(file.name, f'{len(set(ours) - set(wanted))} lines of {len(ours)} are not among the {len(wanted)} expected')
    tally.count('files')
    tally.count('transcripts', len(wanted))


def text_of(path):
    with (gzip.open if path.endswith('.gz') else open)(path, 'rb') as file:
        return file.read()


def lines_of(text):
    return [line for line in text.split(b'\n') if line and not line.startswith(b'#')]


def check_pairs(folder, tools, tally):
    gencode = os.path.join(folder, 'gencode_v50_part')
    ours = lines_of(tools.output('gff-togff3', '-q', path=gencode + '.gtf'))
    theirs = lines_of(text_of(gencode + '.gff3'))
    if ours != theirs:
        tally.fail('gencode_v50_part', f'{sum(a != b for a, b in zip(ours, theirs))} records differ')
    tally.count('records of pairs', len(theirs))

    ensembl = os.path.join(folder, 'ensembl_bacteria_Devosia_geojensis_whole')
    unknown = {b'supercontig', b'biological_region', b'tRNA_gene', b'rRNA_gene', b'ncRNA_gene', b'rRNA'}

    def keys(text):
        return collections.Counter(tuple(line.split(b'\t')[i] for i in (0, 2, 3, 4, 5, 6, 7)) for line in lines_of(text))
    missing = keys(text_of(ensembl + '.gff3.gz')) - keys(tools.output('gff-togff3', '-q', path=ensembl + '.gtf.gz'))
    for key in missing:
        if key[1] not in unknown:
            tally.fail('ensembl_bacteria_Devosia_geojensis_whole', f'{key} is missing')
    tally.count('records of pairs', len(lines_of(text_of(ensembl + '.gff3.gz'))) - sum(missing.values()))


PAIR = re.compile(rb'([^\s;"]+)\s*((?:"(?:[^"\\]|\\.)*"(?:\s*,?\s*(?="))?)+|[^;"]*);?\s*')
PARTS = {b'exon', b'CDS', b'start_codon', b'stop_codon', b'five_prime_UTR', b'three_prime_UTR', b'UTR'}
UTRS = {b'5UTR', b'3UTR', b'UTR', b'five_prime_utr', b'three_prime_utr', b'five_prime_UTR', b'three_prime_UTR'}


def attributes_of(text, kind):
    """Keys with their values: gene_id and transcript_id first, then by the place where a key is first."""
    words = text.strip().rstrip(b';').split()
    if len(words) == 1 and kind in (b'gene', b'transcript', b'mRNA'):
        return {b'gene_id' if kind == b'gene' else b'transcript_id': [words[0]]}
    found = {b'gene_id': [], b'transcript_id': []}
    for match in PAIR.finditer(text.strip()):
        value = match[2].strip()
        values = re.findall(rb'"((?:[^"\\]|\\.)*)"', value) if value.startswith(b'"') else [value]
        found.setdefault(match[1], []).extend(values)
    return {key: values for key, values in found.items() if values not in ([], [b'']) or key != b'transcript_id'}


def gtf_record(line):
    columns = line.split(b'\t')
    kind = b'UTR' if columns[2] in UTRS else columns[2]
    return [columns[0], columns[1], kind, int(columns[3]), int(columns[4]), *columns[5:8], attributes_of(columns[8], columns[2])]


def cut(span, stops):
    start, end = span
    for first, last in sorted(stops):
        if first <= start <= last:
            start = last + 1
    for first, last in sorted(stops, reverse=True):
        if first <= end <= last:
            end = first - 1
    return start, end


def expected_gtf(lines):
    """The records of a GTF file as they are after GFF3, by the rules of the page."""
    records = [gtf_record(line) for line in lines]
    stops = collections.defaultdict(list)
    genes = {}
    for record in records:
        seqid, names = record[0], record[8]
        for name in names.get(b'transcript_id', ()):
            if record[2] == b'stop_codon':
                stops[seqid, name].append((record[3], record[4]))
            if names.get(b'gene_id'):
                genes.setdefault((seqid, name), names[b'gene_id'][0])
    for record in records:
        seqid, kind, strand, names = record[0], record[2], record[6], record[8]
        name = (names.get(b'transcript_id') or [b''])[0]
        if not names.get(b'gene_id') and (seqid, name) in genes:
            names[b'gene_id'] = [genes[seqid, name]]
        if kind in (b'transcript', b'mRNA') and name and b'Name' in names and b'transcript_name' not in names:
            names[b'transcript_name'] = names.pop(b'Name')
        own = stops.get((seqid, name), ())
        if kind in (b'CDS', b'UTR') and own:
            record[3], record[4] = cut((record[3], record[4]), own)
            if record[3] > record[4]:
                continue
        if kind == b'UTR':
            for first, last in sorted(own, reverse=strand == b'+'):
                if strand == b'+' and last + 1 == record[3]:
                    record[3] = first
            for first, last in sorted(own):
                if strand == b'-' and first - 1 == record[4]:
                    record[4] = last
        yield tuple(record[:8]), tuple(sorted((key, tuple(values)) for key, values in names.items()))


def check_there_and_back(file, tools, tally):
    annotation = corpus.Annotation(corpus.read(file.path))
    if b'.gtf' not in file.name.encode() or re.search(rb'^##gff-version[ \t]+3', annotation.head, re.MULTILINE):
        return
    if annotation.malformed:
        return
    gff3 = tools.output('gff-togff3', '-q', path=file.path)
    compare_gtf(file.name, annotation.records, gff3, tools, tally)
    tally.count('records there and back', len(annotation.records))


def compare_gtf(name, records, gff3, tools, tally):
    """The records of GTF, beside those that gff-togtf makes of the GFF3 that gff-togff3 made of them."""
    ours = lines_of(tools.output('gff-togtf', '-q', '--keep-types', data=gff3))
    wanted = collections.Counter(expected_gtf(records))
    found = collections.Counter(
        (tuple(record[:8]), tuple(sorted((key, tuple(values)) for key, values in record[8].items()))) for record in map(gtf_record, ours))
    if wanted != found:
        tally.fail(name, f'there and back: {sum((wanted - found).values())} records are missing, '
                   f'{sum((found - wanted).values())} are new, the first is {next(iter((wanted - found) or (found - wanted)))}')


def check_back_and_there(file, tools, tally):
    """GFF3 to GTF to GFF3: all parts are there again, and that GFF3 makes the same GTF."""
    annotation = corpus.Annotation(corpus.read(file.path))
    if annotation.malformed or b'#!gff-columns' in annotation.head or not re.search(rb'\t(?:ID|Parent)=|;Parent=', annotation.head):
        return
    if any(corpus.is_gtf(record) for record in annotation.records):
        return
    gtf = tools.output('gff-togtf', '-q', path=file.path)
    gff3 = tools.output('gff-togff3', '-q', data=gtf)
    wanted = expected_parts(corpus.without_products(annotation.records))
    found = collections.Counter(part_of(columns) for columns in (line.split(b'\t') for line in lines_of(gff3)) if columns[2] in PARTS)
    if wanted != found:
        tally.fail(file.name, f'back and there: {sum((wanted - found).values())} parts are missing, {sum((found - wanted).values())} '
                   f'are new, the first is {next(iter((wanted - found) or (found - wanted)))}')
    compare_gtf(file.name, lines_of(gtf), gff3, tools, tally)
    tally.count('parts back and there', sum(wanted.values()))


def expected_parts(records):
    """The parts of GFF3, once for each parent. A CDS that ends before its stop codon, as in GTF, has it afterwards."""
    cds, stops, found = collections.defaultdict(list), collections.defaultdict(list), collections.Counter()
    for record in records:
        columns = record.split(b'\t')
        if columns[2] not in PARTS:
            continue
        parents = {value for values in re.findall(rb'(?:^|;)[ \t]*Parent=([^;]*)', columns[8]) for value in values.split(b',') if value}
        ids = re.findall(rb'(?:^|;)[ \t]*(?:ID|gene_id|transcript_id)=([^;]*)', columns[8])
        for parent in parents or ids[:1]:
            if columns[2] == b'CDS':
                cds[parent].append(columns)
            else:
                found[part_of(columns)] += 1
            if columns[2] == b'stop_codon':
                stops[parent].append(columns)
    for parent, all_cds in cds.items():
        for columns in all_cds:
            start, end = int(columns[3]), int(columns[4])
            for stop in stops.get(parent, ()):
                if end + 1 == int(stop[3]):
                    end = int(stop[4])
                elif int(stop[4]) + 1 == start:
                    start = int(stop[3])
            found[part_of([*columns[:3], start, end, *columns[5:]])] += 1
    for parent, all_stops in stops.items():
        for stop in all_stops:
            if not any(int(one[3]) <= int(stop[4]) + 1 and int(stop[3]) <= int(one[4]) + 1 for one in cds.get(parent, ())):
                found[part_of([*stop[:2], b'CDS', *stop[3:]])] += 1
    return found


def part_of(columns):
    return (columns[0], columns[1], b'UTR' if columns[2] in UTRS else columns[2], int(columns[3]), int(columns[4]), *columns[5:8])


def check_pairs_gtf(folder, tools, tally):
    unquoted = re.compile(rb' (level|exon_number) ([0-9]+);')
    gencode = os.path.join(folder, 'gencode_v50_part')
    ours = [gtf_record(line) for line in lines_of(tools.output('gff-togtf', '-q', path=gencode + '.gff3'))]
    theirs = [gtf_record(unquoted.sub(rb' \1 "\2";', line)) for line in lines_of(text_of(gencode + '.gtf'))]
    if ours != theirs:
        tally.fail('gencode_v50_part', f'{sum(a != b for a, b in zip(ours, theirs))} records of GTF differ')
    tally.count('records of pairs', len(theirs))

    for name, gff3, gtf in (('ensembl_bacteria_Devosia_geojensis_whole', '.gff3.gz', '.gtf.gz'), ('refseq_hg38_MYC', '.gff3', '.gtf')):
        def keys(lines):
            found = collections.Counter()
            for record in map(gtf_record, lines):
                if record[2] in (b'start_codon', b'stop_codon'):
                    continue
                ids = tuple((record[8].get(key) or [b''])[0] for key in (b'gene_id', b'transcript_id'))
                span = [record[3], record[4]]
                if record[2] == b'CDS':  # GFF3 without codon records does not say where the CDS of GTF ends
                    span[1 if record[6] == b'+' else 0] = None
                found[(record[0], record[2], *span, *record[5:8], *ids)] += 1
            return found
        path = os.path.join(folder, name)
        ours = keys(lines_of(tools.output('gff-togtf', '-q', path=path + gff3)))
        theirs = keys(lines_of(text_of(path + gtf)))
        if ours != theirs:
            tally.fail(name, f'{sum((theirs - ours).values())} records of GTF are missing, {sum((ours - theirs).values())} are new')
        tally.count('records of pairs', sum(theirs.values()))


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('models')
    tools = corpus.Tools(options.bin)
    corpus.check_each(corpus.all_files(options), tally, lambda file: check(file, tools, tally))
    corpus.check_each(corpus.all_files(options), tally, lambda file: check_there_and_back(file, tools, tally))
    corpus.check_each(corpus.all_files(options, HEAD), tally, lambda file: check_back_and_there(file, tools, tally))
    pairs = os.path.join(options.shared, 'data', 'pairs')
    if os.path.isdir(pairs):
        check_pairs(pairs, tools, tally)
        check_pairs_gtf(pairs, tools, tally)
    return tally.finish('files', 'transcripts', 'records of pairs', 'records there and back', 'parts back and there')


if __name__ == '__main__':
    sys.exit(main())
