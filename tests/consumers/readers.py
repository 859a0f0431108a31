#!/usr/bin/env python3
"""`gff-totsv --reader CONSUMER`: the snippet, run by the program that it is for, gives back every cell of the table.

    readers.py --bin DIR --peers DIR CONSUMER

The tables have cells that readers often misread: seqids that are numbers until the last row, a score that is empty until then,
names that look like numbers, dates, truth or missing values, quotes, '#', blanks, escapes, and cells that are all
missing in a table of one column.
"""

import argparse
import collections
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / 'support'))
import corpus  # noqa: E402

HAZARDS = ['NA', 'nan', 'NaN', 'N/A', 'null', 'NULL', 'None', 'INF', '-inf', 'TRUE', 'F', '007', '2310009E13', '1e5', '0x1F',
           '1_000', '2021-01-02', '12:30', 'MARCH1', '-', '+', '\\N', "'single", "3'-UTR", "it's", '5" end', '"open',
           '"whole"', 'a""b', '#hash', 'clone #3', ' blank before', 'blank after ', '%09', 'a%0Ab', 'a\\tb', 'back\\',
           'é', 'ΔΨ 日本', '😀', '\u00a0', 'mark\ufeff', '100%25', 'x,y', '1,5', '$1', '=1+1', '{}', '[1]', 'a|b']
POSITION, NUMBER, PHASE, TEXT = 'position', 'number', 'phase', 'text'
STANDARD = {b'start': POSITION, b'end': POSITION, b'score': NUMBER, b'phase': PHASE}

Read = collections.namedtuple('Read', 'names types rows')
Read.__doc__ = """What a consumer read: names (bytes), types (its own words), rows of None, bytes, int and float."""

failures = []


def fail(what):
    failures.append(what)
    if len(failures) <= 20:
        print(f'FAILED {what}', flush=True)


def run(command, folder, **more):
    return subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=300, **more)


# --------------------------------------------------------------------------------------------- consumers

def read_pandas(snippet, folder, _):
    import pandas
    namespace = {}
    os.chdir(folder)
    exec(snippet.decode(), namespace)  # pylint: disable=exec-used
    table = namespace['table']
    columns = []
    for i in range(table.shape[1]):
        series = table.iloc[:, i]
        missing = series.isna()
        values = series.astype(object)
        columns.append([None if lacks else value.encode('utf-8', 'surrogateescape') if isinstance(value, str) else value
                        for value, lacks in zip(values, missing)])
    types = [str(kind) for kind in table.dtypes]
    if len(table) > 0 and not isinstance(table.index, pandas.RangeIndex):
        fail('pandas took a column for the index')
    return Read([name.encode('utf-8', 'surrogateescape') for name in table.columns], types, list(zip(*columns)))


R_DUMP = r'''
cells <- lapply(seq_along(table), function(i) {
  column <- table[[i]]
  text <- if (is.numeric(column)) sprintf("%.17g", column) else column
  text[is.na(column)] <- "\001"
  text
})
out <- file("dump", "wb")
writeLines(paste(names(table), collapse = "\t"), out, useBytes = TRUE)
writeLines(paste(vapply(table, function(column) class(column)[1], ""), collapse = "\t"), out, useBytes = TRUE)
if (nrow(table) > 0) writeLines(do.call(paste, c(cells, sep = "\t")), out, useBytes = TRUE)
close(out)
'''


def read_r(snippet, folder, _):
    (folder / 'read.R').write_bytes(snippet + R_DUMP.encode())
    done = run(['Rscript', '--vanilla', 'read.R'], folder, env=os.environ | {'LC_ALL': 'C.UTF-8'})
    if done.returncode or b'arning' in done.stderr:
        fail(f'R: status {done.returncode}, {done.stderr.decode(errors="replace")[-1500:]}')
    names, types, *rows = (folder / 'dump').read_bytes().removesuffix(b'\n').split(b'\n')
    types = [kind.decode() for kind in types.split(b'\t')]

    def cell(text, kind):
        if text == b'\1':
            return None
        return {'numeric': float, 'integer': int}.get(kind, bytes)(text)
    return Read(names.split(b'\t'), types, [[cell(*pair) for pair in zip(row.split(b'\t'), types)] for row in rows])


