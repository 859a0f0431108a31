#!/usr/bin/env python3
"""The worst input of each tool, timed at n and at 4n.

    bench/worst.py [--bin DIR] [--only TEXT] [--scale X]

Each case makes input of a size that somebody hostile would choose: one record of a million attributes, a chain of a
million parents, a gzip bomb.  It prints what the tool took at n and at 4n, in CPU seconds and MiB, and how many times
as much that is: 4 is linear, 4.6 n log n, 16 quadratic.  --scale 0.1 makes all n a tenth.
"""

import argparse
import bz2
import gzip
import lzma
import os
import shutil
import subprocess
import sys
import tempfile
from typing import Callable, NamedTuple

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, 'tests', 'support'))
import corpus  # noqa: E402

GROWS_TOO_FAST = 6.0  # times, for four times as much: n log n is 4.6 at these sizes
SECONDS = 600  # for one run


class Case(NamedTuple):
    """A worst case: `make(n)` gives the text of the input, or a pair of it and of a second file (@2)."""
    name: str
    n: int
    command: str
    make: Callable
    status: int = 0


def record(attributes, number=1, seqid='c', kind='gene', end=None):
    return f'{seqid}\tm\t{kind}\t{number}\t{end or number + 9}\t.\t+\t.\t{attributes}\n'


def one_record(attribute, separator=';'):
    return lambda n: record(separator.join(attribute(i) for i in range(n)))


def many_records(attributes, **how):
    def make(n):
        return ''.join(record(attributes(i, n), i + 1, **{key: value(i) for key, value in how.items()})
                       for i in range(n))
    return make


def key_value(i):
    return f'k{i}=v{i}'


def chain(i, n):
    """Each feature is below the next one, which needs the most readings."""
    return f'ID=g{i};Parent=g{i + 1}' if i + 1 < n else f'ID=g{i}'


def circle(i, n):
    return f'ID=g{i};Parent=g{(i + 1) % n}'


def announced(n):
    """One record with n extra columns."""
    return '#!gff-columns' + ''.join(f'\tc{i}' for i in range(n)) + '\n' + record('ID=a')[:-1] + '\tv' * n + '\n'


