#include "tosqlite/dataset_name.hpp"

#include <initializer_list>

namespace gff::sqlite {
namespace {

void remove_one(std::string_view& name, std::initializer_list<std::string_view> endings) {
  for (const std::string_view ending : endings) {
    if (!name.ends_with(ending)) continue;
    name.remove_suffix(ending.size());
    return;
  }
}

}  // namespace

std::string dataset_name(std::string_view path) {
  std::string_view name = path.substr(path.rfind('/') + 1);  // npos + 1 is 0
  remove_one(name, {".gz", ".bgz", ".xz", ".bz2", ".zst"});
  remove_one(name, {".gff3", ".gff", ".gtf"});
  return std::string(name);
}

}  // namespace gff::sqlite
