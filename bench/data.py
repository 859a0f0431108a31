"""The inputs: made once, kept in a folder, each in the forms that jobs ask for."""

import gzip
import os
import random
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = HERE.parent.parent / 'shared' / 'data'
GENERATOR = SHARED / 'make-gencode-like.cpp'
ENVIRONMENT = os.environ | {'LC_ALL': 'C'}

# Real files, joined and repeated up to this number of bytes (in a whole run, in a quick run).
REAL = {
    'R': ('A. fumigatus, GenBank, whole, repeated', (370_000_000, 30_000_000), (
        'genbank_afumigatus_D141_whole.gff3.gz',)),
    'M': ('GFF3 of ten producers', (370_000_000, 30_000_000), (
        'genbank_yeast_R64_whole.gff3.gz', 'ensembl_bacteria_Devosia_geojensis_whole.gff3.gz',
        'maker_hortaea_genes_whole.gff3.gz', 'fungidb56_Af293_whole.gff3.gz',
        'flybase_dmel_r5.49_50k_lines.gff3.gz', 'refseq_GRCh38.p13_subsample_100k.gff3.gz',
        'briggsae_curated_whole.gff3.gz', 'sqanti3_gencode38_chr22_cds.gff3.gz',
        'ensembl_vep_custom_test.gff.gz', 'gramene_rice_gbrowse_syn.gff3.gz')),
    'T': ('GTF of seven producers', (230_000_000, 30_000_000), (
        'ensembl_yeast_SGD1.01.56_whole.gtf.gz', 'ensembl_hg19_chr19_ucscnames.gtf.gz',
        'refseq_gnomon_bombus_whole_raw.gtf.gz', 'ensembl_GRCm38.75_mouse_chr1.gtf.gz',
        'vectorbase_rhodnius_whole_genemark_enriched.gtf.gz',
        'flybase_dmel_whole_genemark_enriched.gtf.gz', 'itag_tomato_whole_genemark_enriched.gtf.gz')),
    'pf': ('PlasmoDB, the first 1,000 lines repeated', (230_000_000, 30_000_000), ('plasmodb54_Pf3D7_head.gff3',)),
    'ens': ('Ensembl 104, the first 1,000 lines repeated', (230_000_000, 30_000_000), (
        'ensembl_GRCh38.104_head.gff3',)),
}


def attributes(count):
    yield b'chr1\tbench\tgene\t1000\t2000\t.\t+\t.\tID=gene1'
    for start in range(0, count, 100_000):
        yield b''.join(b';k%08d=v%06d' % (i, i % 1_000_000) for i in range(start, min(start + 100_000, count)))
    yield b'\n'


def long_line(head, byte, tail):
    def pieces(count):
        yield b'chr1\tbench\tgene\t1000\t2000\t.\t+\t.\t' + head
        for start in range(0, count, 1_000_000):
            yield byte * min(1_000_000, count - start)
        yield tail
    return pieces


def comments(count):
    for start in range(0, count, 1_000_000):
        yield b'#\n' * min(1_000_000, count - start)


def short_records(count):
    for start in range(0, count, 100_000):
        yield b''.join(b'chr1\ts\t%b\t%d\t%d\t.\t+\t.\tID=g%d\n' % (b'exon' if i % 10 else b'gene', i + 1, i + 100, i)
                       for i in range(start, min(start + 100_000, count)))


