#!/usr/bin/env python3
"""gff-order whose temporary files meet a full disk, limits and signals.

    order.py --bin DIR

Temporary files have no name, so that nothing is left of them however the program ends; a full disk is status 1 and
a message that names the directory and the option.
"""

import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import faults  # noqa: E402

RECORDS = 40_000  # in the order of their numbers from the last to the first, 100 bytes each: several runs with -m 1M


def annotation():
    note = 'x' * 60
    lines = [f'chr1\tme\tgene\t{number}\t{number + 9}\t.\t+\t.\tID={number};Note={note}\n'
             for number in range(RECORDS, 0, -1)]
    return tuple(('##gff-version 3\n' + ''.join(order)).encode() for order in (lines, reversed(lines)))


class Faults:
    def __init__(self, tool, folder):
        self.tool = tool
        self.folder = folder
        self.temporary = os.path.join(folder, 'tmp')
        os.mkdir(self.temporary)
        self.data, self.ordered = annotation()
        self.findings = faults.Findings()
        self.expect = self.findings.expect

    def command(self, *words):
        return [self.tool, '-m', '1M', '--tmp-dir', self.temporary, *words]

    def run(self, *words, data=None, **how):
        return faults.run(self.command(*words), self.data if data is None else data, **how)

    def nothing_is_left(self, what, folder=None):
        self.findings.same(f'{what}: what is left', os.listdir(folder or self.temporary), [])

    def writes(self, what, done, expected):
        self.expect(what, done.status == 0 and done.err == b'' and done.out == expected, done)
        self.nothing_is_left(what)

    def fails(self, what, done, reason):
        """Nothing was written, and the message names the directory."""
        message = (f'gff-order: temporary file in {self.temporary} (--tmp-dir chooses another directory): '
                   f'write error: {reason}\n')
        self.findings.same(what, (done.status, done.err.decode(), done.out), (1, message, b''))
        self.nothing_is_left(what)

    def well(self):
        self.writes('without a fault', self.run(), self.ordered)

    def few_descriptors(self):
        """Runs share a file: many runs need few descriptors."""
        done = self.run(preexec_fn=faults.limits((resource.RLIMIT_NOFILE, 12)))
        self.writes('few descriptors', done, self.ordered)

    def limit_of_file_size(self):
        done = self.run(preexec_fn=faults.limits((resource.RLIMIT_FSIZE, 1 << 20)))
        self.fails('a limit of the size of files', done, 'File too large')

    def full_disk(self):
        """A file system of 2 MiB, in a name space of its own."""
        why_not = faults.why_no_small_disk(self.temporary)
        if why_not:
            self.findings.pass_over('a full disk', why_not)
            return
        done = faults.run(faults.with_small_disk(self.temporary, '2m', self.command()), self.data)
        self.fails('a full disk', done, 'No space left on device')

    def a_header_that_does_not_fit(self):
        comments = ''.join(f'# {number} {"y" * 90}\n' for number in range(20_000)).encode()
        self.writes('a header that does not fit into memory', self.run(data=comments + self.data),
                    b'##gff-version 3\n' + comments + self.ordered[16:])

    def damaged_input(self):
        """The records before the error are written in order."""
        done = self.run(data=self.data + b'chr1\n')
        self.expect('an error at the end', done.status == 1 and done.out == self.ordered, done)
        self.nothing_is_left('an error at the end')

    def signals(self):
        """Killed while it has a temporary file and waits for more."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL):
            output = os.path.join(self.folder, 'output')
            os.mkdir(output)
            words = [] if number == signal.SIGKILL else ['-o', os.path.join(output, 'x.gff3')]
            with subprocess.Popen(self.command(*words), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
                process.stdin.write(self.data)
                process.stdin.flush()
                self.expect(number.name, self.has_temporary_file(process.pid), 'there is no temporary file')
                process.send_signal(number)
                self.findings.same(number.name, process.wait(faults.TIMEOUT), -number)
                try:
                    process.stdin.close()
                except BrokenPipeError:
                    pass
            self.nothing_is_left(number.name)
            self.nothing_is_left(number.name, output)
            os.rmdir(output)

    def has_temporary_file(self, process):
        """Wait until the process has one."""
        for _ in range(faults.TIMEOUT * 50):
            try:
                links = [os.readlink(f'/proc/{process}/fd/{fd}') for fd in os.listdir(f'/proc/{process}/fd')]
            except FileNotFoundError:
                links = []
            if any(link.startswith(self.temporary) and link.endswith('(deleted)') for link in links):
                return True
            time.sleep(0.02)
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, metavar='DIR', help='where the tools are')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cases = Faults(os.path.join(os.path.abspath(options.bin), 'gff-order'), folder)
        for case in (cases.well, cases.few_descriptors, cases.limit_of_file_size, cases.full_disk,
                     cases.a_header_that_does_not_fit, cases.damaged_input, cases.signals):
            case()
        return cases.findings.status()


if __name__ == '__main__':
    sys.exit(main())
