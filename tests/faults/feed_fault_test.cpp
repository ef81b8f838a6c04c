// Row 50 of the fault matrix, for what an office's terminals tell each other: pages that are empty,
// cut, old, altered, too long or not the collector's. What was known stays, and the right page is
// taken afterwards.

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "kiosk/base/random.h"
#include "kiosk/hatch/held_log.h"
#include "sync/puller.h"
#include "tests/support/fed_log.h"
#include "tests/support/running_log.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

std::string body_of(const sync::FeedPage& page) {
  std::string text;
  for (const auto& item : page.items)
    text += std::visit([](const auto& it) { return sync::line_of(it); }, item) + '\n';
  return text + sync::position_line(page.position, page.left) + '\n';
}

struct Said {
  int status = 200;
  std::string body;
  bool as_asked = true;
};

void answer_to(sync::Puller& puller, Now& now, const Said& said, const SigningKey& by) {
  now.tick += std::chrono::hours{2};  // whatever it waits for has passed
  const auto request = puller.request(now, false);
  REQUIRE(request.has_value());
  const std::string nonce{sync::header_of(request->headers, "Congso-Nonce")};
  const auto signature =
      by.sign(sync::answer_text(said.as_asked ? nonce : "another", said.status, said.body));
  puller.take(sync::Response{said.status, {{"congso-signature", base64(signature)}}, said.body},
              now);
}

void change_body_of(const DataFolder& folder, std::int64_t seq) {
  SQLite::Database database{folder.log_place().database.string(), SQLite::OPEN_READWRITE};
  SQLite::Statement change{database,
                           "UPDATE foreign_entry SET line = replace(line, '{', '{ ')"
                           " WHERE place & 1099511627775 = ?"};
  change.bind(1, seq);
  REQUIRE(change.exec() == 1);
}

// A real data folder that pulls another terminal's log.
struct FedTerminal : StoppedTerminal {
  FedTerminal() : memory(std::move(DirectLog::open(folder(), clock)).value()) {
    other.record(8);
    answer(200, body_of(other.page(1, 4, "four")), other.collector);
    REQUIRE(known() == 4);
  }

  void answer(int status, const std::string& body, const SigningKey& by, bool as_asked = true) {
    answer_to(puller, now, {status, body, as_asked}, by);
  }
  std::size_t known() {
    const auto entries = memory->entries(other.id, Seq{0}, 100);
    return entries ? entries.value().size() : 0;
  }
  std::string position() { return memory->pulled_so_far().value().position; }

  SystemClock clock;
  FedLog other;
  std::unique_ptr<DirectLog> memory;
  sync::Puller puller{*memory, link_to(other), random_bits};
  Now now{Instant{std::chrono::hours{500'000}}, Tick{1h}, ClockState::kSynced};
};

struct BadPage {
  std::string what;
  int status = 200;
  std::string body;
  bool signed_by_it = true;
  bool as_asked = true;
};

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("of a page that is wrong in any way nothing is taken, and the right one is, afterwards") {
  const FedLog sample = [] {
    FedLog log;
    log.record(8);
    return log;
  }();
  const std::string good = body_of(sample.page(5, 8, "eight"));
  auto altered = good;
  altered[altered.rfind("}\"}\n") - 1] ^= 1;  // in the last body
  FedLog forged_log;
  forged_log.key = SigningKey::from_seed({99});
  forged_log.collector = SigningKey::from_seed({77});  // nobody this terminal knows vouches for it
  forged_log.record(8);
  FedLog past;
  past.record(8);
  std::swap(past.lines[4], past.lines[5]);
  const std::vector<BadPage> pages{
      {"empty", 200, ""},
      {"cut in the middle", 200, good.substr(0, good.size() / 2)},
      {"without its position", 200, good.substr(0, good.rfind("{\"position\""))},
      {"a line missing", 200, good.substr(good.find('\n') + 1)},
      {"altered", 200, altered},
      {"moved", 200, body_of(past.page(5, 8, "eight"))},
      {"of a stranger's key", 200, body_of(forged_log.page(5, 8, "eight"))},
      {"too long", 200, good + std::string(std::size_t{3} << 20, ' ')},
      {"not signed", 200, good, false},
      {"an answer to another question", 200, good, true, false},
      {"not modified, with a body", 304, good},
      {"a page of HTML", 200, "<html>Đăng nhập Wi-Fi</html>"},
      {"no content", 204, ""},
      {"broken UTF-8", 200, "{\"log\":\"\xFF\xFE\"}\n" + good},
  };
  int refused = 0;
  for (const BadPage& page : pages) {
    CAPTURE(page.what);
    FedTerminal terminal;
    terminal.answer(page.status, page.body,
                    page.signed_by_it ? terminal.other.collector : SigningKey::make(),
                    page.as_asked);
    CHECK(terminal.known() == 4);
    CHECK(terminal.position() == "four");

    terminal.answer(200, good, terminal.other.collector);
    CHECK(terminal.known() == 8);
    ++refused;
  }
  MESSAGE(refused, " bad pages refused, what was known stayed");
}

TEST_CASE(
    "what was pulled and then damaged on the disk is pulled again, and nothing else is lost") {
  int healed = 0;
  for (std::int64_t damaged = 1; damaged <= 8; ++damaged) {
    CAPTURE(damaged);
    FedTerminal terminal;
    terminal.answer(200, body_of(terminal.other.page(5, 8, "eight")), terminal.other.collector);
    terminal.memory.reset();
    change_body_of(terminal.folder(), damaged);

    RunningLog kiosk{terminal.folder()};
    while (kiosk.ends.wait({})->foreign >= damaged) continue;  // the idle walk took it away
    sync::Puller again{kiosk.inside, link_to(terminal.other), random_bits};
    answer_to(again, terminal.now, {200, body_of(terminal.other.page(1, 8, "eight"))},
              terminal.other.collector);

    const auto entries = kiosk.inside.entries(terminal.other.id, Seq{0}, 100);
    REQUIRE(entries.value().size() == 8);
    for (std::size_t i = 0; i < 8; ++i) CHECK(entries.value()[i].line == terminal.other.lines[i]);
    ++healed;
  }
  MESSAGE(healed, " damaged copies pulled again");
}

TEST_SUITE_END();

}  // namespace kiosk::test
