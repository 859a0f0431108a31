#!/usr/bin/env python3
"""Compares gff-select, gff-extract, gff-strip, gff-totsv and gff-order with their slow twin on random input.

    differential.py --bin DIR [--seed N] [--cases N] [--seconds S] [--case I] [--keep-going]

Each case is a small annotation file and a command line.  Both are random and depend on the seed and the number of
the case only.  Standard output must be the same byte for byte, and so must the exit status and, if the twin
names a line, the beginning of the message: `gff-select: in.gff3:7:`.  For a truncated compressed input, the
output must be the beginning of the output for the whole input; for gff-order, some of its lines.

On a difference the command, a minimised input and both answers are printed, and the status is 1.
"""

import argparse
import bz2
import collections
import gzip
import lzma
import os
import random
import re
import shlex
import subprocess
import sys
import tempfile
import time
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import share  # noqa: E402
import twin  # noqa: E402

TIMEOUT = 20  # seconds for one case; what takes longer hangs

# --------------------------------------------------------------------------------------------- words

SEQIDS = [b'chr1', b'chr1', b'chr1', b'chr2', b'HLA:1', b'a%20b', b'a b', b'x,y', b'%C3%A9', b'\xe9', b'.', b'"q']
SOURCES = [b'.', b'HAVANA', b'HAVANA', b'RefSeq', b'Ref%53eq', b'a%2Cb', b'', b'#s', b'"s"', b' s ']
TYPES = [b'gene', b'gene', b'mRNA', b'transcript', b'exon', b'exon', b'CDS', b'ge%6ee', b'a%2Cb', b'.', b'Gene', b'lncRNA']
SCORES = [b'.', b'.', b'0.5', b'100', b'1e-5', b'', b'%2E', b'x']
STRANDS = [b'+', b'+', b'-', b'.', b'?', b'%2B', b'']
PHASES = [b'.', b'.', b'0', b'1', b'2', b'']
KEYS = [b'ID', b'ID', b'Parent', b'Parent', b'Name', b'Note', b'Dbxref', b'Dbxref', b'tag', b'gene_id',
        b'transcript_id', b'gene_type', b'biotype', b'n', b'n', b'type', b'geneID', b'id', b'pseudo']
SUB_KEYS = ['Dbxref:GeneID', 'Dbxref:HGNC', 'Dbxref:HGNC:HGNC', 'tag:a', 'Note:x']
ODD_KEYS = [b'I D', b'ID ', b'', b'a"b', b'%49D', b'#k', b'k,l', b'>k', b'-k', b'a.b', b'\xc3\xa9']
VALUES = [b'a', b'a', b'gene1', b'gene2', b'5', b'12', b'9.5', b'-3', b'1e3', b'', b'.', b'GeneID:5', b'GeneID:',
          b'HGNC:HGNC:7', b'x y', b'gene%31', b'%61']
ODD_VALUES = [b'%20', b'%2C', b'%2c', b'%3B', b'%41', b'%00', b'%0A', b'%09', b'%7F', b'%1f', b'%zz', b'%4', b'%',
              b'%25', b'%2541', b'%22', b'%2E', b'%C3%A9', b'%c3', b'%A9', b'%E2%82%AC', b'%F0%9F%A7%AC', b'%FF',
              b'%ED%A0%80', b'%C0%AF', b'\xc3%A9', b'%C3\xa9', b'\xc3\xa9', b'\xc3', b'\xa9', b'\xff', b'"', b'\\',
              b"'", b'#', b'=', b'>', b'|', b':', b'@', b' ', b'  ', b'\x01', b'\x7f', b'&', b'5 ', b' 5']
EXTRA_NAMES = [b'ID', b'Parent', b'GeneID', b'note', b'start', b'x y', b'gene_type', b'gene_id', b'transcript_id', b'n', b'tag']
COMMENTS = [b'#', b'# a comment', b'#!genome-build GRCh38', b'#!gff-column\tx', b'#a\tb\rc', b'#\x00',
            b'# \xff', b'#> x']
DIRECTIVES = [b'##', b'##sequence-region chr1 1 1000', b'##sequence-region\tchr2  1 9',
              b'##sequence-region a%20b', b'##sequence-regions chr2 1 9', b'##sequence-region', b'##species x',
              b'####', b'##FASTAx', b'##FASTA x', b'##fasta',
              b'##gff-version 2', b'##gff-version 33', b'##a\tb\r', b'##gff-versions 3', b'##PAF x', b'##PAF y',
              b'##PAFf']
BLANK_LINES = [b'', b'', b' ', b'\t', b' \t \t\t\t\t\t\t\t']
SECTIONS = [b'##FASTA\n>s\nACGT\n', b'##FASTA\r\n>s\r\nAC\r\n', b'>s desc\nACGT', b'##FASTA', b'##FASTA \t\n',
            b'>s\n#c\nchr1\t.\n###\n\x00\xff\n', b'##FASTA\n' + b'A' * 3000 + b'\n', b'>']
FAMILY = [b'a', b'b', b'c', b'd', b'e', b'f', b'g', b'%67', b'h', b'i', b'%', b'x y']
REGEXES = ['gene', '^a', 'a$', '^$', '[0-9]+', 'x|5', r'\.', '(?i)GENE', '^.$', 'GeneID:.*', r'\xC3', '^[^:]*$',
           'a{2,}', 'gene[12]?$', r'\d\b', 'x y', '']
