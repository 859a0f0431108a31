#!/usr/bin/env python3
"""gff-stats against other readings of the same files.

    stats.py --bin DIR [--shared DIR] [--only TEXT]

counts        cut, sort and uniq -c, on all files (types; a plain reading for the other columns)
lengths       Python's statistics (quantiles that include both ends are those of R, NumPy and datamash)
keys          a plain reading of column 9
models        gt stat: genes, exons, CDS features, where it reads the file; a plain reading of parents and transcript_ids
coverage      bedtools merge of the records
exons of genes  Length of featureCounts, summed
five species  scripts/queries.sql on a database of gff-tosqlite: human, fruit fly, yeast, Arabidopsis, a bacterium
definitions   every figure is in the page, with the same words

Of scripts/queries.sql every query is compared for every species. No figure of gff-stats has: the file and the time of a data set;
names and places of single genes and transcripts, which are counted, and whose lengths are compared; the exons of one transcript,
which are summed. The queries know genes of type gene, and exons of type exon. gff-stats also counts genes of other types and
features without a Parent that have parts, and CDS where there is no exon. So the queries are asked a second time with
these.
"""

import collections
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402
from queries import BIOTYPE, queries  # noqa: E402

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, os.pardir)
LARGEST = 400_000  # bytes of a file's text that a plain reading of all figures sees
# The tutorial's questions are asked of five species.
SPECIES = ('gencode_v41_human_head.gff3.gz', 'flybase_dmel_r5.49_50k_lines.gff3.gz', 'genbank_yeast_R64_whole.gff3.gz',
           'tair10_1k_trimmed.gff3', 'ensembl_bacteria_Devosia_geojensis_whole.gff3.gz')
MODELS = ('ensembl_chr20.gff3', 'gencode_chr1.gtf', 'refseq_MYC.gff3', 'gencode_v41_human_head.gff3.gz', 'refseq_hg38_MYC.gff3',
          'genbank_yeast_R64_whole.gff3.gz', 'ensembl_GRCh38.104_head.gff3')
GENE_TYPES = re.compile(r'(?:.+_)?(?:pseudo)?gene')


def report_of(tools, *arguments):
    """(section, group, item): the values of the files, as text."""
    rows = {}
    for line in tools.output('gff-stats', '-q', '-O', 'tsv', '--on-error', 'skip', *arguments).split(b'\n')[1:-1]:
        section, group, item, *values = line.split(b'\t')
        rows[section.decode(), group, item] = values if len(values) > 1 else values[0]
    return rows


def group_of(report, section, group):
    return {item: value for (its_section, its_group, item), value in report.items() if (its_section, its_group) == (section, group)}


def number(text):
    return float(text) if text else None


# --------------------------------------------------------------------------------------------- records

def check_columns(report, records, tally, name):
    for column, group in ((1, b'source'), (0, b'seqid'), (2, b'type'), (6, b'strand')):
        if group == b'type':
            answer = corpus.execute(['sh', '-c', 'cut -f 3 | LC_ALL=C sort | LC_ALL=C uniq -c'], data=corpus.joined(records))
            wanted = {line[8:]: line[:7].strip() for line in answer.output.split(b'\n') if line}
        else:
            counted = collections.Counter(record.split(b'\t', 9)[column] for record in records)
            wanted = {value: str(count).encode() for value, count in counted.items()}
        if group_of(report, 'counts', group) != wanted:
            tally.fail(name, f'counts of {group.decode()}')
        tally.count('counts', len(wanted))


