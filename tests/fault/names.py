#!/usr/bin/env python3
"""Names that somebody hostile or careless gives: to files, keys, columns, tables and data sets; and what a message shows.

    names.py --bin DIR

What is a name is never taken for an option, an address, SQL or a part of a message; what a terminal would obey never
reaches it raw.
"""

import argparse
import os
import sqlite3
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import faults  # noqa: E402

RECORD = b'c\tm\tgene\t1\t9\t.\t+\t.\tID=a\n'
NAMES = (b'-x', b'--help', b'-', b'a\nb', b'a\tb', b'a\rb', b'\x1b[31mred\x07', b'caf\xe9', b'\xff\xfe', b'\xc2\x9b0m',
         b'caf\xc3\xa9', b'a b', b"it's", b'"quoted"', b'$(id)', b'`id`', b'a;b', b'a|b', b'*', b'a%20b', b'a\\b',
         b':memory:', b'file:x?mode=memory', b'http:', b'data:,x', b'x##idx##y', b'\x7f', b'a' * 255)
ASCII_SHOWN = {ord('\t'): '\\t'}
EVERY_BYTE = range(1, 256)  # an argument holds no NUL
ODD_BYTES = [byte for byte in EVERY_BYTE if not chr(byte).isalnum() or byte >= 0x80]


def escaped(name, most=None):
    """The form in which a message shows bytes."""
    cut = most is not None and len(name) > most
    name = name[:most] if cut else name
    text = ''
    while name:
        length = next((n for n in (4, 3, 2, 1) if len(name) >= n and is_character(name[:n])), 0)
        if length:
            text += name[:length].decode()
            name = name[length:]
        else:
            text += ASCII_SHOWN.get(name[0], f'\\x{name[0]:02x}')
            name = name[1:]
    return text + ('...' if cut else '')


