#!/usr/bin/env python3
"""gff-inherit before featureCounts, against a plain reading of GTF, and against SQL for GFF3.

    inherit.py --bin DIR [--part I/N] [--only TEXT]

GTF of all files: exons lose and get back the gene_biotype, gene_type or gene_name of their gene record, which a plain
reading finds by the gene_id.

GFF3 of all files: records inherit the values that a recursive query finds in the database of gff-tosqlite --relations: the values of
the nearest feature above, for each of their parents.

featureCounts -g gene_biotype does not read GTF with biotypes on genes only (status 255), such as NCBI's. After gff-inherit it reads
the file, and its counts are the counts of -g gene_id, summed by biotype: on a gene of NCBI, and on a chromosome of Ensembl after its
exons have lost their biotypes.
"""

import collections
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402
from pick import KINDS, dialect_of  # noqa: E402

HEAD = 300_000  # bytes of a file of GFF3: SQL takes seconds for more
KEYS = ('gene_biotype', 'gene_type', 'gene_name')


def value(column, key):
    found = re.search(rb'(?:^|; ?)' + key.encode() + rb' "([^"]*)"', column)
    return found and found[1]


def check(file, tools, tally):
    annotation = corpus.Annotation(corpus.read(file.path))
    if b'.gtf' not in file.name.encode() or annotation.malformed or b'\\"' in annotation.head:
        return
    if not all(re.fullmatch(rb'(?:[^ ;="]+ (?:"[^"]*"|[^ ;"]+) *(?:; *|$))+', record.split(b'\t', 9)[8]) for record in annotation.records):
        tally.pass_over('files that this reading does not understand', example=file.name)
        return
    for key in KEYS:
        text = tools.output('gff-strip', '-q', '-t', 'exon', key, '-i', file.path)
        records = corpus.records_of(text)
        genes = {}
        for record in records:
            cells = record.split(b'\t', 9)
            if cells[2] == b'gene' and value(cells[8], key):
                genes.setdefault((cells[0], value(cells[8], 'gene_id')), value(cells[8], key))
        if not genes:
            continue
        wanted = []
        for record in records:
            cells = record.split(b'\t', 9)
            name = genes.get((cells[0], value(cells[8], 'gene_id')))
            if cells[2] == b'exon' and name and value(cells[8], key) is None:
                column = cells[8].rstrip(b' ')
                end = b'; ' if not column.endswith(b';') else b' ' if column == cells[8] else b''
                cells[8] += end + key.encode() + b' "' + name + b'";'
                tally.count('values')
            wanted.append(b'\t'.join(cells))
        ours = tools.output('gff-inherit', '-q', '-t', 'exon', '--from', 'gene', key, data=text)
        tally.same(f'{file.name}: {key}', corpus.records_of(ours), wanted)
    tally.count('files')


# A part with a Parent is not a feature of its own. %s is the key.
FEATURES = '''
CREATE TEMP TABLE feature AS
    SELECT record, ID AS feature, "%s" AS value FROM gff
    WHERE ID <> '' AND (type NOT IN (SELECT type FROM kinds) OR record NOT IN (SELECT child_record FROM relations));
CREATE TEMP TABLE own(feature PRIMARY KEY, value) WITHOUT ROWID;
INSERT OR IGNORE INTO own SELECT feature, value FROM feature WHERE value <> '' ORDER BY record;
CREATE TEMP TABLE up(feature, at, parent, PRIMARY KEY (feature, at)) WITHOUT ROWID;
INSERT INTO up
    SELECT feature, min(relations.rowid), parent FROM feature JOIN relations ON child_record = record
    WHERE parent NOT IN ('', feature) GROUP BY feature, parent;
'''
INHERITED = '''
WITH RECURSIVE climb(record, feature, path, level) AS (
    SELECT child_record, relations.parent, printf('%%09d', relations.rowid), 0
    FROM relations JOIN gff ON record = child_record LEFT JOIN feature USING (record)
    WHERE coalesce("%s", '') = '' AND relations.parent NOT IN ('', coalesce(feature, ''))
    UNION ALL
    SELECT record, up.parent, path || printf('%%09d', at), level + 1 FROM climb JOIN up USING (feature)
    WHERE feature NOT IN (SELECT feature FROM own) AND level < 20)
SELECT record, value FROM climb JOIN own USING (feature) ORDER BY record, path
'''


