#pragma once
// `documents` of office.json: how printed papers begin.

#include "config/section.h"
#include "config/settings.h"

namespace kiosk::config {

Documents read_documents(Ledger& ledger, Section& office);

// The head that names the unit, else the one that names the employer, else the office's own two
// lines, with the employer's name where there is one.
DocumentHead head_of(const Office& office, const std::string& unit, const std::string& employer);

}  // namespace kiosk::config
