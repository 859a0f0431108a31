#!/usr/bin/env python3
"""gff-order against sort(1) and tabix.

    order.py --bin DIR [--part I/N] [--only TEXT]

Each file is ordered in its own order and after its records were shuffled.  This script finds the header, the comments that
move with a record and the sequence section by plain rules.  The order of records must be the order of
`sort -s -k1,1 -k4,4n -k5,5nr`, with the ranks of seqids.  There is one exception: if that order has a record before its
parent and both start together, our order must not.
Ordering again, another -m, and a compressed input change nothing.  With --by-family no record is before one that it is
below, and each family is together, at its topmost record.  tabix indexes the result and finds in it all records
of a seqid.
"""

import collections
import itertools
import os
import random
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

TBI_LIMIT = 2 ** 29  # an index of the kind .tbi has no place for an end from here
CSI_LIMIT = 2 ** 31 - 1  # nor tabix itself for one from here
SEQIDS_EACH = 4
SHUFFLED_UP_TO = 3_000_000  # bytes of a file that is shuffled too
C_LOCALE = {**os.environ, 'LC_ALL': 'C'}


NAMED = {b'##gff-version', b'##sequence-region', b'##feature-ontology', b'##attribute-ontology', b'##source-ontology',
         b'##species', b'##genome-build'}
Unit = collections.namedtuple('Unit', 'record comments')  # a record, and the comments directly before it


def name_of(line):
    return re.split(rb'[ \t]', line)[0]


def parts_of(annotation):
    """The header, the records with the comments that travel with them, and the comments after the last record."""
    marks = {line for line in annotation.lines if line[:1] == b'#' and line.rstrip(b' \t') != b'###'}
    lines = [line for line in annotation.lines if corpus.is_record(line) and corpus.is_sound(line) or line in marks]
    first = next((at for at, line in enumerate(lines) if corpus.is_record(line)), len(lines))
    later_names = {name_of(line) for line in lines[first:] if line[:2] == b'##'} - NAMED

    def travels(line, at):
        if line[:2] == b'##':
            return name_of(line) not in NAMED and (at > first or name_of(line) in later_names)
        return at > first

    header, units, waiting = [], [], []
    for at, line in enumerate(lines):
        if corpus.is_record(line):
            units.append(Unit(line, tuple(waiting)))
            waiting = []
        else:
            (waiting if travels(line, at) else header).append(line)
    return sorted(header, key=lambda line: name_of(line) != b'##gff-version'), units, waiting


def units_of(lines):
    """Lines of an output as units, and the comments after the last record."""
    units, waiting = [], []
    for line in lines:
        if corpus.is_record(line):
            units.append(Unit(line, tuple(waiting)))
            waiting = []
        else:
            waiting.append(line)
    return units, waiting


def ranks_of(annotation, records):
    """The places of the seqids."""
    declared = [match[1] for line in annotation.lines
                if (match := re.match(rb'##sequence-region[ \t]+([^ \t]+)', line))]
    seqids = dict.fromkeys(declared + [record.split(b'\t', 1)[0] for record in records])
    return {seqid: rank for rank, seqid in enumerate(seqids)}


def start_of(unit):
    seqid, _, _, start, _ = unit.record.split(b'\t', 4)
    return seqid, int(start)


def values(record, key):
    """The values of a key, by a look that is good enough for IDs of both dialects."""
    column9 = record.split(b'\t')[8]
    if corpus.is_gtf(record):
        return set(re.findall(rb'(?:^|;)[ \t]*' + key + rb'[ \t]+"?([^";]+)', column9))
    return {value for match in re.findall(rb'(?:^|;) *' + key + rb'=([^;]*)', column9) for value in match.split(b',')}


def bare_id(record):
    """The single word that AUGUSTUS has as column 9 of genes and transcripts, or nothing."""
    kind, column9 = (record.split(b'\t')[at] for at in (2, 8))
    match = re.fullmatch(rb'[ \t]*([^ \t;="]+)[ \t;]*', column9)
    return match[1] if match and kind in (b'gene', b'transcript', b'mRNA') else None


def names_of(record):
    """The gene_id and the transcript_id of a record in GTF, empty where it has none."""
    bare = bare_id(record)
    if bare:
        return (bare, b'') if record.split(b'\t')[2] == b'gene' else (b'', bare)
    return tuple(min(values(record, key), default=b'') for key in (b'gene_id', b'transcript_id'))


def kin_of(record, genes):
    """What a record is, and what it is below; genes has the gene of a transcript."""
    if not (corpus.is_gtf(record) or bare_id(record)):
        return values(record, b'ID') - {b''}, (values(record, b'Parent') | values(record, b'Derives_from')) - {b''}
    gene, transcript = names_of(record)
    gene = gene or genes.get(transcript, b'')
    kind = record.split(b'\t')[2]
    of_gene = {('gene', gene)} if gene else set()
    if kind == b'gene':
        return of_gene, set()
    of_transcript = {('transcript', gene, transcript)} if transcript else set()
    if re.search(rb'(RNA|transcript)$', kind) and of_transcript:
        return of_transcript, of_gene
    return set(), of_transcript | of_gene


