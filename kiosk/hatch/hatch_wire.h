#pragma once
// What goes through the hatch: one JSON object a line, a request and its answer. Private to one
// version of the product; both ends are always of the same one.

#include <string>
#include <string_view>

#include "kiosk/hatch/log_access.h"

namespace kiosk {

// The longest request: 500 drafts, and some air.
constexpr std::size_t kLongestRequest = std::size_t{8} * 1024 * 1024;

// Answers one request line over `log`. Never fails: what is wrong becomes an answer with a fault.
std::string answer_to(std::string_view request, LogAccess& log);

// A LogAccess whose calls are written as request lines; `ask` carries one and brings the answer.
class AskingLog : public LogAccess {
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
  Result<PulledSoFar> pulled_so_far() override;  // kRefused: the running kiosk pulls by itself
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
  virtual Result<std::string> ask(const std::string& request) = 0;

 private:
  Result<std::vector<LogId>> log_ids(const char* verb);
};

}  // namespace kiosk
