// Another source, read in a thread of its own, a few blocks ahead. Worth it where the reader has work to do meanwhile.
#pragma once

#include <array>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

#include "io/source.hpp"

namespace gff {

class ReadAhead : public Source {
 public:
  explicit ReadAhead(std::unique_ptr<Source> inner);
  ~ReadAhead() override;
  std::streamsize read(char* to, std::streamsize size) override;

 private:
  struct Block {
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;  ///< 0: to be filled
  };
  void fill();

  std::unique_ptr<Source> inner_;
  std::array<Block, 3> blocks_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool ended_ = false;     ///< no further block will be filled
  bool stopping_ = false;  ///< the reader has gone
  std::exception_ptr error_;
  std::size_t next_ = 0;    ///< the block that the reader is at; the reader's alone, as is
  std::size_t offset_ = 0;  ///< how much of it has been handed out
  std::thread thread_;      // last: it uses everything above
};

}  // namespace gff
