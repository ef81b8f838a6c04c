// Whatever another terminal may have written into its log about diaries, and any list of kinds of
// work: read within its bounds or passed over, and the same day each time it is folded.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "kiosk/diary/catalogue_list.h"
#include "kiosk/diary/diary_book.h"
#include "kiosk/diary/subject_initials.h"
#include "kiosk/diary/text_warning.h"

namespace {
using namespace kiosk;
using namespace std::chrono_literals;

void must(bool holds) {
  if (!holds) std::abort();
}

Fact fact_of_kind(std::string_view kind, std::string_view data, std::uint8_t n) {
  Fact fact;
  fact.event.id.bytes[15] = n;
  fact.event.kind = kind;
  fact.event.who = {"CB-1"};
  fact.event.at = Instant{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}};
  fact.event.data = data;
  fact.stamp = {n, LogId{{1}}, Seq{n}};
  return fact;
}

void look_at(const EntryContent& content) {
  must(content.date.ok());
  must(content.from.has_value() == content.to.has_value());
  must(!content.lasting() || content.lasting()->count() >= 0);
  must(content.quantity >= 0);
  must(content.coefficient >= 5 && content.coefficient <= 30);
  must(content.helpers.size() <= kMostHelpers);
  const std::string hidden = initials_of_subject(content.subject);
  must(initials_of_subject(hidden) == hidden);
}

void read_diary(std::string_view data) {
  constexpr std::string_view kKinds[] = {"diary.written", "diary.revised", "diary.withdrawn",
                                         "diary.submitted", "diary.reviewed"};
  DiaryBook forth;
  DiaryBook back;
  std::vector<Fact> facts;
  for (const std::string_view kind : kKinds)
    facts.push_back(fact_of_kind(kind, data, static_cast<std::uint8_t>(facts.size() + 1)));
  for (auto fact = facts.begin(); fact != facts.end(); ++fact) forth.take(*fact);
  for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact) back.take(*fact);
  for (const Fact& fact : facts) {
    const auto said = entry_said(fact, 4h);
    if (said && !said->withdraws) look_at(said->content);  // what is taken back has no content
    if (const auto sent = submission_from(fact)) must(sent->entries.size() <= kMostSubmitted);
    if (const auto review = review_from(fact)) must(review->days.size() <= kMostReviewed);
  }
  const Date first = std::chrono::year{1} / 1 / 1;
  const Date last = std::chrono::year{9999} / 12 / 31;
  must(forth.days({"CB-1"}, first, last) == back.days({"CB-1"}, first, last));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  read_diary(bytes);
  for (const CatalogueRow& row : catalogue_list(bytes).rows) {
    must(!row.kind.code.empty() && !row.kind.name.empty());
    must(row.kind.coefficient >= 5 && row.kind.coefficient <= 30);
  }
  must(masked(masked(bytes)) == masked(bytes));
  return 0;
}
