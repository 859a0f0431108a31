#!/usr/bin/env python3
"""A genome browser, igv.js in a headless Chromium, opens a real file that gff-order --write-index has written.

    igv.py --bin DIR --peers DIR --screenshot FILE

At a known place, it must load the transcripts that the file has there.  It must request only the index and some ranges.
Its picture is kept as FILE.
"""

import json
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

FILE = 'real/ensembl_GRCh38.94_chr_part.gff3.gz'
PLACE = ('20', 13_007_979, 13_170_103)  # SPTLC3
LENGTH = 64_444_167


def main():
    parser = corpus.arguments(__doc__)
    parser.add_argument('--peers', required=True, metavar='DIR', help='where node_modules is')
    parser.add_argument('--screenshot', required=True, metavar='FILE', help='where to keep what igv.js drew')
    options = parser.parse_args()
    corpus.need_files(options)
    chromium = shutil.which('chromium')
    if not chromium:
        corpus.skip('chromium is not here (scripts/setup --with-peers installs it)')
    node = corpus.need_program('node')
    if not all(os.path.isdir(os.path.join(options.peers, 'node_modules', name)) for name in ('igv', 'puppeteer-core')):
        corpus.skip('igv.js is not here (scripts/setup --with-peers installs it)')
    tools = corpus.Tools(options.bin)
    tally = corpus.Tally('igv.js')
    with tempfile.TemporaryDirectory() as scratch:
        packed = os.path.join(scratch, 'genes.gff3.gz')
        tools.output('gff-order', os.path.join(options.shared, 'data', FILE), '-o', packed, '--write-index')
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'igv.js')
        seqid, start, end = PLACE
        answer = corpus.execute([node, script, options.peers, chromium, packed, seqid, str(LENGTH), str(start), str(end),
                                 options.screenshot])
        if answer.status:
            tally.fail(FILE, corpus.shown(answer.message, 1000))
            return tally.finish()
        drawn = json.loads(answer.output)
        records = corpus.records_of(tools.output('gff-select', '-r', f'{seqid}:{start}-{end}', packed))
        places = {(row[2].decode(), int(row[3]), int(row[4])) for row in (line.split(b'\t') for line in records)}
        transcripts = {place for place in places if place[0] in ('mRNA', 'lnc_RNA', 'pseudogenic_transcript')}
        got = {(one['type'], one['start'], one['end']) for one in drawn['features'] if one['seqid'] == seqid}
        if len(transcripts) < 5 or not transcripts <= got <= places:
            tally.fail(FILE, f'igv.js has {sorted(got)}, the file {sorted(places)}')
        if 'SPTLC3-201' not in {one['name'] for one in drawn['features']}:
            tally.fail(FILE, 'SPTLC3-201 is not among the features')
        if drawn['problems'] or not any('.tbi' in request for request in drawn['requests']):
            tally.fail(FILE, f'{drawn["problems"]} {drawn["requests"]}')
        if not os.path.getsize(options.screenshot) > 5000:
            tally.fail(FILE, 'nothing was drawn')
        tally.count('features in view', len(got))
    return tally.finish('features in view')


if __name__ == '__main__':
    sys.exit(main())
