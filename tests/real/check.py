#!/usr/bin/env python3
"""gff-check on crafted files with one fault each, and on the current files of the large producers.

    check.py --bin DIR --shared DIR

The name of a file of check-cases begins with the code of the rule that must be found, at the line of LINES, or else at the
line where the file first differs from 00-valid.gff3.  Files of the large producers have no error but those of VERDICTS.
"""

import csv
import io
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

# The specification of gff-check calls this rule F14.
CODES = {'C21': 'F14'}
# Where the finding is not at the first line that differs: the file lacks lines, or the rule looks at another one.
LINES = {'F01': 1, 'F02': 2, 'F13': 2, 'S02': 3, 'S06': 9, 'S08': 4, 'S17': 5, 'S18': 10}
# Errors that a fault brings with it.
BROUGHT = {'S06': {'S11'}}
PRODUCERS = ('gencode', 'ensembl', 'refseq', 'flybase')
# A reading by hand of each error: the specification agrees.
VERDICTS = {
    'ensembl_GRCh38.94_chr_part.gff3.gz': {'F01': 'a part of a file, without its first line'},
    'ensembl_vep_custom_test.gff.gz': {'F01': 'sorted for tabix, without its first line'},
    'refseq_paeru_PA14_4rows_fasta.gff3.gz': {'F01': 'four rows by hand, without a first line',
                                              'A05': 'db_xref stands twice',
                                              'S05': 'exon, start_codon and stop_codon have one ID'},
}


def findings(tools, path):
    """The status, and (rule, severity, line) of each finding."""
    answer = tools.answer('gff-check', '-q', '-O', 'tsv', '--limit', '0', '-i', path)
    rows = csv.DictReader(io.StringIO(answer.output.decode()), delimiter='\t', quoting=csv.QUOTE_NONE)
    return answer.status, [(row['rule'], row['severity'], int(row['line'])) for row in rows]


def first_difference(path, valid):
    lines = corpus.read(path).split(b'\n')
    for number, (one, other) in enumerate(zip(lines, valid), 1):
        if one != other:
            return number
    return min(len(lines), len(valid))


def check_case(folder, name, valid, tools, tally):
    path = os.path.join(folder, name)
    status, found = findings(tools, path)
    case = name.split('-')[0]
    tally.count('cases')
    if case == '00':
        if found or status:
            tally.fail(name, f'it is valid, and has {found}')
        return
    rule = CODES.get(case, case)
    line = LINES.get(case) or first_difference(path, valid)
    if not any(one[0] == rule and one[2] == line for one in found):
        tally.fail(name, f'no {rule} at line {line}: {found}')
    others = {one[0] for one in found if one[1] == 'error'} - {rule} - BROUGHT.get(case, set())
    if others:
        tally.fail(name, f'other errors: {sorted(others)}')


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('check')
    tools = corpus.Tools(options.bin)
    folder = os.path.join(options.shared, 'check-cases')
    valid = corpus.read(os.path.join(folder, '00-valid.gff3')).split(b'\n')
    for name in sorted(os.listdir(folder)):
        if name.endswith('.gff3'):
            check_case(folder, name, valid, tools, tally)
    for file in corpus.all_files(options):
        if not os.path.basename(file.path).startswith(PRODUCERS):
            continue
        _, found = findings(tools, file.path)
        errors = {one[0] for one in found if one[1] == 'error'}
        agreed = set(VERDICTS.get(os.path.basename(file.path), {}))
        if errors != agreed:
            tally.fail(file.name, f'errors {sorted(errors)}, agreed are {sorted(agreed)}')
        tally.count('files')
    return tally.finish('cases', 'files')


if __name__ == '__main__':
    sys.exit(main())
