#!/usr/bin/env python3
"""The page of gff-stats --html: its numbers, its form, hostile names, and what a browser says.

    page.py --bin DIR --peers DIR --screenshots DIR

Every number of the page must be one that -O tsv has for that file, and whole tables are compared with it.  A headless Chromium
opens each page, wide and narrow, light and dark, and keeps what it showed in --screenshots.
"""

import collections
import html.parser
import json
import os
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

FILES = ['ensembl_chr20.gff3', 'gencode_chr1.gtf', 'refseq_MYC.gff3']
VOID = {'meta', 'br', 'img', 'link', 'input', 'hr'}
HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(2)>', "'onload='alert(3)", '</style></title><b>', '{{title}}{{#keys}}',
           '&lt;&amp;', '\u202eevil', 'a' * 300, '\x01\x1b[31m', 'caf\udce9', '\udcff\udcfe', '</svg></table>', 'http://example.org/']
LEAST_CONTRAST = 4.5  # WCAG 2, level AA, text of usual size


def name_on_page(name):
    """The name as the page must show it: an invalid byte is the replacement character."""
    text = name.encode('utf-8', 'surrogateescape').decode('utf-8', 'replace')
    return re.sub(r'[\x00-\x1f\x7f]', '\ufffd', text)


class Page(html.parser.HTMLParser):
    """The numbers, tables and headings of a page; `faults` are what is wrong with its form."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.headings, self.names = [], [], [], []
        self.numbers, self.tables, self.table, self.row, self.cell = [], {}, None, None, None
        self.images = 0
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f'not closed: {self.open}')

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.names += [name for name, _ in attributes]
        if tag in ('script', 'link', 'a', 'iframe', 'object', 'embed', 'img', 'form') or 'href' in given or 'src' in given:
            self.faults.append(f'<{tag} {given}>')
        if tag in VOID:
            return
        self.open.append((tag, given.get('class', '')))
        if re.fullmatch('h[1-6]', tag):
            self.headings.append(int(tag[1]))
        if tag == 'svg' and given.get('role') == 'img':
            self.images += 1
            if not given.get('aria-label'):
                self.faults.append('a picture without a name')
        if tag == 'table':
            self.table = []
        elif tag == 'tr' and self.table is not None:
            self.row = []
        elif tag in ('td', 'th', 'caption'):
            self.cell = ''
            if tag == 'th' and not given.get('scope'):
                self.faults.append('<th> without scope')
        elif tag in ('text', 'dd'):
            self.cell = ''

    def handle_startendtag(self, tag, attributes):
        self.names += [name for name, _ in attributes]

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.faults.append(f'</{tag}> in {self.open[-3:]}')
            return
        kind = self.open.pop()[1]
        if tag == 'caption':
            self.caption = self.cell
        elif tag in ('td', 'th') and self.row is not None:
            self.row.append(self.cell)
            if tag == 'td' and kind == 'n':
                self.numbers.append((len(self.row) - 2, self.cell.removeprefix('more than ')))
        elif tag == 'tr':
            self.table.append(self.row)
        elif tag == 'table':
            self.tables[self.caption] = self.table
            self.table = None
        elif tag == 'text' and kind != 'soft' and not re.search('[^0-9.]', self.cell.removeprefix('median ')) and self.cell != '.':
            self.numbers.append((None, self.cell.removeprefix('median ')))
        elif tag == 'dd' and kind == 'n':
            self.numbers.append((None, self.cell))
        if tag in ('td', 'th', 'caption', 'text', 'dd'):
            self.cell = None


def rows_of(tsv):
    """-O tsv as the names of its samples and {section: {group: {item: [value]}}}."""
    header, *lines = [line.split('\t') for line in tsv.decode('utf-8', 'surrogateescape').rstrip('\n').split('\n')]
    sections = collections.defaultdict(lambda: collections.defaultdict(dict))
    for section, group, item, *values in lines:
        sections[section][group][item] = values
    return header[3:], sections


def check_numbers(tally, where, page, sections, width):
    values = [set() for _ in range(width)]
    names = set(sections['coverage'])  # of bars: "11-20", a chromosome
    for section, groups in sections.items():
        for items in groups.values():
            for item, of_samples in items.items():
                names |= {item} if '_per_' in section else set()
                for i, value in enumerate(of_samples):
                    values[i].add(value)
    everything = set().union(*values) | names
    for column, number in page.numbers:
        # A table has a column for each of several samples; of one sample every column is its own.
        allowed = values[column] if width > 1 and column is not None else everything
        if number not in allowed:
            tally.fail(where, f'{number!r} (column {column}) is not in -O tsv')
    tally.count('numbers', len(page.numbers))


def check_tables(tally, where, page, sections, width):
    """Tables that have a row for each item: the same rows and values, in their order."""
    def same(caption, expected):
        expected = [[name_on_page(name), *values] for name, values in expected.items()][:200]
        got = page.tables.get(caption, [[]])[1:]
        if got != expected:
            wrong = next(((a, b) for a, b in zip(got, expected) if a != b), (len(got), len(expected)))
            tally.fail(where, f'table {caption!r}: got and expected: {wrong}')
        tally.count('tables')

    same('Records by type', sections['counts']['type'])
    same('Records by seqid', sections['counts']['seqid'])
    if sections['models.exons_per_transcript']:
        same('Exons per transcript', sections['models.exons_per_transcript']['all'])
    if width == 1:
        header, *rows = page.tables['Lengths of records by type']
        for name, *values in rows:
            group = next(group for group in sections['lengths'] if name_on_page(group) == name)
            if values != [value[0] for value in sections['lengths'][group].values()]:
                tally.fail(where, f'lengths of {name}: {header} {values}')
        tally.count('tables')


def check_form(tally, where, data, page):
    text = data.decode()  # throws if it is not UTF-8
    for fault in page.faults:
        tally.fail(where, fault)
    if not text.startswith('<!DOCTYPE html>') or 'name="viewport"' not in text or '{{' in re.sub(r'\{\{(title|#keys)\}\}', '', text):
        tally.fail(where, 'no whole page')
    if re.search(r'[\x00-\x08\x0b-\x1f\x7f]', text):
        tally.fail(where, 'a control character')
    if [name for name in page.names if name.startswith('on')]:
        tally.fail(where, f'attributes {page.names}')
    levels = page.headings
    if levels[:1] != [1] or any(after > before + 1 for before, after in zip(levels, levels[1:])):
        tally.fail(where, f'headings {levels}')


def hostile_file(folder):
    """An annotation whose types, sources, keys, values and seqids are what a page must not take for markup."""
    path = os.path.join(folder, 'hostile.gff3')
    with open(path, 'w', encoding='utf-8', errors='surrogateescape', newline='') as file:
        file.write('##gff-version 3\n')
        for i, name in enumerate(HOSTILE):
            key = re.sub('[=;,&%]', '_', name)
            seqid = name.lstrip('>').replace(' ', '_')
            start = 10 * i + 1
            file.write(f'{seqid}\t{name}\tgene\t{start}\t{start + 8}\t.\t+\t.\tID=g{i};gene_biotype={key}\n')
            file.write(f'{seqid}\t{name}\t{name}\t{start}\t{start + 8}\t.\t+\t.\tID=t{i};Parent=g{i};{key}={key}\n')
            file.write(f'{seqid}\t{name}\texon\t{start}\t{start + 8}\t.\t+\t.\tParent=t{i};x={key}\n')
    return path


def pages(tools, options, folder, tally):
    """Makes the pages and checks all but the looks. Returns their paths; hostile ones have crowded pictures."""
    hostile = hostile_file(folder)
    slices = [os.path.join(options.data, name) for name in FILES]
    runs = {'one': [slices[0]], 'three': slices, 'records': ['--records', slices[1]], 'attributes': ['--attributes', slices[2]],
            'hostile': [hostile, '--sample', HOSTILE[0] + HOSTILE[9]],
            'hostile-two': [hostile, slices[2], '--sample', HOSTILE[1], '--sample', HOSTILE[2]]}
    paths = []
    for name, words in runs.items():
        path = os.path.join(folder, f'{name}.html')
        words = [word.encode('utf-8', 'surrogateescape') for word in words]
        samples, sections = rows_of(tools.output('gff-stats', '-q', '-O', 'tsv', '--html', path, *words))
        data = corpus.read(path)
        page = Page(data.decode())
        check_form(tally, name, data, page)
        check_numbers(tally, name, page, sections, len(samples))
        if name != 'attributes':
            check_tables(tally, name, page, sections, len(samples))
        if 'hostile' not in name and b'http' in data:
            tally.fail(name, 'it refers to something')
        tally.count('pictures', page.images)
        paths.append(path)
    return paths


def luminance(colour):
    parts = [int(part) / 255 for part in re.findall(r'\d+', colour)[:3]]
    red, green, blue = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def check_look(tally, seen):
    where = f'{seen["file"]}, {seen["look"]}'
    if seen['problems'] or seen['requests'] != 1:
        tally.fail(where, f'{seen["problems"]}, {seen["requests"]} requests')
    for state in ('closed', 'open'):
        looks = seen[state]
        if looks['wide']:
            tally.fail(where, f'{state}: it is wider than the window')
        if looks['cut'] and not seen['file'].startswith('hostile'):
            tally.fail(where, f'{state}: text of pictures is cut or covered: {looks["cut"]}')
    for colour in ('text', 'soft', 'accent', 'bar'):
        if looks[colour] and contrast(looks[colour], looks['page']) < LEAST_CONTRAST:
            tally.fail(where, f'contrast of {colour}: {looks[colour]} on {looks["page"]}')
    dark = luminance(looks['page']) < 0.2
    if dark != seen['look'].endswith('dark'):
        tally.fail(where, f'the page is {looks["page"]}')
    tally.count('looks')


def browser_of(options):
    """The words of a command that opens pages; nothing where a program is missing."""
    chromium, node = shutil.which('chromium'), shutil.which('node')
    there = os.path.isdir(os.path.join(options.peers, 'node_modules', 'puppeteer-core'))
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'page.js')
    return [node, script, options.peers, chromium, options.screenshots] if chromium and node and there else None


def main():
    parser = corpus.arguments(__doc__)
    parser.add_argument('--peers', required=True, metavar='DIR', help='where node_modules is')
    parser.add_argument('--screenshots', required=True, metavar='DIR', help='where to keep what the browser showed')
    options = parser.parse_args()
    os.makedirs(options.screenshots, exist_ok=True)
    tools = corpus.Tools(options.bin)
    tally = corpus.Tally('pages of gff-stats')
    with tempfile.TemporaryDirectory(prefix='pages-') as folder:
        paths = pages(tools, options, folder, tally)
        browser = browser_of(options)
        if browser:
            answer = corpus.execute([*browser, *paths])
            if answer.status:
                tally.fail('chromium', corpus.shown(answer.message, 1000))
            else:
                for seen in json.loads(answer.output):
                    check_look(tally, seen)
        else:
            print('not opened in a browser: chromium, node or puppeteer-core is not here (scripts/setup --with-peers)')
    return tally.finish('numbers', 'tables', 'pictures', *(['looks'] if browser else []))


if __name__ == '__main__':
    sys.exit(main())
