#!/usr/bin/env python3
"""The tarball of fully static programs: its files, and its programs, which need no library. The wheel contains them.

    static.py --build DIR

It is built again: with little optimisation, or, through ccache, as users get it, because the build of the container has filled
the cache. Skipped if an archive (.a) of a library is missing.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from package import ROOT, differences, options, run, wanted

LICENCES = 'share/doc/gffpipe/licences/'
ARCHIVES = ('hts', 'htscodecs', 'deflate', 'zstd', 'z', 'bz2', 'lzma', 're2', 'sqlite3', 'boost_iostreams',
            'boost_program_options', 'c')


def skip(why):
    print(f'static: {why}: passed over')
    return 77


def missing_archives():
    """The compiler prints the name alone if it does not find a file."""
    compiler = os.environ.get('CXX', 'c++')
    return [name for name in ARCHIVES if run(compiler, f'-print-file-name=lib{name}.a').stdout.strip() == f'lib{name}.a']


def make_tarball(given, folder):
    quickly = [] if os.environ.get('CMAKE_CXX_COMPILER_LAUNCHER') else ['--debug-build']
    done = subprocess.run([ROOT / 'packaging/static-tarball', '--cmake', given.cmake, *quickly, folder],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=3000, check=False)
    if done.returncode:
        sys.exit(f'static-tarball: {done.stdout[-3000:]}{done.stderr[-3000:]}')
    tarball, = folder.glob('gffpipe-*-linux-*.tar.gz')
    return tarball


def check_program(program, failures):
    """No interpreter, no shared library, a random address, no stack that is executed."""
    headers = run('readelf', '--wide', '--segments', '--dynamic', program, check=True).stdout
    kind = run('file', '-b', program, check=True).stdout
    libraries = run('ldd', program)
    stack = re.search(r'GNU_STACK.*? (R\S*) ', headers)
    for what, holds in (('without an interpreter', 'INTERP' not in headers), ('without libraries', '(NEEDED)' not in headers),
                        ('without a run path', 'RUNPATH' not in headers and 'RPATH' not in headers),
                        ('position-independent', re.search(r'FLAGS_1.*\bPIE\b', headers)),
                        ('read-only relocations', 'GNU_RELRO' in headers), ('no stack that is executed', stack and 'E' not in stack[1]),
                        ('static for file(1)', 'static-pie linked' in kind or 'statically linked' in kind),
                        ('static for ldd(1)', re.search('statically linked|not a dynamic executable',
                                                        libraries.stdout + libraries.stderr))):
        if not holds:
            failures.append(f'{program.name}: not {what}: {kind.strip()}')


def check_work(folder, failures):
    """A pipeline of all that is linked: RE2, BGZF with an index, zstd, SQLite; nothing of this machine is in PATH."""
    pipeline = '''
        gff-select -e 'ID ~ "^gene"' genes.gff3.gz | gff-extract ID | gff-strip Name | gff-order -o out.gff3.gz --write-index
        gff-select -r 20 -c out.gff3.gz
        gff-tosqlite -q -o out.sqlite out.gff3.gz
        gff-totsv -c ID out.gff3.gz -o out.tsv'''
    shutil.copy(ROOT / 'tests/data/ensembl_chr20.gff3.gz', folder / 'genes.gff3.gz')
    done = run('/bin/sh', '-euc', pipeline, cwd=folder, env={'PATH': str(folder / 'bin')})
    made = {path.name for path in folder.glob('out.*')}
    if done.returncode or done.stderr or int(done.stdout or 0) < 5 or made != {'out.gff3.gz', 'out.gff3.gz.tbi', 'out.sqlite', 'out.tsv'}:
        failures.append(f'the pipeline: {done}, {made}')


def check_wheel(wheel, folder, failures):
    """Its tag, and the programs and the package in a virtual environment that has nothing else."""
    if f'-py3-none-manylinux2014_{os.uname().machine}.' not in wheel:
        failures.append(f'the wheel of static programs is called {wheel}')
    if not importlib.util.find_spec('ensurepip'):
        print('static: venv is not here (scripts/setup --with-peers installs it): the wheel is not installed')
        return
    environment = folder / 'environment'
    shutil.rmtree(environment, ignore_errors=True)
    made = run(sys.executable, '-m', 'venv', environment)
    installed = run(environment / 'bin/pip', '--disable-pip-version-check', 'install', '--no-index', folder / wheel)
    version = run(environment / 'bin/gff-select', '--version', env={})
    script = 'import gffpipe, sys; print(gffpipe.run("select", "-c", "-t", "gene", sys.argv[1]))'
    count = run(environment / 'bin/python', '-c', script, ROOT / 'tests/data/ensembl_chr20.gff3.gz', env={})
    if made.returncode or installed.returncode or version.returncode or not re.search(r'[1-9]', count.stdout):
        failures.append(f'the wheel in an environment: {made}, {installed}, {version}, {count}')


def main():
    given = options(__doc__)
    missing = [program for program in ('file', 'ldd', 'readelf', 'dpkg-query') if not shutil.which(program)]
    if missing:
        return skip(f'{missing[0]} is not here')
    missing = missing_archives()
    if missing:
        return skip(f'lib{missing[0]}.a is not here (scripts/setup --with-peers installs it)')
    folder = given.build.resolve() / 'static-test'  # kept: the next run compiles what changed
    tarball = make_tarball(given, folder)
    failures = []
    unpacked = folder / 'unpacked'
    shutil.rmtree(unpacked, ignore_errors=True)
    with tarfile.open(tarball) as archive:
        archive.extractall(unpacked)
        owners = {(entry.uid, entry.gid) for entry in archive}
    root = unpacked / tarball.name.removesuffix('.tar.gz')
    files = {str(path.relative_to(root)) for path in root.rglob('*') if path.is_file()}
    count = differences({file for file in files if not file.startswith(LICENCES)}, wanted('installation.txt', given.build))
    if count or [path.name for path in unpacked.iterdir()] != [root.name] or owners != {(0, 0)}:
        failures.append(f'the files: {count} differences, {owners}')
    licences = {file.removeprefix(LICENCES) for file in files if file.startswith(LICENCES)}
    for library in ('htslib', 'libisal', 'libdeflate', 'libzstd', 'zlib', 're2', 'sqlite3', 'boost', 'glibc', 'gcc', 'xz', 'bzip2'):
        if not any(name.startswith(library) for name in licences):
            failures.append(f'the licence of {library} is not there: {sorted(licences)}')
    programs = sorted((root / 'bin').iterdir())
    for program in programs:
        check_program(program, failures)
    check_work(root, failures)

    sys.path.insert(0, str(ROOT / 'python'))
    import build_wheel
    check_wheel(build_wheel.wheel_of(tarball, folder), folder, failures)
    for failure in failures:
        print('FAILED', failure)
    print(f'static: {len(programs)} programs, {tarball.stat().st_size} bytes, {len(failures)} failures')
    return 1 if failures or not programs else 0


if __name__ == '__main__':
    sys.exit(main())
