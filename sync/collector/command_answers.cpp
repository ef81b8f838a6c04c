#include "sync/collector/command_answers.h"

#include <cstdio>
#include <fstream>

#include "config/collector_url.h"
#include "kiosk/base/json.h"
#include "sync/collector/collector.h"
#include "sync/collector/commands.h"
#include "sync/collector/log_audit.h"
#include "sync/collector/proof_check.h"
#include "sync/collector/store/store_backup.h"
#include "sync/collector/upstream_links.h"

namespace kiosk::sync {
namespace {

Result<std::unique_ptr<StoreReader>> reader_of(const Given& given) {
  const auto place = store_place_from(given.store);
  if (!place) return place.error();
  return open_reader(place.value());
}

// The log that --log names.
Result<LogRecord> log_named(StoreReader& store, const std::string& text) {
  const auto id = log_id_from(text);
  if (!id) return Error{Fault::kBadData, "expected a log's id (--log " + text + ')'};
  const auto log = store.log(*id);
  if (!log) return log.error();
  if (!log.value()) return Error{Fault::kBadData, "no such log (" + text + ')'};
  return *log.value();
}

Result<CentrePlace> place_of(const Given& given) {
  auto place = store_place_from(given.store);
  if (!place) return place.error();
  ServeOptions options;
  options.store = std::move(place).value();
  options.key_file = given.key;
  return CentrePlace{options.store, key_file_of(options)};
}

int does_not_hold(const std::string& why, const std::string& log, Seq seq) {
  complain(why + " (" + log + ", sequence " + std::to_string(number(seq)) + ')');
  return kDoesNotHold;
}

int verify_proof(const Given& given) {
  std::optional<PublicKey> expected;
  if (!given.public_key.empty()) {
    expected = public_key_from_base64(given.public_key);
    if (!expected) return refused({Fault::kBadData, "--public-key: expected 32 bytes in base64"});
  }
  std::ifstream lines{given.proof_file};
  if (!lines) return refused({Fault::kBadData, "no such file (" + given.proof_file + ')'});
  const auto found = check_proof(lines, expected);
  if (!found)
    return refused({found.error().fault, found.error().what + " (" + given.proof_file + ')'});
  const ProofFound& proof = found.value();
  if (proof.first_bad) return does_not_hold(proof.why, to_string(proof.log), *proof.first_bad);
  print("log " + to_string(proof.log) + ": " + std::to_string(proof.entries) + " entries, " +
        std::to_string(proof.signatures) + " signatures, " + std::to_string(proof.key_changes) +
        " changes of its key, all hold; opened with " + to_base64(proof.first_key));
  return kGood;
}

// {"erased":n,"kinds":{…}}
void print_kinds(const char* what, const std::map<std::string, std::int64_t>& kinds) {
  Json of_kind = Json::object();
  std::int64_t all = 0;
  for (const auto& [kind, count] : kinds) of_kind[kind] = count, all += count;
  print(kiosk::text_of(Json{{what, all}, {"kinds", of_kind}}));
}

}  // namespace

void print(const std::string& line) {
  std::fwrite(line.data(), 1, line.size(), stdout);
  std::fputc('\n', stdout);
}

int refused(const Error& error) {
  complain(error.what);
  const bool outside = error.fault == Fault::kTryLater || error.fault == Fault::kNoRoom ||
                       error.fault == Fault::kUnknown || error.fault == Fault::kRefused;
  return outside ? kOutOfReach : kBadUse;
}

int enrol(const Given& given) {
  const auto place = place_of(given);
  if (!place) return refused(place.error());
  const auto code = order_code(place.value(), given.order, SystemClock{}.now());
  if (!code) return refused(code.error());
  print(code.value());
  return kGood;
}

// The code is of the collector above, with the role `relay`.
int join(const Given& given) {
  const auto place = store_place_from(given.store);
  if (!place) return refused(place.error());
  if (!config::is_collector_url(given.upstream))
    return refused(
        {Fault::kBadData, "--upstream: expected https://…, or http:// to a loopback address"});
  ServeOptions options;
  options.store = place.value();
  options.key_file = given.key;
  const auto joined =
      join_upstream(upstream_file_beside(key_file_of(options)),
                    {given.order.office, given.upstream, given.upstream_ca, given.code});
  return joined ? kGood : refused(joined.error());
}

int revoke(const Given& given) {
  const auto place = place_of(given);
  if (!place) return refused(place.error());
  const auto revoked = order_revocation(place.value(), given.order.office, given.order.terminal,
                                        SystemClock{}.now());
  if (!revoked) return refused(revoked.error());
  if (revoked.value()) return kGood;
  complain("no such terminal (" + given.order.office + " / " + given.order.terminal + ')');
  return kDoesNotHold;
}

int terminals(const Given& given) {
  auto reader = reader_of(given);
  if (!reader) return refused(reader.error());
  const auto done = print_terminals(*reader.value(), SystemClock{}.now().instant, print);
  return done ? kGood : refused(done.error());
}

int verify_log(const Given& given) {
  if (!given.proof_file.empty()) return verify_proof(given);
  auto reader = reader_of(given);
  if (!reader) return refused(reader.error());
  const auto log = log_named(*reader.value(), given.log);
  if (!log) return refused(log.error());
  const auto found = audit(*reader.value(), log.value());
  if (!found) return refused(found.error());
  const LogAudit& walked = found.value();
  if (walked.first_bad) return does_not_hold(walked.why, given.log, *walked.first_bad);
  print("log " + given.log + ": " + std::to_string(walked.entries) + " entries, " +
        std::to_string(walked.checkpoints) + " signatures, all hold");
  return kGood;
}

int export_log(const Given& given) {
  auto reader = reader_of(given);
  if (!reader) return refused(reader.error());
  const auto log = log_named(*reader.value(), given.log);
  if (!log) return refused(log.error());
  const auto done = print_log(*reader.value(), log.value().id, given.proof, print);
  if (!done) return refused(done.error());
  return kGood;
}

int import_list(const Given& given) {
  const auto place = place_of(given);
  if (!place) return refused(place.error());
  const auto done = import_at_centre(place.value(), given.import, SystemClock{}.now());
  if (!done) return refused(done.error());
  const std::string name = given.import.file.filename().string();
  for (const ListFault& fault : done.value().faults) complain(name + ": " + to_string(fault));
  if (done.value().refused) return kBadUse;
  if (done.value().relayed)
    complain(
        "warning: the office has a collector of its own; only terminals enrolled here hear of "
        "this (" +
        given.import.office + ')');
  print(std::to_string(done.value().entered) + " recorded from " + name);
  return kGood;
}

int erase_person(const Given& given) {
  const auto place = place_of(given);
  if (!place) return refused(place.error());
  const auto erased = erase_at_centre(place.value(), given.erasure, SystemClock{}.now());
  if (!erased) return refused(erased.error());
  print_kinds("erased", erased.value());
  return kGood;
}

int expire_office(const Given& given) {
  const auto place = place_of(given);
  if (!place) return refused(place.error());
  const auto expired =
      expire_at_centre(place.value(), given.order.office, given.file, SystemClock{}.now());
  if (!expired) return refused(expired.error());
  print_kinds("expired", expired.value());
  return kGood;
}

int back_up(const Given& given) {
  const auto place = place_of(given);
  if (!place) return refused(place.error());
  const auto done = back_up_store(place.value().store, given.file);
  if (!done) return refused(done.error());
  print("the secret is not in it; keep " + place.value().key_file + " elsewhere");
  return kGood;
}

int put_back(const Given& given) {
  const auto place = place_of(given);
  if (!place) return refused(place.error());
  const auto aside = restore_store(place.value().store, given.file, SystemClock{}.now());
  if (!aside) return refused(aside.error());
  if (!aside.value().empty()) print("what was there lies in " + aside.value());
  print("what came since, the terminals bring again");
  return kGood;
}

}  // namespace kiosk::sync
