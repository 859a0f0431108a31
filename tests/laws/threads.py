#!/usr/bin/env python3
"""The same bytes, messages and status with any number of threads and blocks of any size.

    threads.py --bin DIR [--seconds N] [--seed N] [--run TEXT] [--only TEXT]

Runs each tool over real files and over texts that are hard to cut into blocks: a `##gff-version` or a `#!gff-columns` in
the middle, malformed records, `###`, a sequence section, a very long line.  A run without threads is the reference.
GFFPIPE_TEST_BLOCK_SIZE asks the tools for small blocks.  Draws runs until the time is over; --seconds 0 runs all.
"""

import os
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402
import tools  # noqa: E402

THREADS = ('0', '1', '3', '8')
BLOCKS = ('1', '300', '5000', None)  # bytes; a block has one line at least
LARGE = 400_000  # bytes from which small blocks take too long
SECONDS = 60  # for one run

MAP, SIZES, GENOME = 'map', 'sizes', 'genome.fa'  # files of the test

COMMANDS = [
    ('gff-select',),
    ('gff-select', '-t', 'gene'),
    ('gff-select', '-t', 'gene', '-c'),
    ('gff-select', '-t', 'no_such_type'),
    ('gff-select', '-v', '-t', 'CDS,exon', '--no-comments'),
    ('gff-select', '-n', '7'),
    ('gff-select', '-n', '1', '-t', 'CDS'),
    ('gff-select', '-n', '0'),
    ('gff-select', '-a', 'ID', '--on-error', 'skip'),
    ('gff-select', '-a', 'no_such_key', '--on-error', 'pass'),
    ('gff-select', '-a', 'Name~a', '-e', 'length > 500 && strand == "-"'),
    ('gff-select', '-t', 'gene', '-d', '--on-error', 'skip'),
    ('gff-select', '-t', 'CDS', '-p'),
    ('gff-select', '-r', 'chr1:1-2000000', '--on-error', 'skip', '--no-fasta'),
    ('gff-extract', 'ID', 'Parent'),
    ('gff-extract', '--strip', 'ID', 'no_such_key', 'gene_id', '--on-error', 'skip'),
    ('gff-strip', 'ID', 'Note'),
    ('gff-strip', '--keep', 'ID', 'gene_id', '--on-error', 'pass'),
    ('gff-strip', '--all', '--no-comments', '--no-fasta'),
    ('gff-totsv',),
    ('gff-tobed',),
    ('gff-tobed', '-x', '-e', 'gene_id,Name', '--on-error', 'skip'),
    ('gff-tobed', '--genes', '--tss', '10,20', '--on-error', 'skip'),
    ('gff-tobed', '-x', '-n', 'Name', '-e', 'no_such_key'),
    ('gff-tobed', '--sizes', SIZES, '--on-error', 'skip'),
    ('gff-tobed', '-x', '--sizes', SIZES, '--on-error', 'skip'),
    ('gff-inherit', 'Name', 'tag', 'no_such_key', '--on-error', 'skip'),
    ('gff-inherit', '--from', 'gene', '--overwrite', 'Name', '-t', 'exon,CDS,mRNA', '--on-error', 'skip'),
    ('gff-pick', '-b', 'tag=basic,level<,no_such_key=x,cds', '--prune-parents', '--on-error', 'skip'),
    ('gff-pick', '--list', '--on-error', 'skip'),
    ('gff-rename', '-t', 'gene=x', '-k', 'Name=name', '-k', 'no_such_key=x', '--on-error', 'skip'),
    ('gff-rename', '--id-prefix', 'gene=g:,transcript=t:', '--id-strip', 'i', '--on-error', 'skip'),
    ('gff-rename', '--no-version', 'ID,Parent,gene_id,transcript_id', '-k', 'Name=name', '--on-error', 'skip'),
    ('gff-rename', '-s', MAP, '--unmapped', 'keep'),
    ('gff-rename', '-s', MAP, '--unmapped', 'drop', '--on-error', 'skip'),
    ('gff-rename', '-s', MAP),
    ('gff-rename', '-s', MAP, '--unmapped', 'drop', '--id-prefix', 'gene=g:,transcript=t:', '--on-error', 'skip'),
    ('gff-rename', '-s', MAP, '--unmapped', 'keep', '--id-prefix', 'transcript=t:'),
    ('gff-togff3', '--on-error', 'skip'),
    ('gff-togtf', '--on-error', 'skip'),
    ('gff-togtf', '--fill', '--on-error', 'skip'),
    ('gff-togtf', '--genome', GENOME, '--on-error', 'skip'),
    ('gff-togtf', '--genome', GENOME, '--fill', '--keep-types'),
    ('gff-togtf', '--keep-types', '--gene-id', 'Name|ID', '-z', '--no-comments'),
    ('gff-togff3', '--id-prefix', '-z', '--no-comments'),
    ('gff-totsv', '-c', 'seqid,start,ID,gene_id,no_such_key', '--on-error', 'skip'),
    ('gff-totsv', '-z', '-c', 'type,attributes', '--on-error', 'skip'),
    ('gff-select', '-z', '--on-error', 'skip'),
    ('gff-extract', '-z', 'ID', '--on-error', 'skip', '--max-line', '2K'),
    ('gff-strip', 'ID', '--max-line', '100'),
    ('gff-check', '--for', 'star,tabix'),
    ('gff-check', '-O', 'json', '--limit', '0', '--fail-on', 'info'),
    ('gff-stats', '-O', 'tsv', '--on-error', 'skip'),
    ('gff-stats', '-O', 'json'),
    ('gff-stats', '--records', '-O', 'tsv', '--on-error', 'skip'),
    ('gff-order', '--on-error', 'skip'),
    ('gff-order',),
]


