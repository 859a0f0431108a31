#!/usr/bin/env python3
"""scripts/setup without apt, and without root: it names all that the build needs, and reports whether each was found.

The programs of this system are linked into a folder that is the PATH, except apt and what a case removes or replaces.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APT = {'apt-get', 'dpkg-query'}
# A system with apt and nothing installed, whose user is not root.
WITHOUT_ROOT = {'apt-get': 'exit 100', 'apt-cache': 'exit 0', 'dpkg-query': 'exit 1', 'id': 'echo 1000'}


def setup(less, *arguments, stubs=None, **variables):
    with tempfile.TemporaryDirectory(prefix='setup-') as name:
        for stub, script in (stubs or {}).items():
            path = Path(name) / stub
            path.write_text(f'#!/bin/sh\n{script}\n')
            path.chmod(0o755)
        for folder in os.environ['PATH'].split(':'):
            for program in Path(folder).glob('*') if folder else ():
                link = Path(name) / program.name
                if program.name not in less and not link.is_symlink() and not link.exists():
                    link.symlink_to(program)
        return subprocess.run([ROOT / 'scripts/setup', *arguments], env=os.environ | {'PATH': name} | variables,
                              capture_output=True, stdin=subprocess.DEVNULL, text=True, timeout=120, check=False)


def missing(done):
    return [line.removesuffix('NOT FOUND').strip() for line in done.stdout.splitlines() if line.endswith('NOT FOUND')]


def main():
    failures = []

    def expect(what, holds, seen):
        if not holds:
            failures.append(what)
            print(f'FAILED {what}: {seen}')

    done = setup(APT, '--tests')
    expect('all is found', done.returncode == 0 and 'NOT FOUND' not in done.stdout and not done.stderr and
           done.stdout.startswith('setup: apt-get is not here. The build needs:\n') and
           done.stdout.endswith('setup: all that the build needs is found\n'), done)
    named = [line.strip() for line in done.stdout.splitlines() if line.startswith('  ')]
    expect('each need is named', all(any(need in line for line in named) for need in (
        'C++20 compiler', 'cmake', 'make', 'pkg-config', 'Python 3', 'Boost 1.74', 'htslib 1.16', 'zstd', 'libdeflate', 'RE2',
        'SQLite', 'zlib', 'liblzma', 'ISA-L')), named)

    done = setup(APT)
    expect('the build alone needs nothing of the tests',
           not any(need in done.stdout for need in ('Python', 'liblzma', ', test')), done.stdout)

    done = setup(APT | {'c++', 'pkg-config'}, '--tests', '--check', stubs={'id': 'echo 0'})
    expect('it ends with status 1 if a need is not found', done.returncode == 1, done)
    expect('the compiler, pkg-config and what it looks for are not found',
           len(missing(done)) == 9 and missing(done)[0].startswith('a C++20 compiler'), missing(done))
    expect('it says what to do', done.stderr == 'setup: not found: 9 of these; install them with this system\'s own '
           'package manager, then run this script again\n', done.stderr)

    done = setup(APT | {'c++'}, stubs={'id': 'echo 1000'})
    expect('without root and apt, it says what can be done', done.returncode == 1 and
           all(way in done.stderr for way in ('static binaries', 'conda', 'Spack', 'modules', 'administrator')) and
           'apt-get' not in done.stderr, done)

    # Without root, no package is installed and none is needed.
    done = setup({'sudo'}, '--tests', stubs=WITHOUT_ROOT)
    expect('without root, libraries that are found are enough', done.returncode == 0 and
           'NOT FOUND' not in done.stdout and done.stdout.endswith('setup: ready\n'), done)
    # Also where sudo is installed, but this user may not use it.
    for what, less, stubs in (('sudo', {'sudo', 'c++'}, {}), ('a right to use sudo', {'c++'}, {'sudo': 'exit 1'})):
        done = setup(less, stubs=WITHOUT_ROOT | stubs)
        expect(f'without root and {what}, it says what can be done', done.returncode == 1 and 'you are not root' in done.stderr and
               all(way in done.stderr for way in ('static binaries', 'conda', 'Spack', 'modules', 'apt-get install')), done)

    # A library is also found in a folder of CMAKE_PREFIX_PATH.
    with tempfile.TemporaryDirectory(prefix='setup-prefix-') as prefix:
        described = Path(prefix) / 'lib/pkgconfig/htslib.pc'
        described.parent.mkdir(parents=True)
        described.write_text('Name: htslib\nDescription: x\nVersion: 1.17\n')
        for path, found in (('/nowhere', False), (f'/nowhere:{prefix}', True)):
            done = setup(APT, CMAKE_PREFIX_PATH=path, PKG_CONFIG_LIBDIR='/nowhere')
            expect(f'htslib under CMAKE_PREFIX_PATH={path}: {found}',
                   ('htslib 1.16 or later' not in missing(done)) == found and 'zlib' in missing(done), done)
    print(f'without_apt: {len(failures)} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
