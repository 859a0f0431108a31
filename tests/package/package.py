"""What the tests of packages share: their options, lists of files, and what the libraries are called where."""

import argparse
import collections
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SYSTEM_PYTHON = '/usr/bin/python3'
SNAKEMAKE = 'share/gffpipe/snakemake'

# Names of a library: Debian's packages to build with; how the names of Debian's packages begin that the programs need to
# run ('a|b': one of them); the package of conda-forge or bioconda. The key is what CMakeLists.txt looks for.
Names = collections.namedtuple('Names', 'debian runtime conda')
LIBRARIES = {
    'Boost': Names(['libboost-iostreams-dev', 'libboost-program-options-dev'], ['libboost-iostreams', 'libboost-program-options'],
                   'libboost-devel'),
    'ZLIB': Names(['zlib1g-dev'], [], 'zlib'),
    'htslib': Names(['libhts-dev'], ['libhts3'], 'htslib'),
    'libdeflate': Names(['libdeflate-dev'], ['libdeflate0'], 'libdeflate'),
    'libisal': Names(['libisal-dev'], ['libisal2|zlib1g'], 'isa-l'),
    'libzstd': Names(['libzstd-dev'], ['libzstd1'], 'zstd'),
    're2': Names(['libre2-dev'], ['libre2-'], 're2'),
    'sqlite3': Names(['libsqlite3-dev'], ['libsqlite3-0'], 'libsqlite'),
}


def options(doc):
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', required=True, type=Path, metavar='DIR', help='where the tools were built')
    parser.add_argument('--cmake', default='cmake', metavar='PROGRAM')
    return parser.parse_args()


def run(*command, **more):
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, **more)


def wanted(name, build):
    """The files of a committed list, a line with {tool} once for each tool, and those of scripts/snakemake as it is."""
    tools = run(build / 'bin/gff', '--list', check=True).stdout.split()
    files = {line.format(tool=tool) for line in (HERE / name).read_text().split() for tool in tools}
    if not shutil.which('mandoc') and not shutil.which('groff'):  # which make the pages text
        files = {file for file in files if '/pages/' not in file}
    folder = ROOT / 'scripts/snakemake'
    return files | {f'{SNAKEMAKE}/{path.relative_to(folder)}' for path in folder.rglob('*')
                    if path.is_file() and not {'.snakemake', '__pycache__'} & set(path.parts)}


def differences(got, expected):
    """Prints what is in one of the lists alone, not too much of it; how many that are."""
    for file in sorted(got ^ expected)[:20]:
        print(f'FAILED {file}: {"it is not in the list" if file in got else "it is not there"}')
    return len(got ^ expected)