def check_summary(report, section, group, numbers, tally, name):
    """The summary of some numbers; without N50 if they are not lengths."""
    got = group_of(report, section, group)
    if not numbers:
        if got:
            tally.fail(name, f'{section} {group}: {got}, expected nothing')
        return
    q1, median, q3 = statistics.quantiles(numbers, n=4, method='inclusive') if len(numbers) > 1 else numbers * 3
    wanted = {b'number': len(numbers), b'sum': sum(numbers), b'minimum': min(numbers), b'q1': q1, b'median': median, b'q3': q3,
              b'mean': sum(numbers) / len(numbers), b'maximum': max(numbers)}
    if b'N50' in got:
        so_far = 0
        for length in sorted(numbers, reverse=True):
            so_far += length
            if 2 * so_far >= sum(numbers):
                wanted[b'N50'] = length
                break
    for item, value in wanted.items():
        if item not in got or abs(number(got[item]) - value) > 1e-6 * max(1, abs(value)):
            tally.fail(name, f'{section} {group} {item}: {got.get(item)}, expected {value}')
    if set(got) != set(wanted):
        tally.fail(name, f'{section} {group}: {set(got) ^ set(wanted)}')
    tally.count('summaries')


def check_lengths(report, records, tally, name):
    lengths = collections.defaultdict(list)
    for record in records:
        cells = record.split(b'\t', 5)
        lengths[cells[2]].append(int(cells[4]) - int(cells[3]) + 1)
    for kind, numbers in lengths.items():
        check_summary(report, 'lengths', kind, numbers, tally, name)
        bins = {tuple(map(int, item.split(b'-') * (2 if b'-' not in item else 1))): int(value)
                for item, value in group_of(report, 'lengths.bins', kind).items()}
        for (first, last), count in bins.items():
            if count != sum(first <= length <= last for length in numbers):
                tally.fail(name, f'lengths.bins {kind} {first}-{last}: {count}')
        if sum(bins.values()) != len(numbers):
            tally.fail(name, f'lengths.bins {kind}: {bins}')


GTF_PIECE = re.compile(rb' *([^ ;="]+) +(?:"([^"]*)"|([^ ;"]+)) *(?:;|$)')


def attributes_of(column, gtf):
    """(key, values) of each attribute."""
    if gtf:
        for key, quoted, bare in GTF_PIECE.findall(column):
            yield key, [quoted or bare]
        return
    if column == b'.':
        return
    for piece in column.split(b';'):
        if piece.strip(b' \t'):
            key, equals, value = piece.lstrip(b' \t').partition(b'=')
            yield (key if equals else key.strip(b' \t')), value.split(b',')


def kind_of(values):
    if all(re.fullmatch(rb'[-+]?[0-9]+', value) for value in values):
        return b'integer'
    numbers = all(re.fullmatch(rb'[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?', value) for value in values)
    return b'number' if numbers else b'text'


def check_keys(report, records, gtf, tally, name):
    most, occurrences, in_order = collections.Counter(), collections.Counter(), collections.defaultdict(list)
    for record in records:
        cells = record.split(b'\t')
        of_record = collections.Counter()
        for key, values in attributes_of(cells[8], gtf):
            of_record[cells[2], key] += len(values)
            in_order[cells[2], key] += values
        for pair, count in of_record.items():
            occurrences[pair] += 1
            most[pair] = max(most[pair], count)
    for pair, values in in_order.items():
        different = len(set(values))
        wanted = {'records': str(occurrences[pair]).encode(), 'most_values': str(most[pair]).encode(),
                  'different': str(min(different, 1000)).encode(), 'different_exact': b'yes' if different <= 1000 else b'no',
                  'kind': kind_of(values), 'first': values[0], 'last': values[-1],
                  'longest': max(values, key=len)}
        for figure, value in wanted.items():
            got = report.get((f'keys.{figure}', *pair))
            if got != value and not (len(value) > 200 and value.startswith(got)):
                tally.fail(name, f'keys.{figure} {pair}: {got}, expected {value}')
        tally.count('keys')
    pairs = sum(section == 'keys.records' for section, _, _ in report)
    if pairs != len(in_order):
        tally.fail(name, f'{pairs} pairs of type and key, expected {len(in_order)}')


