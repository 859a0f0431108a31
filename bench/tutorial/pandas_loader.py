"""A loader as tutorials write it: pandas, the attributes in chunks of 10,000 to save memory, to_sql, two indexes.

    pandas_loader.py FILE DATABASE

It is measured with its faults: a record is cut at a '#', 'ID=' is also found inside other keys, and lines of the
sequence section are rows.
"""

import re
import sqlite3
import sys

import pandas

COLUMNS = ['seqid', 'source', 'type', 'start', 'end', 'score', 'strand', 'phase', 'attributes']
CHUNK = 10_000


def extract(table, keys):
    """Make columns of attributes and take them out of the column attributes, a chunk at a time."""
    for key in keys:
        table[key] = None
    for begin in range(0, len(table), CHUNK):
        rows = slice(begin, begin + CHUNK)
        attributes = table['attributes'].iloc[rows]
        for key in keys:
            pattern = re.compile(key + '=([^;]+)')
            table.iloc[rows, table.columns.get_loc(key)] = attributes.str.extract(pattern, expand=False)
            attributes = attributes.str.replace(re.compile(key + '=[^;]+;?'), '', regex=True)
        table.iloc[rows, table.columns.get_loc('attributes')] = attributes
    return table


def finish(connection):
    connection.execute('CREATE INDEX gff_id ON gff(ID)')
    connection.execute('CREATE INDEX gff_parent ON gff(Parent)')
    connection.commit()
    connection.close()


def main(path, database):
    table = pandas.read_csv(path, sep='\t', comment='#', names=COLUMNS, na_values='.',
                            dtype={'seqid': str, 'source': 'category', 'type': 'category', 'strand': 'category'})
    extract(table, ['ID', 'Parent'])
    table.insert(0, 'dataset', 'd')
    connection = sqlite3.connect(database)
    table.to_sql('gff', connection, index=False, if_exists='append', chunksize=CHUNK)
    finish(connection)


if __name__ == '__main__':
    main(*sys.argv[1:])
