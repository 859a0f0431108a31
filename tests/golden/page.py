"""The form of a golden page: cases with their files, setup, commands and results.  README.md says how a page is written."""

import re

# How a line of a page begins that is not output. Output that begins like one of them is escaped.
MARK = re.compile(r'[$%?<>|]( |$)|2>|\[-?\d+\]$')

# What follows the backslash of an escape that is not a number.
PLAIN = {b't': b'\t', b'r': b'\r', b'\\': b'\\'}


class Broken(Exception):
    """A page or a case that cannot be run."""


class Entry:
    """A command or a query, and the lines of the page that show its result."""

    def __init__(self, is_query, text, line):
        self.is_query, self.text, self.begin, self.wanted = is_query, text, line + 1, []


class Case:
    """What follows a sentence: files, setup, and the entries, which run in one folder."""

    def __init__(self, page, line, note, files, setup):
        self.page, self.line, self.note = page, line + 1, note
        self.name = f'{page.parent.name}/{page.name}:{self.line}'
        self.files, self.setup, self.entries = dict(files), setup, []

    def text(self):
        return '\n'.join([self.setup, *(entry.text for entry in self.entries)])


# --- bytes as lines of a page ----------------------------------------------------------------------------------------

def as_lines(data):
    """Bytes as lines. `(esc)` marks a line with bytes that a text cannot show, `(no-eol)` a last line without its end."""
    lines = [escaped(line) for line in data.split(b'\n')]
    last = lines.pop()
    return lines if data.endswith(b'\n') or not data else [*lines, f'{last} (no-eol)']


def escaped(line):
    text = line.decode('utf-8', 'backslashreplace')
    if (line == text.encode() and all(c.isprintable() or c == '\t' for c in text) and text == text.rstrip()
            and not text.endswith((' (esc)', ' (no-eol)')) and not MARK.match(text)):
        return text
    text = line.replace(b'\\', rb'\\').decode('utf-8', 'backslashreplace')
    if MARK.match(text):
        text = hexadecimal(text[0]) + text[1:]
    if text != text.rstrip():
        text = text[:-1] + (r'\t' if text[-1] == '\t' else hexadecimal(text[-1]))
    return ''.join(c if c.isprintable() or c == '\t' else hexadecimal(c) for c in text) + ' (esc)'


def hexadecimal(character):
    return r'\r' if character == '\r' else ''.join(f'\\x{byte:02x}' for byte in character.encode())


def as_bytes(lines):
    """The bytes that as_lines made these lines of. Raises Broken if a line has an escape that as_lines does not write."""
    data = b''
    for line in lines:
        text = line.removesuffix(' (no-eol)')
        if text.endswith(' (esc)'):
            data += re.sub(rb'\\(?:x([0-9a-f]{2})|(.?))', unescaped, text.removesuffix(' (esc)').encode())
        else:
            data += text.encode()
        data += b'' if line.endswith(' (no-eol)') else b'\n'
    return data


def unescaped(found):
    if found[1]:
        return bytes.fromhex(found[1].decode())
    if found[2] not in PLAIN:
        raise Broken(f'unknown escape {found[0].decode()!r} in a line that ends in (esc): write \\xNN with small letters, \\t, \\r or \\\\')
    return PLAIN[found[2]]


def prefixed(mark, lines):
    return [f'{mark} {line}' if line else mark for line in lines]


# --- pages -----------------------------------------------------------------------------------------------------------

def marked(lines):
    """(index, mark, text) of each line; a line that begins with `> ` continues the text before it."""
    items = []
    for index, line in enumerate(lines):
        if not line.startswith('  '):
            items.append([index, 'prose' if line else 'blank', line])
        elif re.match(r'  >( |$)', line):
            items[-1][2] += f'\n{line[4:]}'
        elif re.match(r'[$%?<|]( |$)', line[2:]):
            items.append([index, line[2], line[4:]])
        else:
            items.append([index, 'result', line[2:]])
    return items


def parse(page):
    """The cases of a page."""
    cases, case, note = [], None, ''
    files, setup, used = {}, '', False  # of the next case; a file or a setup after a command replaces all of them
    before = None
    for index, mark, text in marked(page.read_text(encoding='utf-8').splitlines()):
        if mark == 'prose':
            note, case = f'{note} {text}' if before == 'prose' else text, None
        elif mark in ('<', '%'):
            if used:
                files, setup, used, case = {}, '', False, None
            if mark == '%':
                setup += f'{text}\n'
            elif text:
                files[text] = []
        elif mark == '|' and files:
            files[list(files)[-1]].append(text)
        elif mark in ('$', '?'):
            if case is None:
                case, used = Case(page, index, note, files, setup), True
                cases.append(case)
            case.entries.append(Entry(mark == '?', text, index + text.count('\n')))
        elif mark == 'result' and case and before not in ('prose', 'blank'):
            case.entries[-1].wanted.append(text)
        elif mark != 'blank':
            raise Broken(f'{page}:{index + 1}: it belongs to no command and no file')
        before = mark
    return cases


def update(page, results):
    """Writes the results, a list of lines for each entry, into the page."""
    lines = page.read_text(encoding='utf-8').splitlines()
    for entry, result in reversed(results):
        lines[entry.begin:entry.begin + len(entry.wanted)] = [f'  {line}' for line in result]
    page.write_text('\n'.join(lines) + '\n', encoding='utf-8')
