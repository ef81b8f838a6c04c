#include "kiosk/presence/declarations.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "kiosk/base/as_told.h"
#include "kiosk/base/json.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::minutes;
using State = DeclaredStanding::State;

constexpr std::string_view kDeclared = "presence.declared";
constexpr std::array<std::string_view, 3> kParts{"whole", "morning", "afternoon"};
constexpr minutes kNoon{12 * 60};
constexpr std::chrono::days kLongest{366};

Draft draft(const Origin& origin, const StaffId& by, const Json& data) {
  return {.id = origin.id,
          .kind = std::string{kDeclared},
          .at = origin.at,
          .who = origin.who,
          .by = by,
          .via = origin.via,
          .data = text_of(data)};
}

std::optional<Declared::Part> part_from(std::string_view word) {
  const auto found = std::find(kParts.begin(), kParts.end(), word);
  if (found == kParts.end()) return {};
  return static_cast<Declared::Part>(found - kParts.begin());
}

std::optional<config::WorkSession> hours_from(const Json& data) {
  const minutes from{number_member(data, "from_minute", -1)};
  const minutes to{number_member(data, "to_minute", -1)};
  if (from < 0min || to <= from || to > kLongestDuty) return {};
  return config::WorkSession{from, to};
}

std::optional<Declared> declared_from(const Json& data) {
  const auto from = date_from(text_member(data, "from"));
  const auto to = date_from(text_member(data, "to"));
  const auto part = part_from(text_member(data, "part", "whole"));
  Declared what;
  what.code = text_member(data, "code");
  if (!from || !to || !part || what.code.empty()) return {};
  const auto days = std::chrono::sys_days{*to} - std::chrono::sys_days{*from};
  if (days < std::chrono::days{0} || days > kLongest) return {};
  what.from = *from;
  what.to = *to;
  what.part = *part;
  what.hours = hours_from(data);
  what.reason = text_member(data, "reason");
  return what;
}

bool touches(const Declared& what, const Date& date) {
  return what.from <= date && date <= what.to;
}

bool speaks_of(const Declared& what, const config::WorkSession& session) {
  if (what.part == Declared::Part::kWhole) return true;
  return (session.from < kNoon) == (what.part == Declared::Part::kMorning);
}

// Lays `part` over what lies there already.
void lay(std::vector<DeclaredPart>& parts, const DeclaredPart& part) {
  std::vector<DeclaredPart> kept;
  for (const DeclaredPart& each : parts) {
    DeclaredPart before = each;
    DeclaredPart after = each;
    before.to = std::min(each.to, part.from);
    after.from = std::max(each.from, part.to);
    if (before.to > before.from) kept.push_back(before);
    if (after.to > after.from) kept.push_back(after);
  }
  kept.push_back(part);
  std::sort(kept.begin(), kept.end(),
            [](const DeclaredPart& a, const DeclaredPart& b) { return a.from < b.from; });
  parts = std::move(kept);
}

bool by_stamp(const DeclaredStanding& a, const DeclaredStanding& b) {
  return std::tie(a.declaration.stamp, a.declaration.id) <
         std::tie(b.declaration.stamp, b.declaration.id);
}

}  // namespace

Draft declaration(const Origin& origin, const Declared& what, const StaffId& by) {
  Json data{{"code", what.code}, {"from", iso_date(what.from)}, {"to", iso_date(what.to)}};
  if (what.part != Declared::Part::kWhole)
    data["part"] = kParts[static_cast<std::size_t>(what.part)];
  if (what.hours) {
    data["from_minute"] = what.hours->from.count();
    data["to_minute"] = what.hours->to.count();
  }
  if (!what.reason.empty()) data["reason"] = what.reason;
  return draft(origin, by, data);
}

Draft withdrawn_declaration(const Origin& origin, const EventId& earlier, const StaffId& by) {
  return draft(origin, by, Json{{"withdraws", to_string(earlier)}});
}

std::optional<Declaration> declaration_from(const Fact& fact) {
  const Event& event = fact.event;
  if (event.kind != kDeclared || event.who.empty()) return {};
  const auto data = json_from(event.data);
  if (!data || !data.value().is_object()) return {};
  Declaration said{event.id, event.who, event.by, event.at, fact.stamp, {}, {}, false};
  said.from_office = !event.by.empty() || event.via == Via::kImport || event.via == Via::kAdmin;
  said.withdraws = event_id_from(text_member(data.value(), "withdraws"));
  if (said.withdraws) return said;
  const auto what = declared_from(data.value());
  if (!what) return {};
  said.what = *what;
  return said;
}

std::optional<Declaration> declaration_from(const Draft& draft, const Stamp& stamp) {
  return declaration_from(as_told(draft, stamp));
}

void Declarations::take(const Declaration& declaration) {
  if (declaration.withdraws) {
    withdrawn_[*declaration.withdraws].emplace(declaration.id, declaration.stamp);
    return;
  }
  auto& of_person = said_[declaration.who];
  const auto known = std::find_if(of_person.begin(), of_person.end(), [&](const Declaration& each) {
    return each.id == declaration.id;
  });
  if (known == of_person.end())
    of_person.push_back(declaration);
  else
    known->stamp = std::min(known->stamp, declaration.stamp);
}