NUMBERS = ['5', '5.0', '-3', '9.5', '12', '13', '1e3', '1e2', '0', '-10', '100']


class Words:
    """Random pieces of annotation files and command lines.

    One case uses few keys and seqids, so that the command line asks for what the file has. Where it is crowded, records
    start together.
    """

    def __init__(self, rng):
        self.rng = rng
        self.crowded = False
        self.keys = self.some(KEYS, 5)
        self.seqids = self.some(SEQIDS, 3)
        self.has_families = self.chance(0.15)

    def chance(self, probability):
        return self.rng.random() < probability

    def pick(self, choices):
        return self.rng.choice(choices)

    def some(self, choices, most):
        return [self.pick(choices) for _ in range(self.rng.randint(1, most))]

    def key(self):
        return self.pick(ODD_KEYS if self.chance(0.06) else KEYS if self.chance(0.1) else self.keys)

    def value(self):
        if self.chance(0.6):
            return self.pick(VALUES)
        return b''.join(self.some(VALUES if self.chance(0.3) else ODD_VALUES, 3) + [self.pick(VALUES)])

    def gff3_piece(self):
        if self.chance(0.1):
            return self.pick([b'pseudo', b'flag', b' flag ', b'tag', b'', b' ', b'a b', b'.', b'"', b'=', b'=x'])
        blanks = self.pick([b'', b'', b'', b' ', b'  '])
        return blanks + self.key() + b'=' + b','.join(self.value() for _ in range(self.pick([1, 1, 1, 2, 3])))

    def gtf_piece(self):
        if self.chance(0.08):
            return self.pick([b'pseudo', b' flag ', b'', b' ', b'a=b', b'"', b' "x;y"', b'tag"a;b"'])
        value = b','.join(self.value() for _ in range(self.pick([1, 1, 1, 2])))
        form = self.rng.random()
        if form < 0.6:
            value = b'"' + value.replace(b'"', self.pick([b'\\"', b'', b'"'])) + b'"'
        elif form < 0.7:
            value = b'"' + self.pick([b'a; b', b';', b'a\\"; tag "b', b'\\\\', b'']) + b'"'
        elif form < 0.7 + 0.12:
            value = b'"' + value + self.pick([b'" junk', b'"junk"', b'" "x;y" ', b'" \\', b'","a"', b'" , a,"x"', b'""a"',
                                              b'"-a"', b'" "a', b'",;', b'" ,'])
        elif form < 0.85:
            value = b'"' + value + self.pick([b'', b'\\'])
        return self.pick([b'', b' ', b'  ']) + self.key() + self.pick([b' ', b' ', b'  ', b'']) + value + self.pick(
            [b'', b'', b' '])

    def relations(self, dialect):
        """Attributes that tie records together."""
        one = lambda: self.pick(FAMILY)
        if dialect == 'gtf':
            quoted = lambda key: b'%b "%b"; ' % (key, self.pick([b'', one(), one(), one()]))
            return b''.join(quoted(key) for key in (b'gene_id', b'transcript_id') if self.chance(0.9))
        ids = self.pick([b'', b'ID=%b;' % one(), b'ID=%b;' % one(), b'ID=%b,%b;' % (one(), one())])
        parents = [b'%b=%b;' % (self.pick([b'Parent', b'Parent', b'Parent', b'Derives_from']),
                                b','.join(one() for _ in range(self.pick([1, 1, 2]))))
                   for _ in range(self.pick([0, 1, 1, 1, 2]))]
        return self.pick([ids + b''.join(parents), b''.join(parents) + ids])

    def column9(self, dialect):
        if dialect == 'gtf' and self.chance(0.15 if self.has_families else 0.06):
            return self.pick([b'', b'', b' ', b';']) + self.pick(FAMILY + VALUES) + self.pick([b'', b'', b';', b' ; '])
        return (self.relations(dialect) if self.has_families else b'') + self.other_attributes(dialect)

    def other_attributes(self, dialect):
        if self.chance(0.06):
            return self.pick([b'.', b'', b';', b' ; ', b'. ', b'..', b'.;', b' '])
        piece = self.gff3_piece if dialect == 'gff3' else self.gtf_piece
        separators = [b';', b';', b';', b'; ', b';;', b'; ;', b' ; '] if self.chance(0.3) else [b';', b'; ']
        text = piece()
        for _ in range(self.rng.randint(0, 5)):
            text += self.pick(separators) + piece()
        return text + self.pick([b'', b'', b';', b'; ', b';;', b' ;', b' '])

    def span(self):
        if self.chance(0.08):
            start = self.pick([1, 2 ** 31 - 1, 2 ** 32, 2 ** 53 + 1, 2 ** 62 - 1, 2 ** 62])
            return start, self.rng.choice([start, 2 ** 62])
        start = self.rng.randint(1, 2 if self.crowded else 60)
        return start, start + self.pick([0, 1, 5, 30])

    def cells(self, dialect, extra_count):
        start, end = self.span()
        pad = b'00' if self.chance(0.02) else b''
        named = lambda: self.pick(FAMILY) + (b',' + self.pick(FAMILY) if self.chance(0.2) else b'')
        extra = [named() if self.has_families and self.chance(0.6) else self.pick([b'.', b'', self.value()])
                 for _ in range(extra_count)]
        return [self.pick(self.seqids), self.pick(SOURCES), self.pick(TYPES), pad + b'%d' % start, b'%d' % end,
                self.pick(SCORES), self.pick(STRANDS), self.pick(PHASES), self.column9(dialect)] + extra

    def record(self, dialect, extra_count, malformed):
        cells = self.cells(dialect, extra_count)
        if not malformed:
            return b'\t'.join(cells) + (b'\t' if self.chance(0.05) else b'')
        kind = self.rng.randrange(9)
        if kind == 0:
            del cells[self.rng.randrange(9):]
        elif kind == 1:
            cells += self.pick([[b'x'], [b'', b''], [b'x', b'']])
        elif kind == 2:
            del cells[self.rng.randrange(8)]
        elif kind == 3:
            cells[self.pick([3, 4])] = self.pick([b'0', b'00', b'-1', b'+1', b'', b'.', b'1.0', b'12x', b' 5', b'5 ',
                                                  b'4611686018427387905', b'18446744073709551617', b'9' * 40])
        elif kind == 4:
            cells[3], cells[4] = b'9', b'8'
        elif kind in (5, 6):
            bad, column = self.pick([b'\0', b'\r']), self.rng.randrange(len(cells))
            place = self.rng.randint(0, len(cells[column]))
            cells[column] = cells[column][:place] + bad + cells[column][place:]
            if cells[-1].endswith(b'\r'):
                cells[-1] += b'x'
        elif kind == 7:
            return self.pick([b'x', b' #c', b'chr1', b' ###', b'\x00', b'chr1 . gene 1 9 . + . ID=a', b'[table]'])
        else:
            cells = cells[:9] + [b'x'] * (extra_count + 1)
        return b'\t'.join(cells)

    def annotation(self):
        """A whole plain file."""
        dialects = self.pick([['gff3'], ['gff3'], ['gtf'], ['gff3', 'gtf']])
        malformed = self.pick([0, 0, 0, 0, 0.03, 0.3])
        extra = self.rng.sample(EXTRA_NAMES, self.rng.randint(1, 3)) if self.chance(0.2) else []
        columns_line = b'\t'.join([b'#!gff-columns'] + extra)
        lines = []
        if self.chance(0.3):
            lines.append(self.pick([b'##gff-version 3', b'##gff-version 3', b'##gff-version\t3.1.26 ']))
        if extra:
            lines += [self.pick(COMMENTS)] * self.rng.randint(0, 1) + [columns_line]
        for _ in range(self.pick([0, 1, 2, 3, 5, 8, 13, 21])):
            form = self.rng.random()
            if form < 0.74:
                lines.append(self.record(self.pick(dialects), len(extra), self.chance(malformed)))
            elif form < 0.80:
                lines.append(self.pick(COMMENTS))
            elif form < 0.85:
                lines.append(self.pick(DIRECTIVES))
            elif form < 0.94:
                lines.append(b'###')
            elif form < 0.97:
                lines.append(self.pick(BLANK_LINES))
            elif form < 0.98:
                lines.append(b'##gff-version 3')
            elif form < 0.99 and extra:
                lines.append(columns_line if self.chance(0.7) else columns_line + b'\tother')
        ends = self.pick([[b'\n'], [b'\n'], [b'\n'], [b'\r\n'], [b'\n', b'\r\n']])
        data = b''.join(line + self.pick(ends) for line in lines)
        if self.chance(0.15):
            data += self.pick(SECTIONS)
        elif self.chance(0.15):
            data = data.removesuffix(b'\n').removesuffix(b'\r')
        return (b'\xef\xbb\xbf' if self.chance(0.05) else b'') + data


