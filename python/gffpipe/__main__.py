"""python -m gffpipe TOOL ...: runs a tool where the folder of its programs is not in PATH."""

import os
import sys

from ._errors import ToolNotFoundError
from ._tools import tool_path


def main() -> None:
    """Becomes the tool: from here on there is no Python."""
    path = tool_path("gff")
    os.execv(path, ["gff", *sys.argv[1:]])


if __name__ == "__main__":
    try:
        main()
    except ToolNotFoundError as error:
        sys.exit(str(error))
