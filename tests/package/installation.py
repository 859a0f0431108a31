#!/usr/bin/env python3
"""cmake --install: exactly the files of installation.txt, and programs that find each other and their pages.

    installation.py --build DIR
"""

import os
import sys
import tempfile
from pathlib import Path

from package import differences, options, run, wanted


def main():
    given = options(__doc__)
    failures = 0
    with tempfile.TemporaryDirectory(prefix='installation-') as name:
        prefix = Path(name) / 'usr'
        done = run(given.cmake, '--install', str(given.build), '--prefix', str(prefix))
        if done.returncode:
            sys.exit(f'cmake --install: {done.stdout}{done.stderr}')
        got = {str(path.relative_to(prefix)) for path in prefix.rglob('*') if path.is_file()}
        failures += differences(got, wanted('installation.txt', given.build))

        # A man(1) that says what it is asked for.
        man = Path(name) / 'man'
        man.write_text('#!/bin/sh\necho "man $*"\n')
        man.chmod(0o755)
        environment = os.environ | {'PATH': f'{name}:/usr/bin:/bin'}
        for words, expected in ((['help', 'select'], f'man {prefix}/bin/../share/man/man1/gff-select.1\n'),
                                (['select', '--version'], 'gff-select (gffpipe) ')):
            shown = run(prefix / 'bin/gff', *words, env=environment)
            if shown.returncode or not shown.stdout.startswith(expected):
                failures += 1
                print(f'FAILED gff {words}: {shown}')
        # Without man(1), the page as text; without that, the help of the tool.
        nothing = Path(name) / 'nothing'
        nothing.mkdir()
        pages = prefix / 'share/gffpipe/pages'
        for word, page in (('select', 'gff-select'), ('gff-select', 'gff-select'), ('cookbook', 'gffpipe-cookbook'),
                           ('gffpipe', 'gffpipe'), ('gff', 'gff')):
            shown = run(prefix / 'bin/gff', 'help', word, env={'PATH': str(nothing)})
            if pages.exists():
                holds = shown.stdout == (pages / f'{page}.txt').read_text() and '\b' not in shown.stdout and 'NAME\n' in shown.stdout
            else:
                holds = shown.stdout.count('Usage: ') == 1 or 'neither man(1) nor' in shown.stderr
            if not holds or shown.returncode != (0 if shown.stdout else 1):
                failures += 1
                print(f'FAILED gff help {word} without man(1): {shown}')
        shown = run(prefix / 'share/gffpipe/totsv-to-parquet', '--help')
        if shown.returncode or not shown.stdout.startswith('usage: '):
            failures += 1
            print(f'FAILED totsv-to-parquet --help: {shown}')
    print(f'installation: {len(got)} files, {failures} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
