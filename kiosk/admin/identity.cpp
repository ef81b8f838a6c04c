#include "kiosk/admin/identity.h"

#include "kiosk/base/office_key.h"
#include "sync/link.h"

namespace kiosk::admin {

Result<SigningKey> make_identity(const DataFolder& folder) {
  if (auto made = make_key(folder.key()); !made) return made.error();
  sync::Link link;
  link.office_keys.push_back(make_office_key());
  if (auto written = sync::write_link(folder.link(), link); !written) return written.error();
  return read_key(folder.key());
}

}  // namespace kiosk::admin
