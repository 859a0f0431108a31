#!/usr/bin/env python3
"""The families of whole files: gff-select -d, -p, both, --with-family and -v -d, against two independent answers.

    families.py --bin DIR [--part I/N] [--only TEXT]

The first answer is from a plain reading in this script, with dictionaries of all records: the first lines of every file,
in their order or shuffled.  The second answer is from gffutils, if it is installed and reads the file: its children and
parents, one generation after the other.  Files are passed over if gffutils has another rule:

- gffutils ignores Derives_from; in GTF it has only transcripts with a record, and an ID on several seqids is one feature.
"""

import collections
import itertools
import os
import random
import re
import sys
import tempfile
from urllib.parse import unquote_to_bytes

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

gffutils = corpus.module_of_distribution('gffutils')

MOST_LINES = 2500  # of a file
MOST_RECORDS_FOR_GFFUTILS = 1200
KIN = (('-d',), ('-p',), ('-d', '-p'), ('--with-family',), ('-v', '-d'), ('-v', '-d', '-p'))
GTF_KEYS = re.compile(rb'(?:^|;)[ \t]*(gene_id|transcript_id)[ \t]+"?([^";]*)')


def bare_id(kind, column9):
    """The name of a gene or transcript that is alone in column 9, as AUGUSTUS writes it."""
    word = column9.strip(b' \t;')
    return word if kind in (b'gene', b'transcript', b'mRNA') and re.fullmatch(rb'[^ \t;="]+', word) and word != b'.' else b''


