# cmake -D RENDERER=PROGRAM -D PAGE=FILE -D TEXT=FILE -P page.cmake: a man page as plain text, by mandoc or groff.
get_filename_component(name "${RENDERER}" NAME_WE)
if(name STREQUAL "groff")
  set(options -mdoc -Tascii -P-c -P-b -P-u -P-o)
else()
  set(options -Tascii -O width=80)
endif()
execute_process(COMMAND "${RENDERER}" ${options} "${PAGE}" OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
string(ASCII 8 backspace)
string(REGEX REPLACE ".${backspace}" "" text "${text}") # bold and underlined characters
file(WRITE "${TEXT}" "${text}")
