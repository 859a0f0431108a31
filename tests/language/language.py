#!/usr/bin/env python3
"""The language of the product: plain words, short lines, headings in the usual order, tests that exist under their names, and
subjects of commits.

    language.py words --bin DIR          no word that has a plainer one, in pages, --help, sources, scripts, tests and their names
    language.py lines                    no line longer than 140 characters, in pages and sources
    language.py headings                 the headings of man pages and Markdown pages
    language.py tests --build DIR        each test that a page names is a test of ctest
    language.py subjects                 the subjects of new commits, in the form of CONTRIBUTING.md; passes without history
"""

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tests/support'))
import tools  # noqa: E402

# What a reader whose first language is not English reads twice; and what to write instead.
WORDS = {
    'behind': 'after',
    'stand|stands|stood|standing': 'is, means',
    '(go|goes|going) on': 'continues',
    'goes|went': 'moves, is written',
    'come again': 'run it again',
    'comes(?! from)|came': 'is, follows',
    'mend|mends|mended|mending': 'fix, repair',
    'but for|save for': 'except',
    '(?<!there )(is|are) no(?! longer| more)(?= [a-z])': 'is not a, has no',
    'nobody(\'s)?': 'name the actor: no caller, no reader',
    '(in|without|with|says) a word|a word about': 'a message, briefly',
    'put there|have it there': 'create, store',
    'to be had': 'is available, is installed',
    r'takes? (about |up to |at most )?(\d|a compiler|memory|room)': 'needs, uses',
    r'told|(tell|tells|telling) (\w+ ){,5}apart': 'detected, reported',
    'whatever|be it': 'any, even if',
    'of which|of whom|that of': 'name the thing again',
    'what became': 'name it: the extracted attributes',
    '(pass|passes|passed|passing|hand|hands|handed|handing) on': 'writes, forwards',
    'so it is with|so do|so does': 'also',
    r'(become|begun|known|meant|chosen|hungry)(?=\()': 'name the action: exec, ensure_open, require, suggestion',
}
HELP_WORDS = {r'\(else': '(default:'}
# In the name of a test case, which says the input and the result.
NAME_WORDS = {
    '^what': 'name the input',
    'take|takes|taken|knows|known|tell|tells|meant|gone|go|come': 'name the result',
}
LONGEST = 140
# Not read for words: licences, and the words above.
NOT_PROSE = re.compile(r'(^|/)(LICENSE|copyright|language\.py|.*\.dic)$')
NOT_OURS = re.compile(r'tests/(golden/.*/|data/|fuzz/corpus/|peers/)|\.(gz|gff3|gtf|tsv|json|txt|pyc)$')
# The headings that pages share, in their order; a page may have others of its own.
ORDER = ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'EXAMPLES', 'OPTIONS', 'ENVIRONMENT', 'FILES', 'EXIT STATUS', 'MEMORY', 'RELIABILITY',
         'SEE ALSO']