# --------------------------------------------------------------------------------------------- cases

Case = collections.namedtuple('Case', 'tool groups operands place feed packing cut data files')
Case.__doc__ = """One command line and its input.

groups are the options, each with its value; the operands follow the first `place` of them.  feed is the way of the
input: 'pipe', 'file' (standard input is a file), 'operand' or 'option'.  packing is the compression of data, and cut is
the number of bytes left of that (None: all).  files are the other files that the command line names."""

INPUT_NAME = 'in.gff3'


def bgzf(data, rng):
    """BGZF with blocks of random size, so that lines go across their ends."""
    packed = b''
    while data:
        size = rng.randint(1, 400)
        block, data = data[:size], data[size:]
        deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
        body = deflate.compress(block) + deflate.flush()
        packed += (b'\x1f\x8b\x08\x04\0\0\0\0\0\xff\x06\0BC\x02\0' + (len(body) + 25).to_bytes(2, 'little') + body
                   + zlib.crc32(block).to_bytes(4, 'little') + len(block).to_bytes(4, 'little'))
    return packed + twin.BGZF_END


def pack(data, packing):
    """Compress; the same data and packing always give the same bytes."""
    if packing == 'members':
        middle = len(data) // 2
        return gzip.compress(data[:middle], mtime=0) + gzip.compress(data[middle:], mtime=0) + b'\0' * 7
    return {'plain': lambda: data, 'gzip': lambda: gzip.compress(data, mtime=0), 'bzip2': lambda: bz2.compress(data),
            'bgzf': lambda: bgzf(data, random.Random(1)), 'xz': lambda: lzma.compress(data),
            'utf-16': lambda: data.decode('latin-1').encode('utf-16')}[packing]()


