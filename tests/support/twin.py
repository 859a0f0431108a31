#!/usr/bin/env python3
"""A slow twin of gff-select, gff-extract, gff-strip, gff-totsv and gff-order.

    twin.py TOOL [OPTIONS] [OPERANDS] < input > output

It computes the output of the tools in the simplest way, and tests compare the two byte for byte.  It
holds the whole input in memory as bytes, and nothing is done for speed.

It has the options of the tools except -o, -z, --write-index, and gff-totsv's --reader.  --progress,
--threads and --quiet have no effect, because it never warns.

Exit status: 0 success, 1 failure, 2 wrong usage.
"""

import bz2
import collections
import copy
import functools
import itertools
import lzma
import math
import os
import re
import shutil
import subprocess
import sys
import zlib

BLANKS = b' \t'
NINE = (b'seqid', b'source', b'type', b'start', b'end', b'score', b'strand', b'phase', b'attributes')
ATTRIBUTES = NINE.index(b'attributes')
LARGEST = 2 ** 62

GFF3, GTF = 'gff3', 'gtf'
DECLARED = 'declared'  # a ##gff-version 3 was read: GFF3, but what is plainly GTF

# What a line of the stream can be.  PASSED and SKIPPED are malformed records under --on-error pass and skip.
COMMENT, DIRECTIVE, RESOLVED, COLUMNS, BLANK = 'comment', 'directive', 'resolved', 'columns', 'blank'
UNNAMED = 'unnamed'  # a directive that GFF3 does not name
NAMED = (b'gff-version', b'sequence-region', b'feature-ontology', b'attribute-ontology', b'source-ontology', b'species',
         b'genome-build')
RECORD, PASSED, SKIPPED, SECTION = 'record', 'passed', 'skipped', 'section'


class Usage(Exception):
    """Wrong usage: status 2."""


class Failure(Exception):
    """It could not be done: status 1.  The line is None where no line is to blame."""

    def __init__(self, message, line=None):
        super().__init__(message)
        self.line = line


class Malformed(Exception):
    """What is wrong with a record."""


# --------------------------------------------------------------------------------------------- options

# One word an option: "short,long", with "=" where it takes a value and "?" where it may take one.
COMMON_OPTIONS = ('i,input= @,threads= ,format= ,on-error= ,max-line= ,no-comments ,no-fasta ,progress? '
                  'q,quiet')
TOOL_OPTIONS = {
    'gff-select': 't,type= T,not-type= s,source= ,seqid= ,strand= r,region= R,regions-file= ,bed ,within '
                  ',genome= a,attribute= e,expr= v,invert d,with-descendants p,with-ancestors ,with-family c,count n,max-count= '
                  'H,no-header ,header-only',
    'gff-extract': ',strip ,missing=',
    'gff-strip': 'k,keep ,all t,type= ,empty',
    'gff-totsv': 'c,columns= ,all-attributes ,explode= ,uniq H,no-header ,na= ,raw',
    'gff-order': 'm,memory= ,tmp-dir= ,seqids= ,by-family',
}


class Options:
    """The options and operands of one command line; values are bytes, in the order given."""

    def __init__(self, tool, arguments):
        self.kinds, self.long_of = {}, {}
        for word in (COMMON_OPTIONS + ' ' + TOOL_OPTIONS[tool]).split():
            short, long = word.rstrip('=?').split(',')
            self.kinds[long] = word[-1] if word[-1] in '=?' else ''
            self.long_of[short] = long
        self.given = collections.defaultdict(list)
        self.operands = []
        self._parse(list(arguments))

    def _parse(self, rest):
        while rest:
            word = rest.pop(0)
            if word == '--':
                self.operands += [os.fsencode(operand) for operand in rest]
                return
            if word == '-' or not word.startswith('-'):
                self.operands.append(os.fsencode(word))
            elif word.startswith('--'):
                name, equals, value = word[2:].partition('=')
                self._take(name, value if equals else None, rest)
            else:
                self._parse_cluster(word[1:], rest)

    def _parse_cluster(self, letters, rest):
        """-c, -cv, -t gene, -tgene, -vtgene"""
        while letters:
            name, letters = self.long_of.get(letters[0]), letters[1:]
            if self.kinds.get(name) == '=' and letters:
                self._take(name, letters, rest)
                return
            self._take(name, None, rest)

    def _take(self, name, value, rest):
        """Note one option; value is None where none was given with it."""
        if name not in self.kinds:
            raise Usage(f'unknown option {name}')
        if self.kinds[name] == '=' and value is None:
            if not rest:
                raise Usage(f'--{name} needs a value')
            value = rest.pop(0)
        if self.kinds[name] == '' and value is not None:
            raise Usage(f'--{name} takes no value')
        self.given[name].append(os.fsencode(value or ''))

    def has(self, name):
        return name in self.given

    def last(self, name, default=None):
        return self.given[name][-1] if name in self.given else default

    def items(self, name):
        """The members of all the comma-separated lists given, or None where the option was not given."""
        if name not in self.given:
            return None
        return [item for value in self.given[name] for item in value.split(b',')]

    def choice(self, name, *choices):
        """The option's last value; each must be one of the choices. The first choice is the default."""
        values = [value.decode(errors='replace') for value in self.given.get(name, [])]
        for value in values:
            if value not in choices:
                raise Usage(f'--{name}: not one of {", ".join(choices)}')
        return values[-1] if values else choices[0]

    def number(self, name, default, factors=b''):
        """The option's value, a whole number. With factors, a letter such as K may follow it."""
        number = default
        for text in self.given.get(name, []):
            match = re.fullmatch(rb'([0-9]+)([' + factors + rb'])?' if factors else rb'([0-9]+)()', text)
            if not match:
                raise Usage(f'--{name}: not a number')
            number = int(match[1]) * 1024 ** (1 + factors.index(match[2]) if match[2] else 0)
        return number


# --------------------------------------------------------------------------------------------- input

BGZF_START = re.compile(rb'\x1f\x8b\x08\x04.{6}\x06\x00BC\x02\x00', re.DOTALL)
BGZF_END = bytes.fromhex('1f8b08040000000000ff0600424302001b0003000000000000000000')


def decompress(data):
    """Return the plain bytes, and what is wrong with the compressed ones or None."""
    if data.startswith(b'\x1f\x8b'):
        plain, damage = inflate_members(data, lambda: zlib.decompressobj(31))
        if not damage and BGZF_START.match(data) and not data.endswith(BGZF_END):
            damage = 'the BGZF end block is missing'
        return plain, damage
    if data.startswith(b'BZh'):
        return inflate_members(data, bz2.BZ2Decompressor)
    if data.startswith(b'\xfd7zXZ\x00'):
        return inflate_members(data, lzma.LZMADecompressor)
    if data.startswith(b'\x28\xb5\x2f\xfd'):
        if not shutil.which('zstd'):
            raise Failure('no zstd to decompress with')
        done = subprocess.run(['zstd', '-dc'], input=data, capture_output=True, check=False)
        return done.stdout, 'damaged zstd data' if done.returncode else None
    return data, None


def inflate_members(data, new_decompressor):
    """Decompress one member after another; zeros may follow the last."""
    plain = b''
    while data.strip(b'\0'):
        decompressor = new_decompressor()
        try:
            plain += decompressor.decompress(data)
        except (zlib.error, OSError, lzma.LZMAError) as error:
            return plain, str(error)
        if not decompressor.eof:
            return plain, 'the compressed data ends too early'
        data = decompressor.unused_data
    return plain, None


Record = collections.namedtuple('Record', 'line cells extra start end dialect extra_names number',
                                defaults=[None])
Record.__doc__ = """A well-formed record: its line, its nine cells, its extra cells and their names, and values read from them."""


