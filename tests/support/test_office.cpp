#include "tests/support/test_office.h"

#include <iterator>

#include "kiosk/people/badge_events.h"
#include "kiosk/people/badge_forms.h"

namespace kiosk::test {
namespace {
using std::chrono::minutes;

// Monday 23 November 2026, 06:00 in the office.
constexpr Instant kMonday =
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours{23};

constexpr const char* kFamilies[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng",
                                     "Bùi",    "Đỗ",   "Hồ", "Ngô",  "Dương", "Lý"};
constexpr const char* kMiddles[] = {"Văn", "Thị", "Minh", "Thị Hồng", "Quốc", "Thanh", "Ngọc"};
constexpr const char* kGivens[] = {"An",    "Ánh",  "Bình",  "Cường", "Dung", "Đức",  "Hạnh",
                                   "Khánh", "Linh", "Mai",   "Nam",   "Oanh", "Phúc", "Quân",
                                   "Sơn",   "Tâm",  "Thắng", "Uyên",  "Vân",  "Xuân", "Yến"};
constexpr const char* kUnits[] = {"Văn phòng HĐND và UBND", "Phòng Kinh tế, Hạ tầng và Đô thị",
                                  "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công",
                                  "Đảng ủy"};

template <std::size_t N>
std::string nth(const char* const (&list)[N], std::size_t n) {
  return list[n % N];
}

std::string id_of(std::size_t n) {
  std::string digits = std::to_string(n);
  return "CB-" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

// Different low 24 bits for every n below 2^24: an odd factor and a shift never meet again.
std::uint64_t low_24(std::uint64_t n) { return (n * 0x9e3779 + 0x7f4a7c) & 0xff'ffff; }

TestPerson person(std::size_t n) {
  StaffMember member;
  member.id = {id_of(n)};
  member.name = nth(kFamilies, n * 5 + n / 13) + ' ' + nth(kMiddles, n * 3 + n / 7) + ' ' +
                nth(kGivens, n * 8 + n / 21);
  member.unit = nth(kUnits, n);
  member.title = "Chuyên viên";
  member.category = "công chức";
  switch (n % 3) {
    case 0: return {member, decimal_badge(n)};
    case 1: return {member, hex_badge(n)};
    default: return {member, mifare_badge(n)};
  }
}

config::Settings settings() {
  config::Settings made;
  made.office.name = "ỦY BAN NHÂN DÂN PHƯỜNG THỬ";
  made.office.superior = "THÀNH PHỐ THỬ";
  made.office.contact_name = "Văn phòng";
  made.office.contact_phone = "028 0000 0000";
  made.office.units.assign(std::begin(kUnits), std::end(kUnits));
  for (std::size_t day = 0; day < 5; ++day)
    made.office.hours[day] = {{minutes{450}, minutes{690}}, {minutes{780}, minutes{1020}}};
  made.terminal.name = "cua-chinh";
  return made;
}

}  // namespace

std::string decimal_badge(std::uint64_t n) {
  std::string digits = std::to_string(0x0100'0000 * (1 + n % 31) + low_24(n));
  return std::string(10 - digits.size(), '0') + digits;
}

std::string hex_badge(std::uint64_t n) {
  return hex_form(0x01'0000'0000 + 0x2100'0000 + 0x0100'0000 * (n % 31) + low_24(n), 5);
}

std::string mifare_badge(std::uint64_t n) {
  return hex_form(0xa000'0000 + 0x0100'0000 * (n % 31) + low_24(n), 4);
}

Fact fact_of(const Draft& draft, std::int64_t seq) {
  Event event;
  event.id = draft.id;
  event.kind = draft.kind;
  event.at = draft.at.instant;
  event.rev = static_cast<std::uint64_t>(seq);
  event.who = draft.who;
  event.by = draft.by;
  event.via = draft.via;
  event.data = draft.data;
  const LogId log{{0x01, 0x93, 0x57}};
  return {event, {event.rev, log, Seq{seq}}};
}

std::vector<Draft> TestOffice::drafts() const {
  IdMaker ids{[]() -> std::uint64_t { return 0x5eed; }};
  std::vector<Draft> all;
  const auto entering = [&ids] {
    return Entering{ids.next_event(kMonday), {kMonday, Tick{minutes{60}}}, {}, Via::kImport};
  };
  for (const TestPerson& one : people) all.push_back(staff_registered(one.person, entering()));
  for (const TestPerson& one : people) {
    const auto number = std::get<BadgeNumber>(badge_line(one.badge));
    all.push_back(badge_bound(one.person.id, badge_said(number, key), entering()));
  }
  return all;
}

std::vector<Fact> TestOffice::facts() const {
  std::vector<Fact> all;
  for (const Draft& draft : drafts())
    all.push_back(fact_of(draft, static_cast<std::int64_t>(all.size()) + 1));
  return all;
}

TestOffice test_office(std::size_t people) {
  TestOffice office{settings(), {}, {}};
  for (std::size_t i = 0; i < office.key.bytes.size(); ++i)
    office.key.bytes[i] = static_cast<std::uint8_t>(i * 7 + 1);
  for (std::size_t n = 1; n <= people; ++n) office.people.push_back(person(n));
  return office;
}

}  // namespace kiosk::test