class Cases:
    """Makes the case of a number."""

    def __init__(self, seed, number):
        self.rng = random.Random(f'{seed}/{number}')
        self.words = Words(self.rng)
        self.files = {}
        self.positions = []  # those that the input has, and the values
        self.values = []

    def make(self):
        words, rng = self.words, self.rng
        tool = words.pick(sorted(twin.TOOLS))
        if tool == 'gff-order' and words.chance(0.8):
            words.crowded = words.has_families = True
        data = words.annotation()
        rows = [line.split(b'\t') for line in data.split(b'\n') if line.count(b'\t') >= 8]
        self.positions = [int(cell) for row in rows for cell in row[3:5] if re.fullmatch(rb'[1-9][0-9]{0,18}', cell)]
        self.values = [value for row in rows for value in re.findall(rb'[=,"]([^=,;"\t\r\0]+)', row[8])]
        groups, operands = getattr(self, tool.removeprefix('gff-'))()
        groups += self.common(tool, data)
        if words.chance(0.02):
            groups, operands = self.wrong(tool, groups, operands)
        rng.shuffle(groups)
        feeds = ['pipe', 'file', 'option'] + (['operand'] if tool in twin.TAKE_FILE_OPERAND else [])
        feed, packing, cut = words.pick(feeds), 'plain', None
        if words.chance(0.12):
            packing = words.pick(['gzip', 'members', 'bgzf', 'bgzf', 'bzip2', 'xz', 'utf-16'])
            size = len(pack(data, packing))
            if packing in ('gzip', 'bgzf', 'bzip2', 'xz') and size > 30 and words.chance(0.4):
                feed, cut = words.pick(['pipe', 'file']), rng.randrange(20, size)
                # A count is not a beginning of another one, and -n on a file stops before the cut. The lost records may
                # have joined families, or may have had keys that are columns of the whole table.
                never = '-c|--count|-n|--max-count|--all-attributes|-d|--with-descendants|-p|--with-ancestors|--with-family'
                groups = [group for group in groups if not re.match(never, group[0])]
        place = words.pick([0, 1, len(groups), len(groups)])
        return Case(tool, groups, operands, place, feed, packing, cut, data, self.files)

    def option(self, short, long, value=None):
        """One option in one of the ways in which it can be written."""
        words = self.words
        if value is None:
            return [words.pick([f'-{short}', f'--{long}']) if short else f'--{long}']
        forms = [[f'--{long}', value], [f'--{long}={value}']]
        if short:
            forms += [[f'-{short}', value]] + ([[f'-{short}{value}']] if value else [])
        return words.pick(forms)

    def words_list(self, choices, most=3):
        """A comma-separated list; what has a comma itself cannot be in one."""
        members = self.words.some([choice for choice in choices if choice and b',' not in choice], most)
        return ','.join(os.fsdecode(member) for member in members)

    def maybe(self, probability, short, long, make_value=None):
        """The option, or nothing."""
        if not self.words.chance(probability):
            return []
        return [self.option(short, long, make_value() if make_value else None)]

    def common(self, tool, data):
        words = self.words
        policies = ['fail', 'skip', 'skip'] + (['pass', 'pass'] if tool in ('gff-select', 'gff-strip') else [])
        groups = self.maybe(0.35, '', 'on-error', lambda: words.pick(policies))
        groups += self.maybe(0.25, '', 'format', lambda: words.pick(['gff3', 'gtf', 'auto']))
        groups += self.maybe(0.1, '@', 'threads', lambda: words.pick('0123'))
        groups += self.maybe(0.05, 'q', 'quiet')
        if tool != 'gff-totsv':
            groups += self.maybe(0.1, '', 'no-comments') + self.maybe(0.1, '', 'no-fasta')
        if words.chance(0.05):
            # The limit is kept away from the length of every line, with or without its line end.
            lengths = {len(line) for line in data.split(b'\n')}
            limits = [limit for limit in range(10, 300) if not lengths & set(range(limit - 3, limit + 5))]
            if limits:
                groups.append(self.option('', 'max-line', words.pick([str(words.pick(limits)), '1M', '64K'])))
        return groups

    def attribute_test(self):
        words = self.words
        key = self.key_of_test()
        form = self.rng.randrange(10)
        values = self.values + [twin.decode(value) for value in self.values if b'%' in value]
        values = [value for value in values if not re.search(rb'[\0\r\n]', value)] + [b'gene1', b'a', b'5', b'.']
        if form == 0:
            return words.pick(['', '!']) + key
        if form <= 3:
            wanted = '' if words.chance(0.2) else self.words_list(values)
            return key + words.pick(['=', '=', '!=']) + wanted
        if form <= 5:
            return key + words.pick(['~', '!~']) + words.pick(REGEXES)
        if form <= 8:
            return key + words.pick(['<', '<=', '>', '>=']) + words.pick(NUMBERS)
        lines = [words.pick([b'', b'', b' ']) + value + words.pick([b'\n', b'\n', b'\r\n', b'  \n', b'\n\n'])
                 for value in words.some(values, 4)]
        if words.chance(0.3):
            lines.append(words.pick(values))
        self.files['values.txt'] = b''.join(lines)
        return key + '=@values.txt'

    def key_of_test(self):
        """A KEY without NAME=."""
        words = self.words
        key = lambda: os.fsdecode(words.pick(KEYS if words.chance(0.1) else words.keys))
        form = self.rng.random()
        if form < 0.1:
            return words.pick(SUB_KEYS)
        if form < 0.2:
            return '|'.join([key(), words.pick([key(), words.pick(SUB_KEYS)])])
        return f'attr["{key()}"]' if form < 0.25 else key()

    def expression(self, depth):
        """A random EXPR: tests joined, negated and in parentheses."""
        words = self.words
        if depth == 0 or words.chance(0.3):
            return self.comparison()
        form = self.rng.randrange(5)
        if form == 0:
            return f'!({self.expression(depth - 1)})'
        if form == 1:
            return f'({self.expression(depth - 1)})'
        return f'{self.expression(depth - 1)} {words.pick(["&&", "||"])} {self.expression(depth - 1)}'

    def comparison(self):
        words = self.words
        name, form = self.name(), self.rng.randrange(10)
        if form == 0:
            return words.pick(['', '!']) + self.name(attribute=True)
        if form == 1:
            return f'{name} {words.pick(["~", "!~"])} {self.string(words.pick(REGEXES))}'
        if form == 2:
            items = [self.constant() for _ in range(self.rng.randint(1, 3))]
            return f'{name} in ({", ".join(items)})'
        sign = words.pick(['==', '==', '!=', '<', '<=', '>', '>='])
        if form <= 4:
            return f'{self.calculation()}{sign} {words.pick([self.calculation(), words.pick(NUMBERS)])}'
        if form <= 6:
            return f'{name}{sign}{self.name()}'
        return f'{name} {sign} {self.constant()}' if words.chance(0.8) else f'{self.constant()} {sign} {name}'

    def name(self, attribute=False):
        words = self.words
        if not attribute and words.chance(0.4):
            return words.pick(['seqid', 'source', 'type', 'start', 'end', 'score', 'strand', 'phase', 'length'])
        key = os.fsdecode(words.pick(KEYS if words.chance(0.1) else words.keys))
        plain = re.fullmatch('[A-Za-z_][A-Za-z0-9_]*', key) and key != 'type'
        forms = ([key, 'attr.' + key] if plain else []) + ([f'attr[{self.string(key)}]'] if key else [])
        name = words.pick(forms or ['ID'])
        if words.chance(0.1):
            return words.pick(SUB_KEYS)
        return f'{name}|{words.pick(["ID", "attr.type", *SUB_KEYS])}' if words.chance(0.1) else name

    def string(self, text):
        quote = self.words.pick('"\'')
        return quote + text.replace(quote, 2 * quote) + quote

    def constant(self):
        words = self.words
        if words.chance(0.4):
            return words.pick(NUMBERS)
        cells = SEQIDS + SOURCES + TYPES + SCORES + STRANDS
        value = words.pick(self.values if self.values and words.chance(0.6) else cells)
        value = twin.decode(value) if words.chance(0.3) else value
        return self.string(os.fsdecode(value.replace(b'\0', b'')))

    def calculation(self):
        words = self.words
        operand = lambda: self.name() if words.chance(0.6) else words.pick(NUMBERS)
        text = operand()
        for _ in range(self.rng.randint(1, 3)):
            text += f' {words.pick("+-*/")} {words.pick(["", "", "-"])}{operand()}'
        return f'({text}) * {operand()}' if words.chance(0.2) else text

    def position(self):
        """A position near one that the input has."""
        if self.positions and self.words.chance(0.7):
            return min(max(1, self.words.pick(self.positions) + self.words.pick([-1, 0, 0, 1])), twin.LARGEST)
        return self.rng.randint(1, 60)

    def seqid(self):
        """A seqid of the input, with its escapes or decoded."""
        seqid = self.words.pick(self.words.seqids)
        return twin.decode(seqid) if self.words.chance(0.4) else seqid

    def interval(self):
        return sorted([self.position(), self.position()])

    def region(self):
        words = self.words
        seqid = os.fsdecode(self.seqid())
        if ':' in seqid or words.chance(0.2):
            seqid = '{' + seqid + '}'
        start, end = self.interval()
        return seqid + words.pick(['', f':{start}', f':{start:,}', f':{start}-{end}', f':{start}-{end}',
                                   f':{start:,}-{end:,}'])

    def regions_file(self):
        """Groups for -R, with a file of one of the three kinds."""
        words = self.words
        kind = words.pick(['bed', 'bed by option', 'table', 'regions', 'mixed'])
        lines = words.some([b'', b'# c'], 1) if words.chance(0.2) else []
        for _ in range(self.rng.randint(0, 4)):
            start, end = self.interval()
            if kind == 'regions' or (kind == 'mixed' and words.chance(0.5)):
                lines.append(os.fsencode(self.region()))
            else:
                more = b'\tname\t0\t+' if words.chance(0.2) else b''
                offset = 1 if kind.startswith('bed') else 0
                lines.append(self.seqid() + b'\t%d\t%d' % (start - offset, end) + more)
        data = b''.join(line + words.pick([b'\n', b'\n', b'\r\n']) for line in lines)
        name = 'regions.txt' if kind != 'bed' else words.pick(['regions.bed', 'regions.bed.gz'])
        self.files[name] = gzip.compress(data, mtime=0) if name.endswith('.gz') else data
        return [self.option('R', 'regions-file', name)] + ([['--bed']] if kind == 'bed by option' else [])

    def list_or_file(self, values, most=3, of_seqids=False):
        """A LIST: words with commas between, or a file of them."""
        words = self.words
        return self.words_list(values, most) if words.chance(0.7) else '@' + self.list_file(values, most, of_seqids)

    def list_file(self, values, most, of_seqids):
        """The name of a file with some of the values."""
        words = self.words
        name = f'list{len(self.files)}.txt'
        some = [value for value in words.some(values, most) if not re.search(rb'[\0\r\n\t]|^ | $', value)]
        table = words.pick([b'', b'\t5', b'\t5\t6\t60\t61']) if of_seqids else b''
        self.files[name] = b''.join(value + table + words.pick([b'\n', b' \n', b'\r\n']) for value in some if value)
        return name

    def genome(self):
        """A file of sequences, in one of its formats."""
        words = self.words
        seqids = [seqid for seqid in words.some(SEQIDS, 5) if not re.search(rb'[\0\r\n\t ]', seqid) and seqid] or [b'chr1']
        forms = {'genome.fa': b''.join(b'>' + seqid + b' x\nAC\nG\n' for seqid in seqids),
                 'genome.fa.fai': b''.join(seqid + b'\t3\t6\t2\t3\n' for seqid in seqids),
                 'genome.dict': b'@HD\tVN:1.6\n' + b''.join(b'@SQ\tSN:' + seqid + b'\tLN:3\n' for seqid in seqids),
                 'genome.sizes': b''.join(seqid + b'\t3\n' for seqid in seqids)}
        name = words.pick(sorted(forms))
        self.files[name] = forms[name]
        return name

    def select(self):
        words = self.words
        makers = {
            'type': lambda: [self.option('t', 'type', self.list_or_file(TYPES, 4))],
            'not-type': lambda: [self.option('T', 'not-type', self.list_or_file(TYPES))],
            'source': lambda: [self.option('s', 'source', self.list_or_file(SOURCES))],
            'seqid': lambda: [self.option('', 'seqid', self.list_or_file(SEQIDS, 5, True))],
            'genome': lambda: [self.option('', 'genome', self.genome())],
            'strand': lambda: [self.option('', 'strand', self.words_list([b'+', b'-', b'.', b'?']))],
            'region': lambda: [self.option('r', 'region', self.region()) for _ in range(words.pick([1, 1, 2, 3]))],
            'regions-file': self.regions_file,
            'attribute': lambda: [self.option('a', 'attribute', self.attribute_test())],
            'expr': lambda: [[f'--expr={self.expression(2)}'] if words.chance(0.7) else self.option(
                'e', 'expr', '(' + self.expression(2) + ')')],
        }
        chosen = words.some(['type'] * 3 + ['region'] * 3 + ['attribute'] * 8 + ['expr'] * 6 + ['regions-file'] * 2 + list(makers), 2)
        if words.chance(0.1):
            chosen = []
        groups = []
        for maker in dict.fromkeys(chosen):  # each once: of what else than -t, -r and -a can be repeated is not said
            groups += makers[maker]()
        groups += [makers[maker]()[0] for maker in chosen[1:] if maker in ('type', 'attribute', 'expr')]
        if {'region', 'regions-file'} & set(chosen) and words.chance(0.3):
            groups.append(['--within'])
        if words.chance(0.7 if words.has_families else 0.05):
            groups += self.maybe(0.6, 'd', 'with-descendants') + self.maybe(0.6, 'p', 'with-ancestors')
            groups += self.maybe(0.25, '', 'with-family')
        groups += self.maybe(0.25, 'v', 'invert') + self.maybe(0.12, 'c', 'count')
        groups += self.maybe(0.1, 'H', 'no-header') + self.maybe(0.05, '', 'header-only')
        groups += self.maybe(0.15, 'n', 'max-count', lambda: str(words.pick([0, 1, 1, 2, 3, 100])))
        return groups, []

    def extract_key(self):
        """A KEY of gff-extract, and the name of its column."""
        words = self.words
        keys = words.some(words.keys * 3 + KEYS + ODD_KEYS[-2:], words.pick([1, 1, 1, 3]))
        alternatives = [os.fsdecode(key) for key in keys]
        if words.chance(0.2):
            alternatives[-1] = words.pick(SUB_KEYS)
        text = '|'.join(alternatives)
        if words.chance(0.15):
            name = words.pick(['name', 'x', 'my col'])
            return f'{name}={text}', name
        return text, alternatives[0].partition(':')[2] or alternatives[0]

    def extract(self):
        words = self.words
        named = dict(reversed(self.extract_key()) for _ in range(words.pick([1, 1, 2, 3])))
        groups = self.maybe(0.4, '', 'strip')
        groups += self.maybe(0.2, '', 'missing', lambda: words.pick(['', 'NA', '-', 'a b', '%']))
        return groups, list(named.values())

    def strip(self):
        words = self.words
        groups = []
        if words.chance(0.25):
            groups.append(self.option('t', 'type', self.list_or_file(TYPES, 4)))
        if words.chance(0.2):
            groups.append(['--empty'])
        if words.chance(0.15):
            return groups + [['--all']], []
        keys = words.some(words.keys * 8 + KEYS + list(filter(None, ODD_KEYS)), words.pick([1, 2, 4]))
        return groups + self.maybe(0.3, 'k', 'keep'), [os.fsdecode(key) for key in keys]

    def totsv(self):
        words = self.words
        groups = self.maybe(0.3, 'H', 'no-header') + self.maybe(0.2, '', 'raw')
        groups += self.maybe(0.3, '', 'na', lambda: words.pick(['', 'NA', '.', '\\N', 'a b']))
        if words.chance(0.6):
            names = set()
            for _ in range(self.rng.randint(1, 5)):
                form = self.rng.random()
                if form < 0.3:
                    name = words.pick([os.fsdecode(words.pick(twin.NINE)), 'length'] + list(map(os.fsdecode, EXTRA_NAMES)))
                    names.add(words.pick(['', '', 'Own='])  + name)
                elif form < 0.5:
                    names.add(os.fsdecode(words.pick(EXTRA_NAMES)))
                elif form < 0.6:
                    names.add('attr:' + self.extract_key()[0])
                else:
                    names.add(self.extract_key()[0])
            chosen = words.rng.sample(sorted(names), len(names))
            groups.append(self.option('c', 'columns', ','.join(chosen)))
            if words.chance(0.3):
                groups.append(self.option('', 'explode', words.pick(chosen)))
        elif words.chance(0.4):
            groups.append(['--all-attributes'])
        if words.chance(0.1):
            groups.append(self.option('', 'explode', os.fsdecode(words.pick(words.keys + KEYS))))
        return groups + self.maybe(0.2, '', 'uniq'), []

    def order(self):
        groups = self.maybe(0.3, 'm', 'memory', lambda: self.words.pick(['1', '1M', '1K', '2G']))
        if self.words.chance(0.3):
            groups.append(self.option('', 'seqids', self.words.pick(['natural', self.list_file(SEQIDS, 5, True)])))
        return groups + self.maybe(0.5, '', 'by-family'), []

    def wrong(self, tool, groups, operands):
        """Break the command line, as a rule so that it is wrong usage."""
        breaks = [['--no-such-option'], ['--form=gff3'], ['--format', 'bed'], ['--on-error', 'ignore'], ['-@', 'x'],
                  ['--max-line', 'x'], ['--max-line=-1'], ['--quiet=1'], ['-i', 'absent.gff3']]
        breaks += {
            'gff-select': [['-n', '-1'], ['-n', 'x'], ['-a', 'ID~('], ['-a', ''], ['-a', 'n<x'], ['-r', 'chr1:9-8'],
                           ['-R', 'absent.bed'], ['--typ', 'gene'], ['-e']],
            'gff-extract': [['ID', 'ID'], ['a.gff3'], ['a.gtf'], ['--on-error', 'pass'], ['x=a', 'x=b'], ['=a']],
            'gff-strip': [['a.gff'], ['a.gff3.gz']],
            'gff-totsv': [['--on-error', 'pass'], ['-c', 'ID,=x'], ['--no-head']],
            'gff-order': [['--on-error', 'pass'], ['-m', 'x'], ['-m', '-1'], ['--mem', '1M']],
        }[tool]
        broken = self.words.pick(breaks)
        if broken[0] == '--on-error':
            groups = [group for group in groups if '--on-error' not in group[0]]
        return groups + [broken], operands


