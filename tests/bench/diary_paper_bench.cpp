// What the diaries of a year cost: everybody's entries in views.db, one person's year as a book on
// paper, the workload of everybody in a month.
//
//   diary_paper_bench [PEOPLE]      (205 without it)

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "kiosk/base/random.h"
#include "kiosk/door/words.h"
#include "kiosk/reports/diary_paper.h"
#include "kiosk/reports/pdf_file.h"
#include "kiosk/reports/workload.h"
#include "kiosk/views/office_view.h"
#include "tests/support/process.h"

namespace {
using namespace kiosk;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr int kEntriesADay = 20;  // S0-12: ten, and as many that were not expected
const Date kFirst = std::chrono::year{2026} / 1 / 1;
const Date kLast = std::chrono::year{2026} / 12 / 31;

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "diary_paper_bench: %s\n", what);
  std::exit(3);
}

StaffId person(int i) { return {"CB-" + std::to_string(1000 + i)}; }
Instant at(const Date& date, minutes minute) {
  return instant_of(LocalTime{std::chrono::local_days{date} + minute});
}

// The log of one terminal, a day at a time.
class Year {
 public:
  std::vector<Entry> day(const Date& date, int people) {
    for (int i = 0; i < people; ++i) write(date, person(i));
    return std::move(entries_);
  }

 private:
  void write(const Date& date, const StaffId& who) {
    std::vector<EventId> said;
    for (int i = 0; i < kEntriesADay; ++i) {
      const Origin origin = origin_of(date, 16h + minutes{i}, who);
      said.push_back(origin.id);
      put(entry_written(origin, content_of(date, i), Writing::kSaved));
    }
    put(diary_submitted(origin_of(date, 17h, who), date, said));
  }
  static EntryContent content_of(const Date& date, int i) {
    EntryContent content;
    content.date = date;
    content.content = "Hướng dẫn " + std::to_string(i + 2) +
                      " hộ kinh doanh làm hồ sơ đăng ký, kiểm tra điều kiện phòng cháy chữa cháy";
    content.from = 7h + 30min + minutes{25 * i};
    content.to = *content.from + 25min;
    content.result = EntryResult::kDone;
    content.quantity = 1000 * (i + 2);
    content.unit = "hộ";
    content.place = "Khu phố " + std::to_string(i % 7 + 1);
    content.subject = "ông Nguyễn Văn Tư";
    if (i % 5 == 0) content.difficulty = "Chủ hộ đi vắng, phải hẹn lại vào sáng hôm sau";
    return content;
  }
  Origin origin_of(const Date& date, minutes minute, const StaffId& who) {
    return {ids_.next_event(at(date, minute)), {at(date, minute)}, who};
  }
  void put(const Draft& draft) {
    Event event;
    event.id = draft.id;
    event.kind = draft.kind;
    event.at = draft.at.instant;
    event.rev = ++written_;
    event.who = draft.who;
    event.via = draft.via;
    event.clock = {"1a2b3c4d", std::chrono::milliseconds{event.rev * 1000}, ClockState::kSynced};
    event.salt = "b3BlbnRoZWRvb3JwbGVhcw==";
    event.data = draft.data;
    entries_.push_back({LogId{{1}}, Seq{static_cast<std::int64_t>(written_)}, {}, body_of(event)});
  }

  IdMaker ids_{random_bits};
  std::uint64_t written_ = 0;
  std::vector<Entry> entries_;
};

void apply_all(OfficeView& view, const std::vector<Entry>& entries) {
  constexpr std::size_t kAtOnce = 500;  // as `congso rebuild` reads the log
  for (std::size_t from = 0; from < entries.size(); from += kAtOnce)
    require(
        view.apply(std::span{entries}.subspan(from, std::min(kAtOnce, entries.size() - from))).ok(),
        "apply");
}

