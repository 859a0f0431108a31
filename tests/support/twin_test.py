#!/usr/bin/env python3
"""The twin against the sentences of the contract: one test a sentence, with its example where it gives one."""

import bz2
import gzip
import lzma
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import twin  # noqa: E402


def record(column9, *extra, seqid='chr1', source='.', kind='gene', start=1, end=9, score='.', strand='+', phase='.'):
    cells = (seqid, source, kind, str(start), str(end), score, strand, phase, column9, *extra)
    return '\t'.join(cells).encode() + b'\n'


def run(command, data, name='gff-select'):
    """Run one tool; the command is one string, cut at blanks, or a list."""
    words = command.split() if isinstance(command, str) else command
    return twin.run(name, words, lambda: data)


class TwinTest(unittest.TestCase):
    def gives(self, name, command, data, expected, status=0, line=None):
        got_status, output, message, got_line = run(command, data, name)
        self.assertEqual((got_status, output, got_line), (status, expected, line), message)

    def select(self, command, data, expected, **outcome):
        self.gives('gff-select', command, data, expected, **outcome)

    def extract(self, command, data, expected, **outcome):
        self.gives('gff-extract', command, data, expected, **outcome)

    def strips(self, command, column9, expected):
        self.gives('gff-strip', command, record(column9), record(expected))

    def extracts(self, command, column9, *expected):
        output = run(command, record(column9), 'gff-extract')[1]
        self.assertEqual(output.split(b'\n')[1].decode().split('\t')[9:], list(expected))

    def cell(self, name, column9, expected, command=''):
        output = run(['-H', '-c', name] + command.split(), record(column9), 'gff-totsv')[1]
        self.assertEqual(output.decode(), expected + '\n')

    def keeps(self, test, column9, **cells):
        return run(['-c', '-a', test], record(column9, **cells))[1] == b'1\n'