class Stream:
    """The annotation stream that a command line names, read as lines of the kinds above."""

    def __init__(self, options, read_stdin, name=None, pass_allowed=False):
        self.format = options.choice('format', 'auto', GFF3, GTF)
        self.on_error = options.choice('on-error', 'fail', 'skip', *(['pass'] if pass_allowed else []))
        self.max_line = options.number('max-line', 64 << 20, b'KMGT')
        options.number('threads', 0)
        self.no_comments = options.has('no-comments')
        self.no_fasta = options.has('no-fasta')
        name = options.last('input', name)
        self.is_pipe = name in (None, b'-')
        self.name = '<stdin>' if self.is_pipe else os.fsdecode(name)
        self.read_stdin = read_stdin
        self.columns_line = None
        self.records = 0

    def extra_names(self):
        return self.columns_line.split(b'\t')[1:] if self.columns_line else []

    @functools.cached_property
    def contents(self):
        """The bytes to read, and what is wrong with the compressed ones or None."""
        data, damage = decompress(self.read_stdin() if self.is_pipe else read_file(self.name))
        if damage:
            data = data[:data.rfind(b'\n') + 1]
        if data.startswith((b'\xff\xfe', b'\xfe\xff')):
            raise Failure('the input looks like UTF-16')
        data = data.removeprefix(b'\xef\xbb\xbf')
        if data.startswith(b'>'):
            raise Failure('the input is FASTA', 1)
        return data, damage

    def events(self):
        """Yield (kind, bytes, Record or None) for every line; the sequence section is one event.

        The bytes are the line without its line end; the section is unchanged.
        """
        data, damage = self.contents
        position = number = 0
        while position < len(data):
            number += 1
            line_end = data.find(b'\n', position)
            if line_end < 0:
                following, line = len(data), data[position:].removesuffix(b'\r')
            else:
                following, line = line_end + 1, data[position:line_end].removesuffix(b'\r')
            if line.startswith(b'>') or re.fullmatch(rb'##FASTA[ \t\r]*', line):
                if not self.no_fasta:
                    yield SECTION, data[position:], None
                break
            if len(line) > self.max_line:
                raise Failure('longer than --max-line', number)
            kind, record = self.examine(line, number)
            if not (kind in (COMMENT, UNNAMED) and self.no_comments):
                yield kind, line, record
            position = following
        if damage:
            raise Failure(damage)

    def stop(self):
        """The tool needs no more: a pipe is still read to its end, and damage in it seen."""
        if self.is_pipe:
            _, damage = self.contents
            if damage:
                raise Failure(damage)

    def examine(self, line, number):
        """Return (kind, Record or None) for one line, and note what it says about the stream."""
        if line == b'###':
            return RESOLVED, None
        if line.startswith(b'##'):
            if self.format == 'auto' and re.fullmatch(rb'##gff-version[ \t]+3(\.[0-9]+)*[ \t]*', line):
                self.format = DECLARED
            return (DIRECTIVE if re.split(rb'[ \t]', line[2:])[0] in NAMED else UNNAMED), None
        if line.startswith(b'#!gff-columns\t'):
            if self.columns_line is None and self.records:
                raise Failure('#!gff-columns after the first record', number)
            if self.columns_line not in (None, line):
                raise Failure('a second #!gff-columns line says something else', number)
            self.columns_line = line
            return COLUMNS, None
        if line.startswith(b'#'):
            return COMMENT, None
        if not line.strip(BLANKS):
            return BLANK, None
        try:
            record = self.parse_record(line)
        except Malformed as error:
            if self.on_error == 'fail':
                raise Failure(str(error), number) from error
            return (PASSED if self.on_error == 'pass' else SKIPPED), None
        self.records += 1
        return RECORD, record

    def parse_record(self, line):
        if b'\0' in line or b'\r' in line:
            raise Malformed('a NUL or a carriage return in the record')
        cells = line.split(b'\t')
        wanted = len(NINE) + len(self.extra_names())
        if len(cells) == wanted + 1 and cells[-1] == b'':
            cells.pop()
        if len(cells) != wanted:
            raise Malformed(f'expected {wanted} columns, got {len(cells)}')
        start, end = parse_position(cells[3], 'column 4 (start)'), parse_position(cells[4], 'column 5 (end)')
        if start > end:
            raise Malformed('start is greater than end')
        names = self.extra_names()
        dialect = dialect_of(cells[2], cells[ATTRIBUTES], self.format, names)
        return Record(line, cells[:len(NINE)], cells[len(NINE):], start, end, dialect, names)


def read_file(name):
    try:
        with open(name, 'rb') as file:
            return file.read()
    except OSError as error:
        raise Failure(f'{os.fsdecode(name)}: {error.strerror}') from error


def parse_position(text, where):
    if not re.fullmatch(rb'0*[1-9][0-9]{0,18}', text) or int(text) > LARGEST:
        raise Malformed(f'{where}: expected a positive integer')
    return int(text)


# --------------------------------------------------------------------------------------------- attributes

def bare_id(kind, column9):
    """The (key, id) that a column 9 of one word is in a record of this type, or None."""
    key = {b'gene': b'gene_id', b'transcript': b'transcript_id', b'mRNA': b'transcript_id'}.get(kind)
    word = column9.strip(BLANKS + b';')
    return (key, word) if key and word != b'.' and re.fullmatch(rb'[^ \t;="]+', word) else None


def dialect_of(kind, column9, format, extra_names=()):
    """Tell the dialect of one line from its type and its first piece that is not empty.

    It is GTF where that piece is a word without '=', blanks, and then '"'; of format 'auto' also before text
    without '=', and where column 9 is a bare id.  An empty column 9 of what was GTF still is.
    """
    if format in (GFF3, GTF):
        return format
    if format == 'auto' and column9 in (b'', b'.'):
        names = set(extra_names)
        return GTF if names & {b'gene_id', b'transcript_id'} and not names & {b'ID', b'Parent'} else GFF3
    if format == 'auto' and bare_id(kind, column9):
        return GTF
    for piece in column9.split(b';'):
        match = re.match(rb'[ \t]*([^ \t]+)[ \t]*(.*)', piece)
        if match:
            word, text = match.groups()
            is_text = format == 'auto' and text != b'' and b'=' not in text
            return GTF if b'=' not in word and (text.startswith(b'"') or is_text) else GFF3
    return GFF3


# A value in quotes: a quote ends it before ';', ',', another quote or nothing, blanks between; of two side by side before
# ';', ',' or nothing, the second one.
GTF_QUOTED = re.compile(
    rb'"((?:\\.|\\$|[^"\\]|"(?![ \t]*(?:[;,"]|$))|"(?="[ \t]*(?:[;,]|$)))*)(?:"|$)', re.DOTALL)
GTF_KEY = re.compile(rb'[ \t]*([^ \t;]*)[ \t]*')


def cut_gtf_piece(text):
    """Return the key and the values of the first field, and the text after it."""
    match = GTF_KEY.match(text)
    key, rest = match[1], text[match.end():]
    if not rest.startswith(b'"'):
        value = rest.split(b';')[0]
        return key, [value.rstrip(BLANKS)], rest[len(value):]
    values = []
    while rest and not rest.startswith(b';'):
        value = GTF_QUOTED.match(rest) or re.match(rb'([^,;]*?)[ \t]*(?=[,;]|$)', rest, re.DOTALL)
        values.append(value[1])
        rest = rest[value.end():].lstrip(BLANKS + b',')
    return key, values, rest


Piece = collections.namedtuple('Piece', 'text key values')


