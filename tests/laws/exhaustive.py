#!/usr/bin/env python3
"""Compares the tools with their slow twin on all short inputs, and on many random ones of one kind.

    exhaustive.py WHAT --bin DIR

WHAT is columns, tests, escapes, lines, regions, expressions or families. A run of a tool reads a file with up to
thousands of inputs. It must write what the twin writes, byte for byte. The first line that differs is printed.
"""

import argparse
import functools
import itertools
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import share  # noqa: E402
import twin  # noqa: E402

GFF3_HEADER = b'##gff-version 3\n'
TYPES = (b'gene', b'transcript', b'mRNA', b'exon')

# A column 9 is read several times, for one key or option after the other.
twin.pieces_of = functools.cache(twin.pieces_of)


class Comparison:
    """Runs tools and their twin, and counts."""

    def __init__(self, folder):
        self.folder = folder
        self.lines = self.runs = self.differences = 0

    def same(self, data, tool, *words):
        """The tool and the twin write the same of the data."""
        command = [os.path.join(self.folder, tool), '--quiet', *words]
        done = subprocess.run(command, input=data, capture_output=True, timeout=600, check=False)
        status, wanted, _, line = twin.run(tool, words, lambda: data)
        self.runs += 1
        self.lines += data.count(b'\n')
        place = f':{line}:'.encode() if line else b''
        if (done.returncode, done.stdout) == (status, wanted) and place in done.stderr:
            return
        self.differences += 1
        if self.differences > 5:
            return
        pairs = itertools.zip_longest(done.stdout.split(b'\n'), wanted.split(b'\n'))
        first = next((pair for pair in pairs if pair[0] != pair[1]), (b'', b''))
        print(f'difference: {tool} {" ".join(map(repr, words))}\n  status {done.returncode}, twin {status}'
              f'\n  tool: {first[0]!r}\n  twin: {first[1]!r}\n  {done.stderr[:300]!r}')
        if len(data) < 300:
            print(f'  input: {data!r}')


def strings(alphabet, longest, shortest=0):
    """Every string of up to so many characters."""
    return [b''.join(one) for length in range(shortest, longest + 1)
            for one in itertools.product([bytes([byte]) for byte in alphabet], repeat=length)]


def records(columns, kind=b'exon'):
    """A record for each column 9. Its length puts the next one at another offset."""
    return b''.join(b'c\ts\t%b\t10\t20\t.\t+\t.\t%b\n' % (kind, column) for column in columns)


def key(text):
    """A KEY of any bytes."""
    return f"attr['{text}']" if '"' in text else f'attr["{text}"]'


# --------------------------------------------------------------------------------------------- columns

KNOWN_KEYS = ('ID', 'Parent', 'gene_id', 'transcript_id', 'a', 'key with blanks', 'tag')


def long_column(rng, gtf):
    """Column 9 as producers write it, and worse: longer than what is looked at at a time."""
    keys = KNOWN_KEYS + ('I', 'gene_idx', 'transcript_ix', 'Note')
    text = lambda alphabet, most: ''.join(rng.choices(alphabet, k=rng.randrange(most)))
    column = rng.choice(('', '', '', ' '))
    for _ in range(rng.randrange(12)):
        value = text('abc,;="\\% .', rng.choice((20, 20, 20, 150)))
        usual = text('abc,=;%.', 40) if gtf else text('abc,=%."', 40)
        forms = ((f' "{value}"', f' {value}', f' "{value}') if gtf else ('', f' {value}', f'={value}'))
        column += rng.choice(keys) + rng.choice(forms + 3 * (f' "{usual}"' if gtf else f'={usual}',))
        column += rng.choice((';', ';', ';', '; ', '; ', ';;', ' ; ', ';  '))
    return (column + text(';="\\, a', rng.choice((1, 8)))).encode()


