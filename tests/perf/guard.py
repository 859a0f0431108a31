#!/usr/bin/env python3
"""Keeps the tools fast: instructions a record, counted by callgrind, which no other load on the machine changes.

Of each job the count on n, 2n and 3n records is taken; the differences are what the records cost, without start-up. They
must stay below the job's limit, and grow in step with n (within 2 %). The records look like GENCODE's: 470 bytes, 17
attributes. The limits of J1 to J6 are promised, for the preset dev and g++ 12: they were measured once, and no change may
lose that. Lower them when a tool gets faster.
"""

import argparse
import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile

KEYS = ('ID Parent gene_id transcript_id gene_type gene_name transcript_type transcript_name exon_number exon_id level '
        'protein_id transcript_support_level hgnc_id tag ccdsid havana_gene').split()

# job: (tool and arguments, most instructions a record); of GTF where the name says so
JOBS = {
    'J1 select by type': (['gff-select', '-t', 'gene'], 480),
    'J3 three attributes to columns': (['gff-extract', 'ID', 'Parent', 'gene_name'], 1428),
    'J4 strip two attributes': (['gff-strip', 'ID', 'Parent'], 1157),
    'J6 seventeen attributes to columns': (['gff-extract', *KEYS], 2963),
    'GTF three attributes to columns': (['gff-extract', 'gene_id', 'transcript_id', 'gene_name'], 3200),
}
RECORDS = 4000


def annotation(records, gtf):
    """GENCODE-like: one gene in 50 records, the rest exons."""
    lines = ['#description: made'] if gtf else ['##gff-version 3']
    for i in range(records):
        kind = 'gene' if i % 50 == 0 else 'exon'
        gene, start = f'ENSG{i // 50:011d}.4', 100_000_000 + 700 * i
        transcript = f'ENST{i // 5:011d}.2'
        values = dict(ID=f'{kind}:{transcript}:{i % 9}', Parent=transcript, gene_id=gene, transcript_id=transcript,
                      gene_type='protein_coding', gene_name=f'ABC{i // 50}', transcript_type='protein_coding',
                      transcript_name=f'ABC{i // 50}-201', exon_number=str(i % 9), exon_id=f'ENSE{i:011d}.1', level='2',
                      protein_id=f'ENSP{i // 5:011d}.1', transcript_support_level='1', hgnc_id=f'HGNC:{i // 50}',
                      tag='basic,appris_principal_1,CCDS', ccdsid=f'CCDS{i // 50}.1', havana_gene=f'OTTHUMG{i // 50:011d}.2')
        attributes = (' '.join(f'{key} "{value}";' for key, value in values.items()) if gtf else
                      ';'.join(f'{key}={value}' for key, value in values.items()))
        lines.append(f'chr{1 + i // 2000}\tHAVANA\t{kind}\t{start}\t{start + 499}\t.\t+\t.\t{attributes}')
    return '\n'.join(lines) + '\n'


def instructions(command, path):
    """What callgrind counts for the whole run of a command that reads a file."""
    with open(path, 'rb') as data:
        run = subprocess.run(['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', *command], stdin=data,
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True)
    return int(re.search(rb'Collected : (\d+)', run.stderr)[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, help='the folder of the tools')
    options = parser.parse_args()
    if not shutil.which('valgrind'):
        print('skipped: valgrind is not installed')
        return 77
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        paths = {True: [], False: []}
        for gtf, times in itertools.product(paths, (1, 2, 3)):
            path = os.path.join(folder, f'{times}.{"gtf" if gtf else "gff3"}')
            paths[gtf].append(path)
            with open(path, 'w') as out:
                out.write(annotation(times * RECORDS, gtf))
        for job, ((tool, *arguments), limit) in JOBS.items():
            counts = [instructions([os.path.join(options.bin, tool), *arguments], path)
                      for path in paths[job.startswith('GTF')]]
            first, second = counts[1] - counts[0], counts[2] - counts[1]
            each = second / RECORDS
            linear = abs(second / first - 1) <= 0.02
            right = each <= limit and linear
            failures += not right
            print(f'{"ok" if right else "FAILED"}: {job}: {each:.0f} instructions a record (at most {limit})'
                  + ('' if linear else f'; the second {RECORDS} records cost {first}, the third {second}'))
    print(f'{len(JOBS) - failures} passed, {failures} failed')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
