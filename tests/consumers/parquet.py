#!/usr/bin/env python3
"""scripts/totsv-to-parquet, and back: the rows of the table, their types and their sums.

    parquet.py --bin DIR --peers DIR
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import readers

ROOT = Path(__file__).resolve().parents[2]
FILES = ['ensembl_chr20.gff3.gz', 'gencode_chr1.gtf', 'refseq_MYC.gff3']
COLUMNS = ['-q', '-c', 'seqid,source,type,start,end,score,strand,phase,ID|gene_id,Name|gene_name']
TYPES = ['VARCHAR'] * 3 + ['BIGINT'] * 2 + ['DOUBLE', 'VARCHAR', 'TINYINT', 'VARCHAR', 'VARCHAR']


def check(file, words, options, folder):
    environment = os.environ | {'PATH': f'{options.bin}:{os.environ["PATH"]}'}
    parquet = folder / "it's a.parquet"
    done = subprocess.run([ROOT / 'scripts/totsv-to-parquet', parquet, *words, file], env=environment, check=False,
                          capture_output=True, stdin=subprocess.DEVNULL)
    if done.returncode or done.stderr or done.stdout:
        readers.fail(f'{file.name}: status {done.returncode}, {done.stderr.decode(errors="replace")}')
        return
    got = readers.read_duckdb(b"CREATE TABLE gff AS FROM '" + bytes(parquet).replace(b"'", b"''") + b"'", folder,
                              options.peers)
    table = readers.run([options.bin / 'gff-totsv', *words, file], folder).stdout
    names, *rows = [line.split(b'\t') for line in table.removesuffix(b'\n').split(b'\n')]
    if got.names != names or got.types != TYPES:
        readers.fail(f'{file.name}: columns {got.names} of types {got.types}')
    if len(got.rows) != len(rows) or not rows:
        readers.fail(f'{file.name}: {len(got.rows)} rows, expected {len(rows)}')
    for column in (3, 4):
        if sum(row[column] for row in got.rows) != sum(int(row[column]) for row in rows):
            readers.fail(f'{file.name}: the sums of {names[column]} differ')
    kinds = [readers.STANDARD.get(name, readers.TEXT) for name in names]
    expected = [[readers.expected_cell(text, kind, b'') for text, kind in zip(row, kinds)] for row in rows]
    if got.rows != expected:
        readers.fail(f'{file.name}: the rows differ')
    if sorted(path.name for path in folder.iterdir()) != sorted([parquet.name, 'read.sql']):
        readers.fail(f'{file.name}: other files were left: {list(folder.iterdir())}')
    print(f'{file.name}: {len(rows)} rows')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    parser.add_argument('--peers', required=True, type=Path, metavar='DIR', help='where node_modules is')
    options = parser.parse_args()
    options.bin, options.peers = options.bin.resolve(), options.peers.resolve()
    readers.need('duckdb', options.peers)
    for file in FILES:
        with tempfile.TemporaryDirectory(prefix='parquet-') as name:
            check(ROOT / 'tests/data' / file, COLUMNS, options, Path(name))
    print(f'parquet: {len(readers.failures)} failures')
    return 1 if readers.failures else 0


if __name__ == '__main__':
    sys.exit(main())
