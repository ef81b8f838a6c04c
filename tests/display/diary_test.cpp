// The faces of the work diary: an entry being written, a day of entries. Whatever stands on them
// has room, and a finger reaches it.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "tests/support/face_buttons.h"
#include "tests/support/glasses.h"
#include "tests/support/sample_diary_faces.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using display::Rect;
using display::Registry;
using display::WrittenText;

constexpr float kLeastTarget = 16;  // mm
constexpr float kContrast = 4.5F;
constexpr float kHair = 0.01F;

template <class What>
std::optional<What> asked(const std::optional<Intent>& intent) {
  const auto* of_diary = intent ? std::get_if<DiaryIntent>(&*intent) : nullptr;
  const auto* what = of_diary == nullptr ? nullptr : std::get_if<What>(of_diary);
  return what == nullptr ? std::nullopt : std::optional{*what};
}

std::string faults_of(const WrittenText& text, const Rect& glass) {
  if (text.cut) return text.words + " is cut\n";
  if (!glass.holds(text.ink)) return text.words + " leaves the glass\n";
  if (text.missing_glyph) return text.words + " has a letter that is missing\n";
  if (display::contrast(text.color, text.ground) < kContrast) return text.words + " is too pale\n";
  return "";
}

std::string text_faults(const Registry& registry, const Rect& glass) {
  std::string wrong;
  const auto& all = registry.texts();
  for (std::size_t i = 0; i < all.size(); ++i) {
    wrong += faults_of(all[i], glass);
    for (std::size_t j = i + 1; j < all.size(); ++j)
      if (all[i].ink.meets(all[j].ink)) wrong += all[i].words + " meets " + all[j].words + '\n';
  }
  return wrong;
}

std::string target_faults(const Registry& registry, const Rect& glass, float least) {
  std::string wrong;
  const auto& all = registry.targets();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Rect& box = all[i].box;
    if (box.width < least || box.height < least || !glass.holds(box))
      wrong += all[i].id + " is too small or beside the glass\n";
    for (std::size_t j = i + 1; j < all.size(); ++j)
      if (box.inset(kHair).meets(all[j].box)) wrong += all[i].id + " meets " + all[j].id + '\n';
  }
  return wrong;
}

// Every sample on every glass, by day and in the evening, in both languages.
template <class LookAt>
std::string walk(const LookAt& look_at) {
  std::string wrong;
  for (const NamedGlass& glass : kGlasses) {
    Stage stage{glass.pixels, glass.panel};
    for (const Language language : {Language::kVietnamese, Language::kEnglish})
      for (const bool dark : {false, true})
        for (DiarySample& one : diary_samples(language)) {
          one.screen.dark = dark;
          const std::string complaint = look_at(stage, one.screen);
          if (!complaint.empty()) wrong += one.name + ", " + glass.name + ":\n" + complaint;
        }
  }
  return wrong;
}

Rect glass_of(Stage& stage, const NamedGlass& glass, const Screen& screen) {
  const float scale = stage.painter().scale_for(screen);
  return {0, 0, static_cast<float>(glass.pixels.width) / scale,
          static_cast<float>(glass.pixels.height) / scale};
}

bool is_on(const Registry& registry, const std::string& name) {
  return std::any_of(registry.targets().begin(), registry.targets().end(),
                     [&name](const auto& target) { return target.id == name; });
}

std::vector<Button> details_of(const DiaryEntryFace& face) {
  std::vector<Button> all = face.more_fields;
  for (const auto& choice : face.choices)
    for (const Button& option : choice.options)
      if (!option.likely) all.push_back(option);
  all.push_back(face.quantity->less);
  all.push_back(face.quantity->more);
  all.insert(all.end(), face.time.lengths.begin(), face.time.lengths.end());
  return all;
}

struct Keys : Stage {
  Screen screen = diary_sample("diary_keys");
  DiaryEntryFace& face() { return std::get<DiaryEntryFace>(screen.face); }
};

