#include "pick/transcript_facts.hpp"

#include <algorithm>

#include "filter/decoded_words.hpp"

namespace gff {
namespace {

template <class Values>
void grow(Values& values, FeatureNumber number) {
  if (values.size() < number) values.resize(std::max<std::size_t>(number, values.size() * 3 / 2));
}

}  // namespace

TranscriptFacts::TranscriptFacts(const Models& models, const PickRules& rules)
    : models_(models),
      rules_(rules),
      values_(rules.keys()),
      has_value_(rules.size()),
      numbers_(rules.size()),
      its_values_(rules.size()),
      its_numbers_(rules.size()) {}

void TranscriptFacts::visit(const Record& record, const Roles& roles) {
  if (roles.part != PartKind::none) note_span(roles);
  if (rules_.reads_attributes() && !rereads_) note_attributes(record, roles);
}

void TranscriptFacts::note_span(const Roles& roles) {
  const bool is_exon = roles.part == PartKind::exon;
  const bool codes = is_coding(roles.part);
  const bool is_utr =
      roles.part == PartKind::five_prime_utr || roles.part == PartKind::three_prime_utr || roles.part == PartKind::utr;
  if (!is_exon && !codes && !is_utr) return;
  const Span span = roles.span;
  const auto note = [&](CoveredBases& bases, FeatureNumber transcript) {
    if (!rereads_) {
      bases.add(transcript, roles.seqid, span);
    } else if (bases.is_open(transcript)) {
      bases.add_again(transcript, roles.seqid, span);
    }
  };
  for (const FeatureNumber transcript : roles.above) {
    if (!models_.is_transcript(transcript)) continue;  // a gene of GTF
    if (is_exon) note(exons_, transcript);
    if (codes) note(coding_, transcript);
    if (!is_exon && !models_.feature(transcript).has_exon) note(others_, transcript);
  }
}

void TranscriptFacts::note_attributes(const Record& record, const Roles& roles) {
  bool is_read = false;  // once for all that the record describes
  for_each_described(models_, roles, [&](FeatureNumber number, bool is_own) {
    if (!is_read) read_attributes(record, roles.dialect);
    is_read = true;
    add_attributes(number, is_own);
  });
}

void TranscriptFacts::read_attributes(const Record& record, Dialect dialect) {
  values_.start(record, dialect);
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    const PickRule& rule = rules_[i];
    if (!rule.reads_attributes()) continue;
    its_values_[i] = false;
    its_numbers_[i].reset();
    any_of_values(values_of(rule.key, values_), [&](std::string_view value) {
      if (rule.words) {
        its_values_[i] = gff::has_value(*rule.words, value, dialect, decoded_);
        return static_cast<bool>(its_values_[i]);
      }
      const auto number = parse_number(dialect == Dialect::gff3 ? decoded(value, decoded_) : value);
      if (number && (!its_numbers_[i] || *number < *its_numbers_[i])) its_numbers_[i] = number;
      return false;
    });
  }
}

/// Facts from parts count only until the record of the transcript itself is read.
void TranscriptFacts::add_attributes(FeatureNumber number, bool from_own_record) {
  grow(from_own_record_, number);
  const bool anew = from_own_record && !from_own_record_[number - 1];
  if (from_own_record) from_own_record_[number - 1] = true;
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    if (rules_[i].kind == PickRule::Kind::value) {
      grow(has_value_[i], number);
      has_value_[i][number - 1] = its_values_[i] || (!anew && has_value_[i][number - 1]);
    } else if (rules_[i].kind == PickRule::Kind::smallest) {
      grow(numbers_[i], number);
      std::optional<Number>& smallest = numbers_[i][number - 1];
      if (anew) smallest.reset();
      if (its_numbers_[i] && (!smallest || *its_numbers_[i] < *smallest)) smallest = its_numbers_[i];
    }
  }
}

bool TranscriptFacts::done() {
  if (rereads_) {
    for (CoveredBases* bases : {&coding_, &exons_, &others_}) bases->finish();
    return true;
  }
  for (FeatureNumber number = 1; number <= models_.size() && !rereads_; ++number) {
    rereads_ = coding_.is_open(number) ||
               (models_.feature(number).has_exon ? exons_.is_open(number) : others_.is_open(number));
  }
  return !rereads_;
}

}  // namespace gff
