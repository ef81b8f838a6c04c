#pragma once
// What this terminal and its collector know each other by: link.json (interfaces.md, "Files").

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/ids.h"
#include "kiosk/base/office_key.h"
#include "kiosk/base/result.h"
#include "kiosk/base/signing.h"

namespace kiosk::sync {

// The keys that may sign the collector's answers, pinned at enrolment (protocol §3, §5).
struct Pins {
  PublicKey current;
  std::optional<PublicKey> next;
  bool operator==(const Pins&) const = default;
};

struct Link {
  std::string collector;  // the address it was enrolled at
  std::string token;      // empty: not enrolled
  std::string office;     // as the collector names them
  std::string terminal;
  std::vector<OfficeKey> office_keys;  // the current first; older ones for look-up only
  std::optional<Pins> pins;            // there when the token is
  std::vector<LogId> logs;             // those the collector takes from us
  std::string role{};                  // as it gave it: kiosk, board; empty: it did not say

  bool enrolled() const { return !token.empty(); }
  bool knows(const LogId& log) const;
  bool operator==(const Link&) const = default;
};

// What may stand in an Authorization header: 1 to 1024 visible ASCII characters.
bool is_token(std::string_view text);

std::string text_of(const Link& link);

// Fails with kBadData, naming every fault by its JSON pointer and never showing a secret. Whoever
// reads badges has an office key; a relay has none.
Result<Link> link_from(std::string_view text, bool reads_badges = true);

// `init` writes one that holds a new office key and nothing else. The file's mode is 0600.
Result<Link> read_link(const std::filesystem::path& file);
Result<Nothing> write_link(const std::filesystem::path& file, const Link& link);

// Takes over the token and the logs of `link` into the file and leaves what else stands there now,
// for it may be newer: what the pusher does after it has enrolled a further log.
Result<Nothing> keep_logs(const std::filesystem::path& file, const Link& link);

}  // namespace kiosk::sync