struct Review : Stage {
  Screen screen = diary_sample("diary_review");
  DiaryDayFace& face() { return std::get<DiaryDayFace>(screen.face); }
  std::size_t shown() {
    const auto& targets = look(screen).targets();
    return static_cast<std::size_t>(
        std::count_if(targets.begin(), targets.end(), [&](const auto& target) {
          return std::any_of(face().rows.begin(), face().rows.end(),
                             [&](const auto& row) { return row.time == target.id; });
        }));
  }
};

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("every word of the diary has room on every glass, and is read") {
  std::string wrong;
  for (const NamedGlass& glass : kGlasses) {
    Stage stage{glass.pixels, glass.panel};
    for (const Language language : {Language::kVietnamese, Language::kEnglish})
      for (const bool dark : {false, true})
        for (DiarySample& one : diary_samples(language)) {
          one.screen.dark = dark;
          const Rect whole = glass_of(stage, glass, one.screen);
          const std::string complaint = text_faults(stage.look(one.screen), whole);
          if (!complaint.empty()) wrong += one.name + ", " + glass.name + ":\n" + complaint;
        }
  }
  CHECK(wrong == "");
}

TEST_CASE("every target of the diary is 16 mm wide and high, and apart from the others") {
  std::string wrong;
  for (const NamedGlass& glass : kGlasses) {
    Stage stage{glass.pixels, glass.panel};
    for (const Language language : {Language::kVietnamese, Language::kEnglish})
      for (const DiarySample& one : diary_samples(language)) {
        const float scale = stage.painter().scale_for(one.screen);
        const float millimetre = std::hypot(static_cast<float>(glass.pixels.width),
                                            static_cast<float>(glass.pixels.height)) /
                                 static_cast<float>(glass.panel.diagonal_mm) / scale;
        const Rect whole = glass_of(stage, glass, one.screen);
        const std::string complaint =
            target_faults(stage.look(one.screen), whole, kLeastTarget * millimetre);
        if (!complaint.empty()) wrong += one.name + ", " + glass.name + ":\n" + complaint;
      }
  }
  CHECK(wrong == "");
}

TEST_CASE("every button of an entry and of a day is reached, on every glass") {
  CHECK(walk([](Stage& stage, const Screen& screen) {
          std::string wrong;
          const auto* entry = std::get_if<DiaryEntryFace>(&screen.face);
          std::vector<Button> wanted = buttons_of(screen.face);
          if (entry && entry->keys) {  // what ends it waits until the keys are hidden
            wanted.resize(wanted.size() - entry->closing.size());
            wanted.push_back(entry->closing.back());
          } else if (entry) {
            for (const Button& each : details_of(*entry)) wanted.push_back(each);
          }
          const auto* day = std::get_if<DiaryDayFace>(&screen.face);
          const Registry& registry = stage.look(screen);
          for (const Button& each : wanted) {
            const bool row =
                day && std::any_of(day->rows.begin(), day->rows.end(),
                                   [&](const auto& one) { return one.time == each.title; });
            if (!row && !is_on(registry, each.title)) wrong += each.title + " is not there\n";
          }
          return wrong;
        }) == "");
}

TEST_CASE_FIXTURE(Stage, "what is pressed on an entry is what its face says") {
  const Screen screen = diary_sample("diary_entry");
  const auto& face = std::get<DiaryEntryFace>(screen.face);
  for (const Button& each : buttons_of(screen.face))
    CHECK(press(each.title, screen) == each.intent);
  for (const Button& each : details_of(face)) CHECK(press(each.title, screen) == each.intent);

  CHECK(press(face.phrases.front().title, screen) == face.phrases.front().intent);
}

TEST_CASE_FIXTURE(Keys, "a key of the diary answers when it is touched, before it is let go") {
  for (const auto& row : face().keys->rows)
    for (const LetterKey& key : row) CHECK(press(key.label, screen) == key.intent);
  const auto at = target("q", screen).centre();

  CHECK(drag(at, {at.x, at.y - 400}, screen) == Intent{TypeKey{U'q'}});
}

