// What a report of diaries tells, and to whom.
#include "kiosk/reports/diaries.h"

#include <doctest/doctest.h>

#include "kiosk/diary/shown_entry.h"
#include "tests/reports/sample_diaries.h"

namespace kiosk::test {
namespace {

const DiaryDayTold& monday(const Diaries& told) {
  REQUIRE(!told.people.empty());
  REQUIRE(!told.people[0].days.empty());
  return told.people[0].days[0];
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(SampleDiaries,
                  "a day is told beside its presence, in minutes and by coefficient") {
  EntryContent two_hours = content_of("Kiểm tra", 9h, 11h);
  two_hours.coefficient = 15;
  take(wrote(1, content_of("Họp", 8h, 9h)));
  take(wrote(2, two_hours));

  const Diaries told = whole();
  CHECK(monday(told).told == 3h);
  CHECK(monday(told).converted_tenths == 60 * 10 + 120 * 15);
  CHECK(monday(told).present == 8h + 15min);  // 07:20 to 17:05 without the noon recess
  CHECK(monday(told).findings.empty());
}

TEST_CASE_FIXTURE(SampleDiaries,
                  "a worked day of which nobody told is missing, an absence is not") {
  const Diaries told = whole(20, 23);  // on the 20th nobody tapped

  REQUIRE(told.people[0].days.size() == 1);
  CHECK(monday(told).missing);
  CHECK(monday(told).diary.date == november(23));
}

TEST_CASE_FIXTURE(SampleDiaries, "what lies outside presence is asked about in a report, too") {
  take(wrote(1, content_of("Họp tổ", 17h + 30min, 18h + 30min)));

  const Diaries told = whole();
  REQUIRE(!monday(told).findings.empty());
  CHECK(monday(told).findings[0].kind == Finding::Kind::kOutside);
}

TEST_CASE_FIXTURE(SampleDiaries, "the writer and the reviewers read whole names") {
  take(wrote(1, visit("Hướng dẫn hồ sơ", "ông Nguyễn Văn Tư")));

  CHECK(monday(whole()).diary.entries[0].now.content.subject == "ông Nguyễn Văn Tư");
}

TEST_CASE_FIXTURE(SampleDiaries, "others read initials, and no number of a citizen") {
  take(wrote(1, visit("Gọi 0903 123 456 hẹn", "ông Nguyễn Văn Tư")));
  take(revised(2, 1, 1, visit("Gọi 0903 123 456 hẹn lại", "bà Trần Thị Sáu 079123456789")));

  const Diaries told = for_others();
  const DiaryEntry& entry = monday(told).diary.entries[0];
  CHECK(entry.now.content.content == "Gọi ••• hẹn lại");
  CHECK(entry.now.content.subject.find("Sáu") == std::string::npos);
  CHECK(entry.now.content.subject.find("0791") == std::string::npos);
  CHECK(entry.before[0].content.subject == "ông N.V.T.");
}

TEST_CASE_FIXTURE(SampleDiaries, "others never learn of a denunciation or of a secret paper") {
  EntryContent denunciation = visit("Xác minh đơn", "ông Tư");
  denunciation.work = "TC";
  take(wrote(1, denunciation));
  take(wrote(2, visit("Chuyển công văn mật số 5", "", 9h, 10h)));
  take(wrote(3, visit("Họp", "", 10h, 11h)));
  take(revised(4, 3, 3, visit("Họp giao ban", "", 10h, 11h)));

  const Diaries told = for_others();
  const DiaryDayTold& day = monday(told);
  REQUIRE(day.diary.entries.size() == 1);
  CHECK(day.told == 1h);  // nor of how long it took
}

TEST_CASE_FIXTURE(SampleDiaries, "what was secret before it was changed stays hidden") {
  take(wrote(1, visit("Chuyển công văn mật số 5", "")));
  take(revised(2, 1, 1, visit("Chuyển công văn", "")));

  const Diaries told = for_others();
  for (const DiaryDayTold& day : told.people[0].days) CHECK(day.diary.entries.empty());
}

TEST_CASE_FIXTURE(SampleDiaries, "a day of which others may read nothing is not called missing") {
  EntryContent denunciation = visit("Xác minh đơn", "ông Tư");
  denunciation.work = "TC";
  take(wrote(1, denunciation));

  CHECK(for_others().people[0].days.empty());
}

TEST_CASE_FIXTURE(SampleDiaries, "what a reviewer said is between them and the writer") {
  take(wrote(1, visit("Họp", "")));
  take(handed_in(2, {1}));
  take(reviewed(3, ReviewAct::kReturned, "Ghi rõ kết quả"));

  CHECK(monday(whole()).diary.reviews[0].comment == "Ghi rõ kết quả");
  CHECK(monday(for_others()).diary.reviews[0].comment.empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
