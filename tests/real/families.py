#!/usr/bin/env python3
"""gff-select -d, -p and both: the families of whole files against two independent answers.

    families.py --bin DIR [--part I/N] [--only TEXT]

The first is that of a plain reading here, over dictionaries of all records: of every file its first lines, as they are or
shuffled.  The second is that of gffutils, where it is installed and reads the file: its
children and parents, one generation after the other.  Where the two have another rule, files are passed over:

- in GTF gffutils takes a record to be below its gene even if no record is its transcript.
"""

import collections
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
KIN = (('-d',), ('-p',), ('-d', '-p'))
GTF_KEYS = re.compile(rb'(?:^|;)[ \t]*(gene_id|transcript_id)[ \t]+"?([^";]*)')


class Family:
    """The records of a file, and who is below whom."""

    def __init__(self, annotation):
        self.records = annotation.records
        self.types = [record.split(b'\t', 3)[2] for record in self.records]
        says_gff3 = re.search(rb'^##gff-version[ \t]+3', annotation.head, re.MULTILINE)
        read = [self.read_gff3 if says_gff3 or not corpus.is_gtf(record) else self.read_gtf for record in self.records]
        kin = [reader(record) for reader, record in zip(read, self.records)]
        self.ids, self.parents = [ids for ids, _ in kin], [parents for _, parents in kin]
        self.called, self.below = collections.defaultdict(set), collections.defaultdict(set)
        for number, (ids, parents) in enumerate(kin):
            for one in ids:
                self.called[one].add(number)
            for one in parents:
                self.below[one].add(number)

    @staticmethod
    def read_gff3(record):
        found = {b'ID': set(), b'Parent': set()}
        for piece in record.split(b'\t')[8].split(b';'):
            key, _, values = piece.lstrip(b' \t').partition(b'=')
            if key in found:
                found[key].update(unquote_to_bytes(value) for value in values.split(b',') if value)
        return found[b'ID'], found[b'Parent']

    @staticmethod
    def read_gtf(record):
        cells = record.split(b'\t')
        pairs = [(key, value.strip()) for key, value in GTF_KEYS.findall(cells[8]) if value.strip()]
        genes = {pair for pair in pairs if pair[0] == b'gene_id'}
        transcripts = {pair for pair in pairs if pair[0] == b'transcript_id'}
        if cells[2] == b'gene':
            return genes, set()
        if cells[2] in (b'transcript', b'mRNA'):
            return transcripts, genes
        return set(), transcripts or genes

    def is_gtf(self):
        return any(isinstance(one, tuple) for one in self.called)

    def lacks_transcripts(self):
        """GTF: is a record below a transcript that no record is?"""
        return any(parent[0] == b'transcript_id' and parent not in self.called
                   for parents in self.parents for parent in parents if isinstance(parent, tuple))

    def kin_of(self, chosen, kin):
        """The numbers of the records that are kept."""
        kept = set(chosen)
        if '-p' in kin:
            kept |= reached(kept, lambda number: (up for one in self.parents[number] for up in self.called[one]))
        if '-d' in kin:
            kept |= reached(kept, lambda number: (down for one in self.ids[number] for down in self.below[one]))
        return kept

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
    """Whatever is reached from the start, step by step; and the start."""
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
        if family.lacks_transcripts():
            self.tally.pass_over('GTF files without transcripts', example=name)
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
            self.tally.pass_over('files of which gffutils reads other records', example=name)
            return
        name_of = {number: name for name, number in number_of.items()}

        def relatives(relation):
            return lambda number: (number_of[one.id] for one in relation(name_of[number], level=1))
        for kind in family.telling_types():
            chosen = {number for number, one in enumerate(family.types) if one == kind}
            kept = reached(chosen, relatives(database.parents))
            both = reached(kept, relatives(database.children))
            for kin, numbers in (('-d', reached(chosen, relatives(database.children))), ('-p', kept), ('-dp', both)):
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