TEST_CASE_FIXTURE(Keys, "the way to save answers only when it is let go over it") {
  const Button& save = face().closing.back();
  const auto at = target(save.title, screen).centre();

  CHECK(press(save.title, screen) == save.intent);
  CHECK(drag(at, {at.x, at.y - 400}, screen) != save.intent);
}

TEST_CASE_FIXTURE(Keys, "a suggested word is taken by touching it") {
  const Button& word = face().keys->suggestions.at(1);

  CHECK(press(word.title, screen) == word.intent);
}

TEST_CASE_FIXTURE(Keys, "touching a letter puts the caret before or behind it") {
  face().field.letters = letters_of("ăn cơm");
  face().field.caret = 6;
  const Rect field = target(face().field.name, screen);

  const auto first = drag({field.x + 27, field.y + 30}, {field.x + 27, field.y + 30}, screen);
  CHECK(asked<PutCaret>(first) == PutCaret{0});
  const auto last = drag({field.x + 600, field.y + 30}, {field.x + 600, field.y + 30}, screen);
  CHECK(asked<PutCaret>(last) == PutCaret{6});
  const auto second = drag({field.x + 52, field.y + 30}, {field.x + 52, field.y + 30}, screen);
  CHECK(asked<PutCaret>(second) == PutCaret{1});
}

TEST_CASE_FIXTURE(Stage, "touching a field that is not written into asks for its keys") {
  const Screen screen = diary_sample("diary_entry");
  const auto& face = std::get<DiaryEntryFace>(screen.face);

  CHECK(asked<EditField>(press(face.field.name, screen)) == EditField{0});
}

TEST_CASE_FIXTURE(Keys, "of five hundred letters the line with the caret is seen") {
  screen = diary_sample("diary_keys_full");
  const std::string end = "gửi biên bản";
  CHECK(words(screen).find(end) != std::string::npos);

  face().field.caret = 0;
  CHECK(words(screen).find("Tiếp nhận và hướng dẫn") != std::string::npos);
  CHECK(words(screen).find(end) == std::string::npos);
}

TEST_CASE_FIXTURE(Review, "every page of a day's entries is reached forth and back") {
  std::size_t seen = 0;
  for (int page = 0; page < 9; ++page) {
    seen += shown();
    const bool further = is_on(look(screen), face().row_keys.down);
    if (!further) break;
    face().first = asked<ShowEntriesFrom>(press(face().row_keys.down, screen))->first;
  }
  CHECK(seen == 5);  // the sixth does not count any more, and opens nothing

  while (face().first > 0)
    face().first = asked<ShowEntriesFrom>(press(face().row_keys.up, screen))->first;
  CHECK(shown() > 0);
}

TEST_CASE_FIXTURE(Review, "whoever waits in the queue is opened, on every page of it") {
  std::size_t seen = 0;
  while (seen < face().queue.size()) {
    for (const auto& waiting : face().queue)
      if (is_on(look(screen), waiting.person.name)) {
        CHECK(press(waiting.person.name, screen) == waiting.opens);
        ++seen;
      }
    if (seen >= face().queue.size()) break;
    const auto next = asked<ShowWaitingFrom>(press(face().queue_keys.down, screen));
    REQUIRE(next);
    face().first_waiting = next->first;
  }
  CHECK(seen == face().queue.size());
}

TEST_CASE_FIXTURE(Review, "an entry of a day opens, a remark is chosen, the day is decided") {
  CHECK(press(face().rows.front().time, screen) == *face().rows.front().opens);
  for (const Button& remark : face().remarks) CHECK(press(remark.title, screen) == remark.intent);
  for (const Button& action : face().actions) CHECK(press(action.title, screen) == action.intent);
}

TEST_CASE_FIXTURE(Stage, "◀ and ▶ turn one's own days") {
  const Screen screen = diary_sample("diary_day");

  CHECK(asked<TurnDiary>(press("Ngày trước", screen)) == TurnDiary{-1});
  CHECK(asked<TurnDiary>(press("Ngày sau", screen)) == TurnDiary{1});
}

TEST_SUITE_END();
}  // namespace kiosk::test
