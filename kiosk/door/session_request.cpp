// "Xin nghỉ, làm ở nhà, đi học, họp": what is asked for, for which days. It waits for the office's
// word like everything that somebody asks for (domain B3). Covered by
// tests/door/session_request_test.cpp.

#include "kiosk/base/calendar.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/request.h"
#include "kiosk/door/stepping.h"

namespace kiosk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

void pick_code(Request& request, const std::vector<const config::SheetCode*>& codes,
               std::size_t option) {
  if (option < codes.size()) request.code = codes[option]->code;
}

}  // namespace

std::vector<const config::SheetCode*> codes_to_ask(const config::Office& office,
                                                   RequestGroup group) {
  using Where = config::SheetCode::Where;
  std::vector<const config::SheetCode*> codes;
  for (const config::SheetCode& code : office.sheet_codes) {
    if (code.where == Where::kDuty) continue;  // it has hours of its own: the roster's business
    if ((code.where == Where::kLeave) == (group == RequestGroup::kAway)) codes.push_back(&code);
  }
  return codes;
}

std::optional<Requesting> requesting(Session& session) {
  if (auto* own = open_one<TodayPage>(session))
    return Requesting{own->person, nullptr, own->via, own->request, own->saying};
  auto* board = open_one<OverviewPage>(session);
  if (board == nullptr || !board->person || !decides_about(board->by, board->person->who))
    return {};
  PersonPage& person = *board->person;
  return Requesting{person.who, board, board->via, person.request, person.declaring};
}

void open_request(Stepping& work) {
  const auto page = requesting(work.session);
  if (!page) return;
  const sys_days today{work_date(work.turn.now.instant, work.rules.office.day_ends_at)};
  Request request;
  request.first = Date{today - days{std::chrono::weekday{today}.iso_encoding() - 1}};
  page->request = request;
}

void close_request(Stepping& work) {
  const auto page = requesting(work.session);
  if (page && !page->saying) page->request.reset();
}

void pick_day_of_request(Stepping& work, const Date& date) {
  const auto page = requesting(work.session);
  if (page && page->request && !page->saying) pick_day(*page->request, date);
}

void pick_day(Request& request, const Date& date) {
  const sys_days end = sys_days{request.first} + days{7 * kWeeksToPick};
  if (date < request.first || sys_days{date} >= end) return;
  const bool single = request.from && *request.from == request.to;
  const bool same = single && *request.from == date;
  if (same) {
    request.from.reset();
  } else if (single && *request.from < date) {
    request.to = date;
  } else {
    request.from = date;
    request.to = date;
  }
  if (!request.from || *request.from != request.to) request.part = Declared::Part::kWhole;
}

void pick_of_request(Stepping& work, const Pick& pick) {
  const auto page = requesting(work.session);
  if (!page || page->saying || !page->request) return;
  Request& request = *page->request;
  const auto& office = work.rules.office;
  const auto group = static_cast<RequestGroup>(pick.group);
  switch (group) {
    case RequestGroup::kAway:
    case RequestGroup::kElsewhere:
      return pick_code(request, codes_to_ask(office, group), pick.option);
    case RequestGroup::kNextDays: {
      const Date today = work_date(work.turn.now.instant, office.day_ends_at);
      request.from = request.to = Date{sys_days{today} + days{pick.option == 0 ? 0 : 1}};
      return;
    }
    case RequestGroup::kPart:
      if (pick.option <= 2) request.part = static_cast<Declared::Part>(pick.option);
      return;
    case RequestGroup::kReason: break;
  }
  if (pick.option >= office.request_reasons.size()) return;
  request.reason =
      request.reason == pick.option ? std::nullopt : std::optional<std::size_t>{pick.option};
}

namespace {

Declared asked_for(const Stepping& work, const Request& request) {
  Declared what;
  what.code = request.code;
  what.from = *request.from;
  what.to = request.to;
  what.part = request.part;
  if (request.reason) what.reason = work.rules.office.request_reasons[*request.reason];
  return what;
}

}  // namespace

void say_request(Stepping& work) {
  const auto page = requesting(work.session);
  if (!page || page->saying || !page->request || !page->request->from) return;
  const StaffId by = page->board == nullptr ? StaffId{} : page->board->by.id;
  const Draft draft = declaration({work.turn.fresh, work.turn.now, page->person.id, page->via},
                                  asked_for(work, *page->request), by);
  page->saying = draft;
  ask(work, draft, pending_about(work, page->person));
}

void request_answered(Stepping& work, PersonPage& person, const std::optional<Stamp>& stamp) {
  const Draft said = *person.declaring;
  person.declaring.reset();
  if (!stamp) return;
  if (const auto declared = declaration_from(said, *stamp)) work.session.declared.take(*declared);
  know_duties(work);
  person.request.reset();
  person.declared = true;
}

}  // namespace kiosk