def at_every_length():
    """Separators and a key at every place around the 16 and 64 bytes that are looked at at a time."""
    tails = (b'ID=x', b';ID=x', b'ID', b';', b';;ID=y;', b'; ID "x;y"; ID z', b';ID=', b'"; ID 5;')
    return [start + b'x' * size + tail for size in range(200) for tail in tails for start in (b'', b'n "')]


def remove_and_keep(comparison, data, keys, *words):
    """The values of the keys, what is left without them, and what is kept of them."""
    comparison.same(data, 'gff-extract', *words, '--strip', *map(key, keys))
    comparison.same(data, 'gff-strip', *words, *keys)
    comparison.same(data, 'gff-strip', '--keep', *words, *keys)


def columns(comparison):
    rng = random.Random(11)
    shorter = share.share_of(strings(b';="\\, a', 5))
    for dialect, alphabet in (('gff3', b';=, a'), ('gtf', b';"\\, a')):  # what means something in the dialect
        as_dialect = f'--format={dialect}'
        longest = records(shorter + share.share_of(strings(alphabet, 6, 6)))
        comparison.same(longest, 'gff-extract', as_dialect, '--strip', 'a')
        comparison.same(records(shorter), 'gff-strip', as_dialect, '--keep', 'a')
        remove_and_keep(comparison, records(shorter), ['aa', 'a a', 'a ', 'a\\', '"', ','], as_dialect)
        long_columns = share.share_of(long_column(rng, dialect == 'gtf') for _ in range(3000))
        remove_and_keep(comparison, records(long_columns), KNOWN_KEYS, as_dialect)
        remove_and_keep(comparison, records(share.share_of(at_every_length())), ['ID'], as_dialect)
    # The dialect of each line, and an id that is alone in column 9.
    short = share.share_of(strings(b';="\\, a', 4))
    for header in (b'', GFF3_HEADER):
        data = header + b''.join(records(short, kind) for kind in TYPES)
        keys = ['a', 'aa', 'aaa', key('a\\'), key('"'), key('a a'), 'gene_id', 'transcript_id']
        comparison.same(data, 'gff-extract', *keys)
        comparison.same(header + records(long_columns, b'gene'), 'gff-extract', *map(key, KNOWN_KEYS))
    words = share.share_of(strings(b'; ="a.', 5))
    shorter = [word for word in words if len(word) < 5]
    data = records(words, TYPES[0]) + b''.join(records(shorter, kind) for kind in TYPES[1:])
    comparison.same(data, 'gff-extract', '--format=gtf', '--strip', 'gene_id', 'transcript_id')
    comparison.same(data, 'gff-strip', '--format=gtf', '--keep', 'gene_id')
    # All keys: few columns at a time, or the table is large.
    for begin in range(0, 400, 100):
        for kind in TYPES:
            comparison.same(records(strings(b';="\\, a', 3)[begin:begin + 100], kind), 'gff-totsv', '--all-attributes')


def tests(comparison):
    longest = share.share_of(strings(b'; ="a%6', 5))
    shorter = records(column for column in longest if len(column) < 5)
    longest = records(longest)
    for test in ('a', '!a', 'a=a', 'a!=a', 'a=', 'a=a;', 'a~a', 'a!~a'):
        for dialect in ('gff3', 'gtf'):
            data = shorter if '!' in test else longest
            comparison.same(data, 'gff-select', f'--format={dialect}', f'--attribute={test}')


# --------------------------------------------------------------------------------------------- escapes

UNITS = (b'a , %2C %2c %41 %09 %0A %0d %00 %1F %7F % %2 %G1 %25 %20 %22 \xc3\xbc %C3%BC %C3 %BC %E2%82%AC %E2 %82 '
         b'%F0%9F%A7%AC %F0%9F %ED%A0%80 %FF \xe2\x82\xac \xf0\x9f\xa7\xac %F4%90%80%80 %C0%AF %80 %AC %A7%AC '
         b'%9F%A7%AC').split(b' ') + [b' ']
