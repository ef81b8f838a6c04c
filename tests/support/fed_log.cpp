#include "tests/support/fed_log.h"

namespace kiosk::test {

FedLog::FedLog(std::uint8_t name) {
  id.bytes.fill(name);
  hashes.push_back(chain_start(id));
}

void FedLog::record(std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    lines.push_back(R"({"n":)" + std::to_string(lines.size() + 1) + "}");
    hashes.push_back(chain_next(id, Seq{static_cast<std::int64_t>(lines.size())}, hashes.back(),
                                line_digest(lines.back())));
  }
}

sync::FedLine FedLog::line(std::int64_t seq) const {
  const auto at = static_cast<std::size_t>(seq);
  return {id, Seq{seq}, hashes.at(at), lines.at(at - 1), {}};
}

sync::FedHead FedLog::head(std::int64_t seq) const {
  return {id, key.public_key(),
          checkpoint_of(key, id, Seq{seq}, hashes.at(static_cast<std::size_t>(seq))),
          collector.sign(sync::certificate_text("PHƯỜNG MẪU", id, key.public_key())), false};
}

sync::FeedPage FedLog::page(std::int64_t first, std::int64_t last,
                            const std::string& position) const {
  sync::FeedPage page;
  for (std::int64_t seq = first; seq <= last; ++seq) page.items.emplace_back(line(seq));
  page.items.emplace_back(head(last));
  page.position = position;
  return page;
}

sync::Link link_to(const FedLog& log) {
  sync::Link link;
  link.token = "token-1";
  link.office = "PHƯỜNG MẪU";
  link.pins = sync::Pins{log.collector.public_key(), {}};
  return link;
}

}  // namespace kiosk::test
