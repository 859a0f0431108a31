#!/usr/bin/env python3
"""The table of faults, as real ones, for every tool.

    every_tool.py --bin DIR [--only TEXT] [--kills N] [--seed N] [--all]

For each fault: the status, the message, the output before it, and the files that are left on the disk.  Some faults
need what not every machine has (a file system of their own, another user).  There they are skipped with a message, but
fail in continuous integration.  --all cuts and damages compressed input at every byte.
"""

import argparse
import gzip
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402
import faults  # noqa: E402
import share  # noqa: E402
import tools  # noqa: E402

RECORDS = 30_000  # of 100 bytes: more than a pipe holds, widened as the tools ask for it
DATABASE = 'gff-tosqlite'
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGXCPU, signal.SIGUSR1, signal.SIGABRT,
          signal.SIGSEGV, signal.SIGIO, signal.SIGRTMIN)


def annotation(records, note=lambda: 'x' * 40):
    """Genes, each with its exon."""
    kinds = ('gene', ''), ('exon', 'Parent=g{gene};')
    lines = []
    for number in range(1, records + 1):
        kind, parent = kinds[(number - 1) % 2]
        lines.append(f'chr1\tme\t{kind}\t{number}\t{number + 99}\t.\t+\t.\tID=g{number};{parent.format(gene=number - 1)}'
                     f'Name=n{number};Note={note()}\n')
    return ('##gff-version 3\n' + ''.join(lines)).encode()


