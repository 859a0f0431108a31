"""python -m gffpipe TOOL ...: runs a tool, also if the folder of its programs is not in PATH."""

import os
import sys

from ._errors import ToolNotFoundError
from ._tools import tool_path


def main() -> None:
    """Replaces this process with the tool."""
    path = tool_path("gff")
    os.execv(path, ["gff", *sys.argv[1:]])


if __name__ == "__main__":
    try:
        main()
    except ToolNotFoundError as error:
        sys.exit(str(error))