def pieces_of(column9, dialect):
    """Column 9 cut at its separators; joined by ';' the texts are column 9 again."""
    pieces = []
    if dialect == GFF3:
        for text in column9.split(b';'):
            key, equals, value = text.partition(b'=')
            key = key.lstrip(BLANKS) if equals else key.strip(BLANKS)
            pieces.append(Piece(text, key, value.split(b',')))
        return pieces
    while True:
        key, values, rest = cut_gtf_piece(column9)
        pieces.append(Piece(column9[:len(column9) - len(rest)], key, values))
        if not rest:
            return pieces
        column9 = rest[1:]


def values_in_column_9(record, key):
    """All values of a key, with their escapes; an empty list if column 9 lacks the key."""
    column9 = record.cells[ATTRIBUTES]
    bare = record.dialect == GTF and bare_id(record.cells[2], column9)
    if bare:
        return [bare[1]] if key == bare[0] else []
    if column9 == b'.':
        return []
    return [value for piece in pieces_of(column9, record.dialect) if piece.text.strip(BLANKS) and piece.key == key
            for value in piece.values]


def values_of(record, key):
    """The same of an extra column with the name of the key, else of column 9."""
    if key in record.extra_names:
        cell = record.extra[record.extra_names.index(key)]
        return [] if cell in (b'', b'.') else cell.split(b',')
    return values_in_column_9(record, key)


def key_alternatives(text):
    """A KEY without NAME=: for each alternative its whole key, and for A:B what A is and how its values begin."""
    alternatives = []
    while True:
        quoted = re.match(rb'''attr\[(["'])(.+?)\1\]''', text, re.DOTALL)
        if quoted:
            alternatives.append((quoted[2], None))
            text = text[quoted.end():]
            if text and not text.startswith(b'|'):
                raise Usage('text after attr["KEY"]')
        else:
            word = text.partition(b'|')[0]
            text = text[len(word):]
            outer, colon, sub_key = word.partition(b':')
            if word.startswith(b'attr.') and word != b'attr.':
                alternatives.append((word[5:], None))
            elif not outer or (colon and not sub_key):
                raise Usage('an empty key')
            else:
                alternatives.append((word, (outer, sub_key + b':') if colon else None))
        if not text:
            return tuple(alternatives)
        text = text[1:]


def key_values(record, alternatives, values_of=values_of):
    """The values of the first alternative that has one that is not empty, else of the first that is there."""
    first = []
    for key, sub in alternatives:
        values = values_of(record, key)
        if not values and sub:
            values = [value[len(sub[1]):] for value in values_of(record, sub[0]) if value.startswith(sub[1])]
        if any(values):
            return values
        first = first or values
    return first


def remove_attributes(record, is_removed, only_empty=False):
    """Column 9 without the attributes whose key is removed; or only those of them whose values are all empty."""
    if only_empty:
        may_go = is_removed
        is_removed = lambda key: may_go(key) and not any(
            any(value.split(b',') if record.dialect == GFF3 else [value])
            for value in values_in_column_9(record, key))
    column9 = record.cells[ATTRIBUTES]
    bare = record.dialect == GTF and bare_id(record.cells[2], column9)
    if bare:
        return b'.' if is_removed(bare[0]) else column9
    pieces = pieces_of(column9, record.dialect)
    full = [number for number, piece in enumerate(pieces) if piece.text.strip(BLANKS)]
    left = [number for number in full if not is_removed(pieces[number].key)]
    if column9 == b'.' or left == full:
        return column9
    if not left:
        return b'.'
    suffix = b''.join(b';' + piece.text for piece in pieces[full[-1] + 1:])
    return b';'.join(pieces[number].text for number in left).lstrip(BLANKS) + suffix


def decode(text):
    """Decode every well-formed percent escape."""
    return re.sub(rb'%([0-9A-Fa-f]{2})', lambda match: bytes([int(match[1], 16)]), text)


# --------------------------------------------------------------------------------------------- gff-select

def column_test(number, wanted):
    """The column, with its escapes or decoded, is one of the wanted ones."""
    return lambda record: record.cells[number] in wanted or decode(record.cells[number]) in wanted


def read_list(name, of_seqids=False):
    """The values of a list file; of a .fai or chrom.sizes file the first column, where seqids are listed."""
    data, damage = decompress(read_file(name))
    if damage:
        raise Failure(damage)
    values = {}  # in their order
    for line in data.removeprefix(b'\xef\xbb\xbf').split(b'\n'):
        value = line.removesuffix(b'\r').strip(b' ')
        if b'\t' in value:
            cells = value.split(b'\t')
            if not of_seqids or len(cells) not in (2, 5, 6) or not all(cell.isdigit() for cell in cells[1:]):
                raise Failure('a list has one column')
            value = cells[0]
        if value:
            values[value] = True
    return list(values)


def listed(options, name):
    """The members of all lists given with an option, those of files among them."""
    values = set()
    for text in options.given[name]:
        values |= set(read_list(text[1:], name == 'seqid')) if text.startswith(b'@') else set(text.split(b','))
    return values


def genome_sequences(name):
    """The names of the sequences that a FASTA, .fai, .dict or sizes file lists."""
    data, damage = decompress(read_file(name))
    if damage:
        raise Failure(damage)
    lines = [line.rstrip(b'\r') for line in data.split(b'\n') if line.strip(b' \t\r')]
    if not lines:
        raise Failure('no sequences')
    if lines[0].startswith(b'>'):
        return {line[1:].split()[0] for line in lines if line.startswith(b'>')}
    if lines[0].startswith(b'@'):
        return {re.search(rb'\tSN:([^\t]*)', line)[1] for line in lines if line.startswith(b'@SQ\t')}
    return {line.split(b'\t')[0] for line in lines}


def parse_region(text):
    """seqid, seqid:start, seqid:start-end, or these with {seqid}: as (seqid, start, end)"""
    match = re.fullmatch(rb'(?:\{([^}]*)\}|([^:]+))(?::([0-9,]+)(?:-([0-9,]+))?)?', text)
    if not match:
        raise Usage('not a region')
    seqid = match[2] if match[1] is None else match[1]
    start, end = (int(part.replace(b',', b'')) if part else default
                  for part, default in ((match[3], 1), (match[4], LARGEST)))
    if not 1 <= start <= end:
        raise Usage('not a region')
    return seqid, start, end


def parse_regions_file(name, is_bed):
    """The regions of a file; a FILE that ends in .bed or .bed.gz is always BED."""
    data, damage = decompress(read_file(name))
    if damage:
        raise Failure(damage)
    is_bed = is_bed or name.endswith((b'.bed', b'.bed.gz'))
    regions = []
    for line in data.split(b'\n'):
        line = line.removesuffix(b'\r')
        cells = line.split(b'\t')
        if not line.strip(BLANKS) or line.startswith(b'#'):
            continue
        if len(cells) == 5 and not is_bed and all(cell.isdigit() for cell in cells[1:]):
            regions.append((cells[0], 1, LARGEST))
        elif len(cells) >= 3:
            regions.append((cells[0], int(cells[1]) + (1 if is_bed else 0), int(cells[2])))
        else:
            regions.append(parse_region(line))
    return regions


def region_test(regions, within):
    """The record overlaps one of the regions, or lies within one of them."""
    def passes(record):
        for seqid, start, end in regions:
            if seqid in (record.cells[0], decode(record.cells[0])):
                if within and start <= record.start and record.end <= end:
                    return True
                if not within and record.start <= end and start <= record.end:
                    return True
        return False
    return passes


NUMBER = re.compile(rb'[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?')
ORDER = {b'<': lambda a, b: a < b, b'<=': lambda a, b: a <= b, b'>': lambda a, b: a > b, b'>=': lambda a, b: a >= b}


