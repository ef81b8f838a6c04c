#pragma once
// An office of people who do not exist: the same ones every time, with badges of three readers.

#include <cstddef>
#include <string>
#include <vector>

#include "config/settings.h"
#include "kiosk/base/event.h"
#include "kiosk/base/office_key.h"
#include "kiosk/people/staff_events.h"

namespace kiosk::test {

struct TestPerson {
  StaffMember person;
  std::string badge;  // as their reader writes it: 8H10D, 10H or four bytes in hex, in turn
};

struct TestOffice {
  config::Settings settings;
  OfficeKey key;
  std::vector<TestPerson> people;

  // staff.registered and badge.bound of everybody, as an import writes them, at 06:00 of
  // Monday 23 November 2026.
  std::vector<Draft> drafts() const;
  std::vector<Fact> facts() const;  // the same, in one log, from sequence 1
};

// CB-0001 to CB-0300 in five units, from 07:30 to 11:30 and from 13:00 to 17:00 on weekdays.
TestOffice test_office(std::size_t people = 300);

// What the recorder would have made of a draft: its place is `seq` of a log that is the same each
// time, its rev equals `seq`.
Fact fact_of(const Draft& draft, std::int64_t seq);

// A card's number, different for every n below 2^24, and what three readers write for it.
std::string decimal_badge(std::uint64_t n);  // 8H10D
std::string hex_badge(std::uint64_t n);      // 10H
std::string mifare_badge(std::uint64_t n);   // four bytes

}  // namespace kiosk::test
