#!/usr/bin/env python3
"""gff-select -r and -R against tabix, and --within against the plain words.

    tabix.py --bin DIR [--part I/N] [--only TEXT]

The records of each file are sorted by sort(1), compressed by bgzip and indexed by tabix.  Then regions of many kinds
are asked for: a seqid, seqid:start, seqid:start-end, single bases beside and on the ends of records, and where nothing
is.  gff-select reads the sorted file by its name or from standard input, at random.
"""

import os
import random
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

TBI_LIMIT = 2 ** 29  # an index of the kind .tbi has no place for an end from here
CSI_LIMIT = 2 ** 31 - 1  # nor tabix itself for one from here
REGIONS_EACH = 2
LARGEST = corpus.LARGEST
C_LOCALE = {**os.environ, 'LC_ALL': 'C'}


class Comparison:
    def __init__(self, programs, tools, tally, scratch):
        self.sort, self.bgzip, self.tabix = programs
        self.tools = tools
        self.tally = tally
        self.lines = os.path.join(scratch, 'records')
        self.packed = os.path.join(scratch, 'sorted.gff.gz')
        self.list = os.path.join(scratch, 'regions.tsv')
        self.bed = os.path.join(scratch, 'regions.bed')

    def check(self, file):
        """Compare one file."""
        self.file = file
        self.random = random.Random(file.name)
        annotation = corpus.Annotation(corpus.read(file.path))
        records = annotation.records
        if not records:
            self.tally.pass_over('files without a record')
            return
        with open(self.lines, 'wb') as stream:
            stream.write(corpus.joined(records))
        in_order = corpus.execute([self.sort, '-t', '\t', '-k1,1', '-k4,4n', self.lines], environment=C_LOCALE)
        self.rows = []
        for line in corpus.split(in_order.output):
            seqid, _, _, start, end, _ = line.split(b'\t', 5)
            self.rows.append((seqid, int(start), int(end), line))
        longest = max(row[2] for row in self.rows)
        if longest > CSI_LIMIT:
            self.tally.pass_over('files with positions beyond what tabix reads', example=file.name)
            return
        if not all(row[0] for row in self.rows):
            self.tally.pass_over('files with an empty seqid, which tabix does not index', example=file.name)
            return
        with open(self.packed, 'wb') as stream:
            stream.write(corpus.execute([self.bgzip, '-c'], data=in_order.output).output)
        for name in ('.tbi', '.csi'):
            if os.path.exists(self.packed + name):
                os.remove(self.packed + name)
        kind = ['-C'] if longest >= TBI_LIMIT else []
        made = corpus.execute([self.tabix, '-f', '-p', 'gff', *kind, self.packed])
        if made.status:
            self.tally.fail(file.name, f'tabix does not index it: {corpus.shown(made.message)}')
            return
        regions = self.regions()
        self.overlaps(regions)
        if any(b' ' in region[0] for region in regions):
            self.tally.pass_over('files of regions with a blank in a seqid, which tabix cuts there', example=file.name)
        else:
            self.lists([region for region in regions if region[2] is not None])
        for region in regions[:2]:
            self.within(region)
        self.tally.count('files')
        self.tally.count('records', len(records))
        self.tally.count('regions', len(regions))

    def regions(self):
        """Some regions of the file as (seqid, start or None, end or None)."""
        def neighbourhood():
            seqid, start, end, _ = self.random.choice(self.rows)
            wide = self.random.choice([10, 1000, 100_000])
            return self.random.choice([
                (seqid, start, end), (seqid, start, start), (seqid, end, end),
                (seqid, max(1, start - 1), max(1, start - 1)), (seqid, end + 1, end + 1),
                (seqid, max(1, start - wide), end + wide), (seqid, start, None), (seqid, end, None), (seqid, 1, start),
                (seqid, end + 1, end + wide), (seqid, (start + end) // 2, (start + end) // 2 + wide)])

        first, last = self.rows[0], self.rows[-1]
        beyond = max(row[2] for row in self.rows if row[0] == last[0])
        fixed = [(first[0], None, None), (last[0], last[1], None), (last[0], beyond + 1, beyond + 1000),
                 (last[0], beyond, beyond)]
        return [neighbourhood() for _ in range(REGIONS_EACH)] + self.random.sample(fixed, 2)

    @staticmethod
    def words_of(region):
        """How tabix and gff-select write a region."""
        seqid, start, end = region
        numbers = '-'.join(str(number) for number in (start, end) if number is not None)
        return '{' + os.fsdecode(seqid) + '}' + (':' + numbers if numbers else '')

    def select(self, *words):
        """What gff-select keeps of the sorted file; it gets the file by name or on standard input."""
        if self.random.random() < 0.5:
            return self.tools.output('gff-select', *words, self.packed)
        return self.tools.output('gff-select', *words, path=self.packed)

    def ask_tabix(self, *words):
        answer = corpus.execute([self.tabix, *words])
        if answer.status:
            command = ' '.join(['tabix', *map(corpus.shown, words)])
            self.tally.fail(self.file.name, f'{command}: {corpus.shown(answer.message)}')
        return answer.output

    def overlaps(self, regions):
        """Each region by itself; tabix is asked for all of them at once, and answers in their order."""
        answers = []
        for region in regions:
            words = self.words_of(region)
            answers.append(self.select('-r', self.with_commas(region) if self.random.random() < 0.2 else words))
            self.tally.count('records that overlapped', answers[-1].count(b'\n'))
        words = list(map(self.words_of, regions))
        theirs = self.ask_tabix(self.packed, *words)
        self.tally.same(f'{self.file.name}: each of {corpus.shown(" ".join(words))}', b''.join(answers), theirs,
                        ('gff-select', 'tabix'))

    def with_commas(self, region):
        """The region as people write it."""
        seqid, start, end = region
        numbers = '-'.join(f'{number:,}' for number in (start, end) if number is not None)
        return '{' + os.fsdecode(seqid) + '}' + (':' + numbers if numbers else '')

    def lists(self, regions):
        """Several regions from a file: tabix -T streams, so it writes each record once, in the order of the file."""
        if not regions:
            return
        with open(self.list, 'wb') as tsv, open(self.bed, 'wb') as bed:
            for seqid, start, end in regions:
                tsv.write(b'%s\t%d\t%d\n' % (seqid, start, end))
                bed.write(b'%s\t%d\t%d\n' % (seqid, start - 1, end))
        for name in (self.list, self.bed):
            theirs = self.ask_tabix('-T', name, self.packed)
            for where, ours in (('-R', self.select('-R', name)), ('-v -R', self.select('-v', '-R', name))):
                if where != '-R':
                    kept = set(theirs.split(b'\n'))
                    theirs = corpus.joined([row[3] for row in self.rows if row[3] not in kept])
                self.tally.same(f'{self.file.name}: {where} {os.path.basename(name)} with {regions}', ours, theirs,
                                ('gff-select', 'tabix -T'))
            self.tally.count('files of regions')

    def within(self, region):
        """--within against the plain words."""
        seqid, start, end = region[0], region[1] or 1, region[2] or LARGEST
        words = self.words_of(region)
        kept = [row[3] for row in self.rows if row[0] == seqid and start <= row[1] and row[2] <= end]
        ours = self.select('--within', '-r', words)
        self.tally.same(f'{self.file.name}: --within -r {corpus.shown(words)}', ours, corpus.joined(kept))
        self.tally.count('regions with --within')


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    programs = [corpus.need_program(name) for name in ('sort', 'bgzip', 'tabix')]
    tally = corpus.Tally('tabix')
    with tempfile.TemporaryDirectory() as scratch:
        comparison = Comparison(programs, corpus.Tools(options.bin), tally, scratch)
        corpus.check_each(corpus.all_files(options), tally, comparison.check)
    return tally.finish('files', 'regions', 'records that overlapped')


if __name__ == '__main__':
    sys.exit(main())
