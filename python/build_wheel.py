#!/usr/bin/env python3
"""Makes the wheel: the package, and an installation of the tools. Also the PEP 517 backend of this folder.

    build_wheel.py INSTALLATION FOLDER

INSTALLATION is the tarball of the target static_tarball, or a folder that `cmake --install` filled. The wheel is written to
FOLDER; its name is printed. Its programs are installed to the folder of programs of the environment (.data/scripts), its
pages and completions beside (.data/data), so `gff help` finds them.

`pip wheel .` and `pip install .` take the installation from the environment variable GFFPIPE_INSTALLATION. Without it, they
build the tools of this source tree for this machine.

Needs only the standard library. The same input gives the same bytes.
"""

import argparse
import base64
import hashlib
import os
import re
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE / 'gffpipe'
PYTHON = '>=3.8'
MACHINES = {62: 'x86_64', 183: 'aarch64'}  # e_machine of ELF
PT_INTERP = 3


class Unusable(Exception):
    """The given file or folder is not an installation."""


# --- PEP 517 -----------------------------------------------------------------------------------------------------------

def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    """Writes the wheel; returns its name."""
    del config_settings, metadata_directory
    given = os.environ.get('GFFPIPE_INSTALLATION')
    if given:
        return wheel_of(Path(given), Path(wheel_directory))
    with tempfile.TemporaryDirectory(prefix='gffpipe-wheel-') as name:
        build, prefix = f'{name}/build', f'{name}/installation'
        subprocess.run(['cmake', '-S', HERE.parent, '-B', build, '-DCMAKE_BUILD_TYPE=Release', '-DGFFPIPE_TESTS=OFF'], check=True)
        subprocess.run(['cmake', '--build', build, '--parallel', str(os.cpu_count())], check=True)
        subprocess.run(['cmake', '--install', build, '--prefix', prefix, '--strip'], check=True)
        return wheel_of(Path(prefix), Path(wheel_directory))


def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    """Without it, pip builds the wheel twice: the first time for this."""
    del config_settings
    version = version_of_tree()
    folder = Path(metadata_directory) / f'gffpipe-{version}.dist-info'
    folder.mkdir()
    (folder / 'METADATA').write_text(metadata(version), encoding='utf-8')
    (folder / 'WHEEL').write_text(wheel_file(['py3-none-any']), encoding='utf-8')
    return folder.name


def build_sdist(sdist_directory, config_settings=None):
    """There is no source distribution, because the tools are built from the whole repository."""
    raise NotImplementedError('gffpipe: build the wheel from a clone of the repository')


# --- the wheel ---------------------------------------------------------------------------------------------------------

def wheel_of(installation, folder):
    """Writes the wheel of an installation (tarball or folder) into a folder; returns its name."""
    if installation.is_dir():
        return write_wheel(installation, folder)
    with tempfile.TemporaryDirectory(prefix='gffpipe-wheel-') as name:
        with tarfile.open(installation) as archive:
            archive.extractall(name)  # made by us
        roots = [path for path in Path(name).iterdir() if path.is_dir()]
        if len(roots) != 1:
            raise Unusable(f'{installation}: expected one folder, found {len(roots)}')
        return write_wheel(roots[0], folder)


