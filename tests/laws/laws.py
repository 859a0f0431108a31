#!/usr/bin/env python3
"""Laws that hold for every file, through the real tools.

    laws.py --bin DIR [--part I/N] [--only TEXT]

Every annotation file that is there sees every law: that gff-select without a condition is the input, that a test and
its inverse share out the records, that the form of input and output changes nothing, that stripping twice is stripping
once, that extracted columns leave the nine alone, that a table is one.  Of files with malformed records the laws are
checked with --on-error skip, and what fail and pass do is checked too.
"""

import collections
import gzip
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402
import faults  # noqa: E402
import tools as the_tools  # noqa: E402

LARGE = 2_000_000  # bytes before compression from which a file sees fewer forms of output, and no slow compression
PIECES_FROM, PIECES_UP_TO = 200, 12_000  # bytes of a file that is fed in pieces
PIECES_FILES = 6  # how many such files of each part
TESTS_EACH = 2  # of the tests of gff-select, how many a file sees
TOOLS_EACH = 7  # of the tools, how many a file sees with typical arguments; the next file sees the next ones
FORMS_EACH = 1  # of the forms of compression, how many a file sees with each tool
OUTPUTS_EACH = 1  # and of the forms of output
ABSENT_KEY = 'no_such_key'
# A record of this file is GFF3 in its first piece and GTF in its second.  Without the first it says something else for
# itself, so that stripping holds what it promises only where the dialect is settled.
MIXED_RECORDS = {'nasty/agat/version_3.gff': ['--format', 'gff3']}
MISSING = b'\x02'  # written for a missing value, where '.' may also be a value
FEEDS = ('pipe', 'file', 'option', 'operand')
THREADS = ('0', '1', '3')
# Tools that read their input twice, or may: a pipe is copied to a temporary file. Each sees every form of one small file.
TWO_READINGS = [
    ('gff-togff3', ['--id-prefix'], 'gencode_chr1.gtf'), ('gff-togtf', ['--fill'], 'i5k_fasta.gff3'),
    ('gff-tobed', ['-x', '-e', 'Name'], 'i5k_fasta.gff3'), ('gff-inherit', ['gene_biotype'], 'refseq_MYC.gff3'),
    ('gff-pick', ['--prune-parents'], 'refseq_MYC.gff3'), ('gff-rename', ['--id-prefix', 'gene=g:'], 'refseq_MYC.gff3')]
FEEDS_OF_TWO = ('pipe', 'option', 'file')
# Where to, and with what options: None is standard output.
OUTPUTS = [('out.gff3', []), ('out.gz', []), ('out.bgz', []), ('out.gff3', ['-z']), (None, ['-z'])]


