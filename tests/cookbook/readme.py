#!/usr/bin/env python3
"""The commands of README.md, taken from it and tried.

    readme.py --bin DIR

- A session (```console) is run, and what it shows compared.
- A call of a tool is run on slices of real files. A call in the table of one-liners is run on lines for which it is right and
  the one-liner beside it is wrong.
- Commands that build and install are not run here (scripts/prove-setup runs them). Their scripts, presets, targets, pages and
  the name of the package must exist.
- The files to be read first are as short as it says.
- Calls of other programs that readers may know are not tried.
- The table of tools has every tool of `gff --list`.
- The programs in the table of speed are those of the bench; claims about other programs are tried if these are installed.

A command that is none of these is a failure.
"""

import argparse
import gzip
import json
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from recipes import ROOT, environment

README = (ROOT / 'README.md').read_text(encoding='utf-8')
DATA = ROOT / 'tests/data'
HEADER = '##gff-version 3\n'


def line(kind='gene', start=1, end=9, attributes='ID=x', source='s', seqid='chr1'):
    return f'{seqid}\t{source}\t{kind}\t{start}\t{end}\t.\t+\t.\t{attributes}\n'


FAMILY = line(attributes='ID=gene7') + ''.join(line('exon', n, n, f'ID=e{n};Parent=gene7') for n in range(1, 52))
GENE = line(source='ensembl havana')
FASTA = '##FASTA\n>chr1\nACGT\n>a\nTT\n'
PARENT, CHILD = line(attributes='ID=p'), line('exon', 1, 9, 'ID=c;Parent=p')
# Of each row of the one-liners: what is read, and what we make of it.
ROWS = {
    'gff-select -t gene': (HEADER + line('exon', source='gene') + GENE, HEADER + GENE),
    'gff-select -a gene_name=FUT1': (line(attributes='gene_name=FUT11') + line(attributes='gene_name=FUT1'),
                                     line(attributes='gene_name=FUT1')),
    'gff-select -a Parent=ID1': (line(attributes='Parent=ID10') + line(attributes='Parent=ID0,ID1'),
                                 line(attributes='Parent=ID0,ID1')),
    'gff-select -a ID=gene7 -d': (FAMILY + line(attributes='ID=gene8'), FAMILY),
    "gff-select -e 'length > 5000'": (line(end=5000) + line(end=5001), line(end=5001)),
    'gff-extract ID': (line(attributes='geneID=y;ID=x'),
                       '#!gff-columns\tID\n' + line(attributes='geneID=y;ID=x').replace('\n', '\tx\n')),
    'gff-strip biotype': (line(attributes='ID=x;gene_biotype=y;biotype=z'), line(attributes='ID=x;gene_biotype=y')),
    'gff-select -a tag=MANE_Select': (2 * line(attributes='gene_id "x"; tag "MANE_Select"; tag "CCDS";'),
                                      2 * line(attributes='gene_id "x"; tag "MANE_Select"; tag "CCDS";')),
    'gff-totsv': (line(attributes='Note=clone #3;ID=x'), 'seqid\tsource\ttype\tstart\tend\tscore\tstrand\tphase\tattributes\n'
                  'chr1\ts\tgene\t1\t9\t\t+\t\tNote=clone #3;ID=x\n'),
    'gff-order': (HEADER + CHILD + PARENT + FASTA, HEADER + PARENT + CHILD + FASTA),
    'gff-select … cut.gz': ('', ''),  # on a file cut short, below
}
# What is said of other programs: a command that shows it, and the status with which that ends.
CLAIMS = [
    ('gffread', 'gffread x.gff3 -o- >/dev/full', 0),
    ('bedtools', 'bedtools sort -i x.gff3 >/dev/full', 0),
    ('gt', 'gt gff3 cut.gff3.gz >/dev/null', 0),
    ('gt', 'gt gff3validator x.gff3', 0),
    ('gffutils', "/usr/bin/python3 -c \"import gffutils; gffutils.create_db('cds.gff3', ':memory:')\"", 1),
]

