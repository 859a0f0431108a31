#!/usr/bin/env python3
"""The report of gff-check --for on a file, compared with the program that reads the file.

    clients.py --bin DIR

A file for which gff-check --for PROGRAM finds nothing is read by the program: all exons, transcripts or records are used. A file with a
finding of a rule R has the problem that the rule warns of. Programs: STAR, featureCounts, tabix and bcftools csq, as far as they are
installed. Without any of them, the test is skipped (status 77). Continuous integration has all of them.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

from fault_cases import GTF, attributes, column, drop, every, inside, lines_of, move

GFF3 = """\
##gff-version 3
##sequence-region c1 1 10000
c1 s gene 100 900 . + . ID=gene:g1;gene_id=g1;biotype=protein_coding
c1 s mRNA 100 900 . + . ID=transcript:t1;Parent=gene:g1;gene_id=g1;biotype=protein_coding
c1 s exon 100 300 . + . Parent=transcript:t1;gene_id=g1
c1 s CDS 151 300 . + 0 ID=CDS:p1;Parent=transcript:t1;gene_id=g1
c1 s exon 600 900 . + . Parent=transcript:t1;gene_id=g1
c1 s CDS 600 749 . + 0 ID=CDS:p1;Parent=transcript:t1;gene_id=g1
"""
ADDED_GENE = 'c1\ts\tgene\t2000\t3000\t.\t+\t.\tID=gene:g2;gene_id=g2;biotype=protein_coding'


def appended(text):
    def edit(lines):
        lines.append(text)
    return edit


# program, what is changed in the base, the rules that gff-check names
CASES = [
    ('star', GTF, [], ''),
    ('star', GFF3, [], ''),
    ('star', GTF, [drop(4), drop(3)], 'R1'),
    ('star', GTF, [attributes(3, 'gene_id "g1";')], 'R2'),
    ('star', GTF, [attributes(3, 'gene_id "g1"; transcript_id "";')], 'R2'),
    ('star', GFF3, [attributes(5, 'gene_id=g1')], 'R2'),
    ('star', GTF, [attributes(3, 'transcript_id "t1";')], 'R3'),
    ('star', GFF3, [attributes(5, 'Parent=transcript:t1')], 'R3'),
    ('featurecounts', GTF, [], ''),
    ('featurecounts', GFF3, [], ''),
    ('featurecounts', GTF, [drop(4), drop(3)], 'R1'),
    ('featurecounts', GTF, [attributes(4, 'transcript_id "t1";')], 'R4'),
    ('featurecounts', GTF, [attributes(4, 'gene_id ""; transcript_id "t1";')], 'R4'),
    ('featurecounts', GFF3, [attributes(7, 'Parent=transcript:t1')], 'R4'),
    ('tabix', GFF3, [], ''),
    ('tabix', GFF3, [every('\t600\t', '\t50\t')], 'R16'),
    ('tabix', GFF3, [move(7, 3)], 'R16'),
    ('tabix', GFF3, [column(4, 1, 'c2')], 'R17'),
    ('tabix', GFF3, [column(8, 5, '500')], 'R18'),
    ('tabix', GFF3, [appended('###'), appended(ADDED_GENE)], 'R19'),
    ('tabix', GFF3, [appended('##FASTA'), appended('>c1'), appended('ACGT')], 'R19'),
    ('tabix', GFF3, [appended(ADDED_GENE.replace('3000', '536870912'))], ''),
    ('tabix', GFF3, [appended(ADDED_GENE.replace('3000', '536870913'))], 'R21'),
    ('csq', GFF3, [], ''),
    ('csq', GFF3, [every('mRNA', 'transcript'), every('biotype', 'gene_biotype')], ''),
    ('csq', GFF3, [every('gene:', ''), every('transcript:', '')], 'R8'),
    ('csq', GFF3, [every('gene:', '')], 'R8'),
    ('csq', GFF3, [appended('c1\ts\tCDS\t2000\t2020\t.\t+\t0\tID=CDS:p2;Parent=gene:g1')], 'R8'),
    ('csq', GFF3, [appended('c1\ts\texon\t2000\t2020\t.\t+\t.\tID=e')], 'R8'),
    ('csq', GFF3, [every(';biotype=protein_coding', '')], 'R9'),
    ('csq', GFF3, [every('biotype=', 'gene_type=')], 'R9'),
    ('csq', GFF3, [inside(3, ';biotype=protein_coding', '')], 'R9'),
    ('csq', GFF3, [column(6, 8, '.')], 'R10'),
    ('csq', GFF3, [column(i, 7, '.') for i in range(3, 9)], 'R20'),
]


class Programs:
    """Runs them in a folder that has a genome, reads and variants."""

    def __init__(self, folder):
        self.folder = folder
        draw = random.Random(1)
        bases = ''.join(draw.choice('ACGT') for _ in range(10000))
        lines = '\n'.join(bases[at:at + 60] for at in range(0, len(bases), 60))
        self.write('genome.fa', f'>c1\n{lines}\n')
        reads = ''.join(f'r{at}\t0\tc1\t{at}\t60\t50M\t*\t0\t0\t{bases[at - 1:at + 49]}\t{"I" * 50}\n' for at in (110, 150, 620, 700))
        self.write('reads.sam', f'@HD\tVN:1.6\tSO:coordinate\n@SQ\tSN:c1\tLN:10000\n{reads}')
        variants = ''.join(f'c1\t{at}\t.\t{bases[at - 1]}\t{"C" if bases[at - 1] == "A" else "A"}\t.\t.\t.\n' for at in (160, 200, 650))
        self.write('variants.vcf', '##fileformat=VCFv4.2\n##contig=<ID=c1,length=10000>\n'
                                   f'#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n{variants}')

    def write(self, name, text):
        with open(os.path.join(self.folder, name), 'w', encoding='utf-8') as out:
            out.write(text)

    def read(self, name):
        with open(os.path.join(self.folder, name), encoding='utf-8') as text:
            return text.read()

    def run(self, *command):
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, errors='replace', timeout=120, check=False)
        return done.returncode, done.stdout, done.stderr

    # Each says whether the program used all of a file without a complaint.

    def star(self, name):
        shutil.rmtree(os.path.join(self.folder, 'index'), ignore_errors=True)
        os.mkdir(os.path.join(self.folder, 'index'))
        parent = ['--sjdbGTFtagExonParentTranscript', 'Parent'] if name.endswith('gff3') else []
        status, _, _ = self.run('STAR', '--runMode', 'genomeGenerate', '--genomeDir', 'index', '--genomeFastaFiles', 'genome.fa',
                                '--sjdbGTFfile', name, '--sjdbOverhang', '49', '--genomeSAindexNbases', '4', *parent)
        if status != 0:
            return False
        genes, transcripts = self.read('index/geneInfo.tab').split('\n'), self.read('index/transcriptInfo.tab').split('\n')
        return genes[0] == '1' and genes[1].startswith('g1\t') and transcripts[0] == '1'

    def featurecounts(self, name):
        status, _, _ = self.run('featureCounts', '-a', name, '-o', 'counts', 'reads.sam')
        return status == 0 and [line.split('\t')[0::6] for line in self.read('counts').splitlines()[2:]] == [['g1', '4']]

    def tabix(self, name):
        self.run('bgzip', '-f', '-k', name)
        status, _, message = self.run('tabix', '-f', '-p', 'gff', name + '.gz')
        if status != 0 or message:
            return False
        status, found, _ = self.run('tabix', name + '.gz', 'c1')
        records = [line for line in self.read(name).splitlines() if line.startswith('c1\t')]
        return status == 0 and found.splitlines() == records

    def csq(self, name):
        status, found, message = self.run('bcftools', 'csq', '-f', 'genome.fa', '-g', name, '-p', 'a', 'variants.vcf')
        return status == 0 and found.count('BCSQ=') == 3 and 'gnored' not in message and 'Warning' not in message


COMMANDS = {'star': 'STAR', 'featurecounts': 'featureCounts', 'tabix': 'tabix', 'csq': 'bcftools'}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True)
    options = parser.parse_args()
    gff_check = os.path.join(os.path.abspath(options.bin), 'gff-check')
    here = {client for client, command in COMMANDS.items() if shutil.which(command)}
    if not here and not os.environ.get('CI'):
        print('skipped: none of the programs is here')
        return 77
    failures = checked = 0
    for client in COMMANDS.keys() - here if os.environ.get('CI') else ():
        failures += 1
        print(f'FAIL {COMMANDS[client]} is not here')
    with tempfile.TemporaryDirectory() as folder:
        programs = Programs(folder)
        for number, (client, base, edits, wanted) in enumerate(CASES):
            if client not in here:
                continue
            lines = lines_of(base)
            for edit in edits:
                edit(lines)
            name = f'{number}.{"gtf" if base is GTF else "gff3"}'
            programs.write(name, ''.join(line + '\n' for line in lines))
            checked += 1
            _, report, _ = programs.run(gff_check, '--for', client, '--limit', '0', name)
            found = ','.join(sorted(set(re.findall(r'\[(R\d+)\]$', report, re.M))))
            read = getattr(programs, client)(name)
            if found != wanted or read != (not wanted):
                failures += 1
                print(f'FAIL {client}, {name}: {found or "no finding"}, expected {wanted or "none"}; '
                      f'{COMMANDS[client]} {"reads" if read else "does not read"} it\n{programs.read(name)}')
    print(f'{checked} files, {failures} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