def read_duckdb(snippet, folder, peers):
    (folder / 'read.sql').write_bytes(snippet)
    done = run(['node', HERE / 'duckdb.js', peers, 'read.sql'], folder)
    if done.returncode:
        raise ValueError(done.stderr.decode(errors='replace'))
    names, types, *rows = [json.loads(line) for line in done.stdout.decode().removesuffix('\n').split('\n')]
    cells = [{'DOUBLE': float, 'VARCHAR': str.encode}.get(kind, int) for kind in types]
    return Read([name.encode() for name in names], types,
                [[None if value is None else cell(value) for cell, value in zip(cells, row)] for row in rows])


def read_sqlite(snippet, folder, _):
    (folder / 'gff.sqlite').unlink(missing_ok=True)
    done = run(['sqlite3', '-bail', 'gff.sqlite'], folder, input=snippet)
    if done.returncode or done.stderr:
        fail(f'sqlite3: status {done.returncode}, {done.stderr.decode(errors="replace")}')
    connection = sqlite3.connect(folder / 'gff.sqlite')
    connection.text_factory = bytes
    columns = connection.execute('SELECT name, type FROM pragma_table_info(?)', ('gff',)).fetchall()
    rows = connection.execute('SELECT * FROM gff ORDER BY rowid').fetchall()
    connection.close()
    return Read([name for name, _ in columns], [kind.decode() for _, kind in columns], rows)


CONSUMERS = {
    'pandas': (read_pandas, {POSITION: 'int64', NUMBER: 'float64', PHASE: 'Int8', TEXT: ('category', 'string')}),
    'readr': (read_r, {POSITION: 'numeric', NUMBER: 'numeric', PHASE: 'integer', TEXT: 'character'}),
    'fread': (read_r, {POSITION: 'numeric', NUMBER: 'numeric', PHASE: 'integer', TEXT: 'character'}),
    'r': (read_r, {POSITION: 'numeric', NUMBER: 'numeric', PHASE: 'integer', TEXT: 'character'}),
    'duckdb': (read_duckdb, {POSITION: 'BIGINT', NUMBER: 'DOUBLE', PHASE: 'TINYINT', TEXT: 'VARCHAR'}),
    'sqlite': (read_sqlite, {POSITION: 'INTEGER', NUMBER: 'REAL', PHASE: 'INTEGER', TEXT: 'TEXT'}),
}


def need(consumer, peers):
    """End with a message if the program is absent."""
    if consumer == 'pandas':
        if not corpus.module_of_distribution('pandas'):
            corpus.skip('pandas is not here')
    elif consumer in ('readr', 'fread'):
        package = {'readr': 'readr', 'fread': 'data.table'}[consumer]
        if not shutil.which('Rscript') or run(['Rscript', '-e', f'library({package})'], '/').returncode:
            corpus.skip(f'R with {package} is not here')
    elif consumer == 'r':
        if not shutil.which('Rscript'):
            corpus.skip('R is not here')
    elif consumer == 'duckdb':
        if not shutil.which('node') or not (peers / 'node_modules/@duckdb/node-api').is_dir():
            corpus.skip('@duckdb/node-api is not here')
    elif not shutil.which('sqlite3'):
        corpus.skip('the shell of SQLite is not here')


# --------------------------------------------------------------------------------------------- tables

def attribute(key, value):
    """GFF3's own escapes; the table has them decoded, where it may."""
    return key + '=' + value.replace(';', '%3B').replace('&', '%26')


