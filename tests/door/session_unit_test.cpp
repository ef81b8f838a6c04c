// The week of a unit: who has written, how much, a sample nobody chose, the note of the day, and a
// search whose reading is recorded.

#include "kiosk/diary/catalogue.h"
#include "kiosk/diary/diary_events.h"
#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct Week : BoardDoor {
  explicit Week(config::Place place = config::Place::kStaff) : BoardDoor(rules_with_areas(place)) {
    at(17h);
  }

  static DoorRules rules_with_areas(config::Place place) {
    DoorRules rules = rules_of_two_units();
    rules.place = place;
    rules.office.diary.areas = {"Khu phố 4"};
    return rules;
  }
  EntryContent content_of(const std::string& words, const std::string& place = "") {
    EntryContent content;
    content.date = monday();
    content.content = words;
    content.place = place;
    content.from = 8h;
    content.to = 10h;
    content.result = EntryResult::kInProgress;
    return content;
  }
  EventId writes(const std::string& who, const EntryContent& content) {
    return happened(entry_written(origin_of(who, 16h), content, Writing::kSaved));
  }
  void hands_in(const std::string& who, const EntryContent& content) {
    const EventId entry = writes(who, content);
    happened(diary_submitted(origin_of(who, 16h + 1min), content.date, {entry}));
  }
  void open_week(const std::string& who = "Long") {
    wait(10min);
    tap(who);
    touch(OpenReview{});
    key("271828");
    touch(OpenUnitWeek{});
  }
  BookFace week() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<BookFace>(seen.face));
    return std::get<BookFace>(seen.face);
  }
  std::string figure(const std::string& words) const {
    const BookFace face = week();
    for (const auto& each : face.figures)
      if (each.words == words) return each.number;
    return "none";
  }
  int read(const std::string& whose) const {
    int times = 0;
    for (const Draft& draft : drafts)
      if (draft.kind == "page.read" && draft.who == id(whose)) ++times;
    return times;
  }
  void find(std::u32string_view words) {
    touch(ShowUnitTab{UnitTab::kFind});
    for (const char32_t key : words) touch(TypeKey{key});
    touch(FindInDiaries{});
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Week, "whose diary is missing is told of who was there and of nobody else") {
  arrives("Bình", 7h + 20min);
  arrives("Chi", 7h + 20min);
  hands_in("Bình", content_of("Họp"));
  open_week();

  CHECK(figure("ngày đã gửi") == "1");
  CHECK(figure("ngày chưa gửi") == "1");
  for (const auto& line : week().lines)
    CHECK((line.line == "1 ngày chưa gửi") == (line.name == staff["Chi"].name));
}

TEST_CASE_FIXTURE(Week, "a head sees the week of the unit and the chair that of every unit") {
  open_week("Hà");
  const auto all = week().lines.size();
  touch(ClosePage{});
  open_week("Long");

  CHECK(all == 5);
  CHECK(week().lines.size() == 3);
}

TEST_CASE_FIXTURE(Week, "who decides about nobody is not led to the week of a unit") {
  open_week("Chi");
  CHECK_FALSE(shows<BookFace>());
}

TEST_CASE_FIXTURE(Week, "workload stands side by side, and a draft counts for nothing") {
  hands_in("Bình", content_of("Họp"));
  writes("Chi", content_of("Soạn công văn"));
  open_week();
  touch(ShowUnitTab{UnitTab::kWorkload});

  const auto shown = week().lines;
  CHECK(shown.at(0).name == staff["Bình"].name);
  CHECK(shown.at(0).cells.at(0).words == "1");
  CHECK(shown.at(0).cells.at(1).words == "2 giờ");
  CHECK(shown.at(0).cells.at(3).words == "1");
  CHECK(shown.at(1).cells.at(0).words == "0");
}

TEST_CASE_FIXTURE(Week,
                  "a day of the week that was handed in is opened, and its reading recorded") {
  arrives("Bình", 7h + 20min);
  hands_in("Bình", content_of("Họp"));
  open_week();
  for (const auto& line : week().lines)
    for (const auto& cell : line.cells)
      if (cell.opens) touch(*cell.opens);
  REQUIRE(shows<DiaryDayFace>());
  CHECK(std::get<DiaryDayFace>(screen().face).rows.at(0).text == "Họp");
  CHECK(read("Bình") == 1);
  touch(CloseUnitDay{});
  CHECK(shows<BookFace>());
}

TEST_CASE_FIXTURE(Week,
                  "the sample is drawn by the program, recorded, and the same the next time") {
  open_week("Hà");
  touch(ShowUnitTab{UnitTab::kSample});
  CHECK(week().rows.empty());
  touch(DrawSample{});
  const auto first = week().rows;
  REQUIRE(first.size() == 3);
  CHECK(drafts.back().kind == "diary.sampled");
  CHECK(drafts.back().who == id("Hà"));
  touch(ClosePage{});
  open_week("Hà");
  touch(ShowUnitTab{UnitTab::kSample});
  touch(DrawSample{});

  for (std::size_t i = 0; i < first.size(); ++i) CHECK(week().rows.at(i).title == first[i].title);
}

TEST_CASE_FIXTURE(Week, "a sample that could not be recorded is not shown as drawn") {
  open_week("Hà");
  touch(ShowUnitTab{UnitTab::kSample});
  recorder = Recorder::kFailing;
  touch(DrawSample{});

  CHECK(week().rows.empty());
}

TEST_CASE_FIXTURE(Week, "the note of the day tells of each area what was done there") {
  hands_in("Bình", content_of("Đo đất", "tổ 12, khu pho 4"));
  hands_in("Chi", content_of("Soạn công văn"));
  open_week();
  touch(ShowUnitTab{UnitTab::kAreas});

  REQUIRE(week().rows.size() == 1);
  CHECK(week().rows.at(0).time == "Khu phố 4");
  CHECK(week().rows.at(0).text == "Đo đất");
}

TEST_CASE_FIXTURE(Week, "a supervisor finds what was handed in, and whose it was can see that") {
  hands_in("Bình", content_of("Đo đất hộ ông Tư"));
  writes("Chi", content_of("Đo đất, còn nháp"));
  hands_in("Dũng", content_of("Đo đất của đơn vị khác"));
  open_week();
  find(U"do dat");

  REQUIRE(week().rows.size() == 1);
  CHECK(week().rows.at(0).text == "Đo đất hộ ông Tư");
  CHECK(read("Bình") == 1);
  CHECK(read("Chi") == 0);
  find(U"ong tu");
  CHECK(read("Bình") == 1);
}

TEST_CASE_FIXTURE(Week, "confidential work is in no search and no note of a supervisor") {
  WorkKind kind;
  kind.code = "TC";
  kind.name = "Giải quyết tố cáo";
  kind.confidential = true;
  happened(catalogue_changed(
      kind, {origin_of("Long", 8h).id, origin_of("Long", 8h).at, {}, Via::kImport}));
  EntryContent content = content_of("Xác minh đơn", "Khu phố 4");
  content.work = "TC";
  hands_in("Bình", content);
  open_week();
  find(U"xac minh");
  CHECK(week().rows.empty());
  touch(ShowUnitTab{UnitTab::kAreas});
  CHECK(week().rows.empty());
}

TEST_CASE("in a lobby the week of a unit is gone after twenty seconds untouched") {
  Week office{config::Place::kLobby};
  office.open_week();
  REQUIRE(office.shows<BookFace>());
  office.wait(21s);

  CHECK_FALSE(office.shows<BookFace>());
}

TEST_SUITE_END();

}  // namespace kiosk::test