def write_wheel(prefix, folder):
    programs = sorted(path for path in (prefix / 'bin').glob('gff*') if path.is_file())
    if not programs:
        raise Unusable(f'{prefix}: there are no programs in bin')
    tag = f'py3-none-{platform_of(programs)}'
    version = version_of_tree()
    stem = f'gffpipe-{version}'
    files = {}  # name in the wheel: (bytes, mode)
    for path in sorted(PACKAGE.glob('*')):
        if path.suffix == '.py' or path.name == 'py.typed':
            files[f'gffpipe/{path.name}'] = (path.read_bytes(), 0o644)
    for path in programs:
        files[f'{stem}.data/scripts/{path.name}'] = (path.read_bytes(), 0o755)
    for path in sorted((prefix / 'share').rglob('*')):
        if path.is_file():
            mode = 0o755 if path.stat().st_mode & 0o100 else 0o644
            files[f'{stem}.data/data/{path.relative_to(prefix)}'] = (path.read_bytes(), mode)
    files[f'{stem}.dist-info/LICENSE'] = ((HERE.parent / 'LICENSE').read_bytes(), 0o644)
    files[f'{stem}.dist-info/METADATA'] = (metadata(version).encode(), 0o644)
    tags = [f'py3-none-{platform}' for platform in tag.split('-')[2].split('.')]
    files[f'{stem}.dist-info/WHEEL'] = (wheel_file(tags).encode(), 0o644)
    record = ''.join(f'{name},sha256={digest(content)},{len(content)}\n' for name, (content, _) in files.items())
    files[f'{stem}.dist-info/RECORD'] = (f'{record}{stem}.dist-info/RECORD,,\n'.encode(), 0o644)

    name = f'{stem}-{tag}.whl'
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / name, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, (content, mode) in files.items():
            entry = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, content)
    return name


def wheel_file(tags):
    lines = ['Wheel-Version: 1.0', 'Generator: gffpipe', 'Root-Is-Purelib: false', *(f'Tag: {tag}' for tag in tags)]
    return '\n'.join(lines) + '\n'


def digest(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip('=')


def metadata(version):
    return (f'Metadata-Version: 2.1\nName: gffpipe\nVersion: {version}\n'
            'Summary: Data frames from gene annotation (GFF3, GTF), and the tools of gffpipe as programs\n'
            'License: MIT\n'
            f'Requires-Python: {PYTHON}\n'
            'Provides-Extra: pandas\nRequires-Dist: pandas>=1.3; extra == "pandas"\n'
            'Provides-Extra: polars\nRequires-Dist: polars>=0.20; extra == "polars"\n'
            'Provides-Extra: pyarrow\nRequires-Dist: pyarrow; extra == "pyarrow"\n'
            'Description-Content-Type: text/markdown\n\n' + (HERE / 'README.md').read_text(encoding='utf-8'))


def version_of_tree():
    """The version that CMake has too; programs for another machine cannot be asked."""
    found = re.search(r'project\(gffpipe VERSION ([0-9.]+)', (HERE.parent / 'CMakeLists.txt').read_text())
    return found[1]


def platform_of(programs):
    """The platform tag. Static programs need no libc, so they run beside any: manylinux names the oldest glibc of a system
    and musllinux its musl. Programs with shared libraries run on the machine that built them: pip installs them there.
    """
    kinds = {elf_of(path) for path in programs}
    if len(kinds) != 1:
        raise Unusable('the programs are for different machines, or not all of them are static')
    (machine, static), = kinds
    if not static:
        return f'linux_{machine}'
    return f'manylinux2014_{machine}.manylinux_2_17_{machine}.musllinux_1_1_{machine}'


def elf_of(path):
    """Machine of an ELF program of 64 bits, and whether it is static: no program interpreter loads libraries for it."""
    content = path.read_bytes()
    if content[:6] != b'\x7fELF\x02\x01':
        raise Unusable(f'{path}: expected a 64-bit little-endian ELF program')
    machine, = struct.unpack_from('<H', content, 18)
    table, = struct.unpack_from('<Q', content, 32)
    size, count = struct.unpack_from('<HH', content, 54)
    kinds = {struct.unpack_from('<I', content, table + size * i)[0] for i in range(count)}
    if machine not in MACHINES:
        raise Unusable(f'{path}: ELF machine {machine}, expected one of {sorted(MACHINES)}')
    return MACHINES[machine], PT_INTERP not in kinds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('installation', type=Path, metavar='INSTALLATION')
    parser.add_argument('folder', type=Path, metavar='FOLDER')
    given = parser.parse_args()
    try:
        print(given.folder / wheel_of(given.installation, given.folder))
    except (Unusable, OSError, tarfile.TarError) as error:
        sys.exit(f'build_wheel: {error}')


if __name__ == '__main__':
    main()
