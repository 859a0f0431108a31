#include "hts/bgzf_source.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/error.hpp"
#include "io/gzip.hpp"

namespace gff {

BgzfSource::BgzfSource(BufferedInput input, ThreadPool& pool)
    : input_(std::move(input)), name_(input_.name()), queue_(&pool) {}

void BgzfSource::Job::run() {
  std::string_view rest = packed;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view block = rest.substr(0, blocks[i].size);
    if (const char* const what = decoder.decode(block, text.get() + size)) {
      damage = damaged_member(what, blocks[i].offset);
      return;
    }
    size += BgzfBlockDecoder::length(block);
    rest.remove_prefix(block.size());
  }
}

/// Takes the next blocks of the file, as many as a job has, or as there are.
void BgzfSource::fill(Job& job) {
  job.count = job.size = 0;
  job.packed.clear();
  while (job.count < Job::most_blocks) {
    const std::size_t size = next_bgzf_block(input_);
    if (size == 0) {
      found_all_ = true;
      return;
    }
    const std::string_view block = input_.ahead().substr(0, size);
    job.blocks[job.count++] = {input_.offset(), size};
    job.packed += block;
    ends_in_empty_block_ = BgzfBlockDecoder::length(block) == 0;
    input_.consume(size);
  }
}

/// Adds jobs as long as that is better than to wait. `job_` is not needed any more.
void BgzfSource::begin_jobs() {
  while (!found_all_ && queue_.wants_job()) {
    std::unique_ptr<Job> job = job_ ? std::move(job_) : std::make_unique<Job>();
    try {
      fill(*job);
    } catch (...) {
      fault_ = std::current_exception();
      found_all_ = true;
    }
    if (job->count > 0) queue_.add(std::move(job));
  }
}

std::streamsize BgzfSource::read(char* to, std::streamsize size) {
  while (rest_.empty() && !after_) {
    if (job_ && !job_->damage.empty()) throw IoError(name_, job_->damage);
    begin_jobs();
    if (queue_.empty()) {
      if (fault_) std::rethrow_exception(fault_);
      after_ = std::make_unique<GzipSource>(std::move(input_), ends_in_empty_block_);
      break;
    }
    job_ = queue_.next();
    rest_ = {job_->text.get(), job_->size};
  }
  if (rest_.empty()) return after_->read(to, size);
  const std::size_t n = std::min(static_cast<std::size_t>(size), rest_.size());
  std::memcpy(to, rest_.data(), n);
  rest_.remove_prefix(n);
  return static_cast<std::streamsize>(n);
}

}  // namespace gff