def line_of(size):
    """A line of so many bytes, in pieces."""
    yield b'##gff-version 3\nc\tm\tgene\t1\t2\t.\t+\t.\tID='
    piece = b'A' * (1 << 20)
    for _ in range(size // len(piece)):
        yield piece


def packed_line(packing):
    def make(size):
        if packing == 'gzip':
            return gzip_of(line_of(size))
        if packing == 'zstd':
            return zstd_of(line_of(size))
        packer = bz2.BZ2Compressor() if packing == 'bzip2' else lzma.LZMACompressor(preset=0)
        return b''.join([*map(packer.compress, line_of(size)), packer.flush()])
    return make


def gzip_of(pieces):
    with tempfile.TemporaryFile() as out:
        with gzip.GzipFile(fileobj=out, mode='wb', compresslevel=6, mtime=0) as packer:
            for piece in pieces:
                packer.write(piece)
        out.seek(0)
        return out.read()


def zstd_of(pieces):
    with subprocess.Popen(['zstd', '-qc'], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as packer:
        if os.fork() == 0:
            for piece in pieces:
                packer.stdin.write(piece)
            packer.stdin.close()
            os._exit(0)
        packer.stdin.close()
        return packer.stdout.read()


def regions(n):
    return ''.join(f'c\t{i + 1}\t{2 * n - i}\n' for i in range(n))  # each within the one before


def cases():
    """All of them."""
    attributes = one_record(key_value)
    parents = one_record(lambda i: f'p{i}', ',')
    lists = many_records(lambda i, n: f'ID=g{i}')
    scattered = many_records(lambda i, n: '.', seqid=lambda i: f's{i * 7919 % 1000003}')
    found = [
        # one record of many attributes
        Case('select: attributes, the last is wanted', 1_000_000, 'gff-select -a k9999999 @', attributes),
        Case('select: attributes, an expression', 1_000_000, 'gff-select -e "k5 == k7 || zz" @', attributes),
        Case('select: one key many times', 1_000_000, 'gff-select -a k=w @', one_record(lambda i: f'k=v{i}')),
        Case('select: two keys, many values, compared', 250_000, 'gff-select -e "a == b" @',
             lambda n: record('a=' + ','.join(f'x{i}' for i in range(n)) + ';b=' +
                              ','.join(f'y{i}' for i in range(n)))),
        Case('select: two keys, many values, in order', 250_000, 'gff-select -e "a < b" @',
             lambda n: record('a=' + ','.join(str(n + i) for i in range(n)) + ';b=' +
                              ','.join(str(n - i) for i in range(n)))),
        Case('extract: attributes', 1_000_000, 'gff-extract -i @ k1 k77 k999', attributes),
        Case('extract: attributes, 1,000 keys', 250_000, 'gff-extract -i @ ' + ' '.join(f'k{i}' for i in range(1000)),
             attributes),
        Case('extract: 1,000 keys that are not there', 250_000,
             'gff-extract -q -i @ ' + ' '.join(f'k{i}x' for i in range(1000)), attributes),
        Case('extract: one key many times', 1_000_000, 'gff-extract -i @ k', one_record(lambda i: f'k=v{i}')),
        Case('strip: attributes, every second', 1_000_000, 'gff-strip -i @ a',
             one_record(lambda i: f'a={i}' if i % 2 else f'b={i}')),
        Case('strip: attributes, 1,000 keys', 250_000, 'gff-strip -i @ ' + ' '.join(f'k{i}' for i in range(1000)),
             attributes),
        Case('totsv: attributes', 1_000_000, 'gff-totsv @ -c k1,k77,attributes', attributes),
        Case('totsv: escapes', 1_000_000, 'gff-totsv @ -c ID', one_record(lambda i: '%41%2C%ZZ' if i else 'ID=', '')),
        Case('tosqlite: attributes', 1_000_000, 'gff-tosqlite -q -o @db --dataset d -a k1,k77 --max-line 1G @',
             attributes),
        Case('GTF: quotes and backslashes', 1_000_000, 'gff-extract -i @ gene_id',
             lambda n: record('gene_id "' + '\\"' * n + '"; a "b";' * (n // 8))),
        Case('semicolons alone', 4_000_000, 'gff-strip -i @ a', lambda n: record(';' * n + 'a=b')),
        # one list of many values
        Case('select -d: a Parent list', 1_000_000, 'gff-select -d -a ID=x @',
             lambda n: parents(n).replace('\tp0', '\tID=x;Parent=p0')),
        Case('select -p: a Parent list', 1_000_000, 'gff-select -p -a ID=x @',
             lambda n: parents(n).replace('\tp0', '\tID=x;Parent=p0')),
        Case('order: a Parent list', 1_000_000, 'gff-order @',
             lambda n: parents(n).replace('\tp0', '\tID=x;Parent=p0') + record('ID=p5')),
        Case('tosqlite --relations: a Parent list', 250_000, 'gff-tosqlite -q -o @db --dataset d --relations @',
             lambda n: parents(n).replace('\tp0', '\tID=x;Parent=p0')),
        Case('tobed -x: a Parent list', 250_000, 'gff-tobed -q -x @',
             lambda n: parents(n).replace('\tp0', '\tID=x;Parent=p0').replace('\tgene\t', '\texon\t')),
        Case('togff3: one key many times', 1_000_000, 'gff-togff3 -q @', one_record(lambda i: f'k "v{i}"')),
        Case('check: attributes', 1_000_000, 'gff-check --fail-on never @', attributes),
        Case('check: one key many times', 1_000_000, 'gff-check --fail-on never @', one_record(lambda i: f'k=v{i}')),
        Case('check: a Parent list', 250_000, 'gff-check --fail-on never @', parents),
        Case('check: GTF, one key many times', 1_000_000, 'gff-check --fail-on never @', one_record(lambda i: f'k "v{i}"')),
        Case('stats: one key many times', 1_000_000, 'gff-stats @', one_record(lambda i: f'k=v{i}')),
        Case('stats: many keys', 1_000_000, 'gff-stats @', one_record(lambda i: f'k{i}=v')),
        Case('stats: a Parent list', 250_000, 'gff-stats -q @',
             lambda n: parents(n).replace('\tp0', '\tID=x;Parent=p0').replace('\tgene\t', '\texon\t')),
        Case('togtf: a long list', 1_000_000, 'gff-togtf -q @', one_record(lambda i: f'gene_id=g;k{i}=v')),
        Case('rename: one key many times', 1_000_000, 'gff-rename -k k=w @', one_record(lambda i: f'k=v{i}')),
        Case('rename: a key that is there, many times', 1_000_000, 'gff-rename -k k=w @',
             lambda n: record('k=v;' * n + 'w=v;' * n)),
        Case('rename: a Parent list', 1_000_000, 'gff-rename -q --id-prefix gene=g,transcript=t --id-strip p @', parents),
        # many records
        Case('check: a chain of features', 500_000, 'gff-check --fail-on never @', many_records(chain)),
        Case('check: a circle', 500_000, 'gff-check --fail-on never @', many_records(circle)),
        Case('check: lines of one ID', 250_000, 'gff-check --fail-on never @',
             many_records(lambda i, n: 'ID=x', kind=lambda i: 'region')),
        Case('check: exons and CDS of one transcript', 250_000, 'gff-check --fail-on never @',
             many_records(lambda i, n: 'ID=c;Parent=t', kind=lambda i: ('exon', 'CDS')[i % 2])),
        Case('check: CDS of IDs of their own, with stop codons', 100_000, 'gff-check --fail-on never @',
             many_records(lambda i, n: 'gene_id "g"; transcript_id "t";', kind=lambda i: ('stop_codon', 'CDS')[i % 2])),
        Case('check: seqids', 250_000, 'gff-check --fail-on never --for tabix @', scattered),
        Case('check: every line has a fault, all are shown', 250_000, 'gff-check --fail-on never --limit 0 @',
             lambda n: 'c\tm\tgene\t5\t3\tx\t*\t9\tID\n' * n),
        Case('stats: a chain of features', 500_000, 'gff-stats -q @', many_records(chain)),
        Case('stats: a circle', 500_000, 'gff-stats -q @', many_records(circle)),
        Case('stats: types', 250_000, 'gff-stats -q -O tsv @', many_records(lambda i, n: f'ID=x{i}', kind=lambda i: f't{i}')),
        Case('stats: seqids', 250_000, 'gff-stats -q -O tsv @', scattered),
        Case('inherit: a chain of features', 500_000, 'gff-inherit -q -i @ Name', many_records(chain)),
        Case('inherit: a Parent list', 250_000, 'gff-inherit -q -i @ k',
             lambda n: parents(n) + ''.join(record(f'ID=p{i};k={i}') for i in range(n))),
        Case('pick: a chain of features', 500_000, 'gff-pick -q @', many_records(chain)),
        Case('pick: a chain of transcripts', 250_000, 'gff-pick -q @',
             lambda n: ''.join(record(chain(i, n)) + record(f'Parent=g{i}').replace('gene', 'exon') for i in range(n))),
        Case('pick: transcripts of one gene', 250_000, 'gff-pick -q -b k=v,cds,n< @',
             lambda n: record('ID=g') + ''.join(record(f'ID=t{i};Parent=g;n={i}') + record(f'Parent=t{i}').replace('gene', 'CDS')
                                                for i in range(n))),
        Case('pick: exons of one transcript, out of order', 500_000, 'gff-pick -q @',
             lambda n: ''.join(record('Parent=t', 1 + 20 * (i * 7919 % 1000003), kind='exon') for i in range(n))),
        Case('pick: a Parent list', 250_000, 'gff-pick -q --prune-parents @',
             lambda n: parents(n).replace('\tp0', '\tID=x;Parent=p0').replace('\tgene\t', '\texon\t') +
             ''.join(record(f'ID=p{i};Parent=g') for i in range(n))),
        Case('rename: a chain of features', 500_000, 'gff-rename -q --id-prefix gene=x:,transcript=y: @', many_records(chain)),
        Case('tobed -x: a chain of features', 500_000, 'gff-tobed -q -x @', many_records(chain)),
        Case('tobed --genes: a circle', 500_000, 'gff-tobed -q --genes @', many_records(circle, kind=lambda i: 'exon')),
        Case('togff3: one id on many sequences', 250_000, 'gff-togff3 -q @',
             many_records(lambda i, n: 'gene_id "g"; transcript_id "t";', seqid=lambda i: f's{i}')),
        Case('togtf: a chain of features', 500_000, 'gff-togtf -q @', many_records(chain)),
        Case('togtf: one transcript_id many times', 250_000, 'gff-togtf -q @',
             many_records(lambda i, n: f'ID=t{i};transcript_id=t', kind=lambda i: 'exon')),
        Case('select -d: a chain, backwards', 500_000, 'gff-select -d -a ID=g@n @', many_records(chain)),
        Case('select -p: a chain', 500_000, 'gff-select -p -a ID=g0 @', many_records(chain)),
        Case('select -dp: a circle', 500_000, 'gff-select -d -p -a ID=g7 @', many_records(circle)),
        Case('order: a chain at one start', 250_000, 'gff-order @',
             lambda n: ''.join(record(chain(i, n)) for i in range(n))),
        Case('order: a circle at one start', 250_000, 'gff-order @',
             lambda n: ''.join(record(circle(i, n)) for i in range(n))),
        Case('order: seqids', 1_000_000, 'gff-order @', scattered),
        Case('order: seqids that move', 500_000, 'gff-order @',
             lambda n: scattered(n) + ''.join(f'##sequence-region s{i} 1 9\n' for i in range(n))),
        Case('select --write-index: seqids', 250_000, 'gff-select -z --write-index -o @out @',
             many_records(lambda i, n: '.', seqid=lambda i: f's{i}')),
        Case('select --write-index: records that reach far', 250_000, 'gff-select -z --write-index -o @out @',
             many_records(lambda i, n: '.', end=lambda i: 500_000_000)),
        Case('tosqlite: sequence regions', 500_000, 'gff-tosqlite -q -o @db --dataset d @',
             lambda n: ''.join(f'##sequence-region s{i} 1 9\n' for i in range(n)) + record('.')),
        Case('tosqlite --split: types', 1_000, 'gff-tosqlite -q -o @db --dataset d --split @',
             many_records(lambda i, n: '.', kind=lambda i: f't{i}')),
        Case('malformed records, skipped', 1_000_000, 'gff-select --on-error skip @', lambda n: 'a\tb\n' * n),
        # headers
        *(Case(f'{tool.split()[0][4:]}: directives', 1_000_000, f'{tool} @',
               lambda n: ''.join(f'##sequence-region s{i} 1 9\n' for i in range(n)) + record('ID=a'))
          for tool in ('gff-select -t gene', 'gff-totsv', 'gff-order', 'gff-strip a -i', 'gff-extract a -q -i')),
        Case('extract: announced columns', 250_000, 'gff-extract -q a -i @', announced),
        Case('totsv: announced columns', 250_000, 'gff-totsv @', announced),
        Case('totsv: announced columns, wanted by name', 2_500, 'gff-totsv -c @list @', announced),
        Case('tosqlite: announced columns', 400, 'gff-tosqlite -q -o @db --dataset d @', announced),
        Case('totsv: announced columns, code for pandas', 100_000, 'gff-totsv --reader pandas @', announced),
        Case('tosqlite: announced columns, far too many', 250_000, 'gff-tosqlite -q -o @db --dataset d @', announced, 1),
        Case('tosqlite: regions without ends', 1_000_000, 'gff-tosqlite -o @db --dataset d @',
             lambda n: record('ID=a') + '##sequence-region c 1\n' * n),
        Case('tosqlite: an ID and its parents', 1_000, 'gff-tosqlite -q --relations -o @db --dataset d @',
             lambda n: record('ID=' + 'x' * 1024 + ';Parent=' + ','.join(f'p{i}' for i in range(n)))),
        # what the user brings along
        Case('select: values of a file', 1_000_000, 'gff-select -a ID=@@2 @',
             lambda n: (lists(n), ''.join(f'h{i}\n' for i in range(n)))),
        Case('select: regions of a file', 1_000_000, 'gff-select -R @2 @', lambda n: (lists(n), regions(n))),
        Case('select: regions, through an index', 100_000, 'gff-select -R @2 @index', lambda n: (lists(n), regions(n))),
        Case('select: regions one by one', 25_000, 'gff-select @regions @', lists),
        Case('select: types one by one', 25_000, 'gff-select @types @', lists),
        Case('select: tests of one key', 1_000, 'gff-select @tests @', lambda n: lists(10_000)),
        Case('extract: keys', 5_000, 'gff-extract -q @keys -i @', lambda n: lists(100)),
        Case('select: an expression of many terms', 1_000, 'gff-select -e @terms @', lambda n: lists(1_000)),
        Case('select: a regular expression that backtracks elsewhere', 1_000_000, 'gff-select -a "ID~^(a+)+b$" @',
             lambda n: record('ID=' + 'a' * n)),
        # compression
        Case('gzip of empty members', 100_000, 'gff-select @gz', lambda n: gzip.compress(b'') * n),
        Case('BGZF of empty blocks', 100_000, 'gff-select @gz', lambda n: corpus.BGZF_END * n),
        Case('xz of empty streams', 25_000, 'gff-select @gz', lambda n: lzma.compress(b'') * n),
        Case('bzip2 of empty streams', 25_000, 'gff-select @gz', lambda n: bz2.compress(b'') * n),
        *(Case(f'{tool}: a line in {packing}', 256 << 20, f'{tool} @gz', packed_line(packing), 1)
          for packing in ('gzip', 'zstd', 'xz', 'bzip2') for tool in ('gff-select',)),
        Case('order: a line in gzip', 256 << 20, 'gff-order @gz', packed_line('gzip'), 1),
        Case('tosqlite: a line in gzip', 256 << 20, 'gff-tosqlite -o @db --dataset d @gz', packed_line('gzip'), 1),
    ]
    return [case for case in found if 'zstd' not in case.name or shutil.which('zstd')]


class Took(NamedTuple):
    seconds: float
    mebibytes: float
    status: int
    message: str


def make_files(case, n, paths):
    """In a process of its own: what Python takes would be counted as the tool's memory, which is started from it."""
    process = os.fork()
    if process == 0:
        made = case.make(n)
        first, second = made if isinstance(made, tuple) else (made, '')
        for word, data in (('@', first), ('@gz', first), ('@2', second)):
            with open(paths[word], 'wb') as out:
                out.write(data if isinstance(data, bytes) else data.encode())
        os._exit(0)
    if os.waitpid(process, 0)[1] != 0:
        raise RuntimeError(f'{case.name}: its input cannot be made')


def words_of(case, n, folder):
    """The command for one size, its files made."""
    paths = {'@': 'in.gff3', '@gz': 'in.gz', '@2': 'second.txt', '@db': 'x.sqlite', '@out': 'out.gz',
             '@index': 'indexed.gff3.gz'}
    paths = {word: os.path.join(folder, name) for word, name in paths.items()}
    make_files(case, n, paths)
    several = {
        '@regions': lambda: [word for i in range(n) for word in ('-r', f'c:{i + 1}')],
        '@types': lambda: [word for i in range(n) for word in ('-t', f'h{i}')],
        '@tests': lambda: [word for i in range(n) for word in ('-a', f'ID!={i}')],
        '@keys': lambda: [f'k{i}' for i in range(n)],
        '@terms': lambda: [' || '.join(f'ID == Name{i}' for i in range(n))],
        '@list': lambda: [','.join(f'c{n - 1 - i}' for i in range(n))],
    }
    words = []
    for word in split(case.command):
        if word.endswith('=@@2'):
            words.append(word.replace('@2', paths['@2']))
        elif word in several:
            words += several[word]()
        else:
            words.append(paths.get(word, word.replace('@n', str(n - 1))))
    return words, paths


def split(command):
    words = []
    for i, part in enumerate(command.split('"')):
        words += [part] if i % 2 else part.split()
    return words


def timed(case, n, bin_folder):
    with tempfile.TemporaryDirectory() as folder:
        words, paths = words_of(case, n, folder)
        if paths['@index'] in words:
            subprocess.run([os.path.join(bin_folder, 'gff-select'), paths['@'], '-o', paths['@index'],
                            '--write-index'], check=True)
        with open(os.path.join(folder, 'err'), 'w+b') as err, open(os.devnull, 'r+b') as null:
            process = subprocess.Popen(['timeout', str(SECONDS), os.path.join(bin_folder, words[0]), *words[1:]],
                                       stdin=null, stdout=null, stderr=err)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            err.seek(0)
            message = err.read(200).decode(errors='replace').strip()
        return Took(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode, message)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', default=os.path.join(ROOT, 'build', 'release', 'bin'), metavar='DIR',
                        help='where the tools are (default: build/release/bin)')
    parser.add_argument('--only', default='', metavar='TEXT', help='cases whose names hold this')
    parser.add_argument('--scale', type=float, default=1, metavar='X', help='times n')
    options = parser.parse_args()
    print('| case | n | s | s at 4n | times | MiB | MiB at 4n | |\n| --- | --: | --: | --: | --: | --: | --: | --- |')
    status = 0
    for case in cases():
        if options.only not in case.name:
            continue
        n = max(1, int(case.n * options.scale))
        took = [timed(case, size, options.bin) for size in (n, 4 * n)]
        times = took[1].seconds / max(took[0].seconds, 0.001)
        remarks = []
        if times > GROWS_TOO_FAST and took[1].seconds > 0.2:
            remarks.append('grows too fast')
        remarks += [f'status {one.status}: {one.message}' for one in took if one.status != case.status][:1]
        print(f'| {case.name} | {n:,} | {took[0].seconds:.2f} | {took[1].seconds:.2f} | {times:.1f} | '
              f'{took[0].mebibytes:.0f} | {took[1].mebibytes:.0f} | {"; ".join(remarks)} |', flush=True)
        status = 1 if remarks else status
    return status


if __name__ == '__main__':
    sys.exit(main())
