// The stream of gff-check: reads every line, malformed ones too, to the end, and the sequence section for records.
//
// Threads: the main thread; it starts others, which end before it returns.
#pragma once

#include <string>

#include "check/checker.hpp"
#include "check/report.hpp"
#include "run/common_options.hpp"
#include "run/stream_settings.hpp"
#include "run/warnings.hpp"

namespace gff {

/// Which findings make the status 1: those of this severity and graver ones.
enum class FailOn : std::uint8_t { error, warning, info, never };

struct CheckOptions : CommonOptions {
  ReportOptions report;
  CheckLevel level = CheckLevel::models;
  std::string genome{};  ///< FASTA, .fai, .dict or sizes; empty: none
  FailOn fail_on = FailOn::error;
};

/// Checks the input. Throws Error; what was found before has then been written to standard output.
Warnings check_stream(const CheckOptions& options, const StreamSettings& settings);

}  // namespace gff
