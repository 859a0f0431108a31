#!/usr/bin/env python3
"""gff-pick against SQL over gff-tosqlite, and against a plain reading of what stays.

    pick.py --bin DIR [--part I/N] [--only TEXT] [--whole]

gff-pick --list of each file is what a query with window functions finds in the database that gff-tosqlite makes of it: the
transcripts of each gene, their bases, the order, the rule that decides. From that list a plain reading over dictionaries finds
the records that stay, and gff-pick writes these bytes.
"""

import collections
import os
import re
import sqlite3
import sys
import tempfile
from urllib.parse import unquote_to_bytes

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

HEAD = 300_000  # bytes of a file: SQL takes seconds for more

KINDS = {'exon': 'exon', 'SO:0000147': 'exon', 'CDS': 'coding', 'SO:0000316': 'coding', 'stop_codon': 'coding', 'SO:0000319': 'coding',
         'start_codon': '', 'SO:0000318': '', 'intron': '', 'SO:0000188': '', 'Selenocysteine': '', 'SO:0000885': '',
         'stop_codon_redefined_as_selenocysteine': '', 'UTR': 'utr', 'SO:0000203': 'utr',
         **dict.fromkeys(('five_prime_UTR', 'five_prime_utr', '5UTR', 'SO:0000204'), 'utr'),
         **dict.fromkeys(('three_prime_UTR', 'three_prime_utr', '3UTR', 'SO:0000205'), 'utr')}

