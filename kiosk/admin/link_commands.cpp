#include "kiosk/admin/link_commands.h"

#include "config/collector_url.h"
#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/base/calendar.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/hatch/link_report.h"
#include "kiosk/hatch/ordered_erasure.h"
#include "kiosk/hatch/tap_times_file.h"
#include "kiosk/health/health_store.h"
#include "kiosk/journal/journal_logs.h"
#include "sync/curl_transport.h"
#include "sync/enrolment.h"
#include "sync/thread.h"

namespace kiosk::admin {
namespace {

Json moment(const std::optional<Instant>& instant) {
  return instant ? Json(rfc3339(*instant)) : Json(nullptr);
}

std::string state_of(const sync::Link& link, const LinkReport& report) {
  if (!link.enrolled()) return "not enrolled";
  return report.state.empty() ? "the kiosk has not run yet" : report.state;
}

Json status_of(const sync::Link& link, const sync::OutgoingState& log, const LinkReport& report) {
  return Json{{"enrolled", link.enrolled()},
              {"collector", link.collector},
              {"office", link.office},
              {"terminal", link.terminal},
              {"state", state_of(link, report)},
              {"log", to_string(log.log)},
              {"head", number(log.head)},
              {"acked", number(log.acked)},
              {"pending", log.waiting},
              {"oldest_unsent", moment(log.since)},
              {"last_acknowledged", moment(report.acknowledged)},
              {"last_fault", report.fault},
              {"last_fault_at", moment(report.fault_at)},
              {"lost_by_collector", report.lost_by_collector},
              {"quarantined", report.quarantined},
              {"new_logs", report.new_logs}};
}

// The key its log was opened with, for whoever verifies a proof of it; null when nobody can tell.
Json first_key_of(LogAccess& log, const LogId& id) {
  const auto first = log.entries(id, Seq{0}, 1);
  if (!first || first.value().empty()) return {};
  const auto key = birth_of(first.value().front()).key;
  return key ? Json(to_base64(*key)) : Json();
}

Result<Json> feed_of(const Place& place, LogAccess& log) {
  const auto own = log.logs();
  if (!own) return own.error();
  const auto every = log.every_log();
  if (!every) return every.error();
  const FeedReport report = read_feed_report(feed_report_file(place.folder));
  return Json{{"state", report.state},
              {"left", report.left},
              {"last_fault", report.fault},
              {"logs", every.value().size() - own.value().size()}};
}

// What the office's other terminals brought.
Result<Nothing> pull(LogAccess& log, const sync::Link& link, sync::Transport& line,
                     const Clock& clock) {
  sync::Puller puller{log, link, random_bits};
  const sync::PullStatus told = sync::pull_now(puller, line, clock, {});
  if (told.state == sync::PullStatus::State::kUpToDate) return Nothing{};
  return Error{Fault::kTryLater, told.fault.empty() ? "feed: no answer" : told.fault};
}

// What an administering terminal ordered; whether this one had something to say of it.
Result<bool> carry_out_erasures(const Place& place, LogAccess& log, const Clock& clock) {
  const auto orders = ordered_erasures(log);
  if (!orders) return orders.error();
  bool said = false;
  bool went = false;
  for (const OrderedErasure& order : orders.value()) {
    const auto erased = erase_here(log, order, clock.now(), Via::kTerminal);
    if (!erased) return erased.error();
    if (auto done = forget_health(place.folder.health(), order.who); !done) return done.error();
    said = said || !erased.value().said.empty();
    went = went || !erased.value().bodies.empty();
  }
  if (!went) return said;
  if (const auto owned = log.forget_erased(); !owned) return owned.error();
  if (auto done = build_views(place, log); !done) return done.error();
  return said;
}

// Everything a turn of the link needs.
struct Turn {
  const Place& place;
  LogAccess& log;
  const sync::Link& link;
  sync::Transport& line;
  const Clock& clock;
};

sync::Pusher pusher_of(const Turn& turn) {
  const auto keep = [file = turn.place.folder.link()](const sync::Link& changed) {
    return keep_logs(file, changed);
  };
  return {turn.log, turn.link, keep, random_bits};
}

Result<Nothing> push(sync::Pusher& pusher, const Turn& turn) {
  const sync::PushStatus told = sync::push_now(pusher, turn.line, turn.clock, {});
  if (told.waiting == 0) return Nothing{};
  return Error{Fault::kTryLater, std::to_string(told.waiting) + " events wait: " +
                                     (told.fault.empty() ? "no answer" : told.fault)};
}

Result<Nothing> push_and_beat(const Turn& turn, const std::string& version) {
  sync::Pusher pusher = pusher_of(turn);
  auto pushed = push(pusher, turn);
  std::error_code unknown;
  const auto space = std::filesystem::space(turn.place.folder.root, unknown);
  sync::Vitals vitals{
      unknown ? std::nullopt : std::optional{static_cast<std::int64_t>(space.available)}, version};
  sync::Heart heart{turn.link, [&vitals] { return vitals; }, random_bits};
  if (pusher.status().state == sync::PushState::kConnected)
    beat_now(heart, pusher, turn.line, turn.clock);
  return pushed;
}

// A running kiosk pulls by itself.
Result<Nothing> pull_and_carry_out(const Turn& turn) {
  const auto so_far = turn.log.pulled_so_far();
  if (!so_far && so_far.error().fault == Fault::kRefused) return Nothing{};
  if (!so_far) return so_far.error();
  if (auto pulled = pull(turn.log, turn.link, turn.line, turn.clock); !pulled) return pulled;
  const auto said = carry_out_erasures(turn.place, turn.log, turn.clock);
  if (!said) return said.error();
  if (!said.value()) return Nothing{};
  sync::Pusher pusher = pusher_of(turn);
  return push(pusher, turn);
}

}  // namespace

int enrol(const std::filesystem::path& root, const std::string& collector, const std::string& code,
          const Clock& clock) {
  if (!config::is_collector_url(collector))
    return refuse({Fault::kBadData,
                   "--collector: expected https://…, or http:// to a loopback address, found \"" +
                       collector + '"'});
  if (code.empty())
    return refuse({Fault::kBadData, "--code: expected the collector's one-time code"});
  auto reached = reach(root, clock);
  if (!reached) return refuse(reached.error());
  const auto& [place, log] = reached.value();
  const auto link_file = place.folder.link();
  const auto before = sync::read_link(link_file);
  if (!before) return refuse(before.error());
  const auto state = log->state();
  if (!state) return refuse(state.error());
  auto line = sync::CurlTransport::open({collector, place.settings.terminal.collector.ca});
  if (!line) return refuse(line.error());
  const sync::Enrolment wish{collector, code, place.settings.terminal.name, state.value().log,
                             state.value().public_key};
  const auto link = sync::enrol(wish, before.value(), *line.value(), {}, random_bits);
  if (!link) return refuse(link.error());
  if (auto kept = sync::write_link(link_file, link.value()); !kept) return refuse(kept.error());
  return kGood;
}

int sync_once(const std::filesystem::path& root, const std::string& version, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return refuse(reached.error());
  const auto& [place, log] = reached.value();
  const auto link_file = place.folder.link();
  const auto link = sync::read_link(link_file);
  if (!link) return refuse(link.error());
  if (!link.value().enrolled())
    return refuse({Fault::kRefused, "not enrolled at a collector; see: congso enrol --help"});
  auto line =
      sync::CurlTransport::open({link.value().collector, place.settings.terminal.collector.ca});
  if (!line) return refuse(line.error());
  const Turn turn{place, *log, link.value(), *line.value(), clock};
  if (auto pushed = push_and_beat(turn, version); !pushed) return refuse(pushed.error());
  const auto pulled = pull_and_carry_out(turn);
  return pulled ? kGood : refuse(pulled.error());
}

int status(const std::filesystem::path& root, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return refuse(reached.error());
  const auto& [place, log] = reached.value();
  const auto link = sync::read_link(place.folder.link());
  if (!link) return refuse(link.error());
  const auto state = log->state();
  if (!state) return refuse(state.error());
  const auto feed = feed_of(place, *log);
  if (!feed) return refuse(feed.error());
  Json told = status_of(link.value(), state.value(), read_report(report_file(place.folder)));
  told["first_key"] = first_key_of(*log, state.value().log);
  told["public_key"] = to_base64(state.value().public_key);
  told["feed"] = feed.value();
  told["taps"] = json_from(json_text(read_times(times_file(place.folder)))).value();
  say(text_of(told));
  return kGood;
}

}  // namespace kiosk::admin
