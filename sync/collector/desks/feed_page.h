#pragma once
// One page of an office's feed as it is filled: batch by batch, up to its limits.

#include <string>

#include "sync/collector/desks/feed_desk.h"
#include "sync/wire.h"

namespace kiosk::sync {

class PageFilling {
 public:
  PageFilling(StoreReader& store, const FeedQuestion& question, const TerminalRecord& asker,
              const FeedPosition& from)
      : store_(store), question_(question), asker_(asker), at_(from) {}

  // Takes what has come since; whether there is anything to say.
  Result<bool> fill();

  // The page with its last line. Its position moves on even where there was nothing to say: what
  // the asker brought itself lies behind it.
  Result<std::string> finished();

 private:
  bool full() const { return lines_ >= question_.limit || full_; }
  bool is_left_out(const LogId& log) const;
  Result<Nothing> take(const FedBatch& batch);
  Result<Nothing> sign_off(const FedBatch& batch);
  bool add(const FedLine& line);

  StoreReader& store_;
  const FeedQuestion& question_;
  const TerminalRecord& asker_;
  FeedPosition at_;
  std::string text_;
  std::int64_t lines_ = 0;
  bool full_ = false;  // of bytes
};

}  // namespace kiosk::sync
