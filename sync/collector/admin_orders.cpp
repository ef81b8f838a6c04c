// Covered by tests/collector/commands_test.cpp.
#include "sync/collector/admin_orders.h"

#include <algorithm>
#include <span>

#include "kiosk/base/draft_text.h"
#include "kiosk/base/json.h"
#include "sync/collector/admin_socket.h"

namespace kiosk::sync {
namespace {

constexpr std::size_t kDraftsAtOnce = 100;  // 1.6 MB at most
constexpr std::size_t kPlacesAtOnce = 500;

std::string fault_line(const Error& error) { return text_of(Json{{"error", error.what}}); }

std::string code_line(Store& store, const Json& order, Now now) {
  const auto role = role_from(text_member(order, "role"));
  if (!role) return fault_line({Fault::kBadData, "no such role"});
  const auto code = prepare_code(store,
                                 {text_member(order, "office"), text_member(order, "terminal"),
                                  *role, flag_member(order, "may_administer")},
                                 now);
  if (!code) return fault_line(code.error());
  return text_of(Json{{"code", code.value()}});
}

std::string revocation_line(Store& store, const Json& order, Now now) {
  const auto revoked =
      revoke_terminal(store, text_member(order, "office"), text_member(order, "terminal"), now);
  if (!revoked) return fault_line(revoked.error());
  return text_of(Json{{"revoked", revoked.value()}});
}

std::string entries_line(const StoreDesk& desk, const Json& order, Now now) {
  CentreEntries entries{
      text_member(order, "office"),
      static_cast<std::uint64_t>(std::max<std::int64_t>(0, number_member(order, "rev"))),
      {}};
  const auto drafts = order.find("drafts");
  if (drafts == order.end() || !drafts->is_array())
    return fault_line({Fault::kBadData, "expected drafts"});
  for (const Json& text : *drafts) {
    auto draft = draft_from(text.is_string() ? text.get<std::string>() : "");
    if (!draft) return fault_line(draft.error());
    entries.drafts.push_back(std::move(draft).value());
  }
  const auto key = desk.key();
  if (!key) return fault_line(key.error());
  const auto office = CentreLog{desk.store, key.value()}.enter(entries, now);
  if (!office) return fault_line(office.error());
  if (desk.entered) desk.entered(office.value());
  return text_of(Json{{"entered", entries.drafts.size()}});
}

std::string expiry_line(Store& store, const Json& order) {
  const auto log = log_id_from(text_member(order, "log"));
  const auto places = order.find("seqs");
  if (!log || places == order.end() || !places->is_array())
    return fault_line({Fault::kBadData, "expected a log and its places"});
  std::vector<Seq> seqs;
  for (const Json& seq : *places)
    if (seq.is_number_integer()) seqs.push_back(Seq{seq.get<std::int64_t>()});
  const auto expired = store.expire(*log, seqs);
  if (!expired) return fault_line(expired.error());
  return text_of(Json{{"expired", expired.value()}});
}

// The answer of whoever owns the store.
Result<Json> asked(const CentrePlace& place, const Json& order, Now now) {
  const std::string line = text_of(order);
  auto store = open_store(place.store);
  if (!store && store.error().fault != Fault::kRefused) return store.error();
  const auto here = [&] {
    return carried_out({*store.value(), [&] { return CollectorKey::read(place.key_file); }, {}},
                       line, now);
  };
  auto answer = store ? Result<std::string>{here()} : ask_socket(socket_beside(place.store), line);
  if (!answer) return answer.error();
  auto read = json_from(answer.value());
  if (!read) return read.error();
  const std::string fault = text_member(read.value(), "error");
  if (!fault.empty()) return Error{Fault::kBadData, fault};
  return read;
}

}  // namespace

std::string socket_beside(const StorePlace& store) { return store.sqlite + ".socket"; }

std::string carried_out(const StoreDesk& desk, const std::string& line, Now now) {
  const auto order = json_from(line);
  if (!order) return fault_line(order.error());
  const std::string what = text_member(order.value(), "do");
  if (what == "enrol") return code_line(desk.store, order.value(), now);
  if (what == "revoke") return revocation_line(desk.store, order.value(), now);
  if (what == "enter") return entries_line(desk, order.value(), now);
  if (what == "expire") return expiry_line(desk.store, order.value());
  return fault_line({Fault::kBadData, "no such order"});
}

Result<std::string> order_code(const CentrePlace& place, const CodeOrder& order, Now now) {
  const auto answer = asked(place,
                            Json{{"do", "enrol"},
                                 {"office", order.office},
                                 {"terminal", order.terminal},
                                 {"role", to_string(order.role)},
                                 {"may_administer", order.may_administer}},
                            now);
  if (!answer) return answer.error();
  return text_member(answer.value(), "code");
}

Result<bool> order_revocation(const CentrePlace& place, const std::string& office,
                              const std::string& terminal, Now now) {
  const auto answer =
      asked(place, Json{{"do", "revoke"}, {"office", office}, {"terminal", terminal}}, now);
  if (!answer) return answer.error();
  return flag_member(answer.value(), "revoked");
}

Result<Nothing> order_entries(const CentrePlace& place, const CentreEntries& entries, Now now) {
  for (std::span<const Draft> left = entries.drafts; !left.empty();) {
    const auto some = left.first(std::min(left.size(), kDraftsAtOnce));
    left = left.subspan(some.size());
    Json order{{"do", "enter"}, {"office", entries.office}, {"rev", entries.rev}};
    order["drafts"] = Json::array();
    for (const Draft& draft : some) order["drafts"].push_back(draft_text(draft));
    if (const auto answer = asked(place, order, now); !answer) return answer.error();
  }
  return Nothing{};
}

Result<std::int64_t> order_expiry(const CentrePlace& place, const LogId& log,
                                  const std::vector<Seq>& seqs, Now now) {
  std::int64_t expired = 0;
  for (std::span<const Seq> left = seqs; !left.empty();) {
    const auto some = left.first(std::min(left.size(), kPlacesAtOnce));
    left = left.subspan(some.size());
    Json order{{"do", "expire"}, {"log", to_string(log)}};
    order["seqs"] = Json::array();
    for (const Seq seq : some) order["seqs"].push_back(number(seq));
    const auto answer = asked(place, order, now);
    if (!answer) return answer.error();
    expired += number_member(answer.value(), "expired");
  }
  return expired;
}

}  // namespace kiosk::sync
