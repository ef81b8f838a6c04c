#include "kiosk/diary/subject_initials.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "kiosk/base/text.h"
#include "kiosk/diary/text_warning.h"

namespace kiosk {
namespace {
using Letters = std::vector<std::string>;

template <std::size_t n>
using Words = std::array<std::string_view, n>;

// How a person is addressed: what follows is their name.
constexpr Words<21> kTitles{"ÔNG", "BÀ", "ANH", "CHỊ",   "CÔ",   "CHÚ",  "BÁC",
                            "CỤ",  "EM", "DÌ",  "CHÁU",  "CẬU",  "MỢ",   "CHA",
                            "VỢ",  "MẸ", "CON", "DƯỢNG", "THÍM", "THẦY", "CHỒNG"};
// Behind these another person may begin, even where a business is named before.
constexpr Words<12> kJoining{"VÀ", "CÙNG", "VỚI", "CỦA", "DO",   "QUA",
                             "Ở",  "TẠI",  "LÀ",  "HAY", "HOẶC", "DIỆN"};
// Stand around names and name nobody; within a name they are names: Kinh, Doanh, Nhân.
constexpr Words<35> kAround{"HỘ",   "GIA",   "ĐÌNH",   "KINH",  "DOANH", "CÁ",   "THỂ",
                            "NÔNG", "DÂN",   "CÔNG",   "NHÀ",   "ĐỒNG",  "CHÍ",  "NGƯỜI",
                            "NHÂN", "THÂN",  "KHÁCH",  "CÁC",   "MỘT",   "HAI",  "NGHÈO",
                            "CẬN",  "CHÍNH", "SÁCH",   "NHIỀU", "ẤP",    "KHU",  "PHỐ",
                            "TỔ",   "XÃ",    "PHƯỜNG", "QUẬN",  "HUYỆN", "TỈNH", "ĐƯỜNG"};
// Family names that in small letters are no other word.
constexpr Words<22> kFamilyNames{"NGUYỄN", "TRẦN",  "LÊ",     "PHẠM",  "HUỲNH",  "PHAN",
                                 "VŨ",     "VÕ",    "ĐẶNG",   "BÙI",   "ĐỖ",     "NGÔ",
                                 "DƯƠNG",  "ĐINH",  "TRƯƠNG", "TRỊNH", "NGUYEN", "TRAN",
                                 "PHAM",   "HUYNH", "TRINH",  "DUONG"};
// What a business, an agency or an association begins with. A household that trades is a person.
constexpr Words<38> kBodies{
    "CÔNG TY",   "CTY",     "DOANH NGHIỆP", "DNTN",      "HỢP TÁC",   "HTX",    "TỔ HỢP",
    "NGÂN HÀNG", "TRƯỜNG",  "BỆNH VIỆN",    "TRẠM",      "TRUNG TÂM", "ỦY BAN", "UỶ BAN",
    "UBND",      "HĐND",    "UBMTTQ",       "MẶT TRẬN",  "ĐẢNG ỦY",   "CHI BỘ", "CHI NHÁNH",
    "HỘI",       "ĐOÀN TN", "ĐOÀN THANH",   "LIÊN ĐOÀN", "SỞ",        "PHÒNG",  "BAN",
    "VĂN PHÒNG", "CỤC",     "CHI CỤC",      "TẬP ĐOÀN",  "CÔNG AN",   "TÒA ÁN", "QUỸ",
    "CƠ QUAN",   "TỔ CHỨC", "VIỆN"};

template <std::size_t n>
bool is_one_of(const std::string& word, const Words<n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_large(const std::string& letter) {
  return capitals(letter) == letter && folded(letter) != letter;
}
bool is_letter(const std::string& letter) { return is_large(letter) || capitals(letter) != letter; }

struct Word {
  std::string text;    // as it stands
  std::string before;  // signs in front of its first letter, without points and digits
  std::string first;   // its first letter, large
  std::string behind;  // signs behind its last letter, likewise
  std::string core;    // from its first letter to its last, in capitals
  bool large = false;  // it begins with a large letter
  bool initials = false;

  bool begins_part() const { return before.find('(') != before.npos; }
  bool ends_part() const {
    constexpr std::string_view kSigns = ",;:)/";
    return (first.empty() ? text : behind).find_first_of(kSigns) != text.npos || text == "-" ||
           text == "–";
  }
};

// Digits that touch a name may be a telephone: they are hidden with it.
bool is_sign(const std::string& letter) {
  return letter != "." && !(letter.size() == 1 && letter[0] >= '0' && letter[0] <= '9');
}

// N.V.T. already: single large letters, each with its point.
bool is_initials(std::span<const std::string> letters) {
  std::size_t at = 0;
  while (at + 1 < letters.size() && is_large(letters[at]) && letters[at + 1] == ".") at += 2;
  return at > 0 &&
         std::none_of(letters.begin() + static_cast<std::ptrdiff_t>(at), letters.end(), is_letter);
}

Word word_from(const std::string& text) {
  Word word;
  word.text = text;
  const Letters letters = letter_by_letter(text);
  std::size_t begin = 0;
  for (; begin < letters.size() && !is_letter(letters[begin]); ++begin)
    if (is_sign(letters[begin])) word.before += letters[begin];
  if (begin == letters.size()) return word;
  std::size_t end = letters.size();
  while (!is_letter(letters[end - 1])) --end;
  for (std::size_t at = begin; at < end; ++at) word.core += capitals(letters[at]);
  for (std::size_t at = end; at < letters.size(); ++at)
    if (is_sign(letters[at])) word.behind += letters[at];
  word.first = capitals(letters[begin]);
  word.large = is_large(letters[begin]);
  word.initials = is_initials(std::span{letters}.subspan(begin));
  return word;
}

// Signs between two people do not hide that they are two: "ông Tư,bà Sáu". Đ/c is one word.
std::string with_room(std::string_view text) {
  std::string roomy;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    const bool slash = text[at] == '/' && next != 'c' && next != 'C';
    if (slash || text[at] == '(') roomy += ' ';
    roomy += text[at];
    if (slash || text[at] == ',' || text[at] == ';' || text[at] == ':') roomy += ' ';
  }
  return roomy;
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (std::string_view rest = trimmed(text); !rest.empty();) {
    const auto end = std::min(rest.find_first_of(" \t\r\n"), rest.size());
    words.push_back(word_from(std::string{rest.substr(0, end)}));
    rest = trimmed(rest.substr(end));
  }
  return words;
}

// Word by word: what a part begins with decides whether it names a citizen at all.
struct Hiding {
  std::vector<Word> words;
  std::string shown;
  bool part_begins = true;
  bool is_body = false;       // a business or an agency: it keeps its name
  bool behind_title = false;  // the word before was one
  bool in_name = false;       // the word before was hidden
  bool joinable = false;      // and no sign ended it
  bool large_name = false;    // and its name is written with large letters

