#include "kiosk/people/old_encodings.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace kiosk {
namespace {

// Characters as far as this page needs them: Latin-1 as itself, everything beyond as one sign.
constexpr char16_t kBeyond = 0xffff;

std::u16string latin_1(std::string_view text) {
  std::u16string characters;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      characters += byte;
    } else if ((byte == 0xc2 || byte == 0xc3) && i + 1 < text.size()) {
      const auto low = static_cast<unsigned char>(text[++i]) & 0x3f;
      characters += static_cast<char16_t>((byte & 0x03) << 6 | low);
    } else if (byte >= 0xc0) {
      characters += kBeyond;
    }
  }
  return characters;
}

bool is_in(char16_t c, std::u16string_view set) { return set.find(c) != set.npos; }
bool is_lower(char16_t c) { return c >= u'a' && c <= u'z'; }
bool is_letter(char16_t c) { return is_lower(static_cast<char16_t>(c | 0x20)); }

// Letters of Latin-1 that no Vietnamese word has.
constexpr std::u16string_view kForeign = u"ÄÅÆÇËÎÏÖØÛÜÞßäåæçëîïöøûüþÿÑñ";
constexpr std::u16string_view kSymbols = u"§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾";

bool is_read_twice(char16_t first, char16_t second) {
  return (first == u'á' && is_in(second, u"º»")) ||
         (is_in(first, u"ÃÄÆ") && ((second >= 0x80 && second <= 0xbf) || second == kBeyond));
}

// VNI-Windows writes a vowel and its mark as two characters.
bool is_vni(char16_t first, char16_t second) {
  return is_in(second, u"ñÑöÖ") ||
         (is_in(first, u"aeAE") && is_in(second, u"àáâãäåùúûüïøõèéêëÀÁÂÃÄÅÙÚÛÜÏØÕÈÉÊË"));
}

// TCVN3 puts small letters with marks where Latin-1 has capitals and signs.
bool is_tcvn3(char16_t first, char16_t second) {
  const bool capital_inside = is_lower(first) && second >= 0xc0 && second <= 0xde;
  const bool sign_in_word = (is_letter(first) && is_in(second, kSymbols)) ||
                            (is_in(first, kSymbols) && is_letter(second));
  return capital_inside || sign_in_word || is_in(second, kForeign);
}

bool any_pair(std::u16string_view text, bool (*fits)(char16_t, char16_t)) {
  char16_t before = u' ';
  for (const char16_t c : text) {
    if (fits(before, c)) return true;
    before = c;
  }
  return false;
}

}  // namespace

std::optional<std::string_view> old_encoding_of(std::string_view text) {
  const std::u16string characters = latin_1(text);
  if (any_pair(characters, is_read_twice)) return "UTF-8 read as Latin-1";
  if (any_pair(characters, is_vni)) return "VNI-Windows";
  if (any_pair(characters, is_tcvn3)) return "TCVN3 (.VnTime)";
  return {};
}

}  // namespace kiosk
