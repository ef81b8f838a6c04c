// "Báo bất thường" on the glass: what it is, that it has been reported, and to whom. Covered by
// tests/door/faces_incident_test.cpp.

#include "kiosk/door/incident.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

std::string whom_to_call(const config::Office& office) {
  const bool leaders = !office.duty_leaders.empty();
  const std::string& name = leaders ? office.duty_leaders.front().name : office.contact_name;
  const std::string& phone = leaders ? office.duty_leaders.front().phone : office.contact_phone;
  return name + (name.empty() || phone.empty() ? "" : ", ") + phone;
}

std::string reader_of(const Scene& scene, const Incident& incident) {
  const KnownPerson* reader = known_person(scene.session, incident.read->by);
  return reader == nullptr ? incident.read->by.text : reader->name;
}

std::string reported_by(const Scene& scene, const Incident& incident) {
  const KnownPerson* who = known_person(scene.session, incident.who);
  return scene.say("incident.by", {{"name", who == nullptr ? incident.who.text : who->name},
                                   {"time", hour_of(incident.at)}});
}

}  // namespace

std::optional<std::string> incident_banner(const Scene& scene) {
  const auto told = incident_to_tell(scene.session, scene.now.instant);
  if (!told) return {};
  const std::string time = hour_of(told->at);
  if (told->read)
    return scene.say("incident.seen",
                     {{"name", reader_of(scene, *told)}, {"time", hour_of(told->read->at)}});
  if (is_overdue(*told, scene.now.instant)) {
    const std::string whom = whom_to_call(scene.rules.office);
    if (whom.empty()) return scene.say("incident.overdue", {{"time", time}});
    return scene.say("incident.call", {{"time", time}, {"whom", whom}});
  }
  // What it is is nothing for whoever stands in a lobby.
  if (scene.rules.place == config::Place::kLobby)
    return scene.say("incident.waits_in_lobby", {{"time", time}});
  return scene.say("incident.waits", {{"time", time}, {"what", told->kind}});
}

void offer_incidents(const Scene& scene, const TapStand& stand, TapFace& face) {
  if (!answers_incidents(scene.session, stand.person, scene.now.instant, scene.rules)) return;
  for (const Incident& each : unread_incidents(scene.session, scene.now.instant)) {
    if (each.who == stand.person.id) continue;
    face.actions.push_back({AnswerIncident{each.id}, scene.say("incident.answer"),
                            each.kind + " · " + hour_of(each.at), Icon::kIncident});
    return;  // the next one when this one is answered
  }
}

std::optional<Button> incident_button(const Scene& scene) {
  if (scene.rules.office.incident_kinds.empty()) return {};
  return Button{OpenIncident{}, scene.say("button.incident"), {}, Icon::kIncident};
}

std::vector<ChoiceFace::Group> in_pairs(std::vector<Button> tiles) {
  std::vector<ChoiceFace::Group> groups;
  for (std::size_t i = 0; i < tiles.size(); ++i) {
    if (i % 2 == 0) groups.push_back({{}, ChoiceFace::Group::Look::kTiles, {}});
    groups.back().options.push_back(std::move(tiles[i]));
  }
  return groups;
}

Face incident_face(const Scene& scene, const IncidentPage& page) {
  ChoiceFace face;
  face.person = person_of(page.person);
  face.sign = Icon::kIncident;
  face.recorded = scene.say("incident.to_leaders");
  face.title = scene.say("incident.title");
  std::vector<Button> kinds;
  const auto& names = scene.rules.office.incident_kinds;
  for (std::size_t i = 0; i < names.size(); ++i)
    kinds.push_back({ReportIncident{i}, names[i], {}, Icon::kIncident});
  if (!page.waiting) face.groups = in_pairs(std::move(kinds));
  face.closing = {{ClosePage{}, scene.say("button.close"), {}, Icon::kBack}};
  if (page.waiting) face.closing.clear();
  face.countdown = countdown_of_page(scene);
  return face;
}

void explain_report(const Scene& scene, const MessageStand& stand, MessageFace& face) {
  face.mood = Mood::kNeutral;
  face.sign = Icon::kIncident;
  face.headline = scene.say("incident.reported");
  face.detail = hour_of(stand.at);
  face.title = stand.code;
  face.paragraphs = {scene.say("incident.reported.text")};
  const std::string whom = whom_to_call(scene.rules.office);
  if (!whom.empty()) face.advice = {{Icon::kPhone, scene.say("incident.urgent"), whom}};
}

void add_incidents_to_attention(const Scene& scene, const OverviewPage& page, OverviewFace& face) {
  if (!answers_incidents(scene.session, page.by, scene.now.instant, scene.rules)) return;
  for (const Incident& each : unread_incidents(scene.session, scene.now.instant))
    if (each.who != page.by.id)
      face.attention.push_back({AnswerIncident{each.id}, Icon::kIncident, Tint::kLate, each.kind,
                                reported_by(scene, each)});
}

}  // namespace kiosk
