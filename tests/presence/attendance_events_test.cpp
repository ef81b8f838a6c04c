#include "kiosk/presence/mark.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

const EventId kTap{{1}};

Origin origin() { return {EventId{{7}}, Now{}, StaffId{"CB-1"}, Via::kBadge}; }

std::optional<Mark> read_back(const Draft& draft) { return mark_from(draft, "11111111"); }

Draft other(const std::string& kind, const std::string& data) {
  Draft draft = undecided_tap(origin());
  draft.kind = kind;
  draft.data = data;
  return draft;
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("a meaning is written with whose word it is") {
  const Draft lunch =
      tap_that_means(origin(), {Meaning::kWentOut, Errand::kLunch, Said::kInferred});

  CHECK(lunch.kind == "attendance.went_out");
  CHECK(lunch.data == R"({"errand":"lunch","said":"inferred"})");
  CHECK(read_back(lunch)->kind == Mark::Kind::kTap);
}

TEST_CASE("every meaning is read back as it was written") {
  for (const Meant& meant : {Meant{Meaning::kArrived, Errand::kNone, Said::kInferred},
                             Meant{Meaning::kLeft, Errand::kNone, Said::kPerson},
                             Meant{Meaning::kWentOut, Errand::kField, Said::kPerson},
                             Meant{Meaning::kWentOut, Errand::kOfficial, Said::kPerson},
                             Meant{Meaning::kCameBack, Errand::kNone, Said::kInferred}}) {
    CHECK(read_back(tap_that_means(origin(), meant))->meant == meant);
    CHECK(read_back(word_about_open(origin(), kTap, meant))->meant == meant);
    CHECK(read_back(amendment(origin(), kTap, meant))->meant == meant);
  }
}

TEST_CASE("a word names the tap it is about") {
  const Meant field{Meaning::kWentOut, Errand::kField, Said::kPerson};

  for (const Draft& word :
       {word_about_open(origin(), kTap, field), amendment(origin(), kTap, field),
        withdrawal(origin(), kTap), doubt(origin(), kTap), affirmation(origin(), kTap)})
    CHECK(read_back(word)->tap == kTap);
}

TEST_CASE("an attendance that names a tap is a word and not a tap of its own") {
  const Draft word = word_about_open(origin(), kTap, {Meaning::kLeft, {}, Said::kPerson});

  CHECK(word.kind == "attendance.left");
  CHECK(read_back(word)->kind == Mark::Kind::kWord);
  CHECK_FALSE(is_tap(*read_back(word)));
}

TEST_CASE("a repetition names the first tap") {
  const auto mark = read_back(repeated_tap(origin(), kTap));

  CHECK(mark->kind == Mark::Kind::kRepeated);
  CHECK(mark->tap == kTap);
}

TEST_CASE("a strange badge says why only when it is not simply unknown") {
  StrangeBadge badge{StrangeBadge::Why::kUnknown, {"ab"}, "0123abcd", "319"};
  CHECK(strange_tap(origin(), badge).data == R"({"hashes":["ab"],"key":"0123abcd","last3":"319"})");

  badge.why = StrangeBadge::Why::kTwoPeople;

  CHECK(strange_tap(origin(), badge).data ==
        R"({"hashes":["ab"],"key":"0123abcd","last3":"319","reason":"two_people"})");
}

TEST_CASE("a fact of another kind or of nobody is no mark") {
  CHECK_FALSE(read_back(other("staff.changed", "{}")));
  CHECK_FALSE(read_back(other("attendance.decided", "{}")));
  Draft nobody = undecided_tap(origin());
  nobody.who = {};
  CHECK_FALSE(read_back(nobody));
}

TEST_CASE("data that this version cannot read is passed over") {
  CHECK_FALSE(read_back(other("attendance.went_out", R"({"errand":"moon","said":"person"})")));
  CHECK_FALSE(read_back(other("attendance.amended", R"({"tap":"no id","meaning":"left"})")));
  CHECK_FALSE(read_back(other("attendance.amended", "{}")));
  CHECK_FALSE(read_back(other("tap.doubted", "[]")));
}

TEST_CASE("a meaning without a word about who said it counts as inferred") {
  CHECK(read_back(other("attendance.left", "{}"))->meant.said == Said::kInferred);
}

TEST_CASE("a tap entered from a list has no clock evidence of its own") {
  Origin origin;
  origin.who = StaffId{"CB-0001"};
  origin.via = Via::kImport;
  const Draft draft = tap_that_means(origin, {Meaning::kArrived, Errand::kNone, Said::kPerson});
  Event event;
  event.id = draft.id;
  event.kind = draft.kind;
  event.who = draft.who;
  event.via = draft.via;
  event.clock.boot = "84440440";
  event.data = draft.data;

  const auto mark = mark_from(Fact{event, {}});

  REQUIRE(mark);
  CHECK(mark->clock.boot.empty());
}

TEST_CASE("what is said of a way out is read back as it was said") {
  const Trip trip{"Khu phố 3", {"Vận động dọn đất", "Trình ký"}, std::chrono::minutes{930}, false};
  const Meant meant{Meaning::kWentOut, Errand::kField, Said::kPerson, trip};
  const Draft draft = tap_that_means(origin(), meant);

  CHECK(draft.data == R"({"errand":"field","trip":{"to":"Khu phố 3","tasks":["Vận động dọn đất",)"
                      R"("Trình ký"],"back_by_minute":930},"said":"person"})");
  CHECK(read_back(draft)->meant == meant);
}

TEST_CASE("what of a trip cannot be read was not said, and the way out stays") {
  Draft draft = tap_that_means(origin(), {Meaning::kWentOut, Errand::kField});
  for (const char* trip : {"7", "[]", R"({"to":7,"tasks":"x","back_by_minute":-4})",
                           R"({"tasks":[1,{}],"back_by_minute":99999,"straight_home":"no"})"}) {
    draft.data = std::string{R"({"errand":"field","said":"person","trip":)"} + trip + "}";
    CHECK(read_back(draft)->meant.trip == Trip{});
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
