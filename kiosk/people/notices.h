#pragma once
// The office's notices: what is posted, for whom, how long it stands, and who has read it (S1-4;
// the office's rules, S2-19, are a notice without an end). Three kinds of event tell it:
// `notice.posted`, `notice.withdrawn` and `notice.read`, the last about its reader. A notice to one
// person is a reminder (S3-16, "chấn chỉnh"): nobody else is told of it but who supervises them.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/people/entering.h"

namespace kiosk {

// As much as a glass can show at once.
constexpr std::size_t kLongestTitle = 60;   // letters
constexpr std::size_t kLongestText = 600;   // letters
constexpr std::size_t kMostParagraphs = 6;  // that the text is divided into by line feeds
constexpr std::size_t kMostUnits = 50;

struct OfficeNotice {
  EventId id;  // of the posting
  std::string title;
  std::string text;
  Date from{};
  std::optional<Date> until{};       // the last day it stands; none: it has no end
  std::vector<std::string> units{};  // of the staff list; empty: it is everybody's
  StaffId who{};                     // a reminder to this person; empty: an office notice
  StaffId by{};                      // who posted it; empty: the office
  bool asks = true;                  // everybody it is for is to say that they have read it
  Instant at{};
  Stamp stamp{};
  bool operator==(const OfficeNotice&) const = default;
};

// What cannot be posted, in words that follow "expected"; "": it can. A posting of another terminal
// that breaks these rules is passed over.
std::string fault_of(const OfficeNotice& notice);

// Is it for that person of that unit?
bool is_for(const OfficeNotice& notice, const StaffId& who, const std::string& unit);
bool stands_on(const OfficeNotice& notice, const Date& day);

// `data`: {"title","text","from","until","units":[…],"asks":true}; `until` and `units` only where
// there is something to say. A reminder is about its person, and nobody reminds themselves.
Draft notice_posted(const OfficeNotice& notice, const Entering& entering);
// `data`: {"notice":"<id of the posting>"}, of both.
Draft notice_withdrawn(const EventId& notice, const Entering& entering);
Draft notice_read(const EventId& notice, const StaffId& who, const Entering& entering);

// A value; the same facts in any order give the same answers.
class Notices {
 public:
  void take(const Fact& fact);  // facts of other kinds change nothing

  // Not withdrawn, whatever the day, the latest first. Borrows. No reminders, which are not for
  // everybody's eyes: those are found by `reminders_to`, `unread` and `find` only.
  std::vector<const OfficeNotice*> all() const;
  std::vector<const OfficeNotice*> standing(const Date& day) const;
  // None: never posted, or withdrawn.
  const OfficeNotice* find(const EventId& id) const;
  bool is_withdrawn(const EventId& id) const { return withdrawn_.contains(id); }
  bool has_read(const EventId& notice, const StaffId& who) const;
  // The first time; none: not yet.
  std::optional<Instant> read_at(const EventId& notice, const StaffId& who) const;
  // What that person was reminded of, the latest first.
  std::vector<const OfficeNotice*> reminders_to(const StaffId& who) const;
  // What stands and asks that person, who has not read it: notices and reminders.
  std::vector<const OfficeNotice*> unread(const StaffId& who, const std::string& unit,
                                          const Date& day) const;

 private:
  template <class Which>
  std::vector<const OfficeNotice*> latest_first(const Which& which) const;

  std::map<EventId, OfficeNotice> posted_;
  std::set<EventId> withdrawn_;
  std::map<EventId, std::map<StaffId, Instant>> readers_;  // and when they read it first
};

}  // namespace kiosk
