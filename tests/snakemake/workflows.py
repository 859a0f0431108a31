#!/usr/bin/env python3
"""Snakemake runs what scripts/snakemake has: the module, the wrapper, the examples; on this machine and on a Slurm.

    workflows.py --bin DIR pipeline|readme|damage|scatter|species|wrapper|slurm
    workflows.py --bin DIR slurm --nodes 3 --lose-node     # by hand: a node dies in the middle; about four minutes
"""

import collections
import gzip
import os
import re
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tests/support'))
sys.path.insert(0, str(ROOT / 'tests/cookbook'))
import corpus  # noqa: E402
import recipes  # noqa: E402
import tools  # noqa: E402

HERE = ROOT / 'tests/snakemake'
SHIPPED = ROOT / 'scripts/snakemake'
TIMEOUT = 600  # seconds for one Snakemake
SLICE = ROOT / 'tests/data/ensembl_chr20.gff3'


# --------------------------------------------------------------------------------------------- running

class Place:
    """A folder in which Snakemake runs, with nothing of the caller's home."""

    def __init__(self, folder, options):
        self.folder = folder
        self.environment = {
            'PATH': f'{os.path.abspath(options.bin)}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
            'LC_ALL': 'C', 'HOME': str(folder / 'home'),
            'CI': 'true'}  # Snakemake 7 then looks every second, not every ten, whether a job of a cluster is done

    def snakemake(self, *arguments, inside='.'):
        """Its status and all that it said."""
        done = subprocess.run(['snakemake', *map(str, arguments)], cwd=self.folder / inside, env=self.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
                              timeout=TIMEOUT)
        return done.returncode, done.stdout.decode(errors='replace')

    def must(self, *arguments, inside='.'):
        status, said = self.snakemake(*arguments, inside=inside)
        if status != 0:
            sys.exit(f'FAILED: snakemake {" ".join(map(str, arguments))}: status {status}\n{said[-6000:]}')

    def bash(self, command, inside='.'):
        """What a command line writes, without Snakemake."""
        return subprocess.run(['bash', '-euo', 'pipefail', '-c', command],
                              cwd=self.folder / inside, env=self.environment, stdout=subprocess.PIPE, check=True,
                              timeout=corpus.TIMEOUT).stdout

    def read(self, name):
        """The bytes of a file, or a word that no file would be."""
        path = self.folder / name
        return corpus.read(path) if path.exists() else b'(it is not there)'

    def there(self):
        """The files, without those that were given and Snakemake's own."""
        names = {str(path.relative_to(self.folder)) for path in self.folder.rglob('*') if not path.is_dir()}
        return {name for name in names if not name.startswith(('annotation/', '.snakemake/', 'home/', 'logs/'))}


def need(*programs):
    """Skip where a program is absent, but in CI, which has them all."""
    missing = [program for program in programs if not shutil.which(program)]
    if missing and os.environ.get('CI'):
        sys.exit(f'FAILED: CI is set, and {missing[0]} is not here')
    for program in missing:
        corpus.need_program(program)


