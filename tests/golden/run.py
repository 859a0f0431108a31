#!/usr/bin/env python3
"""Runs the golden cases: folders that show what a user sees.  README.md says what a case holds."""

import argparse
import difflib
import fnmatch
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
# What is wanted of the tool and how it is called; every other file of a case is there for the tool to read.
RESULTS = ('out', 'err', 'status')
NOT_COPIED = RESULTS + ('args', 'pipeline', 'make', 'query', 'note', 'needs')
SECONDS = 120


class Broken(Exception):
    """A case that cannot be run."""


def run(case, bin_folder):
    """Run one case in a folder of its own; return its standard output, standard error and status, as bytes."""
    if not (case / 'note').exists():
        raise Broken('expected a file note')
    with tempfile.TemporaryDirectory(prefix='golden-') as name:
        work = Path(name)
        for path in case.iterdir():
            if path.name not in NOT_COPIED:
                shutil.copy(path, work)
        environment = os.environ | {'LC_ALL': 'C', 'PATH': f'{bin_folder}:{os.environ["PATH"]}'}
        if (case / 'make').exists():
            made = subprocess.run(['bash', '-eu', case / 'make'], cwd=work, env=environment, stdin=subprocess.DEVNULL,
                                  capture_output=True, timeout=SECONDS, check=False)
            if made.returncode:
                raise Broken(f'make ended with status {made.returncode}: {made.stderr.decode(errors="replace")}')
        if (case / 'args').exists():
            command = [bin_folder / case.parent.name, *shlex.split((case / 'args').read_text())]
        elif (case / 'pipeline').exists():
            command = ['bash', '-o', 'pipefail', case / 'pipeline']
        else:
            raise Broken('expected a file args or pipeline')
        standard_input = next((path for path in (work / 'in.gff3', work / 'in') if path.exists()), os.devnull)
        with open(standard_input, 'rb') as stdin:
            try:
                done = subprocess.run(command, cwd=work, env=environment, stdin=stdin, capture_output=True,
                                      timeout=SECONDS, check=False)
            except subprocess.TimeoutExpired as error:
                raise Broken(f'not done after {SECONDS} s') from error
        if (case / 'query').exists():
            done.stdout += answers((case / 'query').read_text(), work / 'out.sqlite')
    return {'out': done.stdout, 'err': done.stderr, 'status': b'%d\n' % done.returncode}


def answers(queries, database):
    """What each query, a line, finds in the database: a line a row, values as in SQL."""
    if not database.exists():
        return b'no database\n'
    lines = []
    connection = sqlite3.connect(database)
    connection.text_factory = bytes
    try:
        for query in queries.splitlines():
            lines += [b'|'.join(map(literal, row)) for row in connection.execute(query)]
    except sqlite3.Error as error:
        lines.append(f'{query}: {error}'.encode())
    connection.close()
    return b''.join(line + b'\n' for line in lines)


def literal(value):
    """A value as SQL writes it, but text, which is as it is between quotes."""
    if isinstance(value, bytes):
        return b"'" + value + b"'"
    return b'NULL' if value is None else repr(value).encode()


def wanted(case):
    """What the case says that it wants; a file that is absent stands for nothing, or for status 0."""
    texts = {name: (case / name).read_bytes() if (case / name).exists() else b'' for name in RESULTS}
    texts['status'] = texts['status'] or b'0\n'
    return texts


def update(case, got):
    """Make what was got what is wanted."""
    for name in RESULTS:
        if got[name] in (b'', b'0\n' if name == 'status' else b''):
            (case / name).unlink(missing_ok=True)
        else:
            (case / name).write_bytes(got[name])


def printable(data):
    """The lines of data, one byte-exact and visible line each."""
    lines = []
    for line in data.split(b'\n'):
        text = line.decode('utf-8', 'backslashreplace')
        lines.append(''.join(c if c.isprintable() else c.encode('unicode_escape').decode() for c in text))
    last = lines.pop()
    return lines + ([last + '  (no newline at the end)'] if last else [])


def differences(case, got):
    want = wanted(case)
    for name in RESULTS:
        if want[name] != got[name]:
            yield from difflib.unified_diff(printable(want[name]), printable(got[name]),
                                            f'{name} wanted', f'{name} got', lineterm='')


def missing_program(case):
    """The first program that the case needs and that is not installed; none in continuous integration, which has all."""
    needs = (case / 'needs').read_text().split() if (case / 'needs').exists() else []
    return None if os.environ.get('CI') else next((name for name in needs if not shutil.which(name)), None)