def attribute_test(text):
    """KEY, !KEY, KEY=V[,V...], KEY!=V[,V...], KEY~REGEX, KEY!~REGEX, KEY<N, KEY<=N, KEY>N, KEY>=N, KEY=@FILE"""
    match = re.fullmatch(rb'''(!?)((?:attr\[".+?"\]|attr\['.+?'\]|[^=!~<>])+)(?:(!?=|!?~|[<>]=?)(.*))?''', text, re.DOTALL)
    if not match or (match[1] and match[3]):
        raise Usage('not a test of an attribute')
    key, operator, operand = key_alternatives(match[2]), match[3], match[4]
    if operator is None:
        return negated_if(match[1], lambda record: key_values(record, key) != [])
    if operator in (b'=', b'!=') and operand.startswith((b'=', b'~', b'<', b'>')):
        raise Usage('one operator, not two')
    if operator in ORDER:
        if not NUMBER.fullmatch(operand):
            raise Usage('not a number')
        value_passes = lambda value: (NUMBER.fullmatch(value) is not None
                                      and ORDER[operator](float(value), float(operand)))
    elif operator.endswith(b'~'):
        try:
            # Python's $ also matches before a last newline, which an escape can bring in.
            pattern = re.compile(re.sub(rb'(?<!\\)\$', rb'\\Z', operand))
        except re.error as error:
            raise Usage('not a regular expression') from error
        value_passes = lambda value: pattern.search(value) is not None
    elif operand.startswith(b'@'):
        wanted = read_list(operand[1:])
        value_passes = lambda value: value in wanted
    else:
        wanted = operand.split(b',')
        value_passes = lambda value: value in wanted

    def passes(record):
        values = key_values(record, key)
        if record.dialect == GFF3:
            values = [decode(value) for value in values]
        return any(value_passes(value) for value in values)
    return negated_if(operator.startswith(b'!'), passes)


def negated_if(condition, test):
    return (lambda record: not test(record)) if condition else test


# A token of EXPR: a string, a number, a KEY that is more than a word, a word, or an operator.
ALTERNATIVE = rb'''(?:attr[ \t\r\n]*(?:\[[ \t\r\n]*(?:"(?:[^"]|"")+"|'(?:[^']|'')+')[ \t\r\n]*\]|\.[A-Za-z0-9_]+)|\w+(?::\w+)*)'''
TOKEN = re.compile(rb'''[ \t\r\n]*(?:
    (?P<string> "(?:[^"]|"")*" | '(?:[^']|'')*' )
  | (?P<number> (?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?![0-9A-Za-z_.]) )
  | (?P<key> ''' + ALTERNATIVE + rb'''(?: \| ''' + ALTERNATIVE + rb''' )* )
  | (?P<operator> == | != | <= | >= | !~ | && | \|\| | [-+*/<>~!(),] )
  )''', re.VERBOSE | re.DOTALL)
LEVELS = [(b'||',), (b'&&',), (b'==', b'!=', b'<', b'<=', b'>', b'>=', b'~', b'!~', b'in'), (b'+', b'-'), (b'*', b'/')]
COMPARISONS = LEVELS[2]
TEXT_COLUMNS = (b'seqid', b'source', b'type', b'strand')


def plain_number(text):
    """A decimal number exactly where it is whole, else as a double; None where it is none."""
    if not NUMBER.fullmatch(text):
        return None
    return int(text) if re.fullmatch(rb'[+-]?[0-9]+', text) and -2 ** 63 <= int(text) < 2 ** 63 else float(text)


def calculate(a, sign, b):
    """Whole where both are and the result is and has 64 bits, else a double; None where it is not finite."""
    if a is None or b is None:
        return None
    if isinstance(a, int) and isinstance(b, int) and not (sign == b'/' and (b == 0 or a % b)):
        result = {b'+': a + b, b'-': a - b, b'*': a * b}.get(sign) if sign != b'/' else a // b
        if -2 ** 63 <= result < 2 ** 63:
            return result
    a, b = float(a), float(b)
    if sign == b'/' and b == 0:
        return None
    result = {b'+': a + b, b'-': a - b, b'*': a * b}[sign] if sign != b'/' else a / b
    return result if math.isfinite(result) else None


