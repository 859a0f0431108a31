#!/usr/bin/env python3
"""What STAR, featureCounts and RSEM make of GTF from gff-togtf, beside what they make of the producer's own GTF.

    clients.py --bin DIR --shared DIR

GENCODE, Ensembl and NCBI publish an annotation in both formats. Their GFF3 becomes GTF by gff-togtf, and where exons of the producer's
GTF have attributes of their gene, by gff-inherit after it. Genes, transcripts, exons and introns of STAR's index, the counts and
lengths of featureCounts, and the sequences and groups of RSEM's reference are those of the producer's GTF. And GFF3 that gff-togff3
makes of the producer's GTF gives STAR the same exons and introns. Positions are moved to the beginning of a short random genome.
"""

import collections
import gzip
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

GENOME = 210_000  # bases
PROGRAMS = {'STAR': 'tables of STAR', 'featureCounts': 'counts', 'rsem-prepare-reference': 'sequences of RSEM'}
TABLES = ('geneInfo.tab', 'transcriptInfo.tab', 'exonInfo.tab', 'exonGeTrInfo.tab', 'sjdbList.out.tab', 'sjdbList.fromGTF.out.tab')

Pair = collections.namedtuple('Pair', 'name gff3 gtf seqid offset inherit')
PAIRS = (
    Pair('gencode_v50_part', '.gff3', '.gtf', 'chr2', 55_540_000, ()),
    Pair('refseq_hg38_MYC', '.gff3', '.gtf', 'NC_000008.11', 127_730_000, ()),
    Pair('ensembl_bacteria_Devosia_geojensis_whole', '.gff3.gz', '.gtf.gz', 'NODE_125', 0, ('gene_name', 'gene_biotype=biotype')),
)


def lines_of(path, pair):
    """The records of the seqid, with smaller positions."""
    with (gzip.open if path.endswith('.gz') else open)(path, 'rt', encoding='utf-8') as text:
        for columns in (line.split('\t') for line in text):
            if columns[0] == pair.seqid:
                columns[3:5] = (str(int(cell) - pair.offset) for cell in columns[3:5])
                yield '\t'.join(columns)


class Folder:
    """Runs the programs in a folder of its own."""

    def __init__(self, path, seqid, annotation):
        self.path = path
        exons = sorted({(int(cells[3]), int(cells[4])) for cells in (line.split('\t') for line in annotation) if cells[2] == 'exon'})
        draw = random.Random(1)
        # Without a second sequence STAR aborts where no gene has an intron.
        self.write('genome.fa', ''.join(f'>{name}\n{"".join(draw.choices("ACGT", k=GENOME))}\n' for name in (seqid, 'other')).encode())
        reads = [f'@SQ\tSN:{seqid}\tLN:{GENOME}\n']
        for number, (start, end) in enumerate(exons):
            for copy in range(number % 3 + 1):
                reads.append(f'r{number}.{copy}\t0\t{seqid}\t{(start + end) // 2}\t60\t5M\t*\t0\t0\tACGTA\tIIIII\n')
        self.write('reads.sam', ''.join(reads).encode())

    def file(self, name):
        return os.path.join(self.path, name)

    def write(self, name, data):
        with open(self.file(name), 'wb') as out:
            out.write(data)

    def run(self, *command):
        done = subprocess.run(command, cwd=self.path, capture_output=True, text=True, errors='replace', timeout=120, check=False)
        if done.returncode != 0:
            raise RuntimeError(f'{" ".join(command)}: status {done.returncode}: {done.stderr[-500:]}')

    def star(self, annotation, *options):
        """The tables of the index, by name."""
        index = tempfile.mkdtemp(dir=self.path)
        self.run('STAR', '--runMode', 'genomeGenerate', '--genomeDir', index, '--outFileNamePrefix', index + '/log',
                 '--genomeFastaFiles', 'genome.fa', '--sjdbGTFfile', annotation, '--sjdbOverhang', '30', '--genomeSAindexNbases', '5',
                 '--genomeChrBinNbits', '16', *options)
        tables = {}
        for name in TABLES:
            with open(os.path.join(index, name), encoding='utf-8') as table:
                tables[name] = table.read()
        shutil.rmtree(index)
        return tables

    def counts(self, annotation):
        self.run('featureCounts', '-O', '-a', annotation, '-o', 'counts', 'reads.sam')
        with open(self.file('counts'), encoding='utf-8') as table:
            return [line for line in table if not line.startswith('#')]

    def rsem(self, annotation):
        self.run('rsem-prepare-reference', '-q', '--gtf', annotation, 'genome.fa', 'reference')
        found = {}
        for name in ('grp', 'transcripts.fa'):
            with open(self.file('reference.' + name), encoding='utf-8') as text:
                found[name] = text.read()
        return found


def check(pair, folder_of_pairs, tools, tally, path, here):
    gtf = list(lines_of(os.path.join(folder_of_pairs, pair.name + pair.gtf), pair))
    gff3 = list(lines_of(os.path.join(folder_of_pairs, pair.name + pair.gff3), pair))
    folder = Folder(path, pair.seqid, gtf)
    folder.write('theirs.gtf', ''.join(gtf).encode())
    ours = tools.output('gff-togtf', '-q', data=('##gff-version 3\n' + ''.join(gff3)).encode())
    if pair.inherit:
        ours = tools.output('gff-inherit', '-q', '--from', 'gene', *pair.inherit, data=ours)
    folder.write('ours.gtf', ours)
    folder.write('ours.gff3', tools.output('gff-togff3', '-q', path=folder.file('theirs.gtf')))

    def same(what, found, wanted):
        if found != wanted:
            tally.fail(pair.name, f'{what} differs')
    if 'STAR' in here:
        wanted = folder.star('theirs.gtf')
        for name, table in folder.star('ours.gtf').items():
            same(f'STAR, {name} of GTF', table, wanted[name])
            tally.count(PROGRAMS['STAR'])
        of_gff3 = folder.star('ours.gff3', '--sjdbGTFtagExonParentTranscript', 'Parent')
        for name in ('exonInfo.tab', 'sjdbList.out.tab'):
            same(f'STAR, {name} of GFF3', of_gff3[name], wanted[name])
            tally.count(PROGRAMS['STAR'])
    if 'featureCounts' in here:
        wanted = folder.counts('theirs.gtf')
        same('featureCounts', folder.counts('ours.gtf'), wanted)
        tally.count(PROGRAMS['featureCounts'], len(wanted) - 1)
    if 'rsem-prepare-reference' in here:
        wanted = folder.rsem('theirs.gtf')
        for name, text in folder.rsem('ours.gtf').items():
            same(f'RSEM, {name}', text, wanted[name])
        tally.count(PROGRAMS['rsem-prepare-reference'], len(re.findall('^>', wanted['transcripts.fa'], re.M)))


def main():
    options = corpus.arguments(__doc__).parse_args()
    pairs = os.path.join(options.shared, 'data', 'pairs')
    here = [program for program in PROGRAMS if shutil.which(program)]
    if not here or not os.path.isdir(pairs):
        print('skipped: there is no pair of files, or none of the programs')
        return corpus.SKIPPED
    tally = corpus.Tally('clients')
    tools = corpus.Tools(options.bin)
    for pair in PAIRS:
        with tempfile.TemporaryDirectory(prefix='clients-') as path:
            try:
                check(pair, pairs, tools, tally, path, here)
            except (OSError, RuntimeError) as problem:
                tally.fail(pair.name, str(problem))
    return tally.finish(*(PROGRAMS[program] for program in here))


if __name__ == '__main__':
    sys.exit(main())
