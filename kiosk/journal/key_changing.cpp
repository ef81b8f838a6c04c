// Covered by tests/journal/key_changing_test.cpp.
#include "kiosk/journal/key_changing.h"

#include "kiosk/base/file.h"
#include "kiosk/base/random.h"
#include "kiosk/journal/data_folder.h"
#include "kiosk/journal/inside.h"

namespace kiosk {
namespace {
namespace fs = std::filesystem;

Result<Nothing> put_in_place(const fs::path& key) {
  std::error_code failed;
  fs::rename(next_key_file(key), key, failed);
  if (failed) return Error{Fault::kUnknown, "cannot replace " + key.string()};
  return sync_folder(key.parent_path());
}

// Where the current key's first head lies: the change itself is the last that the old one signs.
Result<Head> last_of_the_old(const TwoCopies& copies, const KeysOfLog& keys) {
  const Seq at{number(keys.current_from()) - 1};
  const auto hash = copies.store().hash_at(copies.log(), at);
  if (!hash) return hash.error();
  if (!hash.value()) return Error{Fault::kBadData, "log.db: an entry is missing"};
  return Head{at, *hash.value()};
}

Result<KeysOfLog> keys_of(const TwoCopies& copies) {
  auto keys = copies.store().keys(copies.log());
  if (!keys) return keys.error();
  if (!keys.value()) return Error{Fault::kBadData, "no key in the first entry"};
  return *std::move(keys).value();
}

}  // namespace

fs::path next_key_file(const fs::path& key) { return key.string() + ".next"; }

Result<Nothing> go_over(TwoCopies& copies, const SigningKey& fresh) {
  const auto keys = keys_of(copies);
  if (!keys) return keys.error();
  const auto last = last_of_the_old(copies, keys.value());
  if (!last) return last.error();
  if (const auto signature = copies.sign(last.value()); !signature) return signature.error();
  if (auto done = put_in_place(copies.place().key); !done) return done;
  copies.set_key(fresh, keys.value().current_from());
  return Nothing{};
}

Result<bool> settle_key(TwoCopies& copies) {
  auto found = copies.store().keys(copies.log());
  if (!found) return found.error();
  if (!found.value()) return false;
  const KeysOfLog& keys = *found.value();
  const bool ours = keys.current() == copies.key().public_key();
  if (ours) copies.set_key(copies.key(), keys.current_from());
  if (copies.place().key.empty()) return ours;
  const fs::path beside = next_key_file(copies.place().key);
  std::error_code none;
  if (ours) fs::remove(beside, none);  // of a change that never came to be said
  if (ours) return true;
  const auto fresh = read_key(beside);
  if (!fresh || fresh.value().public_key() != keys.current()) return false;
  if (auto done = go_over(copies, fresh.value()); !done) return done.error();
  return true;
}

Result<Nothing> EventLog::change_key(Now now) {
  TwoCopies& copies = inside_->copies;
  const fs::path& file = copies.place().key;
  if (file.empty()) return Error{Fault::kBadData, "there is no file for another key"};
  if (auto healed = inside_->heal(); !healed) return healed;
  const auto state = this->state();
  if (!state) return state.error();
  if (state.value().acked < state.value().head)
    return Error{Fault::kRefused, "something is not acknowledged yet; the key stays"};
  const SigningKey fresh = SigningKey::make();
  if (auto written = write_key(next_key_file(file), fresh); !written) return written;
  IdMaker ids{random_bits};
  const Draft draft{.id = ids.next_event(now.instant),
                    .kind = std::string{kKeyChanged},
                    .at = now,
                    .who = {},
                    .by = {},
                    .via = Via::kAdmin,
                    .data = key_change_data(copies.log(), copies.key(), fresh.public_key())};
  if (const auto said = append({&draft, 1}); !said) return said.error();
  return copies.settled(go_over(copies, fresh));
}

}  // namespace kiosk