def check_records(file, tools, tally):
    annotation = corpus.Annotation(corpus.read(file.path))
    if len(annotation.head) > LARGEST:
        return
    records = [corpus.without_last_tab(record) for record in annotation.records]
    if any(record.count(b'\t') != 8 for record in records) or not records or b'#!gff-columns' in annotation.head:
        return
    report = report_of(tools, '--records', file.path)
    check_columns(report, records, tally, file.name)
    check_lengths(report, records, tally, file.name)
    dialects = {corpus.is_gtf(record) for record in records}
    gtf = dialects == {True}
    understood = not gtf or all(GTF_PIECE.sub(b'', record.split(b'\t')[8]).strip() == b'' for record in records)
    if len(dialects) == 1 and understood:
        check_keys(report, records, gtf, tally, file.name)
    else:
        tally.pass_over('files of two dialects, or of GTF whose keys this script cannot read', example=file.name)
    tally.count('files')


# --------------------------------------------------------------------------------------------- models

BLOCK_PARTS = {'CDS', 'stop_codon', 'five_prime_UTR', 'five_prime_utr', '5UTR', 'three_prime_UTR', 'three_prime_utr', '3UTR', 'UTR'}


def united(spans):
    blocks = []
    for start, end in sorted(spans):
        if blocks and start <= blocks[-1][1] + 1:
            blocks[-1][1] = max(blocks[-1][1], end)
        else:
            blocks.append([start, end])
    return blocks


def bases(spans):
    return sum(end - start + 1 for start, end in spans)


def transcripts_of(records):
    """The exons and coding spans of each transcript, by the names of its parents or its transcript_id, and the strand."""
    found = collections.defaultdict(lambda: {'exon': [], 'other': [], 'coding': [], 'strand': ''})
    for cells in records:
        gtf = re.search(r'(?:^|; *)transcript_id "([^"]+)"', cells[8])
        parents = re.search(r'(?:^|;)Parent=([^;]+)', cells[8])
        names = [gtf[1]] if gtf else parents[1].split(',') if parents else []
        span = (int(cells[3]), int(cells[4]))
        for name in names:
            transcript = found[name] if cells[2] == 'exon' or cells[2] in BLOCK_PARTS else None
            if transcript is None:
                continue
            transcript['strand'] = cells[6]
            transcript['exon' if cells[2] == 'exon' else 'other'].append(span)
            if cells[2] in ('CDS', 'stop_codon'):
                transcript['coding'].append(span)
    return found


def check_models(name, text, report, tally):
    records = [line.split('\t') for line in text.split('\n') if line and not line.startswith('#')]
    exons, introns, lengths, coding, five, three, counts = [], [], [], [], [], [], []
    for transcript in transcripts_of(records).values():
        blocks = united(transcript['exon'] or transcript['other'])
        region = united(transcript['coding'])
        counts.append(len(blocks))
        exons += [end - start + 1 for start, end in blocks]
        introns += [after[0] - before[1] - 1 for before, after in zip(blocks, blocks[1:])]
        lengths.append(bases(blocks))
        if region:
            coding.append(bases(region))
            ends = [bases((start, min(end, region[0][0] - 1)) for start, end in blocks if start < region[0][0]),
                    bases((max(start, region[-1][1] + 1), end) for start, end in blocks if end > region[-1][1])]
            for side, numbers in zip(ends if transcript['strand'] == '+' else ends[::-1], (five, three)):
                if side:
                    numbers.append(side)
    for group, numbers in ((b'exon', exons), (b'intron', introns), (b'transcript', lengths), (b'coding_region', coding),
                           (b'five_prime_UTR', five), (b'three_prime_UTR', three)):
        check_summary(report, 'models.lengths', group, numbers, tally, name)
    check_summary(report, 'models.numbers', b'exons_per_transcript', counts, tally, name)
    for item, value in ((b'exons', len(exons)), (b'introns', len(introns)), (b'single_exon_transcripts', counts.count(1)),
                        (b'coding_transcripts', len(coding))):
        if int(report['models', b'all', item]) != value:
            tally.fail(name, f'models {item}: {report["models", b"all", item]}, expected {value}')
    tally.count('transcripts', len(lengths))