class Family:
    """The records of a file, and who is below whom."""

    def __init__(self, annotation):
        self.records = annotation.records
        self.types = [record.split(b'\t', 3)[2] for record in self.records]
        says_gff3 = re.search(rb'^##gff-version[ \t]+3', annotation.head, re.MULTILINE)
        self.in_gtf = [self.reads_as_gtf(record, says_gff3) for record in self.records]
        self.genes_of = collections.defaultdict(set)  # a transcript_id that is alone is of the gene that another record names with it
        for record in itertools.compress(self.records, self.in_gtf):
            seqid, genes, transcripts = self.gtf_names(record)
            for transcript in transcripts:
                self.genes_of[seqid, transcript] |= genes
        kin = [(self.read_gtf if gtf else self.read_gff3)(record) for gtf, record in zip(self.in_gtf, self.records)]
        self.ids, self.parents = [ids for ids, _ in kin], [parents for _, parents in kin]
        called, below = collections.defaultdict(set), collections.defaultdict(set)
        for number, (ids, parents) in enumerate(kin):
            for one in ids:
                called[one].add(number)
            for one in parents:
                below[one].add(number)
        self.called, self.below = dict(called), dict(below)  # by feature

    @staticmethod
    def reads_as_gtf(record, says_gff3):
        cells = record.split(b'\t')
        if says_gff3:
            return bool(re.match(rb'[ ;]*[^ \t;="]+[ \t]+"', cells[8]))
        return corpus.is_gtf(record) or bool(bare_id(cells[2], cells[8]))

    @staticmethod
    def read_gff3(record):
        found = {b'ID': set(), b'Parent': set(), b'Derives_from': set()}
        for piece in record.split(b'\t')[8].split(b';'):
            key, _, values = piece.lstrip(b' \t').partition(b'=')
            if key in found:
                found[key].update(unquote_to_bytes(value) for value in values.split(b',') if value)
        return found[b'ID'], found[b'Parent'] | found[b'Derives_from']

    @staticmethod
    def gtf_names(record):
        """The seqid, and the values of gene_id and transcript_id."""
        cells = record.split(b'\t')
        if word := bare_id(cells[2], cells[8]):
            return (cells[0], {word}, set()) if cells[2] == b'gene' else (cells[0], set(), {word})
        pairs = [(key, value.strip()) for key, value in GTF_KEYS.findall(cells[8]) if value.strip()]
        return cells[0], *({value for key, value in pairs if key == wanted} for wanted in (b'gene_id', b'transcript_id'))

    def read_gtf(self, record):
        seqid, names, transcript_names = self.gtf_names(record)
        transcripts = {('transcript', seqid, gene, name) for name in transcript_names
                       for gene in names or self.genes_of.get((seqid, name)) or {b''}}
        genes = {('gene', seqid, name) for name in names or {one[2] for one in transcripts} - {b''}}
        kind = record.split(b'\t', 3)[2]
        if kind == b'gene':
            return genes, set()
        return (transcripts, genes) if transcripts and kind.endswith((b'RNA', b'transcript')) else (set(), transcripts | genes)

    def is_gtf(self):
        return any(self.in_gtf)

    def is_beyond_gffutils(self):
        """Is a record below another by Derives_from; in GTF, below what no record is, or is an ID on several seqids?"""
        names = [one[2:] for one in self.called if isinstance(one, tuple)]
        odd_types = {kind for kind, gtf in zip(self.types, self.in_gtf) if gtf and kind.endswith((b'RNA', b'transcript'))}
        if any(b'Derives_from=' in record for record in self.records) or len(names) != len(set(names)):
            return True
        return bool(odd_types - {b'mRNA', b'transcript'}) or any(
            isinstance(parent, tuple) and parent not in self.called for parents in self.parents for parent in parents)

    def kin_of(self, chosen, kin):
        """The numbers of the records that are kept."""
        up_from = lambda number: (up for one in self.parents[number] for up in self.called.get(one, ()))
        down_from = lambda number: (down for one in self.ids[number] for down in self.below.get(one, ()))
        above = reached(chosen, up_from) if '-p' in kin or '--with-family' in kin else set(chosen)
        below = set()
        if '-d' in kin:
            below = reached(chosen, down_from)
        if '--with-family' in kin:  # a gene of GTF needs no record that says what is below it
            named = {one for number in above for one in self.parents[number] if isinstance(one, tuple)}
            below = reached(above.union(*(self.below[one] for one in named)), down_from)
        return above | below if '-v' not in kin else self.left_by(above, below - above)

    def left_by(self, gone, below):
        """What stays when some records go: of those below them, what is directly below a record that stays."""
        staying = set(range(len(self.records))) - gone - below
        while True:
            more = {number for number in below - staying if self.parents_of(number) & staying}
            if not more:
                return staying
            staying |= more

    def parents_of(self, number):
        """The records directly above; in GTF those of the transcript, or, if it has none, those of the gene."""
        direct = {one for one in self.parents[number] if one[:1] == ('transcript',)} or self.parents[number]
        features = {('gene', *one[1:3]) if one[:1] == ('transcript',) and one not in self.called else one for one in direct}
        return set().union(*(self.called[one] for one in features if one in self.called))

    def telling_types(self):
        """The types of records that have the most parents and the most children, and the one that is rarest."""
        up, down = collections.Counter(), collections.Counter()
        for number, kind in enumerate(self.types):
            up[kind] += sum(one in self.called for one in self.parents[number])
            down[kind] += sum(one in self.below for one in self.ids[number])
        rare = min(sorted(set(self.types)), key=self.types.count)
        chosen = {counter.most_common(1)[0][0] for counter in (up, down) if counter.total()} | {rare}
        return sorted(kind for kind in chosen if re.fullmatch(rb'[\w-]+', kind))


def reached(start, neighbours):
    """The start, and everything that is reached from it step by step."""
    seen, waiting = set(start), list(start)
    while waiting:
        for number in neighbours(waiting.pop()):
            if number not in seen:
                seen.add(number)
                waiting.append(number)
    return seen


