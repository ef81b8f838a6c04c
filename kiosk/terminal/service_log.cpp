#include "kiosk/terminal/service_log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "kiosk/base/text.h"

namespace kiosk {
namespace {

spdlog::logger& service() {
  if (const auto known = spdlog::get("congso")) return *known;
  return *spdlog::stderr_logger_mt("congso");
}

}  // namespace

void log_info(std::string_view what) { service().info("{}", one_line(what)); }
void log_warning(std::string_view what) { service().warn("{}", one_line(what)); }
void log_error(std::string_view what) { service().error("{}", one_line(what)); }

}  // namespace kiosk