class Expression:
    """EXPR.  A value is a tuple: its kind, then its text, key, column or operands; a test is a function of a record."""

    def __init__(self, text):
        self.tokens, position = [], 0
        end = len(text.rstrip(b' \t\r\n'))
        while position < end:
            match = TOKEN.match(text, position)
            if not match:
                raise Usage('EXPR: an unknown token')
            self.tokens.append((match.lastgroup, match[match.lastgroup]))
            position = match.end()
        self.tokens.append(('end', None))

    def test(self):
        test = self.as_test(self.binary(0))
        if self.tokens[0][0] != 'end':
            raise Usage('EXPR: more than an expression')
        return test

    def take_if(self, *words):
        kind, text = self.tokens[0]
        if kind in ('operator', 'key') and text in words:
            return self.tokens.pop(0)[1]
        return None

    def as_test(self, value):
        if callable(value):
            return value
        if value[0] != 'attribute':
            raise Usage('EXPR: not a test')
        return lambda record: key_values(record, value[1]) != []

    def binary(self, level):
        if level == len(LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while operator := self.take_if(*LEVELS[level]):
            left = self.join(left, operator, level)
            if level == 2 and self.tokens[0][1] in COMPARISONS:
                raise Usage('EXPR: comparisons do not chain')
        return left

    def join(self, left, operator, level):
        if operator == b'in':
            return self.comparison(left, b'in', self.items())
        right = self.binary(level + 1)
        if level == 2:
            return self.comparison(left, operator, [right])
        if level > 2:
            if any(callable(side) or side[0] == 'string' for side in (left, right)):
                raise Usage('EXPR: not a number')
            return ('arithmetic', operator, left, right)
        left, right = self.as_test(left), self.as_test(right)
        if operator == b'||':
            return lambda record: left(record) or right(record)
        return lambda record: left(record) and right(record)

    def items(self):
        if not self.take_if(b'('):
            raise Usage('EXPR: in without a list')
        items = []
        while not items or self.take_if(b','):
            items.append(self.unary())
            if callable(items[-1]) or items[-1][0] not in ('string', 'number'):
                raise Usage('EXPR: not a constant')
        if not self.take_if(b')'):
            raise Usage('EXPR: no end of the list')
        return items

    def unary(self):
        if self.take_if(b'!'):
            test = self.as_test(self.unary())
            return lambda record: not test(record)
        if self.take_if(b'-'):
            value = self.unary()
            if callable(value) or value[0] == 'string':
                raise Usage('EXPR: not a number')
            if value[0] == 'number':
                return ('number', -value[1])
            return ('arithmetic', b'-', ('number', 0), value)
        if self.take_if(b'('):
            value = self.binary(0)
            if not self.take_if(b')'):
                raise Usage('EXPR: no closing parenthesis')
            return value
        kind, text = self.tokens.pop(0)
        if kind == 'string':
            return ('string', text[1:-1].replace(text[:1] * 2, text[:1]))
        if kind == 'number':
            return ('number', plain_number(text))
        if kind != 'word' and kind != 'key':
            raise Usage('EXPR: not a value')
        if not re.fullmatch(rb'[A-Za-z_]\w*', text):
            return ('attribute', self.key(text))
        if text in (b'in', b'attr', b'attributes'):
            raise Usage('EXPR: not a value')
        is_column = text in NINE or text == b'length'
        return ('column', text) if is_column else ('attribute', ((text, None),))

    @staticmethod
    def key(text):
        """The alternatives of a KEY in an expression."""
        alternatives = []
        for match in re.finditer(ALTERNATIVE, re.sub(rb'^attr:(?=\w)', b'', text)):
            word = match[0]
            quoted = re.fullmatch(rb'attr\s*\[\s*(.*?)\s*\]', word, re.DOTALL)
            dotted = re.fullmatch(rb'attr\s*\.(\w+)', word)
            outer, colon, sub_key = word.partition(b':')
            if quoted:
                quote = quoted[1][:1]
                alternatives.append((quoted[1][1:-1].replace(quote * 2, quote), None))
            elif dotted:
                alternatives.append((dotted[1], None))
            else:
                alternatives.append((word, (outer, sub_key + b':') if colon else None))
        return tuple(alternatives)

    def comparison(self, left, operator, rights):
        """One of the rights will do, and any combination of the values of the names."""
        if any(callable(value) for value in [left, *rights]):
            raise Usage('EXPR: a test has no value')
        positive = {b'!=': b'==', b'!~': b'~', b'in': b'=='}.get(operator, operator)
        if positive == b'~':
            if left[0] not in ('column', 'attribute') or rights[0][0] != 'string':
                raise Usage('EXPR: ~ takes a name and a string')
            try:
                pattern = re.compile(re.sub(rb'(?<!\\)\$', rb'\\Z', rights[0][1]))
            except re.error as error:
                raise Usage('not a regular expression') from error
            holds = lambda chosen: pattern.search(self.text(left, chosen)) is not None
        else:
            for right in rights:
                kinds = {left[0], right[0]}
                if 'string' in kinds and kinds & {'number', 'arithmetic'}:
                    raise Usage('EXPR: a string and a number')
            holds = lambda chosen: any(self.compare(left, positive, right, chosen) for right in rights)
        names = sorted(set().union(*(self.names(value) for value in [left, *rights])), key=repr)

        def passes(record):
            values = [candidates(record, name) for name in names]
            return any(holds(dict(zip(names, chosen))) for chosen in itertools.product(*values))
        return negated_if(operator in (b'!=', b'!~'), passes)

    def names(self, value):
        if value[0] == 'arithmetic':
            return self.names(value[2]) | self.names(value[3])
        return {value} if value[0] in ('column', 'attribute') else set()

    def compare(self, left, operator, right, chosen):
        kinds = {left[0], right[0]}
        columns = {value[1] for value in (left, right) if value[0] == 'column'}
        relation = {b'==': lambda a, b: a == b, **ORDER}[operator]
        as_text = 'string' in kinds or (not kinds & {'number', 'arithmetic'} and columns & set(TEXT_COLUMNS))
        if as_text or (kinds == {'attribute'} and operator == b'=='):
            if relation(self.text(left, chosen), self.text(right, chosen)):
                return True
            if as_text:
                return False
        a, b = self.number(left, chosen), self.number(right, chosen)
        return a is not None and b is not None and relation(a, b)

    @staticmethod
    def text(value, chosen):
        return value[1] if value[0] == 'string' else chosen[value]

    def number(self, value, chosen):
        if value[0] == 'number':
            return value[1]
        if value[0] == 'arithmetic':
            return calculate(self.number(value[2], chosen), value[1], self.number(value[3], chosen))
        return plain_number(self.text(value, chosen))


def candidates(record, name):
    """All the texts that a column, length or an attribute may be compared as."""
    kind, text = name
    if kind == 'attribute':
        values = key_values(record, text)
        return values if record.dialect == GTF else [decode(value) for value in values]
    if text == b'length':
        return [b'%d' % (record.end - record.start + 1)]
    cell = record.cells[NINE.index(text)]
    return [cell, decode(cell)]


def select_tests(options):
    """All the tests that a command line asks for."""
    tests = []
    for name, column in (('type', 2), ('source', 1), ('seqid', 0), ('strand', 6)):
        if options.has(name):
            tests.append(column_test(column, listed(options, name)))
    if options.has('not-type'):
        tests.append(negated_if(True, column_test(2, listed(options, 'not-type'))))
    if options.has('genome'):
        tests.append(column_test(0, genome_sequences(options.last('genome'))))
    if options.has('region') or options.has('regions-file'):
        regions = [parse_region(text) for text in options.given.get('region', [])]
        if options.has('regions-file'):
            regions += parse_regions_file(options.last('regions-file'), options.has('bed'))
        tests.append(region_test(regions, options.has('within')))
    tests += [attribute_test(text) for text in options.given.get('attribute', [])]
    return tests + [Expression(text).test() for text in options.given.get('expr', [])]


def gtf_ids(record):
    """The genes and the transcripts that a record of GTF names."""
    return [[value for value in values_of(record, key) if value] for key in (b'gene_id', b'transcript_id')]


def genes_by_transcript(records):
    """The genes of (seqid, transcript), as some record of GTF names them together."""
    genes_of = {}
    for record in records:
        if record.dialect != GFF3:
            genes, transcripts = gtf_ids(record)
            for transcript in transcripts:
                genes_of.setdefault((record.cells[0], transcript), {}).update(dict.fromkeys(genes))
    return genes_of


class Kin:
    """What a record is, and what it is below: sets of features. `direct` are pairs of what it is directly below, and what that is
    where no record is the first."""

    def __init__(self, record, genes_of):
        if record.dialect == GFF3:
            ids, parents, origins = ({decode(value) for value in values_of(record, key)} - {b''}
                                     for key in (b'ID', b'Parent', b'Derives_from'))
            self.ids, self.parents = ids, parents | origins
            self.direct = {(parent, None) for parent in self.parents}
            self.virtual = set()
            return
        seqid = record.cells[0]
        names, transcript_names = gtf_ids(record)
        transcripts = {('transcript', seqid, gene, name) for name in transcript_names
                       for gene in names or genes_of.get((seqid, name)) or [b'']}
        genes = ({('gene', seqid, name) for name in names} or
                 {('gene', seqid, gene) for _, _, gene, _ in transcripts if gene})
        kind = record.cells[2]
        self.ids, self.parents = set(), transcripts | genes
        self.direct = {(one, ('gene', *one[1:3])) for one in transcripts} or {(gene, None) for gene in genes}
        if kind == b'gene':
            self.ids, self.parents, self.direct = {('gene', seqid, name) for name in names}, set(), set()
        elif transcripts and (kind.endswith(b'RNA') or kind.endswith(b'transcript')):
            self.ids, self.parents, self.direct = transcripts, genes, {(gene, None) for gene in genes}
        self.virtual = self.parents  # they are features without records, too


def closure(start, step):
    """The numbers in `start`, and all that step(number) leads to."""
    found = set(start)
    new = list(start)
    while new:
        more = step(new.pop()) - found
        found |= more
        new += more
    return found


def selected_kin(chosen, records, descendants, ancestors, family, inverted):
    """The numbers of the records that are kept: the chosen ones and their kin, or those that are not."""
    genes_of = genes_by_transcript(records)
    kin = [Kin(record, genes_of) for record in records]
    are, below = {}, {}
    for number, one in enumerate(kin):
        for feature in one.ids:
            are.setdefault(feature, set()).add(number)
        for feature in one.parents:
            below.setdefault(feature, set()).add(number)
    all_of = lambda table, features: set().union(*(table.get(feature, set()) for feature in features))
    chosen = set(chosen)
    up = closure(chosen, lambda number: all_of(are, kin[number].parents)) if ancestors or family else chosen
    down = set()
    if descendants or family:
        roots = up if family else chosen
        first = all_of(below, set().union(*(kin[number].ids | (kin[number].virtual if family else set()) for number in roots)))
        down = closure(first, lambda number: all_of(below, kin[number].ids))
    if not inverted:
        return up | down
    staying = set(range(len(records))) - up - down

    def stays(number):
        features = {one if one in are else other for one, other in kin[number].direct}
        return bool(all_of(are, features) & staying)

    while more := {number for number in down - up - staying if stays(number)}:
        staying |= more
    return staying


def write_header(options, stream, write):
    """The lines that begin with # before the first record."""
    if options.has('count') or options.has('no-header'):
        raise Usage('--header-only writes no records')
    for kind, line, _ in stream.events():
        if kind in (RECORD, PASSED, SKIPPED):
            stream.stop()
            return
        if kind == SECTION:
            return
        if kind != BLANK:
            write(line + b'\n')


def gff_select(options, read_stdin, write):
    stream = Stream(options, read_stdin, file_operand(options), pass_allowed=True)
    if options.has('no-header'):
        write_all = write
        write = lambda line: None if line.startswith((b'#', b'>')) else write_all(line)
    tests = select_tests(options)
    if options.has('header-only'):
        write_header(options, stream, write)
        return
    passes = lambda record: all(test(record) for test in tests) != options.has('invert')
    failure = None
    kin_options = [options.has(name) for name in ('with-descendants', 'with-ancestors', 'with-family')]
    if any(kin_options):
        assert stream.contents  # so that standard input is read once
        records = []
        try:
            for kind, _, record in copy.copy(stream).events():
                if kind == RECORD:
                    records.append(record)
        except Failure as error:
            failure = error
        chosen = [number for number, record in enumerate(records) if all(test(record) for test in tests)]
        kept_numbers = selected_kin(chosen, records, *kin_options, options.has('invert'))
        passes = lambda record: stream.records - 1 in kept_numbers
    limit = options.number('max-count', None)
    assert stream.contents  # with a limit of 0, too, the input is opened, and UTF-16 is refused
    write_line = (lambda line: None) if options.has('count') else lambda line: write(line + b'\n')
    kept = 0
    seen = kept_here = False  # since the last '###': has a record been seen, has one been kept
    for kind, line, record in stream.events() if limit != 0 else ():
        if kind in (RECORD, PASSED, SKIPPED):
            seen = True
            if kind == PASSED or (kind == RECORD and passes(record)):
                kept += 1
                kept_here = True
                write_line(line)
                if kept == limit:
                    break
        elif kind == SECTION:
            if not options.has('count'):
                write(line)
        elif kind != RESOLVED or kept_here or not seen:
            write_line(line)
        if kind == RESOLVED:
            seen = kept_here = False
    if kept == limit:
        stream.stop()
    if options.has('count'):
        write(b'%d\n' % kept)
    if failure:
        raise failure


def file_operand(options):
    if len(options.operands) + options.has('input') > 1:
        raise Usage('more than one FILE')
    return options.operands[0] if options.operands else None


# --------------------------------------------------------------------------------------------- gff-extract

class Key:
    """A KEY where a column is made: NAME= may be before it, and attr: before either."""

    def __init__(self, text):
        is_attribute = text.startswith(b'attr:') and text != b'attr:'
        text = text[5:] if is_attribute else text
        name, equals, rest = text.partition(b'=')
        if equals and not re.match(rb'''attr\[(["']).+?\1\]''', text):
            if not name:
                raise Usage('an empty column name')
            text = rest
            if text.startswith(b'attr:') and text != b'attr:':
                is_attribute, text = True, text[5:]
        else:
            name = b''
        self.in_column_9 = is_attribute
        self.alternatives = key_alternatives(text)
        key, sub = self.alternatives[0]
        self.name = name or (sub[1][:-1] if sub and not is_attribute else key)

    def find(self, record, find_values=values_of):
        """The values with their escapes, joined by ','; None if the record has only empty values or none."""
        values = key_values(record, self.alternatives, find_values)
        return b','.join(values) if any(values) else None


def key_operands(options):
    for operand in options.operands:
        looks_like_file = operand.endswith((b'.gff', b'.gff3', b'.gtf', b'.gz')) and b'=' not in operand
        if operand == b'' or (looks_like_file and not options.has('input')):
            raise Usage('a KEY that is empty or looks like a file: -i names the input')
    return options.operands


def gff_extract(options, read_stdin, write):
    stream = Stream(options, read_stdin)
    keys = [Key(operand) for operand in key_operands(options)]
    names = [key.name for key in keys]
    if not names or len(set(names)) < len(names):
        raise Usage('no KEY, or a column asked for twice')
    missing = options.last('missing', b'.')
    doomed = [key for each in keys for key, _ in each.alternatives]
    announced = False

    def announce():
        nonlocal announced
        if not announced:
            write(b'\t'.join([b'#!gff-columns'] + stream.extra_names() + names) + b'\n')
        announced = True

    for kind, line, record in stream.events():
        if kind == RECORD:
            announce()
            cells = list(record.cells)
            if options.has('strip'):
                names_there = record.extra_names
                cells[ATTRIBUTES] = remove_attributes(record, lambda key: key in doomed and key not in names_there)
            found = [key.find(record) for key in keys]
            cells += record.extra + [missing if value is None else value for value in found]
            write(b'\t'.join(cells) + b'\n')
        elif kind == COLUMNS:
            if set(names) & set(stream.extra_names()):
                raise Usage('a column of that name is there already')
        elif kind == SECTION:
            announce()
            write(line)
        elif kind != SKIPPED:
            write(line + b'\n')
    announce()


# --------------------------------------------------------------------------------------------- gff-strip

def gff_strip(options, read_stdin, write):
    stream = Stream(options, read_stdin, pass_allowed=True)
    keys = key_operands(options)
    if options.has('all') and (options.has('keep') or keys):
        raise Usage('either KEYs or --all')
    if not keys and (options.has('keep') or not (options.has('all') or options.has('empty'))):
        raise Usage('a KEY is needed')
    is_of_type = column_test(2, listed(options, 'type')) if options.has('type') else lambda record: True
    if not keys:
        is_removed = lambda key: True
    else:
        is_removed = lambda key: (key in keys) != options.has('keep')
    for kind, line, record in stream.events():
        if kind == RECORD:
            column9 = record.cells[ATTRIBUTES]
            if is_of_type(record):
                column9 = remove_attributes(record, is_removed, options.has('empty'))
            if column9 != record.cells[ATTRIBUTES]:
                line = b'\t'.join(record.cells[:ATTRIBUTES] + [column9] + record.extra)
        if kind == SECTION:
            write(line)
        elif kind != SKIPPED:
            write(line + b'\n')


# --------------------------------------------------------------------------------------------- gff-totsv

def decode_for_table(text):
    """Decode the percent escapes of a cell that are safe to decode in a table.

    Escapes of control characters are kept, also the escape of ',' if the cell is a list, and escapes of bytes from
    0x80 that would not be part of a well-formed UTF-8 sequence.
    """
    tokens = re.findall(rb'%[0-9A-Fa-f]{2}|.', text, re.DOTALL)
    codes = [int(token[1:], 16) if len(token) == 3 else token[0] for token in tokens]
    result, position = b'', 0
    while position < len(tokens):
        token, code, length = tokens[position], codes[position], 1
        if len(token) == 3 and 0x20 <= code < 0x7f and not (code == ord(',') and b',' in text):
            token = bytes([code])
        for longer in (2, 3, 4):
            sequence = bytes(codes[position:position + longer])
            if code >= 0x80 and length == 1 and is_utf8(sequence):
                token, length = sequence, longer
        result += token
        position += length
    return result


def is_utf8(data):
    try:
        data.decode('utf-8')
    except UnicodeDecodeError:
        return False
    return True


TableColumn = collections.namedtuple('TableColumn', 'header find may_miss decodes values', defaults=[None])
TableColumn.__doc__ = """A column: find gives a record's raw cell, or None where there is none; values those that --explode
takes apart."""


def one_of_nine(number):
    name = NINE[number]
    return TableColumn(name, lambda record: record.cells[number], name != b'seqid', name != b'attributes')


def extra_column(number, name):
    return TableColumn(name, lambda record: record.extra[number], True, True,
                       lambda record: record.extra[number].split(b','))


def key_column(name, key, find_values):
    return TableColumn(name, lambda record: key.find(record, find_values), True, True,
                       lambda record: key_values(record, key.alternatives, find_values))


def column_named(name, extra_names):
    """The column for a name in LIST, or for NAME= before one."""
    def find(wanted):
        if wanted in NINE:
            return one_of_nine(NINE.index(wanted))
        if wanted == b'length':
            return TableColumn(wanted, lambda record: b'%d' % (record.end - record.start + 1), True, True)
        return extra_column(extra_names.index(wanted), wanted) if wanted in extra_names else None

    if column := find(name):
        return column
    key = Key(name)
    own_name, equals, rest = name.partition(b'=')
    if equals and not name.startswith(b'attr') and (column := find(rest)):
        return column._replace(header=own_name)
    return key_column(key.name, key, values_in_column_9 if key.in_column_9 else values_of)


def keys_of(record):
    """The keys of a record's column 9, in their order."""
    column9 = record.cells[ATTRIBUTES]
    bare = record.dialect == GTF and bare_id(record.cells[2], column9)
    if bare or column9 == b'.':
        return [bare[0]] if bare else []
    return [piece.key for piece in pieces_of(column9, record.dialect) if piece.text.strip(BLANKS) and piece.key]


def all_columns(stream):
    """The columns of --all-attributes; reads the stream."""
    keys = {}
    try:
        for kind, _, record in stream.events():
            if kind == RECORD:
                keys |= dict.fromkeys(keys_of(record))
    except Failure:
        pass
    names = stream.extra_names()
    columns = [one_of_nine(number) for number in range(ATTRIBUTES)]
    columns += [extra_column(number, name) for number, name in enumerate(names)]
    for name in keys:
        if name not in names:
            key = Key(b'key')
            key.alternatives = ((name, None),)
            columns.append(key_column(b'attr:' + name if name in NINE[:ATTRIBUTES] else name, key, values_of))
    return columns


def exploded_column(columns, explode, asked, extra_names):
    """The number of the column that --explode names; a new column if no columns were chosen."""
    for number, column in enumerate(columns):
        name = asked[number] if asked else column.header
        if explode in (column.header, name, name.partition(b'=')[2] or name):
            if column.values is None:
                raise Usage('--explode takes an attribute')
            return number
    if asked:
        raise Usage('--explode takes one of the columns')
    columns.append(column_named(explode, extra_names))
    return len(columns) - 1


def gff_totsv(options, read_stdin, write):
    stream = Stream(options, read_stdin, file_operand(options))
    na = options.last('na', b'')
    wanted = options.last('columns')
    wanted = None if wanted is None else wanted.split(b',')
    if options.has('all-attributes') and wanted:
        raise Usage('--all-attributes and --columns')
    explode = options.last('explode')
    if explode == b'':
        raise Usage('--explode takes a KEY')
    exploded = None
    assert stream.contents  # so that standard input is read once
    columns = []
    earlier = set()

    def begin():
        """Settle the columns, now that every extra one is known, and write the header."""
        nonlocal exploded
        if columns:
            return
        names = stream.extra_names()
        if options.has('all-attributes'):
            columns.extend(all_columns(copy.copy(before)))
        elif wanted is None:
            columns.extend(one_of_nine(number) for number in range(len(NINE)))
            columns.extend(extra_column(number, name) for number, name in enumerate(names))
        else:
            columns.extend(column_named(name, names) for name in wanted)
        if explode is not None:
            exploded = exploded_column(columns, explode, wanted, names)
        if not options.has('no-header'):
            write(b'\t'.join(unquoted(column.header) for column in columns) + b'\n')

    def unquoted(text):
        return b'%22' + text[1:] if text.startswith(b'"') else text

    def cell(column, record, text):
        if text is None or (text in (b'', b'.') and column.may_miss):
            return na
        if column.decodes and record.dialect == GFF3 and not options.has('raw'):
            text = decode_for_table(text)
        return unquoted(text)

    def write_rows(record):
        """The row of a record, or one for each value of the column that is exploded."""
        texts = [column.find(record) for column in columns]
        values = [None]
        if exploded is not None and columns[exploded].values:
            values = [value for value in columns[exploded].values(record) if value] or [None]
        for value in values:
            if exploded is not None and columns[exploded].values:
                texts[exploded] = value
            row = b'\t'.join(cell(column, record, text) for column, text in zip(columns, texts)) + b'\n'
            if not options.has('uniq') or row not in earlier:
                write(row)
            earlier.add(row)

    before = copy.copy(stream)
    for kind, _, record in stream.events():
        if kind == RECORD:
            begin()
            write_rows(record)
        elif kind == SECTION:
            stream.stop()
            break
    begin()


# --------------------------------------------------------------------------------------------- gff-order

def parents_first(records):
    """Order records that start together, longest first, so that none is before its parent. The next record is always the
    first one whose parents have all been written. Records in a loop of parents do not wait for each other."""
    genes_of = genes_by_transcript(records)
    kin = [Kin(record, genes_of) for record in records]
    above = [{other for other, its in enumerate(kin) if its.ids & one.parents and other != number}
             for number, one in enumerate(kin)]
    ancestors = [set(parents) for parents in above]
    for _ in records:
        ancestors = [found.union(*(ancestors[other] for other in found)) for found in ancestors]
    waits_for = [{other for other in parents if number not in ancestors[other]}
                 for number, parents in enumerate(above)]
    left, ordered = list(range(len(records))), []
    while left:
        following = next(number for number in left if waits_for[number] <= set(ordered))
        left.remove(following)
        ordered.append(following)
    return [records[number] for number in ordered]


def features_of(record, genes_of):
    """What a record is, and what it is below, as lists in their order. In GTF the transcripts come before their genes."""
    if record.dialect == GFF3:
        ids, parents, origins = ([decode(value) for value in values_of(record, key) if value]
                                 for key in (b'ID', b'Parent', b'Derives_from'))
        return list(dict.fromkeys(ids)), parents + origins
    kin = Kin(record, genes_of)
    seqid = record.cells[0]
    names, transcript_names = gtf_ids(record)
    transcripts = [('transcript', seqid, gene, name) for name in transcript_names
                   for gene in names or list(genes_of.get((seqid, name)) or [b''])]
    genes = [('gene', seqid, name) for name in names] or [('gene', seqid, one[2]) for one in transcripts if one[2]]
    ordered = transcripts + genes
    return [one for one in ordered if one in kin.ids], [one for one in ordered if one in kin.parents]


PART_RANKS = {rank: words.split() for rank, words in enumerate((
    b'exon SO:0000147', b'CDS SO:0000316',
    b'start_codon stop_codon five_prime_UTR three_prime_UTR five_prime_utr three_prime_utr 5UTR 3UTR UTR intron '
    b'Selenocysteine stop_codon_redefined_as_selenocysteine SO:0000318 SO:0000319 SO:0000204 SO:0000205 SO:0000203 '
    b'SO:0000188 SO:0000885'))}


class Families:
    """The features of some records of one seqid, and how they are below each other."""

    class Feature:
        def __init__(self):
            self.records, self.spans = [], []  # its own, and spans of those below it
            self.above, self.rank, self.appearance = {}, 3, None

    def __init__(self, records, ids_are_below):
        genes_of = genes_by_transcript(records)
        self.names = [features_of(record, genes_of) for record in records]
        self.features, self.appearances = {}, itertools.count()
        for number, (record, (ids, parents)) in enumerate(zip(records, self.names)):
            ids = ids or [('record', number)]
            for name in ids:
                one = self.feature(name)
                if not one.records:
                    one.appearance = next(self.appearances)
                    one.rank = next((rank for rank, types in PART_RANKS.items() if record.cells[2] in types), 3)
                one.records.append((record.start, -record.end, number))
                if ids_are_below and name != ids[0]:
                    one.above[ids[0]] = None
            transcripts = [name for name in parents if name[0] == 'transcript']
            for name in parents:
                above = self.feature(name)
                if above.appearance is None and isinstance(name, tuple):
                    above.appearance = next(self.appearances)
                above.spans.append((record.start, record.end))
                if name in transcripts or not transcripts:
                    for own in ids[:1] if ids_are_below else ids:
                        self.feature(own).above[name] = None
                if name in transcripts and name[2]:
                    self.feature(('gene', *name[1:3]))
                    above.above['gene', *name[1:3]] = None

    def feature(self, name):
        return self.features.setdefault(name, self.Feature())

    def is_there(self, name):
        return name in self.features and (isinstance(name, tuple) or bool(self.features[name].records))

    def span(self, name):
        """Start and end, as a key for sorting."""
        one = self.features[name]
        if one.records:
            return min(one.records)[:2]
        return min(start for start, _ in one.spans), -max(end for _, end in one.spans)

    def cut(self):
        """Leaves out what is above something and is not there, or is below it, too."""
        above = {name: {other for other in one.above if self.is_there(other)} for name, one in self.features.items()}
        ancestors = {name: closure(above[name], lambda other: above[other]) for name in above}
        self.above = {name: {other for other in others if name not in ancestors[other] and other != name}
                      for name, others in above.items()}

    def tops(self, name):
        """The topmost features above one."""
        return {name} if not self.above[name] else set().union(*(self.tops(other) for other in self.above[name]))


def family_places(records):
    """For each record of a seqid, the span of its topmost feature; of several, the last one."""
    families = Families(records, ids_are_below=False)
    families.cut()
    named = {name for _, parents in families.names for name in parents}
    named |= {name for ids, parents in families.names if not parents for name in ids}
    places = []
    for record, (ids, parents) in zip(records, families.names):
        known = ([name for name in ids if name in named] or [name for name in parents if families.is_there(name)])
        tops = set().union(*(families.tops(name) for name in known))
        places.append(max((families.span(top) for top in tops), default=(record.start, -record.end)))
    return places


def families_together(records):
    """Records whose topmost features are at one place: each feature, then what is below it."""
    families = Families(records, ids_are_below=True)
    families.cut()
    waits_for = {name: set(above) for name, above in families.above.items()}
    position = lambda name: (families.span(name), families.features[name].appearance)
    ordered = []

    def write_from(name):
        ordered.extend(number for _, _, number in sorted(families.features[name].records)
                       if (families.names[number][0] or [name])[0] == name)
        below = [other for other in families.features if name in waits_for[other]]
        for other in sorted(below, key=lambda other: (families.features[other].rank, *position(other))):
            waits_for[other].remove(name)
            free.extend([other] if not waits_for[other] else [])
        mine = free[:]
        free.clear()
        for other in mine:
            write_from(other)

    free = []
    tops = [name for name in families.features if not waits_for[name] and families.is_there(name)]
    for name in sorted(tops, key=position):
        write_from(name)
    return [records[number] for number in ordered]


def by_family(records):
    """The records of one seqid."""
    places = dict(zip(map(id, records), family_places(records)))
    place_of = lambda record: places[id(record)]
    for _, together in itertools.groupby(sorted(records, key=place_of), place_of):
        yield from families_together(list(together))


def gff_order(options, read_stdin, write):
    stream = Stream(options, read_stdin, file_operand(options))
    options.number('memory', None, b'KMG')
    versions, header, records, declared = [], [], [], []
    travellers, waiting, before = [], [], {}  # comments that may travel: all, for the next record, of each record
    naturally = options.last('seqids') == b'natural'
    if options.has('seqids') and not naturally:
        declared += read_list(options.last('seqids'), of_seqids=True)
    name_of = lambda line: re.split(rb'[ \t]', line)[0]

    def write_all():
        early = {name_of(line) for kind, line in header if kind == UNNAMED}
        travelling = {name_of(line) for kind, line, first in travellers if kind == UNNAMED and not first} & early
        for line in versions:
            write(line + b'\n')
        for kind, line in header:
            if not (kind == UNNAMED and name_of(line) in travelling):
                write(line + b'\n')

        def write_comments(lines):
            for kind, line, first in lines:
                if not first or name_of(line) in travelling:
                    write(line + b'\n')

        appearing = list(dict.fromkeys(declared + [record.cells[0] for record in records]))
        if naturally:
            numbers = lambda name: [(ord(b'0'), int(part)) if part.isdigit() else (ord(part), 0)
                                    for part in re.findall(rb'[0-9]+|[^0-9]', name, re.DOTALL)]
            appearing.sort(key=lambda name: (numbers(name), name))
        place = {seqid: number for number, seqid in enumerate(appearing)}
        for number, record in enumerate(records):  # each its own, so that its comments are found again
            records[number] = record._replace(number=number)
        families = options.has('by-family')
        records.sort(key=lambda record: (place[record.cells[0]], *((record.start, -record.end) * (not families))))
        for _, together in itertools.groupby(records, lambda record: (record.cells[0], record.start * (not families))):
            # A `##gff-version 3` anywhere was said of the whole stream.
            together = [record._replace(dialect=dialect_of(record.cells[2], record.cells[ATTRIBUTES], stream.format,
                                                           record.extra_names)) for record in together]
            for record in by_family(together) if families else parents_first(together):
                write_comments(before.get(record.number, ()))
                write(record.line + b'\n')
        write_comments(waiting)

    try:
        section = b''
        for kind, line, record in stream.events():
            if kind == RECORD:
                before[len(records)] = tuple(waiting)
                waiting.clear()
                records.append(record)
            elif kind == SECTION:
                section = line
            elif kind == UNNAMED or (kind == COMMENT and records):
                waiting.append((kind, line, not records))
                travellers.append((kind, line, not records))
                if not records:
                    header.append((kind, line))
            elif kind == DIRECTIVE and re.match(rb'##gff-version(?![^ \t])', line):
                versions.append(line)
            elif kind in (DIRECTIVE, COMMENT, COLUMNS):
                header.append((kind, line))
                match = re.match(rb'##sequence-region[ \t]+([^ \t]+)', line)
                declared += [match[1]] if match else []
    finally:  # before a fault too, everything that was read
        write_all()
    write(section)


# --------------------------------------------------------------------------------------------- the command

TOOLS = {'gff-select': gff_select, 'gff-extract': gff_extract, 'gff-strip': gff_strip, 'gff-totsv': gff_totsv,
         'gff-order': gff_order}
TAKE_FILE_OPERAND = ('gff-select', 'gff-totsv', 'gff-order')


def run(tool, arguments, read_stdin):
    """Run one command line; return (status, standard output, standard error, line that is to blame or None)."""
    output = []
    options = None
    try:
        options = Options(tool, arguments)
        TOOLS[tool](options, read_stdin, output.append)
    except Usage as error:
        return 2, b''.join(output), f'{tool}: {error}\n', None
    except Failure as error:
        operands = options.operands if tool in TAKE_FILE_OPERAND else []
        name = os.fsdecode(options.last('input', (operands + [b'-'])[0]))
        where = ('<stdin>' if name == '-' else name) + (f':{error.line}' if error.line else '')
        return 1, b''.join(output), f'{tool}: {where}: {error}\n', error.line
    return 0, b''.join(output), '', None


def main():
    if len(sys.argv) < 2 or sys.argv[1] not in TOOLS:
        sys.stderr.write(__doc__)
        return 2
    status, output, message, _ = run(sys.argv[1], sys.argv[2:], sys.stdin.buffer.read)
    sys.stdout.buffer.write(output)
    sys.stdout.flush()
    sys.stderr.write(message)
    return status


if __name__ == '__main__':
    sys.exit(main())