def database(path, key, tools, folder):
    """gff-tosqlite of a file, opened."""
    target = os.path.join(folder, 'out.sqlite')
    if os.path.exists(target):
        os.remove(target)
    tools.output('gff-tosqlite', '-q', '-o', target, '--dataset', 'd', '-a', f'ID,Parent,{key}', '--relations', path)
    connection = sqlite3.connect(target)
    connection.text_factory = lambda data: data.decode(errors='surrogateescape')
    return connection


def key_of(annotation):
    """The key that most features have and that most records below others do not have; None if there is none."""
    have, below = collections.Counter(), collections.Counter()
    for record in annotation.records:
        column = record.split(b'\t', 9)[8].decode(errors='surrogateescape')
        keys = set(re.findall(r'(?:^|;) *([A-Za-z]\w*)=[^;,]', column)) - {'ID', 'Parent', 'Derives_from'}
        have.update(keys if 'ID=' in column else ())
        below.update(keys if 'Parent=' in column else ())
    return max(have, key=lambda key: (have[key] - below[key], key), default=None)


def check_gff3(file, tools, tally, folder):
    annotation = corpus.Annotation(corpus.read(file.path))
    if annotation.malformed or not annotation.records or b'#!gff-columns' in annotation.head or dialect_of(annotation) != 'gff3':
        return
    key = key_of(annotation)
    if not key or key.lower().encode() in corpus.NINE:
        tally.pass_over('files of GFF3 without a key for records below others')
        return
    inherited = os.path.join(folder, 'inherited.gff3')
    with open(inherited, 'wb') as out:
        out.write(tools.output('gff-inherit', '-q', key, '-i', file.path))
    connection = database(file.path, key, tools, folder)
    connection.execute('CREATE TEMP TABLE kinds(type PRIMARY KEY, kind)')
    connection.executemany('INSERT INTO kinds VALUES (?, ?)', KINDS.items())
    connection.executescript(FEATURES % key)
    comma = '\0' if re.search(rb'%2c', annotation.head, re.IGNORECASE) else ','  # a decoded one is not between values
    values = collections.defaultdict(dict)  # of each record: different values, in order
    for record, text in connection.execute(INHERITED % key):
        values[record].update(dict.fromkeys(text.split(comma)))
    before = dict(connection.execute(f'SELECT record, "{key}" FROM gff'))
    by_ids = {row[0] for row in connection.execute('SELECT record FROM gff WHERE type IN (SELECT type FROM kinds) AND '
                                                   'record NOT IN (SELECT child_record FROM relations)')}
    connection.close()
    connection = database(inherited, key, tools, folder)
    wrong = [(record, got) for record, got in connection.execute(f'SELECT record, "{key}" FROM gff')
             if record not in by_ids and got != (','.join(values[record]) if record in values else before[record])]
    connection.close()
    if wrong:
        record, got = wrong[0]
        tally.fail(f'{file.name}: {key}', f'{len(wrong)} values, the first in record {record}: got {got!r}, '
                                          f'expected {",".join(values.get(record, ())) or before[record]!r}')
    tally.count('files of GFF3')
    tally.count('values by SQL', len(values))
    tally.count('of these from several features', sum(len(one) > 1 for one in values.values()))


