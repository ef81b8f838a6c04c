#include "config/collector_url.h"

#include <algorithm>
#include <charconv>

namespace kiosk::config {
namespace {

bool take(std::string_view& text, std::string_view front) {
  if (text.substr(0, front.size()) != front) return false;
  text.remove_prefix(front.size());
  return true;
}

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return c > ' ' && c < 0x7f && std::string_view{"@?#\\\"<>"}.find(c) == std::string_view::npos;
  });
}

// Takes a number from 0 to `most` off the front.
bool take_number(std::string_view& text, int most) {
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || value < 0 || value > most || text[0] == '-') return false;
  text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  return true;
}

bool is_loopback(std::string_view host) {
  if (host == "localhost" || host == "[::1]") return true;
  if (!take(host, "127")) return false;
  for (int i = 0; i < 3; ++i)
    if (!take(host, ".") || !take_number(host, 255)) return false;
  return host.empty();
}

bool is_host(std::string_view host) {
  if (host.empty()) return false;
  if (host.front() == '[') return host.back() == ']' && host.size() > 3;
  return std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-';
  });
}

// Takes the host off the front of "host[:port]"; the rest is the port with its colon.
std::string_view take_host(std::string_view& authority) {
  const auto bracket = authority.front() == '[' ? authority.find(']') : 0;
  const auto colon = bracket == authority.npos ? bracket : authority.find(':', bracket);
  const std::string_view host = authority.substr(0, colon);
  authority.remove_prefix(host.size());
  return host;
}

}  // namespace

bool is_collector_url(std::string_view url) {
  if (!is_plain(url) || url.size() > 1024) return false;
  const bool secure = take(url, "https://");
  if (!secure && !take(url, "http://")) return false;
  std::string_view authority = url.substr(0, url.find('/'));
  if (authority.empty()) return false;
  const std::string_view host = take_host(authority);
  if (!authority.empty() &&
      (!take(authority, ":") || !take_number(authority, 65'535) || !authority.empty()))
    return false;
  return secure ? is_host(host) : is_loopback(host);
}

}  // namespace kiosk::config
