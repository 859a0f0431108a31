#!/usr/bin/env python3
"""The programs are hardened, where they are built optimised for Linux.

    hardening.py --build DIR

Read-only relocations bound at the start, an address that differs from run to run, no stack that is executed, and in all
together calls that check the size of a buffer and the end of a stack frame.
"""

import re
import shutil
import sys

from package import options, run


def main():
    build = options(__doc__).build
    kind = re.search(r'CMAKE_BUILD_TYPE:\w+=(\w*)', (build / 'CMakeCache.txt').read_text())[1]
    programs = sorted((build / 'bin').glob('gff*'))
    if kind not in ('Release', 'RelWithDebInfo', 'MinSizeRel') or not shutil.which('readelf'):
        print('hardening: a build for sanitizers, or no readelf: passed over')
        return 77
    failures = []
    functions = set()
    for program in programs:
        dynamic = run('readelf', '--dynamic', '--wide', program, check=True).stdout
        segments = run('readelf', '--segments', '--wide', program, check=True).stdout
        stack = re.search(r'GNU_STACK.*? (R\S*) ', segments)
        symbols = run('readelf', '--dyn-syms', '--wide', program, check=True).stdout
        functions |= set(re.findall(r' (__\w+_chk(?:_fail)?)\b', symbols))
        for what, holds in (('position-independent', re.search(r'FLAGS_1.*\bPIE\b', dynamic)),
                            ('bound at the start', 'BIND_NOW' in dynamic),
                            ('read-only relocations', 'GNU_RELRO' in segments),
                            ('no stack that is executed', stack and 'E' not in stack[1])):
            if not holds:
                failures.append(f'{program.name}: not {what}')
    if '__stack_chk_fail' not in functions:
        failures.append('no stack frame is checked (-fstack-protector-strong)')
    if functions <= {'__stack_chk_fail'}:
        failures.append('no buffer is checked (_FORTIFY_SOURCE)')
    for failure in failures:
        print('FAILED', failure)
    print(f'hardening: {len(programs)} programs, {len(failures)} failures')
    return 1 if failures or not programs else 0


if __name__ == '__main__':
    sys.exit(main())
