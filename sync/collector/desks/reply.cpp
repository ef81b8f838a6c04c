// Covered by tests/collector/intake_test.cpp.
#include "sync/collector/desks/reply.h"

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"

namespace kiosk::sync {

Reply refusal(int status, const std::string& error, const std::string& what) {
  Json json{{"error", error}};
  if (!what.empty()) json["what"] = one_line(what);
  return {status, text_of(json), "application/json", 0};
}

Reply unable(const Error& error) {
  constexpr int kMakeRoomFirst = 60;
  Reply answer = refusal(503, error.fault == Fault::kNoRoom ? "full" : "busy");
  answer.retry_after = error.fault == Fault::kNoRoom ? kMakeRoomFirst : 1;
  return answer;
}

Reply too_often() {
  Reply slower = refusal(429, "rate");
  slower.retry_after = 1;
  return slower;
}

}  // namespace kiosk::sync
