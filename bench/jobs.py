"""What is measured: jobs, competitors and bars, as data.

A command is a pipeline as a user would type it. @plain, @gz, @bgz ... are the forms of the case's data (data.py).
Of each awk program we use the fastest form that we found. All run with LC_ALL=C.
"""

from pathlib import Path
from typing import NamedTuple

TUTORIAL = Path(__file__).resolve().parent / 'tutorial'


class Peer(NamedTuple):
    """A competitor, or a floor: what the machine itself takes for the bytes."""
    name: str
    command: str
    floor: bool = False  # does other work: its output is not compared
    only_to: str = ''  # '' for every sink of the case
    when_asked: bool = False  # only where --job names the job: another one is faster, and no bar is about it


class Case(NamedTuple):
    """One of our commands on one input, and whom it is compared with."""
    name: str  # its first word is the job
    title: str
    data: str
    ours: str
    peers: tuple
    to: tuple = ('null',)  # where output is written: null is /dev/null, pipe is a pipe to cat
    compare: str = 'records'  # records, sorted, table (headers off), bgzf (unpacked), database (its rows), or another of NORMAL_FORMS
    seconds: int = 600  # the patience with competitors
    when_asked: bool = False  # only where --job names the job: it takes minutes
    pairs: int | None = None  # so many are enough, where what is to be seen is a multiple


class Bar(NamedTuple):
    """The speed-up that we must have (floor) and want to have (goal), as medians; below 1 = slower."""
    case: str
    data: str  # '' for all of them, as in the next two
    to: str
    against: str
    floor: float | None
    goal: float | None
    loaded: tuple | None = None  # floor and goal where the machine was not idle


# --- programs of competitors ------------------------------------------------------------------------------------------
KEYS = ('ID', 'Parent', 'gene_name')
NAMES = ('ID', 'Parent', 'Name')
OF_GTF = ('gene_id', 'transcript_id', 'gene_name')
COLUMNS = 'seqid source type start end score strand phase'.split()
SEVENTEEN = ('ID Parent gene_id transcript_id gene_type gene_name transcript_type transcript_name exon_number exon_id '
             'level protein_id transcript_support_level hgnc_id tag havana_gene havana_transcript').split()


def awk_line(keys):
    return 'print $0' + ''.join(f' "\\t" v{i}' for i in range(len(keys)))


def awk_append(keys):
    """Append attributes of GFF3 as columns: by index() and substr(), what mawk does fastest."""
    finds = ''.join(f'v{i}="."; if(p=index(x,";{key}=")){{s=substr(x,p+{len(key) + 2}); '
                    f'v{i}=substr(s,1,index(s,";")-1)}} ' for i, key in enumerate(keys))
    return '/^#/{print;next}{x=";" $9 ";"; ' + finds + awk_line(keys) + '}'


def awk_append_split(keys):
    """The same, as it is written most: a loop over the pieces."""
    tests = 'else '.join(f'if(k=="{key}")v{i}=substr(f[j],p+1); ' for i, key in enumerate(keys))
    return ('/^#/{print;next}{' + ''.join(f'v{i}="."; ' for i in range(len(keys))) + 'n=split($9,f,";"); '
            'for(j=1;j<=n;j++){p=index(f[j],"="); k=substr(f[j],1,p-1); ' + tests + '} ' + awk_line(keys) + '}')


def awk_append_gtf(keys):
    finds = ''.join(f'v{i}="."; if(p=index(x," {key} \\"")){{s=substr(x,p+{len(key) + 3}); q=index(s,"\\""); '
                    f'if(q>1)v{i}=substr(s,1,q-1)}} ' for i, key in enumerate(keys))
    return '/^#/{print;next}{x=" " $9; ' + finds + awk_line(keys) + '}'


def perl_append(keys, pattern):
    columns = ''.join(',"\\t",$x=~/' + pattern.replace('KEY', key) + '/?"$1":"."' for key in keys)
    return 'if(/^#/){print;next} chomp; my $x=";".substr($_,1+rindex($_,"\\t")); print $_' + columns + ',"\\n"'


AWK_STRIP = '/^#/{print;next}{x=";" $9; gsub(/;(ID|Parent)=[^;]*/,"",x); $9=x==""?".":substr(x,2); print}'
AWK_STRIP_INDEX = ('function cut(k,n,p,s,q){p=index(x,k); if(p){s=substr(x,p+n); q=index(s,";"); '
                   'x=substr(x,1,p-1) (q?substr(s,q):"")}} '
                   '/^#/{print;next}{x=";" $9; cut(";ID=",4); cut(";Parent=",8); '
                   'print substr($0,1,length($0)-length($9)) (x==""?".":substr(x,2))}')