def tagged(count):
    tags = [b''.join(b' tag "tag_%d";' % (k % (20 if i % 2 else 19)) for k in range(i, i + 20)) for i in range(40)]
    for start in range(0, count, 10_000):
        yield b''.join(b'chr1\tbench\texon\t%d\t%d\t.\t+\t.\tgene_id "g%d"; transcript_id "t%d"; gene_name "n%d";%b\n'
                       % (i + 1, i + 100, i // 10, i // 5, i // 10, tags[i % 40])
                       for i in range(start, min(start + 10_000, count)))


# What, how many (quick: a twentieth), pieces.  A recipe that changes takes a new name, or old files are used on.
MADE = {
    'attributes': ('one record, attributes of 18 bytes', 10_000_000, attributes),
    'value': ('one record, one long value', 200_000_000, long_line(b'ID=gene1;Note=', b'x', b';gene_name=n\n')),
    'flag': ('one record, attributes without "=", no newline', 200_000_000, long_line(b'', b'x', b'')),
    'semicolons': ('one record, empty attributes (;;;...)', 200_000_000, long_line(b'Note=n', b';', b'\n')),
    'comments': ('comment lines of two bytes', 50_000_000, comments),
    'short': ('short records', 5_000_000, short_records),
    'tags': ('GTF with 20 tags a record', 500_000, tagged),
}


# Small files for any data, with their suffix and pieces: a region, a map, and lists in which only one value occurs in the data.
SIDE = {
    'region': ('bed', [b'chr2\t0\t50000000\n']),
    'types': ('txt', [b'gene', *(b',type%d' % i for i in range(999))]),
    'map': ('txt', [b'chr%s\t%s\n' % (name, name) for name in (b'X', b'Y', b'M', *(b'%d' % i for i in range(1, 23)))]),
    'values': ('txt', [b'lncRNA\n', *(b'value%d\n' % i for i in range(999_999))]),
}


class Missing(Exception):
    """Data that is not available here."""


def say(text):
    print(f'bench: {text}', file=sys.stderr, flush=True)


def run(command, **options):
    done = subprocess.run(command, env=ENVIRONMENT, stderr=subprocess.PIPE, check=False, **options)
    if done.returncode:
        raise Missing(f'{command[0]}: {done.stderr.decode(errors="replace").strip()[-200:] or done.returncode}')


def compiled(source, folder):
    """The program made of one source file; made again where the source is newer."""
    program = folder / source.stem
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        say(f'compiling {source.name}')
        run(['c++', '-O2', '-std=c++20', '-o', f'{program}.new', str(source)])
        os.replace(f'{program}.new', program)
    return program


def identity(path):
    """A short name for a file as it is now."""
    status = path.stat()
    return f'{zlib.crc32(f"{path.resolve()} {status.st_size} {status.st_mtime_ns}".encode()):08x}'


def read_afresh(path):
    """Read a file into the page cache again.  Its pages may be large or small, written or read ahead.  This makes mmap
    up to 3.5 times and read(2) 1.3 times slower or faster."""
    with open(path, 'rb', buffering=0) as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while file.read(1 << 20):
            pass


def head(source, size):
    """Whole lines of a file, about so many bytes."""
    with open(source, 'rb') as file:
        left = size
        while left > 0 and (block := file.read(min(left, 1 << 20))):
            left -= len(block)
            yield block
        yield file.readline()


class Inputs:
    """Paths of inputs by name and form.  What is there already is used again: its name says how it was made."""

    def __init__(self, folder, quick, amount, tools, file=None):
        """amount: the generator's arguments; tools: our folder of them; file: what the user gave to be measured instead of G."""
        self.folder, self.quick, self.amount, self.tools, self.file = folder, quick, amount, tools, file
        self.read = set()  # what was put into the page cache in this run
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, name, form='plain'):
        path = self._path(name, form)
        if path not in self.read:
            self.read.add(path)
            read_afresh(path)
        return path

    def _path(self, name, form):
        plain = self._plain(name)
        if form == 'plain':
            return plain
        if form in SIDE:
            return self._written(form, SIDE[form][0], '', SIDE[form][1])
        ending = {'gz': 'gz', 'bgz': 'bgz', 'sorted': 'sorted.gz', 'bare': 'bare', 'regions': 'tsv', 'gtf': 'gtf'}[form]
        return self._made(f'{plain.stem}-{identity(plain)}.{ending}', getattr(self, f'_{form}'), plain)

    def describe(self, name):
        if name == 'G':
            return self.file.name if self.file else 'GENCODE-like, made'
        if name == 'x':
            return 'the head of G'
        return {'start': '20 lines of G'}.get(name) or (REAL.get(name) or MADE[name])[0]

    def _plain(self, name):
        if name == 'G':
            return self._annotation()
        if name in ('x', 'start'):
            whole = self._plain('G')
            if name == 'start':
                with open(whole, 'rb') as file:
                    lines = [file.readline() for _ in range(20)]
                return self._written(name, 'gff3', identity(whole), lines)
            size = min(20_000_000 if self.quick else 300_000_000, whole.stat().st_size - 1)
            return self._written(name, 'gff3', f'{identity(whole)} {size}', head(whole, size))
        if name in REAL:
            _, sizes, files = REAL[name]
            if not (SHARED / 'real').is_dir():
                raise Missing('no ../shared/data/real beside this tree')
            size = sizes[self.quick]
            return self._written(name, 'gtf' if name == 'T' else 'gff3', f'{size} {files}', self._repeated(files, size))
        _, count, pieces = MADE[name]
        count = count // 20 if self.quick else count
        return self._written(name, 'gtf' if name == 'tags' else 'gff3', f'{count} {pieces.__qualname__}',
                             pieces(count))

    def _annotation(self):
        if self.file:
            with open(self.file, 'rb') as file:
                packed = file.read(2) == b'\x1f\x8b'
            if not packed:
                return self.file
            return self._made(f'given-{identity(self.file)}.gff3', self._unpacked, self.file)
        if not GENERATOR.exists():
            raise Missing('no ../shared/data beside this tree: give a FILE')
        key = zlib.crc32(GENERATOR.read_bytes())
        return self._made(f'G-{self.amount[-1]}-{key:08x}.gff3', self._generated)

    def _generated(self, path):
        templates = []
        for version in ('v41', 'v38'):
            templates.append(self.folder / f'{version}.gff3')
            head_of_gencode = SHARED / 'real' / f'gencode_{version}_human_head.gff3.gz'
            templates[-1].write_bytes(gzip.decompress(head_of_gencode.read_bytes()))
        with open(path, 'wb') as out:
            run([str(compiled(GENERATOR, self.folder)), *self.amount, *map(str, templates)], stdout=out)

    @staticmethod
    def _repeated(files, size):
        written = 0
        while written < size:
            for name in files:
                data = (SHARED / 'real' / name).read_bytes()
                data = gzip.decompress(data) if data[:2] == b'\x1f\x8b' else data
                yield data if data.endswith(b'\n') else data + b'\n'
                written += len(data)
                if written >= size:
                    break

    def _written(self, name, ending, key, pieces):
        def write(path):
            with open(path, 'wb') as out:
                out.writelines(pieces)
        return self._made(f'{name}-{zlib.crc32(key.encode()):08x}.{ending}', write)

    def _made(self, name, make, *arguments):
        path = self.folder / name
        if not path.exists():
            say(f'making {name}')
            new = path.with_name(f'new-{os.getpid()}-{name}')
            try:
                make(*arguments, new)
                os.replace(new, path)
            except OSError as error:
                raise Missing(str(error)) from error
            finally:
                new.unlink(missing_ok=True)
        return path

    # --- the forms ---------------------------------------------------------------------------------------------------
    @staticmethod
    def _unpacked(source, path):
        with open(path, 'wb') as out:
            run(['gzip', '-dc', str(source)], stdout=out)

    @staticmethod
    def _gz(plain, path):
        with open(path, 'wb') as out:
            run(['pigz' if shutil.which('pigz') else 'gzip', '-6', '-c', str(plain)], stdout=out)

    @staticmethod
    def _bgz(plain, path):
        with open(path, 'wb') as out:
            run(['bgzip', '-c', str(plain)], stdout=out)

    def _gtf(self, plain, path):
        """The same annotation in GTF, as GENCODE would write it."""
        with open(path, 'wb') as out:
            run([str(self.tools / 'gff-togtf'), '-q', str(plain)], stdout=out)

    @staticmethod
    def _bare(plain, path):
        with open(path, 'wb') as out:
            run(['grep', '-av', '^#', str(plain)], stdout=out)

    @staticmethod
    def _regions(plain, path):
        """10,000 regions around records, in no order, seqid, start and end."""
        with open(plain, 'rb') as file:
            places = [line.split(b'\t', 5) for line in file if not line.startswith(b'#')]
        chosen = random.Random(1).sample(places, min(10_000, len(places)))
        with open(path, 'wb') as out:
            out.writelines(b'%s\t%d\t%d\n' % (seqid, max(1, int(start) - 500), int(end) + 500)
                           for seqid, _, _, start, end, _ in chosen)

    @staticmethod
    def _sorted(plain, path):
        script = ('{ grep -a "^#" "$1"; grep -av "^#" "$1" | sort -s -t "$(printf "\\t")" -k1,1 -k4,4n; } | '
                  'bgzip -c >"$2"')
        run(['sh', '-c', script, 'sh', str(plain), str(path)])
        index = path.with_name(path.name + '.tbi')
        run(['tabix', '-f', '-p', 'gff', str(path)])
        os.replace(index, path.with_name(path.name.split('-', 2)[2] + '.tbi'))
