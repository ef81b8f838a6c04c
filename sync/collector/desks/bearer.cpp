// Covered by tests/collector/intake_test.cpp.
#include "sync/collector/desks/bearer.h"

namespace kiosk::sync {
namespace {

constexpr std::string_view kBearer = "Bearer ";

}  // namespace

std::variant<TerminalRecord, Reply> bearer_of(StoreReader& store, std::string_view authorization) {
  if (authorization.substr(0, kBearer.size()) != kBearer) return refusal(401, "token");
  const auto bearer = store.bearer(sha256(authorization.substr(kBearer.size())));
  if (!bearer) return unable(bearer.error());
  if (!bearer.value()) return refusal(401, "token");
  if (bearer.value()->revoked) return refusal(403, "revoked");
  return bearer.value()->terminal;
}

}  // namespace kiosk::sync
