#include "config/sheet_codes.h"

#include <algorithm>

namespace kiosk::config {
namespace {

constexpr std::size_t kLongestCode = 4;  // letters that fit a day's cell

const std::vector<std::string_view> kWheres{"field", "home", "away", "duty", "leave"};
const std::vector<std::string_view> kPays{"time", "unpaid", "insurance"};

std::size_t letters_in(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

bool is_taken(std::string_view code) {
  return code == kAtOfficeSign || code == kHolidaySign || code == kAbsentSign ||
         code == kOpenSign || code == kNoHoursSign || code.find_first_of("/ ") != code.npos;
}

SheetCode read_code(Ledger& ledger, const Node& item, const std::string& path) {
  Section section{ledger, &item, path, {"code", "name", "where", "pay", "ask", "time_off"}};
  SheetCode code;
  code.code = section.required("code");
  if (letters_in(code.code) > kLongestCode)
    ledger.complain(section.path("code"), "at most 4 letters", section.find("code"));
  if (is_taken(code.code))
    ledger.complain(section.path("code"), "letters other than + L V ? – and without / or space",
                    section.find("code"));
  code.name = section.required("name");
  code.where = static_cast<SheetCode::Where>(section.one_of("where", kWheres, 4));
  code.pay = static_cast<SheetCode::Pay>(section.one_of("pay", kPays, 0));
  code.ask = section.truth("ask");
  code.time_off = section.truth("time_off");
  return code;
}

}  // namespace

std::vector<SheetCode> usual_sheet_codes() {
  using Where = SheetCode::Where;
  using Pay = SheetCode::Pay;
  return {
      {"P", "Nghỉ phép", Where::kLeave, Pay::kTime, true},
      {"Ô", "Nghỉ ốm", Where::kLeave, Pay::kInsurance, true},
      {"Cô", "Con ốm", Where::kLeave, Pay::kInsurance, true},
      {"Ts", "Nghỉ thai sản", Where::kLeave, Pay::kInsurance, true},
      {"T", "Tai nạn", Where::kLeave, Pay::kInsurance, true},
      {"H", "Hội nghị, học tập", Where::kAway, Pay::kTime, true},
      {"CT", "Đi công tác", Where::kAway, Pay::kTime, true},
      {"CS", "Đi cơ sở", Where::kField, Pay::kTime, false},
      {"TN", "Làm việc tại nhà", Where::kHome, Pay::kTime, true},
      {"TR", "Trực cơ quan", Where::kDuty, Pay::kTime, true},
      {"Nb", "Nghỉ bù", Where::kLeave, Pay::kTime, true, true},
      {"VR", "Nghỉ việc riêng", Where::kLeave, Pay::kTime, true},
      {"No", "Nghỉ không lương", Where::kLeave, Pay::kUnpaid, true},
      {"N", "Ngừng việc", Where::kLeave, Pay::kTime, true},
      {"Lđ", "Lao động nghĩa vụ", Where::kAway, Pay::kTime, true},
  };
}

std::vector<SheetCode> read_sheet_codes(Ledger& ledger, Section& section) {
  if (section.find("sheet_codes") == nullptr) return usual_sheet_codes();
  std::vector<SheetCode> codes;
  section.each("sheet_codes", [&](const Node& item, const std::string& path) {
    if (item.kind != Node::Kind::kObject) return ledger.complain(path, "an object", &item);
    const SheetCode code = read_code(ledger, item, path);
    const bool again = std::any_of(codes.begin(), codes.end(),
                                   [&](const SheetCode& each) { return each.code == code.code; });
    if (again) ledger.complain(path + "/code", "each code once", '"' + code.code + "\" again");
    codes.push_back(code);
  });
  return codes;
}

const SheetCode* sheet_code(const Office& office, std::string_view code) {
  const auto found = std::find_if(office.sheet_codes.begin(), office.sheet_codes.end(),
                                  [code](const SheetCode& each) { return each.code == code; });
  return found == office.sheet_codes.end() ? nullptr : &*found;
}

}  // namespace kiosk::config