# A feature is its ID. In GTF, the ID is g or t, the number of letters in the seqid, the seqid and the id.
NAMES = '''
CREATE TEMP TABLE named(place, feature);           -- in the order in which the input names them
CREATE TEMP TABLE member(record, feature);         -- a part and its transcript
CREATE TEMP TABLE up(feature PRIMARY KEY, parent); -- the first feature above it
CREATE TEMP TABLE transcript(feature PRIMARY KEY);
CREATE TEMP TABLE text(feature PRIMARY KEY, id);
'''
GFF3 = '''
CREATE TEMP VIEW below AS
    SELECT child_record AS record, rowid AS at, parent FROM relations WHERE parent <> '';
CREATE TEMP VIEW alone AS -- parts without Parent
    SELECT gff.* FROM gff JOIN kinds USING (type) WHERE record NOT IN (SELECT record FROM below);
INSERT INTO named SELECT record * 1e6 + at / 1e9, parent FROM below;
INSERT INTO named SELECT record * 1e6 + 9e5, ID FROM gff WHERE ID <> '' AND type NOT IN (SELECT type FROM kinds);
INSERT INTO named SELECT record * 1e6 + 9e5, ID FROM alone WHERE ID <> '' AND coalesce(transcript_id, '') = '';
INSERT INTO named SELECT record * 1e6 + 8e5, 'g' || length(seqid) || seqid || gene_id FROM alone WHERE gene_id <> '';
INSERT INTO named SELECT record * 1e6 + 9e5, 't' || length(seqid) || seqid || transcript_id FROM alone WHERE transcript_id <> '';
INSERT INTO member SELECT DISTINCT record, below.parent FROM gff JOIN kinds USING (type) JOIN below USING (record);
INSERT INTO member SELECT record, 't' || length(seqid) || seqid || transcript_id FROM alone WHERE transcript_id <> '';
INSERT INTO member SELECT record, ID FROM alone WHERE ID <> '' AND coalesce(transcript_id, '') = '';
INSERT INTO transcript SELECT DISTINCT feature FROM member;
INSERT OR IGNORE INTO up
    SELECT ID, below.parent FROM gff JOIN below USING (record)
    WHERE ID <> '' AND type NOT IN (SELECT type FROM kinds) ORDER BY record, at;
INSERT OR IGNORE INTO up
    SELECT 't' || length(seqid) || seqid || transcript_id, 'g' || length(seqid) || seqid || gene_id FROM alone
    WHERE transcript_id <> '' AND gene_id <> '' ORDER BY record;
INSERT OR IGNORE INTO text
    SELECT 't' || length(seqid) || seqid || transcript_id, transcript_id FROM alone WHERE transcript_id <> '';
INSERT OR IGNORE INTO text SELECT 'g' || length(seqid) || seqid || gene_id, gene_id FROM alone WHERE gene_id <> '';
INSERT OR IGNORE INTO text SELECT feature, feature FROM named;
'''
GTF = '''
CREATE TEMP VIEW ids AS
    SELECT *, 'g' || length(seqid) || seqid || gene_id AS g, 't' || length(seqid) || seqid || transcript_id AS t FROM gff;
INSERT INTO named SELECT record * 2, g FROM ids WHERE gene_id <> '';
INSERT INTO named SELECT record * 2 + 1, t FROM ids WHERE transcript_id <> '' AND type <> 'gene';
INSERT INTO member SELECT record, t FROM ids JOIN kinds USING (type) WHERE transcript_id <> '';
INSERT INTO transcript SELECT DISTINCT t FROM ids WHERE transcript_id <> '' AND type <> 'gene';
INSERT OR IGNORE INTO up SELECT t, g FROM ids WHERE transcript_id <> '' AND gene_id <> '' AND type <> 'gene' ORDER BY record;
INSERT OR IGNORE INTO text SELECT g, gene_id FROM ids WHERE gene_id <> '';
INSERT OR IGNORE INTO text SELECT t, transcript_id FROM ids WHERE transcript_id <> '';
'''
# What each transcript has, a table a step: SQLite plans badly for them as one query.
FACTS = '''
CREATE TEMP TABLE first(feature PRIMARY KEY, place) WITHOUT ROWID;
INSERT INTO first SELECT feature, min(place) FROM named GROUP BY feature;
CREATE TEMP TABLE gene_of(feature PRIMARY KEY, gene) WITHOUT ROWID;
INSERT INTO gene_of
    WITH RECURSIVE climb(feature, top, level) AS (
        SELECT feature, feature, 0 FROM transcript
        UNION
        SELECT climb.feature, up.parent, level + 1 FROM climb JOIN up ON up.feature = climb.top
        WHERE up.parent <> up.feature AND level < 64)
    SELECT feature, CASE WHEN max(level) = 64 THEN feature ELSE top END FROM climb GROUP BY feature;
CREATE TEMP TABLE spans AS
    SELECT feature, kind, seqid, start, "end" FROM member JOIN gff USING (record) JOIN kinds USING (type) WHERE kind <> '';
CREATE TEMP TABLE with_exon(feature PRIMARY KEY) WITHOUT ROWID;
INSERT INTO with_exon SELECT DISTINCT feature FROM spans WHERE kind = 'exon';
CREATE TEMP TABLE bases(feature, what, bases, PRIMARY KEY (feature, what)) WITHOUT ROWID;
INSERT INTO bases
    WITH blocks AS (
        SELECT feature, 'coding' AS what, seqid, start, "end" FROM spans WHERE kind = 'coding'
        UNION ALL SELECT feature, 'block', seqid, start, "end" FROM spans WHERE kind = 'exon'
        UNION ALL SELECT feature, 'block', seqid, start, "end" FROM spans WHERE kind IN ('coding', 'utr')
            AND feature NOT IN with_exon),
    with_last AS (
        SELECT feature, what, start, "end", max("end") OVER (PARTITION BY feature, what, seqid ORDER BY start, "end"
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS last FROM blocks)
    SELECT feature, what, sum(max(0, "end" - max(start, coalesce(last, 0) + 1) + 1)) FROM with_last GROUP BY feature, what;
'''
QUERY = '''
WITH
facts AS (
    SELECT gene, gene_of.feature, place, coalesce(c.bases, 0) AS coding, coalesce(b.bases, 0) AS exons
    FROM gene_of JOIN first USING (feature)
    LEFT JOIN bases AS c ON c.feature = gene_of.feature AND c.what = 'coding'
    LEFT JOIN bases AS b ON b.feature = gene_of.feature AND b.what = 'block'),
ranked AS (
    SELECT *, row_number() OVER (PARTITION BY gene ORDER BY coding > 0 DESC, coding DESC, exons DESC, place) AS number,
        rank() OVER (PARTITION BY gene ORDER BY coding > 0 DESC) AS by_coding,
        rank() OVER (PARTITION BY gene ORDER BY coding > 0 DESC, coding DESC) AS by_cds,
        rank() OVER (PARTITION BY gene ORDER BY coding > 0 DESC, coding DESC, exons DESC) AS by_exons
    FROM facts),
counted AS (
    SELECT *, count(*) OVER genes AS transcripts, sum(by_coding = 1) OVER genes AS left_by_coding,
        sum(by_cds = 1) OVER genes AS left_by_cds, sum(by_exons = 1) OVER genes AS left_by_exons
    FROM ranked WINDOW genes AS (PARTITION BY gene))
SELECT gene, counted.feature, CASE WHEN transcripts = 1 THEN 'only' WHEN left_by_coding = 1 THEN 'coding' WHEN left_by_cds = 1 THEN 'cds'
    WHEN left_by_exons = 1 THEN 'exons' ELSE 'first' END, coding, exons, transcripts
FROM counted JOIN first ON first.feature = gene WHERE number = 1 ORDER BY first.place
'''


