# Toolchain: programs for 64-bit ARM, built on another machine with Debian's cross compiler and libraries.
#
#     dpkg --add-architecture arm64 && apt-get update
#     apt-get install g++-aarch64-linux-gnu qemu-user-static libhts-dev:arm64 …   (scripts/prove-static has the list)
#
# qemu runs the programs that were built, for the completions that they print.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
set(CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu)
set(ENV{PKG_CONFIG_LIBDIR} /usr/lib/aarch64-linux-gnu/pkgconfig:/usr/share/pkgconfig)
find_program(GFF_QEMU NAMES qemu-aarch64-static qemu-aarch64)
if(GFF_QEMU)
  set(CMAKE_CROSSCOMPILING_EMULATOR ${GFF_QEMU})
endif()
