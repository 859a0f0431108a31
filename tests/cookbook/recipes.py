#!/usr/bin/env python3
"""The recipes of gffpipe-cookbook(7), taken from the page and run on slices of real files.

    recipes.py --bin DIR [--only TEXT]

Each has an independent answer here, from a plain reading of the same file; a recipe without one is a failure, and so is
an answer without a recipe.
"""

import argparse
import collections
import gzip
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = {'ensembl.gff3.gz': 'ensembl_chr20.gff3.gz', 'gencode.gtf': 'gencode_chr1.gtf', 'refseq.gff3': 'refseq_MYC.gff3'}
NEEDED = {  # programs that a recipe needs and that not every system has
    'sqlite3': lambda: shutil.which('sqlite3'),
    'tabix': lambda: shutil.which('tabix'),
    '/usr/bin/time': lambda: shutil.which('/usr/bin/time'),
    'pandas': lambda: not subprocess.run(['/usr/bin/python3', '-c', 'import pandas'], capture_output=True, check=False).returncode,
}
SEVERAL = {'genome.gff3.gz': ['2', '10', 'HLA:A', 'X']}  # the slice of Ensembl, on each of these
ELSEWHERE = {'Each chromosome, by a job array of Slurm': 'tests/snakemake runs it',
             'Lines of many files, by Spark': 'Spark is not installed'}
# Warnings that a recipe is to show; others have none.
WARNINGS = {
    'Genes of a list': "gff-select: warning: 1 of 4 values of names.txt was never seen: 'NOT-THERE'\n",
    'Records on the sequences of a genome':
        "gff-select: warning: 1 seqid of the input is not in genome.fa (2 records): 'chrUn_1'\n",
}
NAMES = ['CST1', 'CST9', 'CSTL1', 'NOT-THERE']


# --------------------------------------------------------------------------------------------- the page

def recipes():
    """(title, command) of each recipe of the page."""
    page = (ROOT / 'man/gffpipe-cookbook.7').read_text(encoding='utf-8')
    for section in page.split('\n.Ss ')[1:]:
        title = section.split('\n', 1)[0]
        block = re.search(r'\n\.Bd -literal -offset indent\n(.*?)\n\.Ed(?:\n|$)', section, re.DOTALL)
        if not block:
            sys.exit(f'recipes.py: the recipe {title!r} has no command')
        yield title, plain(block[1])


def plain(block):
    """The text of a literal block of a page."""
    escapes = {'-': '-', '(ti': '~', '(aq': "'", '(dq': '"', '(ga': '`', 'e': '\\', '&': ''}
    return re.sub(r'\\(-|\(aq|\(dq|\(ga|\(ti|e|&)', lambda match: escapes[match[1]], block)


# --------------------------------------------------------------------------------------------- a plain reading

class Record:
    def __init__(self, line):
        self.line = line
        cells = line.split('\t')
        self.seqid, self.source, self.type, start, end, self.score, self.strand = cells[:7]
        self.start, self.end = int(start), int(end)
        self.values = collections.defaultdict(list)
        gtf = re.findall(r'(\w+) (?:"([^"]*)"|([^";]+))(?:; ?|$)', cells[8])
        if '=' not in cells[8]:
            for key, quoted, bare in gtf:
                self.values[key].append(quoted or bare)
        else:
            for key, value in (piece.split('=', 1) for piece in cells[8].split(';')):
                self.values[key] += value.split(',')

    def first(self, key):
        return self.values[key][0] if self.values[key] else ''


class Annotation:
    def __init__(self, name):
        path = ROOT / 'tests/data' / FILES[name]
        data = gzip.open(path).read() if path.suffix == '.gz' else path.read_bytes()
        self.lines = data.decode().removesuffix('\n').split('\n')
        self.records = [Record(line) for line in self.lines if not line.startswith('#')]

    def of(self, *types):
        return [record for record in self.records if record.type in types]

    def stream(self, test):
        """The lines of the file without the records that fail the test."""
        kept = {id(record) for record in self.records if test(record)}
        records = iter(self.records)
        return [line for line in self.lines if line.startswith('#') or id(next(records)) in kept]


def parts_of(name, *types):
    return [r for r in GENCODE.of(*types) if r.first('transcript_id') == name]


def bed12():
    lines = []
    for transcript in GENCODE.of('transcript'):
        name = transcript.first('transcript_id')
        coding = parts_of(name, 'CDS', 'stop_codon')
        thick = (min(r.start for r in coding) - 1, max(r.end for r in coding)) if coding else (transcript.start - 1,) * 2
        lines.append('\t'.join(map(str, [transcript.seqid, transcript.start - 1, transcript.end, name, *thick,
                                         len(parts_of(name, 'exon'))])))
    return lines


