#!/usr/bin/env python3
"""The faults of gffread and gt that README.md and the pages name, tried on the pairs of files that exist.

    instead.py --bin DIR --shared DIR

Each row is a claim: the program makes the fault, and our tool does not. If a new version of a program is right, remove the row.
The texts must have the figures that this test measures.
"""

import collections
import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, os.pardir)


def run(*command):
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    return done.returncode, [line.split('\t') for line in done.stdout.decode().splitlines() if line and line[0] != '#']


def types(records):
    return collections.Counter(columns[2] for columns in records)


def keys(records):
    return {key for columns in records for key in re.findall(r'([A-Za-z_]+) "', columns[8])}


def keys3(records):
    """The keys of GFF3, except for those that GTF has no use for."""
    return {key for columns in records for key in re.findall(r'(?:^|;)([A-Za-z_]+)=', columns[8])} - {'ID', 'Parent'}


def values(records, key):
    """How many values GFF3 has of a key."""
    return sum(text.count(',') + 1 for columns in records for text in re.findall(rf'(?:^|;){key}=([^;]*)', columns[8]))


def cds(records):
    return {tuple(columns[3:5]) for columns in records if columns[2] == 'CDS'}


def says(text, *words):
    """Does a file of this tree have these words, on one line or on several?"""
    with open(os.path.join(SOURCE, text), encoding='utf-8') as file:
        found = ' '.join(file.read().split())
    return all(phrase in found for phrase in words)


def rows(pairs, tool):
    """Each program, and whether what the page says is so."""
    gencode = os.path.join(pairs, 'gencode_v50_part')
    refseq = os.path.join(pairs, 'refseq_hg38_MYC')
    with open(gencode + '.gff3', encoding='utf-8') as text:
        theirs = [line.rstrip('\n').split('\t') for line in text if line[0] != '#']
    with open(gencode + '.gtf', encoding='utf-8') as text:
        their_gtf = [line.rstrip('\n').split('\t') for line in text if line[0] != '#']
    to_gff3, to_gtf = run(tool('gff-togff3'), '-q', gencode + '.gtf')[1], run(tool('gff-togtf'), '-q', gencode + '.gff3')[1]

    if shutil.which('gffread'):
        status, found = run('gffread', gencode + '.gtf', '-F', '--keep-genes', '--keep-exon-attrs')
        yield 'gffread -F: codons, UTRs and tags are lost', (
            status == 0 and set(types(found)) == {'gene', 'transcript', 'exon', 'CDS'}
            and values(found, 'tag') < values(theirs, 'tag'))
        kept, tags = values(found, 'tag'), values(theirs, 'tag')
        yield 'gffread -F: the figures in README.md and gff-togff3(1)', (
            says('README.md', f'{len(theirs):,} records: codons, UTRs and {tags - kept:,} of {tags:,} `tag` values are lost')
            and says('man/gff-togff3.1', f'GENCODE: {len(found):,} records, without codons and UTRs, with {kept:,} of {tags:,} values',
                     f'all {len(theirs):,} records of GENCODE', f"gene of GENCODE 50 with {types(theirs)['transcript']} transcripts",
                     f'Only {sum(";ID=" in ";" + columns[8] for columns in found)} lines have an ID'))
        yield 'gff-togff3: nothing is lost', to_gff3 == theirs
        status, found = run('gffread', '-T', gencode + '.gff3')
        yield 'gffread -T: no genes, codons and UTRs, 3 keys, and a CDS with its stop codon', (
            status == 0 and set(types(found)) == {'transcript', 'exon', 'CDS'} and len(keys(found)) == 3
            and cds(found) == cds(theirs) != cds(their_gtf))
        yield 'gffread -T: the figures in gff-togtf(1)', says(
            'man/gff-togtf.1', f'GENCODE: {len(found):,} of {len(theirs):,} records',
            f'Only {len(keys(found))} of {len(keys3(theirs))} keys')
        yield 'gff-togtf: all types and keys, and the CDS of the producer', (
            types(to_gtf)['gene'] == 1 and keys(to_gtf) >= keys(their_gtf) and cds(to_gtf) == cds(their_gtf))
        yield 'gffread: no record of GTF of NCBI, status 1', run('gffread', refseq + '.gtf', '-F', '--keep-genes') == (1, [])
        yield 'gffread -T: gene_id of NCBI with its prefix', 'gene_id "gene-MYC"' in str(run('gffread', '-T', refseq + '.gff3')[1])
    if shutil.which('gt'):
        status, found = run('gt', 'gtf_to_gff3', gencode + '.gtf')
        yield 'gt gtf_to_gff3: every transcript is an mRNA, and genes have no source', (
            status == 0 and set(types(found)) == {'gene', 'mRNA', 'exon', 'CDS'}
            and {columns[1] for columns in found if columns[2] in ('gene', 'mRNA')} == {'.'}
            and says('man/gff-togff3.1', f'GENCODE: {len(found):,} records. Every transcript is an mRNA'))
        yield 'gt gff3_to_gtf: no record, status 0', run('gt', 'gff3_to_gtf', gencode + '.gff3') == (0, [])


def main():
    options = corpus.arguments(__doc__).parse_args()
    pairs = os.path.join(options.shared, 'data', 'pairs')
    if not os.path.isdir(pairs) or not (shutil.which('gffread') or shutil.which('gt')):
        print('skipped: there is no pair of files, or neither gffread nor gt')
        return corpus.SKIPPED
    tally = corpus.Tally('instead')
    for claim, is_so in rows(pairs, lambda name: os.path.join(os.path.abspath(options.bin), name)):
        tally.count('claims')
        if not is_so:
            tally.fail(claim, 'this is not so')
    return tally.finish('claims')


if __name__ == '__main__':
    sys.exit(main())