NEEDED = {'NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'EXIT STATUS', 'EXAMPLES', 'SEE ALSO'}

# Subjects of commits: those after this commit, because older ones have other forms.
SUBJECTS_AFTER = '202911e14914fb10a4f55cebb2d88d78211d512a'
LONGEST_SUBJECT = 72
SUBJECT = re.compile(r'(?!Merge\b)[^\s:][^:]*: \S')

failures = []


def fail(place, text):
    failures.append(place)
    print(f'FAILED {place}: {text}')


def tracked(*patterns):
    """The files of the repository; all files where there is no repository, as in a source tarball, or no git."""
    listed = shutil.which('git') and subprocess.run(['git', '-C', ROOT, 'ls-files', '--', *patterns], capture_output=True,
                                                    text=True, check=False)
    names = listed.stdout.split('\n')[:-1] if listed and listed.returncode == 0 else [
        str(path.relative_to(ROOT)) for pattern in patterns for path in ROOT.rglob(pattern)]
    return [ROOT / name for name in names if (ROOT / name).is_file() and not name.startswith('build')]


def place(path, number):
    return f'{path.relative_to(ROOT)}:{number}'


def pages():
    """What users read."""
    return [path for path in tracked('*.md', 'man/*.1', 'man/*.7', 'man/*.mdoc')
            if not str(path.relative_to(ROOT)).startswith(('tests/', 'bench/'))]


# --- words -------------------------------------------------------------------------------------------------------------

def prose_of(path):
    """(place, text) of the lines that are prose: not commands, and not the output of one."""
    literal = False
    for number, line in enumerate(path.read_text(encoding='utf-8').split('\n'), 1):
        if path.suffix == '.md':
            if line.startswith('```'):
                literal = not literal
            if literal or line.startswith(('```', '    ')):
                continue
            line = re.sub('`[^`]*`', '``', line)
        else:
            literal = line.startswith('.Bd -literal') or literal and not line.startswith('.Ed')
            if literal or line.startswith(('.\\"', '.Ql', '.Dl')):
                continue
        yield place(path, number), line


def sources():
    """(place, text) of all lines of all files that are neither pages nor data: names, strings and comments."""
    for path in tracked('*'):
        name = str(path.relative_to(ROOT))
        if path.suffix in {'.md', '.1', '.7', '.mdoc', '.t'} or NOT_PROSE.search(name) or \
                NOT_OURS.search(name) and path.name != 'CMakeLists.txt':
            continue
        for number, line in enumerate(path.read_text(encoding='utf-8').split('\n'), 1):
            yield place(path, number), re.sub('`[^`]*`', '``', line)


def case_names():
    """(place, name) of the test cases of Boost.Test, as words."""
    for path in tracked('tests/*_test.cpp'):
        for number, line in enumerate(path.read_text(encoding='utf-8').split('\n'), 1):
            if found := re.match(r'BOOST_\w+_TEST_CASE\w*\((\w+)', line):
                yield place(path, number), found[1].replace('_', ' ')


def golden_sentences():
    """(place, text) of the titles and sentences of the golden pages."""
    for path in tracked('tests/golden/*.t'):
        for number, line in enumerate(path.read_text(encoding='utf-8').split('\n'), 1):
            if line and not line.startswith('  '):
                yield place(path, number), line


def helps(folder):
    for tool in ['gff', *tools.names(folder)]:
        shown = subprocess.run([folder / tool, '--help'], capture_output=True, text=True, timeout=60, check=True)
        for line in shown.stdout.split('\n'):
            yield f'{tool} --help', line


def words(options):
    prose = (prose_of(path) for path in [*pages(), *tracked('tests/*.md', 'bench/*.md')])
    for texts, forbidden in ((helps(options.bin.resolve()), WORDS | HELP_WORDS), (sources(), WORDS), (golden_sentences(), WORDS),
                             (case_names(), WORDS | NAME_WORDS), *((lines_of, WORDS) for lines_of in prose)):
        patterns = [(re.compile(rf'(?<!\w)(?:{pattern})(?!\w)', re.I), plain) for pattern, plain in forbidden.items()]
        for where, text in texts:
            for pattern, plain in patterns:
                if found := pattern.search(text):
                    fail(where, f"'{found[0]}': write {plain}: {text.strip()}")


# --- lines and headings ------------------------------------------------------------------------------------------------

def lines(_):
    for path in tracked('*'):
        name = str(path.relative_to(ROOT))
        if NOT_OURS.search(name) and path.name != 'CMakeLists.txt':
            continue
        for number, line in enumerate(path.read_text(encoding='utf-8').split('\n'), 1):
            if len(line) > LONGEST and not (path.suffix == '.md' and line.startswith('|')):  # a row of a table is one line
                fail(place(path, number), f'{len(line)} characters, expected {LONGEST} at most')


def headings(_):
    for path in tracked('man/*.1', 'man/*.7'):
        found = re.findall(r'^\.Sh (.*)$', path.read_text(encoding='utf-8'), re.M)
        shared = [heading for heading in found if heading in ORDER]
        if shared != sorted(shared, key=ORDER.index):
            fail(path.name, f'expected the order {ORDER}, got {shared}')
        if path.suffix == '.1' and NEEDED - set(found):
            fail(path.name, f'no {", ".join(sorted(NEEDED - set(found)))}')
        memory = re.search(r'^\.Sh MEMORY\n(.*?)^\.Sh ', path.read_text(encoding='utf-8'), re.M | re.S)
        if path.suffix == '.1' and not (memory and re.search(r'\d MiB', memory[1])):
            fail(path.name, 'no MEMORY with a number of MiB')
        if found[-1] != 'SEE ALSO':
            fail(path.name, f'expected SEE ALSO at the end, got {found[-1]}')
    for path in tracked('*.md'):
        text = re.sub(r'^```.*?^```$', '', path.read_text(encoding='utf-8'), flags=re.M | re.S)
        found = re.findall(r'^(#+) (.*)$', text, re.M)
        levels = [len(marks) for marks, _ in found]
        if levels[:1] != [1] or 1 in levels[1:]:
            fail(place(path, 1), 'expected one title, at the beginning')
        for before, (marks, heading) in zip(levels, found[1:]):
            if len(marks) > before + 1:
                fail(place(path, 1), f"'{heading}' is {len(marks) - before} levels below the heading before it")


def named_tests(options):
    shown = subprocess.run(['ctest', '-N'], cwd=options.build, capture_output=True, text=True, timeout=120, check=True)
    known = re.findall(r'Test +#\d+: (\S+)', shown.stdout)
    labels = '|'.join({name.split('.')[0] for name in known})
    for path in pages():
        for number, line in enumerate(path.read_text(encoding='utf-8').split('\n'), 1):
            for name in re.findall(rf'(?:`|\.Pq |, )((?:{labels})\.\w[\w.-]*\w)(?=`| |$)', line):
                if not any(test.startswith(name) for test in known):
                    fail(place(path, number), f'there is no test {name}')


# --- commits -----------------------------------------------------------------------------------------------------------

def git(*arguments):
    """What git prints for this repository, or None if it fails."""
    done = subprocess.run(['git', '-C', ROOT, *arguments], capture_output=True, text=True, errors='replace', check=False)
    return done.stdout if done.returncode == 0 else None


def subjects(_):
    """A clean copy without the history, or with a part of it, has no subject to check."""
    top = git('rev-parse', '--show-toplevel') if shutil.which('git') else None
    if top is None or Path(top.rstrip('\n')).resolve() != ROOT:
        print('nothing to check: these sources are not a git repository of this user')
    elif git('merge-base', '--is-ancestor', SUBJECTS_AFTER, 'HEAD') is None:
        print(f'nothing to check: the history of this clone does not have {SUBJECTS_AFTER[:12]}')
    else:
        for line in git('log', '--format=%h %s', f'{SUBJECTS_AFTER}..HEAD').splitlines():
            commit, _, subject = line.partition(' ')
            if len(subject) > LONGEST_SUBJECT:
                fail(commit, f'{len(subject)} characters, expected {LONGEST_SUBJECT} at most: {subject}')
            if not SUBJECT.match(subject):
                fail(commit, f"expected 'area: what changes', got '{subject}'")


CHECKS = {'words': words, 'lines': lines, 'headings': headings, 'tests': named_tests, 'subjects': subjects}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('check', choices=CHECKS)
    parser.add_argument('--bin', type=Path, default=ROOT / 'build/dev/bin', metavar='DIR', help='where the tools are')
    parser.add_argument('--build', type=Path, default=ROOT / 'build/dev', metavar='DIR', help='where ctest knows the tests')
    options = parser.parse_args()
    CHECKS[options.check](options)
    print(f'{options.check}: {len(failures)} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