def genes_of(units):
    """The gene of each transcript, if a record names both."""
    names = (names_of(record) for record, _ in units if corpus.is_gtf(record))
    return {transcript: gene for gene, transcript in names if gene and transcript}


def some_before_parent(units, genes):
    """Is one of these records, which start together, before its parent?"""
    expected = set()
    for record, _ in units:
        ids, parents = kin_of(record, genes)
        if ids & expected:
            return True
        expected |= parents - ids
    return False


def family_problem(records):
    """What is wrong with these records of one seqid, which are ordered by family; None if they are fine."""
    genes = genes_of(Unit(record, ()) for record in records)
    kin = [kin_of(record, genes) for record in records]
    last, above = {}, {}
    for number, (ids, parents) in enumerate(kin):
        for name in ids:
            last[name] = number
            above.setdefault(name, set()).update(parents)
        for name in parents:  # in GTF it needs no record
            if isinstance(name, tuple):
                above.setdefault(name, set()).update({('gene', name[1])} if name[0] == 'transcript' and name[1] else ())
    if any(is_above_itself(ids, above) for ids, _ in kin):
        return None
    family, top = set(), 0
    for number, (ids, parents) in enumerate(kin):
        late = [name for name in parents if last.get(name, -1) > number]
        parents = parents.union(*(above[name] for name in ids)) & above.keys()
        if late:
            return f'{records[number][:60]} is before {late[0]}, above it'
        if not parents & family and not ids & family:
            if parents & last.keys():
                return f'{records[number][:60]} is not together with its family'
            start = int(records[number].split(b'\t', 4)[3])
            if not parents and top > start:
                return f'{records[number][:60]} is after a family at {top}'
            top = top if parents else start
            family = set()
        family |= ids | {name for name in parents if isinstance(name, tuple)}
    return None


def is_above_itself(ids, above):
    """Is one of these features above itself?"""
    found, new = set(), set(ids)
    while new:
        new = set().union(*(above.get(name, set()) for name in new)) - found
        found |= new
    return bool(found & ids)


