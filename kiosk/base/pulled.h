#pragma once
// What came of other terminals' logs, on its way into this terminal's memory (protocol §4).

#include <cstdint>
#include <string>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/base/signing.h"

namespace kiosk {

// A signed head of another log: what it covers is that terminal's own word. Its signature has been
// verified, and that the key is that log's.
struct ForeignHead {
  LogId log;
  Checkpoint head;
  PublicKey key;
  bool administers = false;  // the terminal might set people and badges when it wrote them
  std::size_t behind = 0;    // so many entries of its page come before it
};

// Entries follow what is stored of their logs without a gap, in the order of each log.
struct PulledPage {
  std::vector<Entry> entries;
  std::vector<ForeignHead> heads;
  std::string position;         // where the next page begins
  std::uint64_t forgotten = 0;  // as it was when the page was asked for
};

// How far another log is stored here.
struct ForeignEnd {
  LogId log;
  Seq last{};
  Hash head{};
};

// What the next page has to continue.
struct PulledSoFar {
  std::string position;  // empty: from the beginning
  std::vector<LogId> own;
  std::vector<ForeignEnd> ends;
  // How often what was stored was taken away again: a page asked for before that continues nothing.
  std::uint64_t forgotten = 0;
};

}  // namespace kiosk
