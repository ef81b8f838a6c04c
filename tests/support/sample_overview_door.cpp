#include "tests/support/sample_overview_door.h"

#include <array>

namespace kiosk::test {
namespace {

struct Employee {
  const char* name;
  const char* title;
  std::size_t unit;
};

constexpr std::array<const char*, 5> kUnits{
    "Lãnh đạo HĐND và UBND", "Văn phòng HĐND và UBND", "Phòng Kinh tế, Hạ tầng và Đô thị",
    "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công"};

constexpr Employee kEmployees[] = {
    {"Đỗ Quỳnh Trang", "Phó Chủ tịch UBND", 0}, {"Nguyễn Thị Hồng Phượng", "Chánh Văn phòng", 1},
    {"Lê Minh Khôi", "Chuyên viên", 1},         {"Phạm Thị Ngọc Ánh", "Chuyên viên", 1},
    {"Trần Văn Bảy", "Chuyên viên", 1},         {"Võ Hoàng Yến", "Văn thư", 1},
    {"Huỳnh Gia Bảo", "Trưởng phòng", 2},       {"Bùi Thanh Tùng", "Chuyên viên", 2},
    {"Đặng Thị Mai", "Chuyên viên", 2},         {"Ngô Quốc Việt", "Chuyên viên", 2},
    {"Phan Thị Kim Chi", "Chuyên viên", 2},     {"Lý Văn Đức", "Chuyên viên", 2},
    {"Hồ Ngọc Diễm", "Trưởng phòng", 3},        {"Dương Minh Trí", "Chuyên viên", 3},
    {"Trịnh Thu Hà", "Chuyên viên", 3},         {"Mai Xuân Phúc", "Chuyên viên", 3},
    {"Tạ Bích Loan", "Chuyên viên", 3},         {"Vũ Đình Long", "Giám đốc", 4},
    {"Đinh Thị Thanh Thúy", "Chuyên viên", 4},  {"Cao Nhật Minh", "Chuyên viên", 4},
    {"Lâm Mỹ Dung", "Chuyên viên", 4},          {"Tôn Nữ Khánh Ly", "Chuyên viên", 4},
    {"Châu Hải Đăng", "Nhân viên", 4},          {"Quách Ngọc Hân", "Nhân viên", 4}};

std::chrono::minutes arrival_of(std::size_t i) {
  return 6h + 50min + std::chrono::minutes{(i * 37) % 43};
}

}  // namespace

OverviewDoor::OverviewDoor(const Cast& cast, DoorRules chosen)
    : SampleDoor(cast, std::move(chosen)) {
  const bool strained = cast.phuong.name == kLongestName;
  StaffKnown known{{}, 24};
  for (const Employee& each : kEmployees) {
    KnownPerson person = strained ? cast.phuong : KnownPerson{};
    person.id = StaffId{"CB-0" + std::to_string(201 + known.people.size())};
    if (!strained) person.name = each.name;
    if (!strained) person.title = each.title;
    person.unit = kUnits[each.unit];
    if (known.people.empty()) person.roles = {"leader"};
    known.people.push_back(person);
  }
  people_ = known.people;
  staff["Trang"] = people_.front();
  take(known);
  days_before();
  this_morning();
}

void OverviewDoor::open_board() {
  at(9h + 15min, kWednesday);
  tap("Trang");
  press("Bảng điều hành");
  key("271828");
}

void OverviewDoor::is_declared(std::size_t i, const std::string& code) {
  Declared what;
  what.code = code;
  what.from = what.to = Date{std::chrono::year{2026} / 11 / 25};
  happened(declaration(origin_of(who(i), 6h, kWednesday), what, who(0)));
}

DoorRules OverviewDoor::rules_for(const Cast& cast) {
  DoorRules rules = rules_of_sample_office(cast);
  rules.office.units.assign(kUnits.begin(), kUnits.end());
  return rules;
}

void OverviewDoor::comes(std::size_t i, std::chrono::minutes at, int days) {
  happened(tap_that_means(origin_of(who(i), at, days), {Meaning::kArrived}));
}

void OverviewDoor::goes(std::size_t i, std::chrono::minutes at, int days) {
  happened(tap_that_means(origin_of(who(i), at, days), {Meaning::kLeft, {}, Said::kPerson}));
}

void OverviewDoor::goes_out(std::size_t i, std::chrono::minutes at, Errand errand) {
  happened(tap_that_means(origin_of(who(i), at, kWednesday),
                          {Meaning::kWentOut, errand, Said::kPerson}));
}

void OverviewDoor::days_before() {
  for (const int days : {-3, 0, 1})
    for (std::size_t i = 0; i < people_.size(); ++i) {
      const auto ways = static_cast<std::size_t>(days + 4);
      comes(i, arrival_of(i * ways) + (i % 9 == ways ? 38min : 0min), days);
      if (days != 1 || (i != 4 && i != 8)) goes(i, 17h + std::chrono::minutes{i}, days);
    }
}

void OverviewDoor::this_morning() {
  for (std::size_t i = 1; i < people_.size(); ++i)
    if (i != 7 && i != 11 && i != 17) comes(i, arrival_of(i) + (i % 10 == 5 ? 32min : 0min));
  goes_out(4, 8h + 10min, Errand::kField);
  goes_out(15, 8h + 20min, Errand::kField);
  goes_out(9, 8h + 40min, Errand::kOfficial);
  goes_out(20, 8h + 45min, Errand::kPrivate);
  const auto monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
  const auto until = [monday](int days) { return Date{monday + std::chrono::days{days}}; };
  happened(
      declaration(origin_of(who(7), 7h, kWednesday), days_of_leave(until(2), until(4)), who(0)));
  happened(recollection(origin_of(who(4), 7h + 31min, kWednesday),
                        {until(1), 17h, {Meaning::kLeft, {}, Said::kPerson}}));
  happened(declaration(origin_of(who(13), 8h, kWednesday), days_of_leave(until(3), until(4))));
}

}  // namespace kiosk::test
