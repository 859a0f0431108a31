#!/usr/bin/env python3
"""gff-order whose temporary files meet a full disk, limits and signals.

    order.py --bin DIR

Temporary files have no name, so that nothing is left of them however the program ends; a full disk is status 1 and
a message that names the directory and the option.
"""

import argparse
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TIMEOUT = 60
RECORDS = 40_000  # in the order of their numbers from the last to the first, 100 bytes each: several runs with -m 1M


def annotation():
    note = 'x' * 60
    lines = [f'chr1\tme\tgene\t{number}\t{number + 9}\t.\t+\t.\tID={number};Note={note}\n'
             for number in range(RECORDS, 0, -1)]
    return '##gff-version 3\n' + ''.join(lines), '##gff-version 3\n' + ''.join(reversed(lines))


class Faults:
    def __init__(self, tool, folder):
        self.tool = tool
        self.folder = folder
        self.temporary = os.path.join(folder, 'tmp')
        os.mkdir(self.temporary)
        self.data, self.ordered = annotation()
        self.failures = []

    def expect(self, is_so, what):
        if not is_so:
            self.failures.append(what)
            print(f'FAILED {what}')

    def run(self, *words, before=None, data=None):
        return subprocess.run([self.tool, '-m', '1M', '--tmp-dir', self.temporary, *words], timeout=TIMEOUT, text=True,
                              input=self.data if data is None else data, capture_output=True, preexec_fn=before,
                              check=False)

    def nothing_is_left(self, what, folder=None):
        self.expect(os.listdir(folder or self.temporary) == [], f'{what}: something is left in the directory')

    def well(self):
        done = self.run()
        self.expect(done.returncode == 0 and done.stdout == self.ordered, 'what goes well does not')
        self.nothing_is_left('success')

    def few_descriptors(self):
        """Runs share a file: their number is no number of descriptors."""
        done = self.run(before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (12, 12)))
        self.expect(done.returncode == 0 and done.stdout == self.ordered, f'few descriptors: {done.stderr}')

    def limit_of_file_size(self):
        done = self.run(before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20)))
        self.expect(done.returncode == 1 and done.stderr == self.message(self.temporary, 'File too large'),
                    f'a limit of the size of files: status {done.returncode}, {done.stderr}')
        self.expect(done.stdout == '', 'a limit of the size of files: something was written')
        self.nothing_is_left('a limit of the size of files')

    def full_disk(self):
        """A file system of 2 MiB, in a name space of its own."""
        script = 'mount -t tmpfs -o size=2m none "$1" && shift && exec "$@"'
        isolated = ['unshare', '--mount', 'sh', '-c', script, 'sh', self.temporary]
        if not shutil.which('unshare') or subprocess.run([*isolated, 'true'], capture_output=True, check=False).returncode:
            print('passed over: no file system can be mounted here')
            return
        done = subprocess.run([*isolated, self.tool, '-m', '1M', '--tmp-dir', self.temporary], timeout=TIMEOUT, text=True,
                              input=self.data, capture_output=True, check=False)
        self.expect(done.returncode == 1 and done.stderr == self.message(self.temporary, 'No space left on device'),
                    f'a full disk: status {done.returncode}, {done.stderr}')
        self.expect(done.stdout == '', 'a full disk: something was written')

    def a_header_that_does_not_fit(self):
        comments = ''.join(f'# {number} {"y" * 90}\n' for number in range(20_000))
        done = self.run(data=comments + self.data)
        self.expect(done.returncode == 0 and done.stdout == '##gff-version 3\n' + comments + self.ordered[16:],
                    f'a header that does not fit into memory: {done.stderr}')
        self.nothing_is_left('a header that does not fit into memory')

    def damaged_input(self):
        done = self.run(data=self.data + 'chr1\n')
        self.expect(done.returncode == 1 and done.stdout == self.ordered,
                    'an error at the end: what came before is not written in its order')
        self.nothing_is_left('an error')

    def signals(self):
        """Killed while it has a temporary file and waits for more."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL):
            output = os.path.join(self.folder, 'output')
            os.mkdir(output)
            words = [] if number == signal.SIGKILL else ['-o', os.path.join(output, 'x.gff3')]
            process = subprocess.Popen([self.tool, '-m', '1M', '--tmp-dir', self.temporary, *words],
                                       stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
            process.stdin.write(self.data.encode())
            process.stdin.flush()
            self.expect(self.has_temporary_file(process.pid), f'{number.name}: there is no temporary file')
            process.send_signal(number)
            self.expect(process.wait(TIMEOUT) == -number, f'{number.name}: status {process.returncode}')
            try:
                process.stdin.close()
            except BrokenPipeError:
                pass
            self.nothing_is_left(number.name)
            self.nothing_is_left(number.name, output)
            os.rmdir(output)

    def has_temporary_file(self, process):
        """Wait until the process has one."""
        for _ in range(TIMEOUT * 50):
            try:
                links = [os.readlink(f'/proc/{process}/fd/{fd}') for fd in os.listdir(f'/proc/{process}/fd')]
            except FileNotFoundError:
                links = []
            if any(link.startswith(self.temporary) and link.endswith('(deleted)') for link in links):
                return True
            time.sleep(0.02)
        return False

    @staticmethod
    def message(directory, reason):
        return (f'gff-order: temporary file in {directory} (--tmp-dir chooses another directory): '
                f'write error: {reason}\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, metavar='DIR', help='where the tools are')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        faults = Faults(os.path.join(os.path.abspath(options.bin), 'gff-order'), folder)
        for check in (faults.well, faults.few_descriptors, faults.limit_of_file_size, faults.full_disk,
                      faults.a_header_that_does_not_fit, faults.damaged_input, faults.signals):
            check()
    print(f'{len(faults.failures)} failures')
    return 1 if faults.failures else 0


if __name__ == '__main__':
    sys.exit(main())