# --------------------------------------------------------------------------------------------- running

def arguments_of(case):
    groups, operands = list(case.groups), list(case.operands)
    if case.feed == 'option':
        groups.insert(0, ['-i', INPUT_NAME])
    if case.feed == 'operand':
        operands.append(INPUT_NAME)
    if any(operand.startswith('-') for operand in operands):
        groups.append(['--'])
        place = len(groups)
    else:
        place = case.place
    return [word for group in groups[:place] + [operands] + groups[place:] for word in group]


def packed_input(case):
    return pack(case.data, case.packing)[:case.cut]


Answer = collections.namedtuple('Answer', 'status output message')


def run_binary(case, folder):
    """Run the tool itself in the current directory."""
    command = [os.path.join(folder, case.tool)] + arguments_of(case)
    data = packed_input(case)
    if case.feed == 'pipe':
        feed = {'input': data}
    else:
        with open(INPUT_NAME, 'wb') as file:
            file.write(data)
        feed = {'stdin': open(INPUT_NAME, 'rb') if case.feed == 'file' else subprocess.DEVNULL}
    try:
        done = subprocess.run(command, capture_output=True, timeout=TIMEOUT, check=False, **feed)
    except subprocess.TimeoutExpired as expired:
        return Answer('none: it hangs', expired.stdout or b'', b'')
    finally:
        if case.feed == 'file':
            feed['stdin'].close()
    return Answer(done.returncode, done.stdout, done.stderr)