class EveryTool:
    def __init__(self, options, folder):
        self.folder = folder
        self.kills = options.kills
        self.random = random.Random(options.seed)
        self.every_byte = options.all
        self.findings = faults.Findings()
        self.expect = self.findings.expect
        self.bin = os.path.join(folder, 'bin')  # where another user can reach them
        os.mkdir(self.bin)
        there = tools.writing(options.bin, 'annotation', 'table', 'database')
        self.every = share.share_of(there)
        self.streams = [tool for tool in tools.writing(options.bin, 'annotation', 'table') if tool in self.every]
        self.write_gff = [tool for tool in tools.writing(options.bin, 'annotation') if tool in self.every]
        self.words = {tool: tools.words(options.bin, tool) for tool in there}
        for tool in there:
            shutil.copy(os.path.join(options.bin, tool), self.bin)
        os.chmod(folder, 0o755)
        self.text = annotation(RECORDS)
        self.input = self.file('in.gff3', self.text)
        self.small_text = annotation(50)
        self.small = self.file('small.gff3', self.small_text)
        self.known = {}

    # --- what the cases are made of ---

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def file(self, name, data):
        with open(self.path(name), 'wb') as out:
            out.write(data)
        return self.path(name)

    def empty(self, name, mode=0o777):
        """An empty folder."""
        path = self.path(name)
        if os.path.isdir(path):
            shutil.rmtree(path)
        os.mkdir(path)
        os.chmod(path, mode)
        return path

    def command(self, tool, source=None, *words):
        command = [os.path.join(self.bin, tool), *self.words[tool], *words]
        return command if source is None else [*command, '-i', source]

    def expected(self, tool, source, *words):
        """What a tool writes for a file without a fault."""
        key = (tool, source, *words)
        if key not in self.known:
            done = faults.run(self.command(tool, source, *words))
            self.expect(f'{tool} without a fault', done.status == 0 and done.err == b'', done)
            self.known[key] = done.out
        return self.known[key]

    def fails(self, what, tool, done, message, status=1):
        """It ended with one message: the tool's name, then `message`."""
        self.expect(what, done.status == status, done)
        self.findings.same(what, os.fsdecode(done.err), f'{tool}: {message}\n')

    def nothing_left(self, what, folder, names=()):
        self.findings.same(f'{what}: what is left', sorted(os.listdir(folder)), sorted(names))

    # --- output that does not take it ---

    def a_full_device(self):
        reason = 'write error: No space left on device'
        for tool in self.every:
            for words in (['--help'], ['--version']):
                with open('/dev/full', 'wb') as full:
                    self.fails(f'{tool} {words[0]}', tool, faults.run([self.path('bin', tool), *words], stdout=full),
                               f'<stdout>: {reason}')
        for tool in self.streams:
            for source in (self.small, self.input):
                for words in ([], ['-z']):
                    with open('/dev/full', 'wb') as full:
                        done = faults.run(self.command(tool, source, *words), stdout=full)
                    self.fails(f'{tool} {words} > /dev/full', tool, done, f'<stdout>: {reason}')
                    done = faults.run(self.command(tool, source, *words, '-o', '/dev/full'))
                    self.fails(f'{tool} {words} -o /dev/full', tool, done, f'/dev/full: {reason}')

    def small_disk(self, size, script, *arguments):
        """Runs a script of bash in a folder `disk` that is a file system of that size."""
        disk = self.empty('disk')
        return disk, faults.run(faults.with_small_disk(disk, size, ['bash', '-c', 'cd "$0" && ' + script, disk,
                                                                    *arguments]))

    def can_mount(self, what):
        why = faults.why_no_small_disk(self.empty('disk'))
        if why:
            self.findings.pass_over(what, why)
        return not why

    def a_disk_that_fills(self):
        if not self.can_mount('a disk that fills'):
            return
        reason = 'write error: No space left on device'
        for tool in self.streams:
            _, done = self.small_disk('256k', 'printf "old\\n" >x; "$@" -o x; echo "status $?"; cat x; ls -A',
                                      *self.command(tool, self.input))
            self.findings.same(f'{tool} -o on a full disk', (done.out, os.fsdecode(done.err)),
                               (b'status 1\nold\nx\n', f'{tool}: x: {reason}\n'))
            _, done = self.small_disk('256k', '"$@" >x; echo "status $?" >&2; ls -A >&2; cat x',
                                      *self.command(tool, self.input))
            self.findings.same(f'{tool} > on a full disk', os.fsdecode(done.err),
                               f'{tool}: <stdout>: {reason}\nstatus 1\nx\n')
            self.expect(f'{tool} > on a full disk: what was written',
                        self.expected(tool, self.input).startswith(done.out) and
                        (done.out or tool == 'gff-order'), done)

    def a_disk_that_the_index_fills(self):
        """The data has room, its index has not: both are as they were, or there is no index."""
        if not self.can_mount('a disk that the index fills'):
            return
        seqids = ''.join(f's{number * 7919 % 100003}\tme\tgene\t{number}\t{number + 5}\t.\t+\t.\tID=a;gene_id=a\n'
                         for number in range(1, 30_000))
        source = self.file('seqids.gff3', seqids.encode())
        place = self.empty('index')
        target = os.path.join(place, 'x.gff3.gz')
        for tool in self.write_gff:
            faults.run(self.command(tool, source, '-o', target, '--write-index', '-q'))
            sizes = [os.path.getsize(target + ending) // 1024 for ending in ('', '.tbi')]
            size = f'{sizes[0] + sizes[1] // 2 + 24}k'
            _, done = self.small_disk(size, 'echo old >x.gff3.gz; echo old >x.gff3.gz.tbi; "$@" -o x.gff3.gz '
                                      '--write-index; echo "status $?"; cat x.gff3.gz x.gff3.gz.tbi; ls -A',
                                      *self.command(tool, source, '-q'))
            self.findings.same(f'{tool}: a disk that the index fills', (done.out, os.fsdecode(done.err)),
                               (b'status 1\nold\nold\nx.gff3.gz\nx.gff3.gz.tbi\n',
                                f'{tool}: x.gff3.gz.tbi: write error: No space left on device\n'))

    def a_disk_that_the_journal_fills(self):
        """Rows that are to be replaced are written to the journal first."""
        if not self.can_mount('a disk that the journal fills'):
            return
        database = self.path('old.sqlite')
        if not os.path.exists(database):
            faults.run(self.command(DATABASE, self.input, '-o', database, '-q'))
        before = faults.database_content(database)
        size = f'{os.path.getsize(database) // 1024 + 1024}k'
        after = self.path('after.sqlite')
        _, done = self.small_disk(size, 'cp "$1" x.sqlite; after=$2; shift 2; "$@" -o x.sqlite --replace; '
                                  'echo "status $?"; ls -A; cp x.sqlite "$after"', database, after,
                                  *self.command(DATABASE, self.input))
        self.findings.same('a disk that the journal fills', (done.out, os.fsdecode(done.err)),
                           (b'status 1\nx.sqlite\n', f'{DATABASE}: x.sqlite: write error: No space left on device\n'))
        self.expect('a disk that the journal fills', faults.database_content(after) == before, 'the rows are others')

    def a_disk_that_the_spool_fills(self):
        if not self.can_mount('a disk that the spool fills'):
            return
        disk, done = self.small_disk('256k', 'input=$1; shift; cat "$input" | TMPDIR=$0 "$@"; '
                                     'echo "status ${PIPESTATUS[1]}"; ls -A', self.input,
                                     *self.command('gff-select', None, '-d'))
        self.findings.same('a disk that the spool fills', (done.out, os.fsdecode(done.err)),
                           (b'status 1\n', f'gff-select: temporary file in {disk}: write error: '
                            'No space left on device\n'))

    def a_reader_that_leaves(self):
        text = annotation(20_000, lambda: os.urandom(100).hex())
        source = self.file('random.gff3', text)  # more than fits into a pipe, compressed too
        for tool in self.streams:
            for words in ([], ['-z']):
                expected = self.expected(tool, source, *words)
                self.expect(f'{tool} {words}: output that no pipe holds', len(expected) > 1_500_000, len(expected))
                for ignored in (False, True):
                    # Python itself ignores SIGPIPE, and lets a child do so unless signals are restored.
                    with subprocess.Popen(self.command(tool, source, *words), stdout=subprocess.PIPE,
                                          stderr=subprocess.PIPE, restore_signals=not ignored) as process:
                        first = process.stdout.read(16)
                        process.stdout.close()
                        err = process.stderr.read()
                        status = process.wait(faults.TIMEOUT)
                    what = f'{tool} {words}: a reader that leaves, SIGPIPE {"ignored" if ignored else "as usual"}'
                    wanted = (1, f'{tool}: <stdout>: write error: Broken pipe\n'.encode()) if ignored else \
                        (-signal.SIGPIPE, b'')
                    self.findings.same(what, (status, err), wanted)
                    self.expect(what, expected.startswith(first), first)

    # --- standard streams ---

    def closed_streams(self):
        close = {'input': '<&-', 'output': '>&-', 'error': '2>&-'}

        def closing(streams, command):
            return ['bash', '-c', 'exec "$@" ' + ' '.join(close[name] for name in streams), 'bash', *command]
        for tool in self.every:
            place = self.empty('closed')
            target = os.path.join(place, 'x')
            to_file = ['-o', target]
            done = faults.run(closing(['input'], self.command(tool, None, *to_file)))
            self.fails(f'{tool}: closed standard input', tool, done, '<stdin>: cannot use it: Bad file descriptor')
            self.nothing_left(f'{tool}: closed standard input', place)
            self.small_to_file(tool, closing(['input', 'output', 'error'], self.command(tool, self.small, *to_file)),
                               target)
            bad = self.file('bad.gff3', self.small_text + b'chr1\n')
            done = faults.run(closing(['error'], self.command(tool, bad, *to_file)))
            self.findings.same(f'{tool}: closed standard error', (done.status, done.err, done.out), (1, b'', b''))
            self.nothing_left(f'{tool}: closed standard error', place)
        for tool in self.streams:
            done = faults.run(closing(['output'], self.command(tool, self.small)))
            self.fails(f'{tool}: closed standard output', tool, done, '<stdout>: cannot use it: Bad file descriptor')
            done = faults.run(closing(['error'], self.command(tool, self.small)))
            self.findings.same(f'{tool}: closed standard error', (done.status, done.out),
                               (0, self.expected(tool, self.small)))

    def small_to_file(self, tool, command, target):
        """A successful run from `small` to a file; the file is removed."""
        done = faults.run(command)
        self.expect(f'{tool} to a file', done.status == 0, done)
        if tool == DATABASE:
            rows, _ = faults.database_content(target)
            self.expect(f'{tool} to a file', len(rows['gff']) == 50, len(rows['gff']))
        else:
            with open(target, 'rb') as stream:
                self.findings.same(f'{tool} to a file', stream.read(), self.expected(tool, self.small))
        os.unlink(target)

    def a_full_standard_error(self):
        """The message cannot be written: the status says it."""
        bad = self.file('bad.gff3', self.small_text + b'chr1\n')
        for tool in self.every:
            target = os.path.join(self.empty('closed'), 'x')
            for words in ([], ['--no-such-option']):
                with open('/dev/full', 'wb') as err:
                    done = faults.run(self.command(tool, bad, '-o', target, *words), stderr=err)
                self.expect(f'{tool}: standard error is full', done.status == (2 if words else 1), done)

    # --- files that are not regular ---

    def fifos(self):
        place = self.empty('fifos')
        come, go = (os.path.join(place, name) for name in ('come', 'go'))
        for path in (come, go):
            os.mkfifo(path)
        for tool in self.streams:
            read = []

            def write():
                with open(come, 'wb') as out:
                    out.write(self.text)

            def collect():
                with open(go, 'rb') as stream:
                    read.append(stream.read())
            threads = [threading.Thread(target=act, daemon=True) for act in (write, collect)]
            for thread in threads:
                thread.start()
            done = faults.run(self.command(tool, come, '-o', go))
            for thread in threads:
                thread.join(faults.TIMEOUT)
            self.expect(f'{tool}: from FIFO to FIFO', done.status == 0 and done.err == b'', done)
            self.expect(f'{tool}: from FIFO to FIFO', read == [self.expected(tool, self.input)], 'other bytes')
            self.nothing_left(f'{tool}: from FIFO to FIFO', place, ['come', 'go'])
        done = faults.run(self.command('gff-select', self.small, '-z', '--write-index', '-o', go))
        self.fails('an index beside a FIFO', 'gff-select', done,
                   f"--write-index: expected an output FILE that is a regular file, got {faults.cut(go)}", 2)
        done = faults.run(self.command(DATABASE, self.small, '-o', go))
        self.fails('a database that is a FIFO', DATABASE, done,
                   f'{go}: expected a database, got something that is not a file')

    def directories(self):
        place = self.empty('directory')
        for tool in self.every:
            target = os.path.join(place, 'x')
            done = faults.run(self.command(tool, place, '-o', target))
            self.fails(f'{tool}: a directory as input', tool, done, f'{place}: cannot read: Is a directory')
            self.nothing_left(f'{tool}: a directory as input', place)
            descriptor = os.open(place, os.O_RDONLY)
            done = faults.run(self.command(tool, None, '-o', target), stdin=descriptor)
            os.close(descriptor)
            self.fails(f'{tool}: a directory on standard input', tool, done, '<stdin>: cannot read: Is a directory')
            done = faults.run(self.command(tool, self.small, '-o', place))
            self.fails(f'{tool}: a directory as output', tool, done, f'{place}: cannot write: Is a directory')
            self.nothing_left(f'{tool}: a directory as output', place)
            target = os.path.join(place, 'none', 'x')
            done = faults.run(self.command(tool, self.small, '-o', target))
            self.fails(f'{tool}: a missing directory', tool, done,
                       f'{target}: cannot make a temporary file beside it: No such file or directory')
        for words, name in ((['-R', place], place), (['-a', f'ID=@{place}'], place)):
            done = faults.run(self.command('gff-select', self.small, *words))
            self.fails(f'gff-select {words}', 'gff-select', done, f'{name}: cannot read: Is a directory')
        target = os.path.join(place, 'y.gff3.gz')
        os.mkdir(target + '.tbi')
        for tool in self.write_gff:
            done = faults.run(self.command(tool, self.small, '-o', target, '--write-index'))
            self.fails(f'{tool}: a directory as index', tool, done,
                       f'{target}.tbi: expected a regular file, or none, for the index')
            self.nothing_left(f'{tool}: a directory as index', place, ['y.gff3.gz.tbi'])

    # --- what belongs to somebody else ---

    def another_user(self):
        why = faults.why_no_other_user()
        if why:
            self.findings.pass_over('another user', why)
            return
        denied = 'Permission denied'
        secret = self.file('secret.gff3', self.small_text)
        os.chmod(secret, 0)
        closed, shared = self.empty('closed', 0o555), self.empty('shared', 0o1777)
        old = os.path.join(closed, 'old')
        self.file(os.path.join('closed', 'old'), b'old\n')
        os.chmod(old, 0o444)

        def run(*arguments, **how):
            return faults.run(faults.as_another_user(self.command(*arguments)), **how)
        for tool in self.every:
            target = os.path.join(shared, f'{tool}.x')
            self.fails(f'{tool}: an unreadable file', tool, run(tool, secret, '-o', target),
                       f'{secret}: cannot open: {denied}')
            place = os.path.join(closed, 'new')
            self.fails(f'{tool}: a directory that takes no file', tool, run(tool, self.small, '-o', place),
                       f'{place}: cannot make a temporary file beside it: {denied}')
            self.fails(f'{tool}: a file that may not be written', tool, run(tool, self.small, '-o', old),
                       f'{old}: cannot write: {denied}')
            self.nothing_left(f'{tool}: another user', closed, ['old'])
        for words in (['-R', secret], ['-a', f'ID=@{secret}']):
            self.fails(f'gff-select {words}', 'gff-select', run('gff-select', self.small, *words),
                       f'{secret}: cannot open: {denied}')
        self.fails('a directory for temporary files', 'gff-order', run('gff-order', self.input, '--tmp-dir', closed),
                   f'{closed}: cannot make a temporary file in it (--tmp-dir chooses another directory): {denied}')
        done = run('gff-select', None, '-d', data=self.small_text, env={'TMPDIR': closed})
        self.fails('a directory for the spool', 'gff-select', done,
                   f'{closed}: cannot make a temporary file in it: {denied}')
        indexed = self.path('indexed.gff3.gz')
        faults.run(self.command('gff-select', self.small, '-o', indexed, '--write-index'))
        os.chmod(indexed + '.tbi', 0)
        done = run('gff-select', indexed, '-r', 'chr1:1-10')
        self.findings.same('an unreadable index', (done.status, os.fsdecode(done.err), done.out),
                           (0, f'gff-select: warning: {indexed}.tbi: cannot open: {denied}: the index was not used\n',
                            b''.join(self.small_text.splitlines(True)[:11])))
        threads = ['-@', '4', '-z']
        packed = self.file('packed.gff3.gz', gzip.compress(self.text, 1))
        os.chmod(packed, 0o644)
        for tool in self.streams:
            done = faults.run(['bash', '-c', 'exec 3<"$0"; exec "$@" <&3', packed, *faults.as_another_user(
                ['bash', '-c', 'ulimit -u 0; exec "$@"', 'bash', *self.command(tool, None, *threads)])])
            self.expect(f'{tool}: no thread can be started', done.status == 0 and done.err == b'' and
                        faults.unpacked(done.out) == self.expected(tool, self.input), done)

    # --- input that changes ---

    def input_that_shrinks_or_grows(self):
        packed = gzip.compress(self.text, 1)
        for tool in self.every:
            for data, change in ((self.text, 5000), (self.text, len(self.text) - 10), (self.text, None),
                                 (packed, 5000), (packed, None)):
                place = self.empty('changing')
                source = self.file(os.path.join('changing', 'x'), data)
                target = os.path.join(place, 'y')
                what = f'{tool}: input of {len(data)} bytes becomes {change or "longer"}'
                with subprocess.Popen(self.command(tool, source, '-o', target), stderr=subprocess.PIPE) as process:
                    time.sleep(self.random.random() * 0.02)
                    if change:
                        os.truncate(source, change)
                    else:
                        with open(source, 'ab') as out:
                            out.write(b'chr1\tme\tgene\t1\t2\t.\t+\t.\tID=late\n' if data is self.text else b'garbage')
                    err = process.stderr.read()
                    status = process.wait(faults.TIMEOUT)
                self.expect(what, status in (0, 1), (status, err))
                if status == 1:
                    self.expect(what, faults.is_one_message(tool, err), err)
                self.nothing_left(what, place, ['x', 'y'] if status == 0 else ['x'])

    def input_that_is_cut_while_output_waits(self):
        """The tool waits in the middle of its output, because no process reads it. gff-order has read all input."""
        packed = gzip.compress(self.text, 1)
        for tool in self.streams:
            for data, words in ((self.text, []), (packed, []), (corpus.bgzf(self.text), ['-@', '1'])):
                source = self.file('cut', data)
                with subprocess.Popen(self.command(tool, source, *words), stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE, bufsize=0) as process:
                    first = process.stdout.read(1)
                    os.truncate(source, 5000)
                    out, err = process.communicate(timeout=faults.TIMEOUT)
                    status = process.returncode
                what = f'{tool}: input that is cut while it waits'
                if tool == 'gff-order':
                    self.expect(what, status == 0 and err == b'' and first + out == self.expected(tool, self.input),
                                faults.Run(status, out, err))
                    continue
                self.expect(what, faults.whole_lines_of(first + out, self.expected(tool, self.input)),
                            'other bytes, or no whole lines')
                self.fails(what, tool, faults.Run(status, out, err),
                           f'{source}: the file became shorter while it was being read')

    def cut_and_damaged_input(self):
        """Compressed input cut at a byte, or with one bit of it turned over: never taken for whole."""
        text = annotation(1500)
        plain = self.file('plain', text)
        for name, data in (('gzip', gzip.compress(text, 6, mtime=0)), ('BGZF', corpus.bgzf(text, 6, 20_000))):
            step = 1 if self.every_byte else 997
            for index, tool in enumerate(self.streams):
                expected = self.expected(tool, plain)
                for at in range(2 + index * step // len(self.streams), len(data), step):
                    what = f'{tool}: {name} cut at {at} of {len(data)}'
                    done = faults.run(self.command(tool), data[:at])
                    self.expect(what, done.status == 1 and faults.is_one_message(tool, done.err), done)
                    self.expect(what, faults.whole_lines_of(done.out, expected), 'other bytes, or no whole lines')
                    intact = zlib.decompressobj(31).decompress(data[:at]) if name == 'gzip' else \
                        faults.unpacked(data[:at])
                    flipped = bytearray(data)
                    flipped[at] ^= 1 << at % 8
                    self.damaged(f'{tool}: {name} with a bit turned at {at} of {len(data)}', tool, bytes(flipped),
                                 intact, expected)

    def damaged(self, what, tool, data, intact, expected):
        """A bit that changes nothing (a header's time) may pass, with the right bytes. Else all before it is written.

        gzip detects wrong bytes after it only at the end of the member, by the checksum.
        """
        done = faults.run(self.command(tool), data)
        if done.status == 0:
            self.expect(what, done.out == expected, done)
            return
        self.expect(what, done.status == 1 and faults.is_one_message(tool, done.err), done)
        if tool == 'gff-select':
            self.expect(what, done.out.startswith(intact[:intact.rfind(b'\n') + 1]), 'whole lines are missing')

    def a_line_without_end(self):
        """A bomb: the line is refused at --max-line, in little memory."""
        bomb = self.small_text + b'A' * (48 << 20)
        for packing in corpus.available_packings():
            source = self.file('bomb', corpus.pack(bomb, packing))
            for tool in self.every:
                target = os.path.join(self.empty('limit'), 'x')
                done = self.limited(resource.RLIMIT_DATA, 64 << 20,
                                    self.command(tool, source, '--max-line', '4M', '-o', target))
                self.fails(f'{tool}: a line of 48 MiB, {packing}', tool, done, f'{source}:52: expected a line of at most '
                           '4194304 bytes (--max-line), got a longer one')
                self.nothing_left(f'{tool}: a line of 48 MiB', self.path('limit'))

    # --- limits ---

    def missing_temporary_directory(self):
        done = faults.run(self.command('gff-select', None, '-d'), self.small_text, env={'TMPDIR': '/nonexistent'})
        self.fails('no $TMPDIR', 'gff-select', done,
                   '/nonexistent: cannot make a temporary file in it: No such file or directory')
        done = faults.run(self.command('gff-order', self.input), env={'TMPDIR': '/nonexistent'})
        self.fails('no $TMPDIR', 'gff-order', done, '/nonexistent: cannot make a temporary file in it (--tmp-dir '
                   'chooses another directory): No such file or directory')
        for tool in self.every:  # what makes no temporary file needs none
            target = os.path.join(self.empty('closed'), 'x')
            self.small_to_file(tool, ['env', '-i', 'TMPDIR=/nonexistent', 'HOME=/nonexistent',
                                      *self.command(tool, self.small, '-o', target)], target)

    @staticmethod
    def limited(limit, value, command, **how):
        return faults.run(command, preexec_fn=faults.limits((limit, value)), **how)

    def limit_of_file_size(self):
        for tool in self.every:
            place = self.empty('limit')
            target = os.path.join(place, 'x')
            for size in (0, 1, 100_000):
                done = self.limited(resource.RLIMIT_FSIZE, size, self.command(tool, self.input, '-o', target))
                name = tempfile.gettempdir() if tool == 'gff-order' else target
                hint = ' (--tmp-dir chooses another directory)' if tool == 'gff-order' else ''
                where = f'temporary file in {name}{hint}' if tool == 'gff-order' else name
                self.fails(f'{tool}: files of at most {size} bytes', tool, done, f'{where}: write error: File too large')
                self.nothing_left(f'{tool}: files of at most {size} bytes', place)
        for tool in self.streams:
            with open(os.path.join(place, 'out'), 'wb') as out:
                done = self.limited(resource.RLIMIT_FSIZE, 100_000, self.command(tool, self.small), stdout=out)
                self.expect(f'{tool}: a file that may be larger', done.status == 0, done)
                done = self.limited(resource.RLIMIT_FSIZE, 100, self.command(tool, self.small), stdout=out)
                self.fails(f'{tool}: a file that may not be larger', tool, done,
                           '<stdout>: write error: File too large')

    def limit_of_descriptors(self):
        self.under_limits('descriptors', resource.RLIMIT_NOFILE, (4, 5, 6, 7, 8, 10, 14))

    def limit_of_memory(self):
        self.under_limits('bytes of address space', resource.RLIMIT_AS, range(15_000_000, 200_000_000, 45_000_000),
                          loader=True)
        self.under_limits('bytes of data', resource.RLIMIT_DATA, range(200_000, 36_000_000, 8_000_000), loader=True)

    def limit_of_stack(self):
        self.under_limits('bytes of stack', resource.RLIMIT_STACK, (131_072, 1_048_576))

    def under_limits(self, what, limit, values, loader=False):
        """With less and less of something: done as ever, or one message and nothing left."""
        for tool in self.every:
            place = self.empty('limit')
            target = os.path.join(place, 'x')
            words = ['-@', '1', '-z'] if tool != DATABASE else ['-@', '1', '-q']
            done_well = 0
            for value in values:
                done = self.limited(limit, value, self.command(tool, self.input, *words, '-o', target))
                where = f'{tool} with {value} {what}'
                if loader and done.status not in (0, 1) and \
                        self.limited(limit, value, [os.path.join(self.bin, tool), '--version']).status != 0:
                    continue  # not even its libraries could be loaded
                self.expect(where, done.status in (0, 1), done)
                if done.status == 0:
                    done_well += 1
                    if tool != DATABASE:
                        with open(target, 'rb') as stream:
                            same = faults.unpacked(stream.read()) == self.expected(tool, self.input)
                        self.expect(where, same, 'other bytes')
                    os.unlink(target)
                else:
                    self.expect(where, faults.is_one_message(tool, done.err) or
                                b'while loading shared libraries' in done.err, done)
                self.nothing_left(where, place)
            self.expect(f'{tool}: {what}', done_well, 'no run succeeded')

    # --- signals ---

    def signals(self):
        """At random moments: the file is unchanged or is the whole new one. Only SIGKILL leaves temporary files."""
        for tool in self.streams:
            for words, name in (([], 'x'), (['-z', '-@', '1'], 'x.gz')):
                self.killed(tool, words, name)
        indexed = self.path('for_index.gff3')
        self.file('for_index.gff3', self.text)
        for tool in self.write_gff:
            self.killed(tool, ['--write-index', '-q'], 'x.gff3.gz', indexed)

    def killed(self, tool, words, name, source=None):
        source = source or self.input
        place = self.empty('killed')
        target = os.path.join(place, name)
        command = self.command(tool, source, *words, '-o', target)
        began = time.monotonic()
        done = faults.run(command)
        usual = time.monotonic() - began
        self.expect(f'{tool} {words}', done.status == 0, done)
        whole = faults.files_in(place)
        endings = [ending for ending in ('', '.tbi') if name + ending in whole]
        for number in range(self.kills):
            how = signal.SIGKILL if number % 3 == 0 else self.random.choice(ENDING)
            old = {name + ending: b'old' + ending.encode() for ending in endings} if number % 2 else {}
            self.empty('killed')
            for old_name, data in old.items():
                self.file(os.path.join('killed', old_name), data)
            with subprocess.Popen(command, stderr=subprocess.PIPE, preexec_fn=faults.no_core) as process:
                time.sleep(self.random.random() * usual * 1.1)
                process.send_signal(how)
                err = process.communicate(timeout=faults.TIMEOUT)[1]
                status = process.returncode
            what = f'{tool} {" ".join(words)}: {how.name}'
            self.expect(what, status in (0, -how), status)
            self.findings.same(what, err, b'')
            left = faults.files_in(place)
            for temporary in faults.temporary_files(place):
                self.expect(what, how == signal.SIGKILL and status != 0, f'{temporary} is left')
                del left[temporary]
            without_index = [{key: data for key, data in files.items() if not key.endswith('.tbi')}
                             for files in (old, whole)]
            allowed = [whole] if status == 0 else [old, whole, *without_index] if len(endings) > 1 else [old, whole]
            self.expect(what, left in allowed, sorted(left))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, metavar='DIR', help='where the tools are')
    parser.add_argument('--only', default='', metavar='TEXT', help='cases whose names hold this')
    parser.add_argument('--kills', type=int, default=5, metavar='N', help='of each way to write (default: 5)')
    parser.add_argument('--seed', type=int, default=1, metavar='N')
    parser.add_argument('--all', action='store_true', help='cut and damage input at every byte')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cases = EveryTool(options, folder)
        for case in (cases.a_full_device, cases.a_disk_that_fills, cases.a_disk_that_the_index_fills,
                     cases.a_disk_that_the_journal_fills, cases.a_disk_that_the_spool_fills, cases.a_reader_that_leaves,
                     cases.closed_streams, cases.a_full_standard_error, cases.fifos, cases.directories,
                     cases.another_user, cases.input_that_shrinks_or_grows,
                     cases.input_that_is_cut_while_output_waits, cases.cut_and_damaged_input, cases.a_line_without_end,
                     cases.missing_temporary_directory, cases.limit_of_file_size, cases.limit_of_descriptors,
                     cases.limit_of_memory, cases.limit_of_stack, cases.signals):
            if options.only in case.__name__:
                began = time.monotonic()
                case()
                print(f'{case.__name__}: {time.monotonic() - began:.1f} s', flush=True)
        return cases.findings.status()


if __name__ == '__main__':
    sys.exit(main())
