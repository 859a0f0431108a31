#!/bin/bash
# Called by conda-build in the source tree, with the environment of conda-forge's compilers: CXX, CXXFLAGS, LDFLAGS,
# CMAKE_ARGS, PREFIX (where the libraries are and the tools go), CPU_COUNT.
set -euo pipefail
if [ "$(uname)" = Darwin ]; then
  # conda-forge brings its own libc++, which has what Apple's headers mark as missing in old systems.
  export CXXFLAGS="${CXXFLAGS:-} -D_LIBCPP_DISABLE_AVAILABILITY"
fi
read -ra arguments <<<"${CMAKE_ARGS:-}"
# Not build/ itself: a clone may have it, with a cache of another folder.
cmake -S . -B build/conda -G Ninja ${arguments[@]+"${arguments[@]}"} \
  -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$PREFIX" -DCMAKE_PREFIX_PATH="$PREFIX" -DGFFPIPE_TESTS=OFF
cmake --build build/conda -j "${CPU_COUNT:-2}"
cmake --install build/conda
