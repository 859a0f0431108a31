#!/usr/bin/env python3
"""gff-extract against a reader of GTF written from the definition of GTF 2.2: the values of all attributes.

    gtf.py --bin DIR [--part I/N] [--only TEXT]

The definition: an attribute is a key, blanks and a value; the value is quoted or one word; each attribute ends in a
semicolon.  A record whose column 9 breaks this rule is counted as passed over.  Producers differ, so the last semicolon
may be missing, blanks may precede and follow a semicolon, a value without quotes may have blanks inside, and a key may
occur several times.
"""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

MISSING = b'\x02'
ATTRIBUTE = rb' *([^ \t;"=]+) +(?:"([^"\\]*)"|([^ ";=]+(?: +[^ ";=]+)*)) *(?:;|$)'
ATTRIBUTES = re.compile(ATTRIBUTE)
COLUMN9 = re.compile(rb'(?:' + re.sub(rb'\((?!\?)', rb'(?:', ATTRIBUTE) + rb')+ *')


def parse(record):
    """The attributes of a record as (key, quoted value, bare value), or None if it is not GTF 2.2."""
    column9 = record.split(b'\t', 9)[8]
    return ATTRIBUTES.findall(column9) if COLUMN9.fullmatch(column9) else None


def check(file, tools, tally):
    annotation = corpus.Annotation(corpus.read(file.path))
    if re.search(rb'^##gff-version[ \t]+3', annotation.head, re.MULTILINE):
        tally.pass_over('files that say that they are GFF3')
        return
    keys = {}
    strangers = 0
    for record in annotation.records:
        attributes = parse(record)
        strangers += attributes is None
        for key, _, _ in attributes or ():
            keys.setdefault(key, len(keys))
    if not keys:
        tally.pass_over('files without a GTF attribute')
        return
    if strangers:
        tally.pass_over('records that are not GTF 2.2', strangers, file.name)
    if any(b':' in key or b'|' in key for key in keys):
        tally.pass_over("files with keys that KEY cannot say, with ':' or '|' in them", example=file.name)
        return
    words = [b'c%d=%s' % (number, key) for key, number in keys.items()]
    policy = ['--on-error', 'skip'] if annotation.malformed else []
    ours = corpus.records_of(tools.output('gff-extract', *policy, '--missing', MISSING, '--no-fasta', *words,
                                          path=file.path))
    if len(ours) != len(annotation.records):
        tally.fail(file.name, f'{len(ours)} records, expected {len(annotation.records)}')
        return
    for record, wide in zip(annotation.records, ours):
        attributes = parse(record)
        if attributes is None:
            continue
        cells = dict.fromkeys(keys)
        for key, quoted, bare in attributes:
            value = quoted or bare
            cells[key] = value if cells[key] is None else cells[key] + b',' + value
        expected = b'\t'.join([cell if cell and cell.strip(b',') else MISSING for cell in cells.values()])
        got = wide.split(b'\t', 9)[9]
        if got != expected:
            tally.fail(file.name, f'{corpus.shown(got)!r}, expected {corpus.shown(expected)!r}: '
                                  f'{corpus.shown(record, 600)}')
    tally.count('files')
    tally.count('records', len(ours) - strangers)
    tally.count('keys', len(keys))


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('GTF 2.2')
    tools = corpus.Tools(options.bin)
    corpus.check_each(corpus.all_files(options), tally, lambda file: check(file, tools, tally))
    return tally.finish('files', 'records', 'keys')


if __name__ == '__main__':
    sys.exit(main())
