#pragma once
// A few days of November 2026 in the diaries of the small office of sample_attendance.h.

#include "kiosk/reports/diaries.h"
#include "tests/diary/entries.h"
#include "tests/reports/sample_attendance.h"

namespace kiosk::test {

struct SampleDiaries : SampleAttendance {
  DiaryBook book;
  Catalogue catalogue;

  SampleDiaries() {
    now = at(24, 12h);
    employ("CB-An", "Nguyễn Văn An", "Văn phòng");
    employ("CB-Head", "Phạm Hoàng Long", "Văn phòng");
    for (const std::string id : {"CB-An", "CB-Head"}) whole_day(id, 23);
    list({.code = "TD", .name = "Tiếp công dân", .unit = "lượt", .norm = 15min});
    list({.code = "KT", .name = "Kiểm tra cơ sở", .unit = "hộ", .outside = true});
    list({.code = "TC", .name = "Tố cáo", .confidential = true});
  }
  void list(const WorkKind& kind) {
    catalogue.take(fact_of(catalogue_changed(kind, {{}, {at(1, 8h)}, {}, Via::kImport}), seq++));
  }
  void take(const Fact& fact) { book.take(fact); }
  Diaries diaries(const DiaryQuestion& question) const {
    const WorkCalendar calendar{office};
    const Declarations said_of_days{office.sheet_codes};
    const auto services = people.services();
    return diaries_of(question,
                      {services, book, marks, catalogue, {office, calendar, said_of_days}, now});
  }
  Diaries whole(unsigned from = 23, unsigned to = 23) const {
    return diaries({november(from), november(to), kAn, "", DiaryQuestion::Readers::kReviewChain});
  }
  Diaries for_others() const {
    return diaries({november(23), november(23), {}, "Văn phòng", DiaryQuestion::Readers::kOthers});
  }
};

inline EntryContent visit(const std::string& words, const std::string& subject,
                          std::chrono::minutes from = 8h, std::chrono::minutes to = 9h) {
  EntryContent content = content_of(words, from, to);
  content.work = "TD";
  content.subject = subject;
  return content;
}

}  // namespace kiosk::test
