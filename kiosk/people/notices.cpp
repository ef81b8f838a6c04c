#include "kiosk/people/notices.h"

#include <algorithm>

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"

namespace kiosk {
namespace {

constexpr std::string_view kPosted = "notice.posted";
constexpr std::string_view kWithdrawn = "notice.withdrawn";
constexpr std::string_view kRead = "notice.read";

std::size_t letters_in(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

// Of each line: no control characters, none that turns the direction of writing.
bool is_plain(std::string_view text) {
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    const std::string_view line = text.substr(from, end - from);
    if (one_line(line) != line) return false;
    from = end + 1;
  }
  return true;
}

std::size_t paragraphs_in(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
}

std::optional<std::vector<std::string>> units_from(const Json& data) {
  std::vector<std::string> units;
  const auto found = data.find("units");
  if (found == data.end()) return units;
  if (!found->is_array() || found->size() > kMostUnits) return {};
  for (const Json& each : *found) {
    if (!each.is_string()) return {};
    units.push_back(each.get<std::string>());
  }
  return units;
}

std::optional<OfficeNotice> notice_from(const Fact& fact, const Json& data) {
  OfficeNotice notice;
  notice.id = fact.event.id;
  notice.at = fact.event.at;
  notice.stamp = fact.stamp;
  notice.who = fact.event.who;
  notice.by = fact.event.by;
  notice.title = text_member(data, "title");
  notice.text = text_member(data, "text");
  notice.asks = flag_member(data, "asks");
  const auto from = date_from(text_member(data, "from"));
  const auto units = units_from(data);
  if (!from || !units) return {};
  notice.from = *from;
  notice.units = *units;
  if (data.contains("until")) {
    notice.until = date_from(text_member(data, "until"));
    if (!notice.until) return {};
  }
  if (!fault_of(notice).empty()) return {};
  return notice;
}

Draft about(std::string_view kind, const EventId& notice, const StaffId& who,
            const Entering& entering) {
  return entered(kind, who, entering, text_of(Json{{"notice", to_string(notice)}}));
}

}  // namespace

std::string fault_of(const OfficeNotice& notice) {
  const std::string_view title = trimmed(notice.title);
  if (title.empty() || letters_in(title) > kLongestTitle || one_line(title) != title)
    return "a title: one line of at most " + std::to_string(kLongestTitle) + " letters";
  if (letters_in(notice.text) > kLongestText || paragraphs_in(notice.text) > kMostParagraphs ||
      !is_plain(notice.text))
    return "a text of at most " + std::to_string(kLongestText) + " letters in at most " +
           std::to_string(kMostParagraphs) + " paragraphs";
  if (notice.until && *notice.until < notice.from) return "a last day that is not before the first";
  if (notice.units.size() > kMostUnits) return "at most " + std::to_string(kMostUnits) + " units";
  if (!notice.who.empty() && (notice.who == notice.by || !notice.units.empty()))
    return "somebody else to remind, and no units";
  return {};
}

bool is_for(const OfficeNotice& notice, const StaffId& who, const std::string& unit) {
  if (!notice.who.empty()) return notice.who == who;
  const auto& units = notice.units;
  return units.empty() || std::find(units.begin(), units.end(), unit) != units.end();
}

bool stands_on(const OfficeNotice& notice, const Date& day) {
  return notice.from <= day && (!notice.until || day <= *notice.until);
}

Draft notice_posted(const OfficeNotice& notice, const Entering& entering) {
  Json data{{"title", notice.title}, {"text", notice.text}, {"from", iso_date(notice.from)}};
  if (notice.until) data["until"] = iso_date(*notice.until);
  if (!notice.units.empty()) data["units"] = notice.units;
  data["asks"] = notice.asks;
  return entered(kPosted, notice.who, entering, text_of(data));
}

Draft notice_withdrawn(const EventId& notice, const Entering& entering) {
  return about(kWithdrawn, notice, {}, entering);
}

Draft notice_read(const EventId& notice, const StaffId& who, const Entering& entering) {
  return about(kRead, notice, who, entering);
}

void Notices::take(const Fact& fact) {
  const Event& event = fact.event;
  if (event.kind != kPosted && event.kind != kWithdrawn && event.kind != kRead) return;
  const auto data = json_from(event.data);
  if (!data || !data.value().is_object()) return;
  if (event.kind == kPosted) {
    const auto notice = notice_from(fact, data.value());
    if (!notice) return;
    // A log's successor repeats what was not acknowledged: of one id the smaller stamp.
    const auto [known, fresh] = posted_.emplace(notice->id, *notice);
    if (!fresh && notice->stamp < known->second.stamp) known->second = *notice;
    return;
  }
  const auto id = event_id_from(text_member(data.value(), "notice"));
  if (!id) return;
  if (event.kind == kWithdrawn) {
    withdrawn_.insert(*id);
  } else if (!event.who.empty()) {
    const auto [known, fresh] = readers_[*id].emplace(event.who, event.at);
    if (!fresh) known->second = std::min(known->second, event.at);
  }
}

template <class Which>
std::vector<const OfficeNotice*> Notices::latest_first(const Which& which) const {
  std::vector<const OfficeNotice*> found;
  for (const auto& [id, notice] : posted_)
    if (!withdrawn_.contains(id) && which(notice)) found.push_back(&notice);
  std::sort(found.begin(), found.end(),
            [](const OfficeNotice* a, const OfficeNotice* b) { return b->stamp < a->stamp; });
  return found;
}

std::vector<const OfficeNotice*> Notices::all() const {
  return latest_first([](const OfficeNotice& each) { return each.who.empty(); });
}

std::vector<const OfficeNotice*> Notices::standing(const Date& day) const {
  auto found = all();
  std::erase_if(found, [&day](const OfficeNotice* each) { return !stands_on(*each, day); });
  return found;
}

const OfficeNotice* Notices::find(const EventId& id) const {
  const auto found = posted_.find(id);
  return found == posted_.end() || withdrawn_.contains(id) ? nullptr : &found->second;
}

std::optional<Instant> Notices::read_at(const EventId& notice, const StaffId& who) const {
  const auto found = readers_.find(notice);
  if (found == readers_.end()) return {};
  const auto read = found->second.find(who);
  return read == found->second.end() ? std::nullopt : std::optional{read->second};
}

bool Notices::has_read(const EventId& notice, const StaffId& who) const {
  return read_at(notice, who).has_value();
}

std::vector<const OfficeNotice*> Notices::reminders_to(const StaffId& who) const {
  return latest_first([&who](const OfficeNotice& each) { return !who.empty() && each.who == who; });
}

std::vector<const OfficeNotice*> Notices::unread(const StaffId& who, const std::string& unit,
                                                 const Date& day) const {
  return latest_first([&](const OfficeNotice& each) {
    return each.asks && is_for(each, who, unit) && stands_on(each, day) && !has_read(each.id, who);
  });
}

}  // namespace kiosk
