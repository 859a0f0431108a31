// The progress of a run as one line on standard error. Each drawing replaces the one before; the line is erased before
// any message.
//
// Threads: only the main thread.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "io/descriptor.hpp"
#include "run/progress.hpp"

namespace gff {

class ProgressLine : public Progress {
 public:
  using Time = std::chrono::steady_clock::time_point;
  using Duration = std::chrono::steady_clock::duration;
  /// The shortest time between two drawings: 10 a second are readable.
  static constexpr Duration between_draws = std::chrono::milliseconds(100);
  /// A run shorter than this shows no line, unless the user asked for one.
  static constexpr Duration patience = std::chrono::seconds(2);

  /// Begins to count the bytes read of `input`. `automatic` draws if standard error is a terminal, `input` is a regular
  /// file, and the output is not on a terminal (`output_seen`).
  ProgressLine(ShowProgress when, Descriptor& input, bool output_seen,
               Time (*clock)() = std::chrono::steady_clock::now);
  ~ProgressLine() override { erase(); }

  /// Draws the line if `between_draws` has passed.
  void look(std::uint64_t records) override {
    if (shows_) draw_if_due(records);
  }
  /// Removes the line from the terminal, if it was drawn.
  void erase();

  /// The line: "1.2 GB of 1.6 GB (78 %), 2,631,411 records, 148.2 MB/s, 0:02 left". `bytes` and `total` are bytes of
  /// the file as it is, compressed or not. Without `total`, there is no percentage and no time left.
  static std::string text(std::uint64_t bytes, std::optional<std::uint64_t> total, std::uint64_t records,
                          Duration elapsed);

 private:
  void draw_if_due(std::uint64_t records);
  void write(const std::string& bytes);

  Time (*clock_)();
  bool shows_;
  bool drawn_ = false;
  Time start_;
  Time next_;  ///< the earliest time of the next drawing
  std::optional<std::uint64_t> total_;
  std::shared_ptr<const std::atomic<std::uint64_t>> read_;
};

}  // namespace gff
