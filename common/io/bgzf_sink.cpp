#include "io/bgzf_sink.hpp"

#include <fcntl.h>
#include <htslib/bgzf.h>
#include <htslib/hfile.h>
#include <htslib/hts_log.h>
#include <unistd.h>

#include <cerrno>
#include <new>
#include <utility>

#include "io/error.hpp"
#include "io/signals.hpp"

namespace gff {

BgzfSink::BgzfSink(std::unique_ptr<Target> target, int threads) : target_(std::move(target)) {
  hts_set_log_level(HTS_LOG_OFF);  // errors are thrown, not printed
  // bgzf_close closes what it was given: a duplicate, since the file is still to be flushed and renamed.
  fd_ = ::fcntl(target_->descriptor().fd(), F_DUPFD_CLOEXEC, 3);
  if (fd_ < 0) failed(errno);
  file_ = bgzf_dopen(fd_, "w");
  if (!file_) {
    const int error = errno;
    ::close(fd_);
    failed(error);
  }
  if (threads > 0) {
    const SignalsBlocked blocked;
    if (bgzf_mt(file_, threads, 64) != 0) throw std::bad_alloc();
  }
}

BgzfSink::~BgzfSink() {
  if (!file_) return;
  // bgzf_close would write the end-of-file block, and make a part look like a whole.
  const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere >= 0) {
    ::dup2(nowhere, fd_);
    ::close(nowhere);
  }
  bgzf_close(file_);
}

void BgzfSink::failed(int error_number) const {
  const std::string& name = target_->descriptor().name();
  if (error_number == 0) throw WriteError(name);  // it happened in a thread of htslib, which keeps the reason to itself
  throw WriteError(name, error_number);
}

void BgzfSink::write(std::string_view bytes) {
  errno = 0;
  if (bgzf_write(file_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()) || file_->errcode != 0)
    failed(errno);
}

void BgzfSink::flush() {
  errno = 0;
  if (bgzf_flush(file_) != 0 || hflush(file_->fp) != 0) failed(errno);
}

void BgzfSink::finish() {
  flush();
  errno = 0;
  if (bgzf_close(std::exchange(file_, nullptr)) != 0) failed(errno);
  target_->commit();
}

}  // namespace gff