def find_cases(tool, patterns):
    cases = sorted(path for path in HERE.glob(f'{tool or "*"}/*') if path.is_dir())
    if not patterns:
        return cases
    return [case for case in cases
            if any(fnmatch.fnmatch(name, pattern) for pattern in patterns
                   for name in (case.name, f'{case.parent.name}/{case.name}'))]


def command_of(case):
    files = [case / name for name in ('args', 'pipeline', 'make') if (case / name).exists()]
    return ''.join(file.read_text() for file in files)


def sample(cases, every):
    """About one of `every` cases, by their names: a new case changes nothing for the others."""
    return [case for case in cases if zlib.crc32(f'{case.parent.name}/{case.name}'.encode()) % every == 0]


def fit_for_valgrind(cases):
    """It takes temporary files and memory itself: not the cases that leave it none."""
    return [case for case in cases if not re.search('TMPDIR=|ulimit', command_of(case))]


VALGRIND = f'valgrind -q --error-exitcode=99 --leak-check=no --suppressions={shlex.quote(str(HERE / "memcheck.supp"))}'


def started_by(starter, bin_folder, folder):
    """A folder of tools that `starter`, a program and its options, starts: valgrind (a finding is status 99), an emulator.

    gff runs the tool beside the program that it is itself: it is copied, so that it finds the others there."""
    shutil.copy(bin_folder / 'gff', folder / 'gff-itself')
    for program in bin_folder.glob('gff*'):
        started = folder / 'gff-itself' if program.name == 'gff' else program
        wrapper = folder / program.name
        wrapper.write_text(f'#!/bin/sh\nexec {starter} {shlex.quote(str(started))} "$@"\n')
        wrapper.chmod(0o755)
    return folder


def run_cases(cases, bin_folder, updated):
    """Runs them, says what differs and how many passed; the status to end with."""
    counts = {'passed': 0, 'failed': 0}
    for case in cases:
        name = f'{case.parent.name}/{case.name}'
        if program := missing_program(case):
            print(f'skipped {name}: {program} is not installed (scripts/setup --with-peers installs it)')
            continue
        try:
            got = run(case, bin_folder)
        except Broken as error:
            problems = [str(error)]
        else:
            if updated:
                update(case, got)
            problems = list(differences(case, got))
        counts['failed' if problems else 'passed'] += 1
        if problems:
            note = (case / 'note').read_text().strip() if (case / 'note').exists() else ''
            print(f'FAILED {name}: {note}', *problems, sep='\n', end='\n\n')
    print(f'{counts["passed"]} passed, {counts["failed"]} failed')
    if not any(counts.values()):
        sys.exit('run.py: no case was found')
    return 1 if counts['failed'] else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--bin', type=Path, default=HERE.parents[1] / 'build/dev/bin', help='the folder of the tools')
    parser.add_argument('--tool', help='only the cases of this folder')
    parser.add_argument('--case', action='append', help='only cases of this name or pattern: CASE or TOOL/CASE')
    parser.add_argument('--every', type=int, default=1, metavar='N', help='only about one of N of them')
    parser.add_argument('--start-by', metavar='COMMAND', help='a program that starts the tools, such as qemu-aarch64-static')
    parser.add_argument('--memcheck', action='store_true', help='run the tools under valgrind')
    parser.add_argument('--update', action='store_true', help='rewrite out, err and status (see scripts/update-golden)')
    options = parser.parse_args()
    bin_folder = options.bin.resolve()
    if not (bin_folder / 'gff-select').exists():
        sys.exit(f'run.py: no tools in {bin_folder} (--bin DIR)')
    if options.memcheck and not shutil.which('valgrind'):
        print('run.py: no valgrind: passed over')
        return 77

    cases = sample(find_cases(options.tool, options.case), options.every)
    with tempfile.TemporaryDirectory(prefix='golden-bin-') as folder:
        if options.memcheck:
            cases = fit_for_valgrind(cases)
        starter = VALGRIND if options.memcheck else options.start_by
        if starter:
            cases = [case for case in cases if not re.search(r'\bcp\b.*\bgff\b', command_of(case))]  # a copy of what starts it is no tool
            bin_folder = started_by(starter, bin_folder, Path(folder))
        return run_cases(cases, bin_folder, options.update)


if __name__ == '__main__':
    sys.exit(main())