def record(number, kind='gene', attributes=None):
    return f'chr{number % 3 + 1}\tmade\t{kind}\t{number * 10 + 1}\t{number * 10 + 9}\t.\t-\t.\t' + (
        f'ID=i{number};Name=a{number}' if attributes is None else attributes) + '\n'


def hard_texts():
    """Texts by name."""
    some = [record(i, ('gene', 'mRNA', 'CDS', 'exon')[i % 4]) for i in range(60)]
    gtf = [record(i, 'exon', f'gene_id "g{i}"; transcript_id "t{i}";') for i in range(20)]
    columns = '#!gff-columns\tscore2\n'
    wide = [line[:-1] + f'\tx{i}\n' for i, line in enumerate(some)]
    sections = []
    for i, line in enumerate(some):
        sections.append(line)
        if i % 5 in (0, 3):
            sections.append('###\n')
        if i % 17 == 4:
            sections.append('# a comment\n###\n###\n\n')
    models = []
    for i in range(30):
        models += [record(i, 'exon', f'ID=e{i}.1;Parent=t{i}.1,t{max(i - 3, 0)}.1'), record(i, 'CDS', f'Parent=t{i}.1'),
                   record(i, 'mRNA', f'ID=t{i}.1;Parent=g{i // 4}.1;Name=n{i}'), record(i, 'exon', f'Parent=alone{i // 9}')]
        models += [record(i // 4, attributes=f'ID=g{i // 4}.1')] * (i % 4 == 2)
    versions = [record(i, attributes=f'ID=i{i}.1') for i in range(60)]
    texts = {
        'models': models,
        'models of GTF': gtf + [record(i, 'transcript', f'gene_id "g{i}"; transcript_id "t{i}";') for i in range(20)] + gtf,
        'ids become one': versions + [record(99, attributes='ID=i7.2')] + versions[:5] + [record(99, attributes='ID=i8.2')],
        'neighbours become one': versions + [record(99, attributes='ID=x.1'), record(99, attributes='ID=x.2')] + versions,
        'ids become one late': versions + ['bad\n'] + versions + [record(99, attributes='ID=i7.2')],
        'ids become one in GTF': gtf + [record(99, 'exon', 'gene_id "g"; transcript_id "t1.1";')] + gtf +
                                 [record(99, 'exon', 'gene_id "g"; transcript_id "t1.2";')],
        'plain': some,
        'no newline': some + ['chr1\t.\tgene\t1\t2\t.\t.\t.\tID=last'],
        'crlf': [line[:-1] + '\r\n' for line in some],
        'mark': ['\ufeff##gff-version 3\n'] + some,
        'version in the middle': gtf + some[:20] + ['##gff-version 3\n'] + gtf + some[20:],
        'columns': [columns] + wide,
        'columns again': [columns] + wide[:30] + [columns] + wide[30:],
        'other columns': [columns] + wide[:30] + ['#!gff-columns\tother\n'] + wide[30:],
        'columns late': some[:30] + [columns] + wide[30:],
        'columns ID': ['#!gff-columns\tID\n'] + wide,
        'malformed': some[:31] + ['chr1 bad\n'] + some[31:50] + ['a\tb\n', record(5).replace('51', 'x')] + some[50:],
        'malformed first': ['bad\n', '# c\n', 'bad\n'] + some,
        'malformed only': ['bad\n'] * 20,
        'sections': sections,
        'sections and malformed': sections[:25] + ['###\n', 'bad\n', '###\n', 'bad\n'] + sections[25:],
        'only sections': ['###\n'] * 30 + some[:3] + ['###\n'] * 30,
        'fasta': some + ['##FASTA\n', '>chr1\n'] + ['ACGT' * 15 + '\n'] * 50,
        'fasta without its line': some + ['>chr1 ' + 'x' * 5000 + '\n', 'ACGT'],
        'record in fasta': some + ['##FASTA\n', '>chr1\n', 'ACGT\n'] + some[:2],
        'long line': some[:40] + ['# ' + 'x' * 6000 + '\n'] + some[40:],
        'long record': some[:40] + [record(3, attributes='Note=' + 'n' * 9000)] + some[40:],
        'long line in fasta': some + ['>a\n', 'A' * 20000 + '\n'],
        'nul': some[:33] + ['chr1\tm\tgene\t1\t2\t.\t.\t.\tID=\0\n'] + some[33:],
        'blanks': some[:10] + ['\n', '   \n', '\t\n'] + some[10:],
        'comments only': ['# c\n'] * 40,
        'empty': [],
        'old macintosh': some[:20] + ['# a\r# b\r# c\n'] + some[20:],
    }
    return {name: ''.join(lines).encode() for name, lines in texts.items()}


def side_files():
    """Texts of the files that commands name."""
    # In each record(), a CDS of nine bases on the strand - begins with ATG and ends with TAA.
    sequence = 'TTAGGGCATA' * 110
    genome = [f'>chr{i}\n{sequence}\n' for i in (1, 2, 3)]
    starts = [sum(map(len, genome[:i])) + len('>chr1\n') for i in range(3)]
    index = [f'chr{i + 1}\t{len(sequence)}\t{start}\t{len(sequence)}\t{len(sequence) + 1}\n' for i, start in enumerate(starts)]
    return {MAP: 'chr1\t1\nchr2\tchr3\n', SIZES: 'chr1\t305\nchr2\t200\n', GENOME: ''.join(genome), GENOME + '.fai': ''.join(index)}


def run(tools, command, path, threads, block):
    environment = dict(os.environ)
    environment.pop('GFFPIPE_TEST_BLOCK_SIZE', None)
    if block:
        environment['GFFPIPE_TEST_BLOCK_SIZE'] = block
    done = subprocess.run([os.path.join(tools, command[0]), '-i', path, '-@', threads, *command[1:]],
                          stdin=subprocess.DEVNULL, capture_output=True, env=environment, timeout=SECONDS)
    return done.returncode, done.stdout, done.stderr


def main():
    parser = corpus.arguments(__doc__)
    parser.add_argument('--seconds', type=float, default=25, help='0: all runs')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--run', default='', metavar='TEXT', help='only command lines and texts with TEXT in them')
    options = parser.parse_args()
    random.seed(options.seed)
    ran = wrong = 0
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, text in hard_texts().items():
            path = os.path.join(folder, name.replace(' ', '_') + '.gff3')
            with open(path, 'wb') as file:
                file.write(text)
            files.append((name, path))
        files += [(file.name, file.path) for file in corpus.all_files(options)]
        for name, text in side_files().items():
            with open(os.path.join(folder, name), 'w', encoding='ascii') as file:
                file.write(text)
        commands = [tuple(os.path.join(folder, word) if word in (MAP, SIZES, GENOME) else word for word in command)
                    for command in COMMANDS]
        listed = {command[0] for command in COMMANDS}
        commands += [(tool, *tools.required(options.bin, tool))
                     for tool in tools.writing(options.bin, 'annotation', 'table') if tool not in listed]
        pairs = [(command, file) for command in commands for file in files]
        pairs = [pair for pair in pairs if options.run in f'{" ".join(pair[0])} {pair[1][0]}']
        random.shuffle(pairs)
        pairs.sort(key=lambda pair: not pair[1][1].startswith(folder))  # the hard texts first
        for command, (name, path) in pairs:
            if 0 < options.seconds < time.monotonic() - began:
                break
            expected = run(options.bin, command, path, '0', None)
            variants = [(threads, block) for threads in THREADS for block in BLOCKS if (threads, block) != ('0', None)]
            if os.path.getsize(path) > LARGE:
                variants = [(threads, None) for threads in THREADS[1:]]
            if options.seconds > 0:
                variants = random.sample(variants, min(3, len(variants)))
            for threads, block in variants:
                ran += 1
                got = run(options.bin, command, path, threads, block)
                if got == expected:
                    continue
                wrong += 1
                print(f'{name}: {" ".join(command)} -@ {threads}, blocks of {block or "the usual size"}: '
                      f'status {expected[0]}, {got[0]}; {len(expected[1])}, {len(got[1])} bytes; '
                      f'messages {expected[2][:300]!r}, {got[2][:300]!r}')
    print(f'{ran} runs, {wrong} differ')
    return wrong > 0 or ran == 0


if __name__ == '__main__':
    sys.exit(main())
