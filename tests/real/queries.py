#!/usr/bin/env python3
"""scripts/queries.sql on databases of gff-tosqlite, against counts that mawk makes of the files themselves.

    queries.py --bin DIR [--shared DIR] [--only TEXT]

On a slice of tests/data, and on a whole real file where that is.  Every query of the script is compared.
"""

import os
import sqlite3
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'support'))
import corpus  # noqa: E402

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, os.pardir, 'scripts', 'queries.sql')
BIOTYPE = 'biotype=gene_type|gene_biotype|biotype'
FILES = (('data', 'ensembl_chr20.gff3', 'biotype'), ('shared', 'data/real/ensembl_GRCh38.94_chr_part.gff3.gz', 'biotype'),
         ('shared', 'data/real/gencode_v41_human_head.gff3.gz', 'gene_type'),
         ('shared', 'data/real/genbank_yeast_R64_whole.gff3.gz', 'gene_biotype'))

# What a record has of an attribute; decoded the files need not be, since none of these values has an escape.
FUNCTIONS = '''
function of(key,  s, p) { s = ";" $9 ";"; p = index(s, ";" key "="); if (!p) return ""
  s = substr(s, p + length(key) + 2); return substr(s, 1, index(s, ";") - 1) }
BEGIN { FS = "\\t"; OFS = "|" }
/^##FASTA/ { exit }
'''
# name of the query: a program of mawk, and what sorts and counts its lines.
PROGRAMS = {
    'data sets and how many records each has': '!/^#/ && NF { n++ } END { print D, n + 0 }',
    'genes': '$3 == "gene" { print D, $1, $4, $5, $7, of("ID") }',
    'types': '!/^#/ && NF { n[$3]++ } END { for (t in n) print D, t, n[t] }',
    'types and biotypes': '!/^#/ && of(B) != "" { n[$3 "|" of(B)]++ } END { for (t in n) print D, t, n[t] }',
    'genes and their transcripts': '''!/^#/ { i = of("ID"); p = of("Parent"); if ($3 == "gene") gene[i] = 1
        if (p != "") { k++; parent[k] = p; row[k] = $3 "|" i "|" ($5 - $4 + 1) } }
        END { for (j = 1; j <= k; j++) if (parent[j] in gene) print D, parent[j], row[j] }''',
    'transcripts of each gene': '''!/^#/ { i = of("ID"); if ($3 == "gene") gene[i] = 1
        if (i != "") n[of("Parent")]++ } END { for (g in gene) print D, g, n[g] + 0 }''',
    'exons of each transcript': '''$3 == "exon" { k = split(of("Parent"), p, ","); for (j = 1; j <= k; j++) n[p[j]]++ }
        END { for (t in n) print D, t, n[t] }''',
    'types without a parent': '!/^#/ && NF && of("Parent") == "" { n[$3]++ } END { for (t in n) print D, t, n[t] }',
    'lengths of the sequences': '''/^##sequence-region/ { split($0, w, / +/); n[w[2]] = w[4] - w[3] + 1 }
        END { for (s in n) print D, s, n[s] }''',
}
MEDIAN = '$3 == "gene" { print $5 - $4 + 1 }'


def queries():
    """(name, SQL) of each query of the script."""
    with open(SCRIPT, encoding='utf-8') as script:
        for part in script.read().split('-- name: ')[1:]:
            name, _, text = part.partition('\n')
            yield name, text


def shown(value):
    return '' if value is None else str(value)


class Comparison:
    def __init__(self, mawk, tools, tally, scratch):
        self.mawk, self.tools, self.tally, self.scratch = mawk, tools, tally, scratch

    def check(self, path, biotype):
        name = os.path.basename(path)
        plain, database = os.path.join(self.scratch, name + '.plain'), os.path.join(self.scratch, name + '.sqlite')
        with open(plain, 'wb') as out:
            out.write(corpus.read(path))
        answer = self.tools.answer('gff-tosqlite', '-q', '-o', database, '--dataset', 'd', '-a', f'ID,Parent,{BIOTYPE}', path)
        if answer.status:
            self.tally.fail(name, answer.message)
            return
        connection = sqlite3.connect(database)
        for query, text in queries():
            rows = connection.execute(text).fetchall()
            if query == 'data sets and how many records each has':
                rows = [row[:2] for row in rows]
            ours = sorted('|'.join(map(shown, row)) for row in rows)
            if query == 'median length of genes':
                theirs = self.median(plain)
            else:
                theirs = sorted(self.counted(plain, PROGRAMS[query], biotype))
            self.tally.same(f'{name}: {query}', '\n'.join(ours).encode(), '\n'.join(theirs).encode(), ('SQL', 'mawk'))
            self.tally.count('queries')
            self.tally.count('rows', len(ours))
        connection.close()
        self.tally.count('files')

    def counted(self, plain, program, biotype=''):
        answer = corpus.execute([self.mawk, '-v', 'D=d', '-v', f'B={biotype}', FUNCTIONS + program, plain],
                                environment={'LC_ALL': 'C'})
        if answer.status:
            raise RuntimeError(f'mawk: {corpus.shown(answer.message)}')
        return answer.output.decode().splitlines()

    def median(self, plain):
        lengths = sorted(map(int, self.counted(plain, MEDIAN)))
        middle = lengths[(len(lengths) - 1) // 2:len(lengths) // 2 + 1]
        return [f'd|{sum(middle) / len(middle)}'] if middle else []


def main():
    options = corpus.arguments(__doc__).parse_args()
    mawk = corpus.need_program('mawk')
    tally = corpus.Tally('queries')
    with tempfile.TemporaryDirectory() as scratch:
        comparison = Comparison(mawk, corpus.Tools(options.bin), tally, scratch)
        for place, name, biotype in FILES:
            path = os.path.join(getattr(options, place), name)
            if os.path.exists(path):
                comparison.check(path, biotype)
            else:
                tally.pass_over('real files, which are not published with this repository', example=name)
    return tally.finish('files', 'queries', 'rows')


if __name__ == '__main__':
    sys.exit(main())
