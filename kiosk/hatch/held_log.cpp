#include "kiosk/hatch/held_log.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

namespace kiosk {
namespace {

sync::OutgoingState outgoing_state(const LogState& state) {
  return {.log = state.log,
          .public_key = state.public_key,
          .head = state.head,
          .acked = state.acked,
          .waiting = number(state.head) - number(state.acked),
          .since = state.oldest_unsent};
}

// The next step of a page from its `at`-th entry on.
PulledPage part_of(const PulledPage& page, std::size_t at) {
  const std::size_t end = std::min(page.entries.size(), at + kPulledAtOnce);
  PulledPage part;
  part.forgotten = page.forgotten;
  part.entries.assign(page.entries.begin() + static_cast<std::ptrdiff_t>(at),
                      page.entries.begin() + static_cast<std::ptrdiff_t>(end));
  for (const ForeignHead& head : page.heads)
    if ((head.behind > at || at == 0) && head.behind <= end) part.heads.push_back(head);
  if (end == page.entries.size()) part.position = page.position;
  return part;
}

}  // namespace

template <class T, class Ask>
Result<T> HeldLog::answer_of(Ask ask) {
  std::optional<Result<T>> answer;
  if (auto done = run([&](EventLog& log) { answer.emplace(ask(log)); }); !done) return done.error();
  return *std::move(answer);
}

Result<sync::OutgoingState> HeldLog::state() {
  return answer_of<sync::OutgoingState>([](EventLog& log) -> Result<sync::OutgoingState> {
    const auto state = log.state();
    if (!state) return state.error();
    return outgoing_state(state.value());
  });
}

Result<std::optional<Batch>> HeldLog::next(const BatchLimits& limits) {
  return answer_of<std::optional<Batch>>([&](EventLog& log) { return log.next_batch(limits); });
}

Result<Nothing> HeldLog::acknowledged(const Acknowledgement& word) {
  return answer_of<Nothing>([&](EventLog& log) { return log.acknowledge(word); });
}

Result<std::optional<Hash>> HeldLog::hash_at(const LogId& log_id, Seq seq) {
  return answer_of<std::optional<Hash>>([&](EventLog& log) { return log.hash_at(log_id, seq); });
}

Result<Nothing> HeldLog::rewind_to(const LogId& log_id, Seq acked) {
  return answer_of<Nothing>([&](EventLog& log) { return log.rewind_to(log_id, acked); });
}

Result<Nothing> HeldLog::open_new_log(const std::string& reason) {
  return answer_of<Nothing>([&](EventLog& log) { return log.open_new_log(reason, clock_.now()); });
}

Result<Nothing> HeldLog::quarantine(const LogId& log_id, Seq seq) {
  return answer_of<Nothing>([&](EventLog& log) { return log.quarantine(log_id, seq); });
}

Result<Signature> HeldLog::sign(const std::string& text) {
  return answer_of<Signature>([&](EventLog& log) -> Result<Signature> { return log.sign(text); });
}

Result<std::vector<Entry>> HeldLog::append(std::span<const Draft> drafts) {
  return answer_of<std::vector<Entry>>([&](EventLog& log) { return log.append(drafts); });
}

Result<std::vector<LogId>> HeldLog::logs() {
  return answer_of<std::vector<LogId>>(
      [](EventLog& log) -> Result<std::vector<LogId>> { return log.logs(); });
}

Result<std::vector<LogId>> HeldLog::every_log() {
  return answer_of<std::vector<LogId>>(
      [](EventLog& log) -> Result<std::vector<LogId>> { return log.every_log(); });
}

Result<PulledSoFar> HeldLog::pulled_so_far() {
  return answer_of<PulledSoFar>(
      [](EventLog& log) -> Result<PulledSoFar> { return log.pulled_so_far(); });
}

// In steps that a tap can wait for; the position comes with the last one, so that after a crash the
// rest is pulled again.
Result<Nothing> HeldLog::take_pulled(const PulledPage& page) {
  std::size_t at = 0;
  do {
    const PulledPage step = part_of(page, at);
    auto taken = answer_of<Nothing>([&](EventLog& log) { return log.take_pulled(step); });
    if (!taken) return taken;
    at += step.entries.size();
  } while (at < page.entries.size());
  return Nothing{};
}

Result<Nothing> HeldLog::pull_anew() {
  return answer_of<Nothing>([](EventLog& log) { return log.pull_anew(); });
}

Result<std::vector<Entry>> HeldLog::entries(const LogId& log_id, Seq after, std::size_t limit) {
  return answer_of<std::vector<Entry>>(
      [&](EventLog& log) { return log.entries(log_id, after, limit); });
}

Result<Nothing> HeldLog::change_key() {
  return answer_of<Nothing>([&](EventLog& log) { return log.change_key(clock_.now()); });
}

Result<EventLog::Walk> HeldLog::walk_on(EventLog::Walk walk, std::size_t limit) {
  return answer_of<EventLog::Walk>([&](EventLog& log) { return log.walk_on(walk, limit); });
}

Result<EventLog::Walk> HeldLog::walk_pulled(EventLog::Walk walk, std::size_t limit) {
  return answer_of<EventLog::Walk>([&](EventLog& log) { return log.walk_pulled(walk, limit); });
}

Result<std::vector<Checkpoint>> HeldLog::checkpoints(const LogId& log_id, Seq after, Seq last) {
  return answer_of<std::vector<Checkpoint>>(
      [&](EventLog& log) { return log.checkpoints(log_id, after, last); });
}

Result<Seq> HeldLog::acked(const LogId& log_id) {
  return answer_of<Seq>([&](EventLog& log) { return log.acked(log_id); });
}

Result<std::unique_ptr<DirectLog>> DirectLog::open(const DataFolder& folder, const Clock& clock) {
  auto lock = FolderLock::take(folder, "congso");
  if (!lock) return lock.error();
  const auto key = read_key(folder.key());
  if (!key) return key.error();
  auto log = EventLog::open(folder.log_place(), key.value(), clock.now());
  if (!log) return log.error();
  return std::unique_ptr<DirectLog>(
      new DirectLog{std::move(lock).value(), std::move(log).value(), clock});
}

Result<Nothing> DirectLog::run(const LogJob& job) {
  job(log_);
  return Nothing{};
}

// Waits without limit: the recorder runs every job it has accepted, also while it stops.
Result<Nothing> RecorderLog::run(const LogJob& job) {
  const bool posted = recorder_.post([&](EventLog& log) {
    job(log);
    if (!done_.put(Nothing{})) std::abort();  // a box of one, put into once
  });
  if (!posted) return Error{Fault::kTryLater, "the recorder has too much to do"};
  done_.wait({});
  return Nothing{};
}

}  // namespace kiosk
