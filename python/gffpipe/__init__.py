"""gffpipe: data frames from gene annotation (GFF3, GTF), made by the tools of gffpipe.

    import gffpipe
    genes = gffpipe.read_table("gencode.gff3.gz", ["seqid", "start", "end", "gene_name"], type="gene")

The tools read the annotation, plain or compressed, and write a table into a pipe. Python sees only the rows and the columns
that were asked for. Coordinates are 1-based and closed: start and end are the first and the last base, as in the file.

All functions may be called from several threads at once. A call shares nothing with other calls; it runs processes of its
own and waits for them.
"""

from ._errors import GffpipeError, GffpipeWarning, ToolError, ToolNotFoundError, UsageError
from ._run import run
from ._table import iter_table, read_table
from ._tools import tool_path, version

__all__ = ["GffpipeError", "GffpipeWarning", "ToolError", "ToolNotFoundError", "UsageError", "iter_table", "read_table", "run",
           "tool_path", "version"]
