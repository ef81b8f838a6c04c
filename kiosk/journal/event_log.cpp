#include "kiosk/journal/event_log.h"

#include <algorithm>

#include "kiosk/base/file.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/journal/healing.h"
#include "kiosk/journal/inside.h"
#include "kiosk/journal/journal_logs.h"
#include "kiosk/journal/key_changing.h"
#include "kiosk/journal/opening.h"
#include "kiosk/journal/succession.h"
#include "kiosk/journal/unresolved.h"

namespace kiosk {
namespace {

Result<Scribe> scribe_of(const LogStore& store, const LogId& log) {
  const auto rev = greatest_rev(store, log);
  if (!rev) return rev.error();
  const auto last = last_event(store, log);
  if (!last) return last.error();
  const std::uint64_t pulled = store.foreign().greatest_rev();
  return Scribe{boot_name(), std::max(rev.value(), pulled), last.value()};
}

bool anything_at(const LogPlace& place) {
  std::error_code none;
  return std::filesystem::exists(place.database, none) || !logs_in_journal(place.journal).empty();
}

// The healing as an event, when there was any.
std::optional<Draft> log_healed(const Opening& opening, Now now) {
  if (opening.healed_into_database == 0 && opening.healed_into_journal == 0 &&
      !opening.cut_torn_line && opening.set_aside.empty())
    return {};
  IdMaker ids{random_bits};
  Draft draft;
  draft.id = ids.next_event(now.instant);
  draft.kind = "log.healed";
  draft.at = now;
  draft.data = text_of(Json{{"into_database", opening.healed_into_database},
                            {"into_journal", opening.healed_into_journal},
                            {"torn_line", opening.cut_torn_line},
                            {"set_aside", opening.set_aside.size()}});
  return draft;
}

}  // namespace

EventLog::EventLog(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
EventLog::EventLog(EventLog&&) noexcept = default;
EventLog& EventLog::operator=(EventLog&&) noexcept = default;
EventLog::~EventLog() = default;

Result<Nothing> EventLog::create(const LogPlace& place, const SigningKey& key, Now now) {
  if (anything_at(place))
    return Error{Fault::kBadData, "there is a log already (" + place.database.string() + ")"};
  IdMaker ids{random_bits};
  const LogId log = ids.next_log(now.instant);
  Scribe scribe{boot_name(), 0, {}};
  const auto body = scribe.bodies_of(log_opened(key.public_key(), {}, "", now));
  if (!body) return body.error();
  Entry first{log, Seq{1}, {}, body.value().back()};
  first.hash = chain_next(log, first.seq, chain_start(log), line_digest(first.line));

  const auto folder = place.journal / to_string(log);
  auto journal = JournalFile::begin(
      {folder, {log, chain_start(log)}, first.seq, journal_text(first), block_for(place.journal)});
  if (!journal) return journal.error();
  auto store = LogStore::make(place.database);
  if (!store) return store.error();
  Addition addition{.log = log, .opens = true};
  addition.entries = {&first, 1};
  if (auto added = store.value().add(addition); !added) return added;
  return sync_folder(place.database.parent_path());
}

Result<EventLog> EventLog::open(const LogPlace& place, const SigningKey& key, Now now) {
  auto opened = open_copies(place, key, now);
  const bool full = !opened ? opened.error().fault == Fault::kNoRoom : opened.value().unhealed;
  if (full && Ballast{place.ballast}.give_up()) {
    opened = Error{Fault::kNoRoom, "again"};  // closes what is open first
    opened = open_copies(place, key, now);
  }
  if (!opened) return opened.error();
  auto scribe = scribe_of(opened.value().copies.store(), opened.value().copies.log());
  if (!scribe) return scribe.error();
  EventLog log{std::make_unique<Inside>(std::move(opened.value().copies), std::move(scribe).value(),
                                        std::move(opened.value().opening))};
  log.inside_->unhealed = opened.value().unhealed;
  if (auto told = log.inside_->tell_opening(now); !told) return told.error();
  return log;
}

EventLog::End EventLog::end() const {
  return {inside_->copies.log(), inside_->copies.head().seq,
          inside_->copies.store().foreign().covered()};
}

// What the start found out, as events; without room for them they wait for the first append that
// has some.
Result<Nothing> EventLog::Inside::tell_opening(Now now) {
  opened_at = now;
  const auto healed = log_healed(opening, now);
  if (healed && !unhealed) pending.push_back(*healed);
  for (const EventId& id : unresolved_in(copies.place().unresolved)) {
    const auto entry = copies.store().entry_of(id);
    if (!entry) return entry.error();
    if (!entry.value()) continue;
    opening.found_later.push_back(id);
    pending.push_back(found_later(id, now));
  }
  Result<Nothing> told = unhealed ? Error{Fault::kNoRoom, "not healed yet"} : append_pending();
  if (told) {
    if (const auto signed_head = copies.sign(copies.head()); !signed_head)
      told = signed_head.error();
  }
  if (!told && told.error().fault == Fault::kNoRoom) return Nothing{};
  return told;
}

// What the start had no room for.
Result<Nothing> EventLog::Inside::heal() {
  if (!unhealed) return Nothing{};
  if (auto room = copies.admit(0); !room) return room;
  const std::filesystem::path folder = copies.place().journal / to_string(copies.log());
  auto healed = heal_database(copies.store(), folder, copies.log());
  if (!healed) return copies.settled(healed.error());
  if (auto goes = copies.go_on_in(std::move(healed.value().file)); !goes) return goes;
  opening.healed_into_database += healed.value().poured.entries;
  const auto settled = settle_key(copies);
  if (!settled) return settled.error();
  if (!settled.value()) {
    copies.give_up_writing();
    return Error{Fault::kUnknown, "the key is not the log's; a new start is needed"};
  }
  auto fresh = scribe_of(copies.store(), copies.log());
  if (!fresh) return fresh.error();
  scribe = std::move(fresh).value();
  unhealed = false;
  if (const auto healed_now = log_healed(opening, opened_at)) pending.push_back(*healed_now);
  return Nothing{};
}

Result<Nothing> EventLog::Inside::append_pending() {
  if (!pending.empty()) {
    auto written = write(pending);
    if (!written) return written.error();
    pending.clear();
  }
  if (!note_stands) return Nothing{};
  std::error_code none;
  std::filesystem::remove(copies.place().unresolved, none);
  note_stands = false;
  return Nothing{};
}

// `bodies` behind `head`, which moves on to the last of them.
void EventLog::Inside::chain(const std::vector<std::string>& bodies, Head& head,
                             std::vector<Entry>& fresh) const {
  for (const std::string& body : bodies) {
    Entry entry{copies.log(), next(head.seq), {}, body};
    entry.hash = chain_next(entry.log, entry.seq, head.hash, line_digest(body));
    head = {entry.seq, entry.hash};
    fresh.push_back(std::move(entry));
  }
}

// The entries of `drafts`, those that are new written now.
Result<std::vector<Entry>> EventLog::Inside::write(std::span<const Draft> drafts) {
  Scribe after = scribe;
  Head head = copies.head();
  std::vector<Entry> fresh;
  std::vector<Entry> answer;
  for (const Draft& draft : drafts) {
    auto known = find(draft.id, fresh);
    if (!known) return known.error();
    if (!known.value()) {
      const auto bodies = after.bodies_of(draft);
      if (!bodies) return bodies.error();
      chain(bodies.value(), head, fresh);
      known.value() = fresh.back();
    }
    answer.push_back(std::move(*known.value()));
  }
  auto written = copies.write(fresh);
  if (!written && written.error().fault == Fault::kUnknown)
    note_unresolved(copies.place().unresolved, drafts);
  if (!written) return written.error();
  scribe = std::move(after);
  return answer;
}

// Among those about to be written, then among all that are.
Result<std::optional<Entry>> EventLog::Inside::find(const EventId& id,
                                                    std::span<const Entry> fresh) {
  for (const Entry& entry : fresh)
    if (event_id_in(entry.line) == id) return std::optional{entry};
  auto stored = copies.store().entry_of(id);
  if (stored || stored.error().fault != Fault::kBadData) return stored;
  // Only a start can mend a damaged file; until then nobody knows whether it is there.
  copies.give_up_writing();
  return Error{Fault::kUnknown, stored.error().what};
}

// After a failure here only a new start can tell what stands.
Result<Nothing> EventLog::Inside::succeed(const std::string& reason, Now now) {
  if (copies.broken()) return Error{Fault::kUnknown, "the disk failed; a new start is needed"};
  const LogPlace place = copies.place();
  const SigningKey key = copies.key();
  auto next = open_successor({place, key, now, copies.log(), reason, damaged}, copies.take_store());
  if (!next) return next.error();
  copies = std::move(next).value();
  auto fresh = scribe_of(copies.store(), copies.log());
  if (!fresh) return fresh.error();
  scribe = std::move(fresh).value();
  walking.reset();
  damaged = false;
  const auto signed_head = copies.sign(copies.head());
  return signed_head ? Result<Nothing>{Nothing{}} : signed_head.error();
}

const Opening& EventLog::opening() const { return inside_->opening; }

Result<std::vector<Entry>> EventLog::append(std::span<const Draft> drafts) {
  constexpr std::size_t kAtOnce = 500;
  if (drafts.size() > kAtOnce) return Error{Fault::kBadData, "more than 500 events at once"};
  if (inside_->copies.broken())
    return Error{Fault::kUnknown, "the disk failed; a new start is needed"};
  if (auto healed = inside_->heal(); !healed) return healed.error();
  if (auto told = inside_->append_pending(); !told) return told.error();
  return inside_->write(drafts);
}

Result<Checkpoint> EventLog::checkpoint() {
  if (auto healed = inside_->heal(); !healed) return healed.error();
  return inside_->copies.sign(inside_->copies.head());
}

Result<LogState> EventLog::state() const {
  const TwoCopies& copies = inside_->copies;
  LogState state;
  state.log = copies.log();
  state.public_key = copies.key().public_key();
  state.head = copies.head().seq;
  state.hash = copies.head().hash;
  const auto acked = copies.store().acked(state.log);
  if (!acked) return acked.error();
  state.acked = acked.value();
  state.one_disk = same_disk(copies.place().database, copies.place().journal);
  if (state.acked >= state.head) return state;
  const auto unsent = copies.store().entry_at(state.log, next(state.acked));
  if (!unsent) return unsent.error();
  if (unsent.value())
    if (const auto event = event_from(unsent.value()->line)) state.oldest_unsent = event.value().at;
  return state;
}

std::vector<LogId> EventLog::logs() const {
  std::vector<LogId> ids;
  for (const OwnLog& log : inside_->copies.store().logs()) ids.push_back(log.id);
  return ids;
}

Result<std::vector<Entry>> EventLog::entries(const LogId& log, Seq after, std::size_t limit) const {
  const ForeignLogs& foreign = inside_->copies.store().foreign();
  if (inside_->copies.store().find(log) == nullptr) return foreign.entries(log, after, limit);
  return inside_->copies.store().entries(log, after, limit);
}

Result<std::optional<Hash>> EventLog::hash_at(const LogId& log, Seq seq) const {
  return inside_->copies.store().hash_at(log, seq);
}

Result<std::vector<Checkpoint>> EventLog::checkpoints(const LogId& log, Seq after, Seq last) const {
  return inside_->copies.store().checkpoints(log, after, last);
}

Result<Seq> EventLog::acked(const LogId& log) const { return inside_->copies.store().acked(log); }

std::uint64_t EventLog::rev() const { return inside_->scribe.rev(); }

Signature EventLog::sign(std::string_view text) const { return inside_->copies.key().sign(text); }

Result<Nothing> EventLog::tidy() { return inside_->copies.tidy(); }

}  // namespace kiosk
