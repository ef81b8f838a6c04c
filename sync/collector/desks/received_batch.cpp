#include "sync/collector/desks/received_batch.h"

#include <charconv>

#include "kiosk/base/chain.h"
#include "kiosk/base/json.h"
#include "sync/wire.h"

namespace kiosk::sync {
namespace {

constexpr std::string_view kBefore = "/v1/logs/";
constexpr std::string_view kBetween = "/events/";
constexpr std::size_t kIdSize = 36;

Error bad(const std::string& what) { return {Fault::kBadData, what}; }

std::int64_t number_from(std::string_view text) {
  std::int64_t number = -1;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Result<Nothing> compare_with(const PushTarget& target, const Batch& batch) {
  if (batch.log != target.log) return bad("/log: not that of the URL");
  if (batch.first != target.first || batch.last != target.last)
    return bad("/first and /last: not those of the URL");
  if (batch.first == Seq{1} && batch.previous != chain_start(batch.log))
    return bad("/prev: not hash(0) of this log");
  return Nothing{};
}

std::vector<Line> walked(Batch& batch) {
  std::vector<Line> lines;
  lines.reserve(batch.lines.size());
  Hash hash = batch.previous;
  Seq seq = batch.first;
  for (std::string& text : batch.lines) {
    hash = chain_next(batch.log, seq, hash, line_digest(text));
    const auto event = event_id_in(text);
    lines.push_back({seq, hash, std::move(text), event});
    seq = next(seq);
  }
  batch.lines.clear();
  return lines;
}

}  // namespace

std::optional<PushTarget> push_target_from(std::string_view path) {
  if (path.substr(0, kBefore.size()) != kBefore) return {};
  const std::string_view rest = path.substr(kBefore.size());
  const auto log = log_id_from(rest.substr(0, kIdSize));
  if (!log || rest.substr(kIdSize, kBetween.size()) != kBetween) return {};
  const std::string_view range = rest.substr(kIdSize + kBetween.size());
  const auto dash = range.find('-');
  if (dash == range.npos) return {};
  const PushTarget target{*log, Seq{number_from(range.substr(0, dash))},
                          Seq{number_from(range.substr(dash + 1))}};
  if (batch_path(target.log, target.first, target.last) != path) return {};
  return target;
}

Result<ReceivedBatch> received_from(const PushTarget& target, std::string_view body) {
  auto read = batch_from(body);
  if (!read) return read.error();
  ReceivedBatch received{std::move(read).value(), {}};
  if (auto same = compare_with(target, received.batch); !same) return same.error();
  received.lines = walked(received.batch);
  if (received.lines.back().hash != received.batch.head)
    return bad("/head: not what the chain from /prev comes to");
  return received;
}

const Hash& hash_in(const ReceivedBatch& received, Seq seq) {
  const std::int64_t place = number(seq) - number(received.batch.first);
  return place < 0 ? received.batch.previous : received.lines[static_cast<std::size_t>(place)].hash;
}

std::optional<EventId> event_id_in(std::string_view line) {
  // As every terminal of ours writes it; a second "id" further on would be the other way a body
  // can be read, and is not worth a parse of each line.
  constexpr std::string_view kUsual = R"({"v":1,"id":")";
  if (line.substr(0, kUsual.size()) == kUsual)
    return event_id_from(line.substr(kUsual.size(), kIdSize));
  if (line.empty() || line[0] != '{') return {};
  const auto json = json_from(line);
  if (!json) return {};
  return event_id_from(text_member(json.value(), "id"));
}

}  // namespace kiosk::sync