class Laws:
    """The laws, and the file that they are checked on."""

    def __init__(self, tools, tally, scratch, files):
        self.tools = tools
        self.every = the_tools.names(tools.folder)
        self.streams = the_tools.writing(tools.folder, 'annotation', 'table')
        self.databases = the_tools.writing(tools.folder, 'database')
        self.tools_each = max(TOOLS_EACH, -(-len(self.every) // max(1, files)))
        self.turn = 0  # how many tools the files before this one have seen
        self.tally = tally
        self.scratch = scratch
        self.plain = os.path.join(scratch, 'plain')
        self.packings = corpus.available_packings()
        self.forms_seen = set()
        self.tools_seen = set()
        self.fed_in_pieces = 0

    def check(self, file):
        """Check every law on one file.  Which of the many tests and forms it sees, its name tells."""
        self.file = file
        self.random = random.Random(file.name)
        data = corpus.read(file.path)
        self.data, self.size = data, len(data)
        with open(self.plain, 'wb') as stream:
            stream.write(data)
        self.annotation = corpus.Annotation(data)
        self.policy = ['--on-error', 'skip'] if self.annotation.malformed else []
        self.policy += MIXED_RECORDS.get(file.name, [])
        self.large = self.size > LARGE
        self.outputs_known = {}
        self.keys = (corpus.plain_keys(self.annotation.records) + ['ID', 'Parent'])[:2]
        if self.keys[0] == self.keys[1]:
            self.keys[1] = 'Parent'
        self.mine = [self.every[(self.turn + i) % len(self.every)] for i in range(min(self.tools_each, len(self.every)))]
        self.turn += len(self.mine)
        for law in (self.identity, self.malformed, self.shares, self.strips, self.columns, self.table, self.forms,
                    self.outputs, self.pieces):
            try:
                law()
            except (corpus.ToolFailed, ValueError, subprocess.TimeoutExpired) as error:
                self.tally.fail(self.where(law), error)
        self.tally.count('files')
        self.tally.count('records', len(self.annotation.records))
        if self.annotation.malformed:
            self.tally.count('of these files with malformed records')

    def where(self, law, *words):
        return ' '.join([f'{law.__name__}: {self.file.name}:', *map(corpus.shown, words)])

    def run(self, tool, *words, data=None):
        """What a tool writes for the file, or for other data."""
        if data is not None:
            return self.tools.output(tool, *self.policy_of(tool), *words, data=data)
        command = (tool, *words)
        if command in self.outputs_known:
            return self.outputs_known[command]
        output = self.in_form(tool, words, self.plain, 'file')
        if not self.large:
            self.outputs_known[command] = output
        return output

    # --- the laws ---

    def identity(self):
        """gff-select without a condition writes the input, except CR, byte-order mark and a missing last newline."""
        output = self.tools.output('gff-select', *self.policy, '-i', self.file.path)
        annotation = self.annotation
        expected = annotation.selected(set(annotation.records)) if annotation.malformed else annotation.whole()
        self.tally.same(self.where(self.identity), output, expected)

    def malformed(self):
        """fail stops at the first malformed record and has written what is before it; skip leaves out; pass passes."""
        if not self.annotation.malformed:
            return
        line = self.annotation.malformed[0][0]
        for tool in self.streams:
            words = the_tools.words(self.tools.folder, tool)
            target = os.path.join(self.scratch, 'target')
            answer = self.tools.answer(tool, '--quiet', '-i', self.file.path, *words)
            again = self.tools.answer(tool, '--quiet', '-i', self.file.path, '-o', target, *words)
            place = os.fsencode(f'{tool}: {self.file.path}:{line}: ')
            for each in (answer, again):
                if each.status != 1 or not each.message.startswith(place) or each.message.count(b'\n') != 1:
                    self.tally.fail(self.where(self.malformed, tool),
                                    f'status {each.status}, {corpus.shown(each.message)}; expected line {line}')
            if os.path.exists(target):
                self.tally.fail(self.where(self.malformed, tool), '-o FILE appeared after an error')
            if tool == 'gff-select':
                everything = self.tools.answer(tool, '-i', self.file.path)
                before = corpus.joined(self.annotation.lines[:line - 1])
                self.tally.same(self.where(self.malformed, tool, 'fail'), everything.output, before)
            skipping = self.tools.answer(tool, '--on-error', 'skip', *words, data=self.data)
            count = len(self.annotation.malformed)
            report = f'{count} malformed record{"s" if count > 1 else ""} skipped'
            if report.encode() not in skipping.message or f'line {line}'.encode() not in skipping.message:
                self.tally.fail(self.where(self.malformed, tool, 'skip'),
                                f'{corpus.shown(skipping.message)}; expected {report}, the first at line {line}')
        for tool, words in (('gff-select', []), ('gff-strip', [ABSENT_KEY])):
            passing = self.tools.output(tool, '--on-error', 'pass', *words, data=self.data)
            self.tally.same(self.where(self.malformed, tool, 'pass'), passing, self.annotation.whole())

    def shares(self):
        """The records that pass a test and those that fail it are the records, each once and in their order."""
        annotation = self.annotation
        every = set(annotation.records)
        section = annotation.section
        tests = self.tests()
        for test in self.random.sample(tests, TESTS_EACH):
            kept = self.run('gff-select', *test)
            head = kept[:len(kept) - len(section)]
            passed = {line for line in corpus.split(head) if corpus.is_record(line)}
            self.tally.same(self.where(self.shares, *test), kept, annotation.selected(passed))
            rest = self.run('gff-select', '-v', *test)
            self.tally.same(self.where(self.shares, '-v', *test), rest, annotation.selected(every - passed))
            self.tally.count('tests with their inverse')
            self.tally.count('of these that part the records', bool(passed) and len(passed) < len(every))
        count = self.run('gff-select', '-c', *test)
        expected = sum(line in passed for line in annotation.records)
        self.tally.same(self.where(self.shares, '-c', *test), count, b'%d\n' % expected)

    def tests(self):
        """Tests that are likely to keep some records of the file and not others."""
        records = self.annotation.records
        cells = [line.split(b'\t', 8) for line in records[::max(1, len(records) // 1500)]]

        def words(column):
            """The values of a column that can be in a LIST, the most frequent first."""
            counts = collections.Counter(row[column] for row in cells)
            return [os.fsdecode(value) for value, _ in counts.most_common() if value and b',' not in value]

        types, sources, seqids = words(2) or ['gene'], words(1) or ['.'], words(0) or ['chr1']
        seqid, start, end = seqids[0], 1, 1000
        if cells:
            row = cells[len(cells) // 2]
            seqid, start, end = os.fsdecode(row[0]), int(row[3]), int(row[4])
        region = f'{{{seqid}}}:{max(1, start - 50)}-{end}'
        value = next(iter(words(3)), '1')
        key = self.keys[0]
        return [['-t', types[0]], ['-t', ','.join(types[1:3]) or 'gene'], ['-T', types[0]], ['-s', sources[0]],
                ['--seqid', seqids[0]], ['--seqid', seqids[-1]], ['--strand=-'], ['--strand', '+,.'],
                ['-r', region], ['-r', f'{{{seqid}}}:{start}', '-t', types[-1]], ['--within', '-r', region],
                ['-a', key], ['-a', f'!{self.keys[1]}'], ['-a', f'{key}~[13579]'], ['-a', f'{key}!~a'],
                ['-a', f'{self.keys[1]}={value}'], ['-a', f'{key}>5'],
                ['-t', types[0], '-a', f'{self.keys[1]}~[02468]$']]

    def strips(self):
        """Twice is once; what is not there is not missed; extract and strip are extract --strip."""
        annotation, keys = self.annotation, self.keys
        untouched = annotation.changed(lambda line: line)
        self.tally.same(self.where(self.strips, ABSENT_KEY), self.run('gff-strip', ABSENT_KEY), untouched)
        once = self.run('gff-strip', *keys)
        self.tally.same(self.where(self.strips, 'twice', *keys), self.run('gff-strip', *keys, data=once), once)

        wide = self.run('gff-extract', '--missing', MISSING, *keys)
        both = self.run('gff-extract', '--missing', MISSING, '--strip', *keys)
        moved = self.run('gff-strip', *keys, data=wide)
        self.tally.same(self.where(self.strips, 'extract | strip', *keys), moved, both)
        records, left = self.records_in(both), self.records_in(once)
        narrow = [corpus.without_last_tab(line) for line in left]
        self.lists_same('columns 1-9 of extract --strip', [line.rsplit(b'\t', 2)[0] for line in records], narrow)
        columns = [line.split(b'\t', 9)[9] for line in self.records_in(wide)]
        self.lists_same('columns 10-11 of extract --strip', [line.split(b'\t', 9)[9] for line in records], columns)

        none_left = self.records_in(self.run('gff-extract', '--missing', MISSING, *keys, data=once))
        if {line.split(b'\t', 9)[9] for line in none_left} - {MISSING + b'\t' + MISSING}:
            self.tally.fail(self.where(self.strips, *keys), 'strip leaves something that extract finds')
        kept = self.run('gff-strip', '--keep', *keys)
        from_kept = self.records_in(self.run('gff-extract', '--missing', MISSING, *keys, data=kept))
        self.lists_same('columns of strip --keep', [line.split(b'\t', 9)[9] for line in from_kept], columns)
        bare = {line.split(b'\t')[8] for line in self.records_in(self.run('gff-strip', '--all'))}
        # Where there is no attribute, nothing is removed, and column 9 stays as it was.
        if any(column9 != b'.' and column9.strip(b'; ') for column9 in bare):
            self.tally.fail(self.where(self.strips, '--all'), 'attributes are left')

    def columns(self):
        """gff-extract adds one line and a column for each key, and changes nothing else."""
        keys = self.keys
        output = self.run('gff-extract', *keys)
        announcement = b'\t'.join([b'#!gff-columns', *map(os.fsencode, keys)])
        head = output[:len(output) - len(self.annotation.section)]
        back = corpus.joined([line.rsplit(b'\t', len(keys))[0] if corpus.is_record(line) else line
                              for line in corpus.split(head)])
        expected = self.annotation.changed(corpus.without_last_tab, [announcement])
        self.tally.same(self.where(self.columns, *keys), back + self.annotation.section, expected)
        # What the columns hold, a table of the attributes shows too.
        if not set(map(os.fsencode, keys)) & set(corpus.NINE):
            wanted = ','.join(keys)
            self.tally.same(self.where(self.columns, 'extract | totsv', wanted),
                            self.run('gff-totsv', '-c', wanted, data=output), self.run('gff-totsv', '-c', wanted))

    def table(self):
        """A table has a line for each record and a header, and the same number of tabs in every line."""
        own = 'attr:' + self.keys[0]
        for words, tabs in (([], 8), (['-c', f'start,type,{own},attributes', '--na', 'NA'], 3),
                            (['--raw', '-H', '-c', own], 0)):
            lines = corpus.split(self.run('gff-totsv', *words))
            expected = len(self.annotation.records) + ('-H' not in words)
            if len(lines) != expected:
                self.tally.fail(self.where(self.table, *words), f'{len(lines)} lines, expected {expected}')
            if any(line.count(b'\t') != tabs for line in lines):
                self.tally.fail(self.where(self.table, *words), f'not every line has {tabs} tabs')

    def forms(self):
        """Compression, pipe or file, and threads change nothing."""
        packed = {'plain': self.plain}
        slow = ('xz', 'bzip2') if self.large else ()
        packings = [packing for packing in self.packings if packing not in slow]
        for tool, words in self.commands():
            expected = self.run(tool, *words)
            self.tools_seen.add(tool)
            chosen = self.random.sample(packings, FORMS_EACH)
            for packing in chosen:
                if packing not in packed:
                    packed[packing] = os.path.join(self.scratch, packing)
                    with open(packed[packing], 'wb') as stream:
                        stream.write(corpus.pack(self.data, packing))
                feed, threads = self.random.choice(self.feeds_of(tool)), self.random.choice(THREADS)
                self.forms_seen.add((tool, packing, feed, threads))
                got = self.in_form(tool, [*words, '-@', threads], packed[packing], feed)
                self.tally.same(self.where(self.forms, tool, *words, packing, feed, '-@', threads), got, expected)
                self.tally.count('forms of input')

    def every_form(self, tool, words, path):
        """The same law for a tool that reads twice: each compression, each way to get the input."""
        self.policy = []
        data = corpus.read(path)
        expected = self.tools.output(tool, *words, '-i', path)
        for packing in self.packings:
            packed = os.path.join(self.scratch, packing)
            with open(packed, 'wb') as stream:
                stream.write(corpus.pack(data, packing))
            feeds = FEEDS_OF_TWO if packing in ('plain', 'gzip') else FEEDS_OF_TWO[:2]
            for i, feed in enumerate(feeds):
                got = self.in_form(tool, [*words, '-@', THREADS[i % len(THREADS)]], packed, feed)
                self.tally.same(f'every_form: {os.path.basename(path)}: {tool} {packing} {feed}', got, expected)
                self.tally.count('forms of input of tools that read twice')

    def feeds_of(self, tool):
        """The ways to give a tool its input; the operands of some tools are keys."""
        return [feed for feed in FEEDS if feed != 'operand' or the_tools.reads_operand(self.tools.folder, tool)]

    def in_form(self, tool, words, path, feed):
        """What a tool writes that gets a file in one way or another; of a database, its content."""
        words = [*self.policy_of(tool), *words]
        database = os.path.join(self.scratch, 'x.sqlite')
        if tool in self.databases:
            words += ['-q', '-o', database]
        if feed == 'option':
            output = self.tools.output(tool, *words, '-i', path)
        elif feed == 'operand':
            output = self.tools.output(tool, *words, path)
        elif feed == 'file':
            output = self.tools.output(tool, *words, path=path)
        else:
            with open(path, 'rb') as stream:
                output = self.tools.output(tool, *words, data=stream.read())
        if tool in self.databases:
            output = repr(faults.database_content(database)).encode()
            os.remove(database)
        return output.replace(os.fsencode(path), b'<stdin>')  # a report names its input

    def outputs(self):
        """A FILE has the same bytes as standard output, and BGZF is the same bytes compressed."""
        commands = [(tool, words) for tool, words in self.commands() if tool in self.streams]
        for tool, words in self.random.sample(commands, min(1, len(commands))) if self.large else commands:
            expected = self.run(tool, *words)
            for target, more in self.random.sample(OUTPUTS, OUTPUTS_EACH):
                threads = self.random.choice(THREADS)
                where = self.where(self.outputs, tool, *words, *more, target or 'standard output', '-@', threads)
                path = os.path.join(self.scratch, target or 'none')
                got = self.run(tool, *words, *more, '-@', threads, *(['-o', path] if target else []))
                if target:
                    if got:
                        self.tally.fail(where, 'something on standard output beside -o FILE')
                    with open(path, 'rb') as stream:
                        got = stream.read()
                    os.remove(path)
                if more or target != 'out.gff3':
                    fault = corpus.fault_of_bgzf(got)
                    if fault:
                        self.tally.fail(where, fault)
                        continue
                    if self.random.random() < 0.1 and shutil.which('bgzip'):
                        got = corpus.execute(['bgzip', '-dc'], data=got).output
                    else:
                        got = gzip.decompress(got)
                self.tally.same(where, got, expected)
                self.tally.count('forms of output')
        leftover = set(os.listdir(self.scratch)) - set(corpus.PACKINGS)
        if leftover:
            self.tally.fail(self.where(self.outputs), f'files that were not removed: {leftover}')

    def pieces(self):
        """The output is the same if the input is read byte by byte."""
        if not PIECES_FROM <= self.size <= PIECES_UP_TO or self.fed_in_pieces >= PIECES_FILES:
            return
        self.fed_in_pieces += 1
        for tool, words in self.commands():
            if tool in self.databases:
                continue
            expected = self.run(tool, *words)
            for packing, size in (('plain', 1), ('plain', 7), ('bgzf', 1), ('gzip', 7), ('xz', 7)):
                command = [os.path.join(self.tools.folder, tool), *self.policy_of(tool), *words]
                status, got = run_in_pieces(command, corpus.pack(self.data, packing), size)
                where = self.where(self.pieces, tool, *words, packing, f'in pieces of {size}')
                if status:
                    self.tally.fail(where, f'status {status}')
                self.tally.same(where, got, expected)
                self.tally.count('inputs in pieces')

    # --- what several laws need ---

    def commands(self):
        """A typical command for each tool whose turn it is."""
        types = [line.split(b'\t', 3)[2] for line in self.annotation.records[:50]] or [b'gene']
        kind = next((name for name in types if name and b',' not in name), b'gene')
        typical = {'gff-select': ['-t', os.fsdecode(kind)], 'gff-extract': self.keys, 'gff-strip': self.keys[:1],
                   'gff-check': ['--fail-on', 'never'], 'gff-stats': ['--sample', 's']}
        for tool in self.mine:
            yield tool, typical[tool] if tool in typical else the_tools.words(self.tools.folder, tool)

    def policy_of(self, tool):
        """The options for a file with malformed records; gff-check has no --on-error and reports them."""
        if the_tools.has_option(self.tools.folder, tool, '--on-error'):
            return self.policy
        return [word for word in self.policy if word not in ('--on-error', 'skip')]

    def records_in(self, output):
        """The records of an output that has the file's sequence section at its end."""
        return corpus.records_of(output[:len(output) - len(self.annotation.section)])

    def lists_same(self, what, ours, theirs):
        self.tally.same(self.where(self.strips, what, *self.keys), b'\n'.join(ours), b'\n'.join(theirs))


def run_in_pieces(command, data, size):
    """Run a tool that gets from its pipe no more than `size` bytes with each read."""
    reading, writing = os.pipe2(os.O_CLOEXEC | os.O_DIRECT)  # what one write wrote is read as it was written

    def feed():
        try:
            for begin in range(0, len(data), size):
                os.write(writing, data[begin:begin + size])
        except BrokenPipeError:
            pass
        os.close(writing)

    with os.fdopen(reading, 'rb') as stream:
        process = subprocess.Popen(command, stdin=stream, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    feeder = threading.Thread(target=feed)
    feeder.start()
    output, _ = process.communicate(timeout=corpus.TIMEOUT)
    feeder.join()
    return process.returncode, output


def main():
    options = corpus.arguments(__doc__).parse_args()
    tally = corpus.Tally('laws')
    files = corpus.all_files(options)
    if not os.path.isdir(os.path.join(options.shared, 'data')):
        print('the whole real files are not published with this repository: only the slices in tests/data are read')
    with tempfile.TemporaryDirectory() as scratch:
        laws = Laws(corpus.Tools(options.bin), tally, scratch, len(files))
        for packing in set(corpus.PACKINGS) - set(laws.packings):
            tally.pass_over(f'form of compression, since {packing} is not here')
        for file in files:
            laws.check(file)
        number, count = (int(word) for word in options.part.split('/'))
        for tool, words, name in TWO_READINGS[number - 1::count]:
            laws.every_form(tool, words, os.path.join(options.data, name))
        for tool in set(laws.every) - laws.tools_seen:
            tally.fail(tool, 'it read no file')
        forms = sum(len(laws.feeds_of(tool)) for tool in laws.every) * len(laws.packings) * len(THREADS)
    print(f'{len(laws.forms_seen)} of {forms} combinations of tool, compression, pipe or file, and threads; '
          f'{laws.tools.runs} runs of tools')
    return tally.finish('files', 'records')


if __name__ == '__main__':
    sys.exit(main())