def genes_with_exons():
    """How many there are."""
    gene_of = {record.first('ID'): record.first('Parent') for record in ENSEMBL.records}
    return [str(len({gene_of[record.first('Parent')] for record in ENSEMBL.of('exon')}))]


def coding_pieces():
    """How many there are, each with the stop codon that adjoins it."""
    pieces = set()
    for cds in GENCODE.of('CDS'):
        start, end = cds.start, cds.end
        for stop in parts_of(cds.first('transcript_id'), 'stop_codon'):
            start, end = (stop.start if stop.end + 1 == start else start), (stop.end if stop.start - 1 == end else end)
        pieces.add((start, end))
    return [str(len(pieces))]


def counted(words):
    """As `sort | uniq -c`."""
    return [f'{number:7} {word}' for word, number in sorted(collections.Counter(words).items())]


ENSEMBL, GENCODE, REFSEQ = (Annotation(name) for name in ('ensembl.gff3.gz', 'gencode.gtf', 'refseq.gff3'))


def family():
    kept, more = {'gene:' + record.first('gene_id') for record in ENSEMBL.of('gene') if record.first('Name') == 'CST1'}, True
    while more:
        more = {record.first('ID') for record in ENSEMBL.records if kept & set(record.values['Parent'])} - kept - {''}
        kept |= more
    return ENSEMBL.stream(lambda record: record.first('ID') in kept or kept & set(record.values['Parent']))


def removed_genes():
    return sorted({record.first('gene_id') for record in GENCODE.of('gene')})[:3]


def without_removed_genes():
    removed = set(removed_ensembl_genes())
    for _ in range(3):
        removed |= {record.first('ID') for record in ENSEMBL.records if removed & set(record.values['Parent'])} - {''}
    return ENSEMBL.stream(lambda record: record.first('ID') not in removed and not removed & set(record.values['Parent']))


def removed_ensembl_genes():
    return sorted(record.first('ID') for record in ENSEMBL.of('gene'))[:3]


def canonical_transcripts():
    """In the slice of GENCODE the first transcript of each gene."""
    first = {}
    for record in GENCODE.of('transcript'):
        first.setdefault(record.first('gene_id'), record.first('transcript_id'))
    return set(first.values())


def human_gtf():
    canonical = canonical_transcripts()
    tagged = {id(r.line): r.line + ' tag "Ensembl_canonical";' for r in GENCODE.records if r.first('transcript_id') in canonical}
    return '\n'.join(tagged.get(id(line), line) for line in GENCODE.lines) + '\n'


def one_canonical():
    gene, = (record for record in GENCODE.of('gene') if record.first('gene_name') == 'OR4F5')
    lines = human_gtf().splitlines()
    of_gene = [line for line in lines if f'gene_id "{gene.first("gene_id")}"' in line]
    return [line for line in lines if line.startswith('#') or line in of_gene
            and ('\tgene\t' in line or any(f'transcript_id "{name}"' in line for name in canonical_transcripts()))]


def canonical_of_ensembl():
    """In the slice of Ensembl the first transcript of each gene that has the tag basic."""
    first = {}
    for record in ENSEMBL.records:
        if 'basic' in record.values['tag']:
            first.setdefault(record.first('Parent'), record.first('ID'))
    return first


def human_gff3():
    canonical = set(canonical_of_ensembl().values())
    return '\n'.join(re.sub('tag=basic', 'tag=basic,Ensembl_canonical', line)
                     if any(f'\tID={name};' in line for name in canonical) else line for line in ENSEMBL.lines) + '\n'


def canonical_families():
    first = canonical_of_ensembl()
    kept = set(first) | set(first.values())
    return [line for line in human_gff3().splitlines() if line.startswith('#') or
            Record(line).first('ID') in kept or set(Record(line).values['Parent']) & set(first.values())]


def one_of_each_gene():
    """By coding bases, then exon bases, then order; the slice is GFF3, with the stop codon in the CDS."""
    def bases(kind, name):
        return sum(r.end - r.start + 1 for r in ENSEMBL.of(kind) if name in r.values['Parent'])
    genes = {}
    for record in ENSEMBL.records:
        if record.first('transcript_id'):
            key = (bases('CDS', record.first('ID')), bases('exon', record.first('ID')))
            best = genes.setdefault(record.first('Parent'), (key, record.first('transcript_id')))
            if key > best[0]:
                genes[record.first('Parent')] = (key, record.first('transcript_id'))
    kept = {name for _, name in genes.values()}
    return [r.first('transcript_id') for r in ENSEMBL.records if r.first('transcript_id') in kept]


