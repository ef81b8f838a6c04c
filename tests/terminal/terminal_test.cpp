// The terminal whole but for its window: real reader, real log, real threads.

#include "kiosk/terminal/terminal.h"

#include <doctest/doctest.h>

#include <memory>

#include "tests/support/running_office.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr char kBadges[] = "staff,badge\nCB-1,0040856634\n";

// A terminal with one person, turned by hand.
template <class AClock>
struct TurnedBy {
  StoppedTerminal stopped;
  TemporaryFolder outside;
  BadgePort port{outside / "reader"};
  AClock clock;
  Mailbox<kiosk::Nothing> rung{1'000};
  std::unique_ptr<Terminal> terminal;

  TurnedBy() {
    hire("CB-1", "Nguyễn Thị Hồng Phượng");
    REQUIRE(stopped.import_list("badges", kBadges) == 0);
    open();
  }

  void hire(const std::string& id, const std::string& name) {
    REQUIRE(stopped.import_list("staff", "id,name,unit,title,category,roles\n" + id + "," + name +
                                             ",Văn phòng,Chuyên viên,công chức,\n") == 0);
  }

  void open() {
    terminal.reset();
    const TerminalWish wish{{"serial:" + (outside / "reader").string()},
                            outside / "indicator",
                            std::filesystem::path{CONGSO_SOURCE_DIR} / "assets/words"};
    auto opened = Terminal::open(stopped.place(), wish, clock,
                                 [this] { [[maybe_unused]] const bool first = rung.put({}); });
    REQUIRE(opened);
    terminal = std::move(opened).value();
  }

  // Turns until the idle glass counts `people`, as in "1/58": what was imported has been learnt.
  bool counts(const std::string& people) {
    return within(20s, [&] {
      rung.wait_for({}, 20ms);
      terminal->turn(clock.now());
      const Screen screen = terminal->screen(clock.now());
      const auto* idle = std::get_if<IdleFace>(&screen.face);
      return idle != nullptr && idle->figures.front().number == people;
    });
  }

  // Turns until the indicator has `count` lines.
  bool shown(std::size_t count) {
    return within(20s, [&] {
      rung.wait_for({}, 20ms);
      terminal->turn(clock.now());
      return lines_of_file(outside / "indicator").size() >= count;
    });
  }
};

using Turned = TurnedBy<SystemClock>;

// An hour and a half after work has begun; the time stands still.
struct NineOnMonday : TestClock {
  NineOnMonday() { show(now().instant + 2h); }
};

// The same with its fingers on the PIN pad.
struct TurnedWithPin : Turned {
  void touch(const Intent& intent) { terminal->touch(intent, clock.now()); }
  void key(std::string_view digits) {
    for (const char digit : digits) touch(PinDigit{digit - '0'});
    touch(PinEnter{});
  }
  template <class AFace>
  bool comes() {
    return within(20s, [&] {
      rung.wait_for({}, 20ms);
      terminal->turn(clock.now());
      return std::holds_alternative<AFace>(terminal->screen(clock.now()).face);
    });
  }
  bool anywhere(const std::string& text) const {
    for (const auto& file : std::filesystem::recursive_directory_iterator{stopped.root()})
      if (file.is_regular_file() && text_of_file(file.path()).find(text) != std::string::npos)
        return true;
    return false;
  }
};

TEST_SUITE_BEGIN("terminal");

TEST_CASE_FIXTURE(Turned, "a badge at the reader becomes a face with the full name") {
  port.type("0040856634");
  REQUIRE(shown(1));

  const Screen screen = terminal->screen(clock.now());

  const auto* tap = std::get_if<TapFace>(&screen.face);
  REQUIRE(tap);
  CHECK(tap->person.name == "Nguyễn Thị Hồng Phượng");
}

TEST_CASE_FIXTURE(Turned, "the same card typed by another reader is the same person") {
  port.type("026F6C3A");
  REQUIRE(shown(1));
  CHECK(std::holds_alternative<TapFace>(terminal->screen(clock.now()).face));
}

TEST_CASE_FIXTURE(Turned, "a tap shown before a restart is known after it") {
  port.type("0040856634");
  REQUIRE(shown(1));

  open();
  terminal->turn(clock.now());

  const auto screen = terminal->screen(clock.now());
  CHECK(std::get<IdleFace>(screen.face).figures.front().number == "1/1");
}

TEST_CASE_FIXTURE(Turned, "somebody imported while the kiosk runs can tap") {
  hire("CB-2", "Lê Văn Bảy");
  REQUIRE(stopped.import_list("badges", "staff,badge\nCB-2,E43AC9D2\n") == 0);
  hire("CB-3", "Trần Thị Tám");
  REQUIRE(counts("0/3"));  // who came last is known: so is all before

  port.type("E43AC9D2");
  REQUIRE(shown(1));

  const Screen screen = terminal->screen(clock.now());
  CHECK(std::get<TapFace>(screen.face).person.name == "Lê Văn Bảy");
}

TEST_CASE_FIXTURE(TurnedBy<NineOnMonday>, "from a day off entered on that day on nobody is late") {
  hire("CB-2", "Lê Văn Bảy");
  REQUIRE(stopped.import_list("badges", "staff,badge\nCB-2,E43AC9D2\n") == 0);
  REQUIRE(counts("0/2"));
  port.type("0040856634");
  REQUIRE(shown(1));
  terminal->touch(Done{}, clock.now());

  REQUIRE(stopped.import_list("calendar", "date,kind,name\n2026-11-23,off,Nghỉ tránh bão\n") == 0);
  hire("CB-3", "Trần Thị Tám");
  REQUIRE(counts("1/3"));  // who came last is known: so is all before
  port.type("E43AC9D2");
  REQUIRE(shown(2));

  const auto told = lines_of_file(outside / "indicator");
  CHECK(told[0].rfind("late ", 0) == 0);
  CHECK(told[1].rfind("ok ", 0) == 0);
}

TEST_CASE_FIXTURE(TurnedWithPin, "a PIN set on one's own page opens the door, and stands nowhere") {
  port.type("0040856634");
  REQUIRE(shown(1));
  touch(OpenToday{});
  touch(ChangePin{});
  key("314159");
  key("314159");
  REQUIRE(comes<MessageFace>());
  touch(Done{});
  REQUIRE(comes<IdleFace>());

  touch(OpenPin{});
  key("1");
  key("314159");

  CHECK(comes<IdleFace>());  // a wrong one keeps the pad; so soon after the badge it is a bounce
  CHECK(anywhere("pin.set"));
  CHECK_FALSE(anywhere("314159"));
}

TEST_CASE_FIXTURE(Turned, "a second kiosk on the folder is refused and told who holds it") {
  const TerminalWish wish{{}, {}, std::filesystem::path{CONGSO_SOURCE_DIR} / "assets/words"};
  const auto second = Terminal::open(stopped.place(), wish, clock, [] {});
  REQUIRE_FALSE(second);
  CHECK(second.error().what.find("congso-kiosk") != std::string::npos);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
