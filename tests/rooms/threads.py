#!/usr/bin/env python3
"""threads.py ROOT: each header says what threads may do with it, in a line `// Threads: …` before `#pragma once`."""
import pathlib
import sys


def main():
    root = pathlib.Path(sys.argv[1])
    headers = sorted([*root.glob('common/**/*.hpp'), *root.glob('tools/**/*.hpp')])
    silent = [path for path in headers if '\n// Threads: ' not in '\n' + path.read_text().split('#pragma once')[0]]
    for path in silent:
        print(f'{path.relative_to(root)}: expected a line "// Threads: …": what threads may do with it')
    print(f'{len(headers)} headers, {len(silent)} without what threads may do')
    return bool(silent)


if __name__ == '__main__':
    sys.exit(main())