HALVES = b'\xc2 \xc3 \xbc \xe2 \x82 \xe2\x82 \xf0 \xf0\x9f\xa7 \xff \x80 \xed\xa0 \xc0'.split(b' ')


def escapes(comparison):
    """Cells of a table, and values that are decoded to be compared."""
    rng = random.Random(12)
    mixture = lambda: b''.join(rng.choice(HALVES if rng.randrange(4) == 0 else UNITS) for _ in range(rng.randrange(12)))
    texts = share.share_of(strings(b'%2Cg,a', 6)) + share.share_of(mixture() for _ in range(30_000))
    comparison.same(records(b'ID=' + text for text in texts), 'gff-totsv', '--columns=ID')
    sources = b''.join(b'c\t%b\tg\t1\t2\t.\t+\t.\t.\n' % text for text in texts[::4])
    comparison.same(sources, 'gff-totsv', '--columns=source')
    near_digits = [bytes([byte]) for byte in b'/0129:@AFG`afg%']
    pairs = records(b'ID=%' + high + low + end for high in near_digits for low in near_digits for end in (b'', b'a'))
    for wanted in ('"a"', '"Aa"', '"%"', '"\x0b"', '"\x7fa"', '"%0"'):
        comparison.same(pairs, 'gff-select', f'--expr=ID == {wanted}')
    comparison.same(pairs, 'gff-totsv', '--columns=ID')


# --------------------------------------------------------------------------------------------- lines

def random_line(rng):
    """A line as it may be in a file: records of every kind, good and bad, and everything that is none."""
    others = (b'', b' ', b'\t', b'#c', b'##d', b'###', b'#!p', b'##gff-version 3', b'##FASTAx',
              b'##sequence-region a 1 5', b'text', b'a\tb', b'\r', b'\x01\t', b'#\rx')
    numbers = (b'1', b'2', b'10', b'99999999', b'100000000', b'4611686018427387904', b'4611686018427387905', b'0',
               b'01', b'-1', b'', b'x', b'1x', b'12345678x', b'1234567812345678', b'12345678123456789',
               b'00000000000000000000007')
    if rng.randrange(4) == 0:
        return rng.choice(others)
    count = rng.choice((9, 9, 9, 9, rng.randrange(14)))
    cells = [bytes(rng.choices(b'abcXYZ;=%. ', k=rng.randrange(9))) for _ in range(count)]
    for number, low in ((3, 1), (4, 1000)):
        if len(cells) > number:
            cells[number] = rng.choice(numbers) if rng.randrange(3) == 0 else b'%d' % rng.randrange(low, low + 1000)
    line = b'\t'.join(cells[:8] + [cell * rng.choice((1, 10)) for cell in cells[8:]]) + b'\t' * (rng.randrange(12) == 0)
    if rng.randrange(25) == 0:
        at = rng.randrange(len(line) + 1)
        line = line[:at] + rng.choice((b'\0', b'\r', b'\x0b', b'\x0c', b'\x01')) + line[at:]
    return line


def number(rng):
    """Digits, or nearly."""
    digits = bytes(rng.choices(b'0123456789', k=rng.randrange(22)))
    if rng.randrange(4) == 0:
        at = rng.randrange(len(digits) + 1)
        wrong = bytes([rng.choice([byte for byte in range(256) if byte not in b'\t\n'])])
        digits = digits[:at] + wrong + digits[at + 1:]
    if rng.randrange(6) == 0:
        digits = b'0' * rng.randrange(20) + digits
    return digits if rng.randrange(10) else b'461168601842738790%d' % rng.randrange(10)


