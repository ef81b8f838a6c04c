#include "kiosk/terminal/service_log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>

#include "kiosk/base/text.h"

namespace kiosk {

void open_service_log() {
  auto standard_error = std::make_shared<spdlog::sinks::stderr_sink_mt>();
  spdlog::set_default_logger(std::make_shared<spdlog::logger>("congso", std::move(standard_error)));
}

void log_info(std::string_view what) { spdlog::info("{}", one_line(what)); }
void log_warning(std::string_view what) { spdlog::warn("{}", one_line(what)); }
void log_error(std::string_view what) { spdlog::error("{}", one_line(what)); }

}  // namespace kiosk
