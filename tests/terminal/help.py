#!/usr/bin/env python3
"""A tool that is started on a terminal without input shows its help and ends, instead of waiting.

    help.py --bin DIR
"""

import argparse
import os
import pty
import subprocess
import sys
from pathlib import Path

# Arguments with which a tool reads standard input, beside none at all.
READS = {'gff-extract': ['ID'], 'gff-strip': ['ID'], 'gff-tosqlite': ['-o', 'x.sqlite']}
MESSAGE = 'standard input is a terminal: name a FILE, or pipe annotation in\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    tools = sorted(parser.parse_args().bin.resolve().glob('gff-*'))
    keyboard, terminal = pty.openpty()
    failures = 0
    for tool in tools:
        shown = subprocess.run([tool, '--help'], stdin=terminal, capture_output=True, text=True, timeout=60, check=False)
        if shown.returncode or shown.stderr or not shown.stdout.startswith('  gff-'):
            print(f'FAILED {tool.name} --help: {shown}')
            failures += 1
        for words in ([], READS.get(tool.name, []), [*READS.get(tool.name, []), '-q']):
            done = subprocess.run([tool, *words], stdin=terminal, capture_output=True, text=True, timeout=60, check=False)
            if (done.returncode, done.stdout, done.stderr) != (2, '', f'{tool.name}: {MESSAGE}{shown.stdout}'):
                print(f'FAILED {tool.name} {words}: {done}')
                failures += 1
    os.close(terminal)
    os.close(keyboard)
    print(f'help: {len(tools)} tools, {failures} failures')
    return 1 if failures or not tools else 0


if __name__ == '__main__':
    sys.exit(main())
