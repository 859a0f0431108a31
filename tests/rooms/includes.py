#!/usr/bin/env python3
"""includes.py ROOT [--table]: each room of common/ includes only itself and the rooms before it.

The order is GFF_ROOMS in common/CMakeLists.txt. Also: each room that is a folder is a target, and this target links
the rooms that it includes, directly or through a room that it links; headers of other libraries stay in .cpp files;
only the room hts includes htslib; only a source that catches an error includes base/error.hpp; the table of rooms in
CONTRIBUTING.md is right. With --table, prints which room includes which, with counts."""
import collections
import pathlib
import re
import sys

FOREIGN = re.compile(r'#include <(boost|htslib|re2|sqlite3|isa-l|zstd|zlib|libdeflate)\b')
CATCHES = re.compile(r'catch \(const (Usage|Io|Write|Format)?Error&')
HTSLIB_ALLOWED = ("common/cli/version.cpp",)  # --version prints the version of htslib


def linked_rooms(text, rooms):
    """The rooms that each room links, itself included, also through others."""
    direct = {room: set() for room in rooms}
    for room, words in re.findall(r"target_link_libraries\(gff_([a-z]+)\s([^)]*)\)", text):
        if room in direct:
            direct[room] |= set(re.findall(r"\bgff_([a-z]+)\b", words)) & set(rooms)
    linked = {}
    for room in rooms:
        linked[room] = {room}
        for other in direct[room]:
            linked[room] |= linked.get(other, {other})
    return direct, linked


def main():
    root = pathlib.Path(sys.argv[1])
    text = (root / "common/CMakeLists.txt").read_text()
    rooms = re.search(r"set\(GFF_ROOMS ([a-z ]+)\)", text).group(1).split()
    wrong = []
    folders = sorted(path.name for path in (root / "common").iterdir() if path.is_dir())
    if folders != sorted(rooms):
        wrong.append(f"common/: expected the folders {sorted(rooms)}, got {folders}")
    direct, linked = linked_rooms(text, rooms)
    for room in rooms:
        if f"gff_room({room}\n" not in text:
            wrong.append(f"common/CMakeLists.txt: expected gff_room({room} ...)")
        for other in sorted(direct[room]):
            if rooms.index(other) >= rooms.index(room):
                wrong.append(f"common/CMakeLists.txt: gff_{room} must not link gff_{other}")
    counts = collections.Counter()
    for path in sorted((root / "common").glob("**/*.[ch]pp")) + sorted((root / "tools").glob("**/*.[ch]pp")):
        name = path.relative_to(root).as_posix()
        room = name.split("/")[1] if name.startswith("common/") else "tools"
        code = path.read_text()
        if room != "base" and '#include "base/error.hpp"' in code and not CATCHES.search(code):
            wrong.append(f"{name}: what catches no error includes base/fail.hpp instead of base/error.hpp")
        for number, line in enumerate(code.splitlines(), 1):
            foreign = FOREIGN.match(line)
            if path.suffix == ".hpp" and foreign:
                wrong.append(f"{name}:{number}: a header of another library is for .cpp files: {line}")
            if foreign and foreign.group(1) == "htslib" and room != "hts" and name not in HTSLIB_ALLOWED:
                wrong.append(f"{name}:{number}: only hts includes htslib: {line}")
            included = re.match(r'#include "([a-z0-9_]+)/', line)
            if not included:
                continue
            other = included.group(1)
            counts[room, other if other in rooms else "tools"] += 1
            if room == "tools":
                continue
            if other not in rooms or rooms.index(other) > rooms.index(room):
                wrong.append(f"{name}:{number}: {room} must not include {other}: {line}")
            elif other not in linked[room]:
                wrong.append(f"{name}:{number}: gff_{room} does not link gff_{other} (common/CMakeLists.txt): {line}")
    contributing = (root / "CONTRIBUTING.md").read_text()
    for room in rooms:
        row = re.search(rf"^\| `{room}` \|[^|\n]*\|([a-z, ]*)\|$", contributing, re.M)
        expected = [other for other in rooms if other != room and counts[room, other]]
        if not row or re.findall("[a-z]+", row.group(1)) != expected:
            wrong.append(f"CONTRIBUTING.md: expected a row `{room}` with the rooms {', '.join(expected)}")
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