def counts(path, reads, key, folder):
    table = os.path.join(folder, 'counts')
    done = subprocess.run(['featureCounts', '-a', path, '-g', key, '-o', table, reads], capture_output=True, check=False)
    if done.returncode != 0:
        return done.returncode, {}
    with open(table, encoding='utf-8') as lines:
        rows = [line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')]
    return 0, {row[0]: int(row[-1]) for row in rows[1:]}


def places_of_one_gene(exons):
    """Seqid and start of those exons whose first 20 bases are in exons of no other gene."""
    spans = sorted((seqid, start, end, gene) for seqid, start, end, gene in exons)
    places, near = [], []  # near: exons before this one that may reach it
    for i, (seqid, start, end, gene) in enumerate(spans):
        near = [one for one in near if one[0] == seqid and one[2] >= start]
        after = []
        for one in spans[i + 1:]:
            if one[0] != seqid or one[1] > start + 19:
                break
            after.append(one)
        if all(one[3] == gene for one in near + after):
            places.append((seqid, start))
        near.append(spans[i])
    return places


def check_counts(path, tools, tally, folder):
    """Returns the number of biotypes with reads."""
    with open(path, encoding='utf-8') as lines:
        records = [line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')]
    gene_of = [re.search(r'gene_id "([^"]*)"', cells[8])[1] for cells in records]
    biotypes = {gene: re.search(r'gene_biotype "([^"]*)"', cells[8])[1]
                for gene, cells in zip(gene_of, records) if cells[2] == 'gene'}
    exons = [(cells[0], int(cells[3]), int(cells[4]), gene) for gene, cells in zip(gene_of, records) if cells[2] == 'exon']
    reads = os.path.join(folder, 'reads.sam')
    with open(reads, 'w', encoding='utf-8') as out:
        out.write('@HD\tVN:1.6\n')
        out.writelines(f'@SQ\tSN:{seqid}\tLN:300000000\n' for seqid in sorted({exon[0] for exon in exons}))
        for number, (seqid, start) in enumerate(places_of_one_gene(exons)):
            out.write(f'r{number}\t0\t{seqid}\t{start}\t60\t20M\t*\t0\t0\t{"A" * 20}\t{"I" * 20}\n')
    inherited = os.path.join(folder, 'inherited.gtf')
    with open(inherited, 'wb') as out:
        out.write(tools.output('gff-inherit', '-t', 'exon', 'gene_biotype', '-i', path))
    if counts(path, reads, 'gene_biotype', folder)[0] == 0:
        tally.fail('featureCounts', 'it reads the file as it is: the test shows nothing')
    wanted = dict.fromkeys(biotypes.values(), 0)
    for gene, count in counts(path, reads, 'gene_id', folder)[1].items():
        wanted[biotypes[gene]] += count
    status, got = counts(inherited, reads, 'gene_biotype', folder)
    if status != 0 or got != wanted:
        tally.fail('featureCounts', f'status {status}, {got}, expected {wanted}')
    tally.count('reads', sum(got.values()))
    return sum(count > 0 for count in got.values())


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('inherit')
    tools = corpus.Tools(options.bin)
    corpus.check_each(corpus.all_files(options), tally, lambda file: check(file, tools, tally))
    needed = ['files', 'values']
    with tempfile.TemporaryDirectory(prefix='inherit-') as folder:
        corpus.check_each(corpus.all_files(options, HEAD), tally, lambda file: check_gff3(file, tools, tally, folder))
        needed += ['files of GFF3', 'values by SQL', 'of these from several features']
        refseq = os.path.join(options.shared, 'data', 'pairs', 'refseq_hg38_MYC.gtf')
        ensembl = os.path.join(options.shared, 'data', 'real', 'ensembl_GRCm38.75_mouse_chr1.gtf.gz')
        if os.path.exists(refseq) and os.path.exists(ensembl) and shutil.which('featureCounts'):
            check_counts(refseq, tools, tally, folder)
            stripped = os.path.join(folder, 'stripped.gtf')
            path = corpus.head_of(corpus.File('ensembl', ensembl), 3_000_000)
            tools.output('gff-strip', '-t', 'exon', 'gene_biotype', '-i', path, '-o', stripped)
            if check_counts(stripped, tools, tally, folder) < 3:
                tally.fail('featureCounts', 'reads of fewer than three biotypes')
            needed.append('reads')
    return tally.finish(*needed)


if __name__ == '__main__':
    sys.exit(main())
