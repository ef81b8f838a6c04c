// "Duyệt nhật ký": what was handed in is seen, approved or returned, by who decides about its
// writer (S0-29, S0-30, S1-41). Covered by tests/door/session_review_test.cpp.

#include <algorithm>
#include <tuple>

#include "kiosk/base/as_told.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/tasks.h"
#include "kiosk/people/reading_events.h"
#include "kiosk/people/roles.h"

namespace kiosk {
namespace {

using std::chrono::days;

Date moved(const Date& date, days by) { return Date{std::chrono::sys_days{date} + by}; }

bool waits(const DiaryDay& day, std::size_t questions) {
  using State = DiaryDay::State;
  if (day.state == State::kSubmitted) return true;
  return day.state == State::kSeen && questions > 0;
}

// The days of one person that wait, oldest first.
std::vector<WaitingDay> waiting_of(const Stepping& work, const KnownPerson& whose) {
  const Instant now = work.turn.now.instant;
  const Date today = work_date(now, work.rules.office.day_ends_at);
  std::vector<WaitingDay> found;
  for (const DiaryDay& day :
       work.session.diary.days(whose.id, moved(today, -kDaysReviewed), today)) {
    if (!day.submitted) continue;
    const auto findings = findings_for(work.session, {whose, day}, now, work.rules);
    if (!waits(day, findings.size())) continue;
    found.push_back({{whose.id, day.date, day.submitted->id},
                     day.standing().size(),
                     length_of(told_by(day)),
                     findings.size()});
  }
  return found;
}

void sort_waiting(std::vector<WaitingDay>& waiting) {
  std::stable_sort(waiting.begin(), waiting.end(), [](const WaitingDay& a, const WaitingDay& b) {
    const bool asked = a.questions > 0;
    const bool other = b.questions > 0;
    return std::tie(other, a.day.date) < std::tie(asked, b.day.date);
  });
}

void gather_waiting(const Stepping& work, ReviewPage& page) {
  page.waiting.clear();
  for (const KnownPerson* whose : seen_by(work.session, page.by, work.rules)) {
    if (!decides_about(page.by, *whose)) continue;
    const auto own = waiting_of(work, *whose);
    page.waiting.insert(page.waiting.end(), own.begin(), own.end());
  }
  sort_waiting(page.waiting);
}

void choose(Stepping& work, ReviewPage& page, const ReviewedDay& day) {
  const bool same = page.chosen && page.chosen->who == day.who;
  page.chosen = day;
  page.first = 0;
  page.remark.reset();
  page.words = {};
  page.told = ReviewPage::Told::kNothing;
  if (same) return;
  const Entering entering{work.turn.fresh, work.turn.now, page.by.id, page.via};
  Pending pending = pending_about(work, page.by);
  pending.unseen = true;
  ask(work, page_read(day.who, "diary", entering), std::move(pending));
}

void say(Stepping& work, ReviewPage& page, ReviewAct act, const std::vector<ReviewedDay>& about) {
  if (page.saying || about.empty()) return;
  const Origin origin{work.turn.fresh, work.turn.now, page.by.id, page.via};
  const std::string comment =
      chosen_words(work.rules.office.review_remarks, page.remark, page.words);
  const Draft draft = diary_reviewed(origin, act, comment, about);
  page.saying = draft;
  Pending pending = pending_about(work, page.by);
  pending.news = draft;
  ask(work, draft, std::move(pending));
}

struct Acting {
  Stepping& work;
  ReviewPage& page;

