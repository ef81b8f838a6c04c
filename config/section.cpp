#include "config/section.h"

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/base/guess.h"
#include "kiosk/base/text.h"

namespace kiosk::config {

void Ledger::complain(const std::string& path, const std::string& expected, const Node* found) {
  complain(path, expected, found == nullptr ? std::string{"nothing"} : found->found);
}

void Ledger::complain(const std::string& path, const std::string& expected,
                      const std::string& found) {
  complaints_.push_back(unexpected(file_, path, expected, found));
}

void Ledger::complain_unknown(const std::string& path, const std::string& guess) {
  complaints_.push_back({file_, path, "unknown key; " + guess});
}

Section::Section(Ledger& ledger, const Node* node, std::string path,
                 std::initializer_list<std::string_view> known)
    : ledger_(ledger), node_(node), path_(std::move(path)) {
  if (node_ == nullptr) return;
  if (node_->kind != Node::Kind::kObject) {
    ledger_.complain(path_, "an object", node_);
    node_ = nullptr;
    return;
  }
  const std::vector<std::string_view> names{known};
  for (const Node& part : node_->parts)
    if (std::find(names.begin(), names.end(), part.name) == names.end()) {
      const std::string shown = part.name.substr(0, 64);
      ledger_.complain_unknown(path_ + '/' + one_line(shown), guess_at(shown, names));
    }
}

const Node* Section::find(std::string_view name) const {
  return node_ == nullptr ? nullptr : member(*node_, name);
}

std::string Section::text(std::string_view name) {
  const Node* found = find(name);
  if (found == nullptr) return "";
  return text_item(ledger_, *found, path(name), "text").value_or("");
}

std::string Section::required(std::string_view name) {
  const Node* found = find(name);
  if (found != nullptr && found->kind == Node::Kind::kText && !trimmed(found->text).empty())
    return found->text;
  ledger_.complain(path(name), "text", found);
  return "";
}

std::int64_t Section::whole(std::string_view name, Range range, std::int64_t fallback) {
  const Node* found = find(name);
  if (found == nullptr) return fallback;
  if (found->kind == Node::Kind::kNumber && found->number >= range.least &&
      found->number <= range.most)
    return found->number;
  ledger_.complain(
      path(name),
      "a whole number from " + std::to_string(range.least) + " to " + std::to_string(range.most),
      found);
  return fallback;
}

bool Section::truth(std::string_view name) {
  const Node* found = find(name);
  if (found == nullptr) return false;
  if (found->kind != Node::Kind::kTruth) ledger_.complain(path(name), "true or false", found);
  return found->truth;
}

std::size_t Section::one_of(std::string_view name, const std::vector<std::string_view>& words,
                            std::size_t fallback) {
  const Node* found = find(name);
  if (found == nullptr) return fallback;
  const auto word = std::find(words.begin(), words.end(), found->text);
  if (found->kind == Node::Kind::kText && word != words.end())
    return static_cast<std::size_t>(word - words.begin());
  ledger_.complain(path(name), listed(words), found);
  return fallback;
}

std::optional<std::chrono::minutes> Section::hour(std::string_view name) {
  const Node* found = find(name);
  if (found == nullptr) return {};
  const auto hour = hour_from(found->text);
  if (!hour) ledger_.complain(path(name), "a time like \"07:30\"", found);
  return hour;
}

void Section::each(std::string_view name,
                   const std::function<void(const Node&, const std::string&)>& read) {
  const Node* found = find(name);
  if (found == nullptr) return;
  if (found->kind != Node::Kind::kList) return ledger_.complain(path(name), "a list", found);
  for (std::size_t i = 0; i < found->parts.size(); ++i)
    read(found->parts[i], path(name) + '/' + std::to_string(i));
}

std::optional<std::string> text_item(Ledger& ledger, const Node& item, const std::string& path,
                                     const std::string& expected) {
  if (item.kind == Node::Kind::kText) return item.text;
  ledger.complain(path, expected, &item);
  return {};
}

}  // namespace kiosk::config
