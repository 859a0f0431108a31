#!/usr/bin/env python3
"""Runs the golden pages: transcripts of what a user types and sees.  README.md says how a page is written."""

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import zlib
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from page import Broken, as_bytes, as_lines, parse, prefixed, update

HERE = Path(__file__).resolve().parent
SECONDS = 120
SKIP = 77  # status of a setup whose program is not installed


# --- running ---------------------------------------------------------------------------------------------------------

def run(case, bin_folder):
    """Runs a case in a folder of its own. Yields each entry and the lines of its result; nothing if it is skipped."""
    with tempfile.TemporaryDirectory(prefix='golden-') as name:
        work = Path(name)
        for file, lines in case.files.items():
            (work / file).write_bytes(as_bytes(lines))
        shell = {'cwd': work, 'env': os.environ | {'LC_ALL': 'C', 'PATH': f'{bin_folder}:{os.environ["PATH"]}'},
                 'capture_output': True, 'timeout': SECONDS, 'check': False}
        if case.setup:
            made = subprocess.run(['bash', '-eu', '-c', case.setup], stdin=subprocess.DEVNULL, **shell)
            if made.returncode == SKIP and not os.environ.get('CI'):  # continuous integration has every program
                return
            if made.returncode:
                raise Broken(f'the setup ended with status {made.returncode}: {made.stderr.decode(errors="replace")}')
        for entry in case.entries:
            if entry.is_query:
                yield entry, as_lines(answer(entry.text, work / 'out.sqlite'))
                continue
            source = next((path for path in (work / 'in.gff3', work / 'in') if path.exists()), os.devnull)
            with open(source, 'rb') as stdin:
                try:
                    done = subprocess.run(['bash', '-o', 'pipefail', '-c', entry.text], stdin=stdin, **shell)
                except subprocess.TimeoutExpired as error:
                    raise Broken(f'not done after {SECONDS} s') from error
            yield entry, [*(line or ' (esc)' for line in as_lines(done.stdout)), *prefixed('2>', as_lines(done.stderr)),
                          *([f'[{done.returncode}]'] if done.returncode else [])]


def answer(query, database):
    """What the query finds in the database: a line for each row, values as in SQL."""
    import sqlite3  # pylint: disable=import-outside-toplevel  # few pages have queries, and each page is a process
    if not database.exists():
        return b'no database\n'
    connection = sqlite3.connect(database)
    connection.text_factory = bytes
    try:
        return b''.join(b'|'.join(map(literal, row)) + b'\n' for row in connection.execute(query))
    except sqlite3.Error as error:
        return f'{error}\n'.encode()
    finally:
        connection.close()


def literal(value):
    """A value as SQL writes it, but text, which is as it is between quotes."""
    if isinstance(value, bytes):
        return b"'" + value + b"'"
    return b'NULL' if value is None else repr(value).encode()


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


def run_case(case, bin_folder):
    """Runs a case. What differs, as lines, or None if the case is skipped; and its entries with their results."""
    problems, results = [], []
    try:
        for entry, result in run(case, bin_folder):
            results.append((entry, result))
            if result != entry.wanted:
                from difflib import unified_diff  # pylint: disable=import-outside-toplevel
                problems += [f'{"?" if entry.is_query else "$"} {entry.text}',
                             *unified_diff(entry.wanted, result, 'wanted', 'got', lineterm='', n=99)]
    except Broken as error:
        return [str(error)], results
    return problems if results else None, results


def pages_of(names):
    """(page, line or None) of each name: nothing for all, a folder, a page with or without `.t`, `PAGE.t:LINE`."""
    for name in names or ['.']:
        name, _, line = name.removeprefix('tests/golden/').partition(':')
        path = HERE / name
        found = sorted(path.glob('**/*.t')) if path.is_dir() else [path if path.suffix == '.t' else path.with_suffix('.t')]
        if not all(page.is_file() for page in found):
            sys.exit(f'run.py: there is no page {name}')
        yield from ((page, int(line) if line else None) for page in found)


def wanted_cases(page, line, options):
    """The cases of a page that the options name: PAGE.t:LINE is the case before that line or on it."""
    cases = parse(page)
    if line is not None:
        cases = [case for case in cases if case.line <= line][-1:]
    cases = [case for case in cases if zlib.crc32(case.note.encode()) % options.every == 0]
    if options.memcheck:  # valgrind needs temporary files and memory itself
        cases = [case for case in cases if not re.search('TMPDIR=|ulimit', case.text())]
    if options.memcheck or options.start_by:  # a copy of the starting program is not a tool
        cases = [case for case in cases if not re.search(r'\bcp\b.*\bgff\b', case.text())]
    return cases


def run_pages(options, bin_folder, pool):
    """Runs them, says what differs and how many passed; the status to end with."""
    passed = failed = skipped = 0
    for page, line in pages_of(options.page):
        results = []
        cases = wanted_cases(page, line, options)
        for case, (problems, seen) in zip(cases, pool.map(partial(run_case, bin_folder=bin_folder), cases)):
            results += seen
            if problems is None:
                skipped += 1
                print(f'skipped {case.name}: a program is not installed (scripts/setup --with-peers installs it): {case.setup}')
            elif problems and not (options.update and results):
                failed += 1
                print(f'FAILED {case.name}: {case.note}', *problems, sep='\n', end='\n\n')
            else:
                passed += 1
        if options.update:
            update(page, results)
    print(f'{passed} passed, {failed} failed' + (f', {skipped} skipped' if skipped else ''))
    if not passed + failed + skipped:
        sys.exit('run.py: no case was found')
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--bin', type=Path, default=HERE.parents[1] / 'build/dev/bin', help='the folder of the tools')
    parser.add_argument('--every', type=int, default=1, metavar='N', help='only about one of N cases')
    parser.add_argument('--jobs', type=int, default=1, metavar='N', help='cases that run at a time (ctest runs pages at a time)')
    parser.add_argument('--start-by', metavar='COMMAND', help='a program that starts the tools, such as qemu-aarch64-static')
    parser.add_argument('--memcheck', action='store_true', help='run the tools under valgrind')
    parser.add_argument('--update', action='store_true', help='write the results into the pages (see scripts/update-golden)')
    parser.add_argument('page', nargs='*', help='TOOL, TOOL/TOPIC or TOOL/TOPIC.t:LINE; default: all')
    options = parser.parse_args()
    bin_folder = options.bin.resolve()
    if not (bin_folder / 'gff-select').exists():
        sys.exit(f'run.py: no tools in {bin_folder} (--bin DIR)')
    if options.memcheck and not shutil.which('valgrind'):
        print('run.py: no valgrind: passed over')
        return 77
    starter = VALGRIND if options.memcheck else options.start_by
    with tempfile.TemporaryDirectory(prefix='golden-bin-') as folder:
        try:
            with ThreadPoolExecutor(options.jobs) as pool:
                return run_pages(options, started_by(starter, bin_folder, Path(folder)) if starter else bin_folder, pool)
        except Broken as error:
            sys.exit(f'run.py: {error}')


if __name__ == '__main__':
    sys.exit(main())
