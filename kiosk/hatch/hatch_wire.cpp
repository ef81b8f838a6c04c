#include "kiosk/hatch/hatch_wire.h"

#include <map>

#include "kiosk/base/draft_text.h"
#include "kiosk/base/json.h"
#include "kiosk/hatch/hatch_values.h"

namespace kiosk {
namespace {

// A request and its answer are small objects whose values are texts of hatch_values.
std::string good(const std::string& value) { return text_of(Json{{"ok", true}, {"value", value}}); }
std::string good(std::vector<std::string> values) {
  return text_of(Json{{"ok", true}, {"values", std::move(values)}});
}
std::string wrong(const Error& error) {
  return text_of(Json{{"ok", false}, {"error", hatch::text_of(error)}});
}

std::string told(const Result<Nothing>& done) { return done ? good("") : wrong(done.error()); }

template <class T>
std::string told(const Result<T>& answer) {
  return answer ? good(hatch::text_of(answer.value())) : wrong(answer.error());
}

template <class T>
std::vector<std::string> texts_of(const std::vector<T>& values) {
  std::vector<std::string> texts;
  texts.reserve(values.size());
  for (const T& value : values) texts.push_back(hatch::text_of(value));
  return texts;
}

LogId log_of(const Json& request) {
  return log_id_from(text_member(request, "log")).value_or(LogId{});
}
Seq seq_of(const Json& request) { return Seq{number_member(request, "seq")}; }

Erasure erasure_of(const Json& request) {
  Erasure what{log_of(request), {}, text_member(request, "why")};
  const auto seqs = request.find("seqs");
  if (seqs == request.end() || !seqs->is_array()) return what;
  for (const Json& seq : *seqs)
    if (seq.is_number_integer()) what.seqs.push_back(Seq{seq.get<std::int64_t>()});
  return what;
}

std::string append(const Json& request, LogAccess& log) {
  std::vector<Draft> drafts;
  const auto texts = request.find("drafts");
  if (texts == request.end() || !texts->is_array())
    return wrong({Fault::kBadData, "hatch: no drafts"});
  for (const Json& text : *texts) {
    auto draft = draft_from(text.is_string() ? text.get<std::string>() : "");
    if (!draft) return wrong(draft.error());
    drafts.push_back(std::move(draft).value());
  }
  const auto entries = log.append(drafts);
  return entries ? good(texts_of(entries.value())) : wrong(entries.error());
}

std::string entries(const Json& request, LogAccess& log) {
  const auto limit = static_cast<std::size_t>(number_member(request, "limit", 1));
  const auto found = log.entries(log_of(request), seq_of(request), std::min(limit, kEntriesAtOnce));
  return found ? good(texts_of(found.value())) : wrong(found.error());
}

std::string names_of(const Result<std::vector<LogId>>& found) {
  if (!found) return wrong(found.error());
  std::vector<std::string> names;
  for (const LogId& id : found.value()) names.push_back(to_string(id));
  return good(std::move(names));
}

std::string logs(const Json&, LogAccess& log) { return names_of(log.logs()); }
std::string every_log(const Json&, LogAccess& log) { return names_of(log.every_log()); }

std::string next_batch(const Json& request, LogAccess& log) {
  const auto batch = log.next({static_cast<std::size_t>(number_member(request, "events", 1)),
                               static_cast<std::size_t>(number_member(request, "bytes", 1))});
  if (!batch) return wrong(batch.error());
  return good(batch.value() ? hatch::text_of(*batch.value()) : "");
}

std::string hash_at(const Json& request, LogAccess& log) {
  const auto hash = log.hash_at(log_of(request), seq_of(request));
  if (!hash) return wrong(hash.error());
  return good(hash.value() ? hex(*hash.value()) : "");
}

std::string acknowledged(const Json& request, LogAccess& log) {
  const auto word = hatch::acknowledgement_from(text_member(request, "word"));
  return word ? told(log.acknowledged(word.value())) : wrong(word.error());
}

using Walking = Result<EventLog::Walk> (LogAccess::*)(EventLog::Walk, std::size_t);

std::string walked(const Json& request, LogAccess& log, Walking on) {
  const auto walk = hatch::walk_from(text_member(request, "walk"));
  if (!walk) return wrong(walk.error());
  const auto limit = static_cast<std::size_t>(number_member(request, "limit", 1));
  return told((log.*on)(walk.value(), std::min(limit, kEntriesAtOnce)));
}

std::string walk_on(const Json& request, LogAccess& log) {
  return walked(request, log, &LogAccess::walk_on);
}
std::string walk_pulled(const Json& request, LogAccess& log) {
  return walked(request, log, &LogAccess::walk_pulled);
}

std::string sign(const Json& request, LogAccess& log) {
  const auto signature = log.sign(text_member(request, "text"));
  return signature ? good(base64(signature.value())) : wrong(signature.error());
}

using Verb = std::string (*)(const Json&, LogAccess&);

std::string state(const Json&, LogAccess& log) { return told(log.state()); }
std::string rewind_to(const Json& request, LogAccess& log) {
  return told(log.rewind_to(log_of(request), seq_of(request)));
}
std::string open_new_log(const Json& request, LogAccess& log) {
  return told(log.open_new_log(text_member(request, "reason")));
}
std::string change_key(const Json&, LogAccess& log) { return told(log.change_key()); }
std::string quarantine(const Json& request, LogAccess& log) {
  return told(log.quarantine(log_of(request), seq_of(request)));
}
std::string erase_part(const Json& request, LogAccess& log) {
  const auto next = log.erase_part(erasure_of(request), seq_of(request));
  if (!next) return wrong(next.error());
  return good(next.value() ? std::to_string(number(*next.value())) : "");
}
std::string erase_rows(const Json& request, LogAccess& log) {
  return told(log.erase_rows(erasure_of(request)));
}
std::string erase_evidence(const Json& request, LogAccess& log) {
  const auto done = log.erase_evidence(StaffId{text_member(request, "who")});
  if (!done) return wrong(done.error());
  std::vector<std::string> values = done.value().removed;
  values.insert(values.begin(), std::to_string(done.value().rewritten));
  return good(std::move(values));
}
std::string forget_erased(const Json&, LogAccess& log) {
  const auto owned = log.forget_erased();
  if (!owned) return wrong(owned.error());
  return good(owned.value() ? "views" : "");
}
std::string acked(const Json& request, LogAccess& log) {
  const auto seq = log.acked(log_of(request));
  return seq ? good(std::to_string(number(seq.value()))) : wrong(seq.error());
}
std::string checkpoints(const Json& request, LogAccess& log) {
  const auto found =
      log.checkpoints(log_of(request), seq_of(request), Seq{number_member(request, "last")});
  return found ? good(texts_of(found.value())) : wrong(found.error());
}

const std::map<std::string, Verb, std::less<>> kVerbs{{"state", state},
                                                      {"next", next_batch},
                                                      {"acknowledged", acknowledged},
                                                      {"hash_at", hash_at},
                                                      {"rewind_to", rewind_to},
                                                      {"open_new_log", open_new_log},
                                                      {"quarantine", quarantine},
                                                      {"change_key", change_key},
                                                      {"sign", sign},
                                                      {"append", append},
                                                      {"logs", logs},
                                                      {"every_log", every_log},
                                                      {"entries", entries},
                                                      {"walk_on", walk_on},
                                                      {"walk_pulled", walk_pulled},
                                                      {"erase_part", erase_part},
                                                      {"erase_rows", erase_rows},
                                                      {"erase_evidence", erase_evidence},
                                                      {"forget_erased", forget_erased},
                                                      {"acked", acked},
                                                      {"checkpoints", checkpoints}};

}  // namespace

std::string answer_to(std::string_view request, LogAccess& log) {
  const auto json = json_from(request);
  if (!json || !json.value().is_object()) return wrong({Fault::kBadData, "hatch: not a request"});
  const auto verb = kVerbs.find(text_member(json.value(), "ask"));
  if (verb == kVerbs.end()) return wrong({Fault::kBadData, "hatch: unknown request"});
  return verb->second(json.value(), log);
}

}  // namespace kiosk
