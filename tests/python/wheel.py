#!/usr/bin/env python3
"""The wheel: built from this build, installed by pip without a network, and used by in_environment.py.

    wheel.py --build DIR
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE.parent / 'support'), str(HERE.parent / 'package'), str(ROOT / 'python')]
import build_wheel  # noqa: E402
import corpus  # noqa: E402
from package import options, run  # noqa: E402


def need_modules():
    """Modules of the Python that runs this, or of Debian's: then the test starts again with that one."""
    if not corpus.module_of_distribution('pandas'):
        corpus.skip('pandas is not here (scripts/setup --with-peers installs it)')
    if not importlib.util.find_spec('venv') or not importlib.util.find_spec('ensurepip'):
        corpus.skip('venv is not here (Debian: python3-venv; scripts/setup --with-peers installs it)')


def environment_in(folder):
    """A virtual environment that sees pandas of the system; without pip's cache and without a network."""
    made = run(sys.executable, '-m', 'venv', '--system-site-packages', folder)
    if made.returncode:
        sys.exit(f'venv: {made.stdout}{made.stderr}')
    return folder


def pip(environment, *arguments, **variables):
    done = run(environment / 'bin/pip', '--disable-pip-version-check', *arguments,
               env=os.environ | {'PYTHONDONTWRITEBYTECODE': '1'} | variables)
    if done.returncode:
        sys.exit(f'pip {arguments}: {done.stdout}{done.stderr}')


def check_wheel(wheel, failures):
    """What the wheel says of itself."""
    static = not build_wheel.platform_of(programs_in(wheel)).startswith('linux_')
    if not re.search(r'-py3-none-(manylinux2014_\w+\.manylinux_2_17_\w+\.musllinux_1_1_\w+|linux_\w+)\.whl$', wheel.name) or \
            ('manylinux' in wheel.name) != static:
        failures.append(f'the tag of {wheel.name}')
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        record = archive.read(next(name for name in names if name.endswith('RECORD'))).decode()
        if sorted(line.split(',')[0] for line in record.splitlines()) != sorted(names):
            failures.append('RECORD does not list the files of the wheel')
        for line in record.splitlines():
            name, hashed, _ = line.split(',')
            if hashed and hashed != 'sha256=' + build_wheel.digest(archive.read(name)):
                failures.append(f'RECORD: the hash of {name}')
        for name in ('gffpipe/py.typed', 'gffpipe/__init__.py'):
            if name not in names:
                failures.append(f'{name} is not in the wheel')


def programs_in(wheel):
    folder = wheel.parent / 'programs'
    with zipfile.ZipFile(wheel) as archive:
        return [Path(archive.extract(name, folder)) for name in archive.namelist() if '/scripts/gff' in name]


def main():
    given = options(__doc__)
    need_modules()
    failures = []
    with tempfile.TemporaryDirectory(prefix='wheel-') as name:
        folder = Path(name)
        done = run(given.cmake, '--install', given.build, '--prefix', folder / 'installation', '--strip')
        if done.returncode:
            sys.exit(f'cmake --install: {done.stdout}{done.stderr}')
        environment = environment_in(folder / 'environment')
        pip(environment, 'wheel', '--no-index', '--no-deps', '--wheel-dir', folder / 'wheels', ROOT / 'python',
            GFFPIPE_INSTALLATION=str(folder / 'installation'))
        wheel, = (folder / 'wheels').iterdir()
        check_wheel(wheel, failures)
        pip(environment, 'install', '--no-index', wheel)
        version = run(environment / 'bin/gff-select', '--version')
        if version.returncode or f'gff-select (gffpipe) {build_wheel.version_of_tree()}' not in version.stdout:
            failures.append(f'gff-select --version: {version}')
        for failure in failures:
            print('FAILED', failure)
        # PATH does not name the environment: the package finds its own tools.
        tests = subprocess.run([environment / 'bin/python', '-m', 'unittest', '-q', 'in_environment'], cwd=HERE, check=False,
                               env=os.environ | {'PYTHONDONTWRITEBYTECODE': '1', 'PYTHONPATH': str(HERE.parent / 'consumers')})
        pip(environment, 'uninstall', '-y', 'gffpipe')
        left = sorted(path for path in environment.rglob('*gff*') if not path.is_dir())
        if left:
            print(f'FAILED pip uninstall leaves {left}')
            failures.append('uninstall')
    return 1 if failures or tests.returncode else 0


if __name__ == '__main__':
    if not shutil.which('strip'):
        corpus.skip('strip is not here')
    sys.exit(main())
