#include "tests/support/toy_history.h"

#include <algorithm>
#include <set>

#include "kiosk/diary/diary_events.h"
#include "kiosk/presence/declarations.h"

namespace kiosk::test {
namespace {

bool is_asked_for(const LookBack& question, const Mark& mark, std::chrono::minutes day_ends_at) {
  const Date date = clock_day_of(mark, day_ends_at);
  return question.from <= date && date <= question.to;
}

// Taps of those days, words about those, and decisions about such words.
std::vector<Mark> marks_of(const LookBack& question, const std::vector<Mark>& all,
                           std::chrono::minutes day_ends_at) {
  std::set<EventId> known;
  std::vector<Mark> marks;
  for (const Mark& mark : all)
    if (stands_alone(mark) ? is_asked_for(question, mark, day_ends_at) : known.contains(mark.tap)) {
      known.insert(mark.id);
      marks.push_back(mark);
    }
  return marks;
}

}  // namespace

LookedBack looked_back(const LookBack& question, std::span<const Fact> facts,
                       std::chrono::minutes day_ends_at) {
  LookedBack answer{question.ticket, {}, {}, true};
  std::vector<Mark> all;
  for (const Fact& fact : facts) {
    if (!question.who.empty() && fact.event.who != question.who) continue;
    if (question.what == LookBack::What::kDiary) {
      if (fact.event.kind.rfind(kDiaryKinds, 0) == 0) answer.diary.push_back(fact);
      continue;
    }
    if (const auto mark = mark_from(fact)) all.push_back(*mark);
    if (const auto read = page_read_from(fact); read && read->whose == question.who)
      answer.readings.insert(answer.readings.begin(), *read);
    if (fact.event.kind == "presence.declared" || fact.event.kind == "attendance.decided")
      answer.declared.push_back(fact);
  }
  answer.marks = marks_of(question, all, day_ends_at);
  if (question.what == LookBack::What::kWaiting)
    answer.marks = of_days_that_wait(std::move(answer.marks), day_ends_at);
  return answer;
}

}  // namespace kiosk::test