  bool body_begins_at(std::size_t at) const {
    const std::string two = at + 1 < words.size() ? words[at].core + ' ' + words[at + 1].core : "";
    return is_one_of(words[at].core, kBodies) || is_one_of(two, kBodies);
  }

  bool within_name(const Word& word) const {
    return (word.large && (in_name || behind_title)) || (in_name && !large_name);
  }

  bool is_title(const Word& word) const {
    return word.core == "Đ/C" || (is_one_of(word.core, kTitles) && !within_name(word));
  }

  bool names_somebody(const Word& word) const {
    if (is_body || word.first.empty() || word.initials || is_title(word)) return false;
    const bool joins = is_one_of(word.core, kJoining) && !(word.large && within_name(word));
    if (joins || (is_one_of(word.core, kAround) && !within_name(word))) return false;
    return word.large || behind_title || within_name(word) || is_one_of(word.core, kFamilyNames);
  }

  // "Công ty An Phú và ông Tư", "Công ty An Phú do Nguyễn Văn Tư": a person begins within the part.
  bool person_begins_at(std::size_t at) const {
    const Word& word = words[at];
    if (is_one_of(word.core, kTitles) && !word.large) return true;
    const bool joined = at > 0 && is_one_of(words[at - 1].core, kJoining);
    return joined && (is_one_of(word.core, kTitles) || is_one_of(word.core, kFamilyNames));
  }

  void show(const Word& word) {
    if (!shown.empty()) shown += ' ';
    shown += word.text;
    behind_title = !is_body && is_title(word) && word.core != "CON";
    in_name = false;
  }

  void hide(const Word& word) {
    const bool goes_on = in_name && joinable && word.before.empty();
    if (!shown.empty() && !goes_on) shown += ' ';
    shown += word.before + word.first + '.' + word.behind;
    if (!in_name) large_name = word.large;
    joinable = word.behind.empty();
    behind_title = false;
    in_name = true;
  }

  void begin_part(std::size_t at) {
    in_name = behind_title = false;
    is_body = body_begins_at(at);
  }

  void take(std::size_t at) {
    const Word& word = words[at];
    if (part_begins || word.begins_part()) begin_part(at);
    if (is_body && person_begins_at(at)) is_body = false;
    names_somebody(word) ? hide(word) : show(word);
    part_begins = word.ends_part();
  }
};

}  // namespace

std::string initials_of_subject(std::string_view subject) {
  Hiding hiding;
  hiding.words = words_of(with_room(masked(subject)));
  for (std::size_t at = 0; at < hiding.words.size(); ++at) hiding.take(at);
  return hiding.shown;
}

}  // namespace kiosk
