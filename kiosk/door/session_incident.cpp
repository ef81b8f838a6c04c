// "Báo bất thường": reported from one's own page in two touches, answered by a leader in one.
// Covered by tests/door/session_incident_test.cpp.

#include <algorithm>

#include "kiosk/door/incident.h"
#include "kiosk/door/stepping.h"

namespace kiosk {
namespace {

const Incident* called(const std::vector<Incident>& incidents, const EventId& id) {
  const auto found = std::find_if(incidents.begin(), incidents.end(),
                                  [&id](const Incident& each) { return each.id == id; });
  return found == incidents.end() ? nullptr : &*found;
}

bool on_its_way(const Session& session, const Draft& news) {
  return std::any_of(session.pending.begin(), session.pending.end(), [&news](const Pending& each) {
    return each.news && each.news->kind == news.kind && each.news->data == news.data;
  });
}

// Nobody answers their own report: somebody else has to know.
bool may_answer(const Stepping& work, const KnownPerson& person, const EventId& incident) {
  const auto unread = unread_incidents(work.session, work.turn.now.instant);
  const Incident* about = called(unread, incident);
  return about != nullptr && about->who != person.id &&
         answers_incidents(work.session, person, work.turn.now.instant, work.rules);
}

Draft answer_of(const Stepping& work, const KnownPerson& person, Via via, const EventId& incident) {
  return incident_read(incident, person.id, {work.turn.fresh, work.turn.now, {}, via});
}

void answer_on_board(Stepping& work, const OverviewPage& board, const EventId& incident) {
  if (!may_answer(work, board.by, incident)) return;
  Pending pending = pending_about(work, board.by);
  pending.news = answer_of(work, board.by, board.via, incident);
  if (!on_its_way(work.session, *pending.news)) ask(work, Draft{*pending.news}, pending);
}

}  // namespace

void act(Stepping& work, const OpenIncident&) {
  const auto* today = open_one<TodayPage>(work.session);
  if (today == nullptr || work.rules.office.incident_kinds.empty()) return;
  open_page(work, IncidentPage{today->person, today->via});
}

void act(Stepping& work, const ReportIncident& report) {
  auto* page = open_one<IncidentPage>(work.session);
  const auto& kinds = work.rules.office.incident_kinds;
  if (page == nullptr || page->waiting || report.kind >= kinds.size()) return;
  page->waiting = work.turn.fresh;
  MessageStand stand;
  stand.kind = MessageStand::Kind::kReported;
  stand.name = page->person.name;
  stand.code = kinds[report.kind];
  stand.at = work.turn.now.instant;
  Pending pending;
  pending.word = true;
  pending.stand = stand;
  pending.news = incident_reported(page->person.id, kinds[report.kind],
                                   {work.turn.fresh, work.turn.now, {}, page->via});
  ask(work, Draft{*pending.news}, pending);
}

void act(Stepping& work, const AnswerIncident& answer) {
  if (const auto* board = open_one<OverviewPage>(work.session))
    return answer_on_board(work, OverviewPage{*board}, answer.incident);
  TapStand* stand = own_face(work.session);
  if (stand == nullptr || stand->via == Via::kClaimed) return;
  if (!may_answer(work, stand->person, answer.incident)) return;
  const Draft draft = answer_of(work, stand->person, stand->via, answer.incident);
  record_word(work, *stand, draft, TapStand{*stand});
  work.session.pending.back().news = draft;
}

}  // namespace kiosk
