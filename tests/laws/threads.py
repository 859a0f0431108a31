#!/usr/bin/env python3
"""The same bytes, messages and status with any number of threads and blocks of any size.

    threads.py --bin DIR [--seconds N] [--seed N] [--run TEXT] [--only TEXT]

Runs each command over real files and over texts that are hard to cut into blocks: a `##gff-version` or a
`#!gff-columns` in the middle, malformed records, `###`, a sequence section, a very long line. The input is a file, a
pipe, BGZF, gzip, one of the last two with a damaged or missing part, or an ordered file with its index. A run without
threads is the reference. Files that the command
writes are compared, too: the index of `--write-index` by its bytes, a database by its rows. GFFPIPE_TEST_BLOCK_SIZE
asks the tools for small blocks.

First each command runs on one hard text and on one real file, for any time that this needs. Then it draws runs until
the time is over; --seconds 0 does all runs. The seed changes each day; with GFFPIPE_SHARE only a share of the real
files is used. It is an error if a tool of `gff --list` was not run with extra threads.
"""

import argparse
import collections
import functools
import itertools
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402
import share  # noqa: E402
import tools  # noqa: E402

THREADS = ('0', '1', '3', '8')
ONE_LINE, THREE_LINES, TWO_BLOCKS, USUAL = 'one line', 'three lines', 'half of a hard text', 'the usual size'
BLOCKS = (ONE_LINE, THREE_LINES, TWO_BLOCKS, USUAL)
HEAD = 600_000  # bytes of a real file's text: three blocks of the usual size
LARGE = 700_000  # bytes from which blocks of a few lines take too long
HEADER = 18  # bytes of a BGZF block: the format is detected by them
SECONDS = 300  # for one run; sanitizers are slow
LOADING_TIME = re.compile(rb' \(\d+\.\d s\)$', re.MULTILINE)  # at the end of the message of gff-tosqlite
FORMS = ('file', 'pipe', 'BGZF', 'gzip', 'damaged BGZF', 'cut BGZF', 'damaged gzip')
INDEXED = 'ordered BGZF with its index'  # the form for commands that name a REGION

MAP, SIZES, GENOME = 'map', 'sizes', 'genome.fa'  # files of the test
REGION, OTHER_REGION = 'REGION', 'OTHER_REGION'  # a region that the input has
PACKED, DATABASE, PAGE, MULTIQC = 'out.gff3.gz', 'out.sqlite', 'out.html', 'out_mqc.json'  # files that a command writes
OUTPUTS = (PACKED, DATABASE, PAGE, MULTIQC)

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
    ('gff-select', '-t', 'mRNA,transcript', '--with-family', '--on-error', 'skip'),
    ('gff-select', '-t', 'CDS', '-v', '-d', '--on-error', 'skip'),
    ('gff-select', '-r', REGION),
    ('gff-select', '-r', REGION, '-r', OTHER_REGION, '-t', 'gene,exon', '-z'),
    ('gff-select', '-r', OTHER_REGION, '--within', '-d'),
    ('gff-select', '-o', PACKED, '--write-index', '--no-fasta', '--on-error', 'skip'),
    ('gff-extract', 'ID', 'Parent'),
    ('gff-extract', '--strip', 'ID', 'no_such_key', 'gene_id', '--on-error', 'skip'),
    ('gff-strip', 'ID', 'Note'),
    ('gff-strip', '--keep', 'ID', 'gene_id', '--on-error', 'pass'),
    ('gff-strip', '--all', '--no-comments', '--no-fasta'),
    ('gff-strip', 'ID', '-o', PACKED, '--write-index', '--no-fasta', '--on-error', 'skip'),
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
    ('gff-totsv', '--uniq', '-c', 'seqid,type,strand', '--on-error', 'skip'),
    ('gff-totsv', '--all-attributes', '--on-error', 'skip'),
    ('gff-totsv', '-c', 'type,ID,Parent', '--explode', 'Parent', '--on-error', 'skip'),
    ('gff-tosqlite', '-o', DATABASE, '--dataset', 'd', '--on-error', 'skip'),
    ('gff-tosqlite', '-o', DATABASE, '-a', 'ID,gene_id,no_such_key', '--split', '--relations', '--on-error', 'skip'),
    ('gff-tosqlite', '-o', DATABASE, '--dataset', 'd', '--relations', '--keep-attributes', '-a', 'Name'),
    ('gff-select', '-z', '--on-error', 'skip'),
    ('gff-extract', '-z', 'ID', '--on-error', 'skip', '--max-line', '2K'),
    ('gff-strip', 'ID', '--max-line', '100'),
    ('gff-check', '--for', 'star,tabix'),
    ('gff-check', '-O', 'json', '--limit', '0', '--fail-on', 'info'),
    ('gff-stats', '-O', 'tsv', '--on-error', 'skip'),
    ('gff-stats', '-O', 'json'),
    ('gff-stats', '--records', '-O', 'tsv', '--on-error', 'skip'),
    ('gff-stats', '--html', PAGE, '--on-error', 'skip'),
    ('gff-stats', '--multiqc', MULTIQC, '-O', 'tsv', '--on-error', 'skip'),
    ('gff-order', '--on-error', 'skip'),
    ('gff-order',),
    ('gff-order', '--by-family', '--on-error', 'skip'),
    ('gff-order', '-m', '1M', '--on-error', 'skip'),
    ('gff-order', '-o', PACKED, '--write-index', '--no-fasta', '--on-error', 'skip'),
    ('gff-order', '--by-family', '-m', '1M', '-z', '--on-error', 'skip'),
]
# Words of commands that need a certain hard text to do all of their work.
FITTING = {'-m': 'many records', '--write-index': 'in order'}


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
        'regions between': some[:20] + ['##sequence-region chrB 1 900\n'] + [record(i).replace(f'chr{i % 3 + 1}', 'chrC')
                                                                              for i in range(20)] +
                           ['##sequence-region chrA 1 900\n'] + some[20:],
        'quoted late': ['bad\n'] * 30 + [record(i).replace(f'chr{i % 3 + 1}', '"chr1"').replace('gene', '"gene"', 1) for i in range(60)],
        'nul': some[:33] + ['chr1\tm\tgene\t1\t2\t.\t.\t.\tID=\0\n'] + some[33:],
        'blanks': some[:10] + ['\n', '   \n', '\t\n'] + some[10:],
        'comments only': ['# c\n'] * 40,
        'empty': [],
        'in order': ['# c\n'] + [record(i).replace(f'chr{i % 3 + 1}', 'chr1') + '###\n\n# d\n' * (i % 7 == 3)
                                 for i in range(60)],
        'many records': [record(i * 7919 % 16001, ('gene', 'mRNA', 'exon')[i % 3],
                                f'ID=i{i}' + f';Parent=i{i - i % 3}' * (i % 3 > 0)) for i in range(16000)],
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


