"""The same in little memory: chunks of 100,000 rows from the file to the database.

    low_memory_loader.py FILE DATABASE

The loader of the tutorial returns after its first chunk, so it loads only 100,000 records of any file. This one reads all chunks.
"""

import sqlite3
import sys

import pandas
from pandas_loader import COLUMNS, extract, finish


def main(path, database):
    connection = sqlite3.connect(database)
    for table in pandas.read_csv(path, sep='\t', comment='#', names=COLUMNS, na_values='.', chunksize=100_000,
                                 dtype={'seqid': str}):
        table = extract(table.reset_index(drop=True), ['ID', 'Parent'])
        table.insert(0, 'dataset', 'd')
        table.to_sql('gff', connection, index=False, if_exists='append')
    finish(connection)


if __name__ == '__main__':
    main(*sys.argv[1:])
