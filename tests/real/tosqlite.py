#!/usr/bin/env python3
"""The contents of a database of gff-tosqlite, read by another program, against the table that gff-totsv writes.

    tosqlite.py --bin DIR [--part I/N] [--only TEXT]

Every column of every record of every file is compared: text as in the table, numbers as numbers. The two tools decode some
values differently, and this script undoes that.
"""

import os
import re
import sqlite3
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

KEYS = ('ID', 'Parent', 'Name', 'gene_id')
NUMBERS = ('start', 'end', 'score', 'phase')
TEXTS = ('seqid', 'source', 'type', 'strand', 'attributes', *KEYS)
COLUMNS = NUMBERS + TEXTS
# What a table does not decode; a database has the characters themselves.
CONTROLS = re.compile(rb'[\x01-\x1f\x7f]')
ESCAPES = re.compile(rb'%(0[1-9a-fA-F]|1[0-9a-fA-F]|7[fF])')
STARTS_WITH_QUOTE = re.compile(rb'^(?:"|%22)')


def same(name, stored, cell):
    """Is a value of the database what the cell of the table says?"""
    if stored is None or cell == b'':
        return (stored is None or stored == b'') and cell == b''
    if isinstance(stored, int):
        return int(cell) == stored
    if isinstance(stored, float):
        return float(cell) == stored
    if stored == cell:
        return True
    if name == 'attributes':
        return STARTS_WITH_QUOTE.sub(b'', stored) == STARTS_WITH_QUOTE.sub(b'', cell)
    decoded = ESCAPES.sub(lambda match: bytes([int(match[1], 16)]), cell)
    return STARTS_WITH_QUOTE.sub(b'', stored) == STARTS_WITH_QUOTE.sub(b'', decoded)


class Comparison:
    def __init__(self, tools, tally, scratch):
        self.tools, self.tally, self.scratch = tools, tally, scratch
        self.database = os.path.join(scratch, 'a.sqlite')

    def check(self, file):
        annotation = corpus.Annotation(corpus.read(file.path))
        policy = ['--on-error', 'skip'] if annotation.malformed else []
        if os.path.exists(self.database):
            os.unlink(self.database)
        answer = self.tools.answer('gff-tosqlite', '-q', *policy, '-o', self.database, '--dataset', 'd',
                                   '--keep-attributes', '-a', ','.join(KEYS), file.path)
        if answer.status or answer.message:
            self.tally.fail(file.name, answer.message)
            return
        table = self.tools.output('gff-totsv', *policy, '-q', '-H', '-c', ','.join(COLUMNS), file.path)
        lines = table.split(b'\n')[:-1]
        connection = sqlite3.connect(self.database)
        connection.text_factory = bytes
        names = ', '.join([f'"{name}"' for name in NUMBERS] + [f'coalesce("{name}", \'\')' for name in TEXTS])
        rows = 0
        for row in connection.execute(f'SELECT {names} FROM gff ORDER BY rowid'):
            if rows < len(lines):
                cells = tuple(lines[rows].split(b'\t'))
                texts_agree = row[4:] == cells[4:]  # as a rule
                for name, stored, cell in zip(COLUMNS, row, cells[:4] if texts_agree else cells):
                    if not same(name, stored, cell):
                        self.tally.fail(file.name, f'record {rows + 1}, {name}: stored {stored!r}, in the table {cell!r}')
                        return
            rows += 1
        connection.close()
        if rows != len(lines) or rows != len(annotation.records):
            self.tally.fail(file.name, f'{rows} rows, {len(lines)} lines, {len(annotation.records)} records')
        self.tally.count('files')
        self.tally.count('records', rows)


def main():
    options = corpus.arguments(__doc__).parse_args()
    tally = corpus.Tally('tosqlite')
    with tempfile.TemporaryDirectory() as scratch:
        comparison = Comparison(corpus.Tools(options.bin), tally, scratch)
        corpus.check_each(corpus.all_files(options), tally, comparison.check)
    return tally.finish('files', 'records')


if __name__ == '__main__':
    sys.exit(main())
