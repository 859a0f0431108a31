#!/usr/bin/env python3
"""What gff-check promises, beyond single cases.

    check.py page|mutated|crafted|real --bin DIR --source DIR [--shared DIR]

page: each rule has an example in its man page, and finds the fault that the page names. A file that is clean at --level records is read
by every tool without a message. The tools stop at malformed records, with the same line, column, expected and found. With threads and
with blocks of any size the report is the same. A report of GTF is the same with --format gtf.
mutated: the same laws of pieces of files with one or two bytes, columns or lines changed.
crafted: each crafted file of check-cases has its fault found at its line and no other error; the same laws.
real: real files have the errors of tests/real/check.tsv, which a person has judged; what other tools say of them.
Without DIR of --shared the last two are skipped, with a message (status 77).
"""

import argparse
import difflib
import glob
import gzip
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / 'support'))
import share  # noqa: E402
import tools  # noqa: E402

SPECIAL = {r'\-': '-', r'\(aq': "'", r'\(dq': '"', r'\(ha': '^', r'\(ti': '~', r'\(ga': '`', r'\e': '\\', r'\&': ''}
WHOLE_FILES = ('F01', 'F02', 'F03', 'F08', 'F09', 'F10', 'R7')  # of the man page; and all of G
ODD_VALUES = (b'', b'.', b'0', b'-1', b'+1', b'1.5', b'x', b'1e3', b' 5', b'99999999999999999999', b'\x00', b'\r', b'\xff', b'a\x01',
              b'>x', b'#x', b'ID=', b'"', b'ID "a"', b'%zz', b';', b'a=b=c')
ODD_BYTES = (b'\t', b' ', b'\r', b'\x00', b'"', b';', b'=', b'#', b'>', b'%', b'\xe9')
ODD_LINES = (b'###', b'##FASTA', b'>c1', b'', b'#!gff-columns\tmine', b'##gff-version 3', b'##sequence-region x', b'ACGT')
MUTATIONS = 200
# Faults that bring an error of another rule with them.
BROUGHT = {'S06': {'S11'}, 'S08': set()}
# How the warnings of the other tools begin that are not about malformed input, after the name of the file.
ALLOWED = (
    r'no record in the input',  # of an input without a record nothing else is to be said
    r"no (record|feature with records below it) had the attribute '",  # the test asks for a key that the file need not have
    r'\d+ records? (is|are) part of no gene and left out: ',  # GTF cannot hold these records
    r'\d+ transcripts? on two strands or seqids: ',  # trans-splicing is legal, what is written of it is the tool's choice
    r'\d+ of \d+ transcripts? without exon records, ',  # CDS records alone are legal, some readers of GTF need exons
    r'\d+ genes? with several transcripts: ',  # what gff-pick decided
)
# How warnings begin that are about what gff-check has found, with the rules.
FOUND = (
    (r"\d+ records? after '##gff-version 3' read as GTF, ", {'A11'}),
    (r'\d+ values? (is|are) not UTF-8 ', {'C21', 'F14'}),
    (r'expected a seqid, a start and an end, got .*: not in the table sequences$', {'F05'}),
    (r'\d+ sequences? (has|have) features outside of the sequence ', {'C08'}),
)
MALFORMED = re.compile(r'(?P<file>[^:]*):(?P<line>\d+):(?: column (?P<column>\d+)[^:]*:)? (?P<words>expected .*)')
FINDING = re.compile(r'(?P<file>[^:]*):(?:(?P<line>\d+):)?(?:(?P<column>\d+)(?P<key>/.*?)?:)? '
                     r'(?P<severity>error|warning|info): (?P<words>.*) \[(?P<rule>[A-Z]\d+)\]$')


