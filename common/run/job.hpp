// What a tool does to a stream: a Job, prepared once, and its Workers, which run it over blocks of lines.
//
// Threads: a job does not change once it has begun: threads share it. One thread at a time uses a worker.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "gff/line_reader.hpp"
#include "gff/output.hpp"
#include "run/warnings.hpp"

namespace gff {

struct IndexUse;
struct JoinedBlock;

/// One thread's share of a job: scratch space, guesses and counts. One thread at a time uses a worker.
class Worker {
 public:
  Worker() = default;
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  virtual ~Worker() = default;

  /// Reads the lines of one block and writes what the tool makes of them. Called for one block of whole lines after
  /// another. Throws Error.
  virtual void run(LineReader& lines, Output& out) = 0;
  /// Whether the tool needs no further line.
  virtual bool enough() const { return false; }
  /// Whether the work of `later`, which ran over the block after mine, is right after my blocks. If not, I run over that block again.
  virtual bool accepts(const Worker& /*later*/) const { return true; }
  /// Adds the counts of `later`, which ran over the block after mine, and clears them there, since it runs over another block
  /// afterwards. Corrects the output of that block, if it depends on earlier lines.
  virtual void merge(Worker& later, JoinedBlock& block) = 0;
};

/// What is known once all bytes have been read.
struct StreamEnd {
  bool began_with_mark = false;            ///< a byte-order mark
  bool lacks_last_newline = false;         ///< of the annotation: the sequence section does not count
  std::uint64_t sequence_section = 0;      ///< its first line; 0: there is none
  std::uint64_t record_in_sequences = 0;   ///< the first line of the sequence section that looks like a record; 0: none
  bool record_begins_like_header = false;  ///< that line begins with '>'
};

/// A tool's work on a stream. What it looks up is prepared before the stream is opened or in `begin`; from then on it does
/// not change, and all threads share it.
class Job {
 public:
  Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  virtual ~Job() = default;

  /// A worker without counts. Called in one thread; the job outlives it.
  virtual std::unique_ptr<Worker> make_worker() = 0;
  /// Whether one worker must run over all blocks in their order.
  virtual bool in_order() const { return false; }
  /// Called once at the end of the lines, before the sequence section. `all` has the counts of all workers. `index` is
  /// null unless the input was read through its index.
  virtual void finish(Worker& /*all*/, const LineReader& /*lines*/, const IndexUse* /*index*/, Output& /*out*/,
                      Warnings& /*warnings*/) {}
  /// Whether the job reports faults of the stream itself: the runner then neither stops at a record in the sequence section
  /// nor warns of faults.
  virtual bool reports_faults() const { return false; }
  /// Whether there is a warning if the input has no record.
  virtual bool expects_records() const { return true; }
  /// Writes the next bytes of the sequence section, cut anywhere; not called with --no-fasta.
  virtual void write_sequences(std::string_view bytes, Output& out) { out.append(bytes); }
  /// Called last, after the sequence section.
  virtual void end(const StreamEnd& /*end*/, Output& /*out*/, Warnings& /*warnings*/) {}
  /// Called after an error in the input, while the output can still be written: a tool that holds lines back until
  /// `finish` writes them here.
  virtual void salvage(Worker& /*all*/, const LineReader& /*lines*/, Output& /*out*/) {}

  /// For workers, at each record: the first one calls `begin`. Until then one worker runs alone. The runner calls it
  /// before `finish`, for a stream without records.
  void ensure_begun(const LineReader& lines, Output& out) {
    if (begun_) [[likely]]
      return;
    begun_ = true;
    begin(lines, out);
  }
  bool begun() const { return begun_; }

 protected:
  /// Called once, before the first record: the names of the extra columns are known. Writes what is before the records.
  virtual void begin(const LineReader& /*lines*/, Output& /*out*/) {}

 private:
  bool begun_ = false;
};

/// What a tool must know of the whole stream before it writes the first line. The stream is read for it, up to its end
/// or the first fault, until it is done. Nothing that it writes is kept.
class Prepass : public Job {
 public:
  /// Called at the end of each reading, with the one worker of all readings. Whether it was the last.
  virtual bool done(Worker& all) = 0;
};

}  // namespace gff
