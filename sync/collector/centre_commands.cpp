// Covered by tests/collector/centre_test.cpp.
#include "sync/collector/centre_commands.h"

#include <algorithm>

#include "config/load.h"
#include "config/retention.h"
#include "kiosk/base/file.h"
#include "kiosk/base/random.h"
#include "kiosk/base/text.h"
#include "kiosk/people/erasure_events.h"
#include "sync/collector/centre_facts.h"
#include "sync/collector/store/erasing_lines.h"

namespace kiosk::sync {
namespace {

constexpr std::size_t kLongestFile = std::size_t{16} * 1024 * 1024;

using Kinds = std::map<std::string, std::int64_t>;

Result<std::string> text_in_file(const std::filesystem::path& file) {
  auto text = read_file(file, kLongestFile);
  if (!text) return Error{Fault::kBadData, text.error().what};
  return text;
}

// Places of every log, one after the other.
struct Places {
  std::map<LogId, std::vector<Seq>> seqs;
  Kinds kinds;
  bool ordered = false;  // an erasure was ordered before
};

Result<Nothing> allowed(const CentreErasure& wish, const Directory& people) {
  const StaffMember* person = people.person({wish.staff});
  if (trimmed(wish.reason).empty() || wish.reason.size() > kLongestReason ||
      one_line(wish.reason) != wish.reason)
    return Error{Fault::kBadData, "--reason: expected a line of text, at most " +
                                      std::to_string(kLongestReason) + " bytes"};
  if (person == nullptr) return Nothing{};
  if (people.employed({wish.staff}))
    return Error{Fault::kBadData, wish.staff + " works there; only who has left can be erased"};
  if (!person->name.empty() && folded(wish.reason).find(folded(person->name)) != std::string::npos)
    return Error{Fault::kBadData, "--reason: expected no name; it is kept for ever"};
  return Nothing{};
}

// What the office's logs hold of somebody.
Result<Places> places_about(StoreReader& store, OfficeId office, const StaffId& who) {
  Places places;
  const auto walked = each_entry(store, office, [&](const Entry& entry) {
    if (asks_for_erasure(entry.line)) {
      const auto order = erasing_order(entry.line);
      places.ordered = places.ordered || (order && order->who == who);
    }
    const std::string kind = kind_to_erase(who, entry.line);
    if (kind.empty()) return;
    places.seqs[entry.log].push_back(entry.seq);
    ++places.kinds[kind];
  });
  if (!walked) return walked.error();
  return places;
}

std::vector<Draft> erasing_drafts(const CentreErasure& wish, const Places& places,
                                  const LogId& any_log, Now now) {
  IdMaker ids{random_bits};
  std::vector<Draft> drafts;
  const auto say = [&](const LogId& log, std::span<const Seq> seqs) {
    drafts.push_back(person_erased(
        {wish.staff}, {wish.reason, log, {seqs.begin(), seqs.end()}},
        {.id = ids.next_event(now.instant), .at = now, .by = {}, .via = Via::kAdmin}));
  };
  for (const auto& [log, seqs] : places.seqs)
    for (std::span<const Seq> left = seqs; !left.empty();) {
      const auto some = left.first(std::min(left.size(), kErasuresSaidAtOnce));
      left = left.subspan(some.size());
      say(log, some);
    }
  if (drafts.empty()) say(any_log, {});
  return drafts;
}

}  // namespace

Result<CentreImported> import_at_centre(const CentrePlace& place, const CentreImport& wish,
                                        Now now) {
  const auto csv = text_in_file(wish.file);
  if (!csv) return csv.error();
  auto reader = open_reader(place.store);
  if (!reader) return reader.error();
  const auto facts = centre_facts(*reader.value(), wish.office);
  if (!facts) return facts.error();
  if (wish.what == "badges" && facts.value().known.keys.empty())
    return Error{Fault::kBadData,
                 "the office has no key for badges yet: its first terminal brings it, when it is "
                 "enrolled (" +
                     wish.office + ')'};
  OfficeList list = read_office_list(wish.what, csv.value(), facts.value().known, now);
  CentreImported done{0, std::move(list.faults), false, facts.value().relayed};
  done.refused = !all_good(done.faults) && !wish.skip_bad;
  if (done.refused) return done;
  done.entered = list.drafts.size();
  const auto entered =
      order_entries(place, {wish.office, facts.value().rev, std::move(list.drafts)}, now);
  if (!entered) return entered.error();
  return done;
}

Result<Kinds> erase_at_centre(const CentrePlace& place, const CentreErasure& wish, Now now) {
  auto reader = open_reader(place.store);
  if (!reader) return reader.error();
  const auto facts = centre_facts(*reader.value(), wish.office);
  if (!facts) return facts.error();
  if (auto fine = allowed(wish, facts.value().known.directory); !fine) return fine.error();
  if (facts.value().logs.empty())
    return Error{Fault::kBadData, "nothing of this office is here yet (" + wish.office + ')'};
  const auto places = places_about(*reader.value(), facts.value().office, {wish.staff});
  if (!places) return places.error();
  const bool known = facts.value().known.directory.person({wish.staff}) != nullptr;
  if (!known && places.value().seqs.empty() && !places.value().ordered)
    return Error{Fault::kBadData, "no such person there (" + wish.staff + ')'};
  if (places.value().seqs.empty() && places.value().ordered) return Kinds{};  // said before, done
  const auto drafts = erasing_drafts(wish, places.value(), facts.value().logs.front(), now);
  const auto said = order_entries(place, {wish.office, facts.value().rev, drafts}, now);
  if (!said) return said.error();
  return places.value().kinds;
}

Result<Kinds> expire_at_centre(const CentrePlace& place, const std::string& office,
                               const std::filesystem::path& settings, Now now) {
  const auto text = text_in_file(settings);
  if (!text) return text.error();
  const auto rules = config::office_from(text.value(), settings.filename().string());
  std::string faults;
  for (const config::Complaint& complaint : rules.complaints)
    faults += (faults.empty() ? "" : "; ") + to_string(complaint);
  if (!rules.ok()) return Error{Fault::kBadData, faults};
  auto reader = open_reader(place.store);
  if (!reader) return reader.error();
  const auto id = office_named(*reader.value(), office);
  if (!id) return id.error();
  Places places;
  const auto walked = each_entry(*reader.value(), id.value(), [&](const Entry& entry) {
    const auto event = event_from(entry.line);
    if (!event || !config::has_expired(rules.value.retention, event.value().kind, event.value().at,
                                       now.instant))
      return;
    places.seqs[entry.log].push_back(entry.seq);
    ++places.kinds[event.value().kind];
  });
  if (!walked) return walked.error();
  for (const auto& [log, seqs] : places.seqs)
    if (const auto done = order_expiry(place, log, seqs, now); !done) return done.error();
  return places.kinds;
}

}  // namespace kiosk::sync