def pairs_of_transcripts():
    pairs = dict.fromkeys('\t'.join(r.first(key) for key in ('transcript_id', 'gene_id', 'gene_name'))
                          for r in GENCODE.records if r.first('transcript_id'))
    return ['transcript_id\tgene_id\tgene_name', *pairs]


def type_sums():
    sums = collections.defaultdict(lambda: [0, 0])
    for record in ENSEMBL.records:
        sums[record.type][0] += 1
        sums[record.type][1] += record.end - record.start + 1
    return [f'{kind}|{number}|{bases}' for kind, (number, bases) in sorted(sums.items())]


def overlapping(start, end, *types):
    return [record for record in ENSEMBL.records
            if record.start <= end and record.end >= start and (not types or record.type in types)]


def around_a_gene():
    gene, = (record for record in ENSEMBL.of('gene') if record.first('Name') == 'CST1')
    found = overlapping(gene.start - 20_000, gene.end + 20_000, 'gene')
    return [record.first('Name') for record in sorted(found, key=lambda record: (record.start, -record.end))]


def compared_databases():
    lengths = {name: [record.end - record.start + 1 for record in annotation.of('gene')]
               for name, annotation in (('ensembl', ENSEMBL), ('refseq', REFSEQ))}
    return [f'{name}|{len(of)}|{sum(of)}' for name, of in lengths.items()]


def side_by_side():
    """Without exons that touch, the exons of a transcript are its exon records."""
    rows = collections.defaultdict(lambda: ['', ''])
    for column, annotation in enumerate((ENSEMBL, REFSEQ)):
        counted_rows, lengths = collections.Counter(), collections.defaultdict(list)
        for record in annotation.records:
            counted_rows['counts', 'type', record.type] += 1
            lengths[record.type].append(record.end - record.start + 1)
            rows['coverage', record.seqid, 'length'][column] = ''  # empty unless a directive has it
            if not record.values['Parent']:
                counted_rows['counts', 'without_parent', record.type] += 1
            biotype = record.first('gene_biotype') or record.first('biotype')
            if biotype:
                counted_rows['counts.biotypes', record.type, biotype] += 1
        exons = collections.Counter(parent for record in annotation.of('exon') for parent in record.values['Parent'])
        for size in range(min(exons.values()), max(exons.values()) + 1):
            name = str(size) if size <= 10 else '11-20'
            counted_rows['models.exons_per_transcript', 'all', name] += list(exons.values()).count(size)
        for line in annotation.lines:
            if line.startswith('##sequence-region'):
                seqid, start, end = line.split()[1:]
                rows['coverage', seqid, 'length'][column] = str(int(end) - int(start) + 1)
        for kind, numbers in lengths.items():
            rows['lengths', kind, 'median'][column] = f'{statistics.median(numbers):g}'
        for key, number in counted_rows.items():
            rows[key][column] = str(number)
    for key, values in rows.items():
        if key[0].startswith('counts') or key[0].startswith('models'):
            rows[key] = [value or '0' for value in values]
    return sorted('\t'.join([*key, *values]) for key, values in rows.items())


def keys_of_all():
    have = {kind: set.intersection(*({key for key, values in record.values.items() if values} for record in GENCODE.of(kind)))
            for kind in {record.type for record in GENCODE.records}}
    return sorted(f'{kind} {key}' for kind, keys in have.items() for key in keys)


class Peaks:
    """Lines "NUMBER KiB: NAME". The first number is less than a quarter of any other: the memory of the other programs is not
    known before."""

    def __init__(self, *names):
        self.names = names

    def __call__(self):
        return self

    def __len__(self):
        return len(self.names)

    def __eq__(self, lines):
        peaks = [re.fullmatch(r'(\d+) KiB: (.*)', line) for line in lines]
        return (all(peaks) and tuple(peak[2] for peak in peaks) == self.names
                and all(4 * int(peaks[0][1]) < int(peak[1]) for peak in peaks[1:]))

    def __iter__(self):
        return iter(self.names)


def on_the_genome():
    """What bin/filter_gtf.py of nf-core/rnaseq says that it does: lines whose seqid is a name in the FASTA file (the first
    word after '>') and that match transcript_id "([^"]+)". It drops comments."""
    names = {line[1:].split(None, 1)[0] for line in GENOME.splitlines() if line.startswith('>')}
    return [line for line in annotation_gtf().splitlines()  # comments apart
            if line.startswith('#') or line.split('\t')[0] in names and re.search(r'transcript_id "([^"]+)"', line)]


