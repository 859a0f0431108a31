#!/usr/bin/env python3
"""gffpipe.read_table() beside what people use instead: seconds and peak memory, after the results were compared.

    bench/python_tables.py --python ENVIRONMENT/bin/python FILE [FILE.gz]

The Python must have gffpipe and pandas; gffutils and pyranges are measured if they are there. FILE is GFF3 as GENCODE writes
it (README.md of bench says how to make it), the second its gzip. Each job runs in a process of its own, three times; the
median is printed. Memory is the peak of that process; the tools of gffpipe need about 10 MiB beside it. gffutils is slow,
so it loads only the first 200,000 records, once.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

NINE = ['seqid', 'source', 'type', 'start', 'end', 'score', 'strand', 'phase', 'attributes']
GENES = ['seqid', 'start', 'end', 'strand', 'gene_id', 'gene_name', 'gene_type']
RECORDS = ['seqid', 'type', 'start', 'end', 'ID', 'Parent', 'gene_name']


def pandas_csv(path):
    import pandas
    return pandas.read_csv(path, sep='\t', comment='#', names=NINE, na_values='.', dtype={'seqid': str})


def with_keys(frame, columns):
    for key in columns:
        if key not in frame:
            frame[key] = frame['attributes'].str.extract(f'(?:^|;){re.escape(key)}=([^;]*)', expand=False)
    return frame[columns]


def gffutils_database(path):
    import gffutils
    return gffutils.create_db(path, ':memory:', merge_strategy='create_unique', disable_infer_genes=True,
                              disable_infer_transcripts=True, keep_order=False)


def genes_of_gffutils(path):
    import pandas
    return pandas.DataFrame([[gene.seqid, gene.start, gene.end, gene.strand] + [gene.attributes[key][0] for key in GENES[4:]]
                             for gene in gffutils_database(path).features_of_type('gene')], columns=GENES)


def pyranges_frame(path):
    import pyranges
    return pyranges.read_gff3(path, as_df=True)


def genes_of_pyranges(path):
    frame = pyranges_frame(path)
    frame = frame[frame['Feature'] == 'gene']
    return frame.assign(start=frame['Start'] + 1).rename(columns={'Chromosome': 'seqid', 'End': 'end', 'Strand': 'strand'})[GENES]


def records_of_pyranges(path):
    frame = pyranges_frame(path)
    return frame.assign(start=frame['Start'] + 1).rename(
        columns={'Chromosome': 'seqid', 'End': 'end', 'Feature': 'type'})[RECORDS]


def gffpipe_table(path, *arguments, **more):
    import gffpipe
    return gffpipe.read_table(path, *arguments, **more)


def genes_of_pandas(path):
    frame = pandas_csv(path)
    return with_keys(frame[frame['type'] == 'gene'].copy(), GENES)


JOBS = {
    'genes with three attributes': {
        'gffpipe': lambda path: gffpipe_table(path, GENES, type='gene'),
        'pandas.read_csv, str.extract': genes_of_pandas,
        'pyranges.read_gff3': genes_of_pyranges,
        'gffutils.create_db': genes_of_gffutils},
    'all records with three attributes': {
        'gffpipe': lambda path: gffpipe_table(path, RECORDS),
        'pandas.read_csv, str.extract': lambda path: with_keys(pandas_csv(path), RECORDS),
        'pyranges.read_gff3': records_of_pyranges},
    'the nine columns': {
        'gffpipe': lambda path: gffpipe_table(path),
        'pandas.read_csv': pandas_csv},
}
SLOW = 'gffutils.create_db'


def work(job, way, path):
    """In a process of its own: prints seconds, CPU seconds, peak (bytes), rows, and a sum of all cells."""
    import resource
    import pandas
    begin = time.monotonic()
    started = time.process_time()
    frame = JOBS[job][way](path)
    seconds = time.monotonic() - begin
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(each.ru_utime + each.ru_stime for each in used) - started
    peak = used[0].ru_maxrss * 1024
    columns = [name for name in frame.columns if name not in ('score', 'phase')]
    cells = frame[columns].astype(object).where(frame[columns].notna(), '').astype(str)
    hashed = int(pandas.util.hash_pandas_object(cells.reset_index(drop=True)).sum())
    print(json.dumps([seconds, cpu, peak, len(frame), hashed]))


def measure(python, job, way, path, runs):
    results = []
    for _ in range(runs):
        done = subprocess.run([python, __file__, '--work', job, way, path], capture_output=True, text=True, check=False)
        if done.returncode:
            return done.stderr.strip().splitlines()[-1]
        results.append(json.loads(done.stdout))
    if len({tuple(result[3:]) for result in results}) != 1:
        sys.exit(f'{job}, {way}: results differ from run to run')
    return [statistics.median(result[i] for result in results) for i in range(3)] + results[0][3:]


def head(path, records):
    """The first records of a file, in a temporary one."""
    file = tempfile.NamedTemporaryFile('wb', suffix='.gff3', delete=False)
    with open(path, 'rb') as lines, file:
        for line in lines:
            file.write(line)
            records -= not line.startswith(b'#')
            if not records:
                break
    return file.name


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--python', required=True)
    parser.add_argument('--runs', type=int, default=3)
    parser.add_argument('--only', default='', metavar='REGEX', help='of the lines "JOB: WITH" those that match')
    parser.add_argument('files', nargs='+', metavar='FILE')
    given = parser.parse_args()
    print('| job | file | with | seconds | of CPU | peak memory, MiB |\n| --- | --- | --- | ---: | ---: | ---: |')
    for job, ways in JOBS.items():
        for path in given.files:
            same = {}
            for way in ways:
                if way == SLOW and path.endswith('.gz') or not re.search(given.only, f'{job}: {way}'):
                    continue
                small = head(path, 200_000) if way == SLOW else None
                result = measure(given.python, job, way, small or path, 1 if small else given.runs)
                if small:
                    os.unlink(small)
                if isinstance(result, str):
                    print(f'| {job} | {os.path.basename(path)} | {way} | {result} | | |', flush=True)
                    continue
                if not small:
                    same.setdefault(tuple(result[3:]), []).append(way)
                seconds, cpu, peak = result[:3]
                note = ', 200,000 records' if small else ''
                print(f'| {job} | {os.path.basename(path)} | {way}{note} | {seconds:.2f} | {cpu:.2f} | {peak / 2**20:.0f} |',
                      flush=True)
            if len(same) > 1:
                print(f'NOT THE SAME: {job}: {same}', flush=True)


if __name__ == '__main__':
    if sys.argv[1:2] == ['--work']:
        work(*sys.argv[2:])
    else:
        main()