def check_coverage(name, text, report, tally, folder):
    records = [line.split('\t') for line in text.split('\n') if line and not line.startswith('#')]
    for item, wanted in ((b'exon', lambda kind: kind == 'exon'), (b'CDS', lambda kind: kind in ('CDS', 'stop_codon')),
                         (b'gene', GENE_TYPES.fullmatch)):
        bed = os.path.join(folder, 'spans.bed')
        if item == b'exon' and not all(transcript['exon'] for transcript in transcripts_of(records).values()):
            continue  # of some, the CDS records are the blocks
        rows = [(cells[0], int(cells[3]) - 1, int(cells[4])) for cells in records if wanted(cells[2])]
        with open(bed, 'w', encoding='utf-8') as out:
            out.writelines(f'{seqid}\t{start}\t{end}\n' for seqid, start, end in sorted(rows))
        merged = collections.Counter()
        for line in corpus.execute(['bedtools', 'merge', '-i', bed]).output.decode().splitlines() if rows else ():
            seqid, start, end = line.split('\t')
            merged[seqid] += int(end) - int(start)
        got = {group.decode(): int(value) for (section, group, its_item), value in report.items()
               if (section, its_item) == ('coverage', item) and value != b'0'}
        if got != dict(merged):
            tally.fail(name, f'coverage {item}: {got}, bedtools merge: {dict(merged)}')
        tally.count('coverages')


def check_gt(name, path, report, tally):
    answer = corpus.execute(['gt', 'stat', path])
    if answer.status:
        return
    counts = dict(re.findall(r'(?m)^([\w-]+s): (\d+)$', answer.output.decode()))
    genes = int(counts.get('genes', 0)) + int(counts.get('pseudogenes', 0)) + int(counts.get('ncRNA_genes', 0))
    exons = int(report.get(('lengths', b'exon', b'number'), 0))
    if int(report['models', b'all', b'genes']) != genes or exons != int(counts.get('exons', 0)):
        tally.fail(name, f'genes {report["models", b"all", b"genes"]}, exons {exons}; gt stat: {genes}, {counts.get("exons")}')
    tally.count('files of gt stat')


def check_feature_counts(path, tools, tally, folder):
    reads, table = os.path.join(folder, 'reads.sam'), os.path.join(folder, 'counts')
    with open(reads, 'w', encoding='utf-8') as out:
        out.write(f'@HD\tVN:1.6\n@SQ\tSN:chr1\tLN:248956422\nr\t0\tchr1\t11869\t60\t20M\t*\t0\t0\t{"A" * 20}\t{"I" * 20}\n')
    subprocess.run(['featureCounts', '-a', path, '-o', table, reads], capture_output=True, check=True)
    with open(table, encoding='utf-8') as lines:
        lengths = [int(line.split('\t')[5]) for line in lines if not line.startswith(('#', 'Geneid'))]
    check_summary(report_of(tools, path), 'models.lengths', b'gene_exons', lengths, tally, 'featureCounts')
    tally.count('genes of featureCounts', len(lengths))


def check_built(options, tools, tally, folder):
    for name in MODELS:
        path = os.path.join(options.data, name)
        if not os.path.exists(path):
            path = os.path.join(options.shared, 'data', 'real', name)
        if not os.path.exists(path):
            tally.pass_over('real files, which are not published with this repository', example=name)
            continue
        text = corpus.Annotation(corpus.read(path)).head.decode()
        plain = os.path.join(folder, 'plain.gff3')
        with open(plain, 'w', encoding='utf-8') as out:
            out.write(text)
        report = report_of(tools, plain)
        check_models(name, text, report, tally)
        if shutil.which('bedtools'):
            check_coverage(name, text, report, tally, folder)
        if shutil.which('gt') and '.gff3' in name:
            check_gt(name, plain, report, tally)