class Laws:
    def __init__(self, options):
        self.bin, self.source, self.shared = os.path.abspath(options.bin), options.source, options.shared
        self.failures = 0

    def expect(self, holds, what):
        if not holds:
            self.failures += 1
            print(f'FAIL {what}')

    def run(self, tool, *words, cwd=None, env=None, stdin=None):
        done = subprocess.run([os.path.join(self.bin, tool), *words], cwd=cwd, capture_output=True, timeout=600,
                              input=stdin, env={**os.environ, **(env or {})})
        return done.returncode, done.stdout.decode(errors='replace'), done.stderr.decode(errors='replace')

    def rules(self):
        return [line.split('\t') for line in self.run('gff-check', '--list')[1].splitlines()[1:]]

    # --- the page --------------------------------------------------------------------------------------------------------

    def examples(self):
        """Of each rule in the page: its code, its severity and the lines of its example."""
        page = open(os.path.join(self.source, 'man', 'gff-check.1'), encoding='utf-8').read()
        for match in re.finditer(r'^\.It Sy (\w+) , (\w+).*?\n(.*?)^\.Ed', page, re.M | re.S):
            lines = match[3].split('.Bd -literal -compact\n')[1].splitlines()
            plain = [re.sub(r'\\(?:\(..|.)', lambda one: SPECIAL.get(one[0], one[0]), line) for line in lines]
            yield match[1], match[2], plain

    def check_page(self):
        found = {code: (severity, lines) for code, severity, lines in self.examples()}
        for code, severity, *_ in self.rules():
            self.expect(code in found and found[code][0] == severity, f'the page has an example of {code}, {severity}')
        for code, (_, lines) in found.items():
            wanted = [line for line in lines if line.startswith('in.gff3:')]
            text = [line for line in lines if not line.startswith('in.gff3:')]
            if code not in WHOLE_FILES and code[0] != 'G':
                text.insert(0, '##gff-version 3')
            data = ''.join(line + '\n' for line in text).encode()
            data = re.sub(rb'\\x(..)', lambda one: bytes([int(one[1], 16)]), data).replace(b'\\r', b'\r')
            if code == 'F09':
                data = data[:-1]
            with tempfile.TemporaryDirectory() as folder:
                open(os.path.join(folder, 'in.gff3'), 'wb').write(data)
                open(os.path.join(folder, 'genome.fai'), 'w', encoding='utf-8').write('chr1\t100\t6\t60\t61\n')
                words = ['--rules', code] + (['--genome', 'genome.fai'] if code[0] == 'Z' else [])
                _, out, _ = self.run('gff-check', *words, 'in.gff3', cwd=folder)
            got = [line for line in out.splitlines() if FINDING.match(line)]
            self.expect(got == wanted, f'{code}: the page says {wanted}, the tool {got}')

    # --- the other tools -------------------------------------------------------------------------------------------------

    def check_against_tools(self, path):
        """What is clean is read without a message; the first malformed record is what the others stop at."""
        codes = ['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C20', 'F12', 'C19', 'A11']
        _, out, err = self.run('gff-check', '--level', 'records', '--limit', '0', '--rules', ','.join(codes), path)
        status, _, message = self.run('gff-select', '--no-comments', path)
        findings = [FINDING.match(line) for line in out.splitlines() if FINDING.match(line)]
        name = os.path.basename(path)
        stopped = bool(err) and ': warning: ' not in err  # at a line that is not a record, perhaps after malformed ones
        if stopped and message.split(': ', 1)[-1] == err.split(': ', 1)[-1]:
            return
        words = message.split('gff-select: ', 1)[-1]
        stops = MALFORMED.match(words) if status else None
        if stops:
            same = [one for one in findings if one['line'] == stops['line'] and
                    (one['words'] == stops['words'] or one['rule'] in ('F12', 'C19')) and
                    (one['column'] == stops['column'] or one['rule'] in ('F12', 'C19'))]
            self.expect(bool(same), f'{name}: gff-check has no finding like {words!r}')
        elif stopped or not findings:
            self.expect(status == 0 and not message and not stopped, f'{name}: clean, but gff-select says {message!r}')

    def check_mutated(self):
        """Pieces of files with small changes; every tool reads some of them."""
        draw = random.Random(1)
        data, cases = os.path.join(self.source, 'tests', 'data'), os.path.join(self.shared or '', 'check-cases')
        paths = [path for names in (f'{data}/*.gff3', f'{data}/*.gtf', f'{cases}/*.gff3') for path in sorted(glob.glob(names))]
        texts = [open(path, 'rb').read(60000).split(b'\n')[:-1] for path in paths]
        with tempfile.TemporaryDirectory() as folder:
            for number in share.share_of(range(MUTATIONS)):
                path = os.path.join(folder, f'{number}.gff3')
                with open(path, 'wb') as out:
                    out.write(mutated(draw.choice(texts), draw))
                before = self.failures
                self.check_against_tools(path)
                if number % 5 == 0:
                    self.check_against_every_tool(path)
                if self.failures > before:
                    print(open(path, 'rb').read())

    def check_against_every_tool(self, path):
        """Each stops where gff-select stops, with the same message, or reads the file; warnings are those of the lists."""
        status, _, message = self.run('gff-select', '-q', path)
        _, out, _ = self.run('gff-check', '--level', 'records', '--limit', '1', path)
        rules = {one['rule'] for one in map(FINDING.match, out.splitlines()) if one}
        with tempfile.TemporaryDirectory() as folder:
            for tool in tools.names(self.bin):
                if tool == 'gff-check':
                    continue
                needed = tools.required(self.bin, tool, os.path.join(folder, 'x.sqlite'))
                got, _, written = self.run(tool, *needed, '-i', path)
                name = f'{os.path.basename(path)}, {tool}'
                lines = written.splitlines(keepends=True)
                written = ''.join(line for line in lines if not line.startswith(f'{tool}: warning: '))
                for line in lines:
                    if line.startswith(f'{tool}: warning: '):
                        self.check_warning(name, line.rstrip().split(': warning: ', 1)[1], path, rules)
                self.expect(got == status, f'{name}: status {got}, {written!r}')
                if status:
                    self.expect(written.split(': ', 1)[-1] == message.split(': ', 1)[-1], f'{name}: {written!r}, {message!r}')

    def check_warning(self, name, text, path, rules):
        """A warning is not about malformed input, or about what gff-check has found."""
        text = re.sub(rf'^{re.escape(path)}:(\d+:)? ', '', text)
        known = any(re.match(form, text) for form in ALLOWED) or any(re.match(form, text) and rules & found for form, found in FOUND)
        self.expect(known, f'{name}: warning {text!r}, gff-check has only {sorted(rules)}')

    def check_dialect(self, path):
        """A stream of GTF has the report that --format gtf gives, also after records without attributes."""
        text = (gzip.open if path.endswith('.gz') else open)(path, 'rb').read()
        if not re.search(rb'^[^#\t\n]+\t.*\tgene_id "', text, re.M):
            return
        silent = b'chr1\tme\texon\t1\t9\t.\t+\t.\t.\n'
        for stream in (text, silent + text, text + silent + silent.replace(b'.\n', b'ID=a\n')):
            wanted = self.run('gff-check', '--format', 'gtf', stdin=stream)
            self.expect(self.run('gff-check', stdin=stream) == wanted, f'{path}: the same with --format gtf')

    def check_same(self, path):
        wanted = self.run('gff-check', path)
        for words, env in ((['-@', '3'], {}), ([], {'GFFPIPE_TEST_BLOCK_SIZE': '1'}),
                           ([], {'GFFPIPE_TEST_BLOCK_SIZE': '700'})):
            self.expect(self.run('gff-check', *words, path, env=env) == wanted, f'{path}: the same with {words} {env}')

    # --- crafted and real files ------------------------------------------------------------------------------------------

    def check_crafted(self):
        folder = os.path.join(self.shared, 'check-cases')
        valid = open(os.path.join(folder, '00-valid.gff3'), 'rb').read().splitlines()
        paths = share.share_of(sorted(glob.glob(os.path.join(folder, '*.gff3'))))
        for path in paths:
            code = os.path.basename(path).split('-')[0]
            status, out, err = self.run('gff-check', path)
            findings = [FINDING.match(line) for line in out.splitlines() if FINDING.match(line)]
            if code == '00':
                self.expect(not findings and status == 0 and not err, f'{path} is clean: {out}')
                continue
            now = open(path, 'rb').read().split(b'\n')
            now = now[:-1] if not now[-1] else now
            edits = difflib.SequenceMatcher(None, valid, now, autojunk=False).get_opcodes()
            changed = {line for kind, _, _, begin, end in edits if kind != 'equal' for line in range(begin, max(end, begin + 1) + 1)}
            own = [one for one in findings if one['rule'] == code]
            at_place = [one for one in own if int(one['line']) in changed | {line + 1 for line in changed}]
            early = code in ('F02', 'F09', 'F13', 'S02')  # the fault is a missing line, or is before the changed line
            self.expect(bool(own) and (bool(at_place) or early), f'{path}: {code} at its line, not {out}')
            others = {one['rule'] for one in findings if one['severity'] == 'error'} - {code} - BROUGHT.get(code, set())
            self.expect(not others, f'{path}: other errors {others}')
            self.check_against_tools(path)
            self.check_against_every_tool(path)
            self.check_same(path)
        print(f'{len(paths)} crafted files')

    def check_real(self):
        """The errors of real files are those that a person has judged."""
        judged = {}
        table = os.path.join(self.source, 'tests', 'real', 'check.tsv')
        for line in open(table, encoding='utf-8'):
            if not line.startswith('#') and line.strip():
                name, rule, count, _ = line.rstrip('\n').split('\t')
                judged[(name, rule)] = int(count)
        found = {}
        for path in sorted(glob.glob(os.path.join(self.shared, 'data', 'real', '*'))):
            if path.endswith('.tsv'):
                continue
            _, out, err = self.run('gff-check', '--limit', '1', path)
            name = os.path.basename(path)
            self.expect(not err, f'{name}: {err}')
            for rule, count in re.findall(r'^  (\w+) error, (\d+) finding', out, re.M):
                found[(name, rule)] = int(count)
            self.check_against_tools(path)
        for key in sorted(judged.keys() | found.keys()):
            self.expect(judged.get(key) == found.get(key), f'{key}: judged {judged.get(key)}, found {found.get(key)}')


