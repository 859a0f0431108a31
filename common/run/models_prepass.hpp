// Reads the models of a stream before the stream is written (gffpipe(7), MODELS).
//
// Threads: any number of workers find the names in records; the first worker alone looks the features up.
#pragma once

#include <algorithm>
#include <memory>
#include <utility>

#include "features/models.hpp"
#include "run/block_output.hpp"
#include "run/job.hpp"

namespace gff {

/// Finds the models, and other facts that a tool needs.
///
/// `facts.visit(record, roles)` is called with each record of each reading. `facts.done()` is called at the end of each
/// reading and returns whether it was the last. `facts.use_extra_columns(names)`, if it exists, is called before the
/// first record.
///
/// For a part whose transcripts have records of their own, `record` may have no columns: `facts` then reads only
/// `roles`. If `facts.reads_all()` exists and returns true, every record has its columns. `models` and `facts` must
/// outlive the prepass.
template <class Facts>
class ModelsPrepass : public Prepass {
 public:
  ModelsPrepass(Models& models, Facts& facts) : models_(models), facts_(facts) {}

  std::unique_ptr<Worker> make_worker() override {
    return std::make_unique<Visitor>(*this, !std::exchange(has_worker_, true));
  }
  bool done(Worker& /*all*/) override {
    if (readings_++ == 0) models_.finish();
    return facts_.done();
  }

 private:
  class Visitor : public Worker {
   public:
    Visitor(ModelsPrepass& prepass, bool is_first) : prepass_(prepass), is_first_(is_first) {}
    void run(LineReader& in, Output& /*out*/) override {
      in.find_semicolons();
      for (Line line; in.next(line);) {
        if (line.kind != LineKind::record) continue;
        if (!begun_) [[unlikely]]
          begin(in);
        const Record record(line);
        const Dialect dialect = in.dialect(record);
        if (is_first_) {
          prepass_.facts_.visit(record, prepass_.readings_ == 0 ? prepass_.models_.visit(record, dialect, reader_)
                                                                : reader_.read(record, dialect, prepass_.models_));
        } else {
          noted_.add(line, reader_.find_names(record, dialect));
        }
      }
    }
    void merge(Worker& later, JoinedBlock& /*block*/) override {
      static const Line no_columns{LineKind::record, {}, true, 0, {}, nullptr, 0, false};
      NotedRecords& noted = static_cast<Visitor&>(later).noted_;
      noted.for_each([&](const RecordNames& names, std::size_t i) {
        const Roles& roles =
            prepass_.readings_ == 0 ? prepass_.models_.visit(names, reader_) : reader_.read(names, prepass_.models_);
        prepass_.facts_.visit(needs_record(roles) ? noted.record(i) : Record(no_columns), roles);
      });
      noted.clear();
    }

   private:
    bool needs_record(const Roles& roles) const {
      if (roles.part == PartKind::none || !roles.own.empty()) return true;
      if constexpr (requires { prepass_.facts_.reads_all(); }) {
        if (prepass_.facts_.reads_all()) return true;
      }
      return std::any_of(roles.above.begin(), roles.above.end(),
                         [&](FeatureNumber number) { return !prepass_.models_.feature(number).has_record; });
    }
    void begin(const LineReader& in) {
      begun_ = true;
      reader_.use_extra_columns(in.extra_columns());
      if (!is_first_) return;
      if constexpr (requires { prepass_.facts_.use_extra_columns(in.extra_columns()); })
        prepass_.facts_.use_extra_columns(in.extra_columns());
    }
    ModelsPrepass& prepass_;
    const bool is_first_;
    RoleReader reader_;
    NotedRecords noted_;  ///< of a worker other than the first
    bool begun_ = false;
  };

  Models& models_;
  Facts& facts_;
  int readings_ = 0;
  bool has_worker_ = false;
};

/// For a tool that needs only the models.
struct NoFacts {
  void visit(const Record&, const Roles&) {}
  bool done() { return true; }
};

}  // namespace gff
