#!/usr/bin/env python3
"""gff-extract against gffutils: the ID of a record, and its parents.

    parents.py --bin DIR [--part I/N] [--only TEXT]

Of GFF3 records ID and Parent, of GTF records gene_id and transcript_id, every value of them.  gffutils reads each
record by itself: GFF3 by its default dialect, GTF by what it infers.  Where the two have another rule, the records are
counted as passed over:

- gffutils keeps blanks before a GFF3 key, the contract does not;
- it splits GTF values at commas, the contract does not: they are compared joined;
- it cuts GTF at '; ' inside quotes too, wants the same separator everywhere, and adds text after a closing quote to the
  value.
"""

import os
import re
import sys
from urllib.parse import unquote

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

gffutils = corpus.module_of_distribution('gffutils')

MISSING = '\x02'
KEYS = {'GFF3': ('ID', 'Parent'), 'GTF': ('gene_id', 'transcript_id')}
# Records that gffutils reads in its own way: several separators in one record (it uses the first kind for all), ';' inside
# quotes, or text after a closing quote.
PECULIAR = re.compile(rb'; .*;[^ ]|;[^ ].*; |"[^";]*;[^"]*"[ ]*(?:;|$)|^[^"]*(?:"[^"]*"[^"]*;[^"]*)*"[^"]*"[ ]*[^; ]')


class Comparison:
    def __init__(self, tools, tally):
        self.tools = tools
        self.tally = tally

    def check(self, file):
        """Compare one file, by the dialect that most of it has."""
        annotation = corpus.Annotation(corpus.read(file.path))
        if not annotation.records:
            self.tally.pass_over('files without a record')
            return
        sample = annotation.records[::max(1, len(annotation.records) // 100)]
        has_gff3 = any(b'=' in line.split(b'\t', 8)[8] for line in sample)
        mostly_gtf = sum(map(corpus.is_gtf, sample)) * 2 > len(sample)
        if not mostly_gtf and not has_gff3:
            self.tally.pass_over('files without attributes', example=file.name)
            return
        dialect = 'GTF' if mostly_gtf else 'GFF3'
        policy = ['--on-error', 'skip'] if annotation.malformed else []
        output = self.tools.output('gff-extract', *policy, '--missing', MISSING, '--no-fasta', *KEYS[dialect],
                                   path=file.path)
        ours = corpus.records_of(output)
        if len(ours) != len(annotation.records):
            self.tally.fail(file.name, f'{len(ours)} records, expected {len(annotation.records)}')
            return
        compare = self.compare_gtf if mostly_gtf else self.compare_gff3
        records = 0
        for line, wide in zip(annotation.records, ours):
            try:
                text, cells = line.decode(), wide.decode().split('\t', 9)[9].split('\t')
            except UnicodeDecodeError:
                self.tally.pass_over('records that are not UTF-8', example=file.name)
                continue
            if corpus.is_gtf(line) != mostly_gtf:
                self.tally.pass_over('records of the other dialect', example=file.name)
                continue
            records += compare(file.name, text, line, cells)
        self.tally.count('files', records > 0)
        self.tally.count(f'{dialect} records', records)

    def compare_gff3(self, name, text, line, cells):
        theirs = gffutils.feature.feature_from_line(text, dialect=gffutils.constants.dialect).attributes
        for key, cell in zip(KEYS['GFF3'], cells):
            ours = [] if cell == MISSING else [unquote(value) for value in cell.split(',')]
            values = theirs[key] if key in theirs else []
            if ours == values or not any(values) and not ours:
                continue
            if re.search(rb'(?:^|;)[ \t]+' + key.encode() + b'=', line.split(b'\t', 8)[8]):
                self.tally.pass_over('records with blanks before such a key', example=name)
                return 0
            self.tally.fail(name, f'{key}: {ours}, {values} in gffutils: {corpus.shown(line, 600)}')
        return 1

    def compare_gtf(self, name, text, line, cells):
        try:
            theirs = gffutils.feature.feature_from_line(text).attributes
        except Exception as error:  # pylint: disable=broad-except  (gffutils names several, and lets others through)
            self.tally.pass_over(f'records that gffutils refuses ({type(error).__name__})', example=name)
            return 0
        for key, cell in zip(KEYS['GTF'], cells):
            values = ','.join(theirs[key]) if key in theirs else ''
            if (cell if cell != MISSING else '') == values:
                continue
            if PECULIAR.search(line.split(b'\t', 8)[8]):
                self.tally.pass_over("GTF records with ';' in quotes, several separators or text after a quote",
                                     example=name)
                return 0
            self.tally.fail(name, f'{key}: {cell!r}, {values!r} in gffutils: {corpus.shown(line, 600)}')
        return 1


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    if not gffutils:
        corpus.skip('python3-gffutils is not here (scripts/setup --with-peers installs it)')
    tally = corpus.Tally('gffutils')
    comparison = Comparison(corpus.Tools(options.bin), tally)
    corpus.check_each(corpus.all_files(options), tally, comparison.check)
    return tally.finish('files', 'GFF3 records')


if __name__ == '__main__':
    sys.exit(main())
