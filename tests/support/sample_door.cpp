#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

constexpr const char* kLongTitle = "Phó Giám đốc, phụ trách tiếp nhận hồ sơ";
constexpr const char* kLongUnit = "Trung tâm Phục vụ hành chính công";

KnownPerson strained(const char* id) {
  return {StaffId{id}, kLongestName, kLongUnit, kLongTitle, "đồng chí"};
}

}  // namespace

Cast everyday_cast(Language language) {
  return {
      language,
      {StaffId{"CB-0147"}, "Nguyễn Thị Hồng Phượng", "Văn phòng HĐND và UBND", "Chuyên viên",
       "chị"},
      {StaffId{"CB-0162"}, "Trần Hoàng Bảo Ngọc Khánh Vy", "Trung tâm Phục vụ hành chính công",
       "Công chức Văn hóa - Xã hội", ""},
      {StaffId{"CB-0105"}, "Lê Minh Khôi", "Phòng Kinh tế, Hạ tầng và Đô thị", "Chuyên viên", ""},
      "Đỗ Quỳnh Trang",
      "Máy lẻ 102"};
}

Cast strained_cast(Language language) {
  return {language,     strained("CB-0147"),       strained("CB-0162"), strained("CB-0105"),
          kLongestName, "028 3812 3456 máy lẻ 102"};
}

DoorRules rules_of_sample_office(const Cast& cast) {
  DoorRules rules = rules_of_toy_office();
  rules.office.superior = "UBND THÀNH PHỐ MẪU";
  rules.office.name = "PHƯỜNG MẪU – dữ liệu trình diễn";
  rules.office.contact_name = cast.contact;
  rules.office.contact_phone = cast.phone;
  rules.theme = config::Theme::kLight;
  for (int i = 1; i <= 9; ++i) rules.office.trip_places.push_back("Khu phố " + std::to_string(i));
  rules.office.trip_tasks = {"Nắm tình hình địa bàn",        "Phát giấy mời, thông báo",
                             "Kiểm tra trật tự đô thị",      "Xác minh hồ sơ hộ tịch",
                             "Họp dân, họp tổ dân phố",      "Vận động nộp thuế, quỹ",
                             "Thăm hỏi gia đình chính sách", "Giải quyết phản ánh của dân"};
  return rules;
}

SampleDoor::SampleDoor(const Cast& cast, DoorRules chosen, std::chrono::milliseconds since_midnight)
    : Door(CONGSO_SOURCE_DIR, std::move(chosen), since_midnight), language_(cast.language) {
  staff = {{"Phượng", cast.phuong}, {"Vy", cast.vy}, {"Khôi", cast.khoi}};
  take(Link{Link::State::kConnected, 0, {}});
  take(office_of(58, 12));
}

void SampleDoor::tap_at(std::chrono::milliseconds since_midnight, const std::string& badge) {
  at(since_midnight);
  tap(badge);
}

void SampleDoor::tap_and_say(std::chrono::milliseconds since_midnight, const std::string& title) {
  tap_at(since_midnight, "Phượng");
  press(title);
}

void SampleDoor::others_tap() {
  for (const char* badge : {"Khôi", kUnknownBadge, "Vy"}) {
    tap(badge);
    wait(1s);
  }
}

Sample SampleDoor::seen(const char* name, std::chrono::milliseconds later) {
  touch(SwitchLanguage{language_});
  wait(later);
  return {name, screen()};
}

}  // namespace kiosk::test
