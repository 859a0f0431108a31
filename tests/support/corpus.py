"""The annotation files that tests run over, the tools that they run, and what they count.

The reading of a file is one of its own, written from the contract and not from the tools: which lines there are, where
the sequence section begins, which records are malformed.
"""

import argparse
import atexit
import bz2
import collections
import functools
import gzip
import importlib
import lzma
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from urllib.parse import unquote_to_bytes

import share

SKIPPED = 77  # the status of a skipped test for ctest
SYSTEM_PYTHON = '/usr/bin/python3'
TIMEOUT = 300  # seconds for one run of a tool; a longer run is a failure
NINE = (b'seqid', b'source', b'type', b'start', b'end', b'score', b'strand', b'phase', b'attributes')
LARGEST = 2 ** 62
HEAD = 1_000_000  # bytes of a file's text that a test reads without --whole; otherwise a few files would need most of its time
WHOLE = bool(os.environ.get('GFFPIPE_WHOLE'))  # asks for --whole in every test
MOST_FAILURES_SHOWN = 25


# --------------------------------------------------------------------------------------------- files

File = collections.namedtuple('File', 'name path')
File.__doc__ = """An annotation file; the name is real/…, nasty/… or data/…, and the same wherever the folders are."""


def files_below(folder, title):
    """The annotation files of a folder and of those in it, in the order of their names."""
    found = []
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(parent, name)
            if not name.startswith(('MANIFEST', 'README', '.')):
                found.append(File(title + '/' + os.path.relpath(path, folder), path))
    return found


def all_files(options, head=HEAD):
    """The files that the command line asks for: real and nasty ones where they are, and always those of tests/data.

    Without --whole they are no longer than `head` bytes.
    """
    files = [file for title in ('real', 'nasty')
             for file in files_below(os.path.join(options.shared, 'data', title), title)]
    files = files_below(options.data, 'data') + share.share_of(files)
    files = [file for file in files if not is_foreign(file)]
    number, count = (int(word) for word in options.part.split('/'))
    if options.only:
        files = [file for file in files if options.only in file.name]
    if not options.whole:
        files = [file._replace(path=head_of(file, head)) for file in files]
    return part_of(files, number, count)


def is_foreign(file):
    """Is it FASTA or JSON, and not annotation?"""
    with open(file.path, 'rb') as stream:
        return stream.read(1) in (b'>', b'{')


def head_of(file, most=HEAD):
    """The path of the file, or of a copy of its first `most` bytes, in whole lines, where it is larger.

    Of BGZF the copy is BGZF, too.
    """
    size = os.path.getsize(file.path)
    if size <= most // 50:
        return file.path
    with open(file.path, 'rb') as stream:
        magic = stream.read(16)
    compressed = magic[:2] == b'\x1f\x8b'
    if not compressed and size <= most:
        return file.path
    with (gzip.open if compressed else open)(file.path, 'rb') as stream:
        head = stream.read(most + 1)
    end = head.rfind(b'\n', 0, most) + 1
    if len(head) <= most or end == 0:
        return file.path
    path = os.path.join(folder_of_heads(), file.name.replace('/', '_'))
    with open(path, 'wb') as stream:
        if not compressed:
            stream.write(head[:end])
        else:
            stream.write(bgzf(head[:end]) if BGZF_START.match(magic) else gzip.compress(head[:end], 1, mtime=0))
    return path


@functools.cache
def folder_of_heads():
    folder = tempfile.mkdtemp(prefix='gff-heads-')
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def part_of(files, number, count):
    """The files of the given part (from 1) of several that are about as heavy as each other."""
    loads = [0] * count
    chosen = []
    for file in sorted(files, key=weight, reverse=True):
        lightest = loads.index(min(loads))
        loads[lightest] += weight(file)
        if lightest == number - 1:
            chosen.append(file)
    return sorted(chosen)


