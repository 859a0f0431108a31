#!/usr/bin/env python3
"""gff-extract against @gmod/gff: the values of all attributes of all GFF3 records.

    gmod.py --bin DIR --peers DIR [--part I/N] [--only TEXT]

@gmod/gff reads each record by itself and decodes it; gff-extract gets the file as it is and all its keys, and what it
writes is decoded here.  Where the two have another rule, the values are counted as passed over:

- @gmod/gff cuts a value at a second '=', where the specification has no more than the first;
- it takes blanks from both ends of keys and values, the contract only those before a key;
- it refuses percent escapes that are malformed or no UTF-8, the contract leaves them.
"""

import json
import os
import re
import sys
from urllib.parse import unquote_to_bytes

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

MISSING, REFUSED = b'\x02', b'\x01'
SPECIAL = re.compile(rb'[%,\x00-\x1f\x7f]')


def escaped(value):
    """A decoded value as gmod.js writes it."""
    return SPECIAL.sub(lambda match: b'%%%02X' % match[0][0], value)


def canonical(cell):
    """A cell of gff-extract, decoded, and escaped again as gmod.js does it."""
    if cell == MISSING:
        return cell
    return b','.join(escaped(unquote_to_bytes(value)) for value in cell.split(b','))


def trimmed(cell):
    """A cell without blanks at the ends of its values."""
    return b','.join(value.strip() for value in cell.split(b','))


def is_empty(cell):
    """Is a cell missing or made of empty values? The two say that differently."""
    return cell == MISSING or cell.strip(b',') == b''


class Comparison:
    def __init__(self, options, tools, tally):
        self.tools = tools
        self.tally = tally
        here = os.path.dirname(os.path.abspath(__file__))
        self.command = [corpus.need_program('node'), os.path.join(here, 'gmod.js'), options.peers]

    def check(self, file):
        """Compare one file."""
        self.where = file.name
        annotation = corpus.Annotation(corpus.read(file.path))
        if not any(b'=' in line.split(b'\t', 8)[8] for line in annotation.records):
            self.tally.pass_over('files without a GFF3 attribute')
            return
        answer = corpus.execute(self.command, data=corpus.joined(annotation.records))
        if answer.status:
            self.tally.fail(file.name, f'gmod.js: {corpus.shown(answer.message)}')
            return
        theirs = corpus.split(answer.output)
        keys = json.loads(theirs.pop(0))
        numbers, words = [], []
        for number, key in enumerate(keys):
            if re.search('[|:]', key) or not key:
                self.tally.pass_over("keys that KEY cannot say, with ':' or '|' in them or empty", example=file.name)
            else:
                numbers.append(number)
                words.append(f'c{number}={key}')
        if not words:
            self.tally.pass_over('files without a GFF3 attribute')
            return
        policy = ['--on-error', 'skip'] if annotation.malformed else []
        output = self.tools.output('gff-extract', *policy, '--missing', MISSING, '--no-fasta', *words, path=file.path)
        ours = corpus.records_of(output)
        if not len(ours) == len(theirs) == len(annotation.records):
            self.tally.fail(file.name, f'{len(ours)} records, {len(theirs)} of @gmod/gff, {len(annotation.records)}')
            return
        every = len(numbers) == len(keys)
        version3 = re.search(rb'^##gff-version[ \t]+3', annotation.head, re.MULTILINE)
        records = 0
        for line, left, right in zip(annotation.records, ours, theirs):
            cells = left.split(b'\t', 9)[9]
            if b'%' in line:
                self.compare_raw(line, cells.split(b'\t'))
            if every and cells == right and SPECIAL.search(cells) is None:
                records += 1
            elif right.startswith(REFUSED):
                self.tally.pass_over('records that @gmod/gff refuses', example=file.name)
            elif line.startswith(b'\t'):
                self.tally.pass_over('records with an empty seqid, which @gmod/gff takes for blanks', example=file.name)
            elif not version3 and corpus.is_gtf(line):
                self.tally.pass_over('records that are GTF', example=file.name)
            else:
                records += 1
                self.compare_cells([keys[number] for number in numbers], line, cells.split(b'\t'),
                                   [right.split(b'\t')[number] for number in numbers])
        self.tally.count('files', records > 0)
        self.tally.count('records', records)
        self.tally.count('keys', len(numbers))

    def compare_raw(self, line, cells):
        """If there are escapes: values are written as in column 9."""
        column9 = line.split(b'\t', 8)[8]
        for cell in cells:
            if cell != MISSING and not all(value in column9 for value in cell.split(b',')):
                self.tally.fail(self.where, f'{corpus.shown(cell)!r} is not written so in {corpus.shown(line, 600)}')

    def compare_cells(self, keys, line, ours, theirs):
        for key, left, right in zip(keys, ours, theirs):
            decoded = canonical(left)
            if decoded == right or is_empty(left) and is_empty(right):
                continue
            if trimmed(decoded) == right:
                self.tally.pass_over('values with blanks at their ends', example=self.where)
            elif b'=' in left and trimmed(canonical(left.split(b'=')[0])) == (b'' if is_empty(right) else right):
                self.tally.pass_over("values that @gmod/gff cuts at a second '='", example=self.where)
            else:
                self.tally.fail(self.where, f'{key!r}: {corpus.shown(left)!r} is {corpus.shown(right)!r} in @gmod/gff: '
                                            f'{corpus.shown(line, 600)}')


def main():
    parser = corpus.arguments(__doc__)
    parser.add_argument('--peers', required=True, metavar='DIR', help='where node_modules is')
    options = parser.parse_args()
    corpus.need_files(options)
    if not os.path.isdir(os.path.join(options.peers, 'node_modules', '@gmod', 'gff')):
        corpus.skip('@gmod/gff is not here (scripts/setup --with-peers installs it)')
    tally = corpus.Tally('@gmod/gff')
    comparison = Comparison(options, corpus.Tools(options.bin), tally)
    corpus.check_each(corpus.all_files(options), tally, comparison.check)
    return tally.finish('files', 'records', 'keys')


if __name__ == '__main__':
    sys.exit(main())