def dialect_of(annotation):
    """gff3 or gtf, or None if the file has both."""
    if re.search(rb'^##gff-version[ \t]+3', annotation.head, re.MULTILINE):
        quoted = any(re.match(rb'[ ;]*[^ \t;="]+[ \t]+"', record.split(b'\t')[8]) for record in annotation.records)
        return None if quoted else 'gff3'
    found = set()
    for record in annotation.records:
        cells = record.split(b'\t')
        word = cells[8].strip(b' \t;')
        bare = cells[2] in (b'gene', b'transcript', b'mRNA') and re.fullmatch(rb'[^ \t;="]+', word) and word != b'.'
        found.add('gtf' if bare or corpus.is_gtf(record) else 'gff3')
    return found.pop() if len(found) == 1 else None


def picks_by_sql(path, dialect, tools, folder):
    """The rows of the query: gene and transcript as features, and their texts."""
    database = os.path.join(folder, 'out.sqlite')
    if os.path.exists(database):
        os.remove(database)
    tools.output('gff-tosqlite', '-q', '-o', database, '--dataset', 'd', '-a', 'ID,Parent,gene_id,transcript_id', '--relations', path)
    with sqlite3.connect(database) as connection:
        connection.text_factory = lambda data: data.decode(errors='surrogateescape')
        connection.execute('CREATE TEMP TABLE kinds(type PRIMARY KEY, kind)')
        connection.executemany('INSERT INTO kinds VALUES (?, ?)', KINDS.items())
        connection.executescript(NAMES + (GTF if dialect == 'gtf' else GFF3) + FACTS)
        rows = connection.execute(QUERY).fetchall()
        texts = dict(connection.execute('SELECT * FROM text'))
    return rows, texts


def values_of(column):
    """ID and Parent of GFF3."""
    found = {b'ID': [], b'Parent': []}
    for piece in column.split(b';'):
        key, _, values = piece.lstrip(b' \t').partition(b'=')
        if key in found:
            found[key] += [unquote_to_bytes(value) for value in values.split(b',') if value]
    return found[b'ID'], found[b'Parent']


def reached(features, steps):
    found, waiting = set(features), list(features)
    while waiting:
        for one in steps.get(waiting.pop(), ()):
            if one not in found:
                found.add(one)
                waiting.append(one)
    return found


