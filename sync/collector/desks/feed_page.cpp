// Covered by tests/collector/feed_test.cpp.
#include "sync/collector/desks/feed_page.h"

#include <algorithm>

#include "sync/collector/desks/public_part.h"

namespace kiosk::sync {
namespace {

constexpr std::size_t kBatchesAtOnce = 16;
constexpr std::size_t kRoomForTheEnd = 1'024;  // a signed head and the position

}  // namespace

Result<bool> PageFilling::fill() {
  const std::int64_t before = at_.turn + at_.lines;
  while (!full()) {
    const auto batches = store_.fed(asker_.office_id, at_.turn, kBatchesAtOnce);
    if (!batches) return batches.error();
    for (const FedBatch& batch : batches.value()) {
      if (full()) break;
      if (auto taken = take(batch); !taken) return taken.error();
    }
    if (batches.value().size() < kBatchesAtOnce) break;
  }
  return at_.turn + at_.lines != before && !text_.empty();
}

bool PageFilling::is_left_out(const LogId& log) const {
  const auto& logs = question_.without;
  return std::find(logs.begin(), logs.end(), log) != logs.end();
}

Result<Nothing> PageFilling::take(const FedBatch& batch) {
  if (is_left_out(batch.log)) {
    at_ = {batch.turn, 0, batch.mark};
    return Nothing{};
  }
  const Seq first{number(batch.first) + at_.lines};
  const Seq last{std::min(number(batch.end.seq), number(first) + question_.limit - lines_ - 1)};
  const auto lines = store_.lines(batch.log, first, last);
  if (!lines) return lines.error();
  for (const Line& line : lines.value()) {
    if (!add({batch.log, line.seq, line.hash, line.text})) return Nothing{};
    ++at_.lines;
    ++lines_;
  }
  if (number(batch.first) + at_.lines > number(batch.end.seq)) return sign_off(batch);
  return Nothing{};
}

// False when the page is full.
bool PageFilling::add(const FedLine& line) {
  const std::string text = line_of(asker_.role == Role::kBoard ? public_part(line) : line);
  full_ = text_.size() + text.size() + 1 + kRoomForTheEnd > kLongestFeedPage;
  if (!full_) text_ += text + '\n';
  return !full_;
}

Result<Nothing> PageFilling::sign_off(const FedBatch& batch) {
  const auto key = store_.key_at(batch.log, batch.end.seq);
  if (!key) return key.error();
  if (!key.value()) return Error{Fault::kBadData, "store: a log without a key"};
  text_ += line_of(
      FedHead{batch.log, key.value()->key, batch.end, key.value()->certificate, batch.administers});
  text_ += '\n';
  at_ = {batch.turn, 0, batch.mark};
  return Nothing{};
}

Result<std::string> PageFilling::finished() {
  const auto newest = store_.newest_fed(asker_.office_id);
  if (!newest) return newest.error();
  std::int64_t told = at_.lines;
  if (at_.turn > 0) {
    const auto last = store_.fed(asker_.office_id, at_.turn - 1, 1);
    if (!last) return last.error();
    if (!last.value().empty()) told += last.value().front().lines;
  }
  return text_ + position_line(to_string(at_), newest.value().lines - told) + '\n';
}

}  // namespace kiosk::sync
