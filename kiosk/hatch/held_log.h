#pragma once
// LogAccess over the log itself: held by this process (DirectLog), or by its recorder
// (RecorderLog).

#include <functional>

#include "kiosk/base/clock.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/hatch/log_access.h"
#include "kiosk/journal/data_folder.h"
#include "kiosk/journal/recorder.h"

namespace kiosk {

// Everything but who runs the job.
class HeldLog : public LogAccess {
 public:
  Result<sync::OutgoingState> state() override;
  Result<std::optional<Batch>> next(const BatchLimits& limits) override;
  Result<Nothing> acknowledged(const Acknowledgement& word) override;
  Result<std::optional<Hash>> hash_at(const LogId& log, Seq seq) override;
  Result<Nothing> rewind_to(const LogId& log, Seq acked) override;
  Result<Nothing> open_new_log(const std::string& reason) override;
  Result<Nothing> quarantine(const LogId& log, Seq seq) override;
  Result<Signature> sign(const std::string& text) override;
  Result<std::vector<Entry>> append(std::span<const Draft> drafts) override;
  Result<std::vector<LogId>> logs() override;
  Result<std::vector<LogId>> every_log() override;
  Result<PulledSoFar> pulled_so_far() override;
  Result<Nothing> take_pulled(const PulledPage& page) override;
  Result<Nothing> pull_anew() override;
  Result<std::vector<Entry>> entries(const LogId& log, Seq after, std::size_t limit) override;
  Result<std::vector<Checkpoint>> checkpoints(const LogId& log, Seq after, Seq last) override;
  Result<Seq> acked(const LogId& log) override;
  Result<Nothing> change_key() override;
  Result<EventLog::Walk> walk_on(EventLog::Walk walk, std::size_t limit) override;
  Result<EventLog::Walk> walk_pulled(EventLog::Walk walk, std::size_t limit) override;
  Result<std::optional<Seq>> erase_part(const Erasure& what, Seq from) override;
  Result<Nothing> erase_rows(const Erasure& what) override;
  Result<EvidenceErased> erase_evidence(const StaffId& who) override;
  Result<bool> forget_erased() override;

 protected:
  explicit HeldLog(const Clock& clock) : clock_(clock) {}

  // Runs `job` and returns when it is done; kTryLater when it could not be run.
  virtual Result<Nothing> run(const LogJob& job) = 0;

  // Has views.db made anew by its owner, without what was erased; false when nobody owns it.
  virtual Result<bool> derive_anew() { return false; }

 private:
  template <class T, class Ask>
  Result<T> answer_of(Ask ask);

  const Clock& clock_;
};

// The administrator's command alone on the folder. Owns the lock and the log; one thread.
class DirectLog final : public HeldLog {
 public:
  // Takes the lock and opens. kTryLater when another process holds the folder.
  static Result<std::unique_ptr<DirectLog>> open(const DataFolder& folder, const Clock& clock);

  const Opening& opening() const { return log_.opening(); }

 private:
  DirectLog(FolderLock lock, EventLog log, const Clock& clock)
      : HeldLog(clock), lock_(std::move(lock)), log_(std::move(log)) {}
  Result<Nothing> run(const LogJob& job) override;

  FolderLock lock_;
  EventLog log_;
};

// Inside the kiosk, for one thread each, which is not the recorder's own. Borrows the recorder, and
// must outlive its stop(): the recorder may still be saying that a job is done when the asker has
// gone on.
class RecorderLog final : public HeldLog {
 public:
  // `derive_anew` is called on the asker's thread, and returns when the old views have gone.
  using DeriveAnew = std::function<Result<Nothing>()>;
  RecorderLog(Recorder& recorder, const Clock& clock, DeriveAnew derive_anew = {})
      : HeldLog(clock), recorder_(recorder), derive_anew_(std::move(derive_anew)) {}

 private:
  Result<Nothing> run(const LogJob& job) override;
  Result<bool> derive_anew() override;

  Recorder& recorder_;
  const DeriveAnew derive_anew_;
  Mailbox<Nothing> done_{1};
};

}  // namespace kiosk
