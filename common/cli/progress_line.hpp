// How far a run has come, as one line on standard error. It is drawn over itself, and erased before any message.
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
  /// At most 10 times a second, so that it can be read.
  static constexpr Duration between_draws = std::chrono::milliseconds(100);
  /// A shorter run shows no line, unless the user asked for one.
  static constexpr Duration patience = std::chrono::seconds(2);

  /// Counts what is read of `input` from now on. `automatic` draws where standard error is a terminal, `input` a regular
  /// file, and the output not seen on a terminal too (`output_seen`).
  ProgressLine(ShowProgress when, Descriptor& input, bool output_seen,
               Time (*clock)() = std::chrono::steady_clock::now);
  ~ProgressLine() override { erase(); }

  /// Draws if it is time to.
  void look(std::uint64_t records) override {
    if (shows_) draw_if_due(records);
  }
  void erase();

  /// "1.2 GB of 1.6 GB (78 %), 2,631,411 records, 148.2 MB/s, 0:02 left": bytes are those of the file as it is,
  /// compressed or not; without `total` no share and no time left.
  static std::string text(std::uint64_t bytes, std::optional<std::uint64_t> total, std::uint64_t records,
                          Duration elapsed);

 private:
  void draw_if_due(std::uint64_t records);
  void write(const std::string& bytes);

  Time (*clock_)();
  bool shows_;
  bool drawn_ = false;
  Time start_;
  Time next_;  ///< when to draw
  std::optional<std::uint64_t> total_;
  std::shared_ptr<const std::atomic<std::uint64_t>> read_;
};

}  // namespace gff