SED_STRIP = r's/(\t)((ID|Parent)=[^;]*;)+/\1/; s/;(ID|Parent)=[^;]*//g; s/\t(ID|Parent)=[^;\t]*$/\t./'
PERL_STRIP = r's/\t(?:(?:ID|Parent)=[^;\n]*;)+/\t/; s/;(?:ID|Parent)=[^;\n]*//g; s/\t(?:ID|Parent)=[^;\n\t]*$/\t./'
AWK_BED = ('/^#/{next}{x=";" $9 ";"; k="."; if(p=index(x,";ID=")){s=substr(x,p+4); k=substr(s,1,index(s,";")-1)} '
           'print $1,$4-1,$5,k,$6=="."?0:$6,$7}')
AWK_GENES = ('$3=="gene"{x=";" $9 ";"; a=b=""; if(p=index(x,";ID=")){s=substr(x,p+4); a=substr(s,1,index(s,";")-1)} '
             'if(p=index(x,";Parent=")){s=substr(x,p+8); b=substr(s,1,index(s,";")-1)} '
             'for(i=2;i<=8;i++)if($i==".")$i=""; print $0 "\\t" a "\\t" b}')
AWK_SEVENTEEN = ('!/^#/{for(i=2;i<=8;i++)if($i==".")$i=""; n=split($9,f,";"); split("",v); '
                 'for(i=1;i<=n;i++){p=index(f[i],"="); v[substr(f[i],1,p-1)]=substr(f[i],p+1)} '
                 'print $1,$2,$3,$4,$5,$6,$7,$8' + ''.join(f',v["{key}"]' for key in SEVENTEEN) + '}')
PERL_SEVENTEEN = ('next if /^#/; chomp; my @c=split /\\t/; my $a=pop @c; for(@c[1..7]){$_="" if $_ eq "."} '
                  'my %v=map {split /=/,$_,2} split /;/,$a; no warnings; '
                  'print join("\\t",@c,@v{qw(' + ' '.join(SEVENTEEN) + ')}),"\\n"')
PYTHON_SEVENTEEN = f'''import sys
keys = {SEVENTEEN!r}
for line in open(sys.argv[1], encoding="latin-1"):
    if line[0] == "#": continue
    c = line.rstrip("\\n").split("\\t")
    v = dict(a.split("=", 1) for a in c[8].split(";"))
    sys.stdout.write("\\t".join(["" if f == "." else f for f in c[:8]] + [v.get(k, "") for k in keys]) + "\\n")
'''.replace("'", '"')
PYTHON_GENES = '''import sys
for line in open(sys.argv[1], encoding="latin-1"):
  if line.split("\\t", 3)[2:3] == ["gene"]: sys.stdout.write(line)
'''
AWK_TAGS = ('/^#/{print;next}{g=t=""; n=split($9,f,"; "); for(i=1;i<=n;i++){split(f[i],w,"\\""); '
            'if(f[i]~/^tag /)t=t (t==""?"":",") w[2]; else if(f[i]~/^gene_id /)g=w[2]} '
            'print $0 "\\t" (g==""?".":g) "\\t" (t==""?".":t)}')

MAWK, GAWK = r"mawk -F'\t'", r"gawk -F'\t'"
RG, GENE_LINE = 'rg --no-config -a', r"'^[^\t]*\t[^\t]*\tgene\t'"


# --- the cases --------------------------------------------------------------------------------------------------------
GENES_OF_G = (
    Peer('mawk', f"""{MAWK} '$3=="gene"' @plain"""),
    Peer('rg', f'{RG} {GENE_LINE} @plain'),
    Peer('tsv-filter', 'tsv-filter --str-eq 3:gene @bare'),  # aborts on comments: they are taken out beforehand
    Peer('wc -l', 'wc -l @plain', floor=True),
    Peer('rg, read(2)', f'{RG} --no-mmap {GENE_LINE} @plain'),
    Peer('mawk, looking first', f"""{MAWK} '/\\tgene\\t/ && $3=="gene"' @plain""", when_asked=True),
    Peer('gawk', f"""{GAWK} '$3=="gene"' @plain""", only_to='pipe', when_asked=True),
    Peer('perl', "perl -ne 'print if /^[^\\t]*\\t[^\\t]*\\tgene\\t/' @plain", only_to='pipe', when_asked=True),
    Peer('sed', "sed -n '/^[^\\t]*\\t[^\\t]*\\tgene\\t/p' @plain", only_to='pipe', when_asked=True),
    Peer('grep -P', f'grep -aP {GENE_LINE} @plain', only_to='pipe'),  # with /dev/null GNU grep stops at the first hit
    Peer('cat', 'cat @plain', floor=True),
)


