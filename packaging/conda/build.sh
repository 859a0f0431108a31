#!/bin/bash
# Called by conda-build, in the unpacked source tarball.
set -euo pipefail
read -ra arguments <<<"${CMAKE_ARGS:-}"
cmake -S . -B build -G Ninja "${arguments[@]}" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$PREFIX" -DGFFPIPE_TESTS=OFF
cmake --build build -j "${CPU_COUNT:-2}"
cmake --install build
