"""Annotation as data frames."""

from __future__ import annotations

import ast
import importlib
import os
import re
import stat
import subprocess
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple, Union

from ._pipeline import Pipeline

Words = Union[str, Sequence[str]]
Region = Union[str, Tuple[str], Tuple[str, int], Tuple[str, int, int]]
Value = Union[str, int, float, None]
Where = Union[str, Mapping[str, Union[Value, Sequence[Value]]]]
Types = Dict[str, str]

# What other libraries call the types of pandas that `gff-totsv --reader pandas` names.
POLARS = {"category": "String", "string": "String", "int64": "Int64", "float64": "Float64", "Int8": "Int8"}
ARROW = {"string": "string", "int64": "int64", "float64": "float64", "Int8": "int8"}


def read_table(path: Union[str, "os.PathLike[str]"], columns: Optional[Words] = None, *, where: Optional[Where] = None,
               type: Optional[Words] = None, region: Union[Region, List[Region], None] = None,
               attribute: Optional[Words] = None, with_ancestors: bool = False, with_descendants: bool = False,
               max_rows: Optional[int] = None, format: str = "auto", on_error: str = "fail", raw: bool = False,
               frame: str = "pandas") -> Any:
    """Reads records of an annotation as a data frame, one row a record, in the order of the file.

        gffpipe.read_table("gencode.gff3.gz", ["seqid", "start", "end", "gene_name"], type="gene",
                           where='length > 5000 && gene_name ~ "^HLA-"', region="chr6:29,000,000-34,000,000")

    Only the rows and the columns that are asked for reach Python, through a pipe. gff-select and gff-totsv do the work;
    their pages explain keys, expressions and regions.

    Args:
        path: GFF3 or GTF, plain, gzip, BGZF, xz, bzip2 or zstd. A local file, never a URL.
        columns: names of columns, in order: the nine of GFF3 (seqid, source, type, start, end, score, strand, phase,
            attributes), "length", and keys of attributes. A list, or one str with commas. Default: the nine.
            Values of a key that a record has several times are joined by commas.
        where: an expression, as of `gff-select -e`; or a mapping: each key must have the given value, or one of the
            given values, and None means that the record does not have it. `{"gene_type": ["lncRNA", "miRNA"]}`
        type: type is one of these.
        region: overlaps one of these: "chr6", "chr6:1000-2000", or ("chr6", 1000, 2000), or a list of them. First and
            last base, 1-based and closed. A file with an index (.tbi, .csi) is read only where it is needed.
        attribute: a test, as of `gff-select -a`, or a list of tests that must all pass: "gene_name=FUT1,FUT2", "!tag".
        with_ancestors, with_descendants: keep also what is above, or below, a record that was kept.
        max_rows: stop after that many records were kept.
        format: "gff3", "gtf" or "auto".
        on_error: malformed records: "fail", or "skip" to leave them out with a warning.
        raw: keep percent escapes in GFF3 values as they are.
        frame: "pandas", "polars" or "pyarrow": which library makes the table. It must be installed.

    Returns:
        pandas.DataFrame, polars.DataFrame or pyarrow.Table. start, end: 64-bit integers. score: double. phase: nullable
        8-bit integer. seqid, source, type, strand: categories (polars: strings). All others: strings. `.` and an empty
        value are missing. If a name is given twice, the second column is NAME_2. Bytes that are not UTF-8 are surrogates in
        pandas; polars and pyarrow refuse them.

    Raises:
        UsageError (a ValueError): an expression, a region or a column that is not one.
        ToolError: malformed records, damaged input. There is no half table.
        FileNotFoundError: there is no such file.
        ImportError: the library of `frame` is not installed.

    Warns:
        GffpipeWarning: what the tools warn of, for example a key that no record had.

    Memory: the table, and about 10 MiB for the tools (more with with_ancestors and with_descendants, see gff-select(1)).
    """
    readers: Dict[str, Callable[[Any, Any, Types], Any]] = {
        "pandas": _read_pandas, "polars": _read_polars, "pyarrow": _read_pyarrow}
    if frame not in readers:
        raise ValueError(f"frame is 'pandas', 'polars' or 'pyarrow', not {frame!r}")
    library = importlib.import_module(frame)
    source = _Source(path, columns, format, raw)
    select = _selection(where, type, region, attribute, with_ancestors, with_descendants, max_rows)
    types = source.types()
    with Pipeline(source.commands(select, on_error)) as pipeline:
        return readers[frame](library, pipeline.stdout, types)