void Declarations::take(const Mark& decision) {
  if (decision.kind != Mark::Kind::kDecided) return;
  if (decision.by.empty() || decision.by == decision.who) return;
  const auto [known, fresh] = decided_.emplace(decision.tap, decision);
  if (fresh) return;
  Mark& kept = known->second;
  if (kept.id == decision.id)
    kept.stamp = std::min(kept.stamp, decision.stamp);
  else if (std::tie(kept.stamp, kept.id) < std::tie(decision.stamp, decision.id))
    kept = decision;
}

bool Declarations::take(const Fact& fact) {
  if (const auto said = declaration_from(fact)) {
    take(*said);
    return true;
  }
  if (fact.event.kind != "attendance.decided") return false;
  if (const auto mark = mark_from(fact)) take(*mark);
  return true;
}

const config::SheetCode* Declarations::code(const std::string& name) const {
  const auto found = std::find_if(codes_.begin(), codes_.end(),
                                  [&](const config::SheetCode& each) { return each.code == name; });
  return found == codes_.end() ? nullptr : &*found;
}

DeclaredStanding Declarations::standing(const Declaration& declaration) const {
  DeclaredStanding standing{declaration, State::kAgreed, {}};
  if (withdrawn_.count(declaration.id) != 0) {
    standing.state = State::kWithdrawn;
    return standing;
  }
  const auto decided = decided_.find(declaration.id);
  if (decided != decided_.end()) {
    standing.decision = decided->second.decided;
    standing.state = standing.decision->approved ? State::kAgreed : State::kRefused;
    return standing;
  }
  const config::SheetCode* known = code(declaration.what.code);
  const bool asks = known == nullptr || known->ask;
  if (!declaration.from_office && asks) standing.state = State::kWaits;
  return standing;
}

std::vector<DeclaredStanding> Declarations::on(const StaffId& who, const Date& date) const {
  std::vector<DeclaredStanding> found;
  const auto of_person = said_.find(who);
  if (of_person == said_.end()) return found;
  for (const Declaration& declaration : of_person->second)
    if (touches(declaration.what, date)) found.push_back(standing(declaration));
  std::sort(found.begin(), found.end(), by_stamp);
  return found;
}

std::vector<StaffId> Declarations::people() const {
  std::vector<StaffId> people;
  for (const auto& person : said_) people.push_back(person.first);
  return people;
}

std::vector<DeclaredStanding> Declarations::of(const StaffId& who, const Date& from,
                                               const Date& to) const {
  std::vector<DeclaredStanding> found;
  const auto of_person = said_.find(who);
  if (of_person == said_.end()) return found;
  for (const Declaration& declaration : of_person->second)
    if (declaration.what.from <= to && from <= declaration.what.to)
      found.push_back(standing(declaration));
  std::sort(found.begin(), found.end(), by_stamp);
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return b.declaration.what.from < a.declaration.what.from;
  });
  return found;
}

std::vector<DeclaredStanding> Declarations::waiting() const {
  std::vector<DeclaredStanding> found;
  for (const auto& [who, of_person] : said_)
    for (const Declaration& declaration : of_person) {
      DeclaredStanding each = standing(declaration);
      if (each.state == State::kWaits) found.push_back(std::move(each));
    }
  std::sort(found.begin(), found.end(), by_stamp);
  return found;
}

std::vector<DeclaredPart> Declarations::parts(const StaffId& who, const Date& date,
                                              const std::vector<config::WorkSession>& sessions,
                                              State state) const {
  std::vector<DeclaredPart> parts;
  for (const DeclaredStanding& each : on(who, date)) {
    const Declared& what = each.declaration.what;
    const config::SheetCode* known = code(what.code);
    if (each.state != state || known == nullptr) continue;
    if (what.hours) {
      lay(parts, {what.hours->from, what.hours->to, known->where, what.code});
      continue;
    }
    for (const auto& session : sessions)
      if (speaks_of(what, session)) lay(parts, {session.from, session.to, known->where, what.code});
  }
  return parts;
}

std::vector<Duty> Declarations::duties(const StaffId& who, const Date& from, const Date& to) const {
  std::vector<Duty> duties;
  const auto of_person = said_.find(who);
  if (of_person == said_.end()) return duties;
  for (const Declaration& declaration : of_person->second) {
    const Declared& what = declaration.what;
    const config::SheetCode* known = code(what.code);
    const bool duty = what.hours && known && known->where == config::SheetCode::Where::kDuty;
    if (!duty || standing(declaration).state != State::kAgreed) continue;
    const std::chrono::local_days last{std::min(what.to, to)};
    for (std::chrono::local_days day{std::max(what.from, from)}; day <= last;
         day += std::chrono::days{1})
      duties.push_back({Date{day}, instant_of(LocalTime{day + what.hours->from}),
                        instant_of(LocalTime{day + what.hours->to})});
  }
  return duties;
}

}  // namespace kiosk
