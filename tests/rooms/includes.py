#!/usr/bin/env python3
"""includes.py ROOT [--table]: each room of common/ includes only itself and the rooms before it.

The order is GFF_ROOMS in common/CMakeLists.txt. Also: headers of other libraries stay in .cpp files, and each room that
is a folder is a target. With --table, prints which room includes which, with counts."""
import collections
import pathlib
import re
import sys

FOREIGN = re.compile(r'#include <(boost|htslib|re2|sqlite3|isa-l|zstd|zlib|libdeflate)\b')


def main():
    root = pathlib.Path(sys.argv[1])
    text = (root / "common/CMakeLists.txt").read_text()
    rooms = re.search(r"set\(GFF_ROOMS ([a-z ]+)\)", text).group(1).split()
    wrong = []
    folders = sorted(path.name for path in (root / "common").iterdir() if path.is_dir())
    if folders != sorted(rooms):
        wrong.append(f"common/: expected the folders {sorted(rooms)}, got {folders}")
    counts = collections.Counter()
    for path in sorted((root / "common").glob("*/*.[ch]pp")) + sorted((root / "tools").glob("**/*.[ch]pp")):
        name = path.relative_to(root).as_posix()
        room = path.parent.name if name.startswith("common/") else "tools"
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if path.suffix == ".hpp" and FOREIGN.match(line):
                wrong.append(f"{name}:{number}: a header of another library is for .cpp files: {line}")
            included = re.match(r'#include "([a-z_]+)/', line)
            if not included:
                continue
            other = included.group(1)
            counts[room, other if other in rooms else "tools"] += 1
            if room == "tools":
                continue
            if other not in rooms or rooms.index(other) > rooms.index(room):
                wrong.append(f"{name}:{number}: {room} must not include {other}: {line}")
    if "--table" in sys.argv:
        columns = rooms + ["tools"]
        print("from \\ to".ljust(12) + "".join(column.rjust(10) for column in columns))
        for room in columns:
            print(room.ljust(12) + "".join(str(counts[room, other] or "").rjust(10) for other in columns))
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{sum(counts.values())} includes, none against the order {' < '.join(rooms)} < tools")


if __name__ == "__main__":
    main()
