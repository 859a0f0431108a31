// Reads the models of a stream before the stream is written (gffpipe(7), MODELS).
//
// Threads: the first readings have one worker.
#pragma once

#include <memory>

#include "features/models.hpp"
#include "run/block_output.hpp"
#include "run/job.hpp"

namespace gff {

/// Finds the models, and the facts that a tool needs beyond them: `facts.visit(record, roles)` is called with each record of
/// each reading, `facts.done()` at the end of each; it returns whether that was the last.
/// `facts.use_extra_columns(names)`, if there is one, is called before the first record. Both outlive the prepass.
template <class Facts>
class ModelsPrepass : public Prepass {
 public:
  ModelsPrepass(Models& models, Facts& facts) : models_(models), facts_(facts) {}

  std::unique_ptr<Worker> make_worker() override { return std::make_unique<Visitor>(*this); }
  bool in_order() const override { return true; }
  bool done(Worker& /*all*/) override {
    if (readings_++ == 0) models_.finish();
    return facts_.done();
  }

 private:
  class Visitor : public Worker {
   public:
    explicit Visitor(ModelsPrepass& prepass) : prepass_(prepass) {}
    void run(LineReader& in, Output& /*out*/) override {
      in.find_semicolons();
      Models& models = prepass_.models_;
      for (Line line; in.next(line);) {
        if (line.kind != LineKind::record) continue;
        if (!begun_) [[unlikely]]
          begin(in);
        const Record record(line);
        const Dialect dialect = in.dialect(record);
        prepass_.facts_.visit(record, prepass_.readings_ == 0 ? models.visit(record, dialect, reader_)
                                                              : reader_.read(record, dialect, models));
      }
    }
    void merge(Worker& /*later*/, JoinedBlock& /*block*/) override {}  // one worker reads all

   private:
    void begin(const LineReader& in) {
      begun_ = true;
      reader_.use_extra_columns(in.extra_columns());
      if constexpr (requires { prepass_.facts_.use_extra_columns(in.extra_columns()); })
        prepass_.facts_.use_extra_columns(in.extra_columns());
    }
    ModelsPrepass& prepass_;
    RoleReader reader_;
    bool begun_ = false;
  };

  Models& models_;
  Facts& facts_;
  int readings_ = 0;
};

/// Where a tool needs nothing but the models.
struct NoFacts {
  void visit(const Record&, const Roles&) {}
  bool done() { return true; }
};

}  // namespace gff
