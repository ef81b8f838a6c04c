// A finger on the supervisors' faces.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

template <class What>
std::optional<What> asked(const std::optional<Intent>& intent) {
  const auto* of_board = intent ? std::get_if<OverviewIntent>(&*intent) : nullptr;
  const auto* what = of_board == nullptr ? nullptr : std::get_if<What>(of_board);
  return what == nullptr ? std::nullopt : std::optional{*what};
}

struct Board : Stage {
  Screen screen = sample("overview");

  OverviewFace& face() { return std::get<OverviewFace>(screen.face); }
  std::size_t cards_shown() {
    std::size_t count = 0;
    for (const auto& target : look(screen).targets())
      count += std::any_of(face().people.begin(), face().people.end(),
                           [&](const auto& card) { return card.who.text == target.id; });
    return count;
  }
  // As if the office had so many people.
  void hire(std::size_t people) {
    while (face().people.size() < people) {
      face().people.push_back(face().people.front());
      face().people.back().who.text = "CB-9" + std::to_string(face().people.size());
    }
  }
};

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE_FIXTURE(Board, "a card of the board leads to its person") {
  const StaffId who = face().people.at(2).who;

  CHECK(asked<OpenPerson>(press(who.text, screen)) == OpenPerson{who});
}

TEST_CASE_FIXTURE(Board, "of two hundred and five people every page is reached by its key") {
  hire(205);
  std::size_t seen = 0;
  for (int page = 0; page < 50; ++page) {
    seen += cards_shown();
    const auto further = face().first + cards_shown() < 205
                             ? asked<ShowPeopleFrom>(press(face().people_keys.down, screen))
                             : std::nullopt;
    if (!further) break;
    face().first = further->first;
  }

  CHECK(seen == 205);
}

TEST_CASE_FIXTURE(Board, "from the second page the other key leads back to the first") {
  hire(205);
  face().first = asked<ShowPeopleFrom>(press(face().people_keys.down, screen))->first;

  CHECK(asked<ShowPeopleFrom>(press(face().people_keys.up, screen)) == ShowPeopleFrom{0});
}

TEST_CASE_FIXTURE(Board, "the list is pushed with a finger, and nobody is opened by it") {
  hire(205);
  const display::Rect first = target(face().people.front().who.text, screen);
  const display::Point from{first.centre().x, first.centre().y + 300};

  CHECK(asked<ShowPeopleFrom>(drag(from, first.centre(), screen)));
  CHECK_FALSE(asked<ShowPeopleFrom>(drag(first.centre(), from, screen)));  // it is at its top
}

TEST_CASE_FIXTURE(Board, "who can be seen whole needs no keys") {
  face().people.resize(3);
  const std::string words = this->words(screen);

  CHECK(look(screen).targets().size() > 0);
  CHECK_THROWS(target(face().people_keys.down, screen));
}

TEST_CASE_FIXTURE(Board, "a group and a unit are chosen by touching them") {
  CHECK(asked<ShowGroup>(press(face().groups.at(2), screen)) == ShowGroup{PeopleGroup::kAway});
  CHECK(asked<ShowUnit>(press(face().unit_after, screen)) == ShowUnit{1});
  CHECK(asked<ShowUnit>(press(face().unit_before, screen)) == ShowUnit{face().units.size() - 1});
}

TEST_CASE_FIXTURE(Board, "what needs attention leads where it says") {
  CHECK(press(face().attention.front().title, screen) == face().attention.front().intent);
}

TEST_CASE_FIXTURE(Board, "one touch calls the roll") {
  CHECK(asked<StartRollCall>(press(face().top.action->title, screen)));
}

TEST_CASE_FIXTURE(Stage, "the old and the new of a correction stand beside each other") {
  const Screen screen = sample("overview_person");
  const auto& waiting = *std::get<PersonFace>(screen.face).waiting;
  display::Rect before;
  display::Rect after;
  for (const auto& text : look(screen).texts()) {
    if (text.words == waiting.old_words) before = text.ink;
    if (text.words == waiting.new_words) after = text.ink;
  }

  CHECK(before.right() < after.x);
  CHECK(before.y < after.bottom());
  CHECK(after.y < before.bottom());
}

TEST_CASE_FIXTURE(Stage, "a decision is one touch, with the comment that was chosen") {
  const Screen screen = sample("overview_person");
  const auto decided = asked<Decide>(press("Đồng ý", screen));

  REQUIRE(decided);
  CHECK(decided->approved);
  CHECK(decided->comment == "Đã xác minh");
}

TEST_CASE_FIXTURE(Stage, "in the roll call a name is ticked by touching it") {
  const Screen screen = sample("overview_roll_call");
  const auto& lines = std::get<RollCallFace>(screen.face).lines;
  const auto first =
      std::find_if(lines.begin(), lines.end(), [](const auto& line) { return !line.who.empty(); });

  CHECK(asked<TickFound>(press(first->who.text, screen)) == TickFound{first->who});
}

TEST_CASE_FIXTURE(Stage, "every name of the roll call is on one of its pages") {
  Screen screen = sample("overview_roll_call");
  auto& face = std::get<RollCallFace>(screen.face);
  std::vector<RollCallFace::Line> more = face.lines;
  for (std::size_t i = 0; i < 90; ++i) {
    more.push_back(face.lines.back());
    more.back().who.text = "CB-9" + std::to_string(i);
  }
  face.lines = more;
  std::size_t ticks = 0;
  for (int page = 0; page < 30; ++page) {
    for (const auto& target : look(screen).targets()) ticks += target.id.starts_with("CB-");
    const auto& targets = look(screen).targets();
    const bool more_pages = std::any_of(targets.begin(), targets.end(), [&](const auto& each) {
      return each.id == face.keys.down;
    });
    if (!more_pages) break;
    face.first = asked<ShowPeopleFrom>(press(face.keys.down, screen))->first;
  }

  const auto people =
      std::count_if(more.begin(), more.end(), [](const auto& line) { return !line.who.empty(); });
  CHECK(ticks == static_cast<std::size_t>(people));
}

TEST_SUITE_END();
}  // namespace kiosk::test
