// Covered by tests/sync/wire_feed_test.cpp.
#include "kiosk/base/json.h"
#include "sync/wire.h"

namespace kiosk::sync {
namespace {

constexpr std::size_t kLongestPosition = 64;

Error bad(const std::string& what) { return {Fault::kBadData, "feed: " + what}; }

Result<FedLine> fed_line_from(const Json& json, const LogId& log) {
  const std::int64_t seq = number_member(json, "seq");
  if (seq < 1) return bad("/seq: expected a number from 1");
  const auto hash = hash_from_hex(text_member(json, "hash"));
  if (!hash) return bad("/hash: expected a hash in hex");
  FedLine line{log, Seq{seq}, *hash, text_member(json, "body")};
  if (json.contains("name"))
    line.shown = ShownName{StaffId{text_member(json, "who")}, text_member(json, "name")};
  if (const auto fine = well_formed(line.body); !fine) return bad("/body: " + fine.error().what);
  return line;
}

Result<FedHead> fed_head_from(const Json& json, const LogId& log) {
  const std::int64_t seq = number_member(json, "seq");
  if (seq < 1) return bad("/seq: expected a number from 1");
  const auto hash = hash_from_hex(text_member(json, "hash"));
  if (!hash) return bad("/hash: expected a hash in hex");
  const auto key = public_key_from_base64(text_member(json, "public_key"));
  if (!key) return bad("/public_key: expected 32 bytes in base64");
  const auto signature = signature_from_base64(text_member(json, "signature"));
  if (!signature) return bad("/signature: expected 64 bytes in base64");
  const auto certificate = signature_from_base64(text_member(json, "certificate"));
  if (!certificate) return bad("/certificate: expected 64 bytes in base64");
  return FedHead{
      log, *key, {Seq{seq}, *hash, *signature}, *certificate, flag_member(json, "administers")};
}

// One line of a page, put onto it.
Result<Nothing> take_line(std::string_view text, FeedPage& page) {
  const auto read = json_from(text);
  if (!read) return bad(read.error().what);
  const Json& json = read.value();
  page.position = text_member(json, "position");
  page.left = number_member(json, "left");
  if (!page.position.empty()) return Nothing{};
  const auto log = log_id_from(text_member(json, "log"));
  if (!log) return bad("/log: expected a UUID");
  if (json.contains("body")) {
    auto line = fed_line_from(json, *log);
    if (!line) return line.error();
    page.items.emplace_back(std::move(line).value());
    return Nothing{};
  }
  auto head = fed_head_from(json, *log);
  if (!head) return head.error();
  page.items.emplace_back(std::move(head).value());
  return Nothing{};
}

}  // namespace

std::string certificate_text(const std::string& office, const LogId& log, const PublicKey& key) {
  return "congso-log-key-v1\n" + office + '\n' + to_string(log) + '\n' + to_base64(key);
}

std::string line_of(const FedLine& line) {
  Json json{{"log", to_string(line.log)},
            {"seq", number(line.seq)},
            {"hash", hex(line.hash)},
            {"body", line.body}};
  if (line.shown) {
    json["who"] = line.shown->who.text;
    json["name"] = line.shown->name;
  }
  return text_of(json);
}

std::string line_of(const FedHead& head) {
  Json json{{"log", to_string(head.log)},
            {"public_key", to_base64(head.key)},
            {"seq", number(head.head.seq)},
            {"hash", hex(head.head.hash)},
            {"signature", base64(head.head.signature)},
            {"certificate", base64(head.certificate)}};
  if (head.administers) json["administers"] = true;
  return text_of(json);
}

std::string position_line(const std::string& position, std::int64_t left) {
  return text_of(Json{{"position", position}, {"left", left}});
}

Result<FeedPage> feed_page_from(std::string_view body) {
  if (body.size() > kLongestFeedPage) return bad("longer than 1 MiB");
  FeedPage page;
  while (!body.empty()) {
    if (!page.position.empty()) return bad("something follows the position");
    const auto end = body.find('\n');
    if (end == body.npos) return bad("no LF at the end");
    if (const auto taken = take_line(body.substr(0, end), page); !taken) return taken.error();
    body.remove_prefix(end + 1);
  }
  if (page.position.empty() || page.position.size() > kLongestPosition)
    return bad("/position: expected at the end");
  return page;
}

std::string feed_path(const std::string& after, std::chrono::seconds wait,
                      const std::vector<LogId>& without) {
  std::string path = "/v1/feed?after=" + after + "&limit=" + std::to_string(kMostFed) +
                     "&wait=" + std::to_string(wait.count());
  for (const LogId& log : without) path += "&not=" + to_string(log);
  return path;
}

}  // namespace kiosk::sync
