"""The same in little memory: chunks of 100,000 rows from the file to the database.

    low_memory_loader.py FILE DATABASE

The tutorial's own returns after its first chunk and so keeps 100,000 records of any file; this one goes on.
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
