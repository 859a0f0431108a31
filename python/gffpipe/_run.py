"""One tool, as from a shell."""

from __future__ import annotations

import os
import subprocess
import tempfile
from typing import IO, List, Literal, Union, overload

from ._pipeline import Pipeline
from ._tools import full_name

Argument = Union[str, "os.PathLike[str]"]


@overload
def run(tool: str, *arguments: Argument, input: Union[str, bytes, None] = ..., text: Literal[True] = ...) -> str: ...
@overload
def run(tool: str, *arguments: Argument, input: Union[str, bytes, None] = ..., text: Literal[False]) -> bytes: ...


def run(tool: str, *arguments: Argument, input: Union[str, bytes, None] = None, text: bool = True) -> Union[str, bytes]:
    """Runs a tool and returns what it writes to standard output.

        gffpipe.run("select", "-t", "gene", "-c", "gencode.gff3.gz")      # '61852\\n'

    Args:
        tool: "gff-select", or "select" for short.
        arguments: options and operands, each as it is: no shell is used.
        input: standard input of the tool (default: empty).
        text: return a str, in which bytes that are not UTF-8 are surrogates; with False, bytes.

    The whole output is in memory. With the option -o, the tool writes a file instead.

    Raises:
        UsageError: wrong usage.
        ToolError: the tool failed.
        ToolNotFoundError: there is no such tool.
    """
    command = [full_name(tool), *(os.fspath(argument) for argument in arguments)]
    if input is None:
        output = _output(command, subprocess.DEVNULL)
    else:
        with tempfile.TemporaryFile() as stdin:  # not a pipe: this process reads the output and cannot write at the same time
            stdin.write(input.encode("utf-8", "surrogateescape") if isinstance(input, str) else input)
            stdin.seek(0)
            output = _output(command, stdin)
    return output.decode("utf-8", "surrogateescape") if text else output


def _output(command: List[str], stdin: Union[int, IO[bytes]]) -> bytes:
    with Pipeline([command], stdin, stacklevel=4) as pipeline:
        return pipeline.stdout.read()
