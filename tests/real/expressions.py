#!/usr/bin/env python3
"""gff-select's -e against its other tests, which say the same in their own way.

    expressions.py --bin DIR [--part I/N] [--only TEXT]

For each file: -t, -T, -s, --seqid, --strand, -r without and with --within, and -a in every form but KEY=@FILE, with names, keys
and values that the file has. Each test and the expression of the same meaning must write the same bytes.
"""

import os
import random
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

LARGE, TESTS_OF_LARGE, TESTS = 1_000_000, 1, 2  # bytes from which a file is large; tests of such a file, and of another
SEQID, SOURCE, TYPE, STRAND = 0, 1, 2, 6
COMPARISONS = ('<', '<=', '>', '>=')


def quoted(text):
    """A string of EXPR."""
    return '"' + text.replace('"', '""') + '"'


def attribute(key):
    return f'attr[{quoted(key)}]'


def one_of(name, values):
    return f'{name} in ({", ".join(map(quoted, values))})'


class Comparison:
    def __init__(self, tools, tally):
        self.tools = tools
        self.tally = tally
        self.random = random.Random(2)

    def check(self, file):
        """Compare one file."""
        annotation = corpus.Annotation(corpus.read(file.path))
        if not annotation.records:
            self.tally.pass_over('files without a record')
            return
        twins = list(self.twins(annotation.records))
        most = TESTS_OF_LARGE if len(annotation.head) > LARGE else TESTS
        twins = self.random.sample(twins, min(most, len(twins)))
        policy = ['--on-error', 'skip', '--no-fasta']
        for words, expression in twins:
            inverted = ['-v'] if self.random.random() < 0.2 else []
            first = self.tools.output('gff-select', *policy, *inverted, *words, path=file.path)
            second = self.tools.output('gff-select', *policy, *inverted, f'--expr={expression}', path=file.path)
            where = f'{file.name}: {" ".join(map(corpus.shown, [*inverted, *words]))} and {corpus.shown(expression)}'
            self.tally.same(where, first, second, ('the test', 'the expression'))
        self.tally.count('files')
        self.tally.count('tests', len(twins))

    def twins(self, records):
        """Yield a test and the expression that means the same."""
        sample = self.random.sample(records, min(len(records), 200))
        cells = [line.split(b'\t', 8) for line in sample]

        def some(column):
            """Values of a column that can be written in a LIST."""
            found = sorted({os.fsdecode(row[column]) for row in cells if row[column] and b',' not in row[column]})
            return self.random.sample(found, min(len(found), 2))

        for option, name, column in (('--type', 'type', TYPE), ('--source', 'source', SOURCE), ('--seqid', 'seqid', SEQID)):
            values = some(column)
            if values:
                yield [f'{option}={",".join(values)}'], one_of(name, values)
                yield [f'{option}={values[0]}'], f'{quoted(values[0])} == {name}'
        if some(TYPE):
            (value, *_) = some(TYPE)
            yield [f'--not-type={value}'], f'type != {quoted(value)}'
        yield ['--strand=+,?'], 'strand == "+" || strand == "?"'
        yield from self.regions(cells)
        keys = corpus.plain_keys(sample)
        for key in self.random.sample(keys, min(len(keys), 3)) + ['no such key']:
            yield from self.attributes(key, sample)

    def regions(self, cells):
        row = self.random.choice(cells)
        seqid = os.fsdecode(row[SEQID])
        if not seqid or re.search('[%{}]', seqid):
            return
        start, end = int(row[3]), int(row[4])
        yield [f'--region={{{seqid}}}:{start}-{end}'], f'seqid == {quoted(seqid)} && start <= {end} && end >= {start}'
        yield ([f'--region={{{seqid}}}:{start}', '--within'],
               f'seqid == {quoted(seqid)} && !(start < {start})')

    def attributes(self, key, sample):
        name = attribute(key)
        yield [f'--attribute={key}'], name
        yield [f'--attribute=!{key}'], f'!{name}'
        values = set()
        for line in sample:
            for piece in os.fsdecode(line.split(b'\t', 8)[8]).split(';'):
                if piece.lstrip().startswith(key):
                    values.add(piece.strip()[len(key):].strip(' "=').split(',')[0])
        values = [value for value in sorted(values) if '\0' not in value and not value.startswith(('@', '='))]
        values = self.random.sample(values, min(len(values), 2)) or ['x']
        listed = ','.join(values)
        yield [f'--attribute={key}={listed}'], ' || '.join(f'{name} == {quoted(value)}' for value in values)
        yield [f'--attribute={key}!={listed}'], ' && '.join(f'{name} != {quoted(value)}' for value in values)
        pattern = self.random.choice(['1', '^[A-Z]', r'\d$', '(?i)gene', '^.$', ''])
        yield [f'--attribute={key}~{pattern}'], f'{name} ~ {quoted(pattern)}'
        yield [f'--attribute={key}!~{pattern}'], f'{name} !~ {quoted(pattern)}'
        number = self.random.choice(['1', '2', '10', '-5', '0.5', '1e3'])
        sign = self.random.choice(COMPARISONS)
        yield [f'--attribute={key}{sign}{number}'], f'{name} {sign} {number}'


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('expressions')
    comparison = Comparison(corpus.Tools(options.bin), tally)
    corpus.check_each(corpus.all_files(options), tally, comparison.check)
    return tally.finish('files', 'tests')


if __name__ == '__main__':
    sys.exit(main())
