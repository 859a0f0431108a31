#!/usr/bin/env python3
"""The source tarball: every file of the repository, and nothing that it passes over.

    source.py --build DIR
"""

import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

from package import ROOT, differences, options, run


def main():
    given = options(__doc__)
    if not shutil.which('git') or run('git', '-C', ROOT, 'rev-parse', '--show-toplevel').stdout.strip() != str(ROOT):
        print('source: this is not a git repository: passed over')
        return 77
    with tempfile.TemporaryDirectory(prefix='source-') as name:
        cpack = Path(given.cmake).with_name('cpack') if '/' in given.cmake else 'cpack'
        done = run(cpack, '--config', str(given.build / 'CPackSourceConfig.cmake'), '-B', name)
        tarballs = list(Path(name).glob('gffpipe-*.tar.gz'))
        if done.returncode or len(tarballs) != 1:
            sys.exit(f'cpack: {done.stdout}{done.stderr}')
        folder = tarballs[0].name.removesuffix('.tar.gz')
        with tarfile.open(tarballs[0]) as archive:
            got = {entry.name.removeprefix(f'{folder}/') for entry in archive if not entry.isdir()}
    listed = run('git', '-C', ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', check=True).stdout
    expected = {file for file in listed.split('\0') if file and (ROOT / file).is_file()}
    failures = differences(got, expected)
    print(f'source: {len(got)} files, {failures} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
