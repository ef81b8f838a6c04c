// Mornings nobody planned: what must hold whatever happens at the door.

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "tests/door/toy_door.h"
#include "tests/support/face_buttons.h"

namespace kiosk::test {
namespace {

struct Morning : ToyDoor {
  std::mt19937 chance;

  explicit Morning(unsigned seed) : chance(seed) {}

  int up_to(int most) { return std::uniform_int_distribution<int>{0, most}(chance); }

  void touch_something() {
    const std::vector<Button> all = buttons_of(screen().face);
    if (all.empty()) return touch(Touch{});
    touch(all[static_cast<std::size_t>(up_to(static_cast<int>(all.size()) - 1))].intent);
  }

  void something_happens() {
    static constexpr const char* kBadges[] = {"An",     "Bình",     "Chi", "Dũng",
                                              "?A7319", "2 people", ""};
    switch (up_to(5)) {
      case 0:
      case 1: tap(kBadges[up_to(6)]); break;
      case 2: touch_something(); break;
      case 3: wait(std::chrono::milliseconds{up_to(5'000)}); break;
      case 4: wait(std::chrono::milliseconds{up_to(2'000'000)}); break;
      default: recorder = static_cast<Recorder>(up_to(2)); break;
    }
  }

  bool recorded(const EventId& id) const {
    return std::any_of(facts.begin(), facts.end(),
                       [&id](const Fact& fact) { return fact.event.id == id; });
  }

  // A face of success names a person of whom something is recorded.
  bool success_is_true() const {
    const Screen now_shown = screen();
    const auto* face = std::get_if<TapFace>(&now_shown.face);
    if (face == nullptr) return true;
    return !face->headline.empty() &&
           std::any_of(facts.begin(), facts.end(), [face](const Fact& fact) {
             return fact.event.who.text == "CB-" + face->person.name;
           });
  }
};

bool is_a_tap(const Draft& draft) {
  for (const char* other : {"reader.quieted", "person.prefers", "presence.declared"})
    if (draft.kind == other) return false;
  if (draft.kind.rfind("tap.", 0) == 0)
    return draft.kind != "tap.doubted" && draft.kind != "tap.affirmed";
  return draft.data.find(R"("tap":)") == std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE("whatever happens no success is shown or signalled before it is recorded") {
  for (unsigned seed = 0; seed < 20; ++seed) {
    Morning morning{seed};
    for (int i = 0; i < 150; ++i) {
      morning.something_happens();
      REQUIRE(morning.success_is_true());
      for (const auto& line : morning.lines)
        REQUIRE(morning.recorded(line.event) != (line.word == "failed"));
    }
  }
}

TEST_CASE("whatever happens every tap that counts is asked for once and answered once") {
  for (unsigned seed = 100; seed < 120; ++seed) {
    Morning morning{seed};
    for (int i = 0; i < 150; ++i) morning.something_happens();
    morning.wait(1min);

    std::multiset<EventId> asked;
    for (const Draft& draft : morning.drafts) asked.insert(draft.id);
    for (const EventId& id : asked) REQUIRE(asked.count(id) == 1);
    std::multiset<EventId> answered;
    for (const auto& line : morning.lines) answered.insert(line.event);
    for (const Draft& draft : morning.drafts)
      if (is_a_tap(draft)) REQUIRE(answered.count(draft.id) == 1);
  }
}

TEST_CASE("whatever happens a restart understands the day as it was understood") {
  for (unsigned seed = 200; seed < 210; ++seed) {
    Morning morning{seed};
    morning.take(office_of(4));
    for (int i = 0; i < 60; ++i) morning.something_happens();
    morning.wait(2min);
    const Screen before = morning.screen();
    morning.restart();
    morning.take(office_of(4));
    const Screen after = morning.screen();

    REQUIRE(std::get<IdleFace>(after.face).figures[0].number ==
            std::get<IdleFace>(before.face).figures[0].number);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
