#pragma once
// Batches, acknowledgements and enrolment as bytes (protocol §3, §5): one text for both ends.

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "kiosk/base/batch.h"
#include "kiosk/base/office_key.h"
#include "kiosk/base/result.h"

namespace kiosk::sync {

constexpr std::size_t kLongestBatch = 262'144;  // inflated

// "/v1/logs/{log}/events/{first}-{last}"
std::string batch_path(const LogId& log, Seq first, Seq last);

// The envelope line and the lines of the batch, each ended by LF.
std::string body_of(const Batch& batch);

// Reads and checks a body's shape: an envelope with all its members, exactly last-first+1 lines,
// each well formed, first ≥ 1, at most 500. Chain and signature are not looked at. kBadData, and
// what was wrong.
Result<Batch> batch_from(std::string_view body);

// The head that follows from the batch's `previous` and its lines.
Hash head_of(const Batch& batch);

// zstd, at its fastest level. Inflating stops as soon as more than `longest` bytes come out
// (kNoRoom), and refuses what is not one whole frame (kBadData).
std::string deflated(std::string_view bytes);
Result<std::string> inflated(std::string_view bytes, std::size_t longest);

std::string signed_text(const Acknowledgement& word);  // what the collector signs
std::string body_of(const Acknowledgement& word);      // the 200 answer
Result<Acknowledgement> acknowledgement_from(std::string_view body);

// A 409 answer: what the collector holds of the log, and which of the two it is.
struct Divergence {
  bool fork = false;  // otherwise a gap
  Seq acked{};
  Hash head{};
};
std::string body_of(const Divergence& divergence);
Result<Divergence> divergence_from(std::string_view body);

// What Congso-Signature signs.
std::string answer_text(std::string_view nonce, int status, std::string_view body);

struct EnrolRequest {
  std::string code;      // empty when a token is used for a further log
  std::string terminal;  // a label
  LogId log;
  PublicKey public_key;
  std::optional<OfficeKey> office_key;
  std::optional<Signature> signature;  // with a token: over enrol_text
  bool administers = false;            // with a relay's token: the right its terminal has
};
std::string enrol_text(const LogId& log, const PublicKey& key);
std::string body_of(const EnrolRequest& request);
Result<EnrolRequest> enrol_request_from(std::string_view body);

struct EnrolAnswer {
  std::string token;
  std::string office;
  std::string terminal;
  std::optional<OfficeKey> office_key;
  PublicKey collector_key;
  std::optional<PublicKey> collector_key_next;
  std::string role{};  // kiosk, board, relay; empty: an older collector did not say
};
std::string body_of(const EnrolAnswer& answer);
Result<EnrolAnswer> enrol_answer_from(std::string_view body);

// --- what a terminal says of itself: POST /v1/heartbeat, with its token
struct Heartbeat {
  LogId log;
  Seq head{};   // the last entry it has written
  Seq acked{};  // the last one it has a verified acknowledgement for
  std::int64_t unsent = 0;
  std::optional<Instant> oldest{};          // when the first of those was recorded
  std::optional<std::int64_t> disk_free{};  // bytes; none: not known
  Instant time{};                           // by its own clock
  ClockState clock = ClockState::kUnsynced;
  std::string version{};
};
std::string body_of(const Heartbeat& beat);
Result<Heartbeat> heartbeat_from(std::string_view body);

// --- the feed (protocol §4)

constexpr std::size_t kLongestFeedPage = std::size_t{1} << 20;
constexpr std::int64_t kMostFed = 1'000;       // lines of logs on one page
constexpr std::chrono::seconds kMostWait{25};  // for something to say

// Whom a staff id is shown as.
struct ShownName {
  StaffId who;
  std::string name;
};

// An entry of another terminal's log; `body` may be a digest line. A public screen is told the name
// that a body it may not see gives to somebody.
struct FedLine {
  LogId log;
  Seq seq{};
  Hash hash{};
  std::string body;
  std::optional<ShownName> shown{};
};

// The signed head that vouches for the lines of its log up to it, and the collector's word that the
// key which signed it is that log's, in this office.
struct FedHead {
  LogId log;
  PublicKey key;
  Checkpoint head;
  Signature certificate{};
  bool administers = false;  // enrolled with --may-administer when it brought this batch
};
std::string certificate_text(const std::string& office, const LogId& log, const PublicKey& key);

struct FeedPage {
  std::vector<std::variant<FedLine, FedHead>> items;
  std::string position;   // what to ask for next
  std::int64_t left = 0;  // lines that came before now and are not on this page
};
std::string line_of(const FedLine& line);
std::string line_of(const FedHead& head);
std::string position_line(const std::string& position, std::int64_t left);
// Reads what those wrote, each ended by LF, the position last. kBadData, and what was wrong.
Result<FeedPage> feed_page_from(std::string_view body);

// "/v1/feed?after=…&limit=…&wait=…&not=…"; `after` empty: from the beginning.
std::string feed_path(const std::string& after, std::chrono::seconds wait,
                      const std::vector<LogId>& without);

}  // namespace kiosk::sync
