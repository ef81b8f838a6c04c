#include "kiosk/people/staff_events.h"

#include "kiosk/base/json.h"

namespace kiosk {
namespace {

std::optional<std::string> text_in(const Json& json, std::string_view name) {
  const auto found = json.find(name);
  if (found == json.end() || !found->is_string()) return {};
  return found->get<std::string>();
}

std::optional<std::vector<std::string>> roles_in(const Json& json) {
  const auto found = json.find("roles");
  if (found == json.end() || !found->is_array()) return {};
  std::vector<std::string> roles;
  for (const Json& role : *found)
    if (role.is_string()) roles.push_back(role.get<std::string>());
  return roles;
}

template <class T>
void put_if_other(Json& json, const char* name, const T& before, const T& after) {
  if (before != after) json[name] = after;
}

Json difference(const StaffMember& before, const StaffMember& after) {
  Json json = Json::object();
  put_if_other(json, "name", before.name, after.name);
  put_if_other(json, "unit", before.unit, after.unit);
  put_if_other(json, "title", before.title, after.title);
  put_if_other(json, "category", before.category, after.category);
  put_if_other(json, "roles", before.roles, after.roles);
  put_if_other(json, "address", before.address, after.address);
  put_if_other(json, "attendance", before.attendance, after.attendance);
  put_if_other(json, "employer", before.employer, after.employer);
  return json;
}

}  // namespace

Draft staff_registered(const StaffMember& person, const Entering& entering) {
  Json json{{"name", person.name},
            {"unit", person.unit},
            {"title", person.title},
            {"category", person.category},
            {"roles", person.roles}};
  if (!person.address.empty()) json["address"] = person.address;
  if (!person.attendance.empty()) json["attendance"] = person.attendance;
  if (!person.employer.empty()) json["employer"] = person.employer;
  return entered(kStaffRegistered, person.id, entering, text_of(json));
}

std::optional<Draft> staff_changed(const StaffMember& before, const StaffMember& after,
                                   const Entering& entering, const StaffDecision& decision) {
  Json json = difference(before, after);
  if (json.empty()) return {};
  if (json.contains("unit") || json.contains("employer") || json.contains("title")) {
    if (decision.since) json["since"] = iso_date(*decision.since);
    if (!decision.number.empty()) json["decision"] = decision.number;
  }
  return entered(kStaffChanged, after.id, entering, text_of(json));
}

Draft staff_left(const StaffId& who, const Entering& entering, const std::optional<Date>& on) {
  Json json = Json::object();
  if (on) json["on"] = iso_date(*on);
  return entered(kStaffLeft, who, entering, text_of(json));
}

std::optional<Date> left_on(const Event& event) {
  const auto json = json_from(event.data);
  if (!json || !json.value().is_object()) return {};
  return date_from(text_member(json.value(), "on"));
}

Draft person_prefers(const StaffId& who, bool larger_type, const Entering& entering) {
  return entered(kPersonPrefers, who, entering,
                 text_of(Json{{"type", larger_type ? "larger" : "usual"}}));
}

Result<StaffSaid> staff_said(const Event& event) {
  const auto json = json_from(event.data);
  if (!json || !json.value().is_object())
    return Error{Fault::kBadData, event.kind + ": /data: expected an object"};
  const Json& data = json.value();
  if (event.kind == kPersonPrefers) {
    StaffSaid said;
    const std::string type = text_member(data, "type");
    if (type == "larger" || type == "usual") said.larger_type = type == "larger";
    return said;
  }
  return StaffSaid{text_in(data, "name"),
                   text_in(data, "unit"),
                   text_in(data, "title"),
                   text_in(data, "category"),
                   roles_in(data),
                   text_in(data, "address"),
                   text_in(data, "attendance"),
                   text_in(data, "employer"),
                   {},
                   date_from(text_member(data, "since")),
                   text_member(data, "decision")};
}

}  // namespace kiosk
