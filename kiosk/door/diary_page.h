#pragma once
// The work diary, a page: a day of one's own, and the entry that is being written on it.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/diary/diary_day.h"
#include "kiosk/door/inputs.h"
#include "kiosk/glass/diary_intent.h"
#include "kiosk/typing/suggestions.h"
#include "kiosk/typing/text_field.h"

namespace kiosk {

// The written fields of an entry, as EditField numbers them.
enum class EntryField : std::uint8_t {
  kContent,
  kSubject,
  kPlace,
  kProduct,
  kDocument,
  kDifficulty,
  kProposal,
  kQuantity,  // from here on: numbers and dates, as they are keyed
  kDocumentDate,
};
constexpr std::size_t kEntryFields = 9;
constexpr std::size_t kEntryTexts = 7;  // those before kQuantity
std::string written_in(const EntryContent& content, EntryField field);
// What cannot be read as a number or a date leaves that as it was; nothing keyed takes it back.
void write_in(EntryContent& content, EntryField field, const std::string& text);

// The last keys of the field, so that some of them can be taken out as if never pressed.
struct LatelyKeyed {
  TextField before;  // them
  bool capitals = false;
  std::vector<DiaryIntent> keys;
};

struct EntryWriting {
  std::optional<EntryPlace> place;  // of what is being changed; none: nothing is kept of it yet
  EntryContent content;
  EntryField field = EntryField::kContent;
  std::optional<TextField> text;  // the keys go here, and from here into `content`
  std::optional<LatelyKeyed> lately;
  bool keys_shown = false;     // on the glass; a real keyboard needs none
  bool capitals = false;       // for the next letter
  bool signs = false;          // ?123
  std::size_t first_work = 0;  // of the tiles
  enum class Missing : std::uint8_t { kNothing, kContent, kResult };
  Missing missing = Missing::kNothing;  // to be said before it can be saved
  bool practice = false;                // nothing of it is ever kept
  bool linking = false;                 // a task or case is being chosen for it
  bool detailing = false;               // its helpers and its coefficient are
  bool unkept = false;                  // something of it is in no log
  bool typed = false;                   // and was typed letter by letter
  Tick last_key{};
};

// On its way to the recorder.
struct DiarySaying {
  enum class What : std::uint8_t { kKept, kSaved, kWithdrawn, kSubmitted, kRepeated };
  EventId id;
  What what = What::kKept;
  std::optional<EntryWriting> before{};  // to go on with if it cannot be recorded
};

struct DiaryPage {
  KnownPerson person;
  Via via = Via::kBadge;
  Date date{};
  std::size_t first = 0;  // of the list
  std::optional<EntryWriting> writing;
  TypingRules typing;
  std::vector<DiarySaying> saying;
  enum class Told : std::uint8_t {
    kNothing,
    kSaved,
    kWithdrawn,
    kSubmitted,
    kRepeated,
    kPractised
  };
  Told told = Told::kNothing;              // what was recorded last
  EventId asked;                           // of what was written before the session's memory begins
  std::optional<EventId> asked_phrases{};  // of the desk: what several people have written
  std::vector<std::string> phrases{};
  std::shared_ptr<const Suggestions> suggestions;
};

}  // namespace kiosk
