#include "kiosk/diary/shown_entry.h"

#include <algorithm>
#include <array>
#include <functional>

#include "kiosk/diary/subject_initials.h"
#include "kiosk/diary/text_warning.h"

namespace kiosk {
namespace {

constexpr std::array kTexts{
    &EntryContent::content,  &EntryContent::document, &EntryContent::product,
    &EntryContent::place,    &EntryContent::subject,  &EntryContent::difficulty,
    &EntryContent::proposal,
};

bool names_a_secret(const std::string& text) {
  const auto warnings = warnings_of(text);
  return std::any_of(warnings.begin(), warnings.end(), [](const TextWarning& each) {
    return each.kind == TextWarning::Kind::kSecret;
  });
}

bool is_kept(const EntrySaid& said, const Catalogue& catalogue) {
  const WorkKind* kind = catalogue.find(said.content.work);
  if (kind != nullptr && kind->confidential) return true;
  return std::any_of(kTexts.begin(), kTexts.end(),
                     [&](const auto text) { return names_a_secret(said.content.*text); });
}

void hide(EntrySaid& said) {
  said.content.subject = initials_of_subject(said.content.subject);
  for (const auto text : kTexts) said.content.*text = masked(said.content.*text);
}

}  // namespace

bool is_kept_from_others(const DiaryEntry& entry, const Catalogue& catalogue) {
  const auto kept = [&](const EntrySaid& said) { return is_kept(said, catalogue); };
  return kept(entry.now) || std::any_of(entry.before.begin(), entry.before.end(), kept) ||
         std::any_of(entry.rivals.begin(), entry.rivals.end(), kept);
}

DiaryEntry as_others_see(DiaryEntry entry) {
  hide(entry.now);
  std::for_each(entry.before.begin(), entry.before.end(), hide);
  std::for_each(entry.rivals.begin(), entry.rivals.end(), hide);
  return entry;
}

std::vector<DiaryEntry> day_for_others(const DiaryDay& day, const Catalogue& catalogue) {
  std::vector<DiaryEntry> shown;
  for (const DiaryEntry* entry : day.standing())
    if (entry->official && !is_kept_from_others(*entry, catalogue))
      shown.push_back(as_others_see(*entry));
  return shown;
}

}  // namespace kiosk
