// Covered by tests/collector/commands_test.cpp.
#include "sync/collector/admin_orders.h"

#include "kiosk/base/json.h"
#include "sync/collector/admin_socket.h"

namespace kiosk::sync {
namespace {

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

// The answer of whoever owns the store.
Result<Json> asked(const StorePlace& place, const Json& order, Now now) {
  const std::string line = text_of(order);
  auto store = open_store(place);
  if (!store && store.error().fault != Fault::kRefused) return store.error();
  auto answer = store ? Result<std::string>{carried_out(*store.value(), line, now)}
                      : ask_socket(socket_beside(place), line);
  if (!answer) return answer.error();
  auto read = json_from(answer.value());
  if (!read) return read.error();
  const std::string fault = text_member(read.value(), "error");
  if (!fault.empty()) return Error{Fault::kBadData, fault};
  return read;
}

}  // namespace

std::string socket_beside(const StorePlace& store) { return store.sqlite + ".socket"; }

std::string carried_out(Store& store, const std::string& line, Now now) {
  const auto order = json_from(line);
  if (!order) return fault_line(order.error());
  const std::string what = text_member(order.value(), "do");
  if (what == "enrol") return code_line(store, order.value(), now);
  if (what == "revoke") return revocation_line(store, order.value(), now);
  return fault_line({Fault::kBadData, "no such order"});
}

Result<std::string> order_code(const StorePlace& store, const CodeOrder& order, Now now) {
  const auto answer = asked(store,
                            Json{{"do", "enrol"},
                                 {"office", order.office},
                                 {"terminal", order.terminal},
                                 {"role", to_string(order.role)},
                                 {"may_administer", order.may_administer}},
                            now);
  if (!answer) return answer.error();
  return text_member(answer.value(), "code");
}

Result<bool> order_revocation(const StorePlace& store, const std::string& office,
                              const std::string& terminal, Now now) {
  const auto answer =
      asked(store, Json{{"do", "revoke"}, {"office", office}, {"terminal", terminal}}, now);
  if (!answer) return answer.error();
  return flag_member(answer.value(), "revoked");
}

}  // namespace kiosk::sync