# Words that name a program or an attribute and are not a call of it.
NAMES = {'awk', 'grep', 'cut', 'rg', 'gffread', 'bedtools', 'tag', 'file'}

failures, tried = [], set()


def expect(command, holds, seen=''):
    tried.add(command)
    if not holds:
        failures.append(command)
        print(f'FAILED {command}\n  {seen}')


# ----------------------------------------------------------------------------------------------- contents of README

def fenced(kind):
    return re.findall(rf'^```{kind}\n(.*?)^```', README, re.M | re.S)


def sessions():
    """(command, what it shows) of each console."""
    for block in fenced('console'):
        for entry in re.split(r'^\$ ', block, flags=re.M)[1:]:
            command = re.match(r'(?:.*[|\\]\n)*.*\n', entry)[0]
            yield command.rstrip('\n'), entry[len(command):]


def without_fences():
    return re.sub(r'^```.*?^```\n', '', README, flags=re.M | re.S)


def spans(text):
    return [span.replace('\\|', '|') for span in re.findall(r'`([^`]+)`', text)]


def section(title):
    return re.search(rf'^## {title}.*?\n(.*?)(?=^## |\Z)', without_fences(), re.M | re.S)[1]


# --------------------------------------------------------------------------------------------- how each is tried

class Here:
    """A folder with the files that README speaks of."""

    def __init__(self, folder, bin_folder):
        self.folder, self.bin = folder, bin_folder
        shutil.copytree(DATA, folder / 'tests/data')
        ensembl, gencode = (DATA / 'ensembl_chr20.gff3').read_bytes(), (DATA / 'gencode_chr1.gtf').read_bytes()
        fut1 = (HEADER + line(attributes='ID=x;gene_name=FUT1;gene_type=protein_coding;tag=basic;level=2') +
                line('transcript', attributes='ID=y;Parent=x;gene_name=FUT1;gene_type=protein_coding')).encode()
        for name, data in (('genes.gff3', ensembl), ('genes.gff3.gz', gzip.compress(ensembl)), ('gencode.gff3.gz', gzip.compress(fut1)),
                           ('gencode.gtf.gz', gzip.compress(gencode)), ('annotation.gtf.gz', gzip.compress(gencode)),
                           ('cut.gz', gzip.compress(ensembl)[:5000]), ('x.gff3', ensembl),
                           ('human.gff3.gz', gzip.compress(ensembl)), ('mouse.gff3.gz', gzip.compress(ensembl)),
                           ('chromAlias.txt', b'# ucsc\tensembl\nchr20\t20\n'), ('cut.gff3.gz', gzip.compress(ensembl)[:5000]),
                           ('cds.gff3', (line('CDS', 1, 3, 'ID=c') + line('CDS', 7, 9, 'ID=c')).encode())):
            (folder / name).write_bytes(data)

    def run(self, command, text=''):
        return subprocess.run(['bash', '-o', 'pipefail', '-c', command], cwd=self.folder, env=environment(self.bin), input=text,
                              capture_output=True, text=True, timeout=120, check=False)


def try_sessions(here):
    for command, shown in sessions():
        if '| column' in command and not shutil.which('column'):
            print(f'passed over: {command} (column is not here)')
            tried.add(command)
            continue
        done = here.run(command)
        expect(command, done.returncode == 0 and not done.stderr and done.stdout == shown, done)


def try_one_liners(here):
    rows = [spans(row) for row in section('Why not grep and awk').splitlines() if '`gff-' in row]
    for row in rows:
        ours = next(span for span in reversed(row) if span.startswith('gff-'))
        if ours not in ROWS:
            expect(ours, False, 'it has no lines here on which to try it')
            continue
        text, wanted = ROWS[ours]
        theirs = row[0]
        (here.folder / 'in').write_text(text)
        if '…' in ours:  # half of a file
            ours_done = here.run(ours.replace('… ', ''))
            theirs_done = here.run(theirs.replace('awk …', 'awk 1 >/dev/null').replace('zcat', 'set +o pipefail; zcat'))
            expect(ours, ours_done.returncode == 1, ours_done)
            expect(theirs, theirs_done.returncode == 0, theirs_done)
            continue
        done = here.run(ours, text)
        expect(ours, done.returncode == 0 and done.stdout == wanted and not done.stderr, done)
        if re.match(r'(grep|awk|sed|\(grep)\b', theirs):
            # The two of a pair of greps read one file; a shell alone could not give it to both.
            done = here.run(re.sub(r'^\((grep \^#); (grep -v \^#)', r'(\1 in; \2 in', theirs), text)
            expect(theirs, done.stdout != wanted, f'{theirs} gives what it should: {done}')


