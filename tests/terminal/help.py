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

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / 'support'))
import tools as the_tools  # noqa: E402

MESSAGE = 'standard input is a terminal: name a FILE, or pipe annotation in\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    folder = parser.parse_args().bin.resolve()
    tools = [folder / name for name in the_tools.names(folder)]
    keyboard, terminal = pty.openpty()
    failures = 0
    for tool in tools:
        shown = subprocess.run([tool, '--help'], stdin=terminal, capture_output=True, text=True, timeout=60, check=False)
        if shown.returncode or shown.stderr or not shown.stdout.startswith(f'Usage: {tool.name} '):
            print(f'FAILED {tool.name} --help: {shown}')
            failures += 1
        reads = the_tools.required(folder, tool.name)  # with these words a tool reads standard input
        for words in ([], reads, [*reads, '-q']):
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
