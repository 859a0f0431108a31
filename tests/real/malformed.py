#!/usr/bin/env python3
"""Which of the real and the nasty files are malformed, and where: malformed.tsv says so, line and reason.

    malformed.py --bin DIR

Every tool with --on-error must end with status 1 at a file of the table, and name the file and that line. Some of the tools
read every other file without a message: the next file is for the next tools. An independent reading of the files must find
the same lines.
"""

import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402
import share  # noqa: E402
import tools as the_tools  # noqa: E402

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'malformed.tsv')
TOOLS_EACH = 4  # of the tools, how many read a file without malformed records


def read_table():
    with open(TABLE, encoding='utf-8') as stream:
        rows = [line.rstrip('\n').split('\t') for line in stream]
    assert rows.pop(0) == ['file', 'line', 'reason']
    return {name: int(line) for name, line, _ in rows}


def commands(tools, folder):
    """A command line for each tool that ends at a malformed record."""
    for tool in the_tools.names(tools.folder):
        if the_tools.has_option(tools.folder, tool, '--on-error'):
            target = ['-o', os.path.join(folder, 'x')] if tool in the_tools.writing(tools.folder, 'database') else []
            yield [tool, *the_tools.words(tools.folder, tool), *target]


def check(file, expected, tools, tally):
    """Compare what the tools say of a file with the line that is expected, or None."""
    annotation = corpus.Annotation(corpus.read(file.path))
    found = annotation.malformed[0][0] if annotation.malformed else None
    if found != expected:
        tally.fail(file.name, f'the table says line {expected}, an independent reading {found}')
    with tempfile.TemporaryDirectory() as folder:
        every = list(commands(tools, folder))
        number = tally.compared['files'] * TOOLS_EACH
        some = [every[(number + i) % len(every)] for i in range(TOOLS_EACH)]
        for tool, *words in every if expected else some:
            answer = tools.answer(tool, '--quiet', *words, '-i', file.path)
            match = re.match(re.escape(os.fsencode(f'{tool}: {file.path}:')) + rb'([0-9]+): .+\n\Z', answer.message)
            named = int(match[1]) if match else None
            if (answer.status, named) != ((0, None) if expected is None else (1, expected)) or (
                    answer.message and not match):
                tally.fail(f'{tool} {file.name}', f'status {answer.status}, {corpus.shown(answer.message)!r}; '
                                                  f'expected {"success" if expected is None else f"line {expected}"}')
    tally.count('files')
    tally.count('records', len(annotation.records))
    if expected:
        tally.count('malformed files')


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('malformed')
    tools = corpus.Tools(options.bin)
    table = read_table()
    files = corpus.all_files(options)
    corpus.check_each(files, tally, lambda file: check(file, table.get(file.name), tools, tally))
    if not options.only and options.part == '1/1' and share.STEP == 1:
        for name in set(table) - {file.name for file in files}:
            tally.fail(name, 'it is in the table and not in the folder')
    return tally.finish('files', 'records')


if __name__ == '__main__':
    sys.exit(main())
