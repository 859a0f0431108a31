"""The folder of the tools of this installation."""

from __future__ import annotations

import functools
import importlib.metadata
import os
import sysconfig
from pathlib import Path
from typing import Iterator

from ._errors import ToolNotFoundError


def version() -> str:
    """Version of this package and of its tools."""
    return importlib.metadata.version("gffpipe")


def tool_path(tool: str) -> str:
    """Absolute path of a tool: "gff-select", or "select" for short.

    The tools are those that were installed with this package. PATH is not searched, so their version is this package's.

    Raises:
        ToolNotFoundError: there is no such tool.
    """
    return _path(full_name(tool))


def full_name(tool: str) -> str:
    """"gff-select" of "select"."""
    return tool if tool == "gff" or tool.startswith("gff-") else f"gff-{tool}"


@functools.lru_cache(maxsize=None)
def _path(name: str) -> str:
    if Path(name).name == name:
        for folder in _script_folders():
            path = folder / name
            if os.access(path, os.X_OK):
                return str(path.resolve())
    raise ToolNotFoundError(f"gffpipe has no tool '{name}'")


def _script_folders() -> Iterator[Path]:
    """Folders that pip installs programs to, the one of this installation first."""
    package = Path(__file__).parent
    try:
        for file in importlib.metadata.files("gffpipe") or ():
            if file.name == "gff":
                yield Path(str(file.locate())).parent
    except importlib.metadata.PackageNotFoundError:
        pass
    yield package.parent / "bin"  # pip install --target: the list of installed files is wrong about programs
    yield Path(sysconfig.get_path("scripts"))
