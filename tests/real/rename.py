#!/usr/bin/env python3
"""gff-rename against plain readings of the same files, and before bcftools csq.

    rename.py --bin DIR [--part I/N] [--only TEXT]

All files: a map gives each sequence another name, and then the old one again. The output is the same as after a plain replacement
in column 1, ##sequence-region and FASTA headers.

GENCODE: bcftools csq does not read the file as it is (status 255). After gff-rename it does, and finds at each variant in a coding
region all transcripts that are coded there.
"""

import collections
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402


def check(file, tools, tally, folder):
    annotation = corpus.Annotation(corpus.read(file.path))
    if annotation.malformed:
        tally.pass_over('files with malformed records', example=file.name)
        return
    plain = tools.output('gff-select', '-q', path=file.path)
    names = {record.split(b'\t', 1)[0] for record in annotation.records}
    names |= set(re.findall(rb'^##sequence-region[ \t]+([^ \t\r\n]+)', plain, re.MULTILINE))
    names |= set(re.findall(rb'^>[ \t]*([^ \t\r\n]+)', plain, re.MULTILINE))
    names = sorted(names)
    if not names:
        tally.pass_over('files without sequences', example=file.name)
        return
    if any(re.search(rb'[ %]|^$', name) for name in names):
        tally.pass_over('files whose sequences have empty names, or blanks or escapes in them', example=file.name)
        return
    new = {name: b'new.%d' % number for number, name in enumerate(names)}
    there, back = os.path.join(folder, 'there'), os.path.join(folder, 'back')
    for path, pairs in ((there, new.items()), (back, ((now, old) for old, now in new.items()))):
        with open(path, 'wb') as out:
            out.writelines(old + b'\t' + now + b'\n' for old, now in pairs)
    changed = tools.output('gff-rename', '-q', '-s', there, path=file.path)
    wanted, same = [], []
    in_fasta = False
    for line in plain.split(b'\n'):
        old = line
        in_fasta = in_fasta or line.startswith((b'##FASTA', b'>'))
        if in_fasta:
            line = re.sub(rb'^(>[ \t]*)([^ \t\r\n]+)', lambda match: match[1] + new[match[2]], line)
        elif line.startswith(b'#'):
            line = re.sub(rb'^(##sequence-region[ \t]+)([^ \t\r\n]+)', lambda match: match[1] + new[match[2]], line)
        elif line.strip(b' \t'):
            old = corpus.without_last_tab(line)
            seqid, rest = old.split(b'\t', 1)
            line = new[seqid] + b'\t' + rest
        wanted.append(line)
        same.append(old)
    tally.same(f'{file.name}: there', changed, b'\n'.join(wanted))
    tally.same(f'{file.name}: back', tools.output('gff-rename', '-q', '-s', back, data=changed), b'\n'.join(same))
    tally.count('files')


CSQ = ('--id-prefix', 'gene=gene:,transcript=transcript:', '-k', 'transcript_type|gene_type=biotype')
SHIFT = 55_000_000  # bases: a short genome is enough


def check_csq(path, tools, tally, folder):
    """Variants in coding regions, on a random genome."""
    lines, coding, name, end = [], collections.defaultdict(set), None, 0
    for line in open(path, encoding='utf-8'):
        if not line.startswith('#'):
            cells = line.split('\t')
            cells[3], cells[4] = str(int(cells[3]) - SHIFT), str(int(cells[4]) - SHIFT)
            name, end = cells[0], max(end, int(cells[4]))
            line = '\t'.join(cells)
            if cells[2] == 'CDS':
                transcript = re.search(r'transcript_id=([^;]+)', cells[8])[1]
                for position in range(int(cells[3]), int(cells[4]) + 1):
                    if position % 7 == 0:
                        coding[position].add(transcript)
        lines.append(line)
    text = ''.join(lines).encode()
    drawn = random.Random(1)
    bases = ''.join(drawn.choices('ACGT', k=end + 100))

    def file(suffix, content):
        made = os.path.join(folder, 'csq' + suffix)
        with open(made, 'wb') as out:
            out.write(content)
        return made
    genome = file('.fa', f'>{name}\n{bases}\n'.encode())
    variants = file('.vcf', ('##fileformat=VCFv4.2\n##contig=<ID=%s>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n' % name + ''.join(
        f'{name}\t{position}\t.\t{bases[position - 1]}\t{"CGTA"["ACGT".index(bases[position - 1])]}\t.\t.\t.\n'
        for position in sorted(coding))).encode())

    def csq(annotation):
        return subprocess.run(['bcftools', 'csq', '--local-csq', '-n', '99', '-f', genome, '-g', annotation, variants],
                              capture_output=True, check=False)
    as_it_is = csq(file('.before.gff3', text)).returncode
    done = csq(file('.gff3', tools.output('gff-rename', *CSQ, data=text)))
    if as_it_is == 0:
        tally.fail('bcftools csq', 'it reads the file as it is: the test shows nothing')
    if done.returncode != 0:
        tally.fail('bcftools csq', f'status {done.returncode}: {done.stderr[-300:]!r}')
        return
    for line in done.stdout.decode().splitlines():
        if line.startswith('#'):
            continue
        cells = line.split('\t')
        found = [one.split('|') for one in re.search(r'BCSQ=([^;]+)', cells[7])[1].split(',')] if 'BCSQ=' in cells[7] else []
        named = {one[2].split('.')[0] for one in found if len(one) > 2}
        missing = {one.split('.')[0] for one in coding[int(cells[1])]} - named
        if missing:
            tally.fail(f'bcftools csq, {cells[1]}', f'{sorted(missing)} are missing')
        tally.count('consequences', len(found))


def main():
    options = corpus.arguments(__doc__).parse_args()
    corpus.need_files(options)
    tally = corpus.Tally('rename')
    tools = corpus.Tools(options.bin)
    needed = ['files']
    with tempfile.TemporaryDirectory(prefix='rename-') as folder:
        corpus.check_each(corpus.all_files(options), tally, lambda file: check(file, tools, tally, folder))
        pair = os.path.join(options.shared, 'data', 'pairs', 'gencode_v50_part.gff3')
        if os.path.exists(pair) and shutil.which('bcftools'):
            check_csq(pair, tools, tally, folder)
            needed.append('consequences')
    return tally.finish(*needed)


if __name__ == '__main__':
    sys.exit(main())