def annotation_gtf():
    """The slice of GENCODE, with two records on a sequence that the genome lacks, and one without a transcript."""
    exons = [record.line for record in GENCODE.of('exon')[:2]]
    more = [line.replace('chr1', 'chrUn_1', 1) for line in exons]
    more.append(re.sub('transcript_id "[^"]*"', 'transcript_id ""', exons[0]))
    return '\n'.join(GENCODE.lines + more) + '\n'


def falls_of_start():
    pairs = zip(GENCODE.records, GENCODE.records[1:])
    return ['R16' for before, record in pairs if before.seqid == record.seqid and record.start < before.start]


def lacked_by_the_genome():
    names = {line[1:].split(None, 1)[0] for line in GENOME.splitlines() if line.startswith('>')}
    first = {}
    for number, line in enumerate(annotation_gtf().splitlines(), 1):
        if not line.startswith('#') and line.split('\t')[0] not in names:
            first.setdefault(line.split('\t')[0], number)
    return [f'{number}\t{seqid}' for seqid, number in first.items()]


GENOME = '>chr1 the first\nACGT\nAC\n>chrM\nACGT\n'


ANSWERS = {
    'A tx2gene table for tximport': pairs_of_transcripts,
    'Without the genes of a list, and without all records below them': without_removed_genes,
    'One canonical transcript with its gene': one_canonical,
    'The canonical transcripts of Ensembl, with their genes': canonical_families,
    'Without the genes of a list': lambda: GENCODE.stream(lambda record: record.first('gene_id') not in removed_genes()),
    'Records on the sequences of a genome': on_the_genome,
    'What is wrong with an annotation': lambda: counted(falls_of_start()),
    'Sequences that the genome lacks': lacked_by_the_genome,
    'Some biotypes, as cellranger mkgtf':
        lambda: GENCODE.stream(lambda record: record.first('gene_type') in ('protein_coding', 'lincRNA')),
    'Exons as SAF, for featureCounts':
        lambda: ['GeneID\tChr\tStart\tEnd\tStrand'] + [f'{r.first("gene_id")}\t{r.seqid}\t{r.start}\t{r.end}\t{r.strand}'
                                                      for r in GENCODE.of('exon')],
    'Gene IDs and names': lambda: ['ID\tName'] + [f'{r.first("ID")}\t{r.first("Name")}' for r in ENSEMBL.of('gene')],
    'How many records of each type': lambda: counted(record.type for record in ENSEMBL.records),
    'How many genes of each biotype':
        lambda: counted(record.first('biotype') for record in ENSEMBL.of('gene', 'ncRNA_gene', 'pseudogene')),
    'Protein-coding genes': lambda: [str(sum(r.first('biotype') == 'protein_coding' for r in ENSEMBL.of('gene')))],
    'One gene by its name': lambda: ENSEMBL.stream(lambda r: r.type == 'gene' and r.first('Name') == 'CST1'),
    'A gene and all records below it': family,
    'The children of a transcript':
        lambda: ENSEMBL.stream(lambda r: 'transcript:ENST00000376971' in r.values['Parent']),
    "Numbers of NCBI's genes":
        lambda: ['GeneID\tName'] + [f'{value[7:]}\t{record.first("Name")}' for record in REFSEQ.of('gene')
                                    for value in record.values['Dbxref'] if value.startswith('GeneID:')],
    'Without some types': lambda: ENSEMBL.stream(lambda r: r.type not in ('biological_region', 'exon')),
    'Genes of a list': lambda: ENSEMBL.stream(lambda r: r.type == 'gene' and r.first('Name') in NAMES),
    'One chromosome': lambda: ENSEMBL.stream(lambda r: r.seqid == '20'),
    'Genes that overlap a region':
        lambda: ENSEMBL.stream(lambda r: r.type == 'gene' and r.start <= 23_700_000 and r.end >= 23_600_000),
    'A BED file': lambda: ['\t'.join([r.seqid, str(r.start - 1), str(r.end), r.first('Name') or '.', '0', r.strand])
                           for r in ENSEMBL.of('gene')],
    'A BED file of transcripts with their coding regions': bed12,
    'GTF as GFF3': coding_pieces,
    'GFF3 as GTF': genes_with_exons,
    'Attributes of the gene on its exons':
        lambda: [f'{r.start}\tprotein_coding' for r in REFSEQ.of('exon')],
    'One transcript of each gene': one_of_each_gene,
    'Other names for sequences': lambda: [re.sub(r'^chr1\t', '1\t', line) for line in GENCODE.lines],
    'Transcripts and their genes': lambda: [f'{r.first("transcript_id")}\t{r.first("gene_id")}' for r in GENCODE.of('transcript')],
    'Transcripts of each gene': lambda: counted(record.first('gene_id') for record in GENCODE.of('transcript')),
    'All records that have a tag': lambda: GENCODE.stream(lambda record: 'basic' in record.values['tag']),
    'A table with its types': type_sums,
    'Long protein-coding genes':
        lambda: [str(sum(r.end - r.start + 1 > 10_000 and r.first("biotype") == "protein_coding"
                         for r in ENSEMBL.of("gene")))],
    'A file for tabix, IGV and JBrowse': lambda: counted(record.type for record in overlapping(23_600_000, 23_700_000)),
    'Genes around a gene, from an indexed file': around_a_gene,
    'Each chromosome, by GNU parallel':
        lambda: ['\t'.join([seqid, str(r.start), str(r.end), r.first('Name')]) for seqid in SEVERAL['genome.gff3.gz']
                 for r in sorted(ENSEMBL.of('gene'), key=lambda r: (r.start, -r.end))],
    'The memory of a table and of a data frame': Peaks('gff-totsv', 'its table in pandas', 'the file in pandas'),
    'Several annotations in one database, compared': compared_databases,
    'Several annotations, side by side': side_by_side,
    'Keys that all records of a type have': keys_of_all,
}


