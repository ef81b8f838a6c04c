#include "kiosk/admin/notice_command.h"

#include <algorithm>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/base/text.h"
#include "kiosk/people/directory.h"
#include "kiosk/people/notices.h"

namespace kiosk::admin {
namespace {

struct Known {
  Reached office;
  Directory people;
  Notices notices;
};

Result<Known> known_at(const std::filesystem::path& root, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return reached.error();
  Known known{std::move(reached).value(), {}, {}};
  const auto facts = office_facts(known.office.place, *known.office.log);
  if (!facts) return facts.error();
  for (const Fact& fact : facts.value()) {
    known.people.take(fact);
    known.notices.take(fact);
  }
  return known;
}

Error bad(const std::string& what) { return {Fault::kBadData, what}; }

bool is_unit(const Known& known, const std::string& unit) {
  const auto& units = known.office.place.settings.office.units;
  if (std::find(units.begin(), units.end(), unit) != units.end()) return true;
  const auto people = known.people.people();
  return std::any_of(people.begin(), people.end(),
                     [&unit](const StaffMember* each) { return each->unit == unit; });
}

Result<OfficeNotice> notice_of(const NoticeWish& wish, const Known& known, Now now) {
  OfficeNotice notice;
  notice.title = nfc(trimmed(wish.title)).value_or("");
  notice.text = nfc(trimmed(wish.text)).value_or("\v");  // not UTF-8: refused with the rest
  for (const std::string& unit : wish.units)             // named twice is named once
    if (std::find(notice.units.begin(), notice.units.end(), unit) == notice.units.end())
      notice.units.push_back(unit);
  notice.asks = !wish.shown_only;
  notice.from = date_of(local_time(now.instant));
  if (!wish.from.empty()) {
    const auto from = date_from(wish.from);
    if (!from) return bad("--from: expected 2026-11-23 (" + wish.from + ")");
    notice.from = *from;
  }
  if (!wish.until.empty()) {
    notice.until = date_from(wish.until);
    if (!notice.until) return bad("--until: expected 2026-11-30 (" + wish.until + ")");
  }
  for (const std::string& unit : wish.units)
    if (!is_unit(known, unit)) return bad("--unit: no such unit here (" + unit + ")");
  if (const std::string fault = fault_of(notice); !fault.empty()) return bad("expected " + fault);
  return notice;
}

Result<Nothing> record(const Draft& draft, LogAccess& log) {
  const auto done = log.append({&draft, 1});
  if (!done) return done.error();
  return Nothing{};
}

Entering by_the_office(const Clock& clock) {
  IdMaker ids{random_bits};
  const Now now = clock.now();
  return {.id = ids.next_event(now.instant), .at = now, .by = {}, .via = Via::kAdmin};
}

Result<const OfficeNotice*> notice_called(const std::string& text, const Known& known) {
  const auto id = event_id_from(text);
  if (id && known.notices.is_withdrawn(*id)) return bad("it was withdrawn (" + text + ")");
  const OfficeNotice* notice = id ? known.notices.find(*id) : nullptr;
  if (notice == nullptr || !notice->who.empty())  // what one person is reminded of is not told here
    return bad("no such notice here (" + text + ")");
  return notice;
}

// One unit's part of those whom a notice is for.
struct UnitReaders {
  std::string unit;
  std::size_t asked = 0;
  std::vector<const StaffMember*> unread;
  std::size_t read() const { return asked - unread.size(); }
};

std::vector<UnitReaders> readers_by_unit(const OfficeNotice& notice, const Known& known) {
  std::vector<UnitReaders> units;
  for (const std::string& name : known.office.place.settings.office.units)
    units.push_back({name, 0, {}});
  for (const StaffMember* person : known.people.people()) {
    if (!is_for(notice, person->id, person->unit)) continue;
    auto found = std::find_if(units.begin(), units.end(), [person](const UnitReaders& each) {
      return each.unit == person->unit;
    });
    if (found == units.end()) found = units.insert(units.end(), {person->unit, 0, {}});
    ++found->asked;
    if (!known.notices.has_read(notice.id, person->id)) found->unread.push_back(person);
  }
  std::erase_if(units, [](const UnitReaders& each) { return each.asked == 0; });
  return units;
}

struct Sum {
  std::size_t asked = 0;
  std::size_t read = 0;
  std::size_t percent() const { return asked == 0 ? 100 : read * 100 / asked; }
};

Sum sum_of(const std::vector<UnitReaders>& units) {
  Sum sum;
  for (const UnitReaders& each : units) {
    sum.asked += each.asked;
    sum.read += each.read();
  }
  return sum;
}

std::string readers_json(const OfficeNotice& notice, const std::vector<UnitReaders>& units) {
  const Sum sum = sum_of(units);
  Json json{{"notice", to_string(notice.id)},
            {"title", notice.title},
            {"asked", sum.asked},
            {"read", sum.read},
            {"percent", sum.percent()}};
  json["units"] = Json::array();
  for (const UnitReaders& each : units) {
    Json unread = Json::array();
    for (const StaffMember* person : each.unread)
      unread.push_back(Json{{"staff", person->id.text}, {"name", person->name}});
    json["units"].push_back(Json{
        {"unit", each.unit}, {"asked", each.asked}, {"read", each.read()}, {"unread", unread}});
  }
  return text_of(json);
}

std::string of_all(std::size_t read, std::size_t asked) {
  return std::to_string(read) + " of " + std::to_string(asked);
}

std::string readers_text(const OfficeNotice& notice, const std::vector<UnitReaders>& units) {
  const Sum sum = sum_of(units);
  std::string text = notice.title + ": read by " + of_all(sum.read, sum.asked) + " (" +
                     std::to_string(sum.percent()) + " %)";
  for (const UnitReaders& each : units) {
    text += "\n" + each.unit + ": " + of_all(each.read(), each.asked);
    for (const StaffMember* person : each.unread)
      text += "\n  not yet: " + person->name + " (" + person->id.text + ")";
  }
  return text;
}

std::string json_line(const OfficeNotice& notice, const Known& known) {
  const Sum sum = sum_of(readers_by_unit(notice, known));
  Json json{{"notice", to_string(notice.id)},
            {"title", notice.title},
            {"text", notice.text},
            {"from", iso_date(notice.from)}};
  if (notice.until) json["until"] = iso_date(*notice.until);
  if (!notice.units.empty()) json["units"] = notice.units;
  json["asks"] = notice.asks;
  if (notice.asks) json["asked"] = sum.asked;
  if (notice.asks) json["read"] = sum.read;
  return text_of(json);
}

}  // namespace

Result<std::string> notice_posted_told(const std::filesystem::path& root, const NoticeWish& wish,
                                       const Clock& clock) {
  const auto known = known_at(root, clock);
  if (!known) return known.error();
  const auto notice = notice_of(wish, known.value(), clock.now());
  if (!notice) return notice.error();
  const Draft draft = notice_posted(notice.value(), by_the_office(clock));
  if (auto done = record(draft, *known.value().office.log); !done) return done.error();
  return to_string(draft.id);
}

Result<std::string> notices_told(const std::filesystem::path& root, const Clock& clock) {
  const auto known = known_at(root, clock);
  if (!known) return known.error();
  std::string lines;
  for (const OfficeNotice* each : known.value().notices.all())
    lines += (lines.empty() ? "" : "\n") + json_line(*each, known.value());
  return lines;
}

Result<std::string> notice_withdrawn_told(const std::filesystem::path& root, const NoticeWish& wish,
                                          const Clock& clock) {
  const auto known = known_at(root, clock);
  if (!known) return known.error();
  const auto notice = notice_called(wish.id, known.value());
  if (!notice) return notice.error();
  const Draft draft = notice_withdrawn(notice.value()->id, by_the_office(clock));
  if (auto done = record(draft, *known.value().office.log); !done) return done.error();
  return "withdrawn: " + notice.value()->title;
}

Result<std::string> readers_told(const std::filesystem::path& root, const NoticeWish& wish,
                                 const Clock& clock) {
  const auto known = known_at(root, clock);
  if (!known) return known.error();
  const auto notice = notice_called(wish.id, known.value());
  if (!notice) return notice.error();
  const auto units = readers_by_unit(*notice.value(), known.value());
  return (wish.json ? readers_json : readers_text)(*notice.value(), units);
}

int notice_post(const std::filesystem::path& root, const NoticeWish& wish, const Clock& clock) {
  return print(notice_posted_told(root, wish, clock));
}

int notice_list(const std::filesystem::path& root, const Clock& clock) {
  const auto told = notices_told(root, clock);
  if (told && told.value().empty()) return kGood;
  return print(told);
}

int notice_withdraw(const std::filesystem::path& root, const NoticeWish& wish, const Clock& clock) {
  return print(notice_withdrawn_told(root, wish, clock));
}

int notice_readers(const std::filesystem::path& root, const NoticeWish& wish, const Clock& clock) {
  return print(readers_told(root, wish, clock));
}

}  // namespace kiosk::admin
