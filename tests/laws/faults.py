#!/usr/bin/env python3
"""Faults that gff-check finds, each in a file of its own: a valid file with one change.

    faults.py --bin DIR [--only TEXT]

The findings of severity error and warning are exactly those of the table, at their lines and columns; of severity info are at least
those of the table. Each file is read as it is, with CR LF, gzipped and from standard input: the findings are the same.
"""

import argparse
import gzip
import os
import re
import subprocess
import sys
import tempfile

from fault_cases import CASES

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import share  # noqa: E402

FINDING = re.compile(r'[^:]*:(?:(\d+):)?(?:(\d+(?:/.*?)?):)? (error|warning|info): .* \[([A-Z]\d+)\]$')


class Faults:
    def __init__(self, folder):
        self.tool = os.path.join(os.path.abspath(folder), 'gff-check')
        self.failures = 0

    def findings(self, words, data=None):
        done = subprocess.run([self.tool, '--limit', '0', *words], input=data or b'', capture_output=True, timeout=60, check=False)
        found = []
        for line in done.stdout.decode('latin-1').split('\n'):
            if match := FINDING.match(line):
                place = ':'.join(part for part in match.groups()[:2] if part)
                found.append((match[3], f'{place} {match[4]}'.strip()))
        return found, done

    def expect(self, case, found, done, how):
        severe = sorted(place for severity, place in found if severity != 'info')
        light = [place for severity, place in found if severity == 'info']
        wanted = [one for one in case.found if one not in light]
        if severe == wanted and done.returncode == any(severity == 'error' for severity, _ in found):
            return
        self.failures += 1
        print(f'FAIL {case.name}, {how}: expected {case.found}\n{done.stdout.decode(errors="replace")}{done.stderr.decode()}', end='')

    def check(self, case, folder):
        path = os.path.join(folder, 'in.gff3')
        with open(path, 'wb') as out:
            out.write(case.text())
        self.expect(case, *self.findings([*case.words, path]), 'a file')
        packed = path + '.gz'
        with gzip.open(packed, 'wb', compresslevel=1) as out:
            out.write(case.text())
        self.expect(case, *self.findings([*case.words, packed]), 'gzip')
        self.expect(case, *self.findings(case.words, case.text()), 'standard input')
        found, done = self.findings(case.words, case.text('\r\n'))
        if case.lines:
            self.expect(case, [one for one in found if one[1] != '1 F08'], done, 'CR LF')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True)
    parser.add_argument('--only', default='')
    options = parser.parse_args()
    faults = Faults(options.bin)
    with tempfile.TemporaryDirectory() as folder:
        cases = [case for case in share.share_of(CASES) if options.only in case.name]
        for case in cases:
            faults.check(case, folder)
    print(f'{len(cases)} cases, {faults.failures} failures')
    return 1 if faults.failures else 0


if __name__ == '__main__':
    sys.exit(main())
