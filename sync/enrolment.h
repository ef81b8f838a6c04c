#pragma once
// How a terminal becomes one of a collector's terminals, and its further logs known (protocol §5).

#include "kiosk/base/batch.h"
#include "sync/link.h"
#include "sync/outgoing.h"
#include "sync/transport.h"

namespace kiosk::sync {

// The first log of a terminal, with a one-time code.
struct Enrolment {
  std::string collector;  // its address, to be remembered; `line` leads there
  std::string code;
  std::string terminal;  // a label: the collector's answer decides the name
  LogId log;
  PublicKey public_key;
};

// Asks once and gives the link to keep: `before` with the collector's token, names and keys in it.
// Our office key is offered; the office's own, if it has another, becomes the current one and ours
// stays for look-up. The answer must be signed by the key it brings. Fails with kRefused when the
// collector said no (a used or unknown code), kTryLater when nobody or somebody else answered;
// either in words for the person who typed address and code.
Result<Link> enrol(const Enrolment& wish, const Link& before, Transport& line,
                   const std::stop_token& stop, Noise noise);

// A further log of an enrolled terminal, vouched for by the log's own signature.
Result<Request> further_log_request(const Link& link, const OutgoingState& state,
                                    Outgoing& outgoing);

// The link after a verified 200 to that: the log is one of ours. kBadData when it cannot be read.
Result<Link> link_with_log(Link link, const LogId& log, const Response& answer);

}  // namespace kiosk::sync
