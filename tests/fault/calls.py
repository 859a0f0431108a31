#!/usr/bin/env python3
"""A tool opens the files that are named to it and no other, starts no program and uses no network: as strace sees it.

    calls.py --bin DIR

Each tool of `gff --list` is run, with the words of support/tools.py if it has no run here. Skipped, with a message, without strace
or if it may not trace.
"""

import argparse
import os
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import faults  # noqa: E402
import tools as the_tools  # noqa: E402

TEXT = b'##gff-version 3\n' + b''.join(b'chr1\tm\tgene\t%d\t%d\t.\t+\t.\tID=g%d\n' % (i, i + 9, i) for i in range(1, 20000))

# A tool and its arguments; further files that it may open: those in an argument, an index beside its input or its output.
RUNS = [
    ('gff-select -t gene in.gff3', ()),
    ('gff-select -t gene -@ 2 -z in.gff3 -o out.gff3.gz', ()),
    ('gff-select -r chr1:5-10 blocks.gff3.gz', ('blocks.gff3.gz.tbi', 'blocks.gff3.gz.csi')),
    ('gff-select -r chr1:5-10 plain.gff3.gz', ('plain.gff3.gz.tbi', 'plain.gff3.gz.csi')),
    ('gff-select -R bed -a ID=@values in.gff3', ('values',)),
    ('gff-select -d -t gene', ()),
    ('gff-select --write-index in.gff3 -o out.gff3.gz', ('out.gff3.gz.tbi', 'out.gff3.gz.csi')),
    ('gff-extract -@ 1 -i plain.gff3.gz ID', ()),
    ('gff-strip -i in.gff3 ID', ()),
    ('gff-inherit -i in.gff3 Name', ()),
    ('gff-inherit Name', ()),
    ('gff-pick --list in.gff3', ()),
    ('gff-rename -s names -k Name=name in.gff3', ('names',)),
    ('gff-totsv in.gff3', ()),
    ('gff-totsv --reader pandas in.gff3', ()),
    ('gff-order -m 1M --tmp-dir tmp in.gff3', ()),
    ('gff-togff3 in.gff3', ()),
    ('gff-togtf --fill', ()),
    ('gff-tobed -x --sizes sizes in.gff3', ('sizes',)),
    ('gff-check --fail-on never in.gff3', ()),
    ('gff-stats --html out.html in.gff3', ()),
    ('gff-tosqlite -o out.sqlite --relations in.gff3', ()),
    # SQLite names its journal by chance, and writes down the folder that it is in.
    ('gff-tosqlite -o old.sqlite --dataset more in.gff3', ('old.sqlite-journal', 'old.sqlite-wal', '/dev/urandom', '.')),
]
# What looks like an address or a command is the name of a file that is not there.
NAMES = ['http://127.0.0.1:9/x.gff3', '|id', '$(id)']
LIBRARIES = re.compile(r'/.*\.so(\.[\d.]+)?|/etc/ld\.so\.(cache|preload)|/proc/self/.*|/sys/.*')
OWN = re.compile(r'(.*/)?\.gffpipe-\w+(-journal|-wal)?|(.*/)?tmp/gffpipe-\w+')


def opened(log):
    """The paths of all calls that open something, except files without a name (O_TMPFILE)."""
    for call in re.finditer(r'^(?:\d+ +)?(?:open|openat|creat)\((?:[\w<>/.-]+, )?"((?:[^"\\]|\\.)*)"\.*, ?(.*)$', log, re.M):
        if 'O_TMPFILE' not in call[2]:
            yield call[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, metavar='DIR', help='where the tools are')
    tools = os.path.abspath(parser.parse_args().bin)
    strace = ['strace', '-f', '-qq', '-o', 'log', '-e', 'trace=%file,%process,%network']
    findings = faults.Findings()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.mkdir('tmp')
        if not shutil.which('strace') or faults.run([*strace, 'true']).status != 0:
            print('calls: no strace, or it may not look: passed over')
            return 77
        for name, data in (('in.gff3', TEXT), ('bed', b'chr1\t1\t9\n'), ('values', b'g1\ng2\n'),
                           ('names', b'chr1\t1\n'), ('sizes', b'chr1\t30000\n')):
            with open(name, 'wb') as out:
                out.write(data)
        for command in (['gff-order', 'in.gff3', '-o', 'blocks.gff3.gz', '--write-index'],
                        ['gff-tosqlite', 'in.gff3', '-o', 'old.sqlite']):
            faults.run([os.path.join(tools, command[0]), *command[1:]])
        faults.run(['sh', '-c', 'gzip < in.gff3 > plain.gff3.gz'])
        environment = {'PATH': os.environ['PATH'], 'TMPDIR': os.path.join(folder, 'tmp'), 'LC_ALL': 'C'}
        runs = [(command.split(), more, 0) for command, more in RUNS] + [(['gff-select', name], (), 1) for name in NAMES]
        runs += [([tool, *the_tools.words(tools, tool)], (), 0)
                 for tool in sorted(set(the_tools.names(tools)) - {command[0] for command, _, _ in runs})]
        for command, more, status in runs:
            program = os.path.join(tools, command[0])
            done = faults.run([*strace, program, *command[1:]], TEXT, env=environment)
            with open('log', encoding='utf-8', errors='replace') as stream:
                log = stream.read()
            named = {program, *command[1:], *more}
            named |= {os.path.normpath(os.path.join(folder, name)) for name in named}
            strange = [path for path in opened(log)
                       if path not in named and not LIBRARIES.fullmatch(path) and not OWN.fullmatch(path)]
            what = ' '.join(command)
            findings.same(f'{what}: the status', done.status, status)
            findings.expect(f'{what}: a library was seen', any('.so' in path for path in opened(log)))
            findings.expect(f'{what}: files that the command does not name', not strange, strange)
            findings.same(f'{what}: programs', len(re.findall(r'\bexecve(?:at)?\(', log)), 1)
            findings.expect(f'{what}: processes', not re.search(r'\bv?fork\(|\bclone3?\((?!.*CLONE_THREAD)', log), log[-500:])
            findings.expect(f'{what}: network', not re.search(r'\b(?:socket|connect|bind|sendto)\(', log), log[-500:])
            for name in ('out.gff3.gz', 'out.gff3.gz.tbi', 'out.sqlite', 'out.html'):
                if os.path.exists(name):
                    os.unlink(name)
        return findings.status()


if __name__ == '__main__':
    sys.exit(main())
