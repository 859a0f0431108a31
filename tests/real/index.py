#!/usr/bin/env python3
"""Regions through an index against the whole file, and our indexes against other readers.

    index.py --bin DIR --peers DIR [--part I/N] [--only TEXT]

The records of each file are put in order, with '###' and comments between them.  Then

- bgzip's blocks (small ones too) with a .tbi and a .csi of tabix, and what --write-index writes of the same, are asked
  for regions by gff-select: the records are those that the words of the contract say, each once, in order;
- a copy moved beyond 2^29 and beyond 2^32 has a .csi of ours;
- tabix, pysam, and @gmod/tabix with @gmod/gff see the same records through our indexes;
- indexes that are cut or changed end in the right records or in a message, never in others.
"""

import gzip
import json
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

LARGEST_TBI = 2 ** 29 - 1
LARGEST_CSI = 2 ** 40
TABIX_CSI = 2 ** 31 - 1  # beyond which tabix itself writes no index
REGIONS_EACH = 6
MANY = 200
MOST_RECORDS = 20_000  # of a file
PYSAM = '''
import json, sys, pysam
file = pysam.TabixFile(sys.argv[1], encoding='latin-1')
known = set(file.contigs)
for seqid, start, end in json.load(sys.stdin):
    for line in file.fetch(seqid, start - 1, end) if seqid in known else ():
        sys.stdout.buffer.write(line.encode('latin-1') + b'\\n')
    sys.stdout.buffer.write(b'#\\n')
'''