def mutated(lines, draw):
    """The head of the file and thirty lines of it, with one or two changes."""
    begin = draw.randrange(max(1, len(lines) - 30))
    lines = [*lines[:3], *lines[begin + 3:begin + 33]]
    for _ in range(draw.choice((1, 1, 2))):
        at = draw.randrange(len(lines))
        lines[at:at + 1] = changed(lines[at], draw)
    end = draw.choice((b'\n', b'\n', b'\n', b'\r\n'))
    return end.join(lines) + draw.choice((end, end, end, b''))


def changed(line, draw):
    """The lines that replace `line`."""
    at = draw.randrange(len(line) + 1)
    cells = line.split(b'\t')
    cells[draw.randrange(len(cells))] = draw.choice(ODD_VALUES)
    return draw.choice((
        [line[:at] + line[at + 1:]], [line[:at] + draw.choice(ODD_BYTES) + line[at:]], [line[:at]], [line, line],
        [draw.choice(ODD_LINES), line], [line.replace(b'\t', b' ', draw.choice((1, 100)))],
        *3 * [[b'\t'.join(cells)]]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('what', choices=('page', 'mutated', 'crafted', 'real'))
    parser.add_argument('--bin', required=True)
    parser.add_argument('--source', required=True)
    parser.add_argument('--shared')
    options = parser.parse_args()
    laws = Laws(options)
    needed = {'crafted': 'check-cases', 'real': 'data/real'}.get(options.what)
    if needed and not os.path.isdir(os.path.join(options.shared or '', needed)):
        print(f'skipped: there is no {needed} in {options.shared} (files that are not published)')
        sys.exit(77)
    if options.what == 'page':
        laws.check_page()
        for path in sorted(glob.glob(os.path.join(options.source, 'tests', 'data', '**', '*.g[ft]f*'), recursive=True)):
            laws.check_against_tools(path)
            laws.check_against_every_tool(path)
            laws.check_same(path)
            laws.check_dialect(path)
    elif options.what == 'mutated':
        laws.check_mutated()
    elif options.what == 'crafted':
        laws.check_crafted()
    else:
        laws.check_real()
    print(f'{laws.failures} failures')
    sys.exit(1 if laws.failures else 0)


main()
