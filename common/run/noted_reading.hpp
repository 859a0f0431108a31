// A reading of records by any number of workers. Only the first worker uses the models. The others find the names in
// records and note them; the first looks the features up, in the order of the lines (gffpipe(7), MODELS).
//
// Threads: the workers may run in different threads. One thread at a time uses the objects of the first worker.
#pragma once

#include <cstddef>

#include "features/models.hpp"
#include "run/block_output.hpp"
#include "run/job.hpp"

namespace gff {

/// A record that has been read.
struct ReadRecord {
  static constexpr bool has_columns = true;
  const Record& record;
  const Record& operator()() const { return record; }
};

/// A noted record, whose columns are found again at each call. The result is valid until the next call.
struct NotedRecord {
  static constexpr bool has_columns = false;
  NotedRecords& records;
  std::size_t i;
  Record operator()() const { return records.record(i); }
};

/// For a reading that needs no sample.
struct NoSample {
  void look(const Record&, Dialect) {}
  void take(NoSample&) {}
};

/// A worker of such a reading. `Use` has these functions, which only the first worker calls:
///
///   use.begin(lines)               before the first record
///   use.roles(reader, record...)   returns the roles of a record, from a Record and its Dialect, or from RecordNames
///   use.add(record, roles, out)    uses the next record, `record()`; `record` is a ReadRecord or a NotedRecord
///
/// Each worker has a `Sample`, which sees each record of its blocks. `use` must outlive the worker.
template <class Use, class Sample = NoSample>
class NotedReading : public Worker {
 public:
  NotedReading(Use& use, WorkerKind kind) : use_(use), is_first_(kind == WorkerKind::first) {}

  void run(LineReader& in, Output& out) override {
    in.find_semicolons();
    for (Line line; in.next(line);) {
      if (line.kind != LineKind::record) continue;
      if (!begun_) [[unlikely]]
        begin(in);
      const Record record(line);
      const Dialect dialect = in.dialect(record);
      sample_.look(record, dialect);
      if (is_first_) {
        use_.add(ReadRecord{record}, use_.roles(reader_, record, dialect), out);
      } else {
        noted_.add(line, reader_.find_names(record, dialect));
      }
    }
  }
  void merge(Worker& later, JoinedBlock& block) override {
    auto& other = static_cast<NotedReading&>(later);
    sample_.take(other.sample_);
    other.noted_.for_each([&](const RecordNames& names, std::size_t i) {
      use_.add(NotedRecord{other.noted_, i}, use_.roles(reader_, names), block.earlier);
    });
    other.noted_.clear();
  }

  const Sample& sample() const { return sample_; }

 private:
  void begin(const LineReader& in) {
    begun_ = true;
    reader_.use_extra_columns(in.extra_columns());
    if (is_first_) use_.begin(in);
  }

  Use& use_;
  const bool is_first_;
  Sample sample_;
  RoleReader reader_;
  NotedRecords noted_;  ///< of a worker other than the first
  bool begun_ = false;
};

}  // namespace gff
