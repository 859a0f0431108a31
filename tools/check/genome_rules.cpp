#include "check/genome_rules.hpp"

#include "base/error.hpp"
#include "gff/escape.hpp"
#include "gff/sequence_list.hpp"

namespace gff {

Genome::Genome(const std::string& path) {
  for_each_sequence(path, [&](const ListedSequence& one) { lengths_.emplace(one.name, one.length); });
}

void Genome::check(const CheckedRecord& record, Report& report) const {
  std::string scratch;
  const std::string_view seqid = record.column(Column::seqid);
  auto found = lengths_.find(std::string(seqid));
  if (found == lengths_.end()) found = lengths_.find(std::string(decoded(seqid, scratch)));
  if (found == lengths_.end()) {
    report.add(Rule::Z01, {record.line, number_of(Column::seqid)},
               [&] { return Words{"a sequence of the genome", in_quotes(seqid), quotable(seqid)}; });
  } else if (record.end > found->second && record.value("Is_circular") != "true") {
    report.add(Rule::Z02, {record.line, number_of(Column::end)}, [&] {
      return Words{"an end of at most " + std::to_string(found->second) + ", the length of the sequence",
                   "'" + std::to_string(record.end) + "'", std::to_string(record.end)};
    });
  }
}

}  // namespace gff
