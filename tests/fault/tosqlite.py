#!/usr/bin/env python3
"""gff-tosqlite under faults: after any fault, an existing database is unchanged, and a new one does not exist.

    tosqlite.py --bin DIR [--kills N] [--seed N]

SIGKILL, SIGTERM and SIGINT at random moments, a full disk, two loads at once, another program's lock, a database that
appears during the load, damaged input.
"""

import argparse
import filecmp
import glob
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import faults  # noqa: E402

RECORDS = 60_000  # a load of about half a second


class Faults:
    def __init__(self, bin_folder, folder, seed):
        self.tool = os.path.join(os.path.abspath(bin_folder), 'gff-tosqlite')
        self.folder = folder
        self.random = random.Random(seed)
        self.findings = faults.Findings()
        self.check = self.findings.expect
        self.input = self.path('large.gff3')
        with open(self.input, 'w', encoding='ascii') as out:
            out.write('##gff-version 3\n##sequence-region chr1 1 999999999\n')
            for i in range(RECORDS):
                out.write(f'chr1\tsrc\texon\t{i + 1}\t{i + 100}\t.\t+\t.\tID=e{i * 7919 % RECORDS};Parent=t{i // 5};'
                          f'Note={"x" * (i % 200)}\n')
        self.small = self.path('small.gff3')
        with open(self.small, 'w', encoding='ascii') as out:
            out.write('chr1\tsrc\tgene\t1\t100\t.\t+\t.\tID=g1\n' * 100)

    def path(self, name):
        return os.path.join(self.folder, name)

    def command(self, database, source, *options):
        return [self.tool, '-o', database, *options, source]

    def load(self, database, source, *options, **how):
        return subprocess.run(self.command(database, source, *options), capture_output=True, text=True, timeout=120,
                              check=False, **how)

    def existing(self, name='existing.sqlite'):
        database = self.path(name)
        for old in glob.glob(database + '*'):
            os.unlink(old)
        done = self.load(database, self.small, '--dataset', 'first', '--relations')
        self.check('a first load', done.returncode == 0, done.stderr)
        return database

    def leftovers(self):
        return faults.temporary_files(self.folder)

    # --- the faults ---

    def killed(self, kills):
        """Killed at random moments of a load: all of it is there, or nothing. A kill may also be after its end."""
        existing, new = self.existing(), self.path('new.sqlite')
        before = {existing: faults.database_content(existing), new: None}
        after = {}
        for target in (existing, new):
            began = time.monotonic()
            done = self.load(target, self.input, '--dataset', 'second')
            usual = time.monotonic() - began
            self.check('a whole load', done.returncode == 0, done.stderr)
            after[target] = faults.database_content(target)
        self.existing()
        os.unlink(new)
        ended = 0
        for number in range(kills):
            how = (signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT)[number % 4]
            target = new if number % 2 == 1 else existing
            options = ['--dataset', 'second'] + (['--replace'] if number % 8 == 0 else [])
            with subprocess.Popen(self.command(target, self.input, *options), stderr=subprocess.PIPE) as process:
                time.sleep(self.random.random() * usual)
                process.send_signal(how)
                process.communicate()
                status = process.returncode
            where = f'{how.name} in {"a new" if target == new else "an existing"} database'
            content = faults.database_content(target) if os.path.exists(target) else None
            if content != before[target]:
                self.check(where, status in (0, -how), f'status {status}')
                self.check(where, content == after[target], 'a part is there')
                if target == new:
                    os.unlink(new)
                else:
                    self.existing()
                continue
            ended += 1
            self.check(where, status == -how, f'status {status}')
            if target == new:
                if how != signal.SIGKILL:
                    self.check(where, not self.leftovers(), 'a temporary file is there')
                for name in self.leftovers():
                    os.unlink(self.path(name))
        self.check('kills', ended > 0, 'no kill was before the end')

    def interrupted_pipe(self):
        """A signal while it waits for more input, with much of it loaded."""
        database = self.existing()
        before = faults.database_content(database)
        with subprocess.Popen(self.command(database, '-', '--dataset', 'second'), stdin=subprocess.PIPE,
                              stderr=subprocess.PIPE) as process:
            with open(self.input, 'rb') as source:
                process.stdin.write(source.read())
            process.stdin.flush()
            process.send_signal(signal.SIGTERM)
            status = process.wait(30)
            process.stdin.close()
        self.check('SIGTERM on a pipe', status == -signal.SIGTERM, f'status {status}')
        self.check('SIGTERM on a pipe', faults.database_content(database) == before, 'it is not what it was')

    def damaged(self):
        """Input that is cut, and a malformed last record."""
        database = self.existing()
        before = faults.database_content(database)
        packed = self.path('cut.gff3.gz')
        with open(packed, 'wb') as out:
            out.write(subprocess.run(['gzip', '-c', self.input], capture_output=True, check=True).stdout[:-1000])
        bad = self.path('bad.gff3')
        shutil.copy(self.input, bad)
        with open(bad, 'a', encoding='ascii') as out:
            out.write('chr1\tsrc\texon\t5\t4\t.\t+\t.\tID=x\n')
        for source in (packed, bad):
            for target in (database, self.path('new.sqlite')):
                done = self.load(target, source, '--dataset', 'second')
                self.check(source, done.returncode == 1 and done.stderr.count('\n') == 1, done.stderr)
            self.check(source, faults.database_content(database) == before, 'the database is not what it was')
            self.check(source, not os.path.exists(self.path('new.sqlite')), 'a new database is there')
        self.check('damaged input', not self.leftovers(), 'a temporary file is there')

    def two_at_once(self):
        """Both come in, one after the other."""
        database = self.existing()
        loads = [subprocess.Popen(self.command(database, self.input, '-q', '--dataset', name), stderr=subprocess.PIPE)
                 for name in ('a', 'b')]
        for process in loads:
            said = process.communicate(timeout=120)[1]
            self.check('two at once', process.returncode == 0, said)
        (rows, _) = faults.database_content(database)
        self.check('two at once', len(rows['gff']) == 100 + 2 * RECORDS, len(rows['gff']))
        self.check('two at once', len(rows['datasets']) == 3, rows['datasets'])

    def two_new_at_once(self):
        """One of them makes the database, the other says so and leaves it alone."""
        database = self.path('race.sqlite')
        loads = [subprocess.Popen(self.command(database, '-', '--dataset', name), stdin=subprocess.PIPE,
                                  stderr=subprocess.PIPE) for name in ('a', 'b')]
        deadline = time.monotonic() + 30
        while len(self.leftovers()) < 2 and time.monotonic() < deadline:
            for process in loads:  # a first block, so that both begin
                process.stdin.write(b'chr1\tsrc\tgene\t1\t100\t.\t+\t.\tID=g1\n' * 10_000)
                process.stdin.flush()
        messages = [process.communicate(timeout=60)[1] for process in loads]
        self.check('two new ones', sorted(process.returncode for process in loads) == [0, 1], messages)
        loser = messages[0 if loads[0].returncode else 1]
        self.check('two new ones', loser == f'gff-tosqlite: {database}: another program has made it in the meantime\n'
                   .encode(), loser)
        (rows, _) = faults.database_content(database)
        self.check('two new ones', len(rows['datasets']) == 1, rows['datasets'])
        self.check('two new ones', not self.leftovers(), 'a temporary file is there')

    def waits_for_a_lock(self):
        database = self.existing()
        holder = sqlite3.connect(database, isolation_level=None)
        holder.execute('BEGIN EXCLUSIVE')
        with subprocess.Popen(self.command(database, self.small, '-q', '--dataset', 'b')) as process:
            time.sleep(1)
            self.check('a lock', process.poll() is None, 'it did not wait')
            holder.execute('ROLLBACK')
            self.check('a lock', process.wait(60) == 0, 'it did not continue')
        holder.close()

    def file_size_limit(self):
        """The limit on the size of a file is met as a full disk is."""
        database, copy, larger = self.existing(), self.path('copy.sqlite'), self.path('larger.gff3')
        shutil.copy(database, copy)
        with open(self.input, encoding='ascii') as source, open(larger, 'w', encoding='ascii') as out:
            out.write(source.read() * 4)
        for target in (database, self.path('new.sqlite')):
            done = self.load(target, larger, '--dataset', 'second',
                             preexec_fn=faults.limits((resource.RLIMIT_FSIZE, 2_048_000)))
            self.check('file size limit', done.returncode == 1 and 'File too large' in done.stderr,
                       f'{done.returncode} {done.stderr}')
        # By then more was written than SQLite holds back: without a journal the file must be what it was, to the byte.
        self.check('file size limit', filecmp.cmp(database, copy, shallow=False), 'the database is not what it was')
        self.check('file size limit', not os.path.exists(database + '-journal'), 'a journal is there')
        self.check('file size limit', not os.path.exists(self.path('new.sqlite')), 'a new database is there')

    def full_disk(self):
        """A file system of 4 MiB, seen by this process alone."""
        place, database = self.path('full'), self.existing()
        os.mkdir(place)
        why_not = faults.why_no_small_disk(place)
        if why_not:
            self.findings.pass_over('full disk', why_not)
            return
        before = faults.database_content(database)
        script = '''cp "$2" "$1/existing.sqlite"
            for name in existing new; do
              "$3" -o "$1/$name.sqlite" --dataset second "$4" 2>&1; echo "status $?"
            done
            ls -A "$1"
            cp "$1/existing.sqlite" "$2.after"'''
        done = faults.run(faults.with_small_disk(place, '4m', ['bash', '-c', script, 'bash', place, database, self.tool,
                                                               self.input]))
        wanted = ''.join(f'gff-tosqlite: {place}/{name}.sqlite: write error: No space left on device\nstatus 1\n'
                         for name in ('existing', 'new')) + 'existing.sqlite\n'
        self.findings.same('full disk', done.out.decode(), wanted)
        self.check('full disk', faults.database_content(database + '.after') == before,
                   'the database is not what it was')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, metavar='DIR')
    parser.add_argument('--kills', type=int, default=20)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cases = Faults(options.bin, folder, options.seed)
        cases.killed(options.kills)
        for case in (cases.interrupted_pipe, cases.damaged, cases.two_at_once, cases.two_new_at_once,
                     cases.waits_for_a_lock, cases.file_size_limit, cases.full_disk):
            case()
        return cases.findings.status()


if __name__ == '__main__':
    sys.exit(main())
