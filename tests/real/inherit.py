#!/usr/bin/env python3
"""gff-inherit before featureCounts, and against a plain reading of GTF.

    inherit.py --bin DIR [--part I/N] [--only TEXT]

GTF of all files: exons lose and get back the gene_biotype, gene_type or gene_name of their gene record, which a plain
reading finds by the gene_id.

NCBI: featureCounts -g gene_biotype does not read its GTF (status 255). After gff-inherit it does, and its counts are those of
-g gene_id, summed by biotype.
"""

import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

KEYS = ('gene_biotype', 'gene_type', 'gene_name')


def value(column, key):
    found = re.search(rb'(?:^|; ?)' + key.encode() + rb' "([^"]*)"', column)
    return found and found[1]


def check(file, tools, tally):
    annotation = corpus.Annotation(corpus.read(file.path))
    if b'.gtf' not in file.name.encode() or annotation.malformed or b'\\"' in annotation.head:
        return
    if not all(re.fullmatch(rb'(?:[^ ;="]+ (?:"[^"]*"|[^ ;"]+) *(?:; *|$))+', record.split(b'\t', 9)[8]) for record in annotation.records):
        tally.pass_over('files that this reading does not understand', example=file.name)
        return
    for key in KEYS:
        text = tools.output('gff-strip', '-q', '-t', 'exon', key, '-i', file.path)
        records = corpus.records_of(text)
        genes = {}
        for record in records:
            cells = record.split(b'\t', 9)
            if cells[2] == b'gene' and value(cells[8], key):
                genes.setdefault((cells[0], value(cells[8], 'gene_id')), value(cells[8], key))
        if not genes:
            continue
        wanted = []
        for record in records:
            cells = record.split(b'\t', 9)
            name = genes.get((cells[0], value(cells[8], 'gene_id')))
            if cells[2] == b'exon' and name and value(cells[8], key) is None:
                column = cells[8].rstrip(b' ')
                end = b'; ' if not column.endswith(b';') else b' ' if column == cells[8] else b''
                cells[8] += end + key.encode() + b' "' + name + b'";'
                tally.count('values')
            wanted.append(b'\t'.join(cells))
        ours = tools.output('gff-inherit', '-q', '-t', 'exon', '--from', 'gene', key, data=text)
        tally.same(f'{file.name}: {key}', corpus.records_of(ours), wanted)
    tally.count('files')


def counts(path, reads, key, folder):
    table = os.path.join(folder, 'counts')
    done = subprocess.run(['featureCounts', '-a', path, '-g', key, '-o', table, reads], capture_output=True, check=False)
    if done.returncode != 0:
        return done.returncode, {}
    with open(table, encoding='utf-8') as lines:
        rows = [line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')]
    return 0, {row[0]: int(row[-1]) for row in rows[1:]}


def check_counts(path, tools, tally, folder):
    with open(path, encoding='utf-8') as lines:
        records = [line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')]
    biotypes = {re.search(r'gene_id "([^"]*)"', cells[8])[1]: re.search(r'gene_biotype "([^"]*)"', cells[8])[1]
                for cells in records if cells[2] == 'gene'}
    reads = os.path.join(folder, 'reads.sam')
    with open(reads, 'w', encoding='utf-8') as out:
        out.write(f'@HD\tVN:1.6\n@SQ\tSN:{records[0][0]}\tLN:200000000\n')
        for number, cells in enumerate(cells for cells in records if cells[2] == 'exon'):
            out.write(f'r{number}\t0\t{cells[0]}\t{cells[3]}\t60\t20M\t*\t0\t0\t{"A" * 20}\t{"I" * 20}\n')
    inherited = os.path.join(folder, 'inherited.gtf')
    with open(inherited, 'wb') as out:
        out.write(tools.output('gff-inherit', '-t', 'exon', 'gene_biotype', '-i', path))
    if counts(path, reads, 'gene_biotype', folder)[0] == 0:
        tally.fail('featureCounts', 'it reads the file as it is: the test shows nothing')
    wanted = collections.Counter()
    for gene, count in counts(path, reads, 'gene_id', folder)[1].items():
        wanted[biotypes[gene]] += count
    status, got = counts(inherited, reads, 'gene_biotype', folder)
    if status != 0 or got != dict(wanted):
        tally.fail('featureCounts', f'status {status}, {got}, expected {dict(wanted)}')
    tally.count('reads', sum(got.values()))


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('inherit')
    tools = corpus.Tools(options.bin)
    corpus.check_each(corpus.all_files(options), tally, lambda file: check(file, tools, tally))
    needed = ['files', 'values']
    refseq = os.path.join(options.shared, 'data', 'pairs', 'refseq_hg38_MYC.gtf')
    if os.path.exists(refseq) and shutil.which('featureCounts'):
        with tempfile.TemporaryDirectory(prefix='inherit-') as folder:
            check_counts(refseq, tools, tally, folder)
        needed.append('reads')
    return tally.finish(*needed)


if __name__ == '__main__':
    sys.exit(main())