class Comparison:
    def __init__(self, tools, tally):
        self.tools = tools
        self.tally = tally
        self.random = random.Random(1)

    def check(self, file):
        lines = corpus.read(file.path).split(b'\n')
        head = b'\n'.join(lines[:MOST_LINES]) + b'\n'
        annotation = corpus.Annotation(head)
        if b'#!gff-columns' in head or not annotation.records:
            self.tally.pass_over('files without a plain record')
            return
        family = Family(annotation)
        shuffled = list(annotation.lines)
        self.random.shuffle(shuffled)
        shuffled = corpus.Annotation(b'##gff-version 3\n' * head.startswith(b'##gff-version') + corpus.joined(shuffled))
        related = 0
        for kind in family.telling_types():
            chosen = [number for number, one in enumerate(family.types) if one == kind]
            for kin in KIN:
                kept = family.kin_of(chosen, kin)
                kept_lines = {family.records[number] for number in kept}
                related += len(kept) > len(chosen)
                order, one = ('as it is', annotation) if self.tools.runs % 2 else ('shuffled', shuffled)
                output = self.tools.output('gff-select', '--on-error', 'skip', '-t', os.fsdecode(kind), *kin, data=one.head)
                expected = corpus.Annotation(one.head).selected(kept_lines)
                self.tally.same(f'{file.name} {order}, -t {os.fsdecode(kind)} {" ".join(kin)}', output, expected)
        self.tally.count('files')
        self.tally.count('families larger than what was chosen', related)
        if gffutils and len(annotation.records) <= MOST_RECORDS_FOR_GFFUTILS and related:
            self.compare_gffutils(file.name, annotation, family)

    def compare_gffutils(self, name, annotation, family):
        if family.is_beyond_gffutils():
            self.tally.pass_over('files with relations that gffutils does not know', example=name)
            return
        with tempfile.NamedTemporaryFile(suffix='.gff') as file:
            file.write(corpus.joined(annotation.records))
            file.flush()
            try:
                # By itself gffutils takes an mRNA of GTF for a part of a transcript.
                names = {'gene': 'gene_id', 'transcript': 'transcript_id', 'mRNA': 'transcript_id'}
                database = gffutils.create_db(file.name, ':memory:', merge_strategy='create_unique', keep_order=True,
                                              id_spec=names if family.is_gtf() else 'ID',
                                              disable_infer_genes=True, disable_infer_transcripts=True)
            except Exception as error:  # pylint: disable=broad-except  (gffutils names several, and lets others through)
                self.tally.pass_over(f'files that gffutils refuses ({type(error).__name__})', example=name)
                return
        number_of = {feature.id: feature.file_order - 1 for feature in database.all_features()}
        if sorted(number_of.values()) != list(range(len(annotation.records))):
            self.tally.pass_over('files with other records in gffutils', example=name)
            return
        name_of = {number: name for name, number in number_of.items()}

        def relatives(relation):
            return lambda number: (number_of[one.id] for one in relation(name_of[number], level=1))
        for kind in family.telling_types():
            chosen = {number for number, one in enumerate(family.types) if one == kind}
            above, below = (reached(chosen, relatives(relation)) for relation in (database.parents, database.children))
            whole = reached(above, relatives(database.children))
            for kin, numbers in (('-d', below), ('-p', above), ('-dp', above | below), ('--with-family', whole)):
                output = self.tools.output('gff-select', '-t', os.fsdecode(kind), kin, data=corpus.joined(annotation.records))
                expected = corpus.joined([annotation.records[number] for number in sorted(numbers)])
                self.tally.same(f'{name}, -t {os.fsdecode(kind)} {kin}', output, expected, ('got', 'gffutils'))
        self.tally.count('files with gffutils')


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('families')
    if not gffutils:
        tally.pass_over('comparisons with gffutils, which is not here (scripts/setup --with-peers installs it)')
    comparison = Comparison(corpus.Tools(options.bin), tally)
    files = [file for file in corpus.all_files(options) if not file.name.startswith('nasty/')]
    corpus.check_each(files, tally, comparison.check)
    return tally.finish('files', 'families larger than what was chosen')


if __name__ == '__main__':
    sys.exit(main())
