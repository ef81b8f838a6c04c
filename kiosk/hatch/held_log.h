#pragma once
// LogAccess over the log itself: held by this process (DirectLog), or by its recorder
// (RecorderLog).

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
  Result<std::vector<Entry>> entries(const LogId& log, Seq after, std::size_t limit) override;
  Result<EventLog::Walk> walk_on(EventLog::Walk walk, std::size_t limit) override;
  Result<Nothing> copy_to(const std::filesystem::path& folder) override;

 protected:
  explicit HeldLog(const Clock& clock) : clock_(clock) {}

  // Runs `job` and returns when it is done; kTryLater when it could not be run.
  virtual Result<Nothing> run(const LogJob& job) = 0;

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
  RecorderLog(Recorder& recorder, const Clock& clock) : HeldLog(clock), recorder_(recorder) {}

 private:
  Result<Nothing> run(const LogJob& job) override;

  Recorder& recorder_;
  Mailbox<Nothing> done_{1};
};

}  // namespace kiosk
