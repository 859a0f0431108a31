#!/usr/bin/env python3
"""The form of pages: bytes as lines and back, and escapes that are not read."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from page import Broken, as_bytes, as_lines  # noqa: E402

READ = (b'a\n', b'a', b'\xef\xbb\xbf#\n', b'\x00\r\n', b'a\\b\x01\n', b'a\t\n', b'a \n', b'$ a\n', b'caf\xc3\xa9 \xe9\n', b'a (esc)\n')
REJECTED = (r'\xEF', r'\x1', r'\x', r'\n', r'\q', 'a\\')


def main():
    failures = 0
    for data in READ:
        if as_bytes(as_lines(data)) != data:
            failures += 1
            print(f'{data!r}: as lines {as_lines(data)}, and back {as_bytes(as_lines(data))!r}')
    for text in REJECTED:
        try:
            print(f'{text}: read as {as_bytes([text + " (esc)"])!r}, expected an error')
            failures += 1
        except Broken:
            pass
    return failures > 0


if __name__ == '__main__':
    sys.exit(main())
