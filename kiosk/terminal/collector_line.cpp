#include "kiosk/terminal/collector_line.h"

#include "kiosk/base/random.h"
#include "kiosk/hatch/link_report.h"
#include "kiosk/terminal/service_log.h"
#include "sync/curl_transport.h"

namespace kiosk {
namespace {

// An answer may be held back for 25 s (protocol §4).
constexpr std::chrono::seconds kHeldBack{40};

std::string_view word_for(sync::PushState state) {
  switch (state) {
    case sync::PushState::kNotEnrolled: return "not enrolled";
    case sync::PushState::kTrying: return "trying";
    case sync::PushState::kConnected: return "connected";
    case sync::PushState::kOffline: return "offline";
    case sync::PushState::kRefused: return "refused";
  }
  return "";
}

std::string_view word_for(sync::PullStatus::State state) {
  using State = sync::PullStatus::State;
  switch (state) {
    case State::kTrying: return "trying";
    case State::kUpToDate: return "up to date";
    case State::kCatchingUp: return "catching up";
    case State::kOffline: return "offline";
    case State::kRefused: return "refused";
  }
  return "";
}

// Kept for `congso status`, and told to the technician when it changes.
class Reporter {
 public:
  explicit Reporter(std::filesystem::path file) : file_(std::move(file)) {}

  void operator()(const sync::PushStatus& status) {
    if (status.state != last_.state) log_info("collector: " + std::string{word_for(status.state)});
    if (status.fault != last_.fault && !status.fault.empty())
      log_warning("collector: " + status.fault);
    const LinkReport report{std::string{word_for(status.state)},
                            status.since,
                            status.acknowledged,
                            status.fault,
                            status.fault_at,
                            status.lost_by_collector,
                            status.quarantined,
                            status.new_logs};
    if (auto done = write_report(file_, report); !done) log_warning(done.error().what);
    last_ = status;
  }

 private:
  std::filesystem::path file_;
  sync::PushStatus last_;
};

}  // namespace

std::optional<sync::Link> CollectorLine::look() {
  std::error_code missing;
  const auto written = std::filesystem::last_write_time(parts_.folder.link(), missing);
  if (missing || seen_ == written) return {};
  seen_ = written;
  auto link = sync::read_link(parts_.folder.link());
  if (!link) {
    log_error(link.error().what);
    return {};
  }
  if (link.value().enrolled() && link.value().token != token_)
    if (auto started = start(link.value()); !started) log_error(started.error().what);
  return std::move(link).value();
}

Result<Nothing> CollectorLine::start(const sync::Link& link) {
  thread_ = {};  // an earlier line ends before its parts are replaced
  feed_thread_ = {};
  auto transport = sync::CurlTransport::open({link.collector, parts_.ca});
  if (!transport) return transport.error();
  transport_ = std::move(transport).value();
  const auto keep = [file = parts_.folder.link()](const sync::Link& changed) {
    return sync::keep_logs(file, changed);
  };
  pusher_ = std::make_unique<sync::Pusher>(parts_.log, link, keep, random_bits);
  heart_ = std::make_unique<sync::Heart>(link, parts_.vitals, random_bits);
  token_ = link.token;
  thread_ = sync::start(sync::PushLine{*pusher_, *heart_, *transport_, parts_.bell, parts_.clock},
                        [told = told_.pushed, report = Reporter{report_file(parts_.folder)}](
                            const sync::PushStatus& status) mutable {
                          report(status);
                          told(status);
                        });
  return start_feed(link);
}

Result<Nothing> CollectorLine::start_feed(const sync::Link& link) {
  sync::LineSettings settings{link.collector, parts_.ca};
  settings.silence = kHeldBack;
  auto transport = sync::CurlTransport::open(settings);
  if (!transport) return transport.error();
  feed_transport_ = std::move(transport).value();
  puller_ = std::make_unique<sync::Puller>(parts_.feed, link, random_bits);
  feed_thread_ = sync::start(
      sync::PullLine{*puller_, *feed_transport_, parts_.clock},
      [told = told_.pulled, file = feed_report_file(parts_.folder),
       fault = std::string{}](const sync::PullStatus& status) mutable {
        if (status.fault != fault) log_warning("feed: " + status.fault);
        fault = status.fault;
        const FeedReport report{std::string{word_for(status.state)}, status.left, status.fault};
        if (auto done = write_feed_report(file, report); !done) log_warning(done.error().what);
        told(status);
      });
  return Nothing{};
}

}  // namespace kiosk
