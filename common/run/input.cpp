#include "run/input.hpp"

#include <algorithm>
#include <utility>

#include "hts/open_source.hpp"
#include "io/read_ahead.hpp"
#include "run/indexed_source.hpp"

namespace gff {
namespace {

class PrefixSource : public Source {
 public:
  PrefixSource(std::unique_ptr<Source> inner, const FaultAt& end, std::uint64_t& read)
      : inner_(std::move(inner)), end_(end), read_(read) {}
  std::streamsize read(char* to, std::streamsize size) override {
    if (read_ == end_.byte) std::rethrow_exception(end_.fault);
    const std::uint64_t left = end_.byte - read_;
    const std::streamsize n =
        inner_->read(to, static_cast<std::streamsize>(std::min(static_cast<std::uint64_t>(size), left)));
    if (n > 0) read_ += static_cast<std::uint64_t>(n);
    return n;
  }

  // Where an end is known, pieces come from `read`.
  std::unique_ptr<Piece> new_piece() override { return end_.fault ? Source::new_piece() : inner_->new_piece(); }
  bool take_piece(Piece& piece, std::size_t size) override {
    return end_.fault ? Source::take_piece(piece, size) : inner_->take_piece(piece, size);
  }
  void use(const Piece& piece) override {
    if (!end_.fault) read_ += piece.text().size();
  }

 private:
  std::unique_ptr<Source> inner_;
  const FaultAt& end_;
  std::uint64_t& read_;
};

}  // namespace

OpenInput open_all(ThreadPool* pool, Descriptor input) {
  std::string name = input.name();
  return {std::move(name), open_source(std::move(input), pool)};
}

OpenInput open_wanted(const CommonOptions& options, const StreamSettings& settings, ThreadPool* pool, Descriptor input,
                      Warnings& warnings) {
  if (!settings.wanted || options.input == "-") return open_all(pool, std::move(input));
  std::string why_not;
  auto indexed = open_through_index(input, settings.wanted, why_not);
  if (!why_not.empty()) warnings.push_back(why_not + ": the index was not used");
  if (!indexed) return open_all(pool, std::move(input));
  // If a file is not read from its beginning, the numbers of its lines are unknown.
  OpenInput opened{options.input + " (read through its index)", std::move(indexed->source), indexed->header_lines,
                   IndexUse{indexed->any_seqid, std::move(indexed->seqids)}};
  if (pool) opened.source = std::make_unique<ReadAhead>(std::move(opened.source));
  return opened;
}

std::unique_ptr<Source> up_to(std::unique_ptr<Source> source, const FaultAt& end, std::uint64_t& read) {
  return std::make_unique<PrefixSource>(std::move(source), end, read);
}

}  // namespace gff