def lines(comparison):
    rng = random.Random(17)
    ends = (b'\n', b'\n', b'\n', b'\r\n')
    # Lines of every kind side by side; records get a new column. A comment with CR and '#' is refused: it looks like
    # a file of an old Macintosh.
    short = [line for line in strings(b'a\r#\t ', 5) if not (line.startswith(b'#') and b'\r#' in line)]
    streams = [b''.join(line + b'\n' for line in share.share_of(short))]
    streams += [b''.join(random_line(rng) + rng.choice(ends) for _ in range(4000)) for _ in range(2)]
    for data in streams:
        comparison.same(data, 'gff-extract', '--on-error=skip', 'ID')
        comparison.same(data, 'gff-select', '--on-error=pass', '--source=a')
    # Whole streams, with everything that can be at their ends.
    words = (b'\n', b'\r\n', b'##FASTA', b'>', b's\ts\tg\t1\t2\t.\t+\t.\ta', b'#', b'\xef\xbb\xbf', b'\t', b' ')
    for length in range(4):
        for stream in share.share_of(itertools.product(words, repeat=length)):
            comparison.same(b''.join(stream), 'gff-select', '--on-error=pass')
    # Positions: all short ones, and pairs of long ones that often differ in one digit.
    pairs = [pair for text in strings(b'019-+. x/:', 3) for other in (b'1', b'10', b'99', b'0', b'x', b'100000000000')
             for pair in ((text, other), (other, text))]
    for _ in range(30_000):
        start = number(rng)
        end = number(rng) if rng.randrange(2) else start
        if rng.randrange(2) and end:
            at = rng.randrange(len(end))
            end = end[:at] + b'%d' % rng.randrange(10) + end[at + 1:]
        pairs.append((start, end))
    data = b''.join(b'c\ts\tg\t%b\t%b\t.\t+\t.\tID=x\n' % pair for pair in share.share_of(pairs))
    comparison.same(data, 'gff-totsv', '--on-error=skip', '--columns=start,end,length')


# --------------------------------------------------------------------------------------------- regions

