// "Nhắc nhở" (S3-16, "kịp thời chấn chỉnh"): one of the office's phrases to one person, from their
// page of the board. Covered by tests/door/session_remind_test.cpp.

#include "kiosk/door/news.h"
#include "kiosk/door/stepping.h"

namespace kiosk {
namespace {

struct Reminding {
  const OverviewPage& board;
  PersonPage& person;
};

// The page of somebody whom its reader may remind.
std::optional<Reminding> reminding(Session& session) {
  auto* board = open_one<OverviewPage>(session);
  if (board == nullptr || !board->person || !may_remind(board->by, board->person->who)) return {};
  return Reminding{*board, *board->person};
}

}  // namespace

void act(Stepping& work, const OpenReminders&) {
  const auto page = reminding(work.session);
  if (page && !work.rules.office.reminder_phrases.empty()) page->person.reminding = true;
}

void act(Stepping& work, const CloseReminders&) {
  const auto page = reminding(work.session);
  if (page && !page->person.reminder) page->person.reminding = false;
}

void act(Stepping& work, const Remind& remind) {
  const auto page = reminding(work.session);
  const auto& phrases = work.rules.office.reminder_phrases;
  if (!page || !page->person.reminding || page->person.reminder) return;
  if (remind.phrase >= phrases.size()) return;
  const Now& now = work.turn.now;
  OfficeNotice notice;
  notice.title = phrases[remind.phrase];
  notice.from = work_date(now.instant, work.rules.office.day_ends_at);
  notice.who = page->person.who.id;
  const Draft draft =
      notice_posted(notice, {work.turn.fresh, now, page->board.by.id, page->board.via});
  page->person.reminder = draft.id;
  Pending pending = pending_about(work, page->person.who);
  pending.news = draft;
  ask(work, draft, std::move(pending));
}

void reminder_answered(PersonPage& person, bool recorded) {
  person.reminder.reset();
  if (recorded) person.reminding = false;
}

}  // namespace kiosk