def environment(bin_folder):
    """The environment of a command that finds the tools."""
    # Debian's python3 is the one that has Debian's pandas; parallel warns where there is no home.
    return {'HOME': '/tmp'} | os.environ | {'PATH': f'{bin_folder.resolve()}:/usr/bin:{os.environ["PATH"]}', 'LC_ALL': 'C'}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    parser.add_argument('--only', metavar='TEXT', default='', help='only recipes with TEXT in their title')
    parser.add_argument('--sanitized', action='store_true', help='sanitizers make the tools need more memory')
    options = parser.parse_args()
    failures, titles, compared = 0, [], 0
    for title, command in recipes():
        titles.append(title)
        if options.only not in title or title not in ANSWERS:
            continue
        missing = [name for name, is_here in NEEDED.items() if name in command and not is_here()]
        if options.sanitized and isinstance(ANSWERS[title], Peaks):
            print(f'passed over: {title} (sanitizers need more memory)')
            continue
        if missing:
            print(f'passed over: {title} ({missing[0]} is not here)')
            continue
        with tempfile.TemporaryDirectory(prefix='cookbook-') as name:
            for given, data in FILES.items():
                shutil.copy(ROOT / 'tests/data' / data, Path(name) / given)
            for given, seqids in SEVERAL.items():
                text = '\n'.join(['##gff-version 3', *(seqid + record.line[2:] for seqid in seqids for record in ENSEMBL.records)])
                (Path(name) / given).write_bytes(gzip.compress(text.encode()))
            (Path(name) / 'names.txt').write_text('\n'.join(NAMES) + '\n')
            (Path(name) / 'remove.txt').write_text('\n'.join(removed_genes()) + '\n')
            (Path(name) / 'genes.txt').write_text('\n'.join(removed_ensembl_genes()) + '\n')
            (Path(name) / 'human.gtf').write_text(human_gtf())
            (Path(name) / 'human.gff3.gz').write_bytes(gzip.compress(human_gff3().encode()))
            (Path(name) / 'map.txt').write_text('chr1\t1\nchrM\tMT\n')
            (Path(name) / 'genome.fa').write_text(GENOME)
            (Path(name) / 'annotation.gtf').write_text(annotation_gtf())
            done = subprocess.run(['bash', '-euo', 'pipefail', '-c', command], cwd=name, env=environment(options.bin),
                                  stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=120)
        got, wanted = done.stdout.decode().removesuffix('\n').split('\n'), ANSWERS[title]()
        compared += 1
        if done.returncode or done.stderr.decode() != WARNINGS.get(title, '') or got != wanted or not any(wanted):
            failures += 1
            first = next((pair for pair in zip(got, wanted) if pair[0] != pair[1]), (len(got), len(wanted)))
            print(f'FAILED {title}: status {done.returncode}, {done.stderr.decode()!r}; got {first[0]!r}, '
                  f'expected {first[1]!r}\n{command}')
    for title, reason in ELSEWHERE.items():
        print(f'passed over: {title} ({reason})')
    for title in set(titles) ^ (set(ANSWERS) | set(ELSEWHERE)):
        failures += 1
        print(f'FAILED {title}: it is in the page or here, not in both')
    print(f'cookbook: {compared} recipes, {failures} failures')
    return 1 if failures or not compared else 0


if __name__ == '__main__':
    sys.exit(main())