def weight(file):
    """About how long a file takes, in bytes: there is a price for each file, and compressed ones unpack to more."""
    size = os.path.getsize(file.path)
    return 200_000 + (12 * size if file.path.endswith('.gz') else size)


def read(path):
    """The bytes of a file, without its compression."""
    with open(path, 'rb') as stream:
        data = stream.read()
    return gzip.decompress(data) if data.startswith(b'\x1f\x8b') else data


# --------------------------------------------------------------------------------------------- what a file is

SECTION = re.compile(rb'^(?:>|##FASTA[ \t]*\r?$)', re.MULTILINE)
SOUND = re.compile(rb'(?:[^\t\r\0]*\t){3}0*([1-9][0-9]{0,18})\t0*([1-9][0-9]{0,18})(?:\t[^\t\r\0]*){4}\t?')


def is_sound(line):
    """Is a line that is to be a record one of nine columns, with positions that can be?"""
    match = SOUND.fullmatch(line)
    return bool(match) and int(match[1]) <= int(match[2]) <= LARGEST


def is_record(line):
    """Is a line a record, sound or malformed?"""
    return line[:1] != b'#' and line.strip(b' \t') != b''


def without_last_tab(record):
    """The record without one tab after the ninth column, which is accepted and ignored."""
    return record[:-1] if record[-1:] == b'\t' and record.count(b'\t') == 9 else record


class Annotation:
    """A file as the contract reads it.

    lines      those before the sequence section, without their line ends
    section    the sequence section
    records    the lines that are sound records
    malformed  (line number, line) of those that are not
    """

    def __init__(self, data):
        data = data.removeprefix(b'\xef\xbb\xbf')
        match = SECTION.search(data)
        self.section = data[match.start():] if match else b''
        head = data[:match.start()] if match else data
        if head and not head.endswith(b'\n'):
            head += b'\n'
        self.head = head.replace(b'\r\n', b'\n')
        self.lines = self.head.split(b'\n')[:-1]
        self.records, self.malformed = [], []
        for number, line in enumerate(self.lines, 1):
            if is_record(line):
                if is_sound(line):
                    self.records.append(line)
                else:
                    self.malformed.append((number, line))

    def whole(self):
        """What `gff-select` without a condition writes."""
        return self.head + self.section

    def selected(self, kept):
        """What gff-select writes that keeps these records (a set).

        A '###' is left out if there are records between it and the '###' before it, and none of them is kept.
        """
        written = []
        seen = some_kept = False
        for line in self.lines:
            if line[:1] == b'#':
                if line != b'###':
                    written.append(line)
                    continue
                if some_kept or not seen:
                    written.append(line)
                seen = some_kept = False
            elif line in kept:
                written.append(line)
                seen = some_kept = True
            elif is_record(line):
                seen = True
            else:
                written.append(line)
        return joined(written) + self.section

    def changed(self, change, first=()):
        """All lines but the malformed ones, each record changed, and the lines `first` before the first of them."""
        bad = {number for number, _ in self.malformed}
        written, waiting = [], list(first)
        for number, line in enumerate(self.lines, 1):
            if number in bad:
                continue
            if is_record(line):
                written += waiting
                waiting = []
                line = change(line)
            written.append(line)
        return joined(written + waiting) + self.section


def joined(lines):
    """Lines as bytes, each with its end."""
    return b'\n'.join([*lines, b'']) if lines else b''


def split(data):
    """The lines of bytes; each must end in LF."""
    lines = data.split(b'\n')
    if lines.pop():
        raise ValueError('the last line has no end')
    return lines


def records_of(data):
    """The records in a tool's output, which has no sequence section."""
    return [line for line in split(data) if is_record(line)]


# A plain key at the beginning of an attribute, in either dialect.
PLAIN_KEY = re.compile(rb'(?:^|;)[ \t]*([A-Za-z_][A-Za-z0-9_.-]*)[= ]')


