// The diaries of colleagues, where the office has opened them: what was handed in, by initials, and
// whoever is read can see it.

#include "kiosk/diary/catalogue.h"
#include "kiosk/diary/diary_events.h"
#include "kiosk/people/reading_events.h"
#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

using Open = config::Diary::Open;

struct Colleagues : BoardDoor {
  explicit Colleagues(Open open = Open::kUnit, config::Place place = config::Place::kStaff)
      : BoardDoor(rules_opened(open, place)) {}

  static DoorRules rules_opened(Open open, config::Place place) {
    DoorRules rules = rules_of_two_units();
    rules.place = place;
    rules.office.diary.open = open;
    rules.office.diary.comments = {"Cần trao đổi thêm"};
    return rules;
  }
  EntryContent content_of(const std::string& words) {
    EntryContent content;
    content.date = monday();
    content.content = words;
    content.from = 8h;
    content.to = 9h;
    content.result = EntryResult::kDone;
    return content;
  }
  EventId writes(const std::string& who, const EntryContent& content) {
    return happened(entry_written(origin_of(who, 16h), content, Writing::kSaved));
  }
  void hands_in(const std::string& who, const std::vector<EventId>& entries) {
    happened(diary_submitted(origin_of(who, 16h + 1min), monday(), entries));
  }
  void hears_complaints() {
    WorkKind kind;
    kind.code = "to-cao";
    kind.name = "Tố cáo";
    kind.confidential = true;
    const Origin origin = Door::origin_of({}, 7h);
    happened(catalogue_changed(kind, {origin.id, origin.at, id("Long"), Via::kBadgeAndPin}));
  }
  // Somebody at the head of the same unit writes, and Bình opens the page.
  void opens() {
    at(17h);
    tap("Bình");
    touch(OpenToday{});
    touch(OpenDiary{});
    touch(OpenBook{});
    touch(OpenColleagues{});
  }
  BookFace page() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<BookFace>(seen.face));
    return std::get<BookFace>(seen.face);
  }
  std::string rows() const {
    std::string all;
    for (const BookFace::Row& row : page().rows) all += row.title + ": " + row.text + "\n";
    return all;
  }
};

struct OpenOffice : Colleagues {
  OpenOffice() : Colleagues(Open::kOffice) {}
};
struct InTheLobby : Colleagues {
  InTheLobby() : Colleagues(Open::kOffice, config::Place::kLobby) {}
};
struct Closed : Colleagues {
  Closed() : Colleagues(Open::kNone) {}
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(OpenOffice, "colleagues read what was handed in and no draft of it") {
  hands_in("Long", {writes("Long", content_of("Họp giao ban"))});
  writes("Long", content_of("Còn nháp"));
  opens();
  CHECK(rows().find(staff["Long"].name) != std::string::npos);
  touch(OpenUnitDay{id("Long"), monday()});
  CHECK(rows().find("Họp giao ban") != std::string::npos);
  CHECK(rows().find("Còn nháp") == std::string::npos);
}

TEST_CASE_FIXTURE(OpenOffice, "a citizen stands by the initials before colleagues") {
  EntryContent content = content_of("Xác minh, gọi 0903 123 456");
  content.subject = "ông Trần Văn Tư";
  hands_in("Long", {writes("Long", content)});
  opens();
  touch(OpenUnitDay{id("Long"), monday()});
  CHECK(rows().find("Trần Văn Tư") == std::string::npos);
  CHECK(rows().find("0903") == std::string::npos);
}

TEST_CASE_FIXTURE(OpenOffice, "of a denunciation colleagues see no trace") {
  hears_complaints();
  EntryContent content = content_of("Nhận đơn");
  content.work = "to-cao";
  hands_in("Long", {writes("Long", content)});
  opens();
  CHECK(page().rows.empty());
  touch(OpenUnitDay{id("Long"), monday()});
  CHECK(page().rows.empty());
}

TEST_CASE_FIXTURE(OpenOffice, "whoever is read by a colleague can see it") {
  hands_in("Long", {writes("Long", content_of("Họp giao ban"))});
  opens();
  touch(OpenUnitDay{id("Long"), monday()});
  const auto read = page_read_from(facts.back());
  REQUIRE(read);
  CHECK(read->whose == id("Long"));
  CHECK(read->by == id("Bình"));
}

TEST_CASE_FIXTURE(OpenOffice, "a comment of a colleague stands on the writer's own day") {
  hands_in("Long", {writes("Long", content_of("Họp giao ban"))});
  opens();
  touch(OpenUnitDay{id("Long"), monday()});
  touch(CommentDay{});
  touch(PickComment{0});
  touch(SavePage{});
  CHECK(page().notice == "Đã gửi góp ý");
  const auto said = review_from(facts.back());
  REQUIRE(said);
  CHECK(said->act == ReviewAct::kRemarked);
  CHECK(said->comment == "Cần trao đổi thêm");
  touch(CloseUnitDay{});
  touch(ClosePage{});
  tap("Long");
  touch(OpenToday{});
  touch(OpenDiary{});
  const Screen seen = screen();
  REQUIRE(std::holds_alternative<DiaryDayFace>(seen.face));
  CHECK(std::get<DiaryDayFace>(seen.face).notice.find("Cần trao đổi thêm") != std::string::npos);
}

TEST_CASE_FIXTURE(OpenOffice, "a comment changes nothing of the review") {
  hands_in("Long", {writes("Long", content_of("Họp giao ban"))});
  opens();
  touch(OpenUnitDay{id("Long"), monday()});
  touch(CommentDay{});
  touch(PickComment{0});
  touch(SavePage{});
  DiaryBook book;
  for (const Fact& fact : facts) book.take(fact);
  CHECK(book.day(id("Long"), monday()).state == DiaryDay::State::kSubmitted);
}

TEST_CASE_FIXTURE(OpenOffice, "a search among colleagues finds what was handed in by open words") {
  EntryContent content = content_of("Hòa giải khu phố 4");
  content.subject = "ông Trần Văn Tư";
  hands_in("Long", {writes("Long", content)});
  opens();
  touch(ShowUnitTab{UnitTab::kFind});
  for (const char c : std::string{"hoa giai"}) touch(TypeKey{static_cast<char32_t>(c)});
  touch(FindInDiaries{});
  CHECK(rows().find("Hòa giải khu phố 4") != std::string::npos);
  CHECK(rows().find("Trần Văn Tư") == std::string::npos);
}

TEST_CASE_FIXTURE(Colleagues, "an office that opens diaries to a unit keeps them from the others") {
  std::string other;
  for (const auto& [badge, known] : staff)
    if (known.unit != staff["Bình"].unit) other = badge;
  REQUIRE_FALSE(other.empty());
  hands_in(other, {writes(other, content_of("Họp giao ban"))});
  opens();
  CHECK(page().rows.empty());
  touch(OpenUnitDay{id(other), monday()});
  CHECK(page().rows.empty());
}

TEST_CASE_FIXTURE(Closed, "where diaries are not opened nobody finds the way to them") {
  opens();
  for (const std::string& title : buttons()) CHECK(title != "Nhật ký đồng nghiệp");
  CHECK_FALSE(page().tabs.size() == 2);
}

TEST_CASE_FIXTURE(InTheLobby, "in a lobby a shared page leaves the glass after twenty seconds") {
  hands_in("Long", {writes("Long", content_of("Họp giao ban"))});
  opens();
  touch(OpenUnitDay{id("Long"), monday()});
  wait(19s);
  CHECK(shows<BookFace>());
  wait(12s);
  CHECK_FALSE(shows<BookFace>());
}

TEST_SUITE_END();

}  // namespace kiosk::test
