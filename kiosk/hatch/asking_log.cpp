#include <charconv>

#include "kiosk/base/draft_text.h"
#include "kiosk/base/json.h"
#include "kiosk/hatch/hatch_values.h"
#include "kiosk/hatch/hatch_wire.h"

namespace kiosk {
namespace {

Error pulls_itself() { return {Fault::kRefused, "hatch: the running kiosk pulls by itself"}; }

Error bad_answer() { return {Fault::kBadData, "hatch: an answer nobody can read"}; }

// The answer's object, or the error it carries.
Result<Json> good_answer(const Result<std::string>& text) {
  if (!text) return text.error();
  auto json = json_from(text.value());
  if (!json || !json.value().is_object()) return bad_answer();
  if (!flag_member(json.value(), "ok"))
    return hatch::error_from(text_member(json.value(), "error"));
  return json;
}

Result<Nothing> done_from(const Result<std::string>& text) {
  const auto answer = good_answer(text);
  return answer ? Result<Nothing>{Nothing{}} : answer.error();
}

template <class T>
Result<T> value_from(const Result<std::string>& text, Result<T> (*read)(const std::string&)) {
  const auto answer = good_answer(text);
  return answer ? read(text_member(answer.value(), "value")) : answer.error();
}

Result<std::vector<std::string>> values_from(const Result<std::string>& text) {
  const auto answer = good_answer(text);
  if (!answer) return answer.error();
  const auto values = answer.value().find("values");
  if (values == answer.value().end() || !values->is_array()) return bad_answer();
  std::vector<std::string> texts;
  for (const Json& value : *values)
    texts.push_back(value.is_string() ? value.get<std::string>() : "");
  return texts;
}

template <class T>
Result<std::vector<T>> all_from(const Result<std::vector<std::string>>& texts,
                                Result<T> (*read)(const std::string&)) {
  if (!texts) return texts.error();
  std::vector<T> values;
  for (const std::string& text : texts.value()) {
    auto value = read(text);
    if (!value) return value.error();
    values.push_back(std::move(value).value());
  }
  return values;
}

Result<std::vector<Entry>> entries_from(const Result<std::string>& text) {
  return all_from(values_from(text), hatch::entry_from);
}

Json place(const char* verb, const LogId& log, Seq seq) {
  return Json{{"ask", verb}, {"log", to_string(log)}, {"seq", number(seq)}};
}

Json erasure(const char* verb, const Erasure& what, Seq from) {
  Json request = place(verb, what.log, from);
  request["why"] = what.why;
  request["seqs"] = Json::array();
  for (const Seq seq : what.seqs) request["seqs"].push_back(number(seq));
  return request;
}

std::optional<std::int64_t> number_from(std::string_view text) {
  std::int64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return {};
  return value;
}

Json walking(const char* verb, const EventLog::Walk& walk, std::size_t limit) {
  return {{"ask", verb}, {"walk", hatch::text_of(walk)}, {"limit", limit}};
}

}  // namespace

Result<sync::OutgoingState> AskingLog::state() {
  return value_from(ask(text_of(Json{{"ask", "state"}})), hatch::state_from);
}

Result<std::optional<Batch>> AskingLog::next(const BatchLimits& limits) {
  const auto answer = good_answer(
      ask(text_of(Json{{"ask", "next"}, {"events", limits.events}, {"bytes", limits.bytes}})));
  if (!answer) return answer.error();
  const std::string text = text_member(answer.value(), "value");
  if (text.empty()) return std::optional<Batch>{};
  auto batch = hatch::batch_from(text);
  if (!batch) return batch.error();
  return std::optional{std::move(batch).value()};
}

Result<Nothing> AskingLog::acknowledged(const Acknowledgement& word) {
  return done_from(ask(text_of(Json{{"ask", "acknowledged"}, {"word", hatch::text_of(word)}})));
}

Result<std::optional<Hash>> AskingLog::hash_at(const LogId& log, Seq seq) {
  const auto answer = good_answer(ask(text_of(place("hash_at", log, seq))));
  if (!answer) return answer.error();
  return hash_from_hex(text_member(answer.value(), "value"));
}

Result<Nothing> AskingLog::rewind_to(const LogId& log, Seq acked) {
  return done_from(ask(text_of(place("rewind_to", log, acked))));
}

Result<Nothing> AskingLog::open_new_log(const std::string& reason) {
  return done_from(ask(text_of(Json{{"ask", "open_new_log"}, {"reason", reason}})));
}

Result<Nothing> AskingLog::quarantine(const LogId& log, Seq seq) {
  return done_from(ask(text_of(place("quarantine", log, seq))));
}

Result<Signature> AskingLog::sign(const std::string& text) {
  const auto answer = good_answer(ask(text_of(Json{{"ask", "sign"}, {"text", text}})));
  if (!answer) return answer.error();
  const auto signature = signature_from_base64(text_member(answer.value(), "value"));
  return signature ? Result<Signature>{*signature} : bad_answer();
}

Result<std::vector<Entry>> AskingLog::append(std::span<const Draft> drafts) {
  Json request{{"ask", "append"}, {"drafts", Json::array()}};
  for (const Draft& draft : drafts) request["drafts"].push_back(draft_text(draft));
  return entries_from(ask(text_of(request)));
}

Result<std::vector<LogId>> AskingLog::logs() { return log_ids("logs"); }
Result<std::vector<LogId>> AskingLog::every_log() { return log_ids("every_log"); }

Result<std::vector<LogId>> AskingLog::log_ids(const char* verb) {
  const auto texts = values_from(ask(text_of(Json{{"ask", verb}})));
  if (!texts) return texts.error();
  std::vector<LogId> logs;
  for (const std::string& text : texts.value()) {
    const auto log = log_id_from(text);
    if (!log) return bad_answer();
    logs.push_back(*log);
  }
  return logs;
}

Result<PulledSoFar> AskingLog::pulled_so_far() { return pulls_itself(); }
Result<Nothing> AskingLog::take_pulled(const PulledPage&) { return pulls_itself(); }
Result<Nothing> AskingLog::pull_anew() { return pulls_itself(); }

Result<std::vector<Entry>> AskingLog::entries(const LogId& log, Seq after, std::size_t limit) {
  Json request = place("entries", log, after);
  request["limit"] = limit;
  return entries_from(ask(text_of(request)));
}

Result<Nothing> AskingLog::change_key() {
  return done_from(ask(text_of(Json{{"ask", "change_key"}})));
}

Result<EventLog::Walk> AskingLog::walk_on(EventLog::Walk walk, std::size_t limit) {
  return value_from(ask(text_of(walking("walk_on", walk, limit))), hatch::walk_from);
}

Result<EventLog::Walk> AskingLog::walk_pulled(EventLog::Walk walk, std::size_t limit) {
  return value_from(ask(text_of(walking("walk_pulled", walk, limit))), hatch::walk_from);
}

Result<std::optional<Seq>> AskingLog::erase_part(const Erasure& what, Seq from) {
  const auto answer = good_answer(ask(text_of(erasure("erase_part", what, from))));
  if (!answer) return answer.error();
  const std::string text = text_member(answer.value(), "value");
  if (text.empty()) return std::optional<Seq>{};
  const auto next = number_from(text);
  return next ? Result<std::optional<Seq>>{Seq{*next}} : bad_answer();
}

Result<Nothing> AskingLog::erase_rows(const Erasure& what) {
  return done_from(ask(text_of(erasure("erase_rows", what, Seq{}))));
}

Result<EvidenceErased> AskingLog::erase_evidence(const StaffId& who) {
  auto values = values_from(ask(text_of(Json{{"ask", "erase_evidence"}, {"who", who.text}})));
  if (!values) return values.error();
  const auto rewritten =
      values.value().empty() ? std::nullopt : number_from(values.value().front());
  if (!rewritten) return bad_answer();
  EvidenceErased done{*rewritten, std::move(values).value()};
  done.removed.erase(done.removed.begin());
  return done;
}

Result<bool> AskingLog::forget_erased() {
  const auto answer = good_answer(ask(text_of(Json{{"ask", "forget_erased"}})));
  if (!answer) return answer.error();
  return !text_member(answer.value(), "value").empty();
}

Result<Seq> AskingLog::acked(const LogId& log) {
  const auto answer = good_answer(ask(text_of(place("acked", log, Seq{}))));
  if (!answer) return answer.error();
  const auto seq = number_from(text_member(answer.value(), "value"));
  return seq ? Result<Seq>{Seq{*seq}} : bad_answer();
}

Result<std::vector<Checkpoint>> AskingLog::checkpoints(const LogId& log, Seq after, Seq last) {
  Json request = place("checkpoints", log, after);
  request["last"] = number(last);
  return all_from(values_from(ask(text_of(request))), hatch::checkpoint_from);
}

}  // namespace kiosk
