# Fully static programs, for users who cannot install libraries. With GFFPIPE_STATIC every library is taken as an archive
# (.a), and a missing archive stops the configuration: no program depends on a shared library by mistake.
#
# The programs are linked as static-pie, so their address is random as it is in the ordinary build. Each link writes a
# map, NAME.map in the build folder: packaging/static-tarball reads there which archives are in the programs.
option(GFFPIPE_STATIC "Link all libraries, libc too, into the programs" OFF)

set(GFF_PIE -pie) # how the linker is asked for a position-independent program; a later -pie would undo -static-pie
if(GFFPIPE_STATIC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
  set(Boost_USE_STATIC_LIBS ON)
  set(ZLIB_USE_STATIC_LIBS ON)
  set(GFFPIPE_TESTS OFF)
  set(GFF_PIE)
  set(CMAKE_SKIP_RPATH ON) # glibc ends a static-pie program that has a run path at its start
  add_link_options(-static-pie "LINKER:-Map=${CMAKE_BINARY_DIR}/$<TARGET_PROPERTY:NAME>.map")
endif()

# gff_link_archives(PREFIX...): gives the targets PkgConfig::PREFIX, and Boost::iostreams, what their archives need: for the
# former pkg-config --static says it. A shared library names the libraries that it needs itself, an archive does not.
function(gff_link_archives)
  foreach(prefix IN LISTS ARGN)
    if(NOT ${prefix}_FOUND)
      continue()
    endif()
    foreach(library IN LISTS ${prefix}_LIBRARIES)
      if(NOT pkgcfg_lib_${prefix}_${library} MATCHES "\\.a$")
        message(FATAL_ERROR "GFFPIPE_STATIC: there is no lib${library}.a")
      endif()
    endforeach()
    set_property(TARGET PkgConfig::${prefix} APPEND PROPERTY INTERFACE_LINK_LIBRARIES ${${prefix}_STATIC_LIBRARIES})
    set_property(TARGET PkgConfig::${prefix} APPEND PROPERTY INTERFACE_LINK_DIRECTORIES ${${prefix}_STATIC_LIBRARY_DIRS})
  endforeach()
  set_property(TARGET Boost::iostreams APPEND PROPERTY INTERFACE_LINK_LIBRARIES zstd lzma bz2 z)
endfunction()
