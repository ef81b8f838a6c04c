#pragma once
// Consecutive lines of one log on their way to the collector, and its word on them (protocol §3).

#include <string>
#include <vector>

#include "kiosk/base/event.h"

namespace kiosk {

// At most these; a proxy on the way may have taught the pusher smaller ones.
struct BatchLimits {
  std::size_t events = 500;
  std::size_t bytes = std::size_t{256} * 1024;  // inflated, envelope included
};

// Never empty. The signature is the log's checkpoint at `last`.
struct Batch {
  LogId log;
  Seq first{};
  Seq last{};
  Hash previous{};  // hash(first-1)
  Hash head{};      // hash(last)
  Signature signature{};
  std::vector<std::string> lines;  // bodies, or the digest lines that stand for them
};

// The collector's signed word that it holds a log up to `acked`.
struct Acknowledgement {
  LogId log;
  Seq acked{};
  Hash head{};
  std::string server_time;  // RFC 3339, as signed
  Signature signature{};
};

}  // namespace kiosk
