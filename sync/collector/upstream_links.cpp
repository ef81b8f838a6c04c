// Covered by tests/collector/relay_test.cpp.
#include "sync/collector/upstream_links.h"

#include "kiosk/base/file.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "sync/curl_transport.h"
#include "sync/enrolment.h"

namespace kiosk::sync {
namespace {

constexpr std::size_t kLongestFile = std::size_t{16} << 20;

Error bad(const std::filesystem::path& file, const std::string& what) {
  return {Fault::kBadData, what + " (" + file.string() + ')'};
}

}  // namespace

Result<UpstreamLinks> read_upstream_links(const std::filesystem::path& file) {
  std::error_code unknown;
  if (!std::filesystem::exists(file, unknown)) return UpstreamLinks{};
  const auto text = read_file(file, kLongestFile);
  if (!text) return text.error();
  const auto json = json_from(text.value());
  if (!json || !json.value().is_object()) return bad(file, "expected an object of links");
  UpstreamLinks links;
  for (const auto& [office, link] : json.value().items()) {
    auto read = link_from(kiosk::text_of(link), false);
    if (!read) return bad(file, read.error().what);
    links[office] = std::move(read).value();
  }
  return links;
}

Result<Nothing> write_upstream_links(const std::filesystem::path& file,
                                     const UpstreamLinks& links) {
  Json json = Json::object();
  for (const auto& [office, link] : links) json[office] = json_from(sync::text_of(link)).value();
  return write_file(file, kiosk::text_of(json) + '\n', 0600);
}

// The log it names is never written: a relay has nothing of its own to say.
Result<Nothing> join_upstream(const std::filesystem::path& file, const Joining& joining) {
  auto links = read_upstream_links(file);
  if (!links) return links.error();
  auto line = CurlTransport::open({joining.upstream, joining.ca});
  if (!line) return line.error();
  IdMaker ids{random_bits};
  const Enrolment wish{joining.upstream, joining.code, joining.office,
                       ids.next_log(SystemClock{}.now().instant), SigningKey::make().public_key()};
  const auto link = enrol(wish, {}, *line.value(), {}, random_bits);
  if (!link) return link.error();
  links.value()[joining.office] = link.value();
  return write_upstream_links(file, links.value());
}

}  // namespace kiosk::sync
