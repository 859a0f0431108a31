#include "features/scattered_ids.hpp"

#include "base/grouped.hpp"
#include "base/quotable.hpp"

namespace gff {

std::string scattered_ids_warning(std::string_view id, std::string_view seqid, std::string_view other,
                                  std::string_view taken_for, std::uint64_t number) {
  std::string text = "the ID " + in_quotes(id) + " is on several seqids, " + in_quotes(seqid) + " and " +
                     in_quotes(other) + ", and taken for ";
  text.append(taken_for);
  return number == 1 ? text : text + " (the first of " + grouped(number) + " such IDs)";
}

}  // namespace gff