Input = collections.namedtuple('Input', 'name path is_hard')


class Forms:
    """The forms of the inputs, made when they are needed."""

    def __init__(self, bin_folder, folder, whole):
        self.bin, self.folder, self.whole = bin_folder, folder, whole
        self.path_in = functools.cache(self._path_in)
        self.text_of = functools.cache(self._text_of)

    def start(self, source):
        """The path of the input, or of the first bytes of a large real file."""
        if source.is_hard or self.whole:
            return source.path
        return corpus.head_of(corpus.File(source.name, source.path), HEAD)

    def _text_of(self, source):
        """The text, or None if the file is damaged."""
        try:
            return corpus.read(self.start(source))
        except (EOFError, OSError, zlib.error):
            return None

    def _path_in(self, source, form):
        """The path of the input in a form, or None if it cannot have this form."""
        if form in ('file', 'pipe'):
            return self.start(source)
        text = self.text_of(source)
        if text is None:
            return None
        path = os.path.join(self.folder, f'{form.replace(" ", "-")}-{source.name.replace("/", "_").replace(" ", "_")}.gz')
        if form == INDEXED:
            made = subprocess.run([os.path.join(self.bin, 'gff-order'), '-q', '--on-error', 'skip', '--no-fasta', '-i',
                                   self.start(source), '-o', path, '--write-index'],
                                  stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=SECONDS, check=False)
            return path if made.returncode == 0 else None
        kind = form.split()[-1]
        packed = bytearray(corpus.pack(text, 'members') if kind == 'gzip' else
                           corpus.bgzf(text, block=min(corpus.BGZF_BLOCK, max(500, len(text) // 9))))
        place = HEADER + random.randrange(max(1, len(packed) - HEADER))
        if form.startswith('damaged') and place < len(packed):
            packed[place] ^= 1 << random.randrange(8)
        if form.startswith('cut'):
            del packed[place:]
        with open(path, 'wb') as file:
            file.write(packed)
        return path

    def regions(self, source):
        """Two regions of the input: around its first record, and from its last record to the end of the sequence."""
        records = [line.split(b'\t') for line in (self.text_of(source) or b'').split(b'\n')
                   if corpus.is_sound(line) and line[:1] != b'#']
        if not records:
            return 'chr1:1-100', 'chr2'
        first, last = records[0], records[-1]
        return (f'{{{os.fsdecode(first[0])}}}:{max(1, int(first[3]) - 1000)}-{int(first[4]) + 20000}',
                f'{{{os.fsdecode(last[0])}}}:{int(last[3])}')

    def block_sizes(self, source):
        """What GFFPIPE_TEST_BLOCK_SIZE is for each of BLOCKS; a block has one line at least."""
        text = self.text_of(source) or b''
        return {ONE_LINE: '1', THREE_LINES: str(3 * len(text) // max(1, text.count(b'\n')) + 1), TWO_BLOCKS: '5000',
                USUAL: None}

    def is_large(self, source):
        return len(self.text_of(source) or b'') > LARGE


def rows_of(database):
    """All rows of all tables of a database, except the time of loading."""
    connection = sqlite3.connect(f'file:{database}?mode=ro', uri=True)
    connection.text_factory = bytes
    found = []
    for name, kind, sql in connection.execute('SELECT name, type, sql FROM sqlite_master ORDER BY name').fetchall():
        found.append((name, kind, sql))
        if kind == b'table':
            table = name.decode().replace('"', '""')
            columns = [row[1].decode() for row in connection.execute(f'PRAGMA table_info("{table}")')]
            wanted = ', '.join('"' + column.replace('"', '""') + '"' for column in columns if column != 'loaded_at')
            found += connection.execute(f'SELECT {wanted} FROM "{table}"').fetchall()
    connection.close()
    return found


def written_files(folder):
    """What a command wrote, by the names of the files: bytes, or the rows of a database."""
    found = {}
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        with open(path, 'rb') as file:
            data = file.read()
        found[name] = rows_of(path) if data.startswith(b'SQLite format 3') else data
    return found


def run(bin_folder, out, command, path, through_pipe, threads, block):
    """Status, output, messages and written files of one run."""
    shutil.rmtree(out, ignore_errors=True)
    os.mkdir(out)
    environment = dict(os.environ)
    environment.pop('GFFPIPE_TEST_BLOCK_SIZE', None)
    if block:
        environment['GFFPIPE_TEST_BLOCK_SIZE'] = block
    words = [os.path.join(bin_folder, command[0]), *([] if through_pipe else ['-i', path]), '-@', threads, *command[1:]]
    given = {'stdin': subprocess.DEVNULL}
    if through_pipe:
        with open(path, 'rb') as file:
            given = {'input': file.read()}
    done = subprocess.run(words, capture_output=True, env=environment, timeout=SECONDS, check=False, **given)
    return done.returncode, done.stdout, LOADING_TIME.sub(b'', done.stderr), written_files(out)


class Law:
    """Compares runs with threads and small blocks with the run without, and counts them."""

    def __init__(self, options, folder, forms):
        self.bin, self.folder, self.forms = options.bin, folder, forms
        self.out = os.path.join(folder, 'out')
        self.ran = self.wrong = 0
        self.with_threads = collections.Counter()  # runs with extra threads, by tool

    def words_of(self, command, source):
        """The command, with paths and regions in place of the words for them."""
        places = {word: os.path.join(self.folder, word) for word in (MAP, SIZES, GENOME)}
        places.update({word: os.path.join(self.out, word) for word in OUTPUTS})
        if REGION in command or OTHER_REGION in command:
            places[REGION], places[OTHER_REGION] = self.forms.regions(source)
        return tuple(places.get(word, word) for word in command)

    def reference(self, command, source, form):
        """The run without threads, or None if the input cannot have the form."""
        path = self.forms.path_in(source, form)
        if not path:
            return None
        expected = run(self.bin, self.out, self.words_of(command, source), path, form == 'pipe', '0', None)
        if b'Sanitizer: ' in expected[2]:
            self.wrong += 1
            print(f'{source.name} ({form}): {" ".join(command)}: {corpus.shown(expected[2], 6000)}', flush=True)
        return expected

    def compare(self, command, source, form, variants, expected):
        """Compares runs with threads and blocks of some sizes with the expected result."""
        sizes = self.forms.block_sizes(source)
        path = self.forms.path_in(source, form)
        words = self.words_of(command, source)
        for threads, block in variants:
            self.ran += 1
            self.with_threads[command[0]] += threads != '0'
            got = run(self.bin, self.out, words, path, form == 'pipe', threads, sizes[block])
            if got == expected:
                continue
            self.wrong += 1
            files = [name for name in {**expected[3], **got[3]} if expected[3].get(name) != got[3].get(name)]
            shown = 6000 if b'Sanitizer: ' in got[2] else 300
            print(f'{source.name} ({form}): {" ".join(command)} -@ {threads}, blocks of {block} ({sizes[block]}): '
                  f'status {expected[0]}, {got[0]}; {len(expected[1])}, {len(got[1])} bytes'
                  f'{", differ" if expected[1] != got[1] else ""}; files that differ: {", ".join(files) or "none"}; '
                  f'messages {corpus.shown(expected[2], shown)!r}, {corpus.shown(got[2], shown)!r}', flush=True)


def variants_of(is_large):
    """Pairs of a number of threads and a size of blocks, without the pair of the reference."""
    blocks = (TWO_BLOCKS, USUAL) if is_large else BLOCKS
    return [pair for pair in itertools.product(THREADS, blocks) if pair != ('0', USUAL)]


def first_pass(law, commands, sources):
    """Runs each command on one hard text and on one real file, in forms that rotate. Returns what has no run."""
    decks = {is_hard: [source for source in sources if source.is_hard == is_hard] for is_hard in (True, False)}
    turns = collections.defaultdict(lambda: itertools.cycle(random.sample(FORMS, len(FORMS))))  # by tool
    missing = []
    for command in commands:
        for is_hard, deck in decks.items():
            fitting = {FITTING[word] for word in command if word in FITTING} if is_hard else set()
            chosen = [source for source in deck if source.name in fitting] or deck[:6]
            form = INDEXED if REGION in command or OTHER_REGION in command else next(turns[command[0]])
            last = None
            for source in chosen:  # one on which it succeeds, if there is one among a few
                expected = law.reference(command, source, form)
                if expected:
                    last = source, expected
                    if expected[0] == 0 or command[0] == 'gff-check' and expected[1]:
                        break
            if not last:
                missing.append(f'{" ".join(command)}: no run on a {"hard text" if is_hard else "real file"}')
                continue
            source, expected = last
            deck.remove(source)
            deck.append(source)  # the next commands use other ones first
            variants = [pair for pair in variants_of(law.forms.is_large(source)) if pair[0] != '0']
            small = [pair for pair in variants if pair[1] in (ONE_LINE, THREE_LINES)] or variants
            law.compare(command, source, form, {random.choice(small), random.choice(variants)}, expected)
    return missing


def main():
    parser = corpus.arguments(__doc__)
    parser.add_argument('--seconds', type=float, default=35, help='0: all runs')
    parser.add_argument('--seed', type=int, default=int(time.time()) // 86400, help='default: the number of the day')
    parser.add_argument('--run', default='', metavar='TEXT', help='only commands with TEXT in them')
    options = parser.parse_args()
    random.seed(options.seed)
    print(f'--seed {options.seed}, GFFPIPE_SHARE={share.FIRST}/{share.STEP}', flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for name, text in hard_texts().items():
            path = os.path.join(folder, name.replace(' ', '_') + '.gff3')
            with open(path, 'wb') as file:
                file.write(text)
            sources.append(Input(name, path, True))
        if options.only:
            sources = [source for source in sources if options.only in source.name]
        listed = corpus.all_files(argparse.Namespace(**{**vars(options), 'whole': True}))
        sources += [Input(file.name, file.path, False) for file in listed]
        for name, text in side_files().items():
            with open(os.path.join(folder, name), 'w', encoding='ascii') as file:
                file.write(text)
        every_tool = tools.names(options.bin)
        known = {command[0] for command in COMMANDS}
        commands = COMMANDS + [(tool, *tools.required(options.bin, tool, DATABASE))
                               for tool in every_tool if tool not in known]
        commands = [command for command in commands if options.run in ' '.join(command)]
        random.shuffle(commands)
        random.shuffle(sources)
        law = Law(options, folder, Forms(options.bin, folder, options.whole))
        missing = first_pass(law, commands, sources)
        first = time.monotonic() - began
        # Then hard texts and real files in turn.
        pairs = [list(itertools.product(commands, (source for source in sources if source.is_hard == is_hard)))
                 for is_hard in (True, False)]
        for some in pairs:
            random.shuffle(some)
        for command, source in (pair for both in itertools.zip_longest(*pairs) for pair in both if pair):
            if 0 < options.seconds < time.monotonic() - began:
                break
            forms = (INDEXED,) if REGION in command or OTHER_REGION in command else FORMS
            variants = variants_of(law.forms.is_large(source))
            if options.seconds > 0:
                forms = (random.choice(forms),)
                variants = random.sample(variants, min(3, len(variants)))
            for form in forms:
                expected = law.reference(command, source, form)
                if expected:
                    law.compare(command, source, form, variants, expected)
        if not options.run and not options.only:
            missing += [f'{tool}: not run with extra threads' for tool in every_tool if not law.with_threads[tool]]
            for problem in missing:
                print(f'FAILED {problem}')
        else:
            missing = []
    counts = ', '.join(f'{tool} {number}' for tool, number in sorted(law.with_threads.items()))
    print('runs with extra threads: ' + counts)
    print(f'{law.ran} runs, {law.wrong} differ; each command once after {first:.0f} s, all after '
          f'{time.monotonic() - began:.0f} s')
    return law.wrong > 0 or law.ran == 0 or bool(missing)


if __name__ == '__main__':
    sys.exit(main())