def plain_keys(records, most=2000):
    """The keys of some of the records, the most frequent first; only such that need no care on a command line."""
    step = max(1, len(records) // most)
    counts = collections.Counter()
    for record in records[::step]:
        counts.update(PLAIN_KEY.findall(record.split(b'\t', 8)[8]))
    return [os.fsdecode(key) for key, _ in counts.most_common()]


PART_TYPES = frozenset((
    b'exon', b'CDS', b'start_codon', b'stop_codon', b'five_prime_UTR', b'five_prime_utr', b'5UTR', b'three_prime_UTR',
    b'three_prime_utr', b'3UTR', b'UTR', b'intron', b'Selenocysteine', b'stop_codon_redefined_as_selenocysteine', b'SO:0000147',
    b'SO:0000316', b'SO:0000318', b'SO:0000319', b'SO:0000204', b'SO:0000205', b'SO:0000203', b'SO:0000188', b'SO:0000885'))


PROTEIN_TYPES = frozenset((b'protein', b'polypeptide', b'SO:0000104'))


def without_products(records, derived_is_child=True):
    """GFF3 records, changed so that nothing derives from anything (gffpipe(7), MODELS).

    A product is a protein that has Derives_from and no Parent, and each of its parts has another Parent, too. Parts lose it as a Parent.
    With `derived_is_child`, such a Derives_from becomes a Parent.
    """
    def values(columns, key):
        found = [piece.partition(b'=')[2] for piece in columns[8].split(b';') if piece.strip().partition(b'=')[0] == key]
        return [unquote_to_bytes(value) for text in found for value in text.split(b',') if value]

    rows = [record.split(b'\t') for record in records]
    derived, lone = set(), set()
    for columns in rows:
        parents = values(columns, b'Parent')
        if columns[2] in PROTEIN_TYPES and not parents and values(columns, b'Derives_from'):
            derived.update(values(columns, b'ID'))
        if columns[2] in PART_TYPES and len(set(parents)) == 1:
            lone.update(parents)
    products = derived - lone
    changed = []
    for columns in rows:
        parents = values(columns, b'Parent')
        pieces = columns[8].split(b';')
        if columns[2] in PART_TYPES and products.intersection(parents):
            kept = [value for value in dict.fromkeys(parents) if value not in products]
            pieces = [piece for piece in pieces if not piece.strip().startswith(b'Parent=')]
            pieces = [b'Parent=' + b','.join(value.replace(b',', b'%2C').replace(b';', b'%3B') for value in kept), *pieces]
        elif derived_is_child and columns[2] in PROTEIN_TYPES and not parents:
            pieces = [re.sub(rb'^( *)Derives_from=', rb'\1Parent=', piece) for piece in pieces]
        changed.append(b'\t'.join([*columns[:8], b';'.join(pieces), *columns[9:]]))
    return changed


def is_gtf(record):
    """Does the record's column 9 begin as GTF does? A coarse look, which is good enough for files of one kind."""
    return re.match(rb'[ \t;]*[^ \t=;]+[ \t]+(?:"|[^=;]*(?:;|$))', record.split(b'\t', 8)[8]) is not None


# --------------------------------------------------------------------------------------------- compression

BGZF_END = bytes.fromhex('1f8b08040000000000ff0600424302001b0003000000000000000000')
BGZF_START = re.compile(rb'\x1f\x8b\x08\x04.{6}\x06\0BC\x02\0', re.DOTALL)
BGZF_BLOCK = 65280  # bytes before compression, as bgzip cuts them
PACKINGS = ('plain', 'gzip', 'members', 'bgzf', 'xz', 'bzip2', 'zstd')


def bgzf(data, level=1, block=BGZF_BLOCK):
    """Compress to BGZF."""
    packed = []
    for begin in range(0, len(data), block):
        piece = data[begin:begin + block]
        deflate = zlib.compressobj(level, zlib.DEFLATED, -15)
        body = deflate.compress(piece) + deflate.flush()
        packed += [b'\x1f\x8b\x08\x04\0\0\0\0\0\xff\x06\0BC\x02\0', (len(body) + 25).to_bytes(2, 'little'), body,
                   zlib.crc32(piece).to_bytes(4, 'little'), len(piece).to_bytes(4, 'little')]
    return b''.join(packed) + BGZF_END


def fault_of_bgzf(data):
    """What is wrong with bytes that ought to be BGZF, or None."""
    position = last = 0
    while position < len(data):
        if not BGZF_START.match(data[position:position + 16]):
            return f'no BGZF block at byte {position}'
        last, position = position, position + int.from_bytes(data[position + 16:position + 18], 'little') + 1
    if position != len(data):
        return 'the last block is cut'
    return None if data[last:] == BGZF_END else 'it does not end in the BGZF end block'


def pack(data, packing):
    """Compress, quickly rather than well."""
    if packing == 'members':
        cuts = [0, len(data) // 3, len(data) // 3, len(data)]  # an empty member too
        return b''.join(gzip.compress(data[begin:end], 1, mtime=0) for begin, end in zip(cuts, cuts[1:]))
    if packing == 'zstd':
        return subprocess.run(['zstd', '-1', '-qc'], input=data, stdout=subprocess.PIPE, check=True).stdout
    return {'plain': lambda: data, 'gzip': lambda: gzip.compress(data, 1, mtime=0), 'bgzf': lambda: bgzf(data),
            'bzip2': lambda: bz2.compress(data, 1), 'xz': lambda: lzma.compress(data, preset=0)}[packing]()


def available_packings():
    """Those that this machine can make."""
    return [packing for packing in PACKINGS if packing != 'zstd' or shutil.which('zstd')]


# --------------------------------------------------------------------------------------------- running

Answer = collections.namedtuple('Answer', 'status output message')


def execute(command, data=None, path=None, environment=None):
    """Run a program; standard input is the bytes through a pipe, or the file, or empty."""
    if data is not None:
        done = subprocess.run(command, input=data, capture_output=True, timeout=TIMEOUT, env=environment, check=False)
    else:
        with open(path or os.devnull, 'rb') as stream:
            done = subprocess.run(command, stdin=stream, capture_output=True, timeout=TIMEOUT, env=environment,
                                  check=False)
    return Answer(done.returncode, done.stdout, done.stderr)


class Tools:
    """The tools of one folder."""

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        self.runs = 0

    def answer(self, tool, *arguments, data=None, path=None):
        """Run a tool, with any exit status."""
        self.runs += 1
        return execute([os.path.join(self.folder, tool), *arguments], data, path)

    def output(self, tool, *arguments, data=None, path=None):
        """Run a tool that must succeed, with no more than warnings; return what it wrote."""
        answer = self.answer(tool, *arguments, data=data, path=path)
        if answer.status != 0:
            raise ToolFailed(f'status {answer.status}: {shown(answer.message)}', tool, arguments)
        for line in answer.message.split(b'\n'):
            if line and b'warning: ' not in line and not re.search(rb'malformed records? (skipped|passed)', line):
                raise ToolFailed(f'status 0, and yet a message: {shown(line)}', tool, arguments)
        return answer.output


class ToolFailed(Exception):
    """A tool that was to succeed did not."""

    def __init__(self, what, tool, arguments):
        super().__init__(f'{" ".join([tool, *map(shown, arguments)])}: {what}')


# --------------------------------------------------------------------------------------------- book-keeping

def shown(text, most=300):
    """Text or bytes for a message."""
    if isinstance(text, bytes):
        text = text.decode(errors='backslashreplace')
    text = text.strip().encode('unicode_escape', 'surrogateescape').decode('latin-1')
    return text if len(text) <= most else text[:most] + '…'


class Tally:
    """What a test compared, what it passed over and why, and what failed."""

    def __init__(self, title):
        self.title = title
        self.compared = collections.Counter()
        self.passed_over = collections.defaultdict(lambda: [0, []])
        self.failures = []

    def count(self, what, number=1):
        self.compared[what] += number

    def pass_over(self, reason, number=1, example=None):
        """Note that something was not compared, and why; the first examples are printed."""
        entry = self.passed_over[reason]
        entry[0] += number
        if example and example not in entry[1] and len(entry[1]) < 3:
            entry[1].append(example)

    def fail(self, where, what):
        self.failures.append(f'{where}: {what}')
        if len(self.failures) <= MOST_FAILURES_SHOWN:
            print(f'FAILED {self.failures[-1]}', flush=True)

    def same(self, where, ours, theirs, names=('got', 'expected')):
        """Fail where two outputs differ, and show the first line that does; return whether they are the same."""
        if ours == theirs:
            return True
        left, right = ours.split(b'\n'), theirs.split(b'\n')
        number = next((number for number, (a, b) in enumerate(zip(left, right)) if a != b), min(len(left), len(right)))
        texts = [shown(side[number]) if number < len(side) else '(the end)' for side in (left, right)]
        self.fail(where, f'line {number + 1}: {names[0]} {texts[0]!r}, {names[1]} {texts[1]!r}')
        return False

    def finish(self, *needed):
        """Print the counts; return the exit status, which is 1 too where something needed was never compared."""
        counts = ', '.join(f'{number} {what}' for what, number in self.compared.items()) or 'nothing'
        print(f'{self.title}: compared {counts}')
        for reason, (number, examples) in sorted(self.passed_over.items()):
            print(f'  passed over: {number} {reason}' + (f' (as {", ".join(examples)})' if examples else ''))
        for what in needed:
            if not self.compared[what]:
                self.fail(self.title, f'no {what} compared')
        if self.failures:
            print(f'{self.title}: {len(self.failures)} failures')
        return 1 if self.failures else 0


def check_each(files, tally, check):
    """Check one file after another; a tool that fails where it ought not to is a failure, not the end."""
    for file in files:
        try:
            check(file)
        except (ToolFailed, ValueError, subprocess.TimeoutExpired) as error:
            tally.fail(file.name, error)


def arguments(description):
    """The options that all these tests have."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument('--bin', required=True, metavar='DIR', help='where the tools are')
    parser.add_argument('--shared', default=os.path.join(here, '../../../shared'), metavar='DIR',
                        help='where data/real and data/nasty are, if anywhere')
    parser.add_argument('--data', default=os.path.join(here, '../data'), metavar='DIR', help='the slices of this tree')
    parser.add_argument('--part', default='1/1', metavar='I/N', help='only the I-th of N parts of the files')
    parser.add_argument('--whole', action='store_true', default=WHOLE, help='large files whole, not their first bytes')
    parser.add_argument('--only', metavar='TEXT', help='only files with TEXT in their name')
    return parser


def skip(reason):
    """End: the test cannot be done here."""
    print(f'skipped: {reason}')
    sys.exit(SKIPPED)


def need_files(options):
    """End with a message if the real files are absent."""
    if not os.path.isdir(os.path.join(options.shared, 'data', 'real')):
        skip('it needs whole real files of several producers, which are not published with this repository')


def module_of_distribution(name):
    """A Python module, or None.  A distribution installs it for its own Python, which need not be the one that runs this:
    then the program starts again with that one."""
    try:
        return importlib.import_module(name)
    except ImportError:
        if os.path.exists(SYSTEM_PYTHON) and os.path.realpath(sys.executable) != os.path.realpath(SYSTEM_PYTHON):
            sys.stdout.flush()
            os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])
        return None


def need_program(name):
    """Return the path of a program; end with a message if it is absent."""
    path = shutil.which(name)
    return path or skip(f'{name} is not here (scripts/setup --with-peers installs it)')
