#include "hts/bgzf_sink.hpp"

#include <htslib/bgzf.h>
#include <htslib/hts_log.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace gff {

BgzfSink::Job::Job(std::size_t most, int compression_level)
    : capacity(most * block_text),
      level(compression_level),
      text(std::make_unique_for_overwrite<char[]>(capacity)),
      blocks(std::make_unique_for_overwrite<char[]>(most * BGZF_MAX_BLOCK_SIZE)) {}

void BgzfSink::Job::run() {
  char* to = blocks.get();
  for (std::size_t i = 0, at = 0; at < size; ++i, at += block_text) {
    std::size_t made = BGZF_MAX_BLOCK_SIZE;
    // It fails where memory is missing: room for any text is there.
    if (bgzf_compress(to, &made, text.get() + at, std::min(block_text, size - at), level) != 0) throw std::bad_alloc();
    block_sizes[i] = made;
    to += made;
  }
}

BgzfSink::BgzfSink(std::unique_ptr<OutputFile> target, int level, ThreadPool* pool)
    : target_(std::move(target)), level_(level) {
  hts_set_log_level(HTS_LOG_OFF);  // the library is silent
  if (pool && pool->size() > 0) queue_.emplace(pool, pool->depth_beside_another());
  filling_ = empty_job();
}

std::unique_ptr<BgzfSink::Job> BgzfSink::empty_job() {
  if (spare_.empty()) return std::make_unique<Job>(queue_ ? Job::most_blocks : 1, level_);
  std::unique_ptr<Job> job = std::move(spare_.back());
  spare_.pop_back();
  return job;
}

void BgzfSink::write(std::string_view bytes) {
  while (!bytes.empty()) {
    Job& job = *filling_;
    const std::size_t n = std::min(bytes.size(), job.capacity - job.size);
    std::memcpy(job.text.get() + job.size, bytes.data(), n);
    job.size += n;
    bytes.remove_prefix(n);
    if (job.full()) compress();
  }
}

/// What has been taken so far is compressed, here or in a thread.
void BgzfSink::compress() {
  if (!queue_) {
    filling_->run();
    write_out(*filling_);
    return;
  }
  std::unique_ptr<Job> next = empty_job();
  queue_->add(std::exchange(filling_, std::move(next)));
  while (!queue_->wants_job()) write_oldest();
}

void BgzfSink::write_oldest() {
  std::unique_ptr<Job> job = queue_->next();
  write_out(*job);
  spare_.push_back(std::move(job));
}

void BgzfSink::write_out(Job& job) {
  const std::size_t text = std::exchange(job.size, 0);
  std::size_t size = 0;
  for (std::size_t i = 0; i * block_text < text; ++i) size += job.block_sizes[i];
  target_->descriptor().write(job.blocks.get(), size);
  if (!block_written_) return;
  for (std::size_t i = 0; i * block_text < text; ++i)
    block_written_(std::min(block_text, text - i * block_text), job.block_sizes[i]);
}

void BgzfSink::flush() {
  if (filling_->size > 0) compress();
  while (queue_ && !queue_->empty()) write_oldest();
}

void BgzfSink::finish() {
  flush();
  std::array<char, 28> end_block{};  // of no text: the block that ends a file (SAMv1, 4.1.2)
  std::size_t size = end_block.size();
  bgzf_compress(end_block.data(), &size, "", 0, level_);
  target_->descriptor().write(end_block.data(), size);
  target_->commit();
}

}  // namespace gff
