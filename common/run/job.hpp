// The work of a tool on a stream: a Job, prepared once, and its Workers, which do the work for blocks of lines.
//
// Threads: a job does not change after `begin`, and threads share it. One thread at a time uses a worker.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "gff/line_reader.hpp"
#include "gff/output.hpp"
#include "run/warnings.hpp"

namespace gff {

struct IndexUse;
struct JoinedBlock;

/// The part of a job that one thread has: scratch space, guesses about the next records, and counts. One thread at a
/// time uses a worker.
class Worker {
 public:
  Worker() = default;
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  virtual ~Worker() = default;

  /// Reads the lines of one block and writes the output for them. Called for one block of whole lines after another.
  /// Throws Error.
  virtual void run(LineReader& lines, Output& out) = 0;
  /// Whether the tool needs no further line.
  virtual bool enough() const { return false; }
  /// `later` has run over the block that follows. Returns whether its result is correct. If it is not, this worker
  /// itself runs over that block. If `accepts` returns false, it may already have stored facts about that block, but
  /// only such as this worker stores again, unchanged, when it runs over the block.
  virtual bool accepts(const Worker& /*later*/) { return true; }
  /// Adds the counts of `later` to this worker and clears them in `later`. `later` has run over the block that follows,
  /// and is used again for another block. `merge` changes the output of that block if it depends on earlier lines.
  virtual void merge(Worker& later, JoinedBlock& block) = 0;
};

/// The first worker of a job runs alone until the first record. Further workers are merged into it in the order of
/// their blocks, so at the end it has all counts.
enum class WorkerKind { first, further };

/// Facts about the input after all bytes have been read.
struct StreamEnd {
  bool began_with_mark = false;            ///< the input began with a byte-order mark
  bool lacks_last_newline = false;         ///< the annotation (not the sequence section) lacks its last LF
  std::uint64_t sequence_section = 0;      ///< the number of its first line; 0: there is none
  std::uint64_t record_in_sequences = 0;   ///< first line in it that looks like a record; 0: none
  bool record_begins_like_header = false;  ///< that line begins with '>'
};

/// The work of a tool on a stream. Its tables are prepared before the stream is opened or in `begin`. After that it
/// does not change, and all threads share it.
class Job {
 public:
  Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  virtual ~Job() = default;

  /// Makes a worker with empty counts. The first call is for the first worker. Called in one thread. The job must
  /// outlive the worker. Not const, because a worker calls `ensure_begun` of its job.
  virtual std::unique_ptr<Worker> make_worker(WorkerKind kind) = 0;
  /// Whether one worker must run over all blocks in their order.
  virtual bool in_order() const { return false; }
  /// The size of the piece of input that one thread takes, in blocks of the usual size. A job returns more than 1 if
  /// `merge` is expensive, for example because it adds counts for everything in the piece.
  virtual std::size_t blocks_in_piece() const { return 1; }
  /// Called once after the last line, before the sequence section. `all` has the counts of all workers. `index` is null
  /// if the input was not read through an index.
  virtual void finish(Worker& /*all*/, const LineReader& /*lines*/, const IndexUse* /*index*/, Output& /*out*/,
                      Warnings& /*warnings*/) {}
  /// Whether the job itself reports faults of the stream. If so, the runner gives no warnings about faults and does not
  /// stop at a record in the sequence section.
  virtual bool reports_faults() const { return false; }
  /// Whether the runner warns if the input has no record.
  virtual bool expects_records() const { return true; }
  /// Writes the next bytes of the sequence section; they may end inside a line. Not called with --no-fasta.
  virtual void write_sequences(std::string_view bytes, Output& out) { out.append(bytes); }
  /// Called last, after the sequence section.
  virtual void end(const StreamEnd& /*end*/, Output& /*out*/, Warnings& /*warnings*/) {}
  /// Called after an error in the input, while the output is still writable. A tool that keeps lines until `finish`
  /// writes them here.
  virtual void salvage(Worker& /*all*/, const LineReader& /*lines*/, Output& /*out*/) {}

  /// Calls `begin` if it has not been called. Workers call this function at each record. One worker runs alone until
  /// the first record, so only one thread calls `begin`. The runner calls this function before `finish`, because a
  /// stream may have no records.
  void ensure_begun(const LineReader& lines, Output& out) {
    if (begun_) [[likely]]
      return;
    begun_ = true;
    begin(lines, out);
  }
  bool has_begun() const { return begun_; }

 protected:
  /// Called once, before the first record, when the names of the extra columns are known. Writes the text before the
  /// records.
  virtual void begin(const LineReader& /*lines*/, Output& /*out*/) {}

 private:
  bool begun_ = false;
};

/// Collects facts about the whole stream before a tool writes the first line. The stream is read again and again until
/// `done`, each time to its end or the first fault. The output of a prepass is dropped.
class Prepass : public Job {
 public:
  /// Called at the end of each reading. `all` is the same worker in each call and has the counts so far. Returns
  /// whether that reading was the last.
  virtual bool done(Worker& all) = 0;
};

}  // namespace gff