def kept_of_gff3(annotation, records, picked):
    """The records that stay; `records` are those of the annotation without products."""
    cells = [record.split(b'\t') for record in records]
    read = [(columns[2].decode(errors='replace') in KINDS, *values_of(columns[8])) for columns in cells]
    above, below, transcripts = collections.defaultdict(list), collections.defaultdict(list), set()
    for is_part, ids, parents in read:
        if is_part:
            transcripts.update(parents or ids[:1])
            continue
        for one in ids:
            for parent in parents:
                if parent != one:
                    above[one].append(parent)
                    below[parent].append(one)
    over_picked = reached(picked, above)
    over_any = reached([one for name in transcripts for one in above.get(name, ())], above)
    inside = reached(picked, below)
    kept = {}

    def stays(one):
        """Of a feature that is not a loop: whether its records stay."""
        if one not in kept:
            kept[one] = True
            kept[one] = (one in inside or one in over_picked or not above.get(one) or
                         (one not in transcripts and one not in over_any and any(stays_below(up) for up in above[one])))
        return kept[one]

    def stays_below(one):
        return one in inside or (stays(one) and one not in transcripts)

    def record_stays(is_part, ids, parents):
        if ids and not is_part:
            return any(map(stays, ids))
        return any(map(stays_below, parents or (ids[:1] if is_part else []))) if parents or (is_part and ids) else True

    return {record for record, facts in zip(annotation.records, read) if record_stays(*facts)}


def kept_of_gtf(annotation, picked):
    kept = set()
    for record in annotation.records:
        cells = record.split(b'\t')
        word = cells[8].strip(b' \t;')
        if re.fullmatch(rb'[^ \t;="]+', word):
            names = [word] if cells[2] != b'gene' else []
        else:
            names = [name for name in re.findall(rb'(?:^|;)[ \t]*transcript_id[ \t]+"?([^";]*)', cells[8]) if name.strip()]
        features = [b't%d%s%s' % (len(cells[0].decode(errors='surrogateescape')), cells[0], name.strip()) for name in names]
        if cells[2] == b'gene' or not features or any(one in picked for one in features):
            kept.add(record)
    return kept


def check(file, tools, tally, folder):
    annotation = corpus.Annotation(corpus.read(file.path))
    if annotation.malformed or not annotation.records or b'#!gff-columns' in annotation.head:
        tally.pass_over('files without records, with malformed ones or with extra columns', example=file.name)
        return
    dialect = dialect_of(annotation)
    if not dialect:
        tally.pass_over('files of both dialects', example=file.name)
        return
    path, records = file.path, annotation.records
    if dialect == 'gff3' and b'Derives_from=' in annotation.head:
        records = corpus.without_products(records)
        path = os.path.join(folder, 'plain.gff3')
        with open(path, 'wb') as plain:
            plain.write(corpus.joined(records))
    rows, texts = picks_by_sql(path, dialect, tools, folder)
    wanted = ['gene\ttranscript\trule\tcoding_bases\texon_bases\ttranscripts']
    wanted += ['\t'.join([texts[row[0]], texts[row[1]], *map(str, row[2:])]) for row in rows]
    listed = tools.output('gff-pick', '-q', '--list', file.path)
    same = tally.same(f'{file.name}: --list', listed, '\n'.join([*wanted, '']).encode(errors='surrogateescape'))
    tally.count('files')
    tally.count('genes', len(rows))
    tally.count('genes with several transcripts', sum(row[5] > 1 for row in rows))
    if not same:
        return
    picked = {row[1].encode(errors='surrogateescape') for row in rows}
    kept = kept_of_gtf(annotation, picked) if dialect == 'gtf' else kept_of_gff3(annotation, records, picked)
    lines = [line for line in annotation.lines if not corpus.is_record(line) or line in kept]
    tally.same(f'{file.name}: records', tools.output('gff-pick', '-q', file.path), corpus.joined(lines) + annotation.section)
    tally.count('records', len(annotation.records))


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('pick')
    tools = corpus.Tools(options.bin)
    with tempfile.TemporaryDirectory(prefix='pick-') as folder:
        corpus.check_each(corpus.all_files(options, HEAD), tally, lambda file: check(file, tools, tally, folder))
    return tally.finish('files', 'genes', 'genes with several transcripts', 'records')


if __name__ == '__main__':
    sys.exit(main())
