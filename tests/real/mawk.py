#!/usr/bin/env python3
"""gff-select's tests of columns against mawk -F'\\t' on the record lines.

    mawk.py --bin DIR [--part I/N] [--only TEXT]

-t with the most frequent types of each file, one and several, -T, -s, --seqid, --strand, two of them together, and -c.
The tools get the file as it is, mawk the plain lines of its records.
"""

import collections
import os
import random
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

SEQID, SOURCE, TYPE, STRAND = 1, 2, 3, 7  # as awk counts
LARGE, TESTS_OF_LARGE = 4_000_000, 1  # bytes from which a file sees no more tests than that


def is_one_of(column, *values):
    """A test of a column, for mawk; also values that look like numbers are compared as text."""
    return ' || '.join(f'${column} "" == ENVIRON["{name}"] ""' for name in values)


class Comparison:
    def __init__(self, mawk, tools, tally, scratch):
        self.mawk = mawk
        self.tools = tools
        self.tally = tally
        self.lines = os.path.join(scratch, 'records')
        self.random = random.Random(1)

    def check(self, file):
        """Compare one file."""
        annotation = corpus.Annotation(corpus.read(file.path))
        records = annotation.records
        if not records:
            self.tally.pass_over('files without a record')
            return
        with open(self.lines, 'wb') as stream:
            stream.write(corpus.joined(records))
        counts = collections.defaultdict(collections.Counter)
        for line in records:
            cells = line.split(b'\t', 7)
            counts[SEQID][cells[0]] += 1
            counts[SOURCE][cells[1]] += 1
            counts[TYPE][cells[2]] += 1
            counts[STRAND][cells[6]] += 1
        policy = ['--on-error', 'skip'] if annotation.malformed else []
        last = None  # what was compared last, which also counts
        compared = 0
        comparisons = list(self.comparisons(counts))
        if len(annotation.head) > LARGE:
            comparisons = self.random.sample(comparisons, min(TESTS_OF_LARGE, len(comparisons)))
        for columns, program, values, words in comparisons:
            if any(b'%' in cell for column in columns for cell in counts[column]):
                # gff-select also compares the decoded values.
                self.tally.pass_over('tests of a column with percent escapes', example=file.name)
                continue
            where = f'{file.name}: gff-select {" ".join(map(corpus.shown, words))}'
            environment = {'LC_ALL': 'C', **values}
            answer = corpus.execute([self.mawk, '-F\t', program, self.lines], environment=environment)
            if answer.status:
                raise RuntimeError(f'mawk: {corpus.shown(answer.message)}')
            ours = corpus.joined(corpus.records_of(
                self.tools.output('gff-select', *policy, '--no-fasta', *words, path=file.path)))
            self.tally.same(where, ours, answer.output, ('gff-select', 'mawk'))
            last = where, words, answer.output.count(b'\n')
            compared += 1
        if last:
            where, words, records_kept = last
            count = self.tools.output('gff-select', *policy, *words, '-c', path=file.path)
            self.tally.same(where + ' -c', count, b'%d\n' % records_kept)
        self.tally.count('files', compared > 0)
        self.tally.count('records', len(records) if compared else 0)
        self.tally.count('tests', compared)

    def comparisons(self, counts):
        """Yield (columns, mawk's program, its environment, gff-select's options)."""
        def most_frequent(column, number):
            """Values that can be written in a LIST: without a comma, and not empty."""
            values = [os.fsdecode(cell) for cell, _ in counts[column].most_common() if cell and b',' not in cell]
            return values[:number]

        types = most_frequent(TYPE, 3)
        for name in types[:2]:
            yield [TYPE], is_one_of(TYPE, 'A'), {'A': name}, ['-t', name]
        if len(types) > 1:
            values = {'A': types[0], 'B': types[-1]}
            yield [TYPE], is_one_of(TYPE, 'A', 'B'), values, self.random.choice([
                ['-t', types[0] + ',' + types[-1]], ['-t', types[0], '-t', types[-1]]])
        for name in types[:1]:
            yield [TYPE], f'!({is_one_of(TYPE, "A")})', {'A': name}, ['-T', name]
            yield [TYPE, STRAND], f'({is_one_of(TYPE, "A")}) && $7 == "+"', {'A': name}, ['-t', name, '--strand', '+']
            yield [TYPE, STRAND], f'!(({is_one_of(TYPE, "A")}) && $7 == "+")', {'A': name}, ['-vt', name, '--strand=+']
        for name in most_frequent(SOURCE, 2):
            yield [SOURCE], is_one_of(SOURCE, 'A'), {'A': name}, ['-s', name]
        for name in most_frequent(SEQID, 2):
            yield [SEQID], is_one_of(SEQID, 'A'), {'A': name}, ['--seqid', name]
        yield [STRAND], '$7 == "-"', {}, ['--strand=-']
        yield [STRAND], '$7 == "+" || $7 == "."', {}, ['--strand', '+,.']


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    mawk = corpus.need_program('mawk')
    tally = corpus.Tally('mawk')
    with tempfile.TemporaryDirectory() as scratch:
        comparison = Comparison(mawk, corpus.Tools(options.bin), tally, scratch)
        corpus.check_each(corpus.all_files(options), tally, comparison.check)
    return tally.finish('files', 'records', 'tests')


if __name__ == '__main__':
    sys.exit(main())