# --------------------------------------------------------------------------------------------- five species

def check_species(options, tools, tally, folder):
    paths = [os.path.join(options.shared, 'data', 'real', name) for name in SPECIES]
    missing = [path for path in paths if not os.path.exists(path)]
    if missing:
        tally.pass_over('real files, which are not published with this repository', example=os.path.basename(missing[0]))
        return False
    report = report_of(tools, *paths)
    for place, path in enumerate(paths):
        name = os.path.basename(path)
        database = os.path.join(folder, f'{place}.sqlite')
        annotation = corpus.Annotation(corpus.read(path))
        if b'Derives_from=' in annotation.head:  # the queries know no products
            path = os.path.join(folder, f'{place}.gff3')
            directives = [line for line in annotation.lines if line.startswith(b'##')]
            with open(path, 'wb') as plain:
                plain.write(corpus.joined([*directives, *corpus.without_products(annotation.records, derived_is_child=False)]))
        tools.output('gff-tosqlite', '-q', '-o', database, '--dataset', 'd', '-a', f'ID,Parent,{BIOTYPE}', path)
        connection = sqlite3.connect(database)
        answers = {name: connection.execute(query).fetchall() for name, query in all_queries()}
        connection.close()
        compare_species(name, {figure: values[place] for figure, values in report.items()}, answers, tally)
    return True


def all_queries():
    """(name, SQL) of the script, and of its queries with other types."""
    found = dict(queries())
    exons, genes = found['exons of each transcript'], found['genes and their transcripts']
    assert "type == 'exon'" in exons and "+gene.type == 'gene'" in genes
    found['CDS of each transcript'] = exons.replace("type == 'exon'", "type == 'CDS'")
    found['genes of any type and their transcripts'] = genes.replace("+gene.type == 'gene'", '+gene.Parent IS NULL')
    found['features without a parent'] = 'SELECT DISTINCT ID FROM gff WHERE Parent IS NULL AND ID IS NOT NULL'
    return found.items()


def compare_species(name, report, answers, tally):
    def same(question, got, wanted):
        if got != wanted:
            tally.fail(f'{name}: {question}', f'{got}, SQL: {wanted}')
        tally.count('answers')

    def counts(section, group):
        return {item.decode(): int(value) for item, value in group_of(report, section, group).items() if int(value or 0)}

    same('how many records', int(report['counts', b'records', b'all']), answers['data sets and how many records each has'][0][1])
    same('types', counts('counts', b'type'), {kind: count for _, kind, count in answers['types']})
    same('types without a parent', counts('counts', b'without_parent'),
         {kind: count for _, kind, count in answers['types without a parent']})
    pairs = {(group.decode(), item.decode()): int(value) for (section, group, item), value in report.items()
             if section == 'counts.biotypes' and int(value or 0)}
    same('types and biotypes', pairs, {(kind, biotype): count for _, kind, biotype, count in answers['types and biotypes']})
    same('genes', int(report.get(('counts', b'type', b'gene'), b'0')), len(answers['genes']))
    if answers['median length of genes']:
        same('median length of genes', number(report['lengths', b'gene', b'median']), answers['median length of genes'][0][1])
    same('lengths of the sequences', {group.decode(): int(value) for (section, group, item), value in report.items()
                                      if (section, item) == ('coverage', b'length') and value},
         {seqid: length for _, seqid, length in answers['lengths of the sequences']})
    compare_transcripts(report, answers, same, counts)