class Stream(TwinTest):
    def test_compression_is_told_from_the_first_bytes(self):
        data = record('ID=a')
        for packed in (gzip.compress(data), gzip.compress(data[:9]) + gzip.compress(data[9:]), bz2.compress(data),
                       lzma.compress(data)):
            self.select('', packed, data)

    def test_a_truncated_gzip_is_status_1_after_whole_lines(self):
        data = b''.join(record(f'ID={number * 7919 % 1009}') for number in range(200))
        status, output, _, line = run('', gzip.compress(data)[:-30])
        self.assertEqual((status, line), (1, None))
        self.assertTrue(data.startswith(output) and output.endswith(b'\n') and len(output) < len(data))

    def test_a_bgzf_file_without_its_end_block_is_status_1(self):
        packed = gzip.compress(b'')
        block = packed[:3] + b'\x04' + packed[4:10] + b'\x06\0BC\x02\0\0\0' + packed[10:]
        self.assertEqual(run('', block)[0], 1)
        self.assertEqual(run('', block + twin.BGZF_END)[0], 0)

    def test_crlf_becomes_lf_and_a_last_line_without_a_newline_is_a_line(self):
        self.select('', b'#c\r\n' + record('ID=a')[:-1] + b'\r\n#d', b'#c\n' + record('ID=a') + b'#d\n')

    def test_a_byte_order_mark_at_the_start_is_skipped(self):
        self.select('', b'\xef\xbb\xbf##gff-version 3\n', b'##gff-version 3\n')

    def test_a_cr_elsewhere_or_a_nul_makes_a_record_malformed(self):
        self.select('', b'#c\n' + record('a\rb'), b'#c\n', status=1, line=2)
        self.select('', record('a\0b'), b'', status=1, line=1)

    def test_utf_16_is_an_error(self):
        self.select('', '##gff-version 3\n'.encode('utf-16'), b'', status=1)

    def test_the_sequence_section_is_copied_byte_for_byte(self):
        for section in (b'##FASTA\r\n>a\r\nAC\tGT\x00', b'>a\nACGT', b'##FASTA \t\n#!gff-columns\tx\n'):
            self.select('', b'#c\r\n' + section, b'#c\n' + section)
            self.select('--no-fasta', b'#c\r\n' + section, b'#c\n')

    def test_a_line_that_only_begins_like_the_section_is_a_directive(self):
        self.select('', b'##FASTA x\n' + record('.'), b'##FASTA x\n' + record('.'))

    def test_every_tool_reads_the_line_of_extra_columns_and_accepts_exactly_that_many(self):
        head = b'#!gff-columns\tID\tParent\n'
        self.select('', head + record('.', 'a', 'b'), head + record('.', 'a', 'b'))
        self.select('', head + record('.', 'a'), head, status=1, line=2)
        self.select('', head + record('.', 'a', 'b', 'c'), head, status=1, line=2)

    def test_a_second_line_of_extra_columns_that_says_something_else_is_status_1(self):
        head = b'#!gff-columns\tID\n'
        self.select('', head + head, head + head)
        self.select('', head + b'#!gff-columns\tx\n', head, status=1, line=2)

    def test_select_with_no_condition_is_cat(self):
        data = b'##gff-version 3\n#c\n \t\n' + record('ID=a; b ;;') + b'###\n\n'
        self.select('', data, data)

    def test_start_and_end_are_integers_from_1_to_2_to_the_62(self):
        for start, end in ((1, 2 ** 62), ('007', 7)):
            self.select('', record('.', start=start, end=end), record('.', start=start, end=end))
        for start, end in ((0, 1), (2, 1), (1, 2 ** 62 + 1), ('+1', 2), ('', 2), ('12x', 13), (1, '9' * 5000)):
            self.select('', record('.', start=start, end=end), b'', status=1, line=1)

    def test_one_tab_after_the_last_column_is_accepted_and_left_out_of_a_changed_record(self):
        data = record('ID=a;b=c', '')
        self.select('', data, data)
        self.gives('gff-strip', 'x', data, data)
        self.gives('gff-strip', 'ID', data, record('b=c'))
        self.extracts('ID', 'ID=a', 'a')
        self.select('', record('ID=a', '', ''), b'', status=1, line=1)

    def test_malformed_records_stop_are_skipped_or_are_passed(self):
        data = record('ID=a') + b'x\ty\r\n' + record('ID=b')
        self.select('', data, record('ID=a'), status=1, line=2)
        self.select('--on-error skip', data, record('ID=a') + record('ID=b'))
        self.select('--on-error=pass', data, record('ID=a') + b'x\ty\n' + record('ID=b'))
        self.gives('gff-totsv', '--on-error pass', data, b'', status=2)

    def test_a_line_longer_than_max_line_is_an_error(self):
        self.select('--max-line 5', b'#1234\n#12345\n', b'#1234\n', status=1, line=2)
        self.select('--max-line 1K --on-error skip', b'x' * 1025, b'', status=1, line=1)

    def test_no_comments_leaves_out_comments_but_no_directive_of_gff3(self):
        self.select('--no-comments', b'##species x\n#!genome-build y\n#c\n##x\n#!gff-columns\tID\n', b'##species x\n#!gff-columns\tID\n')

    def test_options_may_follow_operands_and_the_last_value_counts(self):
        with tempfile.NamedTemporaryFile(suffix='.gff3') as file:
            file.write(record('.', kind='a') + record('.', kind='b'))
            file.flush()
            self.select([file.name, '-n5', '--max-count=1'], b'', record('.', kind='a'))
            self.select([file.name, '-cvtb'], b'', b'1\n')

    def test_abbreviated_long_options_and_bad_numbers_are_refused(self):
        for command in ('--typ gene', '-n -1', '-n x', '--format x', '--type', '-c=1', '--count=1', '--max-line x'):
            self.select(command, b'', b'', status=2)


