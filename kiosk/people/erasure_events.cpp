#include "kiosk/people/erasure_events.h"

#include <algorithm>

#include "kiosk/base/chain.h"
#include "kiosk/base/json.h"

namespace kiosk {

Draft person_erased(const StaffId& who, const ErasureSaid& said, const Entering& entering) {
  Json json{{"reason", said.reason}, {"log", to_string(said.log)}, {"seqs", Json::array()}};
  for (const Seq seq : said.seqs) json["seqs"].push_back(number(seq));
  return entered(kPersonErased, who, entering, text_of(json));
}

std::string kind_to_erase(const StaffId& who, const std::string& line) {
  if (line.find(text_of(Json(who.text))) == line.npos || is_digest_line(line)) return "";
  const auto event = event_from(line);
  if (!event) return "unreadable";
  const bool theirs = event.value().who == who && event.value().kind != kPersonErased;
  return theirs ? event.value().kind : "";
}

Result<ErasureSaid> erasure_said(const Event& event) {
  const auto json = json_from(event.data);
  const auto log = json ? log_id_from(text_member(json.value(), "log")) : std::nullopt;
  if (!log) return Error{Fault::kBadData, event.kind + ": /data/log: expected a log id"};
  ErasureSaid said{text_member(json.value(), "reason"), *log, {}};
  const auto seqs = json.value().find("seqs");
  if (seqs != json.value().end() && seqs->is_array())
    for (const Json& seq : *seqs)
      if (seq.is_number_integer()) said.seqs.push_back(Seq{seq.get<std::int64_t>()});
  std::sort(said.seqs.begin(), said.seqs.end());
  return said;
}

}  // namespace kiosk
