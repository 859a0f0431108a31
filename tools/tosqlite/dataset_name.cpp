#include "tosqlite/dataset_name.hpp"

#include "io/source.hpp"

namespace gff::sqlite {
std::string dataset_name(std::string_view path) {
  std::string_view name = path.substr(path.rfind('/') + 1);  // npos + 1 is 0
  name = without_compression(name);
  for (const std::string_view ending : {".gff3", ".gff", ".gtf"}) {
    if (name.ends_with(ending)) return std::string(name.substr(0, name.size() - ending.size()));
  }
  return std::string(name);
}

}  // namespace gff::sqlite
