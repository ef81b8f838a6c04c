// Covered by tests/collector/enrolment_test.cpp.
#include "sync/collector/desks/enrolment_code.h"

#include "kiosk/base/random.h"
#include "kiosk/base/text.h"

namespace kiosk::sync {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // Crockford's
constexpr std::size_t kLongestName = 120;

}  // namespace

Result<std::string> terminal_name_from(const std::string& given) {
  const auto name = nfc(given);
  if (!name || name->empty() || name->size() > kLongestName || one_line(*name) != *name)
    return Error{Fault::kBadData, "expected a name of one line, at most 120 bytes"};
  return *name;
}

std::string make_code() {
  std::string code;
  std::uint64_t bits = random_bits();
  for (int i = 0; i < 12; ++i, bits >>= 5) {
    if (i == 4 || i == 8) code += '-';
    code += kAlphabet[bits & 31];
  }
  return code;
}

std::string canonical_code(std::string_view typed) {
  std::string code;
  for (char c : typed) {
    if (c == '-' || c == ' ') continue;
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    code += c;
  }
  return code;
}

Hash code_digest(std::string_view typed) { return sha256(canonical_code(typed)); }

Result<std::string> prepare_code(Store& store, const CodeOrder& order, Now now) {
  const auto office = terminal_name_from(order.office);
  if (!office) return office.error();
  const auto terminal = terminal_name_from(order.terminal);
  if (!terminal) return terminal.error();
  if (terminal.value() == kCentre)
    return Error{Fault::kBadData,
                 "a terminal's name; this one is the centre's own (" + terminal.value() + ')'};
  std::string code = make_code();
  const auto kept = store.add_code({code_digest(code), office.value(), terminal.value(), order.role,
                                    order.may_administer, now.instant});
  if (!kept) return kept.error();
  return code;
}

Result<bool> revoke_terminal(Store& store, const std::string& office, const std::string& terminal,
                             Now now) {
  return store.revoke(nfc(office).value_or(office), nfc(terminal).value_or(terminal),
                      make_office_key(), now.instant);
}

}  // namespace kiosk::sync