def options_of(here, tool):
    return re.findall(r'(?:^|  )((?:-[^ -], )?--[^ \n]+(?: [A-Z][^ \n]*)?)(?=  |\n)', here.run(f'{tool} --help').stdout)


def try_tool(here, command):
    words = shlex.split(command)
    if len(words) == 1:
        expect(command, here.run(f'{command} --version').returncode == 0)
    elif words[0] == 'gff' and len(words) == 2:
        expect(command, here.run(f'{command} --help').stdout.startswith(f'Usage: gff-{words[1]} '))
    elif len(words) == 2 and any(re.search(rf'(^|, ){words[1]}(, --\S+)? [A-Z]', option) for option in options_of(here, words[0])):
        tried.add(command)  # an option that is spoken of, and wants a value
    else:
        done = here.run(command, HEADER)
        outputs = [words[i + 1] for i, word in enumerate(words) if word == '-o' and '--reader' not in words]
        made = all((here.folder / name).stat().st_size for name in outputs) if outputs else bool(done.stdout)
        said = [line for line in done.stderr.splitlines() if not line.endswith(': no record in the input')]
        quiet = not said or words[0] == 'gff-tosqlite' and len(said) == 1
        expect(command, done.returncode == 0 and made and quiet, done)


def recognise(here, words, command):
    """What builds, installs or shows a page is there."""
    presets = json.loads((ROOT / 'CMakePresets.json').read_text())
    version = re.search(r'project\(gffpipe VERSION ([0-9.]+)', (ROOT / 'CMakeLists.txt').read_text())[1]
    program, arguments = words[0], words[1:]
    if program.startswith(('scripts/', 'packaging/')):
        script = ROOT / program
        if script.suffix or script.is_dir():
            expect(command, script.exists())
        elif program == 'scripts/totsv-to-parquet' and arguments:  # tests/consumers runs it
            expect(command, here.run(f'gff-totsv {shlex.join(arguments[1:])}').returncode == 0)
        else:
            shown = subprocess.run([script, '--help'], capture_output=True, text=True, check=False, timeout=60)
            named = [word for word in arguments if word[0] == '-' and word != '--help']
            expect(command, shown.returncode == 0 and all(word in shown.stdout for word in named), shown)
    elif program == 'man':
        expect(command, all((ROOT / page).is_file() if '/' in page else list((ROOT / 'man').glob(f'{page}.[0-9]')) for page in arguments))
    elif program == 'docker':  # tests/package/container.py builds the image, and uses it
        files = [arguments[i + 1] for i, word in enumerate(arguments) if word == '-f']
        inside = [] if files else arguments[arguments.index('gffpipe') + 1:]
        expect(command, all((ROOT / name).is_file() for name in files))
        if inside and inside[0] == 'man':
            recognise(here, inside, command)
        elif inside:
            expect(command, here.run(f'{inside[0]} --version').returncode == 0)
    elif program == 'git':
        expect(command, arguments[0] == 'clone')
    elif program == 'tar':
        expect(command, arguments[1] == f'build/release/static/gffpipe-{version}-linux-x86_64.tar.gz')
    elif program == 'pip':
        expect(command, arguments[1] == 'build/release/static/gffpipe-*.whl')
    elif program == 'apt-get':
        expect(command, re.fullmatch(rf'install ./build/release/packages/gffpipe_{version}-1_\w+\.deb', ' '.join(arguments)))
    elif program == 'cmake':
        named = {arguments[i + 1] for i, word in enumerate(arguments) if word == '--preset'}
        known = {preset['name'] for preset in presets['configurePresets']} & {preset['name'] for preset in presets['buildPresets']}
        folder = [word for word in arguments if word.startswith('build/')]
        targets = {arguments[i + 1] for i, word in enumerate(arguments) if word == '--target'}
        expect(command, named <= known and all(name.removeprefix('build/') in known for name in folder)
               and targets <= {'package', 'package_source', 'static_tarball', 'static_tarball_aarch64'} and (named or folder))


