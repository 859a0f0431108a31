"""The tools, and how a test calls each of them.

The list is `gff --list`. The usage line of a tool says what it needs besides its input: a KEY, or `-o DB`.
A new tool needs a line here only if it does not write annotation, or if its tests need other words.
"""

import functools
import os
import re
import subprocess

# What a tool writes; all others write annotation.
WRITES = {'gff-totsv': 'table', 'gff-tobed': 'table', 'gff-tosqlite': 'database',
          'gff-check': 'report', 'gff-stats': 'report'}
# Words with which a tool writes about as much as it reads, and uses what it has: attributes, temporary files.
WORDS = {
    'gff-select': ['-a', 'ID'],
    'gff-extract': ['ID', 'Parent'],
    'gff-strip': ['ID'],
    'gff-inherit': ['Name'],
    'gff-pick': ['--prune-parents'],
    'gff-rename': ['-t', 'gene=pseudogene', '-k', 'Name=name', '--id-strip', 'g'],
    'gff-order': ['-m', '1M'],
    'gff-tobed': ['-e', 'source,type,phase,attributes'],
    'gff-tosqlite': ['--dataset', 'd'],
}


def names(bin_folder):
    """Every tool, in the order of the list."""
    listed = subprocess.run([os.path.join(bin_folder, 'gff'), '--list'], stdin=subprocess.DEVNULL, capture_output=True,
                            text=True, timeout=60, check=True)
    return listed.stdout.split()


def writing(bin_folder, *kinds):
    """The tools that write one of these: 'annotation', 'table', 'database', 'report'."""
    return [tool for tool in names(bin_folder) if WRITES.get(tool, 'annotation') in kinds]


@functools.cache
def help_of(bin_folder, tool):
    shown = subprocess.run([os.path.join(bin_folder, tool), '--help'], stdin=subprocess.DEVNULL, capture_output=True,
                           text=True, timeout=60, check=True)
    return shown.stdout


def usage_of(bin_folder, tool):
    return re.search(r'^Usage: (.*)$', help_of(bin_folder, tool), re.M)[1]


def has_option(bin_folder, tool, option):
    """Does --help have this long option?"""
    return re.search(rf'(?<![\w-]){option}(?![\w-])', help_of(bin_folder, tool)) is not None


def reads_operand(bin_folder, tool):
    """Is an operand the name of the input? Otherwise operands are keys."""
    return '[FILE' in usage_of(bin_folder, tool)


def required(bin_folder, tool, database='x.sqlite'):
    """The words without which the tool reads no input: a key, or the name of a database."""
    usage = usage_of(bin_folder, tool)
    return (['ID'] if 'KEY...' in usage else []) + (['-o', database] if ' -o DB' in usage else [])


def words(bin_folder, tool):
    """The words of WORDS, or what the tool requires."""
    return WORDS[tool] if tool in WORDS else required(bin_folder, tool)
