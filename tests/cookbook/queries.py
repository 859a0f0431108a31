#!/usr/bin/env python3
"""The examples of gff-tosqlite(1), as they are in the page, and each query of scripts/queries.sql, on small files.

    queries.py --bin DIR

Each has an answer here; one without is a failure, and so is an answer that nothing asks for.
"""

import argparse
import re
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from recipes import ROOT, environment, plain

GENES = '''##gff-version 3
##sequence-region c1 1 5000
c1	x	gene	1	100	.	+	.	ID=gene1;Name=A;biotype=protein_coding
c1	x	mRNA	1	100	.	+	.	ID=t1;Parent=gene1
c1	x	mRNA	1	100	.	+	.	ID=t2;Parent=gene1
c1	x	exon	1	30	.	+	.	Parent=t1,t2
c1	x	exon	40	50	.	+	.	Parent=t2
c1	x	exon	70	100	.	+	.	Parent=t1,t2
c1	x	gene	200	299	.	+	.	ID=gene10;Name=B;gene_type=lncRNA
c1	x	lnc_RNA	200	299	.	+	.	ID=t3;Parent=gene10
c1	x	exon	200	299	.	+	.	Parent=t3
c1	x	gene	301	304	.	+	.	ID=gene2;gene_biotype=lncRNA
'''
FLY = GENES.replace('t1', 'FBtr0070000')
GTF = 'c1\tx\tgene\t1\t9\t.\t+\t.\tgene_id "G"; gene_name "N"; gene_type "lncRNA";\nc1\tx\texon\t1\t9\t.\t+\t.\tgene_id "G";\n'
FILES = {'gencode.v38.gff3': GENES, 'gencode.v41.gff3': GENES + 'c1\tx\tgene\t400\t404\t.\t+\t.\tID=gene3\n',
         'ensembl.gtf': GTF, 'dmel.gff3': FLY,
         'genes.gff3': GENES}

# What the last command of each example prints, and a query of its database with what that finds.
EXAMPLES = {
    'Two releases': (
        ['gencode.v38|exon|4', 'gencode.v38|gene|3', 'gencode.v38|lnc_RNA|1', 'gencode.v38|mRNA|2',
         'gencode.v41|exon|4', 'gencode.v41|gene|4', 'gencode.v41|lnc_RNA|1', 'gencode.v41|mRNA|2'], None, None),
    'Genes of a GTF file': ([], "SELECT gene_id, gene_name, biotype FROM gff WHERE dataset = 'ensembl'", [('G', 'N', 'lncRNA')]),
    'The children of a gene': (
        ['2|genes|c1|x|mRNA|1|100||+|||t1|gene1', '3|genes|c1|x|mRNA|1|100||+|||t2|gene1'], None, None),
    'If records may have several parents': (
        ['4|dmel|c1|x|exon|1|30||+||||FBtr0070000,t2', '6|dmel|c1|x|exon|70|100||+||||FBtr0070000,t2'], None, None),
    'Replace a data set': ([], "SELECT ID, Name FROM gff WHERE dataset = 'genes' AND Name IS NOT NULL",
                           [('gene1', 'A'), ('gene10', 'B')]),
}
DATABASE = 'gff-tosqlite -q -a ID,Parent,biotype=gene_type\\|gene_biotype\\|biotype -o genes.sqlite genes.gff3'
QUERIES = {
    'data sets and how many records each has': [('genes', 10, None, None)],
    'genes': [('genes', 'c1', 1, 100, '+', 'gene1'), ('genes', 'c1', 200, 299, '+', 'gene10'), ('genes', 'c1', 301, 304, '+', 'gene2')],
    'types': [('genes', 'exon', 4), ('genes', 'gene', 3), ('genes', 'lnc_RNA', 1), ('genes', 'mRNA', 2)],
    'types and biotypes': [('genes', 'gene', 'lncRNA', 2), ('genes', 'gene', 'protein_coding', 1)],
    'genes and their transcripts': [('genes', 'gene1', 'mRNA', 't1', 100), ('genes', 'gene1', 'mRNA', 't2', 100),
                                    ('genes', 'gene10', 'lnc_RNA', 't3', 100)],
    'transcripts of each gene': [('genes', 'gene1', 2), ('genes', 'gene10', 1), ('genes', 'gene2', 0)],
    'exons of each transcript': [('genes', 't1', 2), ('genes', 't2', 3), ('genes', 't3', 1)],
    'median length of genes': [('genes', 100.0)],
    'types without a parent': [('genes', 'gene', 3)],
    'lengths of the sequences': [('genes', 'c1', 5000)],
}