class Comparison:
    def __init__(self, programs, tools, tally, scratch):
        self.sort, self.tabix = programs
        self.tools = tools
        self.tally = tally
        self.scratch = scratch

    def path(self, name):
        return os.path.join(self.scratch, name)

    def check(self, file):
        """Compare one file."""
        self.file = file
        self.random = random.Random(file.name)
        data = corpus.read(file.path)
        annotation = corpus.Annotation(data)
        self.policy = ['--on-error', 'skip'] if annotation.malformed else []
        ordered = self.compare(annotation, self.tools.output('gff-order', *self.policy, file.path))
        if annotation.records:  # a file of sequences only is not annotation
            self.tally.same(f'{file.name}: ordered again', self.order(ordered), ordered)
        self.forms(data, ordered)
        self.families(data, annotation)
        if len(data) <= SHUFFLED_UP_TO and annotation.records:
            records = list(annotation.records)
            self.random.shuffle(records)
            lines = [line for line in annotation.lines if not corpus.is_record(line)]
            shuffled = corpus.joined(lines + records) + annotation.section
            self.compare(corpus.Annotation(shuffled), self.order(shuffled))
        self.index(annotation, ordered)
        self.tally.count('files')
        self.tally.count('records', len(annotation.records))

    def order(self, data, *words):
        return self.tools.output('gff-order', *self.policy, *words, data=data)

    def compare(self, annotation, output):
        """Compare an output with what is to become of the records of an annotation; return it."""
        header, records, last_comments = parts_of(annotation)
        where, genes = self.file.name, genes_of(records)
        if not output.endswith(annotation.section):
            self.tally.fail(where, 'the sequence section is not at the end')
        ours = corpus.split(output[:len(output) - len(annotation.section)])
        if not self.tally.same(f'{where}: header', corpus.joined(ours[:len(header)]), corpus.joined(header)):
            return output
        ours, ours_last = units_of(ours[len(header):])
        self.tally.same(f'{where}: last comments', corpus.joined(ours_last), corpus.joined(last_comments))
        mine, other = (itertools.groupby(units, start_of) for units in (ours, self.sorted(annotation, records)))
        for (place, group), (other_place, other_group) in itertools.zip_longest(mine, other, fillvalue=(None, ())):
            group, other_group = list(group), list(other_group)
            if group == other_group:
                continue
            if place != other_place or sorted(group) != sorted(other_group):
                self.tally.fail(where, f'{place} where sort(1) has {other_place}, or other records')
                break
            if not some_before_parent(other_group, genes):
                self.tally.fail(where, f'records at {place} were moved without a reason')
            elif some_before_parent(group, genes):
                self.tally.fail(where, f'a record at {place} is before its parent')
            self.tally.count('places where sort(1) has a record before its parent')
        return output

    def sorted(self, annotation, units):
        """The units in the order of sort(1), seqids by their ranks."""
        ranks = ranks_of(annotation, [unit.record for unit in units])
        rows = []
        for number, (record, _) in enumerate(units):
            seqid, _, _, start, end, _ = record.split(b'\t', 5)
            rows.append(b'%d\t%s\t%s\t%d' % (ranks[seqid], start, end, number))
        with open(self.path('rows'), 'wb') as stream:
            stream.write(corpus.joined(rows))
        answer = corpus.execute([self.sort, '-s', '-t', '\t', '-k1,1n', '-k2,2n', '-k3,3nr', self.path('rows')],
                                environment=C_LOCALE)
        return [units[int(row.rsplit(b'\t', 1)[1])] for row in corpus.split(answer.output)]

    def families(self, data, annotation):
        """What --by-family promises."""
        output = self.order(data, '--by-family')
        where = f'{self.file.name}: --by-family'
        self.tally.same(f'{where} with -m 1M', self.order(data, '--by-family', '-m', '1M'), output)
        records = [line for line in corpus.split(output[:len(output) - len(annotation.section)]) if corpus.is_record(line)]
        self.tally.same(f'{where}: records', corpus.joined(sorted(records)), corpus.joined(sorted(annotation.records)))
        for _, some in itertools.groupby(records, lambda record: record.split(b'\t', 1)[0]):
            if problem := family_problem(list(some)):
                self.tally.fail(where, problem)
        self.tally.count('records by family', len(records))

    def forms(self, data, ordered):
        """Another size of memory, another compression, a pipe: the same."""
        packing = self.random.choice(corpus.available_packings())
        with open(self.path('packed'), 'wb') as stream:
            stream.write(corpus.pack(data, packing))
        words = [*self.policy, '-@', self.random.choice('012'), '-m', self.random.choice(['1M', '2G'])]
        where = f'{self.file.name}: {packing}, {" ".join(words)}'
        self.tally.same(where, self.tools.output('gff-order', *words, self.path('packed')), ordered)
        if len(data) > 1_000_000:
            self.tally.same(f'{self.file.name}: -m 1M', self.order(data, '-m', '1M'), ordered)
            self.tally.count('files sorted through temporary files')

    def index(self, annotation, ordered):
        """tabix finds the records of each seqid in the result."""
        records = [line for line in corpus.split(ordered[:len(ordered) - len(annotation.section)])
                   if corpus.is_record(line)]
        if not records:
            self.tally.pass_over('files without a record')
            return
        longest = max(int(record.split(b'\t', 5)[4]) for record in records)
        if longest > CSI_LIMIT:
            self.tally.pass_over('files with positions beyond what tabix reads', example=self.file.name)
            return
        by_seqid = {seqid: list(group) for seqid, group in
                    itertools.groupby(records, lambda record: record.split(b'\t', 1)[0])}
        if b'' in by_seqid:
            self.tally.pass_over('files with an empty seqid, which tabix does not index', example=self.file.name)
            return
        target = self.path('sorted.gff3.gz')
        for suffix in ('.tbi', '.csi'):
            if os.path.exists(target + suffix):
                os.remove(target + suffix)
        # tabix(1) of htslib before 1.23 ends at a comment after the first record.
        self.tools.output('gff-order', *self.policy, '--no-fasta', '--no-comments', '-o', target, self.file.path)
        kind = ['-C'] if longest >= TBI_LIMIT else []
        made = corpus.execute([self.tabix, '-p', 'gff', *kind, target])
        if made.status:
            self.tally.fail(self.file.name, f'tabix does not index it: {corpus.shown(made.message)}')
            return
        listed = corpus.execute([self.tabix, '-l', target]).output
        self.tally.same(f'{self.file.name}: seqids', listed, corpus.joined(list(by_seqid)), ('tabix -l', 'gff-order'))
        for seqid in self.random.sample(sorted(by_seqid), min(SEQIDS_EACH, len(by_seqid))):
            theirs = corpus.execute([self.tabix, target, '{' + os.fsdecode(seqid) + '}']).output
            self.tally.same(f'{self.file.name}: {corpus.shown(seqid)}', corpus.joined(by_seqid[seqid]), theirs,
                            ('gff-order', 'tabix'))
            self.tally.count('seqids that tabix read', 1)


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    programs = [corpus.need_program(name) for name in ('sort', 'tabix')]
    tally = corpus.Tally('order')
    with tempfile.TemporaryDirectory() as scratch:
        comparison = Comparison(programs, corpus.Tools(options.bin), tally, scratch)
        corpus.check_each(corpus.all_files(options), tally, comparison.check)
    return tally.finish('files', 'records', 'records by family', 'seqids that tabix read',
                        'places where sort(1) has a record before its parent')


if __name__ == '__main__':
    sys.exit(main())
