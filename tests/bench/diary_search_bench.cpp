// A year of the diaries of 205 people, 20 entries a day: how long a search over all of it takes,
// and how long a reviewer waits for the week.
//
//   diary_search_bench

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "kiosk/base/as_told.h"
#include "kiosk/diary/diary_events.h"
#include "kiosk/views/office_view.h"
#include "tests/support/door.h"
#include "tests/support/process.h"

namespace {
using namespace kiosk;
using namespace std::chrono_literals;
using Millis = std::chrono::duration<double, std::milli>;
using By = DiarySearch::By;

constexpr int kPeople = 205;
constexpr int kEntriesADay = 20;
constexpr int kWorkedDays = 250;
constexpr Date kMonday{std::chrono::year{2026} / 11 / 23};

// The same year each time.
class Chance {
 public:
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>((state_ >> 33) % limit);
  }
  template <std::size_t kMany>
  const char* one_of(const char* const (&words)[kMany]) {
    return words[below(kMany)];
  }

 private:
  std::uint64_t state_ = 2026;
};

constexpr const char* kFamilies[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi"};
constexpr const char* kMiddles[] = {"Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Quốc", "Hồng"};
constexpr const char* kGiven[] = {"Tư",   "Sáu",  "Bảy", "Phượng", "Khôi", "Yến", "Bảo", "Mai",
                                  "Việt", "Diễm", "Trí", "Hà",     "Phúc", "An",  "Lợi", "Đạt"};
constexpr const char* kWorks[] = {"Tiếp nhận và hướng dẫn hồ sơ đăng ký khai sinh cho",
                                  "Hòa giải tranh chấp ranh đất giữa hộ liền kề và",
                                  "Soạn công văn trả lời kiến nghị của cử tri, gửi",
                                  "Xác minh nơi cư trú tại tổ dân phố, lập biên bản với",
                                  "Chứng thực bản sao từ bản chính, trả kết quả cho",
                                  "Kiểm tra trật tự xây dựng, nhắc nhở công trình của",
                                  "Họp giao ban, báo cáo tiến độ giải quyết đơn của",
                                  "Nhập số liệu phổ cập, đối chiếu sổ hộ khẩu của",
                                  "Vận động thu quỹ phòng chống thiên tai tại nhà",
                                  "Cấp căn cước cho người cao tuổi, đón tận nhà"};

StaffId who_of(int i) { return {"CB-" + std::to_string(10'000 + i)}; }

EventId id_of(std::uint64_t n) {
  EventId id;
  for (int i = 0; i < 8; ++i) id.bytes[15 - i] = static_cast<std::uint8_t>(n >> (8 * i));
  return id;
}

EntryContent content_of(Chance& chance, const Date& date, int place) {
  EntryContent content;
  content.date = date;
  const std::string name = std::string{chance.one_of(kFamilies)} + ' ' + chance.one_of(kMiddles) +
                           ' ' + chance.one_of(kGiven);
  content.content = std::string{chance.one_of(kWorks)} + " bà " + name + ", hồ sơ " +
                    std::to_string(chance.below(100'000));
  content.subject = "ông " + name;
  content.place = "Khu phố " + std::to_string(1 + chance.below(12));
  content.work = "W" + std::to_string(chance.below(12));
  content.from = 7h + 30min + std::chrono::minutes{25 * place};
  content.to = *content.from + 25min;
  content.result = EntryResult::kDone;
  return content;
}

struct Year {
  test::TemporaryFolder folder;
  std::filesystem::path file = folder / "views.db";
  Chance chance;
  std::uint64_t made = 0;
  std::vector<Entry> entries;

  Fact told(const Draft& draft) {
    return as_told(draft, {made, LogId{{1}}, Seq{static_cast<std::int64_t>(made)}});
  }
  Origin next(const StaffId& who, const Date& date) {
    const LocalTime evening{std::chrono::local_days{date} + 17h};
    return {id_of(++made), {instant_of(evening), {}, {}}, who, Via::kBadge};
  }
  // That person's day, handed in.
  std::vector<Fact> day_of(const StaffId& who, const Date& date) {
    std::vector<Fact> facts;
    std::vector<EventId> sayings;
    for (int i = 0; i < kEntriesADay; ++i) {
      const Origin origin = next(who, date);
      sayings.push_back(origin.id);
      facts.push_back(told(entry_written(origin, content_of(chance, date, i), Writing::kSaved)));
    }
    facts.push_back(told(diary_submitted(next(who, date), date, sayings)));
    return facts;
  }
  void derive(OfficeView& view, const Date& date) {
    entries.clear();
    for (int i = 0; i < kPeople; ++i)
      for (Fact& fact : day_of(who_of(i), date)) {
        fact.event.rev = fact.stamp.rev;
        entries.push_back({fact.stamp.log, fact.stamp.seq, {}, body_of(fact.event)});
      }
    if (!view.apply(entries)) std::printf("a day was not derived\n");
  }
  void derive_all() {
    auto view = std::move(OfficeView::open(file, 4h)).value();
    std::chrono::sys_days day{kMonday};
    int days = 0;
    for (; days < kWorkedDays; day -= std::chrono::days{1}) {
      const std::chrono::weekday weekday{day};
      if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) continue;
      derive(view, Date{day});
      ++days;
    }
  }
};

bool print(const char* what, double goal, const std::function<void()>& work, int rounds = 40) {
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round) {
    const auto began = std::chrono::steady_clock::now();
    work();
    times.push_back(Millis{std::chrono::steady_clock::now() - began}.count());
  }
  std::sort(times.begin(), times.end());
  const auto at = [&times](double part) {
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
  };
  std::printf("| %s (goal ≤ %.0f) | %.2f | %.2f |\n", what, goal, at(0.5), at(0.95));
  std::fflush(stdout);
  return at(0.95) <= goal;
}

std::vector<StaffId> people(int many) {
  std::vector<StaffId> all;
  for (int i = 0; i < many; ++i) all.push_back(who_of(i));
  return all;
}

// As the history desk does it: the file opened, asked and closed.
bool search_all(const Year& year) {
  bool met = true;
  const auto search = [&](const char* what, const DiarySearch& asked) {
    std::size_t found = 0;
    const auto look = [&] {
      const auto view = OfficeView::look_into(year.file, 4h);
      const auto said = view.value().found(asked);
      found = said ? said.value().size() : 0;
    };
    look();
    const std::string line = std::string{what} + ": " + std::to_string(found) + " shown";
    met = print(line.c_str(), 50, look) && met;
  };
  const DiarySearch own{"tranh chấp ranh đất", people(1), {}, By::kWriter};
  search("a common phrase in one's own", own);
  search("a name in one's own", {"nguyễn văn tư", people(1), {}, By::kWriter});
  search("a common word, everybody's", {"hồ sơ", people(kPeople), {"W3"}, By::kReviewer});
  search("a name, everybody's", {"nguyễn văn tư", people(kPeople), {"W3"}, By::kReviewer});
  search("a file's number, everybody's", {"hồ sơ 73195", people(kPeople), {}, By::kReviewer});
  search("words apart, everybody's", {"phạm sáu 7 biên", people(kPeople), {}, By::kReviewer});
  search("frequent words that never meet",
         {"hòa giải chứng thực", people(kPeople), {}, By::kReviewer});
  search("words apart, of half the office", {"phạm sáu 7 biên", people(100), {}, By::kReviewer});
  search("a name in a unit of 30", {"đặng ngọc diễm", people(30), {"W3"}, By::kReviewer});
  search("a phrase, open diary", {"hòa giải khu phố", people(kPeople), {"W3"}, By::kColleague});
  return met;
}

struct Office : test::Door {
  Office() : Door(CONGSO_SOURCE_DIR, test::rules_of_toy_office()) {
    StaffKnown known{{}, kPeople};
    for (int i = 0; i < kPeople; ++i) {
      KnownPerson person;
      person.id = who_of(i);
      person.name = "Nguyễn Thị Hồng Phượng " + std::to_string(i);
      person.unit = "Đơn vị " + std::to_string(i % 8);
      known.people.push_back(person);
    }
    known.people.front().roles = {"leader"};
    staff["chair"] = known.people.front();
    take(known);
    for (int days = -6; days <= 0; ++days)
      for (int i = 0; i < kPeople; ++i) live(who_of(i), days);
  }
  void live(const StaffId& who, int days) {
    happened(tap_that_means(origin_of(who, 7h + 20min, days), {Meaning::kArrived}));
    happened(tap_that_means(origin_of(who, 17h + 5min, days),
                            {Meaning::kLeft, Errand::kNone, Said::kPerson}));
  }
};

}  // namespace

int main() {
  doctest::Context checks;  // the toy door's own
  checks.setAsDefaultForAssertsOutOfTestCases();
  Year year;
  const auto began = std::chrono::steady_clock::now();
  year.derive_all();
  const auto took =
      std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - began);
  std::printf("| %d entries derived in %lld s, views.db %lld MB | p50 ms | p95 ms |\n",
              kPeople * kEntriesADay * kWorkedDays, static_cast<long long>(took.count()),
              static_cast<long long>(std::filesystem::file_size(year.file) >> 20));
  std::printf("| --- | --: | --: |\n");
  bool met = search_all(year);
  const Date last = kMonday;
  const Date first{std::chrono::sys_days{kMonday} - std::chrono::days{6}};
  std::vector<Fact> week;
  met = print(
            "everybody's week read from views.db, on the desk's thread", 1000,
            [&] {
              const auto view = OfficeView::look_into(year.file, 4h);
              week = std::move(view.value().diaries({}, first, last)).value();
            },
            5) &&
        met;
  Office office;
  office.at(17h + 30min);
  office.take(Learnt{week});
  const auto open = [&] {
    office.tap("chair");
    office.touch(OpenReview{});
    office.key(office.pin);
  };
  met = print(
            "the review of everybody's week opens, PIN and frame", 100,
            [&] {
              open();
              const Screen screen = office.screen();
              office.touch(ClosePage{});
            },
            10) &&
        met;
  return met ? 0 : 1;
}
