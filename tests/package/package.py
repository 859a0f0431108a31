"""What the tests of packages share: their options, and lists of files."""

import argparse
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SNAKEMAKE = 'share/gffpipe/snakemake'


def options(doc):
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', required=True, type=Path, metavar='DIR', help='where the tools were built')
    parser.add_argument('--cmake', default='cmake', metavar='PROGRAM')
    return parser.parse_args()


def run(*command, **more):
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, **more)


def wanted(name):
    """The files of a committed list, and those of scripts/snakemake, which is installed as it is."""
    files = set((HERE / name).read_text().split())
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