def try_queries(here):
    """Each query of scripts/queries.sql on the database that README's command made."""
    database = here.folder / 'genes.sqlite'
    expect('scripts/queries.sql', database.exists(), 'no command of README makes genes.sqlite')
    connection = sqlite3.connect(database)
    for query in (ROOT / 'scripts/queries.sql').read_text(encoding='utf-8').split('-- name: ')[1:]:
        name, _, text = query.partition('\n')
        try:
            connection.execute(text).fetchall()
        except sqlite3.Error as error:
            expect(f'scripts/queries.sql: {name}', False, error)
    connection.close()


def try_claims(here):
    text = section('Other programs')
    for program, command, status in CLAIMS:
        expect(program, program in text.lower() or program == 'gt' and 'GenomeTools' in text, 'README does not name it')
        here_too = shutil.which(program) if program != 'gffutils' else here.run('/usr/bin/python3 -c "import gffutils"').returncode == 0
        if not here_too:
            print(f'passed over: {command} ({program} is not here)')
            continue
        done = here.run(command)
        expect(command, done.returncode == status, done)


def count_the_lines_to_read():
    text = section('Reading the code')
    files = re.findall(r'^\d\. `([^`]+)`', text, re.M)
    lines = sum(len((ROOT / name).read_text(encoding='utf-8').splitlines()) for name in files)
    expect('Reading the code', files and lines < int(re.search(r'under (\d+) lines', text)[1]), f'{files}: {lines} lines')


def names_every_tool(here):
    named = re.findall(r'^\| `(gff-\w+)` \|', README, re.M)
    listed = here.run('gff --list').stdout.split()
    expect('the table of tools', sorted(named) == sorted(listed), f'{named}, expected {listed}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    bin_folder = parser.parse_args().bin.resolve()
    os.environ['LC_ALL'] = 'C'
    with tempfile.TemporaryDirectory(prefix='readme-') as name:
        here = Here(Path(name), bin_folder)
        try_sessions(here)
        try_one_liners(here)
        try_claims(here)
        count_the_lines_to_read()
        names_every_tool(here)
        # What readers know from other programs is named there, not run.
        tried.update(span for row in section('If you know other tools').splitlines() for span in spans(row.split(' | ')[0]))
        # The table of pipelines' commands says what to write; gff-inherit, gff-pick, gff-rename, gff-tobed and gff-togff3 are tried
        # elsewhere.
        tried.update(span for row in section('Instead of').splitlines() for span in spans(row))
        jobs = (ROOT / 'bench/jobs.py').read_text()
        competitors = set(spans(section('Speed and memory')))
        built = [re.sub(r' *#.*', '', command) for block in fenced('sh') for command in block.splitlines()]
        for command in [one for line in [*built, *spans(without_fences())]
                        for one in (line.split(' && ') if line.startswith(('git', 'scripts/')) else [line])]:
            command = command.removeprefix('build/release/bin/')
            first = re.match(r'[\w./-]*', command)[0]
            if command in tried:
                continue
            if re.fullmatch(r'gff(-\w+)?', first):
                try_tool(here, command)
            elif first in ('cmake', 'man', 'apt-get', 'docker', 'git', 'pip', 'tar') or first.startswith(('scripts/', 'packaging/')):
                recognise(here, shlex.split(command), command)
            elif command in competitors and first and shutil.which(first):
                expect(command, first in jobs, 'the bench does not know it')
            elif shutil.which(first) and command not in NAMES:
                expect(command, any(claim.startswith(command) for _, claim, _ in CLAIMS), 'this test cannot try it')
        try_queries(here)
    print(f'readme: {len(tried)} commands, {len(failures)} failures')
    return 1 if failures or not tried else 0


if __name__ == '__main__':
    sys.exit(main())