def is_character(data):
    """Whether bytes are one character, and none that a terminal obeys."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return False
    return len(text) == 1 and ord(text) >= 0x20 and not 0x7F <= ord(text) < 0xA0


def quoted(name):
    return f"'{escaped(name, 60)}'"


class Names:
    def __init__(self, bin_folder, folder):
        self.bin = os.path.abspath(bin_folder)
        self.folder = folder
        self.findings = faults.Findings()
        self.same = self.findings.same

    def run(self, tool, *words, data=RECORD):
        return faults.run([os.path.join(self.bin, tool), *words], data, cwd=self.folder)

    def gives(self, what, done, out):
        self.same(what, (done.status, done.err, done.out), (0, b'', out))

    def fails(self, what, tool, done, message, status=1):
        self.same(what, (done.status, done.err.decode(), done.out), (status, f'{tool}: {message}\n', b''))

    def path(self, name):
        return os.path.join(os.fsencode(self.folder), name)

    def write(self, name, data):
        with open(self.path(name), 'wb') as out:
            out.write(data)

    # --- names of files ---

    def files(self):
        for name in NAMES:
            if name == b'-':
                continue  # standard input, or output
            self.write(name, RECORD)
            shown = escaped(name)
            what = f'a file called {shown}'
            self.gives(what, self.run('gff-select', '--', name), RECORD)
            self.gives(what, self.run('gff-select', b'--input=' + name), RECORD)
            self.gives(what, self.run('gff-select', b'./' + name), RECORD)
            self.gives(what, self.run('gff-totsv', b'-i./' + name, '-H', '-c', 'ID'), b'a\n')
            self.write(name, b'a\n')
            self.gives(what, self.run('gff-select', b'-aID=@' + name), RECORD)
            os.unlink(self.path(name))
            for words in ([b'--input=' + name], [b'--regions-file=' + name], [b'--attribute=ID=@' + name]):
                self.fails(f'{what}, missing', 'gff-select', self.run('gff-select', *words),
                           f'{shown}: cannot open: No such file or directory')
            self.written(name, shown, what)
            self.directory(name, shown, what)

    def written(self, name, shown, what):
        self.gives(what, self.run('gff-select', b'--output=' + name), b'')
        self.same(what, self.content(name), RECORD)
        self.fails(what, 'gff-select', self.run('gff-select', b'--input=' + name, b'--output=' + name),
                   f'{shown}: the output is the input file', 2)
        os.unlink(self.path(name))
        self.gives(what, self.run('gff-tosqlite', '-q', '--dataset=d', b'--output=' + name), b'')
        connection = sqlite3.connect(self.path(name))
        self.same(what, connection.execute('SELECT dataset, ID FROM gff').fetchall(), [('d', 'a')])
        connection.close()
        self.fails(what, 'gff-tosqlite', self.run('gff-tosqlite', '-q', '--dataset=d', b'--output=' + name),
                   f"{shown}: has a data set 'd' already (--replace puts this one in its place, --append adds to it, "
                   '--dataset gives another name)')
        os.unlink(self.path(name))
        self.same(what, os.listdir(self.folder), [])

    def content(self, name):
        with open(self.path(name), 'rb') as stream:
            return stream.read()

    def directory(self, name, shown, what):
        os.mkdir(self.path(name))
        self.fails(what, 'gff-select', self.run('gff-select', b'--output=' + name),
                   f'{shown}: cannot write: Is a directory')
        many = b''.join(b'c\tm\tgene\t%d\t%d\t.\t+\t.\t%s\n' % (n, n, b'x' * 60) for n in range(15_000, 0, -1))
        done = self.run('gff-order', '-m1M', b'--tmp-dir=' + name, data=many)
        self.gives(what, done, b''.join(reversed(many.splitlines(True))))
        os.rmdir(self.path(name))
        self.fails(what, 'gff-order', self.run('gff-order', '-m1M', b'--tmp-dir=' + name, data=many),
                   f'{shown}: cannot make a temporary file in it (--tmp-dir chooses another directory): '
                   'No such file or directory')

    def long_names(self):
        """The end of a very long name is shown, and a message is never longer than 1 KiB."""
        name = b'/'.join([b'd' * 200] * 4)
        self.fails('a long name', 'gff-select', self.run('gff-select', name),
                   f'...{escaped(name)[-400:]}: cannot open: No such file or directory')
        name = b'/'.join([b'\x1b' * 200] * 18)
        done = self.run('gff-select', name)
        self.findings.expect('a long name of control bytes', faults.is_one_message('gff-select', done.err), done)
        done = self.run('gff-select', b'x' * 5000)
        self.fails('a name that is too long', 'gff-select', done,
                   f'...{"x" * 400}: cannot open: File name too long')

    def options_as_names(self):
        """An argument that begins with '-' is an option, except after '--'; '-' is standard input."""
        self.gives('-', self.run('gff-select', '-'), RECORD)
        self.gives('-o -', self.run('gff-select', '-o', '-'), RECORD)
        self.fails('an option', 'gff-select', self.run('gff-select', '-x'),
                   "unknown option '-x' (see gff-select --help)", 2)
        self.fails('an option', 'gff-select', self.run('gff-select', b'--\x1b[31m'),
                   "unknown option '--\\x1b[31m' (see gff-select --help)", 2)

    # --- every byte ---

    def keys(self):
        """All keys that can be in one record, and what is said of the others."""
        keys = [b'k%cx' % byte for byte in EVERY_BYTE if byte not in b'\t\n\r;=:|']
        data = RECORD[:-1] + b''.join(b';%s=v%d' % (key, number) for number, key in enumerate(keys))
        values = b''.join(b'\tv%d' % number for number in range(len(keys)))
        self.gives('gff-extract KEY', self.run('gff-extract', '--', *keys, data=data + b'\n'),
                   b'#!gff-columns\t' + b'\t'.join(keys) + b'\n' + data + values + b'\n')
        self.gives('gff-strip KEY', self.run('gff-strip', '--', *keys, data=data + b'\n'), RECORD)
        tests = [b'-a%s=v%d' % (key, number) for number, key in enumerate(keys) if key[1] not in b'<>~!']
        self.gives('gff-select -a', self.run('gff-select', *tests, data=data + b'\n'), data + b'\n')
        for byte in b'\t\n;':
            key = b'k%cx' % byte
            self.fails(f'KEY {escaped(key)}', 'gff-extract', self.run('gff-extract', '--', key),
                       f"KEY {quoted(key)}: the key of an attribute has no '=', ';', tab or line end", 2)
        # The column k of the key x; the key k, or x; of k what begins with x:
        for key, name in ((b'k=x', b'k'), (b'k|x', b'k'), (b'k:x', b'x')):
            self.gives(f'KEY {escaped(key)}', self.run('gff-extract', '-q', '--', key),
                       b'#!gff-columns\t' + name + b'\n' + RECORD[:-1] + b'\t.\n')

    def names_of_columns(self):
        names = [b'n%cx' % byte for byte in EVERY_BYTE if byte not in b'\t\n\r=']
        self.gives('NAME', self.run('gff-extract', '--', *(name + b'=ID' for name in names)),
                   b'#!gff-columns\t' + b'\t'.join(names) + b'\n' + RECORD[:-1] + b'\ta' * len(names) + b'\n')
        for byte in b'\t\n\r=':
            key = b'n%cx=ID' % byte
            why = "the key of an attribute has no '=', ';', tab or line end" if byte == ord('=') else \
                "expected a name without tabs and line ends before '='"
            self.fails(f'NAME {escaped(key)}', 'gff-extract', self.run('gff-extract', '--', key),
                       f'KEY {quoted(key)}: {why}', 2)

    def names_in_databases(self):
        for byte in ODD_BYTES:
            name = b'n%cx' % byte
            what = f'table and data set {escaped(name)}'
            # A name of a column cannot have these bytes; a comma separates two names.
            column = [] if byte in b'\t\n\r=,' else [b'-a' + name + b'2=ID']
            done = self.run('gff-tosqlite', '-q', '-o', 'x', b'--table=' + name, b'--dataset=' + name, *column)
            self.gives(what, done, b'')
            connection = sqlite3.connect(self.path(b'x'))
            connection.text_factory = bytes
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            self.findings.expect(what, (name,) in tables, tables)
            self.same(what, connection.execute('SELECT dataset FROM datasets').fetchall(), [(name,)])
            connection.close()
            if byte % 16:
                os.unlink(self.path(b'x'))
                continue
            again = self.run('gff-tosqlite', '-q', '-o', 'x', b'--table=' + name, b'--dataset=' + name)
            self.fails(what, 'gff-tosqlite', again, f'x: has a data set {quoted(name)} already (--replace puts this one '
                       'in its place, --append adds to it, --dataset gives another name)')
            os.unlink(self.path(b'x'))

    def input_in_messages(self):
        """Every byte of input that a message may show."""
        for byte in (0, *ODD_BYTES):
            if byte == ord('\n'):
                continue
            line = b'a%cb' % byte
            done = self.run('gff-select', data=line)
            if byte == ord('\t'):
                message = f'expected 9 columns, got 2: {quoted(line)}'
            elif byte in b'\0\r':
                got = 'a carriage return that ends no line' if byte else 'a NUL byte'
                message = f'column 1 (seqid): expected text, got {got}'
            else:
                message = f'expected 9 columns, got 1: {quoted(line)}'
            self.fails(f'a line with byte {byte}', 'gff-select', done, f'<stdin>:1: {message}')
            if byte in b'\t\0\r' or 0x20 < byte < 0x7F:
                continue
            done = self.run('gff-select', data=b'c\tm\tgene\t1%cx\t9\t.\t+\t.\tID=a\n' % byte)
            self.fails(f'a start with byte {byte}', 'gff-select', done, '<stdin>:1: column 4 (start): expected a '
                       f'positive integer, got {quoted(b"1%cx" % byte)}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, metavar='DIR', help='where the tools are')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        names = Names(options.bin, folder)
        for case in (names.files, names.long_names, names.options_as_names, names.keys, names.names_of_columns,
                     names.names_in_databases, names.input_in_messages):
            case()
        return names.findings.status()


if __name__ == '__main__':
    sys.exit(main())
