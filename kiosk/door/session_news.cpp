// What the office has to say: a notice as a page, and that it was read. Covered by
// tests/door/session_news_test.cpp.

#include "kiosk/base/as_told.h"
#include "kiosk/door/news.h"
#include "kiosk/door/stepping.h"
#include "kiosk/people/notices.h"

namespace kiosk {
namespace {

struct Acting {
  Stepping& work;

  void operator()(const OpenNotice& open) const {
    const TapStand* stand = own_face(work.session);
    const OfficeNotice* notice = work.session.notices.find(open.notice);
    if (stand == nullptr || notice == nullptr || stand->via == Via::kClaimed) return;
    if (!may_open(*notice, *stand)) return;
    open_page(work, NoticePage{stand->person, led_by(*stand), open.notice});
  }

  void operator()(const ReadNotice&) const {
    auto* page = open_one<NoticePage>(work.session);
    if (page == nullptr || page->waiting) return;
    page->waiting = work.turn.fresh;
    Pending pending = back_to_face(page->from);
    pending.news = notice_read(page->notice, page->person.id,
                               {work.turn.fresh, work.turn.now, {}, page->from.via});
    ask(work, Draft{*pending.news}, pending);
  }

  void operator()(const ShowReaders& show) const {
    auto* board = open_one<OverviewPage>(work.session);
    const OfficeNotice* notice = work.session.notices.find(show.notice);
    if (board == nullptr || notice == nullptr || !notice->who.empty()) return;
    board->person.reset();
    board->roll_call.reset();
    board->readers = ReadersPage{show.notice};
  }

  template <class OfAnotherFile>
  void operator()(const OfAnotherFile& intent) const {
    act(work, intent);
  }
};

}  // namespace

void act(Stepping& work, const NewsIntent& intent) { std::visit(Acting{work}, intent); }

void news_recorded(Stepping& work, const Draft& news, const Stamp& stamp) {
  const Fact fact = as_told(news, stamp);
  work.session.notices.take(fact);
  work.session.incidents.take(fact);
  work.session.visitors.take(fact);
  work.session.tasks.take(fact);
  work.session.calendar.take(fact);
  learn_task(work, fact);
  learn_diary(work, fact);
}

TapStand* own_face(Session& session) {
  if (!session.confirmation) return nullptr;
  auto* stand = std::get_if<TapStand>(&session.confirmation->stand);
  const bool own = stand != nullptr && stand->kind == TapStand::Kind::kTap && !stand->waiting;
  return own ? stand : nullptr;
}

LedBy led_by(const TapStand& stand) { return {stand.person, stand.via, stand.tap, stand.at}; }

Pending back_to_face(const LedBy& from) {
  TapStand stand;
  stand.person = from.person;
  stand.via = from.via;
  stand.tap = from.tap;
  stand.at = from.at;
  Pending pending;
  pending.word = true;
  pending.stand = stand;
  return pending;
}

}  // namespace kiosk
