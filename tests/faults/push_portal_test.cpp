// Row 33 of the fault matrix: somebody else answers. None of it is an acknowledgement, nothing is
// followed, and nothing is lost.

#include <doctest/doctest.h>

#include "tests/support/push_wire.h"

namespace kiosk::test {

namespace {

const std::string kPage = "<html><body>Welcome to the free network</body></html>";

std::string plain(int status, const std::string& body, std::vector<sync::Header> headers = {}) {
  return http({status, std::move(headers), body});
}

// Twenty things that stand between a terminal and its collector have been seen to say.
std::vector<std::string> portals(const PushWire& wire) {
  const std::string elsewhere = wire.server.address() + "/login";
  const Acknowledgement forged{
      wire.log.logs.back().id, Seq{9}, sha256("x"), "2026-11-23T07:21:08.412+07:00", {}};
  return {
      plain(200, ""),
      plain(200, kPage, {{"Content-Type", "text/html"}}),
      plain(200, "{}"),
      plain(200, "{\"ok\":true}"),
      plain(200, "null"),
      plain(200, "[]"),
      plain(200, sync::body_of(forged)),
      plain(200, std::string(60'000, '{')),
      plain(200, kPage, {{"Congso-Signature", "bm90IGEgc2lnbmF0dXJl"}}),
      "HTTP/1.1 204 No Content\r\n\r\n",
      plain(201, sync::body_of(forged)),
      plain(202, ""),
      plain(301, "", {{"Location", elsewhere}}),
      plain(302, kPage, {{"Location", elsewhere}}),
      plain(303, "", {{"Location", elsewhere}}),
      plain(307, "", {{"Location", elsewhere}}),
      plain(308, "", {{"Location", elsewhere}}),
      plain(511, kPage),
      plain(302, "", {{"Location", "file:///etc/passwd"}}),
      "HTTP/1.0 200 OK\r\n\r\n" + kPage,
  };
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("twenty captive portals acknowledge nothing and are followed nowhere") {
  PushWire wire;
  wire.log.record(9);
  const auto all = portals(wire);
  CHECK(all.size() == 20);

  for (std::size_t i = 0; i < all.size(); ++i) {
    CAPTURE(i);
    wire.proxy.next({LineFault::What::kPortal, 0, all[i]});
    wire.turn();

    CHECK(wire.status().state == sync::PushState::kOffline);
    CHECK(wire.log.now().acked == Seq{0});
    CHECK(wire.server.requests().empty());
  }
}

TEST_CASE("when the portal is gone everything arrives, once") {
  PushWire wire;
  wire.log.record(9);
  for (const auto& portal : portals(wire)) wire.proxy.next({LineFault::What::kPortal, 0, portal});

  const int exchanges = wire.drain();

  CHECK(exchanges >= 21);
  CHECK(exchanges <= 25);  // on a slow machine a line may be cut once more
  CHECK(wire.all_there());
}

TEST_CASE("a portal that swallows the request and shows its page afterwards loses nothing") {
  PushWire wire;
  wire.log.record(9);
  for (const auto& portal : portals(wire))
    wire.proxy.next({LineFault::What::kReplaceAnswer, 0, portal});

  wire.drain();

  CHECK(wire.all_there());
  CHECK(wire.log.now().acked == Seq{9});
}

TEST_SUITE_END();
}  // namespace kiosk::test
