#!/usr/bin/env python3
"""What gff-stats --multiqc writes, read by MultiQC: its data folder has our numbers.

    multiqc.py --bin DIR [--report DIR]

The report of MultiQC is kept in --report, for people to look at.  Debian's report draws its plots with a script from the
network, so the files of multiqc_data are compared.
"""

import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

HOSTILE = 'folder/<b>x</b>"'  # MultiQC takes what is before a '/' for a folder
FIGURES = {'records': ('counts', 'records', 'all'), 'genes': ('models', 'all', 'genes'),
           'coding_genes': ('models', 'all', 'coding_genes'), 'transcripts': ('models', 'all', 'transcripts'),
           'exons_per_transcript': ('models', 'all', 'exons_per_transcript'), 'introns': ('models', 'all', 'introns'),
           'median_exon_length': ('models.lengths', 'exon', 'median')}


def table(path):
    """{sample: {column: text}} of a file of multiqc_data."""
    header, *rows = [line.split('\t') for line in corpus.read(path).decode().rstrip('\n').split('\n')]
    return {sample: dict(zip(header[1:], values)) for sample, *values in rows}


def main():
    parser = corpus.arguments(__doc__)
    parser.add_argument('--report', metavar='DIR', help='keep the report here')
    options = parser.parse_args()
    multiqc = corpus.need_program('multiqc')
    tools = corpus.Tools(options.bin)
    tally = corpus.Tally('MultiQC')
    data = {name: os.path.join(options.data, name) for name in ('ensembl_chr20.gff3', 'gencode_chr1.gtf', 'refseq_MYC.gff3')}
    runs = [[data['ensembl_chr20.gff3'], data['gencode_chr1.gtf'], '--sample', 'chr20', '--sample', 'chr1'],
            [data['refseq_MYC.gff3'], '--sample', HOSTILE]]
    expected = {}
    with tempfile.TemporaryDirectory(prefix='multiqc-') as folder:
        for i, words in enumerate(runs):
            files = [os.path.join(folder, f'{i}{kind}_mqc.json') for kind in ('', '_bargraph')]
            report = json.loads(tools.output('gff-stats', '-q', '-O', 'json', *words, '--multiqc', files[0], '--multiqc', files[1]))
            for sample in report['samples']:
                expected[sample['sample']] = sample
            for file in files:
                json.loads(corpus.read(file))
        kept = os.path.abspath(options.report or os.path.join(folder, 'report'))
        answer = corpus.execute([multiqc, '--quiet', '--no-ansi', '--force', '--outdir', kept, folder])
        if answer.status or b'rror' in answer.output + answer.message:
            tally.fail('multiqc', corpus.shown(answer.output + answer.message, 1000))
            return tally.finish()
        made = os.path.join(kept, 'multiqc_data')
        general = table(os.path.join(made, 'multiqc_general_stats.txt'))
        records = table(os.path.join(made, 'multiqc_gff_stats_records_plot.txt'))
        page = corpus.read(os.path.join(kept, 'multiqc_report.html'))
    if HOSTILE.encode() in page or b'gff-stats: records by type' not in page:
        tally.fail('multiqc_report.html', 'a name is markup there, or our section is not')
    for name, sample in expected.items():
        name = name.replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;').replace('/', ' | ')
        if name not in general or name not in records:
            tally.fail(name, f'not a sample: {sorted(general)}, {sorted(records)}')
            continue
        for column, (section, group, item) in FIGURES.items():
            value = sample[section][group][item]
            got = general[name].get(f'gff-stats_mqc-generalstats-gff_stats-{column}', '')
            if got == '' or float(got) != value:
                tally.fail(name, f'{column}: got {got!r}, expected {value}')
            tally.count('general statistics')
        types = {kind: number for kind, number in records[name].items() if number}
        if {kind: int(number) for kind, number in types.items()} != sample['counts']['type']:
            tally.fail(name, f'records: {types}')
        tally.count('records by type', len(types))
    return tally.finish('general statistics', 'records by type')


if __name__ == '__main__':
    sys.exit(main())