def run_twin(case, data):
    """Run the twin in this process; data is what it reads in the place of the input."""
    if case.feed in ('option', 'operand'):
        with open(INPUT_NAME, 'wb') as file:
            file.write(data)
    status, output, message, line = twin.run(case.tool, arguments_of(case), lambda: data)
    return Answer(status, output, message.encode(errors='surrogateescape')), line


def place_of(message):
    """The beginning of the first message that is not a warning, up to the line number: `gff-strip: <stdin>:3`."""
    for line in message.split(b'\n'):
        match = re.match(rb'gff-[a-z]+: .*?:[0-9]+(?=: )', line)
        if b'warning:' not in line:
            return match[0] if match else None
    return None


def compare(case, folder):
    """Return what differs, or None, and both answers."""
    for name, content in case.files.items():
        with open(name, 'wb') as file:
            file.write(content)
    if case.cut is not None:
        return compare_cut(case, folder)
    ours, line = run_twin(case, packed_input(case))
    theirs = run_binary(case, folder)
    difference = None
    if theirs.status != ours.status:
        difference = 'the exit status'
    elif ours.status == 2:
        pass  # standard output does not matter after wrong usage
    elif theirs.output != ours.output:
        difference = 'standard output'
    elif ours.status == 1 and not theirs.message:
        difference = 'a failure without a message'
    elif line is not None and place_of(theirs.message) != place_of(ours.message):
        difference = 'the place that the message names'
    return difference, theirs, ours