def iter_table(path: Union[str, "os.PathLike[str]"], columns: Optional[Words] = None, *, rows: int = 100_000,
               where: Optional[Where] = None, type: Optional[Words] = None,
               region: Union[Region, List[Region], None] = None, attribute: Optional[Words] = None,
               with_ancestors: bool = False, with_descendants: bool = False, max_rows: Optional[int] = None,
               format: str = "auto", on_error: str = "fail", raw: bool = False) -> Iterator[Any]:
    """Reads records as data frames of pandas of at most `rows` rows, one after another.

    For files whose table does not fit into memory. The arguments are those of read_table(). An error is raised when the
    iteration reaches it: the frames before it are good. Close the iterator, or read it to its end, to end the tools.
    """
    if rows < 1:
        raise ValueError(f"rows is a positive number, not {rows}")
    pandas = importlib.import_module("pandas")
    source = _Source(path, columns, format, raw)
    select = _selection(where, type, region, attribute, with_ancestors, with_descendants, max_rows)
    return _frames(pandas, source.commands(select, on_error), source.types(), rows)


def _frames(pandas: Any, commands: List[List[str]], types: Types, rows: int) -> Iterator[Any]:
    with Pipeline(commands) as pipeline:
        yield from _read_pandas(pandas, pipeline.stdout, types, chunksize=rows)


# --- what the tools are asked for ------------------------------------------------------------------------------------

class _Source:
    """A file, and the columns of its table."""

    def __init__(self, path: Union[str, "os.PathLike[str]"], columns: Optional[Words], format: str, raw: bool) -> None:
        path = os.fspath(path)
        self._regular = stat.S_ISREG(os.stat(path).st_mode)  # raises FileNotFoundError with the usual words
        self._input = f"--input={os.path.join('.', path) if path == '-' else path}"
        self._table = ["gff-totsv", f"--format={format}"]
        self._named = columns is not None
        if columns is not None:
            self._table.append(f"--columns={_list('columns', columns)}")
        elif not self._regular:
            raise ValueError(f"name the columns: {path} is not a regular file, it can be read only once")
        if raw:
            self._table.append("--raw")
        self._format = format

    def types(self) -> Types:
        """Names and types of the columns, as `gff-totsv --reader pandas` writes them."""
        # Without names the input tells which extra columns it has; with names there is no need to open it.
        source = [] if self._named else [self._input]
        with Pipeline([[*self._table, "--quiet", "--reader=pandas", *source]], subprocess.DEVNULL, 4) as pipeline:
            snippet = pipeline.stdout.read().decode("utf-8", "surrogateescape")
        for statement in ast.parse(snippet).body:
            if isinstance(statement, ast.Assign) and getattr(statement.targets[0], "id", None) == "types":
                types: Types = ast.literal_eval(statement.value)
                return types
        raise AssertionError(f"gff-totsv --reader pandas wrote no types: {snippet}")

    def commands(self, select: List[str], on_error: str) -> List[List[str]]:
        """The pipeline: gff-totsv alone if every record is wanted."""
        checks = f"--on-error={on_error}"
        if not select:
            return [[*self._table, checks, self._input]]
        return [["gff-select", f"--format={self._format}", checks, "--no-fasta", *select, self._input], [*self._table, checks]]


