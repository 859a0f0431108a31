#!/usr/bin/env python3
"""Computes how far each job gets faster with more cores, from what each of its stages costs on one core.

    scaling.py --bin DIR FILE.gff3 [--bandwidth GB/s] [--markdown]

FILE is plain GFF3, in the page cache. What is measured is CPU time, which a busy machine changes little; what is computed
is the wall time per gigabyte of text with 1, 2, 4, 16 and 64 cores, and what limits it.  scaling.md explains the stages.
Of jobs that use models, valgrind counts the instructions that joining takes; without it they are left out.
"""

import argparse
import os
import re
import resource
import shutil
import subprocess
import tempfile

KEYS = ('ID Parent gene_id transcript_id gene_type gene_name transcript_type transcript_name exon_number exon_id level '
        'protein_id transcript_support_level hgnc_id tag ccdsid havana_gene').split()
CORES = (1, 2, 4, 16, 64)
LIMITS_SHOWN = (4, 16, 64)  # the limit is printed for these numbers of cores
COUNTED = 8_000_000  # bytes of the file that valgrind sees
BLOCK = 256 * 1024  # bytes, as BlockReader::usual_block
REPEATS = 3
# How often a byte crosses the memory bus: input from the page cache into a cache; output to the thread that joins, and to
# the kernel.
INPUT_CROSSINGS, OUTPUT_CROSSINGS = 1, 2


