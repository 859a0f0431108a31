// Reads the models of a stream before the stream is written (gffpipe(7), MODELS).
//
// Threads: any number of workers find the names in records; the first worker alone looks the features up.
#pragma once

#include <algorithm>
#include <memory>

#include "features/models.hpp"
#include "run/job.hpp"
#include "run/noted_reading.hpp"

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
  ModelsPrepass(Models& models, Facts& facts) : use_(models, facts) {}

  std::unique_ptr<Worker> make_worker(WorkerKind kind) override {
    return std::make_unique<NotedReading<Use>>(use_, kind);
  }
  bool done(Worker& /*all*/) override { return use_.done(); }

 private:
  class Use {
   public:
    Use(Models& models, Facts& facts) : models_(models), facts_(facts) {}

    void begin(const LineReader& in) {
      if constexpr (requires { facts_.use_extra_columns(in.extra_columns()); })
        facts_.use_extra_columns(in.extra_columns());
    }
    template <class... Names>
    const Roles& roles(RoleReader& reader, const Names&... names) {
      return readings_ == 0 ? models_.visit(names..., reader) : reader.read(names..., models_);
    }
    template <class GetRecord>
    void add(GetRecord record, const Roles& roles, Output& /*out*/) {
      static const Line no_columns{LineKind::record, {}, true, 0, {}, nullptr, 0, false};
      facts_.visit(GetRecord::has_columns || needs_record(roles) ? record() : Record(no_columns), roles);
    }
    bool done() {
      if (readings_++ == 0) models_.finish();
      return facts_.done();
    }

   private:
    bool needs_record(const Roles& roles) const {
      if (roles.part == PartKind::none || !roles.own.empty()) return true;
      if constexpr (requires { facts_.reads_all(); }) {
        if (facts_.reads_all()) return true;
      }
      return std::any_of(roles.above.begin(), roles.above.end(),
                         [&](FeatureNumber number) { return !models_.feature(number).has_record; });
    }

    Models& models_;
    Facts& facts_;
    int readings_ = 0;
  };

  Use use_;
};

/// For a tool that needs only the models.
struct NoFacts {
  void visit(const Record&, const Roles&) {}
  bool done() { return true; }
};

}  // namespace gff
