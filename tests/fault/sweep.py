#!/usr/bin/env python3
"""Every call that a tool makes fails once, one after the other, and then for good.

    sweep.py --bin DIR --shim FILE [--calls NAME,...] [--only TEXT] [--most N | --all] [--seed N]

A run of a tool is repeated with a fault in its first, second, third ... call of a kind, until it makes no more such
calls.  Each fault has one of two results:

    status 0   the same output as without it
    status 1   one message; existing files are unchanged, and no temporary file is left; standard output is
               whole lines, the first ones of the expected output

What interrupts a call, or lets it do less than it was asked for, changes nothing at all.  Where there are more than N
calls of a kind (--most), some are met, others with another --seed; --all meets each.
"""

import argparse
import collections
import errno
import gzip
import mmap
import os
import random
import re
import shutil
import struct
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402
import faults  # noqa: E402
import share  # noqa: E402
import tools  # noqa: E402

RECORDS = 4000  # of 95 bytes: more than one read of the input, and more than one write
SHORT = 'short'

Kind = collections.namedtuple('Kind', 'calls faults')
Kind.__doc__ = """Calls of the C library, and what happens in one of them."""

KINDS = {
    'read': Kind('read', ('EIO', 'EINTR', 'EAGAIN', SHORT)),
    'pread': Kind('pread', ('EIO', 'EINTR', SHORT)),
    'write': Kind('write,pwrite', ('ENOSPC', 'EIO', 'EDQUOT', 'EINTR', 'EAGAIN', SHORT)),
    'open': Kind('open', ('EMFILE', 'EINTR', 'EIO', 'ENOSPC')),
    'close': Kind('close', ('EIO', 'EINTR')),
    'sync': Kind('fsync,fdatasync', ('EIO', 'ENOSPC', 'EINTR')),
    'name': Kind('rename,link,unlink', ('EIO', 'EACCES')),
    'status': Kind('stat,fstat,lstat', ('EIO',)),
    'other': Kind('lseek,access,fcntl,dup,fchmod', ('EIO',)),
    'memory': Kind('malloc', ('ENOMEM',)),
    'pages': Kind('mmap', ('ENOMEM',)),
    'thread': Kind('pthread_create', ('EAGAIN',)),
}
# What few runs do: always tried, so that each share meets them.
FEW = {'pages', 'thread'}
# What a well-made program does not notice at all.
HARMLESS = {'EINTR', 'EAGAIN', SHORT}
# If these are repeated for ever, a tool that tries again never ends.
ONCE_ONLY = {'EINTR', 'EAGAIN'}


class Scenario:
    """One run of a tool in a folder with `out` and `tmp`."""

    def __init__(self, name, tool, words, data=None, before=None, target=None):
        self.name = name
        self.tool = tool
        self.words = words
        self.data = data  # through a pipe
        self.before = before or {}  # what is in `out`: name and content
        self.target = target  # the file in `out` that is written
        self.link = None  # the name of a symbolic link to it

    @property
    def writes_database(self):
        return self.tool == 'gff-tosqlite'

    @property
    def writes_page(self):
        return '--html' in self.words

    @property
    def writes_index(self):
        return '--write-index' in self.words