def examples():
    """The sentence and the commands of each example of the page."""
    page = (ROOT / 'man/gff-tosqlite.1').read_text(encoding='utf-8')
    section = page.partition('\n.Sh EXAMPLES\n')[2].partition('\n.Sh ')[0]
    for words, block in re.findall(r'(.*?)\.Bd -literal -offset indent\n(.*?)\n\.Ed', section, re.DOTALL):
        yield words.removeprefix('\n.Pp\n'), plain(block)


class Folder:
    def __init__(self, bin_folder, name):
        self.bin_folder, self.path, self.failures = bin_folder, Path(name), 0
        for file, text in FILES.items():
            (self.path / file).write_text(text)
            subprocess.run(['gzip', '-k', file], cwd=self.path, check=True)

    def run(self, command):
        return subprocess.run(['bash', '-euo', 'pipefail', '-c', command], cwd=self.path, env=environment(self.bin_folder),
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60)

    def query(self, text):
        connection = sqlite3.connect(self.path / 'genes.sqlite')
        try:
            return connection.execute(text).fetchall()
        except sqlite3.Error as error:
            return error
        finally:
            connection.close()

    def same(self, where, got, wanted):
        if got != wanted:
            self.failures += 1
            print(f'FAILED {where}: got {got!r}, expected {wanted!r}')


def try_examples(folder):
    left = dict(EXAMPLES)
    for words, command in examples():
        start = next((start for start in left if words.startswith(start)), None)
        if start is None:
            folder.same(words, 'an example', 'one that is known')
            continue
        printed, query, found = left.pop(start)
        if 'genes.sqlite' in command and 'gff-tosqlite' not in command:
            folder.run(f'rm -f genes.sqlite; {DATABASE.split(" -a ")[0]} -o genes.sqlite genes.gff3')
        done = folder.run(command)
        folder.same(words, (done.returncode, sorted(done.stdout.splitlines())), (0, sorted(printed)))
        if query:
            folder.same(words, folder.query(query), found)
    folder.same('examples of the page', list(left), [])


def try_queries(folder):
    """With columns of data sets that differ from run to run left out."""
    done = folder.run(f'rm -f genes.sqlite; {DATABASE}')
    folder.same(DATABASE, (done.returncode, done.stderr), (0, ''))
    left = dict(QUERIES)
    for query in (ROOT / 'scripts/queries.sql').read_text(encoding='utf-8').split('-- name: ')[1:]:
        name, _, text = query.partition('\n')
        found = folder.query(text)
        if name.startswith('data sets') and isinstance(found, list):
            found = [(*row[:2], None, None) for row in found]
        folder.same(f'scripts/queries.sql: {name}', found, left.pop(name, 'no answer'))
    folder.same('queries of the script', list(left), [])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix='queries-') as name:
        folder = Folder(options.bin, name)
        if folder.run('sqlite3 -version').returncode:
            print('passed over: sqlite3 is not here')
            return 77
        try_examples(folder)
        try_queries(folder)
    print(f'queries: {len(EXAMPLES)} examples, {len(QUERIES)} queries, {folder.failures} failures')
    return 1 if folder.failures else 0


if __name__ == '__main__':
    sys.exit(main())
