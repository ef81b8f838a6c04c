#pragma once
// By which words an entry is found again, without marks and capitals (S0-45), and how what somebody
// looks for is asked of an index that holds them. Pure; nothing here reads a file.
//
// Beside every syllable stands the pair it makes with the next one, so that "văn tư" finds that
// name and not every paper with both syllables. Words that only the writer and the reviewers may
// look for (whom an entry is about, numbers that name a person) stand apart from the open ones.

#include <cstdint>
#include <string>
#include <vector>

#include "kiosk/diary/diary_events.h"

namespace kiosk {

// What somebody looks for, and in whose diaries.
struct DiarySearch {
  enum class By : std::uint8_t {
    kWriter,     // their own: drafts and confidential work too
    kReviewer,   // what was handed in, by all of its words
    kColleague,  // what was handed in, by its open words
  };
  std::string words;                  // as they were typed
  std::vector<StaffId> whose{};       // empty: everybody's
  std::vector<std::string> hidden{};  // kinds of work that are not found
  By by = By::kWriter;
  bool operator==(const DiarySearch&) const = default;
};
constexpr std::size_t kMostFound = 60;  // the latest of them
// More people than these are not asked of the index, which would walk through all that each of them
// has written: whose what was found is, is then seen when it is read.
constexpr std::size_t kMostPeopleAsked = 100;

// Everything that saying is found by, for an index that parts at spaces and takes _ = @ # for
// letters.
std::string search_words_of(const EntrySaid& said);

// What is looked for, as the index is asked (the syntax of SQLite's FTS5, whatever was typed): of
// all words beside each other, or of each of them somewhere. Empty: nothing is looked for.
enum class Nearness : std::uint8_t { kBeside, kAnywhere };
std::string search_query_of(const DiarySearch& search, Nearness nearness);

}  // namespace kiosk