EXONS = (  # most of the records, where gene is one of fifty
    Peer('mawk', f"""{MAWK} '$3=="exon"' @plain"""),
    Peer('rg', f"{RG} '^[^\\t]*\\t[^\\t]*\\texon\\t' @plain"),
    Peer('wc -l', 'wc -l @plain', floor=True),
)


def select_genes(data, peers, to=('null',)):
    return Case('J1', 'records of one type, plain file', data, 'gff-select -t gene @plain', peers, to)


def append_columns(data, keys, peers, to=('null',)):
    return Case('J3', f'{", ".join(keys)} as columns of every record', data,
              f'gff-extract -i @plain {" ".join(keys)}', peers, to)


def fresh_database(command):
    """A command that makes a database anew; $DATABASE is set by measure.py, "$0" is the input."""
    return f"""sh -c 'rm -f "$DATABASE"; exec {command}' @plain"""


TUTORIAL_SORT = r"""sh -c '(grep -a "^#" "$0"; grep -av "^#" "$0" | sort -k1,1 -k4,4n)' @plain"""
GNU_SORT = r"""sh -c 'sort -s -S2G -t"$(printf "\t")" -k1,1 -k4,4n -k5,5nr "$0"' @plain"""
LOADERS = tuple(
    Peer(name, fresh_database(f'/usr/bin/python3 {TUTORIAL}/{script} "$0" "$DATABASE"'))  # the one that has Debian's pandas
    for name, script in (('pandas', 'pandas_loader.py'), ('pandas, low memory', 'low_memory_loader.py')))


def load_database(data, peers, when_asked):
    return Case('J7', 'an SQLite database with ID and Parent as columns, and indexes', data,
                fresh_database('gff-tosqlite -q --dataset d -o "$DATABASE" "$0"'), peers, compare='database',
                when_asked=when_asked)


def broken(name, data, ours, peers):
    pairs = 1 if data in GIANTS else 3
    return Case(f'bad {name}', 'pathological input', data, ours, peers, seconds=5, pairs=pairs)


def bad_cases(data):
    """J1, J3 and J4 on one line of 200 MB, where mawk is hopeless, or on many lines, where it is the best of them."""
    options, pattern = '--max-line 1G', ';KEY=([^;]+)'
    strip = f"-v OFS='\\t' '{AWK_STRIP}' @plain"
    genes = (
        Peer('mawk', f"""{MAWK} '$3=="gene"' @plain"""),
        Peer('rg', f'{RG} {GENE_LINE} @plain'),
        Peer('perl', "perl -ne 'print if /^[^\\t]*\\t[^\\t]*\\tgene\\t/' @plain"),
        Peer('gawk', f"""{GAWK} '$3=="gene"' @plain""", when_asked=True))
    append = (
        Peer('mawk', f"{MAWK} '{awk_append(KEYS)}' @plain"),
        Peer('perl', f"perl -ne '{perl_append(KEYS, pattern)}' @plain"),
        Peer('gawk', f"{GAWK} '{awk_append(KEYS)}' @plain", when_asked=True))
    remove = (
        Peer('mawk', f'{MAWK} {strip}'),
        Peer('perl', f"perl -pe 'next if /^#/; {PERL_STRIP}' @plain"),
        Peer('gawk', f'{GAWK} {strip}', when_asked=True))
    # On a giant line mawk is tried with one job.
    best = slice(1, None) if data in GIANTS else slice(1)
    return (
        broken('J1', data, f'gff-select {options} -t gene @plain', genes if data in GIANTS else genes[:2]),
        broken('J3', data, f'gff-extract {options} -i @plain {" ".join(KEYS)}', append[best]),
        broken('J4', data, f'gff-strip {options} -i @plain ID Parent', remove[best]))


GENES = 'gff-select -t gene -i @{}'
APPEND = f'gff-extract -i @{{}} {" ".join(KEYS)}'
TABLE = f'gff-totsv -c {",".join(COLUMNS + SEVENTEEN)} -i @{{}}'


