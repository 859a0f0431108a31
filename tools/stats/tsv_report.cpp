#include "stats/writers.hpp"

namespace gff::stats {

std::string tsv_report(const std::vector<Report>& reports) {
  std::string text = "section\tgroup\titem";
  if (reports.size() == 1) text += "\tvalue";
  if (reports.size() > 1) {
    for (const Report& report : reports) text += '\t' + report.sample;
  }
  text += '\n';
  for (const JoinedRow& row : join(reports)) {
    text.append(row.section).append(1, '\t').append(row.group).append(1, '\t').append(row.item);
    for (const Value* const value : row.values) text += '\t' + text_of(*value);
    text += '\n';
  }
  return text;
}

}  // namespace gff::stats
