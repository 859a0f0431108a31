#include "hts/open_sink.hpp"

#include <unistd.h>

#include "base/fail.hpp"
#include "hts/bgzf_sink.hpp"

namespace gff {
namespace {

class PlainSink : public Sink {
 public:
  explicit PlainSink(std::unique_ptr<OutputFile> target) : target_(std::move(target)) {}
  void write(std::string_view bytes) override { target_->descriptor().write(bytes.data(), bytes.size()); }
  void flush() override {}
  void finish() override { target_->commit(); }

 private:
  std::unique_ptr<OutputFile> target_;
};

class NoSink : public Sink {
 public:
  void write(std::string_view) override {}
  void flush() override {}
  void finish() override {}
};

}  // namespace

std::unique_ptr<Sink> open_sink(const SinkOptions& options, const Descriptor& input, ThreadPool* pool) {
  if (options.nowhere) return std::make_unique<NoSink>();
  auto target = std::make_unique<OutputFile>(options.path, input);
  if (!options.writes_bgzf()) return std::make_unique<PlainSink>(std::move(target));
  if (::isatty(target->descriptor().fd()))
    fail_usage("refusing to write compressed data to a terminal (use -o FILE or a pipe)");
  return std::make_unique<BgzfSink>(std::move(target), options.level, pool);
}

}  // namespace gff
