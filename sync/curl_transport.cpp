#include "sync/curl_transport.h"

#include <arpa/inet.h>
#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <utility>

#include "kiosk/base/text.h"

namespace kiosk::sync {
namespace {

constexpr long kOldestConnection = 300;  // seconds
constexpr long kSlowest = 1;             // bytes a second
constexpr int kLook = 1000;              // ms between two looks at the clock of a transfer

struct FreeEasy {
  void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct FreeMulti {
  void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};
struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
struct FreeUrl {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using List = std::unique_ptr<curl_slist, FreeList>;
using Url = std::unique_ptr<CURLU, FreeUrl>;

Error bad(const std::string& what) { return {Fault::kBadData, "collector: " + what}; }

std::optional<std::string> part(const Url& url, CURLUPart which) {
  char* text = nullptr;
  if (curl_url_get(url.get(), which, &text, 0) != CURLUE_OK) return {};
  std::string copy{text};
  curl_free(text);
  return copy;
}

// libcurl itself never asks a name server for "localhost".
bool is_loopback(const std::string& host) {
  in_addr four{};
  if (inet_pton(AF_INET, host.c_str(), &four) == 1) return (ntohl(four.s_addr) >> 24) == 127;
  return host == "localhost" || host == "[::1]";
}

// The protocol of an address that may be used.
Result<std::string> protocol_of(const std::string& address) {
  const Url url{curl_url()};
  if (curl_url_set(url.get(), CURLUPART_URL, address.c_str(), CURLU_NON_SUPPORT_SCHEME) !=
      CURLUE_OK)
    return bad("expected an address as https://host");
  for (const CURLUPart extra :
       {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_QUERY, CURLUPART_FRAGMENT})
    if (part(url, extra)) return bad("expected an address without user, query or fragment");
  std::string protocol = part(url, CURLUPART_SCHEME).value_or("");
  const std::string host = part(url, CURLUPART_HOST).value_or("");
  if (protocol == "https") return protocol;
  if (protocol == "http" && is_loopback(host)) return protocol;
  return bad("expected https, or http to a loopback address");
}

// What arrives of one answer.
struct Arriving {
  Response response;
  std::size_t room = 0;
  bool head_ended = false;  // libcurl takes a head that was cut off for a whole one
};

// Both callbacks take a block whole, or stop the transfer by taking nothing.
std::size_t take_body(char* bytes, std::size_t, std::size_t size, void* into) {
  auto& arriving = *static_cast<Arriving*>(into);
  if (size > arriving.room) return 0;
  arriving.room -= size;
  arriving.response.body.append(bytes, size);
  return size;
}

std::size_t take_header(char* bytes, std::size_t, std::size_t size, void* into) {
  auto& arriving = *static_cast<Arriving*>(into);
  if (size > arriving.room) return 0;
  arriving.room -= size;
  const std::string_view line{bytes, size};
  if (line.rfind("HTTP/", 0) == 0) arriving.response.headers.clear();  // after a 100
  arriving.head_ended = trimmed(line).empty();
  const auto colon = line.find(':');
  if (colon == line.npos) return size;
  std::string name{line.substr(0, colon)};
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  arriving.response.headers.push_back({name, std::string{trimmed(line.substr(colon + 1))}});
  return size;
}

List list_of(const std::vector<Header>& headers) {
  List list{curl_slist_append(nullptr, "Expect:")};  // no extra round for a large body
  for (const Header& header : headers)
    if (curl_slist_append(list.get(), (header.name + ": " + header.value).c_str()) == nullptr)
      std::abort();  // out of memory
  return list;
}

// Whether a body went out and its answer never came whole: the line, or who sits at its end.
bool left_unanswered(CURLcode code, CURL* easy) {
  curl_off_t sent = 0;
  curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &sent);
  switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE: return sent > 0;
    default: return false;
  }
}

}  // namespace

struct CurlTransport::Handles {
  std::unique_ptr<CURLM, FreeMulti> multi{curl_multi_init()};
  std::unique_ptr<CURL, FreeEasy> easy{curl_easy_init()};
  std::array<char, CURL_ERROR_SIZE> fault{};

  template <class T>
  void set(CURLoption option, T value) const {
    curl_easy_setopt(easy.get(), option, value);
  }

