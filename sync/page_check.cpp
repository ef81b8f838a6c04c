// Covered by tests/sync/page_check_test.cpp.
#include "sync/page_check.h"

#include <algorithm>
#include <map>

#include "kiosk/base/chain.h"

namespace kiosk::sync {
namespace {

struct End {
  Seq last{};
  Hash head{};
};

// One page, line by line, against where each log stood before it.
class Checking {
 public:
  Checking(const PulledSoFar& so_far, const Link& link) : link_(link) {
    for (const ForeignEnd& end : so_far.ends) ends_[end.log] = {end.last, end.head};
    own_ = so_far.own;
  }

  Result<Nothing> take(const FedLine& line) {
    if (std::find(own_.begin(), own_.end(), line.log) != own_.end()) return Nothing{};
    End& end = end_of(line.log);
    if (line.seq <= end.last) return Nothing{};
    if (line.seq != next(end.last)) return bad(line.log, line.seq, "a line is missing before it");
    const Hash hash = chain_next(line.log, line.seq, end.head, line_digest(line.body));
    if (hash != line.hash) return bad(line.log, line.seq, "it does not continue its log");
    end = {line.seq, hash};
    page_.entries.push_back({line.log, line.seq, hash, line.body, false});
    return Nothing{};
  }

  Result<Nothing> take(const FedHead& fed) {
    if (std::find(own_.begin(), own_.end(), fed.log) != own_.end()) return Nothing{};
    const End& end = end_of(fed.log);
    if (fed.head.seq < end.last) return Nothing{};  // of what was stored long ago
    if (fed.head.seq != end.last || fed.head.hash != end.head)
      return bad(fed.log, fed.head.seq, "the signed head is another");
    const std::string text = certificate_text(link_.office, fed.log, fed.key);
    const bool vouched = verify(link_.pins->current, text, fed.certificate) ||
                         (link_.pins->next && verify(*link_.pins->next, text, fed.certificate));
    if (!vouched) return bad(fed.log, fed.head.seq, "the collector does not vouch for its key");
    if (!holds(fed.head, fed.key, fed.log))
      return bad(fed.log, fed.head.seq, "the signature does not hold");
    page_.heads.push_back({fed.log, fed.head, fed.key, fed.administers, page_.entries.size()});
    return Nothing{};
  }

  PulledPage page(const std::string& position, std::uint64_t forgotten) {
    page_.position = position;
    page_.forgotten = forgotten;
    return std::move(page_);
  }

 private:
  End& end_of(const LogId& log) {
    return ends_.try_emplace(log, End{Seq{}, chain_start(log)}).first->second;
  }

  static Error bad(const LogId& log, Seq seq, const std::string& why) {
    return {Fault::kBadData,
            "feed: log " + to_string(log) + ", " + std::to_string(number(seq)) + ": " + why};
  }

  const Link& link_;
  std::map<LogId, End> ends_;
  std::vector<LogId> own_;
  PulledPage page_;
};

}  // namespace

Result<PulledPage> checked(const FeedPage& page, const PulledSoFar& so_far, const Link& link) {
  Checking checking{so_far, link};
  for (const auto& item : page.items) {
    const auto taken = std::visit([&](const auto& it) { return checking.take(it); }, item);
    if (!taken) return taken.error();
  }
  return checking.page(page.position, so_far.forgotten);
}

}  // namespace kiosk::sync