def cpu(command, **streams):
    """Seconds of CPU (user and system) of a command, the least of a few runs."""
    least = float('inf')
    for _ in range(REPEATS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL, **{'stdout': subprocess.DEVNULL, **streams})
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        least = min(least, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return least


def cpu_of(work):
    """The same of a function."""
    least = float('inf')
    for _ in range(REPEATS):
        before = resource.getrusage(resource.RUSAGE_SELF)
        work()
        after = resource.getrusage(resource.RUSAGE_SELF)
        least = min(least, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return least


def read(path):
    """Reads a file in blocks, as the reader does."""
    buffer = bytearray(BLOCK)
    with open(path, 'rb', buffering=0) as file:
        while file.readinto(buffer):
            pass


def copy(size):
    """Copies that many bytes, block by block."""
    source, target = bytes(BLOCK), bytearray(BLOCK)
    for _ in range(size // BLOCK):
        target[:] = source


def joined_share(command, path):
    """The share of the instructions that the calling thread needs to join the results, without their text."""
    counts = f'{path}.callgrind'
    subprocess.run(['valgrind', '--tool=callgrind', f'--callgrind-out-file={counts}', *command, '-@', '1', '-i', path],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shown = subprocess.run(['callgrind_annotate', '--inclusive=yes', '--threshold=100', '--auto=no', counts],
                           check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    total = merged = 0
    for number, name in re.findall(r'^ *([0-9,]+) \([^)]*\)  (.*)', shown, re.M):
        number = int(number.replace(',', ''))
        if name.startswith('PROGRAM TOTALS'):
            total = number
        elif re.search(r'::merge\(gff::Worker&, gff::JoinedBlock&\)', name) and "'2" not in name:
            merged += number
    return merged / total


class Job:
    """What a job costs, in CPU seconds: what one thread must do, and what all share."""

    def __init__(self, name, caller, stream=0.0, shared=0.0, crossings=0.0):
        self.name = name
        self.caller = caller             # the thread that takes pieces, joins and writes
        self.stream = stream             # a gzip stream, in a thread of its own
        self.shared = shared             # reading a file, records, BGZF blocks: any thread
        self.crossings = crossings       # bytes over the memory bus

    def wall(self, cores, bandwidth):
        """Seconds, and what the limit is."""
        total = self.caller + self.stream + self.shared
        limits = [(total / cores, 'cores')]
        if cores > 1:
            limits += [(self.caller, 'the calling thread'), (self.stream, 'the gzip stream'),
                       (self.crossings / (bandwidth * 1e9), 'memory')]
        return max(limits)

    def saturation(self):
        """The number of cores from which more of them change nothing, memory aside."""
        return (self.caller + self.stream + self.shared) / max(self.caller, self.stream)


def measured_jobs(options, folder):
    """The jobs with their costs, and how many gigabytes of text they read."""
    def tool(*words):
        return [os.path.join(options.bin, words[0]), *words[1:]]

    path = options.file
    size = os.path.getsize(path)
    block_gzip, plain_gzip = os.path.join(folder, 'b.gff3.gz'), os.path.join(folder, 'p.gff3.gz')
    subprocess.run(tool('gff-select', '-i', path, '-o', block_gzip), check=True)
    with open(plain_gzip, 'wb') as file:
        subprocess.run(['gzip', '-6', '-c', path], stdout=file, check=True)
    read_text = cpu_of(lambda: read(path))
    read_packed = cpu_of(lambda: read(block_gzip))
    copied = cpu_of(lambda: copy(size)) / size  # a byte

    def output_size(command):
        with open(os.path.join(folder, 'out'), 'w+b') as file:
            subprocess.run(command, stdout=file, stderr=subprocess.DEVNULL, check=True)
            return os.fstat(file.fileno()).st_size

    records = {'J1 select by type': ('gff-select', '-t', 'gene'),
               'J3 three attributes to columns': ('gff-extract', 'ID', 'Parent', 'gene_name'),
               'J4 strip two attributes': ('gff-strip', 'ID', 'Parent'),
               'J6 seventeen attributes to columns': ('gff-extract', *KEYS),
               'table of five columns': ('gff-totsv', '-c', 'seqid,start,end,ID,gene_name')}
    found = []
    packed = {}
    for name, words in records.items():
        out = output_size(tool(*words, '-i', path))
        total = cpu(tool(*words, '-i', path))
        records = max(total - read_text, 0)
        crossings = INPUT_CROSSINGS * size + OUTPUT_CROSSINGS * out
        found.append(Job(name, copied * out, shared=total, crossings=crossings))
        if name[:2] not in ('J1', 'J3'):
            continue
        for kind, file in (('BGZF', block_gzip), ('gzip', plain_gzip)):
            if kind not in packed:
                packed[kind] = max(cpu(tool('gff-select', '-t', 'gene', '-i', file)) - read_packed -
                                   max(cpu(tool('gff-select', '-t', 'gene', '-i', path)) - read_text, 0), 0)
            unpacking = packed[kind]
            if kind == 'gzip':  # its text is copied twice between threads
                found.append(Job(f'{name}, gzip in', copied * (out + 2 * size), stream=read_packed + unpacking,
                                 shared=records, crossings=crossings + 2 * size))
            else:
                found.append(Job(f'{name}, BGZF in', read_packed + copied * out, shared=records + unpacking,
                                 crossings=crossings))
    plain_copy = cpu(tool('gff-select', '-i', path))
    compressing = max(cpu(tool('gff-select', '-z', '-i', path)) - plain_copy, 0)
    found.append(Job('all records to BGZF', copied * size, shared=plain_copy + compressing,
                     crossings=(INPUT_CROSSINGS + 2) * size))
    models = {'GFF3 to GTF': ('gff-togtf', '-q'), 'all figures of gff-stats': ('gff-stats', '-q', '-O', 'tsv')}
    if shutil.which('valgrind'):
        head = os.path.join(folder, 'head.gff3')
        with open(path, 'rb') as source, open(head, 'wb') as file:
            file.write(source.read(COUNTED))
            file.write(source.readline())
        for name, words in models.items():
            out = output_size(tool(*words, '-i', path))
            total = cpu(tool(*words, '-i', path))
            joining = joined_share(tool(*words), head) * total
            found.append(Job(name, joining + copied * out, shared=total - joining,
                             crossings=2 * INPUT_CROSSINGS * size + OUTPUT_CROSSINGS * out))
    else:
        print('left out, because valgrind is not installed: ' + ', '.join(models))
    ordering = cpu(tool('gff-order', '-q', '-i', path))  # in one worker
    compressing = max(cpu(tool('gff-order', '-q', '-z', '-i', path)) - ordering, 0)
    found.append(Job('records ordered by position, to BGZF', ordering, shared=compressing,
                     crossings=(2 * INPUT_CROSSINGS + OUTPUT_CROSSINGS) * size))
    return found, size / 1e9


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('file', metavar='FILE.gff3')
    parser.add_argument('--bin', required=True, metavar='DIR')
    parser.add_argument('--bandwidth', type=float, default=100, metavar='GB/s',
                        help='of all memory of the larger machine (default 100: eight channels, half of their peak)')
    parser.add_argument('--markdown', action='store_true')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found, gigabytes = measured_jobs(options, folder)
    heads = ['job', 'one thread', 'shared',
             *('1 core' if cores == 1 else f'{cores} cores' for cores in CORES), 'saturates at',
             *(f'limit at {cores}' for cores in LIMITS_SHOWN)]
    rows = []
    for job in found:
        walls = [job.wall(cores, options.bandwidth) for cores in CORES]
        rows.append([job.name, f'{(job.caller + job.stream) / gigabytes:.2f}', f'{job.shared / gigabytes:.2f}',
                     *(f'{wall / gigabytes:.2f}' for wall, _ in walls), f'{job.saturation():.0f} cores',
                     *(walls[CORES.index(cores)][1] for cores in LIMITS_SHOWN)])
    print('Seconds per gigabyte of text.\n')
    if options.markdown:
        for row in [heads, ['---'] * len(heads), *rows]:
            print('| ' + ' | '.join(row) + ' |')
        return
    widths = [max(len(row[i]) for row in [heads, *rows]) for i in range(len(heads))]
    for row in [heads, *rows]:
        print('  '.join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == '__main__':
    main()
