#!/usr/bin/env python3
"""gff-totsv --reader on a terminal: with the columns named no annotation is asked for, without them it is.

    reader.py --bin DIR
"""

import argparse
import os
import pty
import subprocess
import sys
from pathlib import Path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    totsv = parser.parse_args().bin.resolve() / 'gff-totsv'
    keyboard, terminal = pty.openpty()
    failures = 0
    for words, status, output in ((['-c', 'seqid,ID'], 0, b'read_csv'), ([], 2, b'')):
        done = subprocess.run([totsv, '--reader', 'duckdb', *words], stdin=terminal, capture_output=True, timeout=60,
                              check=False)
        if done.returncode != status or output not in done.stdout or bool(done.stdout) != (status == 0):
            print(f'FAILED {words}: {done}')
            failures += 1
    os.close(terminal)
    os.close(keyboard)
    print(f'reader: {failures} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
