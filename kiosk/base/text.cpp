#include "kiosk/base/text.h"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace kiosk {
namespace {

const icu::Normalizer2& form(const icu::Normalizer2* (*pick)(UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = pick(status);
  if (U_FAILURE(status)) std::abort();  // the data of the normal forms is part of the library
  return *normalizer;
}

bool is_utf8(std::string_view bytes) {
  std::int32_t needed = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8(nullptr, 0, &needed, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                &status);
  return status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(status);
}

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
}

bool is_hidden(UChar32 c) {
  const auto type = u_charType(c);
  return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_LINE_SEPARATOR ||
         type == U_PARAGRAPH_SEPARATOR;
}

std::string code_point_text(UChar32 c) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string digits;
  for (auto rest = static_cast<std::uint32_t>(c); rest != 0 || digits.empty(); rest >>= 4)
    digits.insert(digits.begin(), kDigits[rest & 15]);
  return "\\u{" + digits + '}';
}

}  // namespace

std::optional<std::string> nfc(std::string_view bytes) {
  if (!is_utf8(bytes)) return {};
  UErrorCode status = U_ZERO_ERROR;
  const auto composed = form(icu::Normalizer2::getNFCInstance).normalize(unicode(bytes), status);
  if (U_FAILURE(status)) return {};
  std::string text;
  composed.toUTF8String(text);
  return text;
}

std::string folded(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString apart =
      form(icu::Normalizer2::getNFDInstance).normalize(unicode(text), status);
  apart.foldCase();
  icu::UnicodeString plain;
  for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
    const UChar32 c = apart.char32At(i);
    if (u_getCombiningClass(c) != 0) continue;
    plain.append(c == 0x111 ? UChar32{'d'} : c);
  }
  std::string folded;
  plain.toUTF8String(folded);
  return folded;
}

std::string capitals(std::string_view text) {
  std::string upper;
  unicode(text).toUpper(icu::Locale{"vi"}).toUTF8String(upper);
  return upper;
}

std::string lower_case(std::string_view text) {
  std::string lower;
  unicode(text).toLower(icu::Locale{"vi"}).toUTF8String(lower);
  return lower;
}

std::vector<std::string> letter_by_letter(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks{
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status)};
  if (U_FAILURE(status)) std::abort();  // the rules are part of the library
  const icu::UnicodeString whole = unicode(text);
  breaks->setText(whole);
  std::vector<std::string> letters;
  std::int32_t start = 0;
  for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next()) {
    whole.tempSubStringBetween(start, end).toUTF8String(letters.emplace_back());
    start = end;
  }
  return letters;
}

std::string one_line(std::string_view bytes) {
  const icu::UnicodeString text = unicode(bytes);  // bytes that are not UTF-8 become U+FFFD
  std::string line;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (is_hidden(c))
      line += code_point_text(c);
    else
      icu::UnicodeString{c}.toUTF8String(line);
  }
  return line;
}

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = cost[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace kiosk