def compare_cut(case, folder):
    """A truncated input is status 1, and the output the beginning of the whole input's, in whole lines.

    What gff-order has of a part of the input is a part of the lines."""
    ours, _ = run_twin(case, case.data)
    theirs = run_binary(case, folder)
    whole_lines = theirs.output == b'' or theirs.output.endswith(b'\n') or b'>' in case.data or b'##FASTA' in case.data
    difference = None
    if theirs.status != 1 and not ours.status == theirs.status == 2:
        difference = 'the exit status of a truncated input'
    elif case.tool == 'gff-order':
        # A record beyond the cut that is malformed ends the twin's reading early.
        known = collections.Counter(lines_of(ours.output))
        lines = lines_of(theirs.output)
        # The sequence section is written byte for byte: the cut may be inside its last line.
        if lines and not lines[-1].endswith(b'\n') and any(line.startswith(lines[-1]) for line in known):
            lines.pop()
        if ours.status == 0 and (collections.Counter(lines) - known or not whole_lines):
            difference = 'standard output of a truncated input'
    elif not (ours.output.startswith(theirs.output) and whole_lines):
        difference = 'standard output of a truncated input'
    return difference, theirs, ours


def lines_of(data):
    """The lines of some bytes, with their ends; bytes.splitlines would cut at a lone CR too."""
    return re.findall(rb'[^\n]*\n|[^\n]+\Z', data)