def hazards():
    """60,001 records; X, a score and the odd names come when a reader that guesses has guessed."""
    chooser = random.Random(1)
    lines = ['##gff-version 3']
    for n in range(60_000):
        seqid = str(1 + n * 22 // 60_000)
        word = HAZARDS[n % len(HAZARDS)] if n > 50_000 or n % 7 == 0 else f'name{n}'
        start = chooser.randrange(1, 250_000_000)
        attributes = [attribute('ID', f'id{n}' if n % 3 else word), attribute('Name', word)]
        attributes += ['Note=' + word] if n % 5 == 0 else []
        lines.append(f'{seqid}\tme\tCDS\t{start}\t{start + n}\t.\t{"+-.?"[n % 4]}\t{".012"[n % 4]}\t'
                     + ';'.join(attributes))
    lines.append('X\t"me"\tgene\t1\t9007199254740991\t0.5\t+\t.\tID=NA;Name="last;Note=#end')
    return '\n'.join(lines) + '\n'


def scores():
    """Numbers that are not the same after a careless conversion, and a phase that is rare.

    No number is below 1e-291: there readr is wrong by powers of ten, with any options.
    """
    chooser = random.Random(2)
    lines = []
    for n in range(2000):
        score = '.' if n % 3 == 0 else repr(chooser.random() * 10.0 ** chooser.randrange(-290, 300))
        lines.append(f'chr1\tme\tx\t1\t2\t{score}\t.\t.\tID=a')
    lines.append('chr1\tme\tx\t1\t2\t1e-10\t.\t2\tID=a')
    return '\n'.join(lines) + '\n'


def names_in_few():
    """A table of the column Name has empty lines, the first, the last and whole pages of them."""
    return ''.join(f'chr1\tme\tx\t{n}\t{n}\t.\t.\t.\t' + (f'Name=n{n}' if n % 1000 == 500 else 'ID=x') + '\n'
                   for n in range(1, 30_001))


ODD_KEYS = ['it\'s', 'a"b', '"quote', 'back\\slash', 'two words', ' blank', 'é', 'ID', 'id', 'Id', 'select', 'a.b', '1', 'x%09y',
            '$x', 'a#b', '#c', '`t`', '日本', '{k}', '...1', 'NA', 'ID_2']


def odd_keys():
    return ''.join('chr1\tme\tx\t1\t2\t.\t.\t.\t' + ';'.join(f'{key}=v{n}_{number}' for number, key in enumerate(ODD_KEYS)
                                                           if (n + number) % 4) + '\n' for n in range(50))


LATIN_1 = b'chr1\tme\tx\t1\t2\t.\t.\t.\tID=\xe9t\xe9;Name=\xff\xfe\nchr1\tme\tx\t1\t2\t.\t.\t.\tID=ok;Name=caf\xc3\xa9\n'

PATTERN = 'tab*[e]?.tsv'

# What it is, the annotation, the arguments. An odd key with a blank before it can only be asked for in the stream's own
# way, so it is left to the header's.
TABLES = [
    ('every hazard', hazards(), ['-c', 'seqid,source,type,start,end,score,strand,phase,ID,Name,Note']),
    ('all columns', hazards(), []),
    ('without a header', hazards(), ['-H', '-c', 'Name,end,score,ID,phase']),
    ('a STRING for what is missing', hazards(), ['--na', '\\~', '-c', 'seqid,score,phase,Name,Note,end']),
    ('scores', scores(), ['-c', 'score,phase']),
    ('one column', names_in_few(), ['-c', 'Name']),
    ('one column without a header', names_in_few(), ['-H', '-c', 'Name']),
    ('one column of numbers', scores(), ['-c', 'score']),
    ('one column without a value', names_in_few(), ['-q', '-c', 'Alias']),
    ('odd names', odd_keys(), ['-c', ','.join(key for key in ODD_KEYS if key[0] != ' ')]),
    ('odd names without a header', odd_keys(), ['-H', '-c', ','.join(key for key in ODD_KEYS if key[0] != ' ')]),
    ('one name twice', odd_keys(), ['-c', 'ID,start,ID,ID,ID_2,start']),
    ('no record', '##gff-version 3\n', ['-c', 'seqid,start,score,ID']),
    ('one record', scores().split('\n')[1] + '\n', []),
    ('a compressed table', hazards(), ['-z', '-c', 'seqid,score,Name,phase']),
    ('a file whose name is a pattern', scores(), ['-c', 'score,phase', '-o', PATTERN]),
    ('invalid UTF-8', LATIN_1, ['-c', 'seqid,start,ID,Name']),
]


def distinct(names, case):
    """A later ID is ID_2; in SQL a later id too."""
    key = (lambda name: name.lower() if name.isascii() else name) if case else (lambda name: name)
    all_of_them = {key(name) for name in names}
    seen, result = set(), []
    for name in names:
        given, number = name, 2
        if key(name) in seen:
            while key(given) in all_of_them:
                given, number = name + b'_%d' % number, number + 1
            all_of_them.add(key(given))
        seen.add(key(name))
        result.append(given)
    return result


def same(cell, wanted, consumer):
    """Are they equal? Some readers have their own way with the last bits of a double, readr with the 15th digit."""
    if isinstance(wanted, float) and isinstance(cell, float):
        return abs(cell - wanted) <= abs(wanted) * {'readr': 1e-13, 'fread': 1e-15, 'sqlite': 1e-15}.get(consumer, 0)
    return cell == wanted


def expected_cell(text, kind, na):
    if text == na:
        return None
    return {POSITION: int, PHASE: int, NUMBER: float}.get(kind, bytes)(text)


def check(title, annotation, words, consumer, options, folder):
    source = folder / 'in.gff3'
    source.write_bytes(annotation if isinstance(annotation, bytes) else annotation.encode())
    compressed = '-z' in words
    totsv = options.bin / 'gff-totsv'
    plain = [word for word in words if word not in ('-z', '-o', PATTERN)]
    table = run([totsv, *plain, source], folder).stdout
    if '-o' in words:
        run([totsv, *words, source], folder)
        (folder / 'table1.tsv').write_bytes(table)  # the pattern is one for its name
    else:
        (folder / ('table.tsv.gz' if compressed else 'table.tsv')).write_bytes(run([totsv, *words, source], folder).stdout)
    header = run([totsv, *[word for word in plain if word != '-H'], source], folder).stdout.split(b'\n')[0].split(b'\t')
    lines = table.removesuffix(b'\n').split(b'\n') if table else []
    rows = [line.split(b'\t') for line in lines[0 if '-H' in words else 1:]]
    printed = run([totsv, '--reader', consumer, *words, source], folder)
    if printed.returncode or printed.stderr:
        fail(f'{title}: status {printed.returncode}, {printed.stderr}')
    read, type_names = CONSUMERS[consumer]
    refused = None
    try:
        got = read(printed.stdout, folder, options.peers)
    except ValueError as error:
        refused = str(error)
    if consumer == 'duckdb' and annotation is LATIN_1:
        if not refused or 'utf-8' not in refused.lower():
            fail(f'{title}: expected DuckDB to refuse them, got {refused}')
        return
    if refused:
        fail(f'{title}: {refused[:1500]}')
        return
    expected = distinct(header, consumer in ('duckdb', 'sqlite'))
    if got.names != expected:
        fail(f'{title}: names {got.names}, expected {expected}')
    kinds = [STANDARD.get(name, TEXT) for name in header]
    for name, kind, kind_read in zip(expected, kinds, got.types):
        wanted = type_names[kind]
        if kind_read not in (wanted if isinstance(wanted, tuple) else (wanted,)):
            fail(f'{title}: column {name} is {kind_read}, expected {wanted}')
    if len(got.rows) != len(rows):
        fail(f'{title}: {len(got.rows)} rows, expected {len(rows)}')
    na = words[words.index('--na') + 1].encode() if '--na' in words else b''
    for number, (mine, theirs) in enumerate(zip(rows, got.rows), 1):
        for name, kind, text, cell in zip(expected, kinds, mine, theirs):
            if not same(cell, expected_cell(text, kind, na), consumer) or isinstance(cell, bytes) != (kind == TEXT and text != na):
                fail(f'{title}: row {number}, {name}: {cell!r}, expected {expected_cell(text, kind, na)!r}')
    print(f'{title}: {len(rows)} rows of {len(header)} columns')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    parser.add_argument('--peers', required=True, type=Path, metavar='DIR', help='where node_modules is')
    parser.add_argument('--only', metavar='TEXT', default='', help='only the tables with TEXT in their title')
    parser.add_argument('consumer', choices=CONSUMERS)
    options = parser.parse_args()
    options.bin, options.peers = options.bin.resolve(), options.peers.resolve()
    need(options.consumer, options.peers)
    with tempfile.TemporaryDirectory(prefix='readers-') as name:
        for title, annotation, words in TABLES:
            if options.only in title:
                check(title, annotation, words, options.consumer, options, Path(name))
        os.chdir('/')
    print(f'{options.consumer}: {len(failures)} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