def _selection(where: Optional[Where], type: Optional[Words], region: Union[Region, List[Region], None],
               attribute: Optional[Words], with_ancestors: bool, with_descendants: bool,
               max_rows: Optional[int]) -> List[str]:
    """Options of gff-select."""
    options = []
    if where is not None:
        options.append(f"--expr={where if isinstance(where, str) else _expression(where)}")
    if type is not None:
        options.append(f"--type={_list('type', type)}")
    if region is not None:
        options += [f"--region={_region(each)}" for each in (region if isinstance(region, list) else [region])]
    if attribute is not None:
        options += [f"--attribute={test}" for test in ([attribute] if isinstance(attribute, str) else attribute)]
    if with_ancestors:
        options.append("--with-ancestors")
    if with_descendants:
        options.append("--with-descendants")
    if max_rows is not None:
        options.append(f"--max-count={max_rows}")
    return options


def _list(name: str, words: Words) -> str:
    if isinstance(words, str):
        return words
    for word in words:
        if "," in word:
            raise ValueError(f"{name}: {word!r} has a comma, which separates the items of a list")
    return ",".join(words)


def _region(region: Region) -> str:
    if isinstance(region, str):
        return region
    if len(region) > 3:
        raise ValueError(f"region is (seqid, start, end), not {region!r}")
    seqid, *positions = region
    return ":".join([seqid, "-".join(str(int(position)) for position in positions)]) if positions else seqid


def _expression(values: Mapping[str, Union[Value, Sequence[Value]]]) -> str:
    """An expression that is true if every key has its value, or one of its values."""
    if not values:
        raise ValueError("where: a mapping without keys")
    return " && ".join(_comparison(_operand(key), value) for key, value in values.items())


def _comparison(operand: str, value: Union[Value, Sequence[Value]]) -> str:
    if value is None:
        return f"!{operand}"
    if isinstance(value, (str, int, float)):
        return f"{operand} == {_literal(value)}"
    alternatives = [_comparison(operand, each) for each in value]
    if not alternatives:
        raise ValueError(f"where: no value for {operand}")
    return "(" + " || ".join(alternatives) + ")"


COLUMNS = ("seqid", "source", "type", "start", "end", "score", "strand", "phase", "length")


def _operand(key: str) -> str:
    return key if key in COLUMNS else f"attr[{_literal(key)}]"


def _literal(value: Union[str, int, float]) -> str:
    if isinstance(value, str):
        return '"' + value.replace('"', '""') + '"'
    if isinstance(value, bool) or not re.fullmatch(r"-?[0-9.]+(e[+-]?[0-9]+)?", repr(value)):
        raise ValueError(f"where: {value!r} is neither text nor a finite number")
    return repr(value)


# --- libraries: each reads the table that gff-totsv writes -----------------------------------------------------------

def _read_pandas(pandas: Any, stream: Any, types: Types, **more: Any) -> Any:
    return pandas.read_csv(stream, sep="\t", header=0, names=list(types), index_col=False, dtype=types, quoting=3,
                           keep_default_na=False, na_values=[""], skip_blank_lines=False, float_precision="round_trip",
                           encoding_errors="surrogateescape", **more)


def _read_polars(polars: Any, stream: Any, types: Types) -> Any:
    schema = {name: getattr(polars, POLARS[kind]) for name, kind in types.items()}
    return polars.read_csv(stream, separator="\t", has_header=True, schema=schema, quote_char=None, null_values=[""])


def _read_pyarrow(pyarrow: Any, stream: Any, types: Types) -> Any:
    def arrow(kind: str) -> Any:
        if kind == "category":
            return pyarrow.dictionary(pyarrow.int32(), pyarrow.string())
        return getattr(pyarrow, ARROW[kind])()

    schema = pyarrow.schema([(name, arrow(kind)) for name, kind in types.items()])
    stream.readline()  # the header: the names are known
    if not stream.peek(1):
        return schema.empty_table()
    csv = importlib.import_module("pyarrow.csv")
    return csv.read_csv(
        stream, csv.ReadOptions(column_names=list(types), block_size=16 << 20),  # longer lines are an error of pyarrow
        csv.ParseOptions(delimiter="\t", quote_char=False, ignore_empty_lines=False),
        csv.ConvertOptions(column_types=dict(zip(schema.names, schema.types)), null_values=[""], strings_can_be_null=True))