def threads(name, form, data, ours, *floors, compare=''):
    """-@ 1 against -@ 0: the same command, and the same bytes."""
    return Case(f'threads {name}', f'-@ 1 against the same without, {form}', data, ours.replace(' -i', ' -@ 1 -i'),
                (Peer(f'one thread, {form}', ours), *floors), compare=compare)


def more_threads(number, name, form, ours):
    """Of these what counts is the memory: the cores of most machines that run the bench are fewer."""
    return Case(f'threads {name} -@ {number}', f'-@ {number} against the same without, {form}', 'G',
                ours.replace(' -i', f' -@ {number} -i'), (Peer(f'one thread, {form}', ours),), compare='', pairs=1)


def as_it_is(command):
    """Floors of tools that have no competitor: reading the bytes, and our reading and writing of every record."""
    return (Peer('cat', command.format('cat'), floor=True),
            Peer('gff-select, every record', command.format('gff-select'), floor=True))


GIANTS = ('attributes', 'value', 'flag', 'semicolons')  # inputs of one line

CASES = (
    select_genes('G', GENES_OF_G, ('pipe', 'null')),
    *(select_genes(data, GENES_OF_G[:4]) for data in ('R', 'M')),
    *(Case('J1', 'records of one type, plain file', data, 'gff-select -t exon @plain', EXONS)
      for data in ('pf', 'ens')),

    Case('J1p', 'records of one type, from a pipe', 'G', 'cat @plain | gff-select -t gene', (
        Peer('cat | mawk', f"""cat @plain | {MAWK} '$3=="gene"'"""),
        Peer('cat | rg', f'cat @plain | {RG} {GENE_LINE}'),
        Peer('cat | wc -l', 'cat @plain | wc -l', floor=True),
        Peer('itself, small pipe', 'cat @plain | --small-pipes gff-select -t gene'))),

    *(Case('J1z gz', 'records of one type, from gzip', data, 'gff-select -t gene @gz', (
        Peer('zcat | mawk', f"""zcat @gz | {MAWK} '$3=="gene"'"""),
        Peer('igzip | mawk', f"""igzip -dc @gz | {MAWK} '$3=="gene"'""", when_asked=True),
        Peer('igzip | rg', f'igzip -dc @gz | {RG} {GENE_LINE}'),
        Peer('igzip -dc', 'igzip -dc @gz', floor=True))) for data in ('G', 'R')),
    Case('J1z BGZF', 'records of one type, from BGZF', 'G', 'gff-select -t gene @bgz', (
        Peer('bgzip | mawk', f"""bgzip -dc @bgz | {MAWK} '$3=="gene"'"""),
        Peer('bgzip | rg', f'bgzip -dc @bgz | {RG} {GENE_LINE}'),
        Peer('bgzip -dc', 'bgzip -dc @bgz', floor=True))),

    Case('J2 attribute', 'records by the value of an attribute', 'G', 'gff-select -a gene_type=protein_coding @plain', (
        Peer('mawk', f"{MAWK} '$9 ~ /(^|;)gene_type=protein_coding(;|$)/' @plain"),
        Peer('gawk', "gawk '/[\\t;]gene_type=protein_coding(;|$)/' @plain", when_asked=True),
        Peer('perl', "perl -ne 'print if /[\\t;]gene_type=protein_coding(?:;|$)/' @plain", when_asked=True),
        Peer('rg', f"{RG} '[\\t;]gene_type=protein_coding(;|$)' @plain"),
        Peer('rg -F', f"{RG} -F ';gene_type=protein_coding;' @plain"),  # right only between two other keys
        Peer('tsv-filter', 'tsv-filter --str-in-fld 9:gene_type=protein_coding @bare'),
        Peer('cat', 'cat @plain', floor=True))),
    Case('J2 region', 'records that overlap a region', 'G', 'gff-select -r chr2:1-50000000 @plain', (
        Peer('mawk', f"""{MAWK} '$1=="chr2" && $4<=50000000 && $5>=1' @plain"""),
        Peer('gawk', f"""{GAWK} '$1=="chr2" && $4<=50000000 && $5>=1' @plain""", when_asked=True),
        Peer('tsv-filter', 'tsv-filter --str-eq 1:chr2 --le 4:50000000 --ge 5:1 @bare'),
        Peer('bedtools', 'bedtools intersect -u -a @plain -b @region'))),
    Case('J2 index', 'records that overlap a region, sorted BGZF with its index', 'x',
         'gff-select -r chr2:1-50000000 @sorted', (
             Peer('tabix', 'tabix @sorted chr2:1-50000000'),
             Peer('bgzip | mawk', f"""bgzip -dc @sorted | {MAWK} '$1=="chr2" && $4<=50000000 && $5>=1'""")),
         compare='sorted'),
    Case('J2 regions', 'records that overlap one of 10,000 regions, sorted BGZF with its index', 'x',
         'gff-select -R @regions @sorted', (
             Peer('tabix', 'tabix -R @regions @sorted'),),
         compare='each once'),

    Case('many types', '-t with 1,000 types against one', 'G',
         """sh -c 'exec gff-select -t "$(cat "$0")" "$1"' @types @plain""",
         (Peer('one type', 'gff-select -t gene @plain'),)),
    Case('many values', '-a KEY=@FILE with 1,000,000 values against KEY=VALUE', 'G',
         """sh -c 'exec gff-select -a gene_type=@"$0" "$1"' @values @plain""",
         (Peer('one value', 'gff-select -a gene_type=lncRNA @plain'),)),

    append_columns('G', KEYS, (
        Peer('mawk', f"{MAWK} '{awk_append(KEYS)}' @plain", only_to='null'),
        Peer('cat', 'cat @plain', floor=True)), ('pipe', 'null')),
    append_columns('x', KEYS, (
        Peer('mawk, split()', f"{MAWK} '{awk_append_split(KEYS)}' @plain"),
        Peer('gawk', f"{GAWK} '{awk_append(KEYS)}' @plain", when_asked=True),
        Peer('perl', f"perl -ne '{perl_append(KEYS, ';KEY=([^;]+)')}' @plain", when_asked=True))),
    *(append_columns(data, NAMES, (Peer('mawk', f"{MAWK} '{awk_append(NAMES)}' @plain"),)) for data in ('R', 'M')),

    Case('J4', 'every record less ID and Parent', 'G', 'gff-strip -i @plain ID Parent', (
        Peer('mawk', f"{MAWK} -v OFS='\\t' '{AWK_STRIP}' @plain", only_to='null'),
        Peer('mawk, by index()', f"{MAWK} '{AWK_STRIP_INDEX}' @plain", only_to='null'),
        Peer('cat', 'cat @plain', floor=True)), ('pipe', 'null')),
    Case('J4', 'every record less ID and Parent', 'x', 'gff-strip -i @plain ID Parent', (
        Peer('sed', f"sed -E '/^#/b; {SED_STRIP}' @plain"),
        Peer('perl', f"perl -pe 'next if /^#/; {PERL_STRIP}' @plain", when_asked=True),
        Peer('gawk', f"{GAWK} -v OFS='\\t' '{AWK_STRIP}' @plain", when_asked=True))),
    *(Case('J4', 'every record less ID and Parent', data, 'gff-strip -i @plain ID Parent', (
        Peer('mawk', f"{MAWK} -v OFS='\\t' '{AWK_STRIP}' @plain"),)) for data in ('R', 'M')),

    Case('J5', 'a table of genes with ID and Parent, from gzip, three processes', 'G',
         'gff-select -t gene @gz | gff-extract ID Parent | gff-totsv', (
             Peer('zcat | mawk', f"zcat @gz | {MAWK} -v OFS='\\t' '{AWK_GENES}'"),
             Peer('igzip | mawk', f"igzip -dc @gz | {MAWK} -v OFS='\\t' '{AWK_GENES}'"),
             Peer('igzip | rg | mawk', f"igzip -dc @gz | {RG} {GENE_LINE} | {MAWK} -v OFS='\\t' '{AWK_GENES}'"),
             Peer('two processes', f'gff-select -t gene @gz | gff-totsv -c {",".join(COLUMNS)},attributes,ID,Parent'),
             Peer('igzip -dc', 'igzip -dc @gz', floor=True)),
         compare='table'),

    Case('J6', 'every record, 17 attributes as columns', 'x', f'gff-totsv -c {",".join(COLUMNS + SEVENTEEN)} @plain', (
        Peer('mawk', f"{MAWK} -v OFS='\\t' '{AWK_SEVENTEEN}' @plain"),
        Peer('perl', f"perl -ne '{PERL_SEVENTEEN}' @plain"),
        Peer('python3', f"python3 -c '{PYTHON_SEVENTEEN}' @plain")),
         ('pipe',), 'table'),

    Case('GTF', 'three attributes of GTF as columns', 'T', f'gff-extract -i @plain {" ".join(OF_GTF)}', (
        Peer('mawk', f"{MAWK} '{awk_append_gtf(OF_GTF)}' @plain"),
        Peer('perl', "perl -ne '" + perl_append(OF_GTF, '[; ]KEY "([^"]+)') + "' @plain", when_asked=True))),
    Case('GTF exons', 'records of one type, GTF', 'T', 'gff-select -t exon @plain', EXONS),
    Case('GTF tags', 'gene_id and all of 20 tags as columns', 'tags', 'gff-extract -i @plain gene_id tag', (
        Peer('mawk', f"{MAWK} '{AWK_TAGS}' @plain"),
        Peer('gawk', f"{GAWK} '{AWK_TAGS}' @plain", when_asked=True))),
    Case('GTF tag', 'records with one tag of 20', 'tags', 'gff-select -a tag=tag_19 @plain', (
        Peer('mawk', "mawk '/[\\t ]tag \"tag_19\"/' @plain"),
        Peer('rg', f"{RG} '[\\t ]tag \"tag_19\"' @plain"))),

    Case('BGZF', 'writing BGZF', 'x', 'gff-select -z @plain', (
        Peer('bgzip', 'bgzip -c @plain'),
        Peer('bgzip -l1', 'bgzip -l1 -c @plain')), compare='bgzf'),

    Case('J8', 'records ordered by position', 'x', 'gff-order @plain', (
        Peer('grep, sort', TUTORIAL_SORT),
        Peer('sort -s -S2G', GNU_SORT, when_asked=True),
        Peer('bedtools sort', 'bedtools sort -header -i @plain', when_asked=True)), compare='sorted'),
    Case('J8 BGZF', 'the same, to BGZF with two threads', 'x', 'gff-order -z -@ 2 @plain', (
        Peer('grep, sort | bgzip', f'{TUTORIAL_SORT} | bgzip'),
        Peer('sort -s -S2G | bgzip -@2', f'{GNU_SORT} | bgzip -@2')), compare='unpacked and sorted'),

    Case('check', 'every rule of gff-check', 'x', 'gff-check --fail-on never @plain', (
        Peer('gt gff3validator', 'gt gff3validator @plain', floor=True),)),
    Case('check records', 'rules on single records', 'x', 'gff-check --level records --fail-on never @plain', (
        Peer('mawk', f"{MAWK} '$4 > $5' @plain", floor=True),)),

    Case('stats', 'every figure of gff-stats', 'x', 'gff-stats -O tsv @plain', (
        Peer('gt stat', 'gt stat @plain', floor=True),)),
    Case('stats records', 'figures of single records', 'x', 'gff-stats --records -O tsv @plain', (
        Peer('cut, sort', 'cut -f 3 @plain | sort | uniq -c', floor=True),)),
    Case('stats', 'every figure of gff-stats, the whole file', 'G', 'gff-stats -O tsv @plain', (
        Peer('wc -l', 'wc -l @plain', floor=True),)),
    Case('stats records', 'figures of single records, the whole file', 'G', 'gff-stats --records -O tsv @plain', (
        Peer('mawk', f"{MAWK} '{{ n[$3]++ }} END {{ for (type in n) print type, n[type] }}' @plain", floor=True),
        Peer('wc -l', 'wc -l @plain', floor=True))),

    # gffread writes no genes, codons and UTRs, and its CDS has the stop codon: the exons of each transcript can be compared.
    Case('togtf', 'GFF3 as GTF', 'x', 'gff-togtf -q -i @plain', (
        Peer('gffread -T', 'gffread -T @plain'),  # 3 keys of 16
        Peer('gffread, all attributes', 'gffread -T -F --keep-genes --keep-exon-attrs @plain')),
         compare='exons of GTF', seconds=60),
    Case('togff3', 'GTF as GFF3', 'x', 'gff-togff3 -q -i @gtf', (
        Peer('gffread, all attributes', 'gffread -F --keep-genes --keep-exon-attrs @gtf'),),
         compare='exons of GFF3', seconds=60),
    # The thick columns of transcripts without a coding region are left out: gffread draws them as coding.
    Case('tobed', 'a line of BED12 for each transcript', 'x', 'gff-tobed -q -x -i @plain', (
        Peer('gffread --bed', 'gffread --bed @plain'),),
         compare='blocks of BED', seconds=60),
    Case('tobed records', 'a line of BED6 for each record', 'x', 'gff-tobed -q -i @plain', (
        Peer('mawk', f"""{MAWK} -v OFS='\\t' '{AWK_BED}' @plain"""),), compare='table'),
    # No command of a line or two does the work of these two: AGAT needs 14 s for 30 MB, and it is not in Debian.
    Case('inherit', 'the name of the gene on every record', 'x', 'gff-inherit -q --from gene name_of_gene=gene_name -i @plain',
         as_it_is('{} @plain')),
    Case('pick', 'one transcript of each gene', 'x', 'gff-pick -q -i @plain', as_it_is('{} @plain')),
    Case('rename', 'other names of sequences', 'x', 'gff-rename -q -s @map --unmapped keep -i @plain', (
        Peer('sed', "sed 's/^chr//' @plain"),  # ##sequence-region keeps the old names: the records are equal
        Peer('mawk', "mawk '{sub(/^chr/, \"\")} 1' @plain"))),

    load_database('x', LOADERS[:1], when_asked=False),
    load_database('x', LOADERS[1:], when_asked=True),
    load_database('G', LOADERS[:1], when_asked=True),

    threads('J1', 'plain', 'G', GENES.format('plain'), Peer('wc -l', 'wc -l @plain', floor=True)),
    threads('J1', 'bgz', 'G', GENES.format('bgz')),
    threads('J1', 'gz', 'x', GENES.format('gz')),
    threads('J3', 'plain', 'G', APPEND.format('plain')),
    threads('J3', 'bgz', 'G', APPEND.format('bgz')),
    threads('J3', 'gz', 'x', APPEND.format('gz')),
    threads('J6', 'plain', 'G', TABLE.format('plain')),
    threads('BGZF', 'plain', 'G', 'gff-select -z -i @plain'),
    threads('order', 'plain', 'G', """sh -c 'exec gff-order -q --write-index -o "$ORDERED" -i "$0"' @plain""",
            compare='ordered file and index'),
    *(more_threads(number, name, form, command.format(form)) for number in (3, 8)
      for name, form, command in (('J1', 'bgz', GENES), ('J3', 'plain', APPEND), ('J3', 'bgz', APPEND),
                                  ('J6', 'plain', TABLE))),
    threads('stats', 'plain', 'G', 'gff-stats -O tsv -i @plain'),
    threads('stats records', 'plain', 'G', 'gff-stats --records -O tsv -i @plain'),

    threads('togtf', 'plain', 'x', 'gff-togtf -q -i @plain'),
    threads('togff3', 'gtf', 'x', 'gff-togff3 -q -i @gtf'),
    threads('tobed', 'plain', 'x', 'gff-tobed -q -x -i @plain'),
    threads('inherit', 'plain', 'x', 'gff-inherit -q --from gene name_of_gene=gene_name -i @plain'),
    threads('pick', 'plain', 'x', 'gff-pick -q -i @plain'),
    threads('rename', 'plain', 'x', 'gff-rename -q -s @map --unmapped keep -i @plain'),

    Case('start', 'start-up: 20 lines', 'start', 'gff-select -t gene @plain', (
        Peer('mawk', f"""{MAWK} '$3=="gene"' @plain"""),
        Peer('rg', f'{RG} {GENE_LINE} @plain'),
        Peer('python3', f"python3 -c '{PYTHON_GENES}' @plain"))),

    *(case for data in GIANTS + ('comments', 'short') for case in bad_cases(data)),
)