  void refuse_surprises(const LineSettings& settings, const std::string& protocol) {
    set(CURLOPT_ERRORBUFFER, fault.data());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_PROTOCOLS_STR, protocol.c_str());
    set(CURLOPT_REDIR_PROTOCOLS_STR, protocol.c_str());
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, "");  // also keeps the environment's out
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (settings.ca.empty()) return;
    set(CURLOPT_CAINFO, settings.ca.c_str());
    set(CURLOPT_CAPATH, static_cast<char*>(nullptr));  // the system's would be believed too
  }

  void limit(const LineSettings& settings) const {
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connecting.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(settings.whole.count()));
    set(CURLOPT_LOW_SPEED_LIMIT, kSlowest);
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(settings.silence.count()));
    set(CURLOPT_MAXLIFETIME_CONN, kOldestConnection);
    set(CURLOPT_QUICK_EXIT, 1L);  // a name server that does not answer must not hold up the end
  }

  void fill(const std::string& url, const Request& request, curl_slist* headers,
            Arriving& arriving) const {
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
    set(CURLOPT_HTTPHEADER, headers);
    set(CURLOPT_HTTPGET, 1L);
    if (request.method != "GET") {
      set(CURLOPT_POSTFIELDS, request.body.data());
      set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    }
    set(CURLOPT_HEADERFUNCTION, take_header);
    set(CURLOPT_HEADERDATA, &arriving);
    set(CURLOPT_WRITEFUNCTION, take_body);
    set(CURLOPT_WRITEDATA, &arriving);
  }

  // Turns until the transfer is over or `stop` is asked for.
  CURLcode perform(const std::stop_token& stop) const {
    const std::stop_callback wake{stop, [this] { curl_multi_wakeup(multi.get()); }};
    curl_multi_add_handle(multi.get(), easy.get());
    CURLcode code = CURLE_ABORTED_BY_CALLBACK;
    for (int running = 1; !stop.stop_requested();) {
      curl_multi_perform(multi.get(), &running);
      int left = 0;
      if (const CURLMsg* message = curl_multi_info_read(multi.get(), &left)) {
        code = message->data.result;
        break;
      }
      curl_multi_poll(multi.get(), nullptr, 0, kLook, nullptr);
    }
    curl_multi_remove_handle(multi.get(), easy.get());
    return code;
  }
};

CurlTransport::CurlTransport(LineSettings settings, std::string protocol)
    : settings_(std::move(settings)), protocol_(std::move(protocol)) {}

CurlTransport::~CurlTransport() = default;

Result<std::unique_ptr<CurlTransport>> CurlTransport::open(const LineSettings& settings) {
  auto protocol = protocol_of(settings.collector);
  if (!protocol) return protocol.error();
  LineSettings own = settings;
  while (!own.collector.empty() && own.collector.back() == '/') own.collector.pop_back();
  return std::unique_ptr<CurlTransport>{
      new CurlTransport{std::move(own), std::move(protocol).value()}};
}

Result<Response> CurlTransport::send(const Request& request, const std::stop_token& stop) {
  auto response = carry(request, stop);
  if (!response || response.value().status != 200) handles_.reset();
  return response;
}

Result<Response> CurlTransport::carry(const Request& request, const std::stop_token& stop) {
  if (!handles_) {
    handles_ = std::make_unique<Handles>();
    if (!handles_->multi || !handles_->easy) std::abort();  // out of memory
    handles_->refuse_surprises(settings_, protocol_);
    handles_->limit(settings_);
  }
  Arriving arriving{{}, request.longest_answer, false};
  const List headers = list_of(request.headers);
  handles_->fill(settings_.collector + request.path, request, headers.get(), arriving);
  handles_->fault[0] = '\0';
  const CURLcode code = handles_->perform(stop);
  if (code != CURLE_OK) {
    const std::string detail = handles_->fault[0] != '\0' ? handles_->fault.data() : "";
    return Error{left_unanswered(code, handles_->easy.get()) ? Fault::kUnknown : Fault::kTryLater,
                 "line: " + one_line(detail.empty() ? curl_easy_strerror(code) : detail)};
  }
  if (!arriving.head_ended) return Error{Fault::kTryLater, "line: the answer was cut short"};
  long status = 0;
  curl_easy_getinfo(handles_->easy.get(), CURLINFO_RESPONSE_CODE, &status);
  arriving.response.status = static_cast<int>(status);
  return std::move(arriving.response);
}

}  // namespace kiosk::sync