class Comparison:
    def __init__(self, options, tools, tally, scratch):
        self.tools = tools
        self.tally = tally
        self.scratch = scratch
        self.tabix = corpus.need_program('tabix')
        self.to_damage = 2
        self.readers = {}
        python = '/usr/bin/python3'  # Debian's python3-pysam is for this one
        if os.path.exists(python) and corpus.execute([python, '-c', 'import pysam']).status == 0:
            self.readers['pysam'] = [python, '-c', PYSAM]
        if os.path.isdir(os.path.join(options.peers, 'node_modules', '@gmod', 'tabix')):
            here = os.path.dirname(os.path.abspath(__file__))
            script = os.path.join(here, 'gmod_tabix.js')
            self.readers['@gmod/tabix'] = [corpus.need_program('node'), script, options.peers]

    def path(self, name):
        return os.path.join(self.scratch, name)

    def check(self, file):
        """Compare one file."""
        self.file = file
        self.random = random.Random(file.name)
        records = [line for line in corpus.Annotation(corpus.read(file.path)).records
                   if line.split(b'\t', 1)[0].strip() and int(line.split(b'\t', 5)[4]) <= TABIX_CSI]
        if not records:
            self.tally.pass_over('files without a record that can be indexed')
            return
        self.set_rows(records[:MOST_RECORDS])
        header = [b'##gff-version 3', b'# made for a test', b'']
        between = []
        for number, row in enumerate(self.rows):
            if number and self.random.random() < 0.05:
                between.append(self.random.choice([b'###', b'# between', b'#']))
            between.append(row[3])
        text = corpus.joined(header + between)
        self.written_by_others(text)
        self.written_by_us(text)
        if len(self.rows) < 5000:
            for moved in (2 ** 29, 2 ** 32 + 12_345, LARGEST_CSI - max(row[2] for row in self.rows)):
                # At 2^40 a seqid has 16 MiB of the 256 MiB that an index may have.
                if moved < 2 ** 39 or len({row[0] for row in self.rows}) < 16:
                    self.beyond(moved)
        if self.to_damage > 0 and 20 < len(self.rows) < 3000:
            self.to_damage -= 1
            self.damage(text)
        self.tally.count('files')
        self.tally.count('records', len(self.rows))

    def set_rows(self, records):
        """The records in order: (seqid, start, end, line)."""
        seqids = {}
        rows = []
        for line in records:
            seqid, _, _, start, end, _ = line.split(b'\t', 5)
            rows.append((seqid, int(start), int(end), line))
            seqids.setdefault(seqid, len(seqids))
        self.rows = sorted(rows, key=lambda row: (seqids[row[0]], row[1]))

    # --- what is asked and what is right

    def regions(self, number):
        found = []
        for _ in range(number):
            seqid, start, end, _ = self.random.choice(self.rows)
            wide = self.random.choice([1, 100, 20_000, 3_000_000])
            found.append((seqid, *self.random.choice([
                (start, end), (start, start), (end, end), (end + 1, end + wide), (max(1, start - wide), start - 1 or 1),
                (max(1, start - wide), end + wide), (1, start), (end, end + 2 ** 41), (1, 2 ** 41)])))
        return found

    def overlapping(self, regions):
        """The records that overlap one of the regions."""
        spans = {}
        for seqid, start, end in regions:
            spans.setdefault(seqid, []).append((start, end))
        return corpus.joined([row[3] for row in self.rows
                              if any(row[1] <= end and row[2] >= start for start, end in spans.get(row[0], ()))])

    def ask(self, packed, what):
        """gff-select through the index, for regions one by one and for many at once."""
        for region in self.regions(REGIONS_EACH):
            words = '{%s}:%d-%d' % (os.fsdecode(region[0]), *region[1:])
            ours = self.tools.output('gff-select', '-r', words, packed)
            self.same(f'{what}: -r {corpus.shown(words)}', ours, self.overlapping([region]))
        regions = self.regions(self.random.choice([5, MANY]))
        with open(self.path('regions'), 'wb') as stream:
            stream.writelines(b'%s\t%d\t%d\n' % region for region in regions)
        ours = self.tools.output('gff-select', '-R', self.path('regions'), packed)
        self.same(f'{what}: -R with {len(regions)} regions', ours, self.overlapping(regions))

    def same(self, where, ours, right):
        lines = corpus.split(ours)
        first = next((number for number, line in enumerate(lines) if line and not line.startswith(b'#')), len(lines))
        if lines[:first] and lines[:2] != [b'##gff-version 3', b'# made for a test']:
            self.tally.fail(self.file.name, f'{where}: another header: {lines[:first]}')
        self.tally.same(f'{self.file.name}: {where}', corpus.joined(lines[first:]), right)
        self.tally.count('regions')

    # --- the files

    def written_by_others(self, text):
        """Indexes of tabix, which are whole though htslib before 1.23 reads no further than an inner '#'."""
        kinds = [('.tbi', [])] if max(row[2] for row in self.rows) <= LARGEST_TBI else []
        for ending, option in [*kinds, ('.csi', ['-C'])]:
            block = self.random.choice([corpus.BGZF_BLOCK, 400, 5000]) if len(text) < 2_000_000 else corpus.BGZF_BLOCK
            packed = self.path('theirs.gff3.gz')
            self.remove_indexes(packed)
            with open(packed, 'wb') as stream:
                stream.write(corpus.bgzf(text, block=block))
            made = corpus.execute([self.tabix, '-f', '-p', 'gff', *option, packed])
            if made.status or not os.path.exists(packed + ending):
                self.tally.fail(self.file.name, f'tabix does not index it: {corpus.shown(made.message)}')
                continue
            self.ask(packed, f'{ending} of tabix, blocks of {block}')

    @staticmethod
    def remove_indexes(packed):
        for ending in ('.tbi', '.csi'):
            if os.path.exists(packed + ending):
                os.remove(packed + ending)

    def written_by_us(self, text):
        packed = self.path('ours.gff3.gz')
        self.tools.output('gff-select', '-o', packed, '--write-index', data=text)
        indexes = [ending for ending in ('.tbi', '.csi') if os.path.exists(packed + ending)]
        expected = '.tbi' if max(row[2] for row in self.rows) <= LARGEST_TBI else '.csi'
        if indexes != [expected]:
            self.tally.fail(self.file.name, f'--write-index wrote {indexes}, expected {expected}')
            return
        whole = corpus.execute(['gzip', '-dc', packed]).output
        self.tally.same(f'{self.file.name}: what is indexed', whole,
                        b'##gff-version 3\n# made for a test\n' + corpus.joined([row[3] for row in self.rows]))
        self.ask(packed, f'{expected} of ours')
        self.read_by_others(packed)

    def beyond(self, moved):
        """A copy with all positions moved: a .csi of ours."""
        before = self.rows
        self.rows = []
        for seqid, start, end, line in before:
            columns = line.split(b'\t', 5)
            columns[3:5] = b'%d' % (start + moved), b'%d' % (end + moved)
            self.rows.append((seqid, start + moved, end + moved, b'\t'.join(columns)))
        packed = self.path('beyond.gff3.gz')
        text = corpus.joined([row[3] for row in self.rows])
        self.tools.output('gff-select', '-o', packed, '--write-index', data=text)
        if not os.path.exists(packed + '.csi') or os.path.exists(packed + '.tbi'):
            self.tally.fail(self.file.name, f'no .csi of ends beyond {moved}')
        self.ask(packed, f'moved by {moved}')
        self.remove_indexes(packed)
        self.rows = before

    def read_by_others(self, packed):
        """tabix, pysam and @gmod/tabix through our index."""
        regions = [region for region in self.regions(REGIONS_EACH) if region[0].isascii() and b'%' not in region[0]]
        regions = [(seqid, start, min(end, TABIX_CSI - 1)) for seqid, start, end in regions if start < TABIX_CSI - 1]
        for seqid, start, end in regions:
            words = '{%s}:%d-%d' % (seqid.decode(), start, end)
            answer = corpus.execute([self.tabix, packed, words])
            self.tally.same(f'{self.file.name}: tabix {words}', answer.output, self.overlapping([(seqid, start, end)]))
            if answer.status or answer.message:
                self.tally.fail(self.file.name, f'tabix {words}: {answer.status} {corpus.shown(answer.message)}')
            self.tally.count('regions read by tabix')
        asked = json.dumps([(seqid.decode(), start, end) for seqid, start, end in regions]).encode()
        for name, command in self.readers.items():
            answer = corpus.execute([*command, packed], data=asked)
            if answer.status:
                self.tally.fail(self.file.name, f'{name}: {corpus.shown(answer.message)}')
                continue
            expected = b''.join(self.overlapping([region]) + b'#\n' for region in regions)
            self.tally.same(f'{self.file.name}: {name}', answer.output, expected)
            self.tally.count(f'regions read by {name}', len(regions))

    # --- damage

    def damage(self, text):
        """Truncated indexes, and indexes with one changed bit, packed or unpacked."""
        packed = self.path('damaged.gff3.gz')
        self.remove_indexes(packed)
        with open(packed, 'wb') as stream:
            stream.write(corpus.bgzf(text, block=700))
        ending, option = self.random.choice([('.tbi', []), ('.csi', ['-C'])])
        if ending == '.tbi' and max(row[2] for row in self.rows) > LARGEST_TBI:
            ending, option = '.csi', ['-C']
        corpus.execute([self.tabix, '-f', '-p', 'gff', *option, packed])
        with open(packed + ending, 'rb') as stream:
            index = stream.read()
        region = self.regions(1)[0]
        right = corpus.split(self.overlapping([region]))
        words = '{%s}:%d-%d' % (os.fsdecode(region[0]), *region[1:])

        def ask(damaged, sure, what):
            with open(packed + ending, 'wb') as stream:
                stream.write(damaged)
            answer = self.tools.answer('gff-select', '-r', words, packed)
            got = [line for line in corpus.split(answer.output) if line and not line.startswith(b'#')]
            where = f'{self.file.name}: {ending} {what}: -r {corpus.shown(words)}'
            if answer.status not in (0, 1):
                self.tally.fail(where, f'status {answer.status}: {corpus.shown(answer.message)}')
            elif answer.status == 1 and (not answer.message or sure):
                self.tally.fail(where, f'status 1: {corpus.shown(answer.message)}')
            elif sure and (got != right or b'warning: ' not in answer.message):
                self.tally.fail(where, f'{len(got)} records of {len(right)}: {corpus.shown(answer.message)}')
            else:
                rest = iter(right)
                if not all(line in rest for line in got):
                    self.tally.fail(where, 'records that are not in the region, or not in order')
            self.tally.count('damaged indexes')

        for cut in range(0, len(index), 50):
            ask(index[:cut], True, f'cut at {cut}')
        for _ in range(20):
            byte, bit = self.random.randrange(12, len(index) - 28), self.random.randrange(8)
            changed = bytearray(index)
            changed[byte] ^= 1 << bit
            # A changed bit in the header of the compression may make no difference. Then there is no warning.
            ask(bytes(changed), False, f'bit {bit} of byte {byte}')
        unpacked = gzip.decompress(index)
        for _ in range(60):
            byte, bit = self.random.randrange(len(unpacked)), self.random.randrange(8)
            changed = bytearray(unpacked)
            changed[byte] ^= 1 << bit
            ask(corpus.bgzf(bytes(changed)), False, f'unpacked, bit {bit} of byte {byte}')


def main():
    parser = corpus.arguments(__doc__)
    parser.add_argument('--peers', required=True, metavar='DIR', help='where node_modules is')
    options = parser.parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('index')
    with tempfile.TemporaryDirectory() as scratch:
        comparison = Comparison(options, corpus.Tools(options.bin), tally, scratch)
        files = [file for number, file in enumerate(corpus.all_files(options)) if number % 10 == 0]
        corpus.check_each(files, tally, comparison.check)
    return tally.finish('files', 'regions', 'regions read by tabix', 'damaged indexes')


if __name__ == '__main__':
    sys.exit(main())
