#!/usr/bin/env python3
"""gff-tobed and gff-togff3 against what others made of the same annotation.

    models.py --bin DIR [--part I/N] [--only TEXT]

gff-tobed -x: a slow reading of each GTF file, of which it was tried that the programs of UCSC, gtfToGenePred and genePredToBed, give
the same start, end, blocks and coding region wherever they read the file to its end.

gff-togff3: three producers publish an annotation in both formats. Of GENCODE's GTF it makes GENCODE's GFF3, byte for byte. Of that
of Ensembl Bacteria it makes the same columns 1 to 8, except for what GTF cannot know: the words for genes that are not `gene`, and
records of regions.
"""

import collections
import gzip
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

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


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('models')
    tools = corpus.Tools(options.bin)
    corpus.check_each(corpus.all_files(options), tally, lambda file: check(file, tools, tally))
    pairs = os.path.join(options.shared, 'data', 'pairs')
    if os.path.isdir(pairs):
        check_pairs(pairs, tools, tally)
    return tally.finish('files', 'transcripts', 'records of pairs')


if __name__ == '__main__':
    sys.exit(main())