// What a report is told from.
struct Office {
  config::Office office;
  WorkCalendar calendar{office};
  Declarations declared{office.sheet_codes};
  Directory people;
  Catalogue catalogue;
  MarksOfEach marks;

  explicit Office(int count) {
    std::int64_t seq = 0;
    for (int i = 0; i < count; ++i) {
      StaffMember one;
      one.id = person(i);
      one.name = "Nguyễn Thị Hồng Phượng " + std::to_string(i);
      one.unit = "Phòng " + std::to_string(i % 6);
      people.take(
          fact_of(staff_registered(one, {{}, {at(kFirst, 0min)}, {}, Via::kImport}), ++seq));
    }
  }
  static Fact fact_of(const Draft& draft, std::int64_t seq) {
    Fact fact;
    fact.event.id = draft.id;
    fact.event.kind = draft.kind;
    fact.event.at = draft.at.instant;
    fact.event.who = draft.who;
    fact.event.data = draft.data;
    fact.stamp = {static_cast<std::uint64_t>(seq), LogId{{1}}, Seq{seq}};
    return fact;
  }
  Diaries diaries(const OfficeView& view, const DiaryQuestion& question) const {
    const auto facts = view.diaries(question.who, question.from, question.to);
    require(facts.ok(), "diaries");
    DiaryBook book;
    for (const Fact& fact : facts.value()) book.take(fact);
    const auto services = people.services();
    const DayRules rules{office, calendar, declared};
    return diaries_of(question, {services, book, marks, catalogue, rules, at(kLast, 24h + 12h)});
  }
};

template <class Work>
double median_ms(int rounds, Work&& work) {
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round) {
    const auto start = Clock::now();
    work();
    times.push_back(std::chrono::duration<double, std::milli>{Clock::now() - start}.count());
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

}  // namespace

int main(int count, char** arguments) {
  const int people = count > 1 ? std::atoi(arguments[1]) : 205;  // S2-7
  const test::TemporaryFolder folder;
  auto view = std::move(OfficeView::open(folder / "views.db", 4h)).value();
  Year year;
  for (sys_days day{kFirst}; day <= sys_days{kLast}; day += days{1})
    if (std::chrono::weekday{day}.iso_encoding() < 6) apply_all(view, year.day(Date{day}, people));
  const Office office{people};
  const auto words = Words::load(std::filesystem::path{CONGSO_SOURCE_DIR} / "assets" / "words");
  require(words.ok(), "words");
  const Say say = [&words](std::string_view key, std::initializer_list<Filling> filling) {
    return words.value().say(Language::kVietnamese, key, filling);
  };
  using Readers = DiaryQuestion::Readers;
  const DiaryQuestion own{kFirst, kLast, person(0), "", Readers::kReviewChain};
  const DiaryQuestion month{
      kFirst, std::chrono::year{2026} / 1 / 31, {}, "", Readers::kReviewChain};
  const Diaries told = office.diaries(view, own);
  require(told.people.size() == 1 && told.people[0].days.size() > 250, "a year has more days");
  const Paper book = diary_book_paper(told, say);

  std::printf("| a year, %d people, %d entries a day each | |\n| --- | --: |\n", people,
              kEntriesADay);
  std::printf("| one person's year out of views.db | %.0f ms |\n",
              median_ms(5, [&] { office.diaries(view, own); }));
  std::printf("| set as a book of PDF | %.0f ms |\n", median_ms(5, [&] { (void)pdf_file(book); }));
  std::printf("| one person's year as a book, together (goal ≤ 2,000 ms) | %.0f ms |\n",
              median_ms(5, [&] {
                const auto pdf = pdf_file(diary_book_paper(office.diaries(view, own), say));
                require(pdf.ok() && pdf.value().size() > 100'000, "a year is thicker");
              }));
  std::printf("| the workload of everybody in a month | %.0f ms |\n",
              median_ms(3, [&] { workload_of(office.diaries(view, month)); }));
  return 0;
}
