#!/usr/bin/env python3
"""Two runs write one file and its index at once: at the end no index is beside data of the other run.

    two_runs.py --bin DIR

One run is held up before a call that gives a name (by strace), while the other one runs from beginning to end.  Skipped,
with a message, if there is no strace or if it may not trace.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402
import faults  # noqa: E402

TEXT = b'##gff-version 3\n' + b''.join(b'chr%d\tm\tgene\t%d\t%d\t.\t+\t.\tID=g%d_%d\n' % (c, i, i + 9, c, i)
                                       for c in (1, 2) for i in range(1, 3000))
NAMES = ('x.gff3.gz', 'x.gff3.gz.tbi')


def state():
    found = {}
    for name in NAMES:
        if os.path.exists(name):
            with open(name, 'rb') as stream:
                found[name] = stream.read()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, metavar='DIR', help='where the tools are')
    select = os.path.join(os.path.abspath(parser.parse_args().bin), 'gff-select')
    findings = faults.Findings()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        if not shutil.which('strace') or faults.run(['strace', '-qq', '-o', 'log', 'true']).status != 0:
            corpus.skip('no strace, or it may not look')
        with open('in.gff3', 'wb') as out:
            out.write(TEXT)
        one = [select, 'in.gff3', '-o', NAMES[0], '--write-index']
        other = [select, 'in.gff3', '-r', 'chr2', '-o', NAMES[0], '--write-index']
        whole = []
        for command in (one, other):
            faults.run(command)
            whole.append(state())
        renames, unlinks = 'rename,renameat,renameat2', 'unlink,unlinkat'
        for calls, number in ((unlinks, 1), (unlinks, 2), (renames, 1), (renames, 2)):
            for name in NAMES:
                os.unlink(name)
            faults.run(one)  # the files from before
            began = time.monotonic()
            with subprocess.Popen(['strace', '-f', '-qq', '-o', 'log', '-e', f'trace={calls}', '-e',
                                   f'inject={calls}:delay_enter=1000000:when={number}', *one],
                                  stderr=subprocess.PIPE) as slow:
                time.sleep(0.5)
                fast = faults.run(other)
                err = slow.stderr.read()
            slow.wait()
            what = f'held up before call {number} of {calls}'
            findings.expect(f'{what}: it was held up', time.monotonic() - began > 0.9)
            now = state()
            findings.expect(f'{what}: the other run', fast.status == 0, fast)
            findings.expect(f'{what}: an index belongs to its data',
                            now in whole or now in [{NAMES[0]: both[NAMES[0]]} for both in whole], list(now))
            findings.expect(f'{what}: status and message', slow.returncode == 0 and not err or
                            slow.returncode == 1 and faults.is_one_message('gff-select', err), (slow.returncode, err))
            if NAMES[1] not in now:
                findings.expect(f'{what}: the error is reported', slow.returncode == 1, err)
            left = faults.temporary_files(folder)
            findings.expect(f'{what}: no temporary file', not left, left)
            faults.run(one)
        return findings.status()


if __name__ == '__main__':
    sys.exit(main())