def regions(comparison):
    """Every record and every region of up to six bases; then sets of regions, in a file."""
    spans = [(start, end) for start in range(1, 7) for end in range(start, 7)]
    record = lambda seqid, start, end: b'%b\ts\tg\t%d\t%d\t.\t+\t.\t.\n' % (seqid, start, end)
    data = b''.join(record(seqid, *span) for seqid in (b'c', b'%63', b'd') for span in spans)
    for start, end in spans:
        for within in ([], ['--within']):
            comparison.same(data, 'gff-select', f'--region=c:{start}-{end}', *within)
    rng = random.Random(21)
    span = lambda reach, most: (lambda start: (start, start + rng.randrange(most)))(rng.randrange(1, reach + 1))
    for _ in share.share_of(range(40)):
        reach = rng.choice((20, 1000))
        seqids = ('chr1', 'chr2', 'a%20b', 'a b')
        data = b''.join(record(rng.choice(seqids).encode(), *span(reach, reach // 3)) for _ in range(200))
        with tempfile.NamedTemporaryFile(suffix='.tsv') as file:
            for _ in range(rng.randrange(1, 13)):
                start, end = span(reach, rng.choice((reach, 5, 5)))
                file.write(f'{rng.choice(seqids)}\t{start}\t{end}\n'.encode())
            file.flush()
            for within in ([], ['--within']):
                comparison.same(data, 'gff-select', f'--regions-file={file.name}', *within)


# --------------------------------------------------------------------------------------------- expressions

class Author:
    """Writes expressions that are valid: tests, and values of a type."""

    COLUMNS = ('seqid', 'source', 'type', 'start', 'end', 'score', 'strand', 'phase', 'length', 'start', 'length')
    STRINGS = ('', 'a', 'b', 'gene', 'exon', '1', '2', '10', 'a b', "it's", '+', 'say "a"', 'chr1', '%41', '.', '\\d')
    NUMBERS = ('0', '1', '2', '3', '10', '0.5', '1e1', '2.0', '.25', '9007199254740993', '9007199254740992')
    PATTERNS = ('', 'a', '^a$', '1', '^.$', 'gene|exon', '\\d', '[^a]', '(?i)A')
    CELLS = (('chr1', '1', '%63hr1', 'a b', 'a%20b'), ('a', 'b', '.'), ('gene', 'exon', 'ge%6Ee'))
    VALUES = ('a', 'b', '1', '2', '10', '2.0', 'gene', '', 'a%20b', '%31', "it's", '9007199254740993', '-1')

    def __init__(self, rng):
        self.rng = rng
        self.pick = rng.choice

    def blank(self):
        return self.pick(('', ' ', ' ', '\t', '\n '))

    def between(self, left, sign, right):
        return left + self.blank() + sign + self.blank() + right

    def test(self, depth):
        form = self.rng.randrange(9 if depth else 4)
        if form == 0:
            return self.attribute()
        if form < 4:
            return self.comparison()
        if form == 8:
            return '!' + self.pick((f'({self.test(depth - 1)})', self.attribute()))
        text = self.between(self.test(depth - 1), self.pick(('||', '&&')), self.test(depth - 1))
        return self.pick((text, f'({text})'))

    def attribute(self):
        name = self.pick(('a', 'b', 'n', 'm', 'type', 'two words'))
        quoted = f'attr["{name}"]'
        return quoted if ' ' in name else self.pick((quoted, f'attr.{name}', name if name != 'type' else quoted))

    def string(self):
        text, quote = self.pick(self.STRINGS), self.pick('"\'')
        return quote + text.replace(quote, 2 * quote) + quote

    def calculation(self, depth):
        if depth == 0:
            return self.pick((self.pick(self.NUMBERS), self.pick(self.COLUMNS), self.attribute()))
        if self.rng.randrange(5) == 0:
            return '-' + self.blank() + self.pick((f'({self.calculation(depth - 1)})', self.calculation(0)))
        text = self.between(self.calculation(depth - 1), self.pick('+-*/'), self.calculation(depth - 1))
        return self.pick((text, f'({text})'))

    def name(self):
        return self.pick((self.pick(self.COLUMNS), self.attribute()))

    def comparison(self):
        form = self.rng.randrange(10)
        if form == 0:
            return self.between(self.name(), self.pick(('~', '!~')), "'" + self.pick(self.PATTERNS) + "'")
        constants = (lambda: self.pick(self.NUMBERS), self.string)
        if form == 1:
            computed = self.rng.randrange(3) == 0
            items = [self.pick(constants[:1] if computed else constants)() for _ in range(self.rng.randrange(1, 5))]
            return f'{self.calculation(1) if computed else self.name()} in ({("," + self.blank()).join(items)})'
        sides = [self.name(), self.pick((self.name, *constants, lambda: self.calculation(1)))()]
        if form > 7:
            sides = [self.calculation(self.rng.randrange(1, 3)), self.pick((self.name(), self.calculation(1)))]
        self.rng.shuffle(sides)
        return self.between(sides[0], self.pick(('==', '==', '!=', '<', '<=', '>', '>=')), sides[1])

    def row(self, gtf):
        rng, pick = self.rng, self.pick
        start = rng.randrange(1, 13) if rng.randrange(10) else 9007199254740992 + rng.randrange(3)
        column = ''
        for _ in range(rng.randrange(6)):
            value = pick(self.VALUES) + (',' + pick(('a', '1', '3', 'x', '', '10')) if rng.randrange(3) == 0 else '')
            name = pick(('a', 'b', 'n', 'm', 'type') + (() if gtf else ('two words',)))
            column += f'{name} "{value}"; ' if gtf else f'{name}={value};'
        cells = [*map(pick, self.CELLS), str(start), str(start + rng.randrange(12)),
                 pick(('.', '0.5', '1', '%31', 'x')), pick('+-.'), pick('.01'), column or '.']
        return '\t'.join(cells).encode() + b'\n'


def expressions(comparison):
    author = Author(random.Random(40))
    usage = 0
    for _ in share.share_of(range(400)):
        data = b''.join(author.row(number % 3 == 0) for number in range(80))
        words = [f'--expr={author.test(author.rng.randrange(4))}']
        if author.rng.randrange(5) == 0:
            words += [f'--expr={author.test(1)}', '--attribute=a!=b']
        comparison.same(data, 'gff-select', *words)
        usage += twin.run('gff-select', words, bytes)[0] == 2
    if usage:
        sys.exit(f'{usage} of the expressions are wrong usage')


# --------------------------------------------------------------------------------------------- families

class Family:
    """A graph of records, sparse or dense, with more or fewer names than records. The source of some is `pass`."""

    def __init__(self, rng, number):
        self.rng, self.number = rng, number
        self.names, self.pass_in = rng.choice((2, 3, 5, 8, 20, 40)), rng.randrange(1, 13)

    def records(self):
        make = self.rng.choice((self.gtf, self.gff3, self.gff3))
        made = [make() for _ in range(self.rng.randrange(1, 61))]
        return made + (self.chain() if self.rng.randrange(5) == 0 else [])

    def record(self, kind, column, passes):
        return f'c{self.number}\t{"pass" if passes else "made"}\t{kind}\t10\t20\t.\t+\t.\t{column}'.encode()

    def passes(self):
        return self.rng.randrange(self.pass_in) == 0

    def name(self):
        """A name, or the same with an escape."""
        first = 'f' if self.rng.randrange(8) else '%66'
        return f'{first}{self.number}.{self.rng.randrange(self.names)}'

    def gff3(self):
        rng, column = self.rng, ''
        for key_of, most in (('ID', rng.choice((1,) * 8 + (2,))), ('Parent', rng.choice((1, 1, 1, 3)))):
            names = [self.name() for _ in range(rng.randrange(most + 1))]
            column += f'{key_of}={rng.choice((",", ",", ",", ",", f";{key_of}=")).join(names)};' if names else ''
        return self.record('gene', column + 'Note=x', self.passes())

    def gtf(self):
        gene = self.name() if self.rng.randrange(9) else ''
        transcript = self.name() if self.rng.randrange(5) else ''
        kind = self.rng.choice(('gene', 'transcript', 'mRNA', 'exon', 'exon'))
        return self.record(kind, f'gene_id "{gene}"; transcript_id "{transcript}";', self.passes())

    def chain(self):
        """Sixty generations in a row, tied to the rest: more than are found out reading by reading."""
        made = []
        for i in range(60):
            more = [',' + self.name() if self.rng.randrange(20) == 0 else '' for _ in range(2)]
            column = f'ID=c{self.number}.{i}{more[0]};Parent=c{self.number}.{i + 1}{more[1]}'
            made.append(self.record('gene', column, i in (0, 59)))
        return made


def families(comparison):
    rng = random.Random(1)
    numbers = itertools.count()
    relatives = (['-d'], ['-p'], ['-d', '-p'], ['--with-family'])
    kin = [options + inverted for options in relatives for inverted in ([], ['-v'])]
    for file in share.share_of(range(48)):
        made = [line for _ in range(rng.choice((1, 6, 12))) for line in Family(rng, next(numbers)).records()]
        for options in kin if file % 2 == 0 else rng.sample(kin, 4):
            comparison.same(b''.join(line + b'\n' for line in made), 'gff-select', '--source=pass', *options)
            rng.shuffle(made)


PARTS = {part.__name__: part for part in (columns, tests, escapes, lines, regions, expressions, families)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('what', choices=PARTS)
    parser.add_argument('--bin', required=True, help='the directory of the tools')
    options = parser.parse_args()
    comparison = Comparison(os.path.abspath(options.bin))
    PARTS[options.what](comparison)
    print(f'{comparison.runs} runs on {comparison.lines} lines, {comparison.differences} differences')
    return 0 if comparison.runs and not comparison.differences else 1


if __name__ == '__main__':
    sys.exit(main())
