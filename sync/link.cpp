#include "sync/link.h"

#include <algorithm>

#include "kiosk/base/file.h"
#include "kiosk/base/json.h"

namespace kiosk::sync {
namespace {

constexpr int kMode = 0600;
constexpr std::size_t kLongestToken = 1024;

// Reads members one by one and remembers what was wrong with each.
class Reading {
 public:
  explicit Reading(const Json& json) : json_(json) {}

  std::string text(const std::string& name) {
    const auto found = json_.find(name);
    if (found == json_.end()) return {};
    if (!found->is_string()) wrong("/" + name, "text");
    return found->is_string() ? found->get<std::string>() : "";
  }

  std::string token() {
    std::string token = text("token");
    if (!token.empty() && !is_token(token)) wrong("/token", "visible ASCII characters");
    return token;
  }

  std::optional<PublicKey> key(const std::string& name) {
    if (json_.find(name) == json_.end()) return {};
    auto key = public_key_from_base64(text(name));
    if (!key) wrong("/" + name, "32 bytes in base64");
    return key;
  }

  // Every element of a list of texts, as `from` reads it.
  template <class T>
  std::vector<T> list(const std::string& name, std::optional<T> (*from)(std::string_view),
                      const std::string& expected) {
    std::vector<T> values;
    const auto found = json_.find(name);
    if (found == json_.end()) return values;
    if (!found->is_array()) wrong("/" + name, "a list");
    if (!found->is_array()) return values;
    for (std::size_t i = 0; i < found->size(); ++i) {
      const Json& element = (*found)[i];
      const auto value = element.is_string() ? from(element.get<std::string>()) : std::nullopt;
      if (value) values.push_back(*value);
      if (!value) wrong("/" + name + '/' + std::to_string(i), expected);
    }
    return values;
  }

  void wrong(const std::string& pointer, const std::string& expected) {
    if (!faults_.empty()) faults_ += "; ";
    faults_ += pointer + ": expected " + expected;
  }
  const std::string& faults() const { return faults_; }

 private:
  const Json& json_;
  std::string faults_;
};

Link read_members(Reading& reading) {
  Link link;
  link.collector = reading.text("collector");
  link.token = reading.token();
  link.office = reading.text("office");
  link.terminal = reading.text("terminal");
  link.role = reading.text("role");
  link.office_keys =
      reading.list<OfficeKey>("office_keys", office_key_from_base64, "32 bytes in base64");
  link.logs = reading.list<LogId>("logs", log_id_from, "a UUID");
  const auto current = reading.key("collector_key");
  const auto next = reading.key("collector_key_next");
  if (current) link.pins = Pins{*current, next};
  return link;
}

}  // namespace

bool Link::knows(const LogId& log) const {
  return std::find(logs.begin(), logs.end(), log) != logs.end();
}

bool is_token(std::string_view text) {
  return !text.empty() && text.size() <= kLongestToken &&
         std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

std::string text_of(const Link& link) {
  Json json = Json::object();
  if (link.enrolled()) {
    json["collector"] = link.collector;
    json["token"] = link.token;
    json["office"] = link.office;
    json["terminal"] = link.terminal;
    if (!link.role.empty()) json["role"] = link.role;
  }
  json["office_keys"] = Json::array();
  for (const OfficeKey& key : link.office_keys) json["office_keys"].push_back(to_base64(key));
  if (link.pins) json["collector_key"] = to_base64(link.pins->current);
  if (link.pins && link.pins->next) json["collector_key_next"] = to_base64(*link.pins->next);
  json["logs"] = Json::array();
  for (const LogId& log : link.logs) json["logs"].push_back(to_string(log));
  return kiosk::text_of(json) + '\n';
}

Result<Link> link_from(std::string_view text, bool reads_badges) {
  const auto json = json_from(text);
  if (!json) return Error{Fault::kBadData, "link.json: " + json.error().what};
  Reading reading{json.value()};
  if (!json.value().is_object()) reading.wrong("", "an object");
  Link link = read_members(reading);
  if (json.value().is_object()) {
    if (reads_badges && link.office_keys.empty()) reading.wrong("/office_keys", "at least one");
    if (link.enrolled() && !link.pins) reading.wrong("/collector_key", "a key beside the token");
    if (link.enrolled() && link.collector.empty()) reading.wrong("/collector", "an address");
  }
  if (!reading.faults().empty()) return Error{Fault::kBadData, "link.json: " + reading.faults()};
  return link;
}

Result<Link> read_link(const std::filesystem::path& file) {
  const auto text = read_file(file);
  if (!text) return text.error();
  return link_from(text.value());
}

Result<Nothing> write_link(const std::filesystem::path& file, const Link& link) {
  return write_file(file, text_of(link), kMode);
}

Result<Nothing> keep_logs(const std::filesystem::path& file, const Link& link) {
  auto kept = read_link(file);
  if (!kept) return kept.error();
  kept.value().token = link.token;
  kept.value().logs = link.logs;
  return write_link(file, kept.value());
}

}  // namespace kiosk::sync