def compare_transcripts(report, answers, same, counts):
    def model(item):
        return int(report['models', b'all', item])

    blocks = {transcript: count for _, transcript, count in answers['CDS of each transcript']}
    blocks.update({transcript: count for _, transcript, count in answers['exons of each transcript']})
    same('transcripts with exons, or else CDS', model(b'transcripts'), len(blocks))
    same('exons of all transcripts', model(b'exons'), sum(blocks.values()))
    same('most exons of a transcript', number(report['models.numbers', b'exons_per_transcript', b'maximum']), max(blocks.values()))
    same('transcripts of one exon', model(b'single_exon_transcripts'), list(blocks.values()).count(1))

    children = answers['genes and their transcripts']
    of_each = collections.Counter(gene for _, gene, _, transcript, _ in children if transcript is not None)
    same('transcripts of each gene, in both queries', {gene: count for _, gene, count in answers['transcripts of each gene'] if count},
         dict(of_each))
    pairs = {(gene, transcript) for _, gene, _, transcript, _ in answers['genes of any type and their transcripts']
             if transcript in blocks}
    pairs |= {(name, name) for name, in answers['features without a parent'] if name in blocks}
    per_gene = collections.Counter(gene for gene, _ in pairs)
    without = [gene for *_, gene in answers['genes'] if gene not in per_gene]
    same('genes with transcripts, and of type gene without', model(b'genes'), len(per_gene) + len(without))
    same('genes without transcripts', model(b'genes_without_transcripts'), len(without))
    sizes = collections.Counter([*per_gene.values(), *(0 for _ in without)])
    same('genes by number of transcripts',
         {size: count for size, count in counts('models.transcripts_per_gene', b'all').items() if '-' not in size},
         {str(size): count for size, count in sizes.items() if size <= 10})
    lengths = collections.defaultdict(list)
    for _, _, kind, _, length in children:
        lengths[kind].append(length)
    for kind, numbers in lengths.items():
        group = group_of(report, 'lengths', kind.encode())
        if int(group[b'number']) == len(numbers):  # every record of the type has a gene, and one
            same(f'lengths of the type {kind}', [number(group[item]) for item in (b'sum', b'median', b'maximum')],
                 [sum(numbers), statistics.median(numbers), max(numbers)])


# --------------------------------------------------------------------------------------------- definitions

def check_definitions(tally):
    with open(os.path.join(ROOT, 'tools', 'stats', 'figures.cpp'), encoding='utf-8') as source:
        text = re.sub(r'"\s*\n\s*"', '', source.read())
    page = open(os.path.join(ROOT, 'man', 'gff-stats.1'), encoding='utf-8').read()
    said = re.sub(r'\s+', ' ', page.replace('\\(aq', "'").replace('\\-', '-'))
    figures = re.findall(r'\{"([^"]*)",\s*"[^"]*",\s*"([^"]*)",\s*"[^"]*",\s*"((?:[^"\\]|\\.)*)"', text)
    for section, item, definition in figures:
        if definition not in said:
            tally.fail('gff-stats(1)', f'{section} {item}: the page does not say {definition!r}')
        tally.count('definitions')


def main():
    options = corpus.arguments(__doc__).parse_args()
    tally = corpus.Tally('stats')
    tools = corpus.Tools(options.bin)
    check_definitions(tally)
    files = corpus.all_files(options)
    nasty = [file for file in files if file.name.startswith('nasty/')]
    files = [file for file in files if file not in nasty[::4] + nasty[1::4] + nasty[2::4]]  # what they are about is not counted here
    corpus.check_each(files, tally, lambda file: check_records(file, tools, tally))
    needed = ['definitions', 'files', 'keys', 'summaries', 'transcripts']
    for program in ('bedtools', 'gt', 'featureCounts'):
        if not shutil.which(program):
            tally.pass_over('programs that are not installed', example=program)
    with tempfile.TemporaryDirectory(prefix='stats-') as folder:
        check_built(options, tools, tally, folder)
        if shutil.which('featureCounts'):
            check_feature_counts(os.path.join(options.data, 'gencode_chr1.gtf'), tools, tally, folder)
        if check_species(options, tools, tally, folder):
            needed.append('answers')
    return tally.finish(*needed)


if __name__ == '__main__':
    sys.exit(main())
