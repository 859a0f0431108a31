#!/usr/bin/env python3
"""gff-tobed before bedtools, and by the rules of bedToBigBed.

    bed.py --bin DIR [--part I/N] [--only TEXT]

Of every file: BED of its records, of its transcripts (-x), of its genes (--genes) and around their starts (--tss). Each line
keeps the rules of bedToBigBed. `bedtools bed12tobed6` writes the blocks of the lines, and `bedtools sort | bedtools merge` the
bases that they cover; a plain reading of the same lines gives both.
"""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

KINDS = ((), ('-x',), ('--genes',), ('-x', '--tss', '100,50'))
LONGEST_NAME = 255  # bytes, of column 4 for bedToBigBed
NUMBER = re.compile(rb'0|[1-9][0-9]*')


def fault_of_columns(cells):
    """What is wrong with the first six columns, or None."""
    if not all(NUMBER.fullmatch(cells[i]) for i in (1, 2, 4)):
        return 'start, end and score must be numbers'
    if not 0 <= int(cells[1]) < int(cells[2]):
        return 'start must be less than end'
    if int(cells[4]) > 1000:
        return 'score must be at most 1000'
    if cells[5] not in (b'+', b'-', b'.'):
        return 'strand must be +, - or .'
    if b'' in cells[1:] or any(b' ' in cell for cell in cells[1:]):
        return 'columns must not be empty, and a blank would end them'
    return None


def fault_of_blocks(cells):
    """What is wrong with the columns of BED12 after the first six, or None."""
    start, end, thick_start, thick_end, count = (int(cells[i]) for i in (1, 2, 6, 7, 9))
    if not start <= thick_start <= thick_end <= end:
        return 'the thick region must be inside'
    sizes, starts = ([int(word) for word in cells[i].rstrip(b',').split(b',')] for i in (10, 11))
    if not len(sizes) == len(starts) == count:
        return 'there must be as many sizes and starts as blocks'
    if min(sizes) < 1:
        return 'blocks must have bases'
    if starts[0] != 0:
        return 'the first block must begin at the start'
    if start + starts[-1] + sizes[-1] != end:
        return 'the last block must end at the end'
    if any(one + size > other for one, size, other in zip(starts, sizes, starts[1:])):
        return 'blocks must rise and not overlap'
    return None


def blocks_of(cells):
    """Seqid, start and end of each block."""
    if len(cells) < 12:
        return [(cells[0], int(cells[1]), int(cells[2]))]
    begin = int(cells[1])
    sizes, starts = ([int(word) for word in cells[i].rstrip(b',').split(b',')] for i in (10, 11))
    return [(cells[0], begin + start, begin + start + size) for start, size in zip(starts, sizes)]


def covered(spans):
    """The union of spans, as bedtools merge has it: spans that touch are one."""
    union = []
    for seqid, start, end in sorted(spans):
        if union and union[-1][0] == seqid and start <= union[-1][2]:
            union[-1][2] = max(union[-1][2], end)
        else:
            union.append([seqid, start, end])
    return [tuple(one) for one in union]


def spans_of(text):
    rows = (line.split(b'\t') for line in text.splitlines())
    return [(cells[0], int(cells[1]), int(cells[2])) for cells in rows]


class Beds:
    def __init__(self, bedtools, tools, tally):
        self.bedtools = bedtools
        self.tools = tools
        self.tally = tally

    def check(self, file):
        annotation = corpus.Annotation(corpus.read(file.path))
        policy = ['--on-error', 'skip'] if annotation.malformed else []
        for kind in KINDS:
            self.check_kind(f'{file.name}: gff-tobed {" ".join(kind)}', kind,
                            self.tools.output('gff-tobed', *policy, *kind, '-i', file.path))
        self.tally.count('files')

    def check_kind(self, where, kind, text):
        rows = [line.split(b'\t') for line in text.splitlines()]
        width = 6 if not kind or '--tss' in kind else 12
        for cells in rows:
            fault = (f'{len(cells)} columns, expected {width}' if len(cells) != width else
                     fault_of_columns(cells) or (width == 12 and fault_of_blocks(cells)))
            if fault:
                self.tally.fail(where, f'{fault}: {corpus.shown(b" ".join(cells))}')
                return
            if b' ' in cells[0]:  # it is the seqid of the file
                self.tally.pass_over('seqids with a blank')
            if len(cells[3]) > LONGEST_NAME:
                self.tally.pass_over('names that are too long for bedToBigBed')
        self.tally.count('lines', len(rows))
        if not all(cells[0] for cells in rows):
            self.tally.pass_over('outputs with an empty seqid, which bedtools refuses', example=where)
            return
        if not rows:
            return
        if width == 12:
            self.tally.count('lines of several blocks', sum(cells[9] != b'1' for cells in rows))
            blocks = spans_of(self.run(where, 'bed12tobed6', text))
            wanted = [block for cells in rows for block in blocks_of(cells)]
            if blocks != wanted:
                self.tally.fail(where, f'bed12tobed6 writes {len(blocks)} other blocks than these {len(wanted)}')
        merged = spans_of(self.run(where, 'merge', self.run(where, 'sort', text)))
        if sorted(merged) != covered(spans_of(text)):
            self.tally.fail(where, f'sort | merge: {len(merged)} spans, not the union of the lines')
        self.tally.count('merged spans', len(merged))

    def run(self, where, command, text):
        """What bedtools writes; it must not complain."""
        answer = corpus.execute([self.bedtools, command, '-i', 'stdin'], data=text)
        if answer.status or answer.message:
            self.tally.fail(where, f'bedtools {command}: status {answer.status}, {corpus.shown(answer.message)}')
        return answer.output


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    bedtools = corpus.need_program('bedtools')
    tally = corpus.Tally('bed')
    corpus.check_each(corpus.all_files(options), tally, Beds(bedtools, corpus.Tools(options.bin), tally).check)
    return tally.finish('files', 'lines', 'lines of several blocks', 'merged spans')


if __name__ == '__main__':
    sys.exit(main())