  void operator()(const OpenWaiting& open) const {
    if (open.waiting < page.waiting.size()) choose(work, page, page.waiting[open.waiting].day);
  }
  void operator()(const ShowWaitingFrom& show) const { page.first_waiting = show.first; }
  void operator()(const ShowEntriesFrom& show) const { page.first = show.first; }
  void operator()(const ChooseRemark& choose) const {
    page.remark = page.remark == choose.remark ? std::nullopt : std::optional{choose.remark};
    page.told = ReviewPage::Told::kNothing;
  }
  void operator()(const SeeAll&) const {
    std::vector<ReviewedDay> about;
    for (const WaitingDay& each : page.waiting)
      if (each.questions == 0 && about.size() < kMostReviewed) about.push_back(each.day);
    page.remark.reset();  // it would be said of everybody
    say(work, page, ReviewAct::kSeen, about);
  }
  void operator()(const DecideDay& decide) const {
    if (!page.chosen) return;
    const bool reasoned =
        !chosen_words(work.rules.office.review_remarks, page.remark, page.words).empty();
    if (!decide.approved && !reasoned) {
      page.told = ReviewPage::Told::kNeedsReason;
      return;
    }
    say(work, page, decide.approved ? ReviewAct::kApproved : ReviewAct::kReturned, {*page.chosen});
  }
  template <class Other>
  void operator()(const Other&) const {}
};

// From the board no PIN is asked for again.
void open_or_ask(Stepping& work) {
  const auto* board = open_one<OverviewPage>(work.session);
  if (board == nullptr) return ask_pin_for(work, PinPad::Leads::kReview);
  const KnownPerson by = board->by;
  if (powers_of(by.roles).decides != Powers::Reach::kNone) open_review(work, by, board->via);
}

}  // namespace

void open_review(Stepping& work, const KnownPerson& by, Via via) {
  ReviewPage page;
  page.by = by;
  page.via = via == Via::kBadge ? Via::kBadgeAndPin : via;
  page.time = time_of_shared(work.rules);
  page.asked = work.turn.fresh;
  const Date today = work_date(work.turn.now.instant, work.rules.office.day_ends_at);
  work.effects.push_back(
      LookBack{work.turn.fresh, {}, moved(today, -kDaysReviewed), today, LookBack::What::kDiary});
  gather_waiting(work, page);
  open_page(work, std::move(page));
}

void act_on_review(Stepping& work, const DiaryIntent& intent) {
  if (std::holds_alternative<OpenReview>(intent)) return open_or_ask(work);
  if (auto* page = open_one<ReviewPage>(work.session)) std::visit(Acting{work, *page}, intent);
}

void refresh_review(Stepping& work, const StaffId& who) {
  auto* page = open_one<ReviewPage>(work.session);
  const KnownPerson* whose = known_person(work.session, who);
  if (page == nullptr || whose == nullptr || !decides_about(page->by, *whose)) return;
  std::erase_if(page->waiting, [&](const WaitingDay& each) { return each.day.who == who; });
  const auto own = waiting_of(work, *whose);
  page->waiting.insert(page->waiting.end(), own.begin(), own.end());
  sort_waiting(page->waiting);
}

void review_looked_back(Stepping& work, const LookedBack& past) {
  auto* page = open_one<ReviewPage>(work.session);
  if (page == nullptr || page->asked != past.ticket) return;
  for (const Fact& fact : past.diary) work.session.diary.take(fact);
  gather_waiting(work, *page);
}

// The next one that waits opens by itself: whoever reviews many touches once for each.
void review_answered(Stepping& work, const EventId& id, bool recorded) {
  auto* page = open_one<ReviewPage>(work.session);
  if (page == nullptr || !page->saying || page->saying->id != id) return;
  const auto said = review_from(as_told(*page->saying, {}));
  page->saying.reset();
  if (!recorded || !said) return;
  page->remark.reset();
  page->words = {};
  page->chosen.reset();
  page->first_waiting = 0;
  if (!page->waiting.empty() && said->act != ReviewAct::kSeen)
    page->chosen = page->waiting.front().day;
  page->told = said->act == ReviewAct::kSeen       ? ReviewPage::Told::kSeen
               : said->act == ReviewAct::kApproved ? ReviewPage::Told::kApproved
                                                   : ReviewPage::Told::kReturned;
}

}  // namespace kiosk
