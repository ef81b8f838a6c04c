#include "kiosk/diary/text_warning.h"

#include <algorithm>
#include <array>
#include <span>

#include "kiosk/base/text.h"
#include "kiosk/diary/written_numbers.h"

namespace kiosk {
namespace {
using Letters = std::vector<std::string>;
using Kind = TextWarning::Kind;

struct Word {
  std::size_t from = 0;
  std::size_t to = 0;
  std::string text;    // in capitals, with its marks
  std::string plain;   // folded
  bool joined = true;  // only spaces lie between it and the word before
};

bool is_letter(const std::string& letter) {
  return capitals(letter) != letter || folded(letter) != letter;
}

std::vector<Word> words_of(const Letters& letters) {
  std::vector<Word> words;
  bool joined = false;
  for (std::size_t at = 0; at < letters.size();) {
    Word word{at, at, "", "", joined};
    std::string text;
    while (word.to < letters.size() && is_letter(letters[word.to])) text += letters[word.to++];
    if (text.empty()) {
      joined = joined && letters[at] == " ";
      ++at;
      continue;
    }
    word.text = capitals(text);
    word.plain = folded(text);
    words.push_back(word);
    joined = true;
    at = word.to;
  }
  return words;
}

template <std::size_t n>
bool is_one_of(const std::string& word, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// What makes another word of "mật": honey, gall, thickness, a password, closeness, a person's own
// secret. Everything else is taken for the mark on a paper: a needless warning costs a glance.
constexpr std::array<std::string_view, 31> kBefore{
    "BÍ",  "BẢO",  "THÂN", "ĐƯỜNG", "NGỌT",  "TÚI",  "SỎI", "ỐNG",  "DỊCH", "GAN",   "HOA",
    "LẤY", "QUAY", "HÚT",  "KG",    "LÍT",   "CHAI", "LỌ",  "HŨ",   "CAN",  "THÙNG", "GIỌT",
    "VỊ",  "MÀU",  "NƯỚC", "TRĂNG", "CHUỐI", "RỈ",   "MÍA", "BÁNH", "NUÔI"};
constexpr std::array<std::string_view, 21> kBehind{
    "ONG", "ĐỘ",  "KHẨU", "MÍA", "THIẾT", "MÃ",   "HOA",  "DỪA",   "RỈ",     "GẤU", "BÒ",
    "HEO", "LỢN", "CÁ",   "GÀ",  "VỊT",   "TRĂN", "NGỌT", "ĐƯỜNG", "NGUYỆT", "TÔNG"};

const Word* neighbour(std::span<const Word> words, std::size_t at, bool behind) {
  if (behind) return at + 1 < words.size() && words[at + 1].joined ? &words[at + 1] : nullptr;
  return at > 0 && words[at].joined ? &words[at - 1] : nullptr;
}

bool is_graded(std::span<const Word> words, std::size_t at) {
  const Word* before = neighbour(words, at, false);
  constexpr std::array<std::string_view, 3> kGrades{"TUYỆT", "TỐI", "TUYET"};
  return before != nullptr && is_one_of(before->text, kGrades);
}

// "bí mật nhà nước" is what the law calls them; to protect it is what people are trained in.
bool of_the_state(std::span<const Word> words, std::size_t at) {
  const bool named = at + 2 < words.size() && words[at + 1].joined && words[at + 2].joined &&
                     words[at + 1].text == "NHÀ" && words[at + 2].text == "NƯỚC";
  const bool guarded = at > 2 && words[at - 1].joined && words[at - 2].joined &&
                       words[at - 2].text == "VỆ" && words[at - 3].text == "BẢO";
  return named && !guarded;
}

bool is_marked_secret(std::span<const Word> words, std::size_t at) {
  if (words[at].text != "MẬT") return false;
  const Word* before = neighbour(words, at, false);
  const Word* behind = neighbour(words, at, true);
  if (behind != nullptr && is_one_of(behind->text, kBehind)) return false;
  if (of_the_state(words, at)) return true;
  return before == nullptr || !is_one_of(before->text, kBefore);
}

// Without marks "mat" is lost, face, eye and cool as well: only where no other reading is left.
bool is_unmarked_secret(std::span<const Word> words, std::size_t at) {
  if (words[at].text != "MAT" || !words[at].joined || at == 0) return false;
  const std::string& before = words[at - 1].plain;
  if (before == "tuyet") return true;
  if (at < 2 || !words[at - 1].joined) return false;
  const std::string phrase = words[at - 2].plain + ' ' + before;
  constexpr std::array<std::string_view, 3> kPapers{"cong van", "van ban", "tai lieu"};
  return is_one_of(phrase, kPapers);
}

void note_secrets(const Letters& letters, std::vector<TextWarning>& warnings) {
  const std::vector<Word> words = words_of(letters);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_marked_secret(words, at) && !is_unmarked_secret(words, at)) continue;
    warnings.push_back(
        {Kind::kSecret, words[is_graded(words, at) ? at - 1 : at].from, words[at].to});
  }
}

}  // namespace

std::string_view to_string(TextWarning::Kind kind) {
  constexpr std::array<std::string_view, 3> kKinds{"identity_number", "phone_number", "secret"};
  return kKinds[static_cast<std::size_t>(kind)];
}

std::vector<TextWarning> warnings_of(std::string_view text) {
  const Letters letters = letter_by_letter(text);
  std::vector<TextWarning> warnings;
  for (const WrittenNumber& number : numbers_in(letters)) {
    const bool phone = number.kind == WrittenNumber::Kind::kPhone;
    warnings.push_back(
        {phone ? Kind::kPhoneNumber : Kind::kIdentityNumber, number.from, number.to});
  }
  note_secrets(letters, warnings);
  std::sort(warnings.begin(), warnings.end(),
            [](const TextWarning& a, const TextWarning& b) { return a.from < b.from; });
  return warnings;
}

// What is left when one number is hidden may read as another: it is hidden, too.
std::string masked(std::string_view text) {
  std::string shown{text};
  while (true) {
    const Letters letters = letter_by_letter(shown);
    const auto numbers = numbers_in(letters);
    if (numbers.empty()) return shown;
    shown.clear();
    std::size_t at = 0;
    for (const WrittenNumber& number : numbers) {
      for (; at < number.from; ++at) shown += letters[at];
      shown += "•••";
      at = number.to;
    }
    for (; at < letters.size(); ++at) shown += letters[at];
  }
}

}  // namespace kiosk
