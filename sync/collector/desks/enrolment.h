#pragma once
// How a terminal becomes one of an office (protocol §5).

#include <optional>
#include <string>
#include <string_view>

#include "sync/collector/desks/intake.h"
#include "sync/collector/desks/reply.h"
#include "sync/wire.h"

namespace kiosk::sync {

// Safe from any thread.
class EnrolmentDesk {
 public:
  explicit EnrolmentDesk(const Premises& premises) : premises_(premises) {}

  // POST /v1/enrol.
  Reply take(const std::string& authorization, std::string_view body, Now now);

 private:
  // None when another request came in between: ask again.
  std::optional<Reply> considered(const EnrolRequest& request, const std::string& authorization,
                                  Now now);
  std::optional<Reply> with_code(const EnrolRequest& request, Now now);
  std::optional<Reply> with_token(const EnrolRequest& request, const std::string& token, Now now);
  Result<bool> vouched_for(const EnrolRequest& request, TerminalId terminal);
  std::optional<Reply> bind(const EnrolRequest& request, Enrolled enrolled,
                            const std::string& token);
  std::optional<Reply> announced(const EnrolRequest& request, const TerminalRecord& relay,
                                 const std::string& token, Now now);
  Reply granted(const Enrolled& enrolled, const std::string& token);

  const Premises premises_;
};

}  // namespace kiosk::sync
