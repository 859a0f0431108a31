#!/usr/bin/env python3
"""silence.py ROOT: only common/cli/ speaks to the person: nothing below it prints or ends the program.

Printing is writing to standard error, or to standard output except as the output FILE `-`; ending is exit and its kin.
The signal handler is the one exception: it removes files, and writes what restores the terminal."""
import pathlib
import re
import sys

# Calls that print or end, with or without std:: or ::, but not members and not functions of other classes.
CALLS = ('printf|fprintf|vprintf|vfprintf|dprintf|vdprintf|puts|fputs|putchar|putc|fputc|fwrite|perror|psignal|'
         'exit|_exit|_Exit|quick_exit|abort|terminate')
SPEAKS = re.compile(r'\b(std::(w?cout|w?cerr|w?clog|print(ln)?)|stdout|stderr|STDERR_FILENO|STDOUT_FILENO)\b'
                    r'|(?<![\w.>:])(std::|::)?(' + CALLS + r')\s*\('
                    r'|\bstd::(' + CALLS + r')\b'
                    r'|(?<![\w.>:])(::)?(write|writev|pwrite)\s*\(\s*[12]\s*,')
# FILE: what it may say, and why.
ALLOWED = {
    'io/signals.cpp': ('STDERR_FILENO', '_exit'),    # the signal handler
    'io/output_file.cpp': ('STDOUT_FILENO',),        # the output FILE `-`
    'run/runner.cpp': ('STDOUT_FILENO',),            # asks whether the output is a terminal
}


def code_of(text):
    """The text without comments and strings, its lines kept."""
    return re.sub(r'//[^\n]*|"(\\.|[^"\\\n])*"', '', text)


def main():
    root = pathlib.Path(sys.argv[1]) / 'common'
    rooms = re.search(r'set\(GFF_ROOMS ([a-z ]+)\)', (root / 'CMakeLists.txt').read_text()).group(1).split()
    wrong = []
    files = [path for room in rooms if room != 'cli' for path in sorted((root / room).glob('**/*.[ch]pp'))]
    for path in files:
        name = path.relative_to(root).as_posix()
        for number, line in enumerate(code_of(path.read_text()).splitlines(), 1):
            for found in SPEAKS.finditer(line):
                if not any(word in found.group() for word in ALLOWED.get(name, ())):
                    wrong.append(f'common/{name}:{number}: only common/cli/ prints and exits: {line.strip()}')
    if wrong:
        sys.exit('\n'.join(wrong))
    print(f'{len(files)} files below common/cli/, none prints or exits')


if __name__ == '__main__':
    main()
