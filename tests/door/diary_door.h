#pragma once
// The toy door, and An writing the diary at it.

#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {

struct DiaryDoor : ToyDoor {
  explicit DiaryDoor(DoorRules chosen = rules_of_toy_office()) : ToyDoor(std::move(chosen)) {
    tap("An");  // 07:22
  }

  // An's diary of this day, in the afternoon.
  void open_diary(std::chrono::milliseconds since_midnight = 16h) {
    at(since_midnight);
    tap("An");
    touch(OpenDiary{});
  }
  void begin_entry(std::chrono::milliseconds since_midnight = 16h) {
    open_diary(since_midnight);
    touch(WriteEntry{});
  }
  // Letters on a keyboard, a space between words.
  void type(std::u32string_view keys) {
    for (const char32_t key : keys) touch(TypeKey{key});
  }
  void write(std::u32string_view words, std::size_t result = 0) {
    touch(WriteEntry{});
    type(words);
    touch(ChooseResult{result});
    touch(SaveEntry{});
  }
  DiaryDayFace day() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<DiaryDayFace>(seen.face));
    return std::get<DiaryDayFace>(seen.face);
  }
  DiaryEntryFace entry() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<DiaryEntryFace>(seen.face));
    return std::get<DiaryEntryFace>(seen.face);
  }
  std::string text() const {
    std::string all;
    const DiaryEntryFace seen = entry();
    for (const std::string& letter : seen.field.letters) all += letter;
    return all;
  }
  // "08:00 – 09:00 Họp | Xong", one for each row; what is struck says so.
  Strings rows() const {
    Strings said;
    const DiaryDayFace seen = day();
    for (const auto& row : seen.rows)
      said.push_back((row.time.empty() ? "" : row.time + ' ') + row.text +
                     (row.result.empty() ? "" : " | " + row.result) +
                     (row.line.empty() ? "" : " | " + row.line) + (row.struck ? " (struck)" : ""));
    return said;
  }
  std::size_t sayings() const {
    std::size_t n = 0;
    for (const Draft& draft : drafts) n += draft.kind.rfind("diary.", 0) == 0 ? 1 : 0;
    return n;
  }
};

}  // namespace kiosk::test
