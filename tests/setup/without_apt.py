#!/usr/bin/env python3
"""scripts/setup where apt is not: it names all that the build needs, and says of each whether it was found.

The programs of this system stand on a PATH of their own, less apt and what a case takes away.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APT = {'apt-get', 'dpkg-query'}


def setup(less, *arguments):
    with tempfile.TemporaryDirectory(prefix='setup-') as name:
        for folder in os.environ['PATH'].split(':'):
            for program in Path(folder).glob('*') if folder else ():
                link = Path(name) / program.name
                if program.name not in less and not link.is_symlink():
                    link.symlink_to(program)
        return subprocess.run([ROOT / 'scripts/setup', *arguments], env=os.environ | {'PATH': name}, capture_output=True,
                              stdin=subprocess.DEVNULL, text=True, timeout=120, check=False)


def main():
    failures = []

    def expect(what, holds, seen):
        if not holds:
            failures.append(what)
            print(f'FAILED {what}: {seen}')

    done = setup(APT)
    expect('all is found', done.returncode == 0 and 'NOT FOUND' not in done.stdout and not done.stderr and
           done.stdout.startswith('setup: apt-get is not here. The build needs:\n') and
           done.stdout.endswith('setup: all that the build needs is here\n'), done)
    named = [line.strip() for line in done.stdout.splitlines() if line.startswith('  ')]
    expect('each need is named', all(any(need in line for line in named) for need in (
        'C++20 compiler', 'cmake', 'make', 'pkg-config', 'Python 3', 'Boost 1.74', 'htslib 1.16', 'zstd', 'libdeflate', 'RE2',
        'SQLite', 'zlib', 'ISA-L')), named)

    done = setup(APT | {'c++', 'pkg-config'}, '--check')
    missing = [line.strip() for line in done.stdout.splitlines() if line.endswith('NOT FOUND')]
    expect('what is not found ends it with status 1', done.returncode == 1, done)
    expect('the compiler, pkg-config and what it looks for are not found',
           len(missing) == 9 and missing[0].startswith('a C++20 compiler'), missing)
    expect('it says what to do', done.stderr == 'setup: not found: 9 of these; install them with this system\'s own '
           'package manager, then come again\n', done.stderr)
    print(f'without_apt: {len(failures)} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