def annotation(records):
    """Genes in the reverse of their order, each with its exon."""
    lines = ['##gff-version 3', '##sequence-region chr1 1 9999999', '##sequence-region chr2 1 9999999']
    for number in range(records // 2, 0, -1):
        seqid = 'chr1' if number % 2 else 'chr2'
        lines.append(f'{seqid}\tme\tgene\t{number * 10}\t{number * 10 + 99}\t.\t+\t.\tID=g{number};'
                     f'Name=n{number};Note=a somewhat longer note')
        lines.append(f'{seqid}\tme\texon\t{number * 10}\t{number * 10 + 50}\t.\t+\t.\tID=e{number};Parent=g{number}')
    return ('\n'.join(lines) + '\n').encode()


class Sweep:
    def __init__(self, options, folder):
        self.bin = os.path.abspath(options.bin)
        self.shim = os.path.abspath(options.shim)
        self.most = None if options.all else options.most
        self.random = random.Random(options.seed)
        self.folder = folder
        self.out, self.tmp = os.path.join(folder, 'out'), os.path.join(folder, 'tmp')
        for place in (self.out, self.tmp):
            os.mkdir(place)
        self.tally_path = os.path.join(folder, 'tally')
        with open(self.tally_path, 'wb') as out:
            out.write(bytes(16))
        with open(self.tally_path, 'r+b') as stream:
            self.tally = mmap.mmap(stream.fileno(), 16)
        self.findings = faults.Findings()
        self.runs = self.survived = 0
        self.met = collections.Counter()  # faults, by the calls that they were in
        self.scenarios = self.all_scenarios()

    # --- the runs that are swept ---

    def file(self, name, data):
        path = os.path.join(self.folder, name)
        with open(path, 'wb') as out:
            out.write(data)
        return path

    def output_of(self, tool, *words, data=None):
        done = faults.run([os.path.join(self.bin, tool), *words], data)
        if done.status != 0:
            raise RuntimeError(f'{tool} {words}: {done}')
        return done.out

    def all_scenarios(self):
        text = annotation(RECORDS)
        plain = self.file('plain.gff3', text)
        packed = gzip.compress(text, 1)
        blocks = os.path.join(self.folder, 'blocks.gff3.gz')
        self.output_of('gff-order', plain, '-o', blocks, '--write-index')
        ordered = self.output_of('gff-order', plain)
        in_order = self.file('ordered.gff3', ordered)
        large = self.file('large.gff3', annotation(3 * RECORDS))
        small = self.file('small.gff3', annotation(60))
        regions = self.file('regions.txt', b'chr1:1-5000\nchr2\t1\t5000\n')
        values = self.file('values.txt', b'g1\ng2\ng3\n')
        names = self.file('names.txt', b'chr1\t1\nchr2\t2\n')
        database = os.path.join(self.out, 'x.sqlite')
        self.output_of('gff-tosqlite', '-o', database, '--dataset', 'first', '--relations', small)
        with open(database, 'rb') as stream:
            old_database = {'x.sqlite': stream.read()}
        os.unlink(database)
        old_index = faults.files_in(self.folder)
        old = {'x.gff3': b'old\n'}
        old_packed = {'x.gff3.gz': old_index['blocks.gff3.gz'], 'x.gff3.gz.tbi': old_index['blocks.gff3.gz.tbi']}
        genes = self.file('genes.gff3', self.output_of('gff-select', '-t', 'gene', in_order))
        to_plain = ['-o', os.path.join(self.out, 'x.gff3')]
        to_packed = ['-o', os.path.join(self.out, 'x.gff3.gz')]
        every_finding = ['--for', 'tabix,star', '--limit', '0', '--fail-on', 'never']
        spill = ['-m', '1M', '--tmp-dir', self.tmp]

        def scenario(name, tool, *words, **how):
            return Scenario(name, tool, list(words), **how)

        made = [
            scenario('select', 'gff-select', '-t', 'gene', plain),
            scenario('select from gzip', 'gff-select', '-t', 'gene', '-@', '1', data=packed),
            *(scenario(f'select from {packing}', 'gff-select', '-t', 'gene', data=corpus.pack(text, packing))
              for packing in corpus.available_packings() if packing in ('xz', 'bzip2', 'zstd')),
            scenario('select to a new file', 'gff-select', '-t', 'gene', plain, *to_plain, target='x.gff3'),
            scenario('select to an old file', 'gff-select', '-t', 'gene', plain, *to_plain, target='x.gff3', before=old),
            scenario('select to BGZF', 'gff-select', '-@', '1', plain, *to_packed, target='x.gff3.gz'),
            scenario('select with an index', 'gff-select', '-t', 'gene', in_order, *to_packed, '--write-index',
                     target='x.gff3.gz', before=old_packed),
            scenario('select descendants of a pipe', 'gff-select', '-d', '-t', 'gene', '-a', 'ID=g1', data=text),
            scenario('select ancestors', 'gff-select', '-p', '-t', 'exon', plain),
            scenario('select through an index', 'gff-select', '-r', 'chr1:500-9000', '-r', 'chr2:1-90', blocks),
            scenario('select regions of a file', 'gff-select', '-R', regions, plain),
            scenario('select values of a file', 'gff-select', '-a', f'ID=@{values}', '-a', 'Note~long', plain),
            scenario('select by an expression', 'gff-select', '-e', 'type == "gene" && Note ~ "long"', plain),
            scenario('extract', 'gff-extract', '-i', plain, 'ID', 'Parent'),
            scenario('extract to BGZF', 'gff-extract', 'ID', *to_packed, data=packed, target='x.gff3.gz'),
            scenario('strip', 'gff-strip', '-i', plain, 'ID'),
            scenario('strip with an index', 'gff-strip', '-i', genes, 'Note', *to_packed, '--write-index', '-@', '1',
                     target='x.gff3.gz', before=old_packed),
            scenario('totsv', 'gff-totsv', plain, '-c', 'seqid,start,ID'),
            scenario('totsv to a file', 'gff-totsv', data=packed, target='x.gff3', before=old),
            scenario('inherit to a file', 'gff-inherit', '-i', plain, 'Note', *to_plain, target='x.gff3', before=old),
            scenario('inherit of a pipe', 'gff-inherit', 'Note', data=text),
            scenario('pick to a file', 'gff-pick', plain, '--prune-parents', *to_plain, target='x.gff3', before=old),
            scenario('pick of a pipe', 'gff-pick', '-b', 'Note=long,ID<', '--list', data=text),
            scenario('rename', 'gff-rename', '-s', names, '-k', 'Name=name', plain),
            scenario('rename of a pipe', 'gff-rename', '--id-prefix', 'gene=gene:', data=text),
            scenario('rename to BGZF with an index', 'gff-rename', '-s', names, in_order, *to_packed, '--write-index',
                     target='x.gff3.gz', before=old_packed),
            scenario('tobed', 'gff-tobed', '-x', plain),
            scenario('tobed of a pipe', 'gff-tobed', '--genes', data=text),
            scenario('check', 'gff-check', *every_finding, plain),
            scenario('check of a pipe', 'gff-check', '-@', '1', *every_finding, data=packed),
            scenario('check to a file', 'gff-check', '-O', 'tsv', *every_finding, plain, *to_plain, target='x.gff3', before=old),
            scenario('stats', 'gff-stats', plain),
            scenario('stats of a pipe', 'gff-stats', '-@', '1', '-O', 'json', data=text),
            scenario('stats of two files', 'gff-stats', '-O', 'tsv', plain, genes, *to_plain, target='x.gff3', before=old),
            scenario('togff3 to a file', 'gff-togff3', plain, *to_plain, target='x.gff3', before=old),
            scenario('togff3 of a pipe', 'gff-togff3', data=text),
            scenario('togtf to a file', 'gff-togtf', plain, *to_plain, target='x.gff3', before=old),
            scenario('togtf of a pipe', 'gff-togtf', '--fill', data=text),
            scenario('a page beside the report', 'gff-stats', plain, '--html', os.path.join(self.out, 'x.html'), target='x.html',
                     before={'x.html': b'old'}),
            scenario('order', 'gff-order', '-m', '256M', plain),
            scenario('order with temporary files', 'gff-order', *spill, large),
            scenario('order to BGZF with an index', 'gff-order', *spill, large, *to_packed, '--write-index', '-@', '1',
                     target='x.gff3.gz', before=old_packed),
            scenario('a new database', 'gff-tosqlite', '-o', database, '--relations', small, target='x.sqlite'),
            scenario('a data set more', 'gff-tosqlite', '-o', database, small, target='x.sqlite', before=old_database),
            scenario('rows more', 'gff-tosqlite', '-o', database, '--dataset', 'first', '--append', '-a', 'Name', small,
                     target='x.sqlite', before=old_database),
            scenario('rows replaced', 'gff-tosqlite', '-o', database, '--dataset', 'first', '--replace', small,
                     target='x.sqlite', before=old_database),
            scenario('help', 'gff-select', '--help'),
        ]
        for one in made:
            if one.name == 'totsv to a file':
                one.words += to_plain
        made += [scenario(f'{tool} of a pipe', tool, *tools.words(self.bin, tool), data=text)
                 for tool in tools.names(self.bin) if tool not in {one.tool for one in made}]
        linked = scenario('select to a link', 'gff-select', '-t', 'gene', plain, '-o', os.path.join(self.out, 'link'),
                          target='x.gff3', before=old)
        linked.link = 'link'
        return [*made, linked]

    # --- one run ---

    def lay_out(self, scenario):
        for place in (self.out, self.tmp):
            for name in os.listdir(place):
                os.unlink(os.path.join(place, name))
        for name, data in scenario.before.items():
            with open(os.path.join(self.out, name), 'wb') as out:
                out.write(data)
        if scenario.link:
            os.symlink(scenario.target, os.path.join(self.out, scenario.link))

    def run(self, scenario, kind=None, fault=None, number=0, lasting=False):
        """Runs it with a fault; returns the result, how many such calls there were, and how many of them failed."""
        self.lay_out(scenario)
        environment = {'PATH': os.environ['PATH'], 'TMPDIR': self.tmp, 'LC_ALL': 'C'}
        if kind:
            what = 0 if fault == SHORT else getattr(errno, fault)
            environment.update(LD_PRELOAD=self.shim, GFF_FAULT_TALLY=self.tally_path,
                               GFF_FAULT=f'{kind.calls}:{what}:{number}{"+" if lasting else ""}')
        self.tally[:] = bytes(16)
        done = faults.run([os.path.join(self.bin, scenario.tool), *scenario.words], scenario.data, env=environment)
        self.runs += 1
        return (done, *struct.unpack('QQ', self.tally[:]))

    def state(self, scenario):
        """What is in `out`, less what temporary names and journals there are."""
        if scenario.writes_database:
            path = os.path.join(self.out, 'x.sqlite')
            if not os.path.exists(path):
                return None
            with open(path, 'rb') as stream:
                same = {'x.sqlite': stream.read()} == scenario.before and not os.path.exists(path + '-journal')
            return self.known_content if same else faults.database_content(path)
        files = faults.files_in(self.out)
        return {name: files[name] for name in files if name not in faults.temporary_files(self.out)}

    def reference(self, scenario):
        self.lay_out(scenario)
        self.known_content = None
        if scenario.writes_database and scenario.before:
            self.known_content = faults.database_content(os.path.join(self.out, 'x.sqlite'))
        self.before = self.known_content if scenario.writes_database else faults.files_in(self.out)
        done, _, _ = self.run(scenario)
        self.expected = done
        self.after = self.state(scenario)
        self.findings.expect(f'{scenario.name}: without a fault', done.status == 0, done)

    # --- the verdict ---

    def judge(self, scenario, done, kind, fault, where):
        expect = self.findings.expect
        failures = self.findings.failures
        # The message names each temporary file that could not be removed. It need not if every unlink fails.
        left = [name for name in faults.temporary_files(self.out, self.tmp) if name.encode() not in done.err]
        expect(f'{where}: no temporary file', not left or '+' in where and 'unlink' in where, left)
        if done.status == 0:
            expect(f'{where}: standard output', done.out == self.expected.out, done)
            expect(f'{where}: what was written', self.state(scenario) == self.after, done)
            expect(f'{where}: standard error', self.is_usual(scenario, done.err), done.err)
        else:
            expect(f'{where}: status', done.status == 1, done)
            expect(f'{where}: harmless', fault not in HARMLESS or self.may_be_noticed(scenario, fault, done), done)
            expect(f'{where}: message', faults.is_one_message(scenario.tool, done.err), done.err)
            expect(f'{where}: reason', self.tells_reason(scenario, fault, done.err), done.err)
            expect(f'{where}: what was there', self.is_as_before(scenario, kind), done)
            expect(f'{where}: standard output', self.is_beginning(scenario, done.out, kind), done)
        self.survived += failures == self.findings.failures

    @staticmethod
    def may_be_noticed(scenario, fault, done):
        """SQLite does not repeat fsync(2), nor wait for a file that would block, which none does."""
        return scenario.writes_database and (fault == 'EAGAIN' or fault == 'EINTR' and b'disk I/O error' in done.err)

    @staticmethod
    def tells_reason(scenario, fault, err):
        """What SQLite does not know it cannot tell."""
        if fault == 'ENOMEM':
            return b'out of memory' in err
        # Where it cannot look at its file, SQLite takes it for one that was moved away, and will not write.
        of_sqlite = (b'disk I/O error', b'the database is damaged', b'cannot open it for writing',
                     b'cannot open the database or its journal', b'attempt to write a readonly database')
        return os.strerror(getattr(errno, fault)).encode() in err or \
            scenario.writes_database and any(text in err for text in of_sqlite)

    def is_usual(self, scenario, err):
        """As without a fault, except times; there may be more warnings, because a tool can do without some things."""
        def plain(text):
            return re.sub(rb'\d+\.\d s', b'', text)
        added = [line for line in plain(err).splitlines() if line not in plain(self.expected.err).splitlines()]
        return all(line.startswith(f'{scenario.tool}: warning: '.encode()) for line in added)

    def is_as_before(self, scenario, kind):
        now = self.state(scenario)
        if now == self.before:
            return True
        if scenario.writes_database:  # a lock that cannot be released is an error after the commit
            return 'fcntl' in kind.calls and now == self.after
        if scenario.writes_page and now == self.after:  # the page is whole before the report is written
            return True
        if not scenario.writes_index:
            return False
        # The old index is removed first, then the data is replaced: in between there is no index.
        without_index = [{name: data for name, data in state.items() if not name.endswith('.tbi')}
                         for state in (self.before, self.after)]
        return now in without_index

    def is_beginning(self, scenario, out, kind):
        """Whole lines; where standard output takes no more, as much as it took."""
        if faults.whole_lines_of(out, self.expected.out):
            return True
        if 'write' in kind.calls and self.expected.out.startswith(out):
            return True
        if scenario.tool != 'gff-order' or not out.endswith(b'\n'):
            return False
        rest = iter(self.expected.out.splitlines())  # what was read, in its order
        return all(line in rest for line in out.splitlines())

    # --- the sweep ---

    def numbers(self, total):
        """Which of the calls are met: of many, one of each part, other ones each time."""
        if self.most is None or total <= self.most:
            return range(1, total + 1)
        bounds = [total * part // self.most for part in range(self.most + 1)]
        return [self.random.randint(begin + 1, end) for begin, end in zip(bounds, bounds[1:])]

    def numbers_of(self, total, fault, lasting):
        if lasting and fault in HARMLESS:  # once from the beginning is enough
            return [1]
        return self.numbers(total)[::2 if lasting and self.most else 1]

    def sweep(self, scenario, kind):
        _, total, _ = self.run(scenario, kind, kind.faults[0], 1 << 62)
        for fault in kind.faults:
            for lasting in (False, True):
                if lasting and fault in ONCE_ONLY:
                    continue
                for number in self.numbers_of(total, fault, lasting):
                    done, _, met = self.run(scenario, kind, fault, number, lasting)
                    if met:
                        self.met[kind.calls] += 1
                        where = f'{scenario.name}: {fault} in {kind.calls} {number}{"+" if lasting else ""} of {total}'
                        self.judge(scenario, done, kind, fault, where)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, metavar='DIR', help='where the tools are')
    parser.add_argument('--shim', required=True, metavar='FILE', help='the library that makes calls fail')
    parser.add_argument('--calls', metavar='NAME,...',
                        help=f'some of {", ".join(KINDS)}, each in every run (default: all, GFFPIPE_SHARE of them in a run)')
    parser.add_argument('--only', default='', metavar='TEXT,...',
                        help='runs whose names hold one of these')
    parser.add_argument('--most', type=int, default=1, metavar='N', help='of one kind in one run (default: 1)')
    parser.add_argument('--seed', type=int, default=1, metavar='N', help='which ones (default: 1)')
    parser.add_argument('--all', action='store_true', help='every call')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sweep = Sweep(options, folder)
        scenarios = [one for one in sweep.scenarios if any(text in one.name for text in options.only.split(','))]
        names = options.calls.split(',') if options.calls else list(KINDS)
        for number, scenario in enumerate(scenarios):
            sweep.reference(scenario)
            turned = number % len(names)  # the next run begins with another kind
            wanted = names if options.calls else share.share_of(names[turned:] + names[:turned])
            for name in names:
                if name in wanted or name in FEW:
                    sweep.sweep(scenario, KINDS[name])
        # A library that was not loaded, or calls that have another name now, would show nothing.
        kinds = [KINDS[name].calls for name in names]
        unmet = [calls for calls in kinds if not sweep.met[calls]]
        sweep.findings.expect('faults of each kind were met', not unmet or options.only and sweep.met, unmet)
        print(f'{sweep.runs} runs, {sweep.survived} faults survived')
        return sweep.findings.status()


if __name__ == '__main__':
    sys.exit(main())
