#pragma once
// The office's kinds of work (S0-44, S1-1, S1-13, S1-18): what an entry can be, in which unit it is
// counted, what it weighs and how long it usually takes (Decree 335/2025, domain B4, B5). Facts:
// `catalogue.changed`, one kind of work each.

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/base/result.h"
#include "kiosk/people/entering.h"

namespace kiosk {

inline constexpr std::string_view kCatalogueChanged = "catalogue.changed";

struct WorkKind {
  // What it looks like on the glass; `other` where nobody said.
  enum class Sign : std::uint8_t {
    kOther,
    kCitizens,
    kMeeting,
    kDocument,
    kArea,
    kMediation,
    kInspection,
    kDossier,
    kStudy,
    kDuty,
    kDriving,
    kCleaning,
  };
  std::string code;
  std::string name;
  std::string unit{};           // hồ sơ, hộ, lượt; empty: it is not counted
  int coefficient = 10;         // tenths, 5 to 30
  std::chrono::minutes norm{};  // for one unit; 0: none
  std::vector<std::string>
      groups{};  // job positions, titles, units or categories; empty: everybody
  Sign sign = Sign::kOther;
  bool outside = false;       // done away from the office: no presence is expected
  bool confidential = false;  // tố cáo: never in open diaries, search or the group's list
  bool daily = false;         // of every working day: one touch says that all such were done
  bool retired = false;       // old entries keep it, new ones do not offer it
  bool operator==(const WorkKind&) const = default;
};

std::string_view to_string(WorkKind::Sign sign);  // other citizens meeting document …
std::optional<WorkKind::Sign> sign_from(std::string_view word);

// `data`: {"code","name","unit_of_measure","coefficient","norm_minutes","groups":[],"sign",
// "outside","confidential","daily",
// "retired"}, what is not so left out.
Draft catalogue_changed(const WorkKind& kind, const Entering& entering);
// Fails with kBadData when it says no code or no name.
Result<WorkKind> work_kind_said(const Event& event);

// Where somebody stands in the office, as a group of the catalogue may name it.
struct Position {
  std::string title;
  std::string unit;
  std::string category;
};
bool is_for(const WorkKind& kind, const Position& position);

// A value; the same facts in any order give the same answers.
class Catalogue {
 public:
  void take(const Fact& fact);  // facts of other kinds change nothing

  // Nobody has entered a catalogue: a few kinds of work that every office has stand in for it.
  bool entered() const { return !said_.empty(); }
  const WorkKind* find(const std::string& code) const;
  // What the facts themselves say of that code.
  std::optional<WorkKind> recorded(const std::string& code) const;
  // What is offered to somebody in that position: their own kinds first, then everybody's, in the
  // order in which the office entered them.
  std::vector<WorkKind> offered(const Position& position) const;
  std::vector<WorkKind> all() const;

 private:
  struct Said {
    WorkKind kind;
    Stamp stamp;
    Stamp first;  // of the earliest saying
  };
  std::map<std::string, Said> said_;
};

}  // namespace kiosk