def minimise(case, folder, difference):
    """Drop options and lines as long as the same thing differs."""
    def still(smaller):
        return compare(smaller, folder)[0] == difference

    shrunk = True
    while shrunk:
        shrunk = False
        for field in ('groups', 'operands'):
            for index in reversed(range(len(getattr(case, field)))):
                members = getattr(case, field)
                smaller = case._replace(**{field: members[:index] + members[index + 1:]})
                if still(smaller):
                    case, shrunk = smaller, True
        for packing in ('plain',) if case.cut is None and case.packing != 'plain' else ():
            if still(case._replace(packing=packing)):
                case, shrunk = case._replace(packing=packing), True
        if case.cut is not None:
            continue
        lines = lines_of(case.data)
        size = max(1, len(lines) // 2)
        while size:
            for begin in reversed(range(0, len(lines), size)):
                fewer = lines[:begin] + lines[begin + size:]
                if still(case._replace(data=b''.join(fewer))):
                    lines, shrunk = fewer, True
            size //= 2
        case = case._replace(data=b''.join(lines))
    return case


def describe(case, difference, theirs, ours):
    """The text that says all about a difference."""
    words = [case.tool] + arguments_of(case)
    command = os.fsencode(' '.join(shlex.quote(word) for word in words)).decode(errors='backslashreplace')
    text = [f'command: {command}', f'input by: {case.feed}', f'differs: {difference}']
    if case.packing != 'plain':
        text.append(f'packing: {case.packing}' + (f', cut to {case.cut} bytes' if case.cut is not None else ''))
    blocks = [(f'file {name}', content) for name, content in case.files.items() if name in command]
    blocks.append(('input', case.data))
    for name, answer in (('tool', theirs), ('twin', ours)):
        text_of = f'{name}: status {answer.status}, {answer.message.decode(errors="backslashreplace").strip()}'
        blocks.append((text_of, answer.output))
    for title, content in blocks:
        text.append(f'--- {title}')
        text += [f'    {line!r}' for line in lines_of(content)]
    return '\n'.join(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, help='the directory of the tools')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--cases', type=int, default=1000, help='how many cases')
    parser.add_argument('--seconds', type=float, help='stop after that time, even if --cases asks for more')
    parser.add_argument('--case', type=int, help='only the case of this number')
    parser.add_argument('--keep-going', action='store_true', help='do not stop at the first difference')
    options = parser.parse_args()
    folder = os.path.abspath(options.bin)
    numbers = share.share_of(range(options.cases)) if options.case is None else [options.case]
    deadline = time.monotonic() + options.seconds if options.seconds else None
    compared = differences = 0
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        for number in numbers:
            if deadline and time.monotonic() > deadline:
                break
            case = Cases(options.seed, number).make()
            difference = compare(case, folder)[0]
            compared += 1
            if difference:
                differences += 1
                case = minimise(case, folder, difference)
                print(f'difference: --seed {options.seed} --case {number}')
                print(describe(case, *compare(case, folder)), flush=True)
                if not options.keep_going:
                    break
        os.chdir(os.sep)
    print(f'{compared} cases compared, {differences} differences')
    return 0 if compared and not differences else 1


if __name__ == '__main__':
    sys.exit(main())
