// What one terminal brings, told to the others of its office, by the running collector.

#include "sync/collector/desks/feed_desk.h"

#include <doctest/doctest.h>

#include <future>

#include "kiosk/base/calendar.h"
#include "kiosk/base/json.h"
#include "sync/collector/desks/enrolment_code.h"
#include "sync/curl_transport.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

struct Feeding : RunningCollector {
  Feeding() : RunningCollector({.rate = {.burst = 1e6, .per_second = 1e6}}) {}  // a day in a second

  TerminalInMemory terminal_of(const std::string& name, const std::string& office,
                               sync::Role role = sync::Role::kKiosk) {
    TerminalInMemory terminal;
    const auto answer = enrol(terminal.wish(code(name, office, role)));
    REQUIRE(answer.status == 200);
    terminal.token = sync::enrol_answer_from(answer.body).value().token;
    return terminal;
  }

  void push(TerminalInMemory& terminal, std::size_t count) {
    const std::int64_t first = terminal.head() + 1;
    terminal.record(count);
    REQUIRE(send(terminal.push(first, terminal.head())).status == 200);
  }

  sync::Response ask(const TerminalInMemory& asker, const std::string& query) const {
    return send({"GET",
                 "/v1/feed?" + query,
                 {{"Authorization", "Bearer " + asker.token}},
                 "",
                 sync::kLongestFeedPage + 65'536});
  }

  sync::FeedPage page(const TerminalInMemory& asker, const std::string& query) const {
    const auto answer = ask(asker, query);
    REQUIRE(answer.status == 200);
    auto page = sync::feed_page_from(answer.body);
    REQUIRE_MESSAGE(page.ok(), (page ? "" : page.error().what));
    return std::move(page).value();
  }

  // Every page from the beginning to the end.
  std::vector<sync::FeedPage> all(const TerminalInMemory& asker, int limit) const {
    std::vector<sync::FeedPage> pages;
    std::string after;
    do {
      pages.push_back(page(asker, "after=" + after + "&limit=" + std::to_string(limit)));
      after = pages.back().position;
    } while (pages.back().left > 0);
    return pages;
  }
};

std::vector<std::string> bodies(const std::vector<sync::FeedPage>& pages) {
  std::vector<std::string> found;
  for (const auto& page : pages)
    for (const auto& item : page.items)
      if (const auto* line = std::get_if<sync::FedLine>(&item)) found.push_back(line->body);
  return found;
}

std::vector<sync::FedHead> heads(const std::vector<sync::FeedPage>& pages) {
  std::vector<sync::FedHead> found;
  for (const auto& page : pages)
    for (const auto& item : page.items)
      if (const auto* head = std::get_if<sync::FedHead>(&item)) found.push_back(*head);
  return found;
}

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(Feeding, "a terminal is told what another of its office brought, and its proof") {
  auto hall = terminal_of("Sảnh", "PHƯỜNG MẪU");
  auto gate = terminal_of("Cổng", "PHƯỜNG MẪU");
  push(hall, 3);

  const auto told = page(gate, "after=&limit=1000");

  CHECK(bodies({told}) == hall.lines);
  REQUIRE(heads({told}).size() == 1);
  const sync::FedHead head = heads({told}).front();
  CHECK(holds(head.head, head.key, hall.log));
  CHECK(verify((**this).key().public_key(),
               sync::certificate_text("PHƯỜNG MẪU", hall.log, hall.key.public_key()),
               head.certificate));
  CHECK(told.left == 0);
}

TEST_CASE_FIXTURE(Feeding, "data of one office never reaches another") {
  auto here = terminal_of("Sảnh", "PHƯỜNG MẪU");
  auto there = terminal_of("Sảnh", "XÃ KHÁC");
  push(here, 3);
  push(there, 2);

  CHECK(bodies(all(here, 1'000)) == here.lines);
  CHECK(bodies(all(there, 1'000)) == there.lines);
}

TEST_CASE_FIXTURE(Feeding, "however small its pages, the feed tells the same") {
  auto hall = terminal_of("Sảnh", "PHƯỜNG MẪU");
  auto gate = terminal_of("Cổng", "PHƯỜNG MẪU");
  for (const std::size_t count : {1U, 7U, 500U}) {
    push(hall, count);
    push(gate, count);
  }
  const auto whole = bodies(all(hall, 1'000));
  CHECK(whole.size() == 1'016);

  for (const int limit : {1, 3, 100}) {
    const auto pages = all(hall, limit);
    CHECK(bodies(pages) == whole);
    CHECK(heads(pages).size() == 6);
    for (const auto& one : pages) CHECK(bodies({one}).size() <= static_cast<std::size_t>(limit));
  }
}

TEST_CASE_FIXTURE(Feeding, "whoever asks leaves out what is its own, and still moves on") {
  auto hall = terminal_of("Sảnh", "PHƯỜNG MẪU");
  auto gate = terminal_of("Cổng", "PHƯỜNG MẪU");
  push(hall, 2);
  push(gate, 3);
  const std::string without = "&limit=1000&not=" + to_string(hall.log);

  const auto told = page(hall, "after=" + without);
  CHECK(bodies({told}) == gate.lines);
  push(hall, 1);
  const auto next = page(hall, "after=" + told.position + without);

  CHECK(next.items.empty());
  CHECK(next.position != told.position);
  CHECK(next.left == 0);
}

TEST_CASE_FIXTURE(Feeding, "an answer is held until there is something to say") {
  auto hall = terminal_of("Sảnh", "PHƯỜNG MẪU");
  auto gate = terminal_of("Cổng", "PHƯỜNG MẪU");
  push(hall, 1);
  const auto before = page(gate, "after=&limit=10");

  auto waiting = std::async(std::launch::async, [&] {
    return page(gate, "after=" + before.position + "&limit=10&wait=25");
  });
  push(hall, 2);

  REQUIRE(waiting.wait_for(10s) == std::future_status::ready);
  CHECK(bodies({waiting.get()}).size() == 2);
}

TEST_CASE_FIXTURE(Feeding, "a collector that ends keeps nobody waiting") {
  auto hall = terminal_of("Sảnh", "PHƯỜNG MẪU");
  auto line = sync::CurlTransport::open({url(), ""});
  REQUIRE(line);
  auto waiting = std::async(std::launch::async, [&] {
    return line.value()->send({"GET",
                               "/v1/feed?after=&limit=10&wait=25",
                               {{"Authorization", "Bearer " + hall.token}},
                               ""},
                              {});
  });
  REQUIRE(within(10s, [this] {
    return (**this).metrics().text().find("congso_open_connections 1") != std::string::npos;
  }));

  const auto begun = std::chrono::steady_clock::now();
  stop();

  CHECK(waiting.wait_for(10s) == std::future_status::ready);
  CHECK(std::chrono::steady_clock::now() - begun < 10s);
}

TEST_CASE_FIXTURE(Feeding, "a position that was never given, or by another store, starts over") {
  auto hall = terminal_of("Sảnh", "PHƯỜNG MẪU");
  push(hall, 2);
  const auto told = page(hall, "after=&limit=10");

  for (const std::string& after :
       {std::string{"x"}, std::string{"1.0"}, std::string{"-1.0.0000000000000000"},
        std::string{"9.0.0123456789abcdef"}, std::string{"1.0.0123456789abcdef"},
        told.position + "0"})
    CHECK(ask(hall, "after=" + after + "&limit=10").status == 410);
  CHECK(ask(hall, "after=" + told.position + "&limit=10").status == 200);
}

TEST_CASE_FIXTURE(Feeding,
                  "a store that was put back and went on otherwise gives no old position") {
  auto hall = terminal_of("Sảnh", "PHƯỜNG MẪU");
  auto gate = terminal_of("Cổng", "PHƯỜNG MẪU");
  push(hall, 2);
  stop();
  keep_backup();
  start();
  push(hall, 2);
  const auto ahead = page(gate, "after=&limit=10");
  stop();
  put_back();
  start();
  push(gate, 5);  // the turn that had been another's

  CHECK(ask(gate, "after=" + ahead.position + "&limit=10").status == 410);
}

TEST_CASE_FIXTURE(Feeding, "without a token nothing is told, and a relay only brings") {
  auto hall = terminal_of("Sảnh", "PHƯỜNG MẪU");
  auto relay = terminal_of("Phường", "PHƯỜNG MẪU", sync::Role::kRelay);
  push(hall, 1);

  CHECK(ask(relay, "after=&limit=10").status == 403);
  relay.token = "nobody's";
  CHECK(ask(relay, "after=&limit=10").status == 401);
  REQUIRE(sync::revoke_terminal((**this).store(), "PHƯỜNG MẪU", "Sảnh", clock.now()).value());
  CHECK(ask(hall, "after=&limit=10").status == 403);
}

TEST_CASE_FIXTURE(Feeding, "a public screen sees presence and display names, and no private word") {
  auto hall = terminal_of("Sảnh", "PHƯỜNG MẪU");
  auto screen = terminal_of("Bảng", "PHƯỜNG MẪU", sync::Role::kBoard);
  const auto body = [](const std::string& kind, const std::string& data) {
    Event event;
    event.id = new_event_id();
    event.kind = kind;
    event.at = moment_from_rfc3339("2026-11-23T07:21:08.412+07:00")->instant;
    event.who.text = "CB-0001";
    event.salt = "AAAAAAAAAAAAAAAAAAAAAA==";
    event.data = data;
    return body_of(event);
  };
  hall.record(1);
  hall.record_line(body("staff.registered", R"({"name":"Nguyễn Thị Lan","roles":["admin"]})"));
  hall.record_line(body("diary.written", R"({"content":"Tiếp ông Bảy"})"));
  hall.record_line(body("notice.posted", R"({"title":"Chấn chỉnh"})"));
  hall.record_line(body("badge.bound", R"({"last3":"123"})"));
  REQUIRE(send(hall.push(1, 5)).status == 200);

  const auto answer = ask(screen, "after=&limit=10");
  const auto told = sync::feed_page_from(answer.body).value();

  CHECK(bodies({told}).front() == hall.lines.front());
  for (const char* secret : {"admin", "ông Bảy", "Chấn chỉnh", "last3"})
    CHECK(answer.body.find(secret) == std::string::npos);
  CHECK(answer.body.find("Nguyễn Thị Lan") != std::string::npos);
  // What it may not see it can still reckon with: the chain holds.
  Hash hash = chain_start(hall.log);
  std::int64_t seq = 0;
  for (const std::string& line : bodies({told}))
    hash = chain_next(hall.log, Seq{++seq}, hash, line_digest(line));
  CHECK(heads({told}).front().head.hash == hash);
}

TEST_CASE_FIXTURE(Feeding, "each batch tells whether its terminal might administer at the time") {
  TerminalInMemory office;
  auto& store = (**this).store();
  const auto enrolled = [&](bool may_administer) {
    const auto answer = enrol(office.wish(
        sync::prepare_code(store, {"PHƯỜNG MẪU", "Sảnh", sync::Role::kKiosk, may_administer},
                           clock.now())
            .value()));
    REQUIRE(answer.status == 200);
    office.token = sync::enrol_answer_from(answer.body).value().token;
  };
  enrolled(true);
  push(office, 1);
  enrolled(false);
  push(office, 1);

  const auto told = heads(all(office, 100));

  REQUIRE(told.size() == 2);
  CHECK(told[0].administers);
  CHECK_FALSE(told[1].administers);
}

TEST_CASE("a terminal gone wild is held back, at the feed and with its heartbeats, and no other") {
  RunningCollector collector{{.rate = {.burst = 5, .per_second = 1}}};
  TerminalInMemory wild = collector.terminal(1, "Sảnh");
  TerminalInMemory other = collector.terminal(1, "Cổng");
  const auto feed = [&](const TerminalInMemory& asker) {
    return collector
        .send({"GET", "/v1/feed?after=", {{"Authorization", "Bearer " + asker.token}}, "", 65'536})
        .status;
  };
  const auto beat = [&](const TerminalInMemory& asker) {
    const sync::Heartbeat words{.log = asker.log};
    return collector
        .send({"POST",
               "/v1/heartbeat",
               {{"Authorization", "Bearer " + asker.token}, {"Content-Type", "application/json"}},
               sync::body_of(words),
               4'096})
        .status;
  };
  for (int i = 0; i < 5; ++i) CHECK(feed(wild) == 200);
  for (int i = 0; i < 30; ++i) CHECK(beat(wild) == 200);

  CHECK(feed(wild) == 429);
  CHECK(beat(wild) == 429);
  CHECK(feed(other) == 200);
  CHECK(beat(other) == 200);
  collector.clock.pass(10s);
  CHECK(feed(wild) == 200);
  CHECK(beat(wild) == 200);
}

TEST_SUITE_END();

}  // namespace kiosk::test
