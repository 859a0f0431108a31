"""The package gffpipe as its users have it: installed. wheel.py runs this in a virtual environment."""

import ast
import concurrent.futures
import gzip
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
import threading
import unittest
import warnings
from pathlib import Path

import pandas
import readers  # tests/consumers: tables with what readers go wrong at

import gffpipe
import gffpipe._table as table

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / 'tests/data'
ENSEMBL = DATA / 'ensembl_chr20.gff3.gz'
HEADER = '##gff-version 3\n'


def record(seqid='chr1', type='gene', start=1, end=9, attributes='ID=a'):
    return f'{seqid}\tsource\t{type}\t{start}\t{end}\t.\t+\t.\t{attributes}\n'


class Folder(unittest.TestCase):
    """A test with a folder for its files. Warnings are errors, and no process may be left."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix='gffpipe-python-')
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        catch = warnings.catch_warnings()
        catch.__enter__()
        self.addCleanup(catch.__exit__, None, None, None)
        warnings.simplefilter('error')

    def tearDown(self):
        with self.assertRaises(ChildProcessError, msg='a process was left'):
            os.waitpid(-1, os.WNOHANG)

    def write(self, text, name='in.gff3'):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path


class ReadTable(Folder):
    def test_nine_columns_have_the_types_of_the_reader(self):
        frame = gffpipe.read_table(ENSEMBL)
        self.assertEqual({name: str(kind) for name, kind in frame.dtypes.items()}, {
            'seqid': 'category', 'source': 'category', 'type': 'category', 'start': 'int64', 'end': 'int64',
            'score': 'float64', 'strand': 'category', 'phase': 'Int8', 'attributes': 'string'})

    def test_cells_are_those_of_the_file(self):
        frame = gffpipe.read_table(ENSEMBL)
        with gzip.open(ENSEMBL, 'rt') as lines:
            records = [line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')]
        self.assertEqual(len(frame), len(records))
        self.assertEqual(frame['start'].tolist(), [int(cells[3]) for cells in records])
        self.assertEqual(frame['attributes'].tolist(), [cells[8] for cells in records])
        self.assertEqual(frame['phase'].astype(object).where(frame['phase'].notna(), '.').astype(str).tolist(),
                         [cells[7] for cells in records])

    def test_the_frame_is_that_of_the_snippet(self):
        """Odd names, numbers that are text until the last row, quotes, blanks, escapes, bytes that are not UTF-8."""
        tables = [(readers.hazards(), None), (readers.hazards(), ['ID', 'Name', 'seqid', 'score', 'ID']),
                  (readers.scores(), ['score', 'phase']), (readers.names_in_few(), ['Name']),
                  (readers.odd_keys(), [key for key in readers.ODD_KEYS]), (HEADER, ['ID', 'start'])]
        for text, columns in tables:
            with self.subTest(columns=columns):
                path = self.write(text)
                command = ['gff-totsv', '-q', '-i', path, '-o', self.folder / 'table.tsv']
                if columns:
                    command += ['-c', ','.join(columns)]
                gffpipe.run(*command)
                names = {}
                snippet = gffpipe.run(*command, '--reader', 'pandas')
                exec(snippet, names)
                with warnings.catch_warnings():
                    warnings.simplefilter('ignore', gffpipe.GffpipeWarning)  # the empty input
                    frame = gffpipe.read_table(path, columns)
                pandas.testing.assert_frame_equal(frame, names['table'])

    def test_bytes_that_are_not_utf8_are_surrogates(self):
        path = self.write(record(attributes='ID=a\xff').encode('latin-1'))
        self.assertEqual(gffpipe.read_table(path, 'ID')['ID'][0].encode('utf-8', 'surrogateescape'), b'a\xff')

    def test_extra_columns_are_columns(self):
        path = self.write(gffpipe.run('extract', 'ID', input=HEADER + record()))
        self.assertEqual(list(gffpipe.read_table(path).columns)[-1], 'ID')
        self.assertEqual(gffpipe.read_table(path, 'ID,start').values.tolist(), [['a', 1]])

    def test_select_sees_what_the_command_line_sees(self):
        frame = gffpipe.read_table(ENSEMBL, 'ID,start', type=['gene', 'mRNA'], region=('20', 23_600_000, 23_700_000),
                                   where='length > 1000', attribute=['biotype=protein_coding', 'Name'])
        expected = gffpipe.run('select', '-t', 'gene,mRNA', '-r', '20:23600000-23700000', '-e', 'length > 1000',
                               '-a', 'biotype=protein_coding', '-a', 'Name', '-i', ENSEMBL, '-c')
        self.assertEqual(len(frame), int(expected))
        self.assertGreater(len(frame), 3)

    def test_region_as_text_tuple_or_list(self):
        path = self.write(HEADER + record('a', start=1, end=5) + record('b', start=7, end=9) + record('c:1', start=7, end=9))
        for region, seqids in (('a', ['a']), (('b',), ['b']), (('b', 9), ['b']), (('a', 5, 7), ['a']), (['a', ('b', 7, 7)], ['a', 'b']),
                               (('c:1', 1, 7), ['c:1'])):
            with self.subTest(region=region):
                self.assertEqual(gffpipe.read_table(path, 'seqid', region=region)['seqid'].tolist(), seqids)

    def test_mapping_compares_keys_columns_and_missing_values(self):
        path = self.write(HEADER + record(attributes='ID=a;tag=x,y;n=5') + record(attributes='ID=b;in=say "hi";n=5.0')
                          + record(start=7, attributes='ID=c;n=6;k e-y=1'))
        for where, ids in (({'tag': 'y'}, 'a'), ({'in': 'say "hi"'}, 'b'), ({'n': 5}, 'ab'), ({'n': [5, 6]}, 'abc'),
                           ({'start': 7}, 'c'), ({'tag': None}, 'bc'), ({'tag': ['x', None]}, 'abc'),
                           ({'k e-y': '1', 'type': 'gene'}, 'c'), ({'ID': "a' || ID == 'b"}, '')):
            with self.subTest(where=where):
                self.assertEqual(''.join(gffpipe.read_table(path, 'ID', where=where)['ID']), ids)

    def test_families(self):
        path = self.write(HEADER + record() + record(type='mRNA', attributes='ID=b;Parent=a')
                          + record(type='exon', attributes='Parent=b') + record(attributes='ID=z'))
        self.assertEqual(len(gffpipe.read_table(path, 'type', where={'ID': 'a'}, with_descendants=True)), 3)
        self.assertEqual(len(gffpipe.read_table(path, 'type', type='exon', with_ancestors=True)), 3)

    def test_max_rows_stops_early(self):
        self.assertEqual(gffpipe.read_table(ENSEMBL, 'start', max_rows=7).shape, (7, 1))

    def test_sequence_section_is_left_out(self):
        path = self.write(HEADER + record() + '##FASTA\n>chr1\n' + 'ACGT' * 1_000_000 + '\n')
        self.assertEqual(len(gffpipe.read_table(path, 'ID', type='gene')), 1)
        self.assertEqual(len(gffpipe.read_table(path, 'ID')), 1)

    def test_a_name_that_looks_like_an_option(self):
        os.chdir(self.folder)
        self.addCleanup(os.chdir, '/')
        for name in ('-', '-o', 'a b'):
            self.write(HEADER + record(), name)
            self.assertEqual(len(gffpipe.read_table(name, 'ID')), 1)

    def test_a_pipe_is_read_once(self):
        fifo = self.folder / 'fifo'
        os.mkfifo(fifo)
        writer = threading.Thread(target=fifo.write_text, args=(HEADER + record(),))
        writer.start()
        self.assertEqual(gffpipe.read_table(fifo, 'ID,start').values.tolist(), [['a', 1]])
        writer.join()
        with self.assertRaisesRegex(ValueError, 'name the columns'):
            gffpipe.read_table(fifo)

    def test_many_threads_at_once(self):
        def read(number):
            frame = gffpipe.read_table(ENSEMBL, 'ID,start', where=f'start > {number}')
            return len(frame)
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            found = list(pool.map(read, [0, 10 ** 9] * 20))
        self.assertEqual(found, [len(gffpipe.read_table(ENSEMBL)), 0] * 20)


class Errors(Folder):
    def test_wrong_usage_is_a_value_error_with_the_message_of_the_tool(self):
        for arguments in ({'where': 'length >'}, {'region': '20:9-5'}, {'attribute': '=x'}, {'columns': ''},
                          {'format': 'bed'}, {'on_error': 'shrug'}, {'max_rows': -1}, {'where': 'ID ~ "("'}):
            with self.subTest(arguments), self.assertRaises(ValueError) as caught:
                gffpipe.read_table(ENSEMBL, **arguments)
            self.assertIsInstance(caught.exception, gffpipe.UsageError)
            self.assertEqual(caught.exception.status, 2)
            self.assertTrue(str(caught.exception).startswith(f'{caught.exception.tool}: '), str(caught.exception))

    def test_arguments_that_no_tool_has_to_see(self):
        for arguments in ({'frame': 'dplyr'}, {'where': {}}, {'where': {'a': []}}, {'where': {'a': float('inf')}},
                          {'where': {'a': True}}, {'type': ['a,b']}, {'region': ('a', 1, 2, 3)}):
            with self.subTest(arguments), self.assertRaises(ValueError):
                gffpipe.read_table(ENSEMBL, **arguments)

    def test_malformed_record_is_an_error_and_no_half_table(self):
        path = self.write(HEADER + record() * 100_000 + 'chr1\tx\tgene\tone\t9\t.\t+\t.\tID=z\n')
        for arguments in ({}, {'columns': 'ID'}, {'columns': 'ID', 'type': 'gene'}, {'where': 'start > 0'}):
            with self.subTest(arguments), self.assertRaises(gffpipe.ToolError) as caught:
                gffpipe.read_table(path, **arguments)
            self.assertEqual(caught.exception.status, 1)
            self.assertIn('in.gff3:100002: column 4 (start): expected a positive integer', caught.exception.message)
            self.assertNotIsInstance(caught.exception, ValueError)

    def test_malformed_record_is_skipped_with_a_warning(self):
        path = self.write(HEADER + record() + 'chr1\tx\n' + record())
        for arguments in ({}, {'type': 'gene'}):
            with self.assertWarnsRegex(gffpipe.GffpipeWarning, '1 malformed record'):
                self.assertEqual(len(gffpipe.read_table(path, 'ID', on_error='skip', **arguments)), 2)

    def test_truncated_input_is_an_error(self):
        path = self.write(ENSEMBL.read_bytes()[:-100], 'cut.gff3.gz')
        for arguments in ({'columns': 'ID'}, {'columns': 'ID', 'type': 'gene'}):
            with self.subTest(arguments), self.assertRaises(gffpipe.ToolError):
                gffpipe.read_table(path, **arguments)

    def test_missing_file_and_folder(self):
        with self.assertRaises(FileNotFoundError):
            gffpipe.read_table(self.folder / 'nothing.gff3')
        with self.assertRaises(gffpipe.ToolError):
            gffpipe.read_table(self.folder, 'ID')

    def test_exception_of_the_reader_when_no_tool_failed(self):
        """The library stops in the middle: its exception is raised, and the tools end."""
        path = self.write(HEADER + record() * 200_000)

        def stops(*_):
            raise MemoryError('no more')
        original, table._read_pandas = table._read_pandas, stops
        try:
            with self.assertRaisesRegex(MemoryError, 'no more'):
                gffpipe.read_table(path, 'ID', type='gene')
        finally:
            table._read_pandas = original

    def test_a_tool_that_is_killed_is_an_error(self):
        error = gffpipe.ToolError('gff-select', -9, '')
        self.assertEqual(str(error), 'gff-select: ended by signal 9')

    def test_a_key_that_no_record_had_is_a_warning(self):
        path = self.write(HEADER + record(attributes='ID=a;Name=n'))
        with self.assertWarnsRegex(gffpipe.GffpipeWarning, "'name'") as caught:
            gffpipe.read_table(path, 'name')
        self.assertEqual(caught.filename, __file__)

    def test_library_that_is_missing(self):
        for frame in ('polars', 'pyarrow'):
            if not importlib.util.find_spec(frame):
                with self.assertRaises(ImportError):
                    gffpipe.read_table(ENSEMBL, frame=frame)


class IterTable(Folder):
    def test_frames_are_the_table(self):
        frames = list(gffpipe.iter_table(ENSEMBL, 'ID,start', rows=100))
        self.assertEqual([len(frame) for frame in frames[:-1]], [100] * (len(frames) - 1))
        pandas.testing.assert_frame_equal(pandas.concat(frames), gffpipe.read_table(ENSEMBL, 'ID,start'))

    def test_an_iterator_that_is_closed_early_ends_its_tools(self):
        path = self.write(HEADER + record() * 200_000)
        frames = gffpipe.iter_table(path, 'ID', rows=10, type='gene')
        self.assertEqual(len(next(frames)), 10)
        frames.close()  # tearDown: no process is left

    def test_error_after_good_frames(self):
        path = self.write(HEADER + record() * 100_000 + 'chr1\n')
        with self.assertRaises(gffpipe.ToolError):
            for frame in gffpipe.iter_table(path, 'ID', rows=1000):
                self.assertFalse(frame.empty)

    def test_rows_is_positive(self):
        with self.assertRaises(ValueError):
            gffpipe.iter_table(ENSEMBL, rows=0)


class Run(Folder):
    def test_text_and_bytes(self):
        self.assertEqual(gffpipe.run('gff-totsv', '-c', 'ID', input=record()), 'ID\na\n')
        self.assertEqual(gffpipe.run('totsv', '-c', 'ID', input=record().encode(), text=False), b'ID\na\n')
        odd = record(attributes='ID=\udcff')
        self.assertEqual(gffpipe.run('select', input=odd), odd)

    def test_failure(self):
        with self.assertRaises(gffpipe.UsageError):
            gffpipe.run('select', '--nonsense')
        with self.assertRaises(gffpipe.ToolError) as caught:
            gffpipe.run('select', 'nothing.gff3')
        self.assertEqual((caught.exception.tool, caught.exception.status), ('gff-select', 1))
        for tool in ('nonsense', 'gff-../../bin/sh', ''):
            with self.assertRaises(gffpipe.ToolNotFoundError):
                gffpipe.run(tool)

    def test_large_input_and_output_do_not_wait_for_each_other(self):
        text = HEADER + record() * 100_000
        self.assertEqual(gffpipe.run('select', input=text), text)

    def test_as_a_module(self):
        done = subprocess.run([sys.executable, '-m', 'gffpipe', 'select', '--version'], capture_output=True, text=True, check=True)
        self.assertTrue(done.stdout.startswith('gff-select (gffpipe) ' + gffpipe.version()))


class Readme(Folder):
    def test_examples_of_the_readmes(self):
        """The first Python of python/README.md; README.md begins with the same lines."""
        example = re.search(r'^```python\n(.*?)^```', (ROOT / 'python/README.md').read_text(), re.M | re.S)[1]
        section = re.search(r'^## In Python\n+```python\n(.*?)^```', (ROOT / 'README.md').read_text(), re.M | re.S)[1]
        self.assertTrue(example.startswith(section))
        records = [record('chr6', 'gene', 29_999_999, 30_010_000, f'ID={name};Parent=p;gene_id={name};gene_type={kind};gene_name={name}')
                   for name, kind in (('HLA-A', 'protein_coding'), ('HLA-X', 'lncRNA'), ('HLA-B', 'protein_coding'),
                                      ('HLA-C', 'protein_coding'))]
        (self.folder / 'gencode.gff3.gz').write_bytes(gzip.compress((HEADER + ''.join(records)).encode()))
        os.chdir(self.folder)
        self.addCleanup(os.chdir, '/')
        names = {}
        exec(example, names)
        self.assertEqual(names['genes']['gene_name'].tolist(), ['HLA-X'])
        self.assertEqual(names['hla']['ID'].tolist(), ['HLA-A', 'HLA-B', 'HLA-C'])


class OtherFrames(Folder):
    """polars and pyarrow: the same cells as pandas."""

    def test_types_of_polars_are_those_of_the_reader(self):
        command = ['totsv', '-q', '--reader=polars', '-c', 'seqid,start,score,phase,ID', '-i', ENSEMBL]
        for statement in ast.parse(gffpipe.run(*command)).body:
            if isinstance(statement, ast.Assign) and statement.targets[0].id == 'types':
                reader = {key.value: value.attr for key, value in zip(statement.value.keys, statement.value.values)}
        source = table._Source(ENSEMBL, ['seqid', 'start', 'score', 'phase', 'ID'], 'auto', False)
        self.assertEqual({name: table.POLARS[kind] for name, kind in source.types().items()}, reader)

    def test_cells_of_polars(self):
        self.compare('polars')

    def test_cells_of_pyarrow(self):
        self.compare('pyarrow')

    def compare(self, frame):
        if not importlib.util.find_spec(frame):
            self.skipTest(f'{frame} is not here')
        for text in (readers.hazards(), readers.names_in_few(), readers.scores(), HEADER):
            with self.subTest(frame=frame, text=text[:40]), warnings.catch_warnings():
                warnings.simplefilter('ignore', gffpipe.GffpipeWarning)  # the empty input
                path = self.write(text)
                columns = ['seqid', 'start', 'score', 'phase', 'Name', 'Name']
                cells = gffpipe.read_table(path, columns, frame=frame).to_pandas()
                expected = gffpipe.read_table(path, columns)
                self.assertEqual(list(cells), list(expected))
                for name in expected:
                    self.assertEqual(cells[name].astype(object).where(cells[name].notna(), None).tolist(),
                                     expected[name].astype(object).where(expected[name].notna(), None).tolist())


if __name__ == '__main__':
    unittest.main()
