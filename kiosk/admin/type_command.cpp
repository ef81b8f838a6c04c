// Covered by tests/admin/type_test.cpp.

#include "kiosk/admin/type_command.h"

#include "kiosk/admin/printing.h"
#include "kiosk/admin/standard_lines.h"
#include "kiosk/base/text.h"
#include "kiosk/typing/typed_line.h"

namespace kiosk::admin {

TypingRules typing_rules_of(const TypeWish& wish) {
  return {wish.method == "vni" ? TypingMethod::kVni : TypingMethod::kTelex,
          wish.new_style ? ToneStyle::kNew : ToneStyle::kOld};
}

int type(const TypeWish& wish) {
  const TypingRules rules = typing_rules_of(wish);
  int code = kGood;
  std::size_t number = 0;
  for_each_line([&](const std::string& line) {
    ++number;
    if (!nfc(line)) {
      complain("line " + std::to_string(number) + ": expected UTF-8");
      code = kBadUse;
    }
    say(typed_line(line, rules));
  });
  return code;
}

}  // namespace kiosk::admin
