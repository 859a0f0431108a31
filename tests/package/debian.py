#!/usr/bin/env python3
"""The Debian package: exactly the files of debian.txt, no error of lintian, dependencies, a description.

    debian.py --build DIR
"""

import re
import shutil
import sys
import tempfile
from pathlib import Path

from package import LIBRARIES, differences, options, run, wanted


def main():
    given = options(__doc__)
    missing = [program for program in ('dpkg-deb', 'dpkg-shlibdeps', 'lintian', 'gzip', 'strip') if not shutil.which(program)]
    if missing:
        print(f'debian: {missing[0]} is not here: passed over')
        return 77
    failures = 0
    with tempfile.TemporaryDirectory(prefix='debian-') as name:
        cpack = Path(given.cmake).with_name('cpack') if '/' in given.cmake else 'cpack'
        done = run(cpack, '-G', 'DEB', '--config', str(given.build / 'CPackConfig.cmake'), '-B', name)
        packages = list(Path(name).glob('*.deb'))
        if done.returncode or len(packages) != 1:
            sys.exit(f'cpack: {done.stdout}{done.stderr}')
        package, = packages

        listed = run('dpkg', '-c', package, check=True).stdout.splitlines()
        got = {line.split(None, 5)[5].removeprefix('./usr/') for line in listed if not line.startswith('d')}
        failures += differences(got, wanted('debian.txt', given.build))
        owners = {line.split()[1] for line in listed}
        fields = run('dpkg-deb', '-f', package, check=True).stdout
        depends = run('dpkg-deb', '-f', package, 'Depends', check=True).stdout.split(', ')
        not_named = {prefix for names in LIBRARIES.values() for prefix in names.runtime
                     if not any(dependency.startswith(tuple(prefix.split('|'))) for dependency in depends)}
        for what, holds in (('all belongs to root', owners == {'root/root'}),
                            ('the name says version and architecture',
                             re.fullmatch(r'gffpipe_[0-9.]+-1_\w+\.deb', package.name)),
                            (f'it depends on the libraries, without {not_named}', not not_named),
                            ('it has a description', fields.count('\n .\n') >= 1)):
            if not holds:
                failures += 1
                print(f'FAILED {what}: {package.name}, {owners}, {fields}')
        complaints = run('lintian', '--allow-root', '--no-tag-display-limit', package)
        errors = [line for line in complaints.stdout.splitlines() if line.startswith('E:')]
        for line in errors:
            print(f'FAILED lintian: {line}')
        failures += len(errors)
        if complaints.returncode not in (0, 2):  # 2: errors
            failures += 1
            print(f'FAILED lintian: status {complaints.returncode}, {complaints.stderr}')
    print(f'debian: {len(got)} files, {failures} failures; lintian: '
          f'{sum(line.startswith("W:") for line in complaints.stdout.splitlines())} warnings')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