class Attributes(TwinTest):
    def test_blanks_before_a_key_are_not_part_of_it(self):
        self.extracts('ID b', 'a=1; ID=x;  b=2', 'x', '2')

    def test_a_piece_without_an_equals_sign_is_a_flag(self):
        self.assertTrue(self.keeps('pseudo', 'ID=a; pseudo ;b=c'))
        self.extracts('pseudo', 'ID=a;pseudo', '.')

    def test_a_gff3_piece_is_split_at_its_first_equals_sign(self):
        self.extracts('Note', 'Note=a=b', 'a=b')

    def test_a_separator_inside_gtf_quotes_is_none(self):
        self.extracts('note gene_id', r'gene_id "a"; note "x; \"y;\" z"; n 3;', r'x; \"y;\" z', 'a')

    def test_a_gtf_value_ends_at_its_closing_quote(self):
        self.extracts('a b', 'a "x" ; b "2";', 'x', '2')

    def test_every_quoted_string_of_a_piece_is_a_value(self):
        for values in ('"x","y"', '"x" "y"', '"x""y"', '"x" , "y" ,', '"x";a "y"', '"x",y', '"x",,y'):
            self.extracts('a b', 'a ' + values + '; b "2";', 'x,y', '2')
            self.assertTrue(self.keeps('a=y', 'a ' + values + ';'))
        self.extracts('a', 'a "x, y","z"', 'x, y,z')
        self.strips('a', 'b 1; a "x;y" "z;" ; c "2";', 'b 1; c "2";')

    def test_a_quote_belongs_to_the_value_if_neither_a_separator_nor_a_quote_follows(self):
        self.extracts('gene_name b', 'gene_name "3"-UTR"; b "2";', '3"-UTR', '2')
        self.extracts('a b', 'a "5" and 3" ; b "2";', '5" and 3', '2')
        self.extracts('a b', 'a "x" y z; b "2";', 'x" y z; b "2', '.')

    def test_of_two_quotes_before_a_separator_the_second_one_ends_the_value(self):
        for after in ('; b "2";', ' ; b "2";'):
            self.extracts('a b', 'a "say "hi""' + after, 'say "hi"', '2')
        self.extracts('a b', 'a "x "y"" , "z"; b "2";', 'x "y",z', '2')
        self.extracts('a b', 'a "x" ""; b "2";', 'x,', '2')

    def test_a_word_alone_is_the_id_of_a_gene_or_a_transcript(self):
        for kind, key, other in (('gene', 'gene_id', 'transcript_id'), ('mRNA', 'transcript_id', 'gene_id')):
            for column9 in ('g1', 'g1;', ' g1 ; '):
                self.assertTrue(self.keeps(key + '=g1', column9, kind=kind))
                self.assertFalse(self.keeps(other, column9, kind=kind))
                self.gives('gff-strip', key, record(column9, kind=kind), record('.', kind=kind))
                self.gives('gff-strip', ['-k', key], record(column9, kind=kind), record(column9, kind=kind))
                self.gives('gff-strip', other, record(column9, kind=kind), record(column9, kind=kind))
        for column9, kind in (('g1', 'exon'), ('.', 'gene'), ('a=b', 'gene'), ('a;b', 'gene'), ('"g1"', 'gene')):
            self.assertFalse(self.keeps('gene_id', column9, kind=kind))

    def test_an_extra_column_is_an_attribute(self):
        head = b'#!gff-columns\tID\tParent\n'
        for test, count in (('ID=a', 1), ('ID=b', 0), ('Parent=y', 1), ('Parent=x,z', 1), ('!Parent', 0), ('n=1', 1)):
            self.select(['-c', '-a', test], head + record('ID=b;n=1', 'a', 'x,y'), b'%d\n' % count)
        self.select(['-c', '-a', 'ID'], head + record('ID=b', '.', ''), b'0\n')
        self.select(['-c', '-e', 'ID == "a%3B"'], head + record('ID=b', 'a%253B', '.'), b'1\n')
        family = head + record('.', 'g', '.') + record('.', '.', 'g', kind='exon')
        self.select('-t gene -d', family, family)
        head = b'#!gff-columns\tgene_id\ttranscript_id\n'
        family = head + record('.', 'g', '.') + record('.', 'g', '.', kind='exon') + record('x "y";', 'g', '.', kind='CDS')
        self.select('-t gene -d', family, family)
        self.gives('gff-extract', '--strip x=ID', b'#!gff-columns\tID\n' + record('ID=b', 'a'),
                   b'#!gff-columns\tID\tx\n' + record('ID=b', 'a', 'a'))

    def test_an_unclosed_gtf_value_ends_with_the_line(self):
        self.extracts('a b', 'b 1; a "x; b "2";', 'x; b "2', '1')
        self.extracts('a b', 'b 1; a "x; b 2;', 'x; b 2;', '1')
        self.extracts('a', 'a "x; y', 'x; y')
        self.extracts('a', 'a "x; y\\', 'x; y\\')

    def test_an_unquoted_gtf_value_loses_the_blanks_around_it(self):
        self.extracts('level', 'gene_id "a"; level   2 ;', '2')

    def test_auto_tells_the_dialect_of_each_line(self):
        self.assertEqual(twin.dialect_of(b'', b'; gene_id "a=b"', 'auto'), 'gtf')
        self.assertEqual(twin.dialect_of(b'', b'gene_id a; x=y', 'auto'), 'gtf')
        for gff3 in (b'ID=a b "c"', b'Note x=y', b'pseudo ; ID=a', b'pseudo', b'.', b'', b' ; '):
            self.assertEqual(twin.dialect_of(b'', gff3, 'auto'), 'gff3')

    def test_gff_version_3_says_gff3_for_the_whole_stream(self):
        data = b'##gff-version   3.1.26\n'
        self.select(['-c', '-a', 'gene_id'], data + record('gene_id a'), b'0\n')
        self.select(['-c', '-a', 'gene_id'], data + record('g1'), b'0\n')
        self.select(['-c', '-a', 'gene_id'], data + record('gene_id "a"'), b'1\n')
        self.select(['-c', '--format=gff3', '-a', 'gene_id'], data + record('gene_id "a"'), b'0\n')
        self.select(['-c', '-a', 'gene_id'], b'##gff-version 2\n' + record('gene_id "a"'), b'1\n')
        self.select(['-c', '--format=gtf', '-a', 'gene_id'], b'##gff-version 3\n' + record('gene_id "a"'), b'1\n')

    def test_keys_match_whole_and_case_sensitively(self):
        self.extracts('ID', 'geneID=a;Parent_ID=b;id=c', '.')

    def test_the_values_of_a_key_are_those_of_all_its_occurrences(self):
        self.extracts('Parent', 'Parent=a,b;ID=x;Parent=c', 'a,b,c')
        self.extracts('tag', 'tag "a,b"; x "y"; tag "c";', 'a,b,c')
        self.assertTrue(self.keeps('Parent=c', 'Parent=a,b;ID=x;Parent=c'))
        self.assertFalse(self.keeps('tag=a', 'tag "a,b"; x "y"; tag "c";'))
        self.strips('Parent', 'Parent=a,b;ID=x;Parent=c', 'ID=x')

    def test_tests_compare_decoded_values_but_in_gtf(self):
        self.assertTrue(self.keeps('Note=a;b', 'Note=a%3Bb'))
        self.assertFalse(self.keeps('Note=a%3Bb', 'Note=a%3Bb'))
        self.assertTrue(self.keeps('note=a%3Bb', 'note "a%3Bb"'))

    def test_a_test_on_a_column_passes_as_it_stands_or_decoded(self):
        data = record('.', seqid='a%20b')
        self.select(['--seqid', 'a b'], data, data)
        self.select(['--seqid', 'a%20b'], data, data)
        self.select(['-r', 'a b:5'], data, data)