# --- the bars ---------------------------------------------------------------------------------------------------------
BARS = (
    Bar('J1', 'G', '', 'mawk', 3.0, 3.3),
    Bar('J1', 'G', '', 'wc -l', 0.60, 0.70),
    Bar('J1', 'G', '', 'tsv-filter', 1.0, 1.1),
    Bar('J1', 'G', '', 'rg', 0.7, 0.9),
    Bar('J1', 'R', '', 'rg', 0.85, 1.2),
    Bar('J1', 'pf', '', 'rg', 1.2, 1.5),
    Bar('J1', 'ens', '', 'rg', 1.2, 1.5),
    Bar('J1p', 'G', '', 'cat | mawk', 2.5, None),
    Bar('J1p', 'G', '', 'cat | wc -l', None, 2.7),
    Bar('J1p', 'G', '', 'itself, small pipe', 2.5, None),
    Bar('J1z gz', 'G', '', 'zcat | mawk', 10, 12),
    Bar('J1z gz', 'R', '', 'zcat | mawk', 6, None),
    Bar('J1z gz', 'G', '', 'igzip -dc', 0.75, 0.85),
    Bar('J1z BGZF', 'G', '', 'bgzip -dc', 0.80, 0.90),
    Bar('J1z BGZF', 'G', '', 'bgzip | mawk', 2.7, 3.5),
    Bar('J2 attribute', 'G', '', 'mawk', 3.7, 4.2),
    Bar('J2 attribute', 'G', '', 'tsv-filter', 2.0, 2.4),
    Bar('J2 region', 'G', '', 'mawk', 3.5, 4.0),
    Bar('J2 index', 'x', '', 'tabix', 1 / 1.5, 1 / 1.2),
    Bar('J2 regions', 'x', '', 'tabix', 2.0, None),
    Bar('many types', 'G', '', 'one type', 0.9, None),
    Bar('many values', 'G', '', 'one value', 0.5, None),
    Bar('J3', 'G', '', 'mawk', 5, 6),
    Bar('J3', 'x', '', 'mawk, split()', 11, 13),
    Bar('J3', 'G', 'pipe', 'cat', 2.0, 2.7, loaded=(0.50, 0.65)),
    Bar('J4', 'G', '', 'mawk', 8, 9),
    Bar('J4', 'x', '', 'sed', 25, 30),
    Bar('J5', 'G', '', 'zcat | mawk', 11, 13),
    Bar('J5', 'G', '', 'igzip | mawk', 4, 5),
    Bar('J5', 'G', '', 'two processes', 1 / 1.15, 1 / 1.05),
    Bar('J6', 'x', '', 'mawk', 15, 20),
    Bar('J6', 'x', '', 'perl', 15, 20),
    Bar('J6', 'x', '', 'python3', 15, 20),
    Bar('J7', '', '', 'pandas', 5, 6.5),
    Bar('J8', 'x', '', 'grep, sort', 2.3, 2.6),
    Bar('J8 BGZF', 'x', '', 'grep, sort | bgzip', 2.2, 2.6),
    Bar('J8 BGZF', 'x', '', 'sort -s -S2G | bgzip -@2', 1.3, None),
    Bar('togtf', 'x', '', 'gffread -T', 3.0, None),
    Bar('togtf', 'x', '', 'gffread, all attributes', 3.0, None),
    Bar('togff3', 'x', '', 'gffread, all attributes', 3.0, None),
    Bar('tobed', 'x', '', 'gffread --bed', 3.0, None),
    Bar('tobed records', 'x', '', 'mawk', 1.0, 3.0),
    Bar('BGZF', 'x', '', 'bgzip -l1', 1.0, None),
    Bar('BGZF', 'x', '', 'bgzip', None, 3.0),
    Bar('GTF tags', 'tags', '', '', 1.0, None),
    Bar('GTF tag', 'tags', '', '', 1.0, None),
    *(Bar(f'bad {job}', '', '', '', 1.0, None) for job in ('J1', 'J3', 'J4')),
    Bar('threads J1', 'G', '', 'one thread, plain', 0.97, None),  # no loss, except noise
    Bar('threads J1', 'G', '', 'wc -l', 1.0, None),
    *(Bar(f'threads {job}', 'G', '', f'one thread, {form}', floor, None)
      for job, form, floor in (('J1', 'bgz', 1.5), ('J3', 'plain', 1.5), ('J3', 'bgz', 1.5), ('J6', 'plain', 1.6),
                               ('BGZF', 'plain', 1.7), ('order', 'plain', 1.4))),
    *(Bar(f'threads {job}', 'G', '', 'one thread, plain', 1.5, None) for job in ('stats', 'stats records')),
    *(Bar(f'threads {job}', 'x', '', '', 0.97, 1.4) for job in ('togtf', 'togff3', 'tobed', 'inherit', 'pick', 'rename')),
)

# Bars without a competitor: at most so much. report.py computes each value from the rows.
LIMITS = (
    ('peak RSS, J1 to J6', 'MiB', 8, 6),
    ('peak RSS with -@ 1', 'MiB', 12, None),
    ('peak RSS with -@ 1, 3 and 8, less 2 MiB for each thread', 'MiB', 12, None),
    ('peak RSS on giant lines, less 8 MiB, over the length of the line', '', 1.5, None),
    ('giant line of 200 MB, wall (without ;;;...)', 's', 1, None),
    ('start-up, wall', 'ms', 5, 3),
    ('BGZF: size over the size from bgzip', '', None, 1.2),
)
