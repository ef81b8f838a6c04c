#include "sync/page_check.h"

#include <doctest/doctest.h>

#include "tests/support/fed_log.h"

namespace kiosk::test {
namespace {

struct Fed {
  Fed() { log.record(6); }
  Result<PulledPage> check(const sync::FeedPage& page, const PulledSoFar& so_far = {}) const {
    return sync::checked(page, so_far, link_to(log));
  }
  // As stored up to `seq`.
  PulledSoFar after(std::int64_t seq) const {
    return {"p", {}, {{log.id, Seq{seq}, log.hashes.at(static_cast<std::size_t>(seq))}}};
  }
  bool refused(const sync::FeedPage& page, const PulledSoFar& so_far = {}) const {
    const auto checked = check(page, so_far);
    return !checked && checked.error().fault == Fault::kBadData &&
           checked.error().what.find(to_string(log.id)) != std::string::npos;
  }
  FedLog log;
};

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(Fed, "a page that continues its logs is taken whole") {
  const auto page = check(log.page(1, 3, "next"));

  REQUIRE(page);
  CHECK(page.value().entries.size() == 3);
  CHECK(page.value().heads.size() == 1);
  CHECK(page.value().heads[0].behind == 3);
  CHECK(page.value().position == "next");
}

TEST_CASE_FIXTURE(Fed, "what is stored already is left out, and the rest continues it") {
  const auto page = check(log.page(1, 6, "next"), after(4));

  REQUIRE(page);
  REQUIRE(page.value().entries.size() == 2);
  CHECK(page.value().entries[0].seq == Seq{5});
}

TEST_CASE_FIXTURE(Fed, "a terminal's own log is not pulled") {
  const auto page = check(log.page(1, 3, "next"), {"", {log.id}, {}});

  REQUIRE(page);
  CHECK(page.value().entries.empty());
  CHECK(page.value().heads.empty());
}

TEST_CASE_FIXTURE(Fed, "a line that is missing, changed or moved is refused with its place") {
  CHECK(refused(log.page(2, 3, "next")));
  CHECK(refused(log.page(4, 6, "next"), after(2)));

  auto changed = log.page(1, 3, "next");
  std::get<sync::FedLine>(changed.items[1]).body = R"({"n":9})";
  CHECK(refused(changed));

  auto other_hash = log.page(1, 3, "next");
  std::get<sync::FedLine>(other_hash.items[1]).hash = log.hashes[5];
  CHECK(refused(other_hash));

  auto swapped = log.page(1, 3, "next");
  std::swap(swapped.items[0], swapped.items[1]);
  CHECK(refused(swapped));
}

TEST_CASE_FIXTURE(Fed, "a head counts only under a key that the collector vouches for") {
  auto stranger = log.page(1, 3, "next");
  const auto key = SigningKey::from_seed({77});
  auto& head = std::get<sync::FedHead>(stranger.items.back());
  head.key = key.public_key();
  head.head = checkpoint_of(key, log.id, Seq{3}, log.hashes[3]);
  CHECK(refused(stranger));

  auto other_office = log.page(1, 3, "next");
  std::get<sync::FedHead>(other_office.items.back()).certificate =
      log.collector.sign(sync::certificate_text("XÃ KHÁC", log.id, log.key.public_key()));
  CHECK(refused(other_office));

  auto unsigned_head = log.page(1, 3, "next");
  std::get<sync::FedHead>(unsigned_head.items.back()).head.signature = {};
  CHECK(refused(unsigned_head));

  auto elsewhere = log.page(1, 3, "next");
  elsewhere.items.back() = log.head(4);
  CHECK(refused(elsewhere));
}

TEST_CASE_FIXTURE(Fed, "the key that the collector will have next vouches as well") {
  sync::Link link = link_to(log);
  link.pins = sync::Pins{SigningKey::from_seed({1}).public_key(), log.collector.public_key()};

  CHECK(sync::checked(log.page(1, 3, "next"), {}, link).ok());
}

TEST_CASE_FIXTURE(Fed, "an erased body passes by its digest") {
  auto page = log.page(1, 3, "next");
  auto& line = std::get<sync::FedLine>(page.items[1]);
  line.body = digest_line(line_digest(line.body), "erased");

  CHECK(check(page).ok());
}

TEST_SUITE_END();

}  // namespace kiosk::test