class Select(TwinTest):
    data = record('ID=a', kind='gene', start=1, end=10) + record('ID=b', kind='exon', start=20, end=30)
    first, second = data.splitlines(keepends=True)

    def test_lists_of_types(self):
        self.select('-t gene,exon', self.data, self.data)
        self.select('-t gene -t exon', self.data, self.data)
        self.select('-T gene', self.data, self.second)
        self.select('-v -t gene', self.data, self.second)
        self.select('--strand -', self.data, b'')

    def test_regions_overlap_or_hold_the_record(self):
        self.select('-r chr1:10-20', self.data, self.data)
        self.select('-r chr1:11-19', self.data, b'')
        self.select('-r chr1:11', self.data, self.second)
        self.select('-r {chr1}:1-1,0', self.data, self.first)
        self.select('-r chr1:1-25 --within', self.data, self.first)
        self.select('-r chr1:1-25 -r chr1:26-40 --within', self.data, self.first)
        self.select('-r chr1:1-10 -r chr1', self.data, self.data)

    def test_a_regions_file_is_bed_or_tables_or_regions(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, content, command in (('a.bed', 'chr1\t10\t20\n', ''), ('a.txt', 'chr1\t11\t20\nchr2\n', ''),
                                           ('b.txt', 'chr1:11-20\n', ''), ('c.txt', 'chr1\t10\t20\tx\n', '--bed')):
                path = os.path.join(folder, name)
                with open(path, 'w', encoding='ascii') as file:
                    file.write(content)
                self.select(['-R', path] + command.split(), self.data, self.second)

    def test_a_test_on_a_key_that_is_missing_fails_and_its_negation_passes(self):
        for test in ('x', 'x=1', 'x~.', 'x<1', 'x>=0'):
            self.assertFalse(self.keeps(test, 'ID=a'))
        for test in ('!x', 'x!=1', 'x!~.'):
            self.assertTrue(self.keeps(test, 'ID=a'))

    def test_whole_values_are_compared_and_regular_expressions_match_anywhere(self):
        self.assertFalse(self.keeps('ID=gene', 'ID=gene1'))
        self.assertTrue(self.keeps('ID=x,gene1', 'ID=gene1'))
        self.assertTrue(self.keeps('ID~ene', 'ID=gene1'))
        self.assertFalse(self.keeps('ID~^ene', 'ID=gene1'))
        self.assertFalse(self.keeps('ID~a$', 'ID=a%0A'))
        self.assertFalse(self.keeps('ID!~ene', 'ID=x,gene1'))

    def test_numbers(self):
        self.assertTrue(self.keeps('n<10', 'n=9'))
        self.assertFalse(self.keeps('n<10', 'n=x'))
        self.assertTrue(self.keeps('n>=1e1', 'n=x,10.0'))

    def test_values_from_a_file(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(b'a\r\nb;c')
            file.flush()
            self.assertTrue(self.keeps('ID=@' + file.name, 'ID=b%3Bc'))
            self.assertFalse(self.keeps('ID=@' + file.name, 'ID=b'))

    def test_a_resolved_line_is_left_out_where_no_record_before_it_was_kept(self):
        gene, exon = record('.', kind='gene'), record('.', kind='exon')
        self.select('-t gene', b'###\n' + exon + b'###\n###\n' + gene + exon + b'###\n' + exon,
                    b'###\n###\n' + gene + b'###\n')

    def test_count_writes_nothing_else(self):
        self.select('-c -t gene', b'#c\n' + self.data + b'###\n>a\nA', b'1\n')

    def test_max_count_stops_after_that_many(self):
        self.select('-n 1', b'#c\n' + self.data + b'bad\n', b'#c\n' + self.first)
        self.select('-n 2', self.data + b'bad\n', self.data)
        self.select('-n 3', self.data + b'>a\nA', self.data + b'>a\nA')


class Extract(TwinTest):
    def test_the_columns_are_announced_directly_before_the_first_record(self):
        self.extract('ID Parent', b'##gff-version 3\n#c\n' + record('ID=a'),
                     b'##gff-version 3\n#c\n#!gff-columns\tID\tParent\n' + record('ID=a', 'a', '.'))

    def test_an_empty_result_still_has_a_header(self):
        self.extract('ID', b'#c\n', b'#c\n#!gff-columns\tID\n')
        self.extract('ID', b'#c\n>a\nA', b'#c\n#!gff-columns\tID\n>a\nA')

    def test_a_second_extract_replaces_the_line(self):
        self.extract('b', b'#!gff-columns\tID\n#c\n' + record('b=1', 'x'),
                     b'#c\n#!gff-columns\tID\tb\n' + record('b=1', 'x', '1'))

    def test_a_name_that_is_there_or_asked_for_twice_is_a_usage_error(self):
        self.extract('ID', b'#!gff-columns\tID\n', b'', status=2)
        self.extract('ID ID', b'', b'', status=2)
        self.extract('ID=x ID', b'', b'', status=2)
        self.extract('', b'', b'', status=2)

    def test_a_column_can_be_named(self):
        self.extract('gene=gene_id', b'', b'#!gff-columns\tgene\n')
        self.extract('Dbxref:GeneID gene_type|biotype x=Dbxref:HGNC', b'', b'#!gff-columns\tGeneID\tgene_type\tx\n')

    def test_the_first_alternative_with_a_value_that_is_not_empty_counts(self):
        self.extracts('gene_type|gene_biotype|biotype', 'gene_type=;biotype=x;gene_biotype=,y', ',y')

    def test_the_rest_of_the_values_that_start_with_a_prefix(self):
        self.extracts('Dbxref:GeneID', 'Dbxref=GeneID:1,HGNC:HGNC:2,GeneID:3', '1,3')
        self.extracts('Dbxref:HGNC', 'Dbxref=GeneID:1,HGNC:HGNC:2', 'HGNC:2')

    def test_values_stand_as_in_column_9(self):
        self.extracts('Note', 'Note=a%2Cb,c', 'a%2Cb,c')

    def test_a_key_that_is_missing_or_empty(self):
        self.extracts('ID b', 'ID=', '.', '.')
        self.extracts('--missing NA ID', 'x=1', 'NA')
        self.extracts('--missing= ID', 'x=1', '')

    def test_a_key_that_looks_like_a_file_is_a_usage_error(self):
        for key in ('a.gff', 'a.gff3', 'a.gtf', 'a.gz'):
            self.extract(key, b'', b'', status=2)
            self.extract('-i - ' + key, b'', b'#!gff-columns\t' + key.encode() + b'\n')
            self.extract('x=' + key, b'', b'#!gff-columns\tx\n')
            self.gives('gff-strip', key, b'', b'', status=2)

    def test_strip_removes_what_became_a_column(self):
        self.extract('--strip ID a|b Dbxref:GeneID', record('ID=x;a=1;b=2;Dbxref=GeneID:3;c=4'),
                     b'#!gff-columns\tID\ta\tGeneID\n' + record('Dbxref=GeneID:3;c=4', 'x', '1', '3'))


class Strip(TwinTest):
    def test_what_remains_keeps_its_bytes_and_its_last_separator(self):
        self.strips('ID', 'a=b;ID=x', 'a=b')
        self.strips('ID', 'ID=x;a=b;', 'a=b;')
        self.strips('ID', 'ID=x; a=b', 'a=b')
        self.strips('ID', 'a=b; ID=x; c=d; ', 'a=b; c=d; ')
        self.strips('ID', ';a=b;; ;ID=x;c=d;;', 'a=b;c=d;;')

    def test_gtf(self):
        self.strips('gene_id', 'gene_id "x;y"; a "b"; c 1;', 'a "b"; c 1;')
        self.strips('a', 'gene_id "x;y"; a "b"; c 1;', 'gene_id "x;y"; c 1;')

    def test_nothing_left_is_a_dot(self):
        self.strips('ID', 'ID=x;', '.')
        self.strips('--all', 'ID=x;a', '.')

    def test_a_record_that_has_none_of_the_keys_is_untouched(self):
        for column9 in (';a=b;; ', '.', '', ' a=b'):
            self.strips('ID', column9, column9)
            self.strips('-k a', column9, column9)

    def test_keep_removes_everything_but_the_keys(self):
        self.strips('-k ID Name', 'a=b;ID=x;c;Name=y', 'ID=x;Name=y')

    def test_extra_columns_are_untouched(self):
        head = b'#!gff-columns\tID\tParent\n'
        self.gives('gff-strip', 'ID Parent', head + record('ID=a;Parent=b', 'a', 'b'), head + record('.', 'a', 'b'))


class Totsv(TwinTest):
    def test_the_default_is_the_nine_and_the_extra_columns(self):
        self.gives('gff-totsv', '', b'#!gff-columns\tID\n#c\n' + record('ID=a', 'a') + b'>a\nbad',
                   b'\t'.join(twin.NINE) + b'\tID\nchr1\t\tgene\t1\t9\t\t+\t\tID=a\ta\n')

    def test_the_names_of_columns(self):
        data = b'#!gff-columns\tID\n' + record('ID=a;type=x;Dbxref=GeneID:1', 'extra')
        self.gives('gff-totsv', '-c type,ID,attr:type,attr:ID,n=ID,Dbxref:GeneID', data,
                   b'type\tID\ttype\tID\tn\tGeneID\ngene\textra\tx\ta\textra\t1\n')

    def test_a_missing_value(self):
        self.gives('gff-totsv', '-H --na NA', record('.', seqid='.'), b'.\tNA\tgene\t1\t9\tNA\t+\tNA\tNA\n')
        self.cell('ID', 'ID=.', '')
        self.cell('ID', 'ID=', '')
        self.cell('ID', 'x=y', 'NA', '--na NA')
        self.cell('ID', 'ID=%2E', '.')

    def test_escapes_are_decoded_but_those_that_a_table_cannot_hold(self):
        self.cell('Note', 'Note=a%20b%3B%25', 'a b;%')
        self.cell('Note', 'Note=a%20b', 'a%20b', '--raw')
        self.cell('Note', 'Note=a%2Cb', 'a,b')
        self.cell('Note', 'Note=a%2Cb,c', 'a%2Cb,c')
        self.cell('Note', 'Note=a%2Cb;Note=c', 'a%2Cb,c')
        self.cell('Note', 'Note=%00%09%0a%1F%7F%7e', '%00%09%0a%1F%7F~')
        self.cell('Note', 'Note=%zz%4%', '%zz%4%')
        self.cell('Note', 'Note=%C3%A9%FF%C3%E2%82%AC%ED%A0%80', '\u00e9%FF%C3\u20ac%ED%A0%80')
        self.cell('attributes', 'Note=a%20b', 'Note=a%20b')
        self.cell('note', 'note "a%20b"', 'a%20b')

    def test_a_field_that_would_begin_with_a_quote(self):
        self.cell('Note', 'Note="a"', '%22a"')
        self.cell('Note', 'Note=%22a%22', '%22a"')
        self.cell('Note', 'Note=%22a', '%22a', '--raw')

    def test_no_header(self):
        self.gives('gff-totsv', '-H', b'', b'')
        self.gives('gff-totsv', '-c start', b'', b'start\n')


class Expressions(TwinTest):
    def passes(self, expression, column9='ID=x', **cells):
        status, output, message, _ = run(['-c', '-e', expression], record(column9, **cells))
        self.assertEqual(status, 0, message)
        return output == b'1\n'

    def test_columns_and_attributes_by_name(self):
        self.assertTrue(self.passes('type == "gene" && start == 1 && length == 9 && ID == "x" && !Name'))
        self.assertTrue(self.passes('attr.type == "y" && attr["a b"] in ("z", 5)', 'type=y;a b=5'))
        self.assertFalse(self.passes('type == "mRNA"'))

    def test_a_string_on_either_side_compares_as_text_and_numbers_as_numbers(self):
        self.assertTrue(self.passes('n > 9 && n < "9"', 'n=10'))
        self.assertTrue(self.passes('start == 9007199254740993', start=9007199254740993, end=9007199254740994))
        self.assertFalse(self.passes('start == 9007199254740993', start=9007199254740992, end=9007199254740994))

    def test_a_missing_value_makes_its_comparison_false(self):
        self.assertFalse(self.passes('n == 1 || n < 1 || n ~ "" || score > 0'))
        self.assertTrue(self.passes('n != 1 && n !~ "x"'))

    def test_any_of_the_values_passes(self):
        self.assertTrue(self.passes('n == 1 && n == 2 && n * 2 == 4', 'n=1,2'))
        self.assertFalse(self.passes('n != 1', 'n=1,2'))

    def test_precedence(self):
        self.assertTrue(self.passes('1 + 2 * 3 == 7 || 1 == 2 && 1 == 2'))
        self.assertFalse(self.passes('(1 == 1 || 1 == 2) && 1 == 2'))

    def test_what_is_no_expression_is_wrong_usage(self):
        for text in ('', 'type', 'type = "gene"', '(ID', 'ID == 1 == 2', '!type == "x"', 'ID ~ "("', 'a b'):
            self.assertEqual(run(['-e', text], b'')[0], 2, text)


if __name__ == '__main__':
    unittest.main()
