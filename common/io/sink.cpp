#include "io/sink.hpp"

#include <unistd.h>

#include "base/error.hpp"
#include "io/bgzf_sink.hpp"

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

bool writes_bgzf(const SinkOptions& options) {
  const std::string_view path = options.path;
  return options.bgzip || path.ends_with(".gz") || path.ends_with(".bgz");
}

std::unique_ptr<Sink> open_sink(const SinkOptions& options, const Descriptor& input) {
  if (options.nowhere) return std::make_unique<NoSink>();
  return open_sink(options, std::make_unique<OutputFile>(options.path, input));
}

std::unique_ptr<Sink> open_sink(const SinkOptions& options, std::unique_ptr<OutputFile> target) {
  if (!writes_bgzf(options)) return std::make_unique<PlainSink>(std::move(target));
  if (::isatty(target->descriptor().fd()))
    throw UsageError("refusing to write compressed data to a terminal (use -o FILE or a pipe)");
  return std::make_unique<BgzfSink>(std::move(target), options.threads);
}

}  // namespace gff
