#include <doctest/doctest.h>

#include "kiosk/journal/event_log.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {

struct Outbox : TemporaryLog {
  Outbox() {
    for (std::uint64_t i = 1; i <= 9; ++i) append(i);
    id = log->state().value().log;
  }
  Acknowledgement word(std::int64_t seq) {
    return {id, Seq{seq}, *log->hash_at(id, Seq{seq}).value(), "2026-11-23T07:00:00Z", {}};
  }
  Batch batch(const BatchLimits& limits = {}) {
    auto next = log->next_batch(limits);
    REQUIRE(next);
    REQUIRE(next.value());
    return *next.value();
  }
  LogId id;
};

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(Outbox, "a batch holds everything that is not acknowledged, signed at its end") {
  const Batch all = batch();

  CHECK(all.first == Seq{1});
  CHECK(all.last == Seq{10});
  CHECK(all.lines == lines());
  CHECK(all.previous == chain_start(id));
  CHECK(holds({all.last, all.head, all.signature}, key.public_key(), id));
}

TEST_CASE_FIXTURE(Outbox, "a batch ends at its limits but holds one event at least") {
  CHECK(batch({4, 256 * 1024}).lines.size() == 4);
  CHECK(batch({500, 1}).lines.size() == 1);
  CHECK(batch({500, 1'400}).lines.size() < 5);
}

TEST_CASE_FIXTURE(Outbox, "the signature of a batch stands in the journal") {
  const Batch four = batch({4, 256 * 1024});

  const std::string journal = text_of_file(segment());

  const std::string line = "\n=4 " + hex(four.head) + ' ' + base64(four.signature) + '\n';
  CHECK(journal.find(line) != journal.npos);
}

TEST_CASE_FIXTURE(Outbox, "an acknowledged event is not sent again, also after a restart") {
  REQUIRE(log->acknowledge(word(4)));
  open();

  const Batch rest = batch();

  CHECK(rest.first == Seq{5});
  CHECK(log->state().value().acked == Seq{4});
}

TEST_CASE_FIXTURE(Outbox, "an older acknowledgement moves nothing back") {
  REQUIRE(log->acknowledge(word(7)));

  REQUIRE(log->acknowledge(word(3)));

  CHECK(log->state().value().acked == Seq{7});
}

TEST_CASE_FIXTURE(Outbox, "an acknowledgement of another hash is refused") {
  Acknowledgement other = word(7);
  other.head = {};

  const auto refused = log->acknowledge(other);

  REQUIRE_FALSE(refused);
  CHECK(refused.error().fault == Fault::kBadData);
  CHECK(log->state().value().acked == Seq{0});
}

TEST_CASE_FIXTURE(Outbox, "a collector that lost data is sent it again") {
  REQUIRE(log->acknowledge(word(7)));

  REQUIRE(log->rewind_to(id, Seq{2}));

  CHECK(batch().first == Seq{3});
}

TEST_CASE_FIXTURE(Outbox, "a quarantined event goes as its digest, and the chain still holds") {
  REQUIRE(log->quarantine(id, Seq{3}));

  const Batch all = batch();

  CHECK(all.lines[2] == digest_line(sha256(lines()[2]), "quarantined"));
  Hash hash = all.previous;
  for (std::size_t i = 0; i < all.lines.size(); ++i)
    hash = chain_next(id, Seq{static_cast<std::int64_t>(i) + 1}, hash, line_digest(all.lines[i]));
  CHECK(hash == all.head);
}

TEST_CASE_FIXTURE(Outbox, "with everything acknowledged there is no batch and nothing waits") {
  REQUIRE(log->acknowledge(word(10)));

  CHECK_FALSE(log->next_batch({}).value());
  CHECK_FALSE(log->state().value().oldest_unsent);
}

TEST_CASE_FIXTURE(Outbox, "the oldest unsent event tells since when it waits") {
  REQUIRE(log->acknowledge(word(10)));
  const Draft later = tap(11, at(std::chrono::minutes{5}));
  REQUIRE(log->append({&later, 1}));

  CHECK(log->state().value().oldest_unsent == later.at.instant);
}

TEST_SUITE_END();
}  // namespace kiosk::test
