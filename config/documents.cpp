// Covered by tests/config/documents_test.cpp.
#include "config/documents.h"

namespace kiosk::config {
namespace {

DocumentHead read_head(Ledger& ledger, const Node& item, const std::string& path) {
  Section section{ledger, &item, path, {"unit", "employer", "style", "superior", "name"}};
  DocumentHead head;
  head.unit = section.text("unit");
  head.employer = section.text("employer");
  head.style = static_cast<DocumentHead::Style>(section.one_of("style", {"state", "party"}, 0));
  head.superior = section.text("superior");
  head.name = section.required("name");
  if (head.unit.empty() && head.employer.empty())
    ledger.complain(path, "a unit or an employer it is of", &item);
  return head;
}

const DocumentHead* naming(const Office& office, std::string DocumentHead::*member,
                           const std::string& name) {
  if (name.empty()) return nullptr;
  for (const DocumentHead& head : office.documents.heads)
    if (head.*member == name) return &head;
  return nullptr;
}

}  // namespace

Documents read_documents(Ledger& ledger, Section& office) {
  const Node* found = office.find("documents");
  Section section{ledger, found, "/documents", {"place", "heads"}};
  Documents documents;
  documents.place = section.text("place");
  section.each("heads", [&](const Node& item, const std::string& path) {
    if (item.kind != Node::Kind::kObject) return ledger.complain(path, "an object", &item);
    documents.heads.push_back(read_head(ledger, item, path));
  });
  return documents;
}

DocumentHead head_of(const Office& office, const std::string& unit, const std::string& employer) {
  if (const auto* head = naming(office, &DocumentHead::unit, unit)) return *head;
  if (const auto* head = naming(office, &DocumentHead::employer, employer)) return *head;
  DocumentHead own;
  own.superior = employer.empty() ? office.superior : "";
  own.name = employer.empty() ? office.name : employer;
  return own;
}

}  // namespace kiosk::config
