#pragma once
// Brings the log to the collector, batch by batch, and believes nobody who cannot prove that it is
// the collector: the terminal's side of protocol §3.

#include <functional>
#include <optional>
#include <string>

#include "sync/answer_check.h"
#include "sync/batch_size.h"
#include "sync/link.h"
#include "sync/outgoing.h"
#include "sync/requests.h"
#include "sync/standing.h"

namespace kiosk::sync {

// One batch is in flight at a time; a retry carries the same bytes. Removes nothing, and waits for
// nothing but `outgoing`, which it borrows. Sends nothing itself: its owner sends what request()
// gives and brings the answer to take(). One thread.
class Pusher {
 public:
  // Makes a changed link durable: a further log has been enrolled. See keep_logs() of link.h.
  using KeepLink = std::function<Result<Nothing>(const Link&)>;

  Pusher(Outgoing& outgoing, Link link, KeepLink keep, Noise noise);

  // What to send now; none before next_wake() and when there is nothing to send. Each must be
  // answered by take() before the next is asked for.
  std::optional<Request> request(const Now& now);
  void take(const Result<Response>& answer, const Now& now);

  // Something was recorded: while connected it leaves within 2 s, in one batch with what follows.
  void recorded(const Now& now);

  Tick next_wake() const { return standing_.next_wake(); }
  const PushStatus& status() const { return standing_.status(); }
  const OutgoingState& log() const { return log_; }  // as last looked at

 private:
  enum class Asked : std::uint8_t { kNothing, kBatch, kEnrolment };

  struct Sending {
    Range range;
    Request request;
    bool digest = false;  // one record, already without its body
    bool check = false;   // long acknowledged: asks whether the collector still holds it
  };

  bool look(const Now& now);
  bool fill(const Now& now);
  void rest(const Now& now);
  std::optional<Request> ask(Asked what, const Request& request);
  std::optional<Request> ask_for_log(const Now& now);

  void take_enrolment(const Response& response, const Now& now);
  void take_batch(const Response& response, const Now& now);
  void take_hold(const Answer& said, const Now& now);
  void accept(const Acknowledgement& word, const Now& now);
  void fail(const Answer& said, const Now& now);
  void lost(const Error& why, const Now& now);

  void diverged(Seq theirs, const Hash& head, const Now& now);
  void rewind(Seq theirs, const Now& now);
  void open_new_log(const std::string& reason, const Now& now);

  void range_refused(const Answer& said, const Now& now);
  void quarantine(const Answer& said, const Now& now);
  void encoding_refused(const Answer& said, const Now& now);

  Result<std::optional<Hash>> our_hash(Seq seq);

  Outgoing& outgoing_;
  Link link_;
  KeepLink keep_;
  Noise noise_;
  Standing standing_;
  BatchSize size_;
  OutgoingState log_;  // as last looked at
  std::optional<Sending> sending_;
  std::optional<Sending> last_;  // acknowledged; sent again as the check
  Asked asked_ = Asked::kNothing;
  std::string nonce_;
  Encoding encoding_ = Encoding::kZstd;
  int circles_ = 0;            // resynchronised without progress
  bool unproven_log_ = false;  // opened for a divergence, nothing of it acknowledged yet
  Tick check_at_ = Tick::max();
};

}  // namespace kiosk::sync