def annotation_of_many_seqids():
    """Several sequences out of order; some names have special characters."""
    head, *lines = SLICE.read_text().splitlines()
    records = [line.split('\t', 1)[1] for line in lines if not line.startswith('#')]
    seqids = ['chr2', 'chr10', 'HLA:A*01', 'chr1', 'a{b}:1-200', 'x%20y', 'chrX', 'scaffold|7', 'chrUn', 'MT']
    regions = [f'##sequence-region {seqid} 1 64444167' for seqid in seqids[::2]]
    body = [f'{seqid}\t{record}' for n, seqid in enumerate(seqids) for record in records[:len(records) // (n + 1)]]
    return '\n'.join([head, *regions, *body[1::2], *body[::2]]) + '\n'


# --------------------------------------------------------------------------------------------- cases

def rules_of_module(tally, options):
    """The rules of the module: one for each tool of the list, with its name without gff-."""
    rules = set(re.findall(r'(?m)^rule (\w+):', (SHIPPED / 'Snakefile').read_text()))
    names = {tool.removeprefix('gff-') for tool in tools.names(options.bin)}
    for name in sorted(names - rules):
        tally.fail(f'gff-{name}', 'scripts/snakemake/Snakefile has no rule for this tool')
    for rule in sorted(rules - names):
        tally.fail(rule, 'scripts/snakemake/Snakefile has this rule, and there is no such tool')
    return sorted(rules)


# Arguments that tests/snakemake/pipeline/Snakefile, or the rule itself, gives to a tool.
ARGUMENTS = {
    'select': '-t gene -a biotype=protein_coding',
    'extract': "--strip ID Parent 'kind=biotype'",
    'strip': '-k ID Parent',
    'totsv': '-c seqid,start,end,ID,Name',
    'inherit': 'biotype',
    'rename': '-k Name=name',
    'tobed': '-x',
    'check': '-O tsv --for tabix --fail-on never',
    'stats': '-O tsv',
}


def pipeline(place, tally, options):
    (place.folder / 'annotation').mkdir()
    (place.folder / 'annotation/ensembl.gff3.gz').write_bytes(gzip.compress(SLICE.read_bytes()))
    rules = rules_of_module(tally, options)
    place.must('-s', HERE / 'pipeline/Snakefile', '--cores', 2)
    given = 'annotation/ensembl.gff3.gz'
    wanted = {'streamed.tsv': f'gff-select -t gene {given} | gff-extract --strip ID biotype | gff-totsv',
              'nothing.tsv': r"printf 'ID\tNorThisOne\n'",
              'first.tsv': f"gff-select {given} | grep -v '^#' | sed -n 1,10p | gff-totsv"}
    for rule in rules:
        outputs = [path for path in place.folder.glob(f'gff/{rule}/ensembl.*') if path.suffix != '.tbi']
        if len(outputs) != 1:
            tally.fail(rule, f'expected one output, got {outputs}')
        elif outputs[0].suffix != '.sqlite':  # the content of a database is tested below
            wanted[outputs[0].relative_to(place.folder)] = f'gff-{rule} {ARGUMENTS.get(rule, "")} -i {given}'
    for output, command in wanted.items():
        tally.same(output, place.read(output), place.bash(command))
        tally.count('outputs')
    if not (place.folder / 'gff/order/ensembl.gff3.gz.tbi').exists():
        tally.fail('order', 'it made no index')
    with sqlite3.connect(place.folder / 'gff/tosqlite/ensembl.sqlite') as database:
        rows = database.execute('SELECT dataset, count(*), count(biotype) FROM gff').fetchone()
    records = len(corpus.Annotation(SLICE.read_bytes()).records)
    if rows[:2] != ('ensembl', records) or not rows[2]:
        tally.fail('the database', f'{rows}, expected {records} records of ensembl')
    log = place.read('logs/warned.log')
    for tool in (b'gff-select: warning: ', b'gff-totsv: warning: '):
        if log.count(tool) != 1:
            tally.fail('the log of a pipeline', f'one {tool!r} of each tool is to be in {log!r}')
    if not place.read('benchmarks/columns.tsv').startswith(b's\th:m:s\t'):
        tally.fail('the benchmark', repr(place.read('benchmarks/columns.tsv')))
    for gone in {'columns.gff3', 'genes.gff3'} & place.there():
        tally.fail(gone, 'it is there yet, temporary as it was')
    return 'outputs',


def readme(place, tally, _):
    """What scripts/snakemake/README.md shows, in one Snakefile; README.md has the same first rule."""
    blocks = re.findall(r'```python\n(.*?)```', (SHIPPED / 'README.md').read_text(), re.DOTALL)
    if blocks[0] not in (ROOT / 'README.md').read_text():
        tally.fail('README.md', 'its rule is another')
    (place.folder / 'annotation').mkdir()
    (place.folder / 'Snakefile').write_text('\n\n'.join(blocks).replace('/path/to/gffpipe', str(ROOT)))
    for name in ('human', 'mouse'):
        (place.folder / f'annotation/{name}.gff3.gz').write_bytes(gzip.compress(SLICE.read_bytes()))
    genes = 'gff-select -t gene annotation/human.gff3.gz'
    wanted = {'genes/human.tsv': f'{genes} | gff-totsv -c seqid,start,end,ID,Name',
              'gff/totsv/mouse.tsv': 'gff-totsv -c seqid,start,end,ID,Name annotation/mouse.gff3.gz',
              'coding/human.gff3.gz': f'{genes} -a biotype=protein_coding | gff-order',
              'piped/human.tsv': f'{genes} | gff-totsv', 'genes/human.gff3.gz': genes,
              'stats/species.tsv': 'gff-stats -O tsv annotation/*.gff3.gz --sample human --sample mouse',
              'stats/species.html': 'gff-stats --html - -o report annotation/*.gff3.gz --sample human --sample mouse'}
    place.must('--cores', 2, 'all', *wanted)
    for output, command in wanted.items():
        tally.same(output, place.read(output), place.bash(command))
        tally.count('outputs')
    return 'outputs',


def damage(place, tally, options):
    (place.folder / 'annotation').mkdir()
    whole = gzip.compress(SLICE.read_bytes() * 100)  # more than a pipe of 1 MiB holds: head is gone before its end
    (place.folder / 'annotation/whole.gff3.gz').write_bytes(whole)
    (place.folder / 'annotation/cut.gff3.gz').write_bytes(whole[:len(whole) // 2])
    wanted = ['all', 'piped.tsv', 'streamed.tsv', 'headed.gff3', 'strict.tsv']
    # Without --verbose Snakemake 7.21 waits for ever where a job at a pipe() fails (scripts/snakemake/README.md).
    status, said = place.snakemake('-s', HERE / 'damage/Snakefile', '--cores', 2, '--keep-going', '--verbose', *wanted)
    if status != 1:
        tally.fail('damage', f'status {status}\n{said[-3000:]}')
    failed = set(re.findall(r'Error in rule (\w+)', said))
    rules = rules_of_module(tally, options)
    for rule in [*(f'gff_{rule}' for rule in rules), 'piped', 'headed', 'strict']:
        tally.count('rules')
        if rule not in failed:
            tally.fail(rule, f'it did not fail; failed: {sorted(failed)}')
    if place.there():
        tally.fail('damage', f'these were left: {sorted(place.there())}')
    logs = place.folder / 'logs'
    for log in [*(logs / f'gff/{rule}/cut.log' for rule in rules), logs / 'piped.log', logs / 'streamed.log']:
        tally.count('logs')
        if not re.search(r'(?m)^gff-\w+: annotation/cut\.gff3\.gz: .*truncated', log.read_text()):
            tally.fail(log.relative_to(logs), f'no message in {log.read_text()!r}')
    report = (logs / 'strict.log').read_text().splitlines()
    if len([line for line in report if '\tF02\t' in line]) != 3:
        tally.fail('strict.log', f'three findings are to be in {report!r}')
    return 'rules', 'logs'


def scattered(place, tally, shards, *arguments):
    """The scattered run against the run in one piece."""
    (place.folder / 'annotation').mkdir()
    (place.folder / 'annotation/many.gff3').write_text(annotation_of_many_seqids())
    select = '-t gene,exon -e "length > 200"'
    place.must('-s', SHIPPED / 'examples/scatter/Snakefile', *arguments, '--set-scatter', f'shard={shards}',
               '--config', 'annotation=annotation/many.gff3', f'select={select}')
    whole = place.bash(f'gff-order annotation/many.gff3 | gff-select {select}')
    tally.same('the gathered records', place.read('selected.gff3.gz'), whole)
    tally.count('gathered records', whole.count(b'\n'))
    listed = [place.read(f'shards/{n}-of-{shards}.regions').decode().split('\n')[:-1] for n in range(1, shards + 1)]
    seqids = place.bash("gff-select sorted.gff3.gz | grep -v '^#' | cut -f 1 | uniq").decode().split('\n')[:-1]
    if sum(listed, []) != ['{' + seqid + '}' for seqid in seqids] or sum(map(bool, listed)) < 3:
        tally.fail('the shards', f'{listed}, expected all of {seqids}')


def scatter(place, tally, _):
    need('tabix')
    scattered(place, tally, 4, '--cores', 2)
    tally.same('the seqids of tabix', place.bash('tabix -l sorted.gff3.gz'),
               place.bash("cat shards/?-of-4.regions | sed 's/^{//; s/}$//'"))
    # More shards than seqids, and no record that passes: an empty shard is not a failure.
    place.must('-s', SHIPPED / 'examples/scatter/Snakefile', '--cores', 2, '--set-scatter', 'shard=12',
               '--config', 'annotation=annotation/many.gff3', 'select=-t none', '--forcerun', 'shards')
    tally.same('nothing gathered', place.read('selected.gff3.gz'), place.bash('gff-select -t none sorted.gff3.gz'))
    return 'gathered records',


SPECIES = {'briggsae': 'briggsae_curated_whole.gff3.gz', 'devosia': 'ensembl_bacteria_Devosia_geojensis_whole.gff3.gz',
           'fumigatus': 'fungidb56_Af293_whole.gff3.gz', 'cerevisiae': 'genbank_yeast_R64_whole.gff3.gz',
           'ensembl_yeast': 'ensembl_yeast_SGD1.01.56_whole.gtf.gz'}
BIOTYPE = re.compile(rb'(?:^|;)[ \t]*(?:gene_)?(?:bio)?type(?:=| ")([^;"]+)')


def lengths(path):
    """(type, biotype): the lengths of its records, from a plain reading."""
    found = collections.defaultdict(list)
    for record in corpus.Annotation(corpus.read(path)).records:
        cells = record.split(b'\t')
        values = dict(piece.strip().split(b'=', 1) for piece in cells[8].split(b';') if b'=' in piece)
        biotype = next((values[key] for key in (b'biotype', b'gene_biotype', b'gene_type') if values.get(key)), b'')
        found[cells[2].decode(), biotype.decode()].append(int(cells[4]) - int(cells[3]) + 1)
    return found


def species(place, tally, options):
    corpus.need_files(options)
    need('sqlite3')
    real = Path(options.shared).resolve() / 'data/real'
    (place.folder / 'species.yaml').write_text(
        'species:\n' + ''.join(f'  {name}: {real / file}\n' for name, file in SPECIES.items()))
    place.must('-s', SHIPPED / 'examples/species/Snakefile', '--cores', 2, '--configfile', 'species.yaml')
    header, *rows = place.read('lengths.tsv').decode().removesuffix('\n').split('\n')
    tally.same('the header', header.encode(), b'species\ttype\tbiotype\trecords\tmedian_length')
    wanted = [(name, *key, str(len(values)), str(float(statistics.median(values))))
              for name, file in SPECIES.items() for key, values in sorted(lengths(real / file).items())]
    tally.same('the table', '\n'.join(rows).encode(), '\n'.join(map('\t'.join, wanted)).encode())
    tally.count('rows', len(wanted))
    tally.count('species', len({row[0] for row in wanted}))
    return 'rows', 'species'


# What the wrapper's own test makes, and the command line that makes the same.
WRAPPED = {
    'genes.gff3.gz': 'gff-select -t gene -a biotype=protein_coding data/annotation.gff3.gz',
    'named.gff3': 'gff-select -a Name=@data/names.txt -d data/annotation.gff3.gz',
    'columns.gff3.gz': 'gff-extract -i data/annotation.gff3 --strip ID Parent biotype=biotype',
    'small.gff3': 'gff-strip -i data/annotation.gff3 -k ID Parent',
    'picked.gff3': 'gff-pick -q -b tag=Ensembl_canonical,cds --prune-parents data/annotation.gff3',
    'annotation.gtf': 'gff-togtf -q --fill data/annotation.gff3',
    'table.tsv': 'gff-totsv -c seqid,start,end,ID,Name data/annotation.gff3',
    'report.tsv': 'gff-check -O tsv --for tabix --fail-on never data/annotation.gff3',
    'stats.tsv': 'gff-stats -O tsv --sample one data/annotation.gff3',
    'sorted.gff3.gz': 'gff-order data/unordered.gff3',
}


def wrapper(place, tally, _):
    """As the tests of snakemake-wrappers do it: a copy of the wrapper's test, below the prefix."""
    shutil.copytree(SHIPPED / 'wrappers', place.folder / 'master/bio')
    test = 'master/bio/gffpipe/test'
    rules = re.findall(r'(?m)^rule (\w+):', place.read(f'{test}/Snakefile').decode())
    place.must('--cores', 2, '--wrapper-prefix', f'file://{place.folder}/', *rules, inside=test)
    for output, command in WRAPPED.items():
        tally.same(output, place.read(f'{test}/{output}'), place.bash(command, inside=test))
        tally.count('outputs')
    for file in ('../meta.yaml', '../environment.yaml', 'genes.gff3.gz.tbi', 'sorted.gff3.gz.tbi'):
        if not (place.folder / test / file).is_file():
            tally.fail('wrapper', f'no {file}')
    with sqlite3.connect(place.folder / test / 'annotation.sqlite') as database:
        rows = database.execute('SELECT dataset, count(*) FROM gff GROUP BY dataset ORDER BY dataset').fetchall()
    if rows != [('one', 6), ('two', 6)]:
        tally.fail('gff-tosqlite', f'{rows}')
    tally.count('outputs')
    return 'outputs',


# --------------------------------------------------------------------------------------------- Slurm

def free_ports(number):
    """The first of several ports on loopback that no program uses."""
    for first in range(26817, 60000, 50):
        try:
            for port in range(first, first + number):
                with socket.socket() as probe:
                    probe.bind(('127.0.0.1', port))
            return first
        except OSError:
            continue
    sys.exit('FAILED: no free ports')


def slurm(place, tally, options):
    need('slurmctld', 'slurmd', 'munged', 'sbatch', 'tabix')
    cluster = place.folder / 'home/slurm'
    place.environment['SLURM_CONF'] = str(cluster / 'slurm.conf')
    port = free_ports(options.nodes + 1)

    def up(folder, path=''):
        return subprocess.run([ROOT / 'scripts/slurm-up', '--port', str(port), folder, str(options.nodes)],
                              env=place.environment | {'PATH': path + place.environment['PATH']}, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)

    broken = place.folder / 'home/broken'
    broken.mkdir(parents=True)
    (broken / 'slurmd').write_text('#!/bin/sh\nexit 1\n')
    (broken / 'slurmd').chmod(0o755)
    failed = up(broken / 'cluster', f'{broken}:')
    said = b'slurmd of n1 did not start' in failed.stdout
    if failed.returncode != 1 or not said or (broken / 'cluster/run').exists():
        tally.fail('slurm-up that fails', f'status {failed.returncode}, or a cluster is left: {failed.stdout.decode()}')
    started = up(cluster)
    if started.returncode != 0:
        tally.fail('slurm-up', f'status {started.returncode}: {started.stdout.decode()}')
        return ()
    try:
        for folder, message in ((cluster, b'there is a cluster'), (place.folder / 'home/other', b'is taken')):
            refused = up(folder)
            if refused.returncode != 1 or message not in refused.stdout:
                tally.fail('slurm-up', f'status {refused.returncode}, {refused.stdout.decode()!r} without {message}')
        if options.lose_node:
            slow_down(place)
            threading.Thread(target=kill_node, args=(place, cluster, tally), daemon=True).start()
        scattered(place, tally, 2 * options.nodes, '--profile', SHIPPED / 'profiles/slurm')  # two fill a node
        job_array(place, tally)
        jobs = [job for job in (cluster / 'log/jobcomp.txt').read_text().splitlines() if ' Name=smk-' in job]
        nodes = {re.search(r' NodeList=(\S+)', job)[1] for job in jobs}
        tally.count('jobs', len(jobs))
        if len(nodes) != options.nodes:
            tally.fail('slurm', f'jobs ran on {sorted(nodes)} alone')
        if options.lose_node:
            for job in jobs:
                print(*(word for word in job.split() if re.match('(JobId|Name|JobState|StartTime|EndTime|NodeList)=', word)))
            print(place.bash(f"grep -E 'not responding|[Rr]equeu|killing it' {cluster}/log/slurmctld.log").decode())
    finally:
        down = subprocess.run([ROOT / 'scripts/slurm-down', cluster], env=place.environment, check=False, timeout=120)
        if down.returncode != 0:
            tally.fail('slurm-down', f'status {down.returncode}')
    return 'gathered records', 'records of the job array', 'jobs', *(['nodes lost'] if options.lose_node else [])


def job_array(place, tally):
    """The recipe of gffpipe-cookbook(7), exactly as in the page."""
    command = dict(recipes.recipes())['Each chromosome, by a job array of Slurm']
    genome = annotation_of_many_seqids().encode()
    (place.folder / 'annotation/genome.gff3.gz').write_bytes(gzip.compress(genome))
    whole = place.bash('gff-order genome.gff3.gz | gff-select -t gene | gff-totsv -H -c seqid,start,end,Name',
                       inside='annotation')
    gathered = place.bash(f'({command}) 2>&1', inside='annotation').split(b'\n', 1)[1]  # less "Submitted batch job"
    tally.same('the job array', gathered, whole)
    tally.count('records of the job array', whole.count(b'\n'))


def slow_down(place):
    """A gff-select that runs as long as on a large genome."""
    slow = place.folder / 'home/slow'
    slow.mkdir(parents=True)
    (slow / 'gff-select').write_text(f'#!/bin/sh\nsleep 10\nPATH=${{PATH#{slow}:}}\nexec gff-select "$@"\n')
    (slow / 'gff-select').chmod(0o755)
    place.environment['PATH'] = f'{slow}:{place.environment["PATH"]}'


def kill_node(place, cluster, tally):
    """Wait for a job on the last node, and kill the node: its slurmd, the step of the job, and what the step started."""
    node = sorted(re.findall(r'^NodeName=(\w+)', (cluster / 'slurm.conf').read_text(), re.MULTILINE))[-1]
    for _ in range(600):
        running = place.bash(f"squeue -h -w {node} -t RUNNING -o '%A %j' || true").decode()
        job, _, name = running.partition('\n')[0].partition(' ')
        if name == 'smk-shard':
            break
        time.sleep(0.1)
    else:
        tally.fail('node loss', f'no job was started on {node}')
        return
    time.sleep(3)
    victims = [int((cluster / f'run/slurmd.{node}.pid').read_text())]
    parents = {}
    for process in Path('/proc').glob('[0-9]*'):
        try:
            parents[int(process.name)] = int((process / 'stat').read_text().rpartition(')')[2].split()[1])
            if re.match(rf'slurmstepd: \[{job}\.', (process / 'cmdline').read_text()):
                victims.append(int(process.name))
        except OSError:
            continue
    for victim in victims[1:]:  # grows while it is walked over
        victims += [child for child, parent in parents.items() if parent == victim and child not in victims]
    for victim in victims:
        os.kill(victim, signal.SIGKILL)
    print(f'{time.strftime("%T")} killed {node} with job {job} ({name}): {len(victims)} processes', flush=True)
    tally.count('nodes lost')


# --------------------------------------------------------------------------------------------- main

CASES = {case.__name__: case for case in (pipeline, readme, damage, scatter, species, wrapper, slurm)}


def main():
    parser = corpus.arguments(__doc__)
    parser.add_argument('--nodes', type=int, default=2, metavar='N', help='how many nodes the Slurm has')
    parser.add_argument('--lose-node', action='store_true', help='kill a node of the Slurm while it has a job')
    parser.add_argument('case', choices=CASES)
    options = parser.parse_args()
    os.environ['PATH'] += ':/usr/sbin:/sbin'
    need('snakemake')
    signal.signal(signal.SIGTERM, lambda *_: sys.exit('terminated'))  # so that a cluster is taken down
    tally = corpus.Tally(f'snakemake {options.case}')
    with tempfile.TemporaryDirectory(prefix='gff-') as name:
        needed = CASES[options.case](Place(Path(name), options), tally, options)
    return tally.finish(*needed)


if __name__ == '__main__':
    sys.exit(main())
