#include "tests/support/toy_history.h"

#include <algorithm>
#include <set>

#include "kiosk/base/text.h"
#include "kiosk/diary/diary_book.h"
#include "kiosk/diary/shared_phrases.h"
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

bool is_asked_for(const DiarySearch& search, const DiaryEntry& entry) {
  const auto among = [](const auto& all, const auto& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  if (entry.withdrawn || entry.now.unfinished) return false;
  if (!search.whose.empty() && !among(search.whose, entry.now.who)) return false;
  if (among(search.hidden, entry.now.content.work)) return false;
  const std::string text = folded(entry.now.content.content + ' ' + entry.now.content.subject);
  return text.find(folded(search.words)) != std::string::npos;
}

// The latest first; of others only what was handed in.
std::vector<EntrySaid> found_by(const DiarySearch& search, std::span<const Fact> facts,
                                std::chrono::minutes day_ends_at) {
  DiaryBook book{day_ends_at};
  std::set<EventId> handed_in;
  for (const Fact& fact : facts) {
    book.take(fact);
    if (const auto submission = submission_from(fact))
      handed_in.insert(submission->entries.begin(), submission->entries.end());
  }
  std::vector<EntrySaid> found;
  for (const StaffId& who : book.people())
    for (const DiaryEntry& entry : book.entries(who))
      if (is_asked_for(search, entry) &&
          (search.by == DiarySearch::By::kWriter || handed_in.contains(entry.now.id)))
        found.push_back(entry.now);
  std::stable_sort(found.begin(), found.end(), [](const EntrySaid& a, const EntrySaid& b) {
    return a.content.date > b.content.date;
  });
  return found;
}

}  // namespace

LookedBack looked_back(const LookBack& question, std::span<const Fact> facts,
                       std::chrono::minutes day_ends_at) {
  LookedBack answer{question.ticket, {}, {}, true};
  if (question.what == LookBack::What::kFound) {
    answer.found = found_by(question.search, facts, day_ends_at);
    return answer;
  }
  if (question.what == LookBack::What::kPhrases) {
    answer.phrases = phrases_shared_in(facts, question.search.hidden, day_ends_at);
    return answer;
  }
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
