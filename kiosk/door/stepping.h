#pragma once
// What the parts of `step` share: the session being changed and the effects gathered so far. Only
// session*.cpp include this.

#include <utility>

#include "kiosk/door/session.h"

namespace kiosk {

struct Stepping {
  Session session;
  const Turn& turn;
  const DoorRules& rules;
  std::vector<Effect> effects;
};

void take(Stepping& work, const BadgeTap& tap);  // session_tap.cpp
void take(Stepping& work, const StrangeTap& tap);
void take(Stepping& work, const UnreadableTap& tap);
void take(Stepping& work, const Recorded& recorded);  // session_answer.cpp
void take(Stepping& work, const NotRecorded& answer);
void play(Stepping& work, Tone tone);  // session_sound.cpp, as the next
Tone tone_of(const Stepping& work, const Pending& recorded);
void take(Stepping& work, const Intent& intent);       // session_touch.cpp
void take(Stepping& work, const TimePassed& passed);   // session_time.cpp
void take(Stepping& work, const PinChecked& checked);  // session_pin.cpp
void take(Stepping& work, const PinSealed& sealed);
void take(Stepping& work, const LookedBack& past);  // session_overview.cpp
void take(Stepping& work, const Learnt& learnt);    // session.cpp, as all below
void take(Stepping& work, const StaffKnown& known);
void take(Stepping& work, const Link& link);
void take(Stepping& work, const TroubleFound& found);
void take(Stepping& work, const TroubleOver& over);
void take(Stepping& work, const MachineSeen& seen);

// Hands `draft` to the recorder and remembers what its answer will mean. From here on the rules
// reckon with it; the glass only once it is recorded.
void ask(Stepping& work, const Draft& draft, Pending pending);
// A word about somebody, who is named if it cannot be recorded.
Pending pending_about(const Stepping& work, const KnownPerson& who);

// A tap of somebody we know, by their badge or by their PIN.
void tapped(Stepping& work, const BadgeTap& tap);  // session_tap.cpp
void withdraw(Stepping& work, const BadgeTap& tap, const EventId& marked);

// What the keys of the PIN pad do; without a pad, nothing (session_pin.cpp).
void key(Stepping& work, const PinDigit& digit);
void key(Stepping& work, const PinErase& erase);
void key(Stepping& work, const PinEnter& enter);
// The pad that leads to the board, or to people and badges, from one's own face or page, whose
// badge has just been read; nothing for whom it is not.
void ask_pin_for(Stepping& work, PinPad::Leads leads);
// A wrong PIN of somebody, also of before the start of the program and of other terminals: so many
// of them there are now (session_tries.cpp). Nobody's code counts here alone.
WrongPins& wrong_of(Session& session, const std::string& about);
void record_wrong(Stepping& work, const KnownPerson& person, WrongPins& wrong);
void learn_wrong(Stepping& work, const Fact& fact);
// The recorder has answered, or is slow to: the page that waits for it makes room. Did it?
bool leave_page_for(Stepping& work, const EventId& asked);

// Nothing but the pad's own next face takes its place; a bounce has none.
void stay_until_recorded(Stepping& work);

// --- without badge and code (session_names.cpp)
void open_names(Stepping& work);
void pick_of_names(Stepping& work, const Pick& pick);
void erase_letter(Stepping& work);
void claim(Stepping& work);

// --- ways out and back (session_trip.cpp)

// After what has just been recorded: a way out asks where to, a return what became of it.
void ask_of_trip(Stepping& work, const TapStand& stand);
void pick(Stepping& work, const Pick& pick);
void save(Stepping& work);
// "Mai đi thẳng địa bàn": the next working day is declared.
void straight_to_field(Stepping& work, TapStand& stand);
// A face that is to come may ask about a tap that was not made, at most twice a day.
void offer_to_recall(Stepping& work, TapStand& stand);
// One of the times that the face offers for a tap that was forgotten (session_forgotten.cpp).
void recall_forgotten(Stepping& work, TapStand& stand, std::size_t guess);

// What was agreed to of duties decides whose day a tap belongs to; after every word about one, and
// when a day begins (session_duty.cpp).
void know_duties(Stepping& work);

// What a supervisor asks for (session_overview.cpp, as all below).
void act(Stepping& work, const OverviewIntent& intent);
void open_overview(Stepping& work, const KnownPerson& by, Via via);
// Something is recorded of that person: the board, if one is open, tells of it.
void refresh_overview(Stepping& work, const StaffId& who);
// The recorder has answered; none: not recorded.
void overview_answered(Stepping& work, const EventId& id, const std::optional<Stamp>& stamp);

// What an administrator asks for (session_people.cpp, as all below).
void act(Stepping& work, const PeopleIntent& intent);
void open_people(Stepping& work, const KnownPerson& by, Via via);
void refresh_people(Stepping& work);  // who works here has changed
// The recorder has answered about something of that page; or could not.
void people_answered(Stepping& work, const EventId& id, bool recorded);
// Does the next badge that nobody has become somebody's (session_badges.cpp, as all below)? Then it
// is no stranger's tap.
bool awaits_badge(const Session& session);
bool give_badge(Stepping& work, const StrangeTap& tap);
std::optional<Tick> badge_awaited_until(const Session& session);  // of one person
void end_waiting_for_badge(Stepping& work);

// --- the list of holidays (session_holidays.cpp)
void act(Stepping& work, const HolidayIntent& intent);
void open_holidays(Stepping& work, const KnownPerson& by, Via via);
void pick_of_holidays(HolidayPage& page, const Pick& pick);
void save_holiday(Stepping& work, HolidayPage& page);
void holiday_answered(Stepping& work, const EventId& id, bool recorded);

// --- what the office has to say (session_news.cpp)
void act(Stepping& work, const NewsIntent& intent);
// What was said is recorded: the session knows of it before the log tells it.
void news_recorded(Stepping& work, const Draft& news, const Stamp& stamp);
void act(Stepping& work, const VisitorsIntent& intent);  // session_visitors.cpp
// Their own face, if it fills the glass; its badge has just been read.
TapStand* own_face(Session& session);
Pending back_to_face(const LedBy& from);  // what is shown once a page's word is recorded
LedBy led_by(const TapStand& stand);
void act(Stepping& work, const OpenReminders& open);  // session_remind.cpp, as the next three
void act(Stepping& work, const Remind& remind);
void act(Stepping& work, const CloseReminders& close);
void reminder_answered(PersonPage& person, bool recorded);
void act(Stepping& work, const OpenIncident& open);  // session_incident.cpp
void act(Stepping& work, const ReportIncident& report);
void act(Stepping& work, const AnswerIncident& answer);
void act(Stepping& work, const ChooseReason& choose);  // session_arrival.cpp, as all below
void act(Stepping& work, const AnswerHealth& answer);
void act(Stepping& work, const AllIsWell& well);
void act(Stepping& work, const KeepAnswers& keep);
// After what has just been recorded: what the office wants to know of an arrival, a page each.
void ask_about_arrival(Stepping& work, const TapStand& stand);
void learn_health(Stepping& work, const Fact& fact);

// --- the work diary (session_diary.cpp, _entry, _draft and _typing)
void act(Stepping& work, const DiaryIntent& intent);
void learn_diary(Stepping& work, const Fact& fact);
// --- tasks, cases and targets (session_tasks.cpp)
void act(Stepping& work, const TaskIntent& intent);
void learn_task(Stepping& work, const Fact& fact);
void tasks_looked_back(Stepping& work, const LookedBack& past);
// The recorder has answered about something of their pages; or could not.
void task_answered(Stepping& work, const EventId& id, bool recorded);
// What a reviewer gives from a day that is open (session_giving.cpp). Was it theirs to take?
void act_on_giving(Stepping& work, const TaskIntent& intent);
bool pick_of_giving(Stepping& work, const Pick& pick);
bool save_giving(Stepping& work);
void giving_answered(Stepping& work, const EventId& id, bool recorded);
Giving* open_giving(Session& session);
// The line that is to be written opens with what stands; what was written in it is taken.
std::string begin_line(Giving& giving, std::size_t line);
void words_written(Giving& giving);
// --- the review of others' diaries (session_review.cpp)
void open_review(Stepping& work, const KnownPerson& by, Via via);
void act_on_review(Stepping& work, const DiaryIntent& intent);
// Something is recorded of that person's diary: the page, if it is open, tells of it.
void refresh_review(Stepping& work, const StaffId& who);
void review_looked_back(Stepping& work, const LookedBack& past);
void review_answered(Stepping& work, const EventId& id, bool recorded);
void diary_looked_back(Stepping& work, const LookedBack& past);
// --- diaries as they are read (session_book.cpp, session_unit.cpp and session_search.cpp)
void act(Stepping& work, const BookIntent& intent);
void act_on_unit(Stepping& work, const BookIntent& intent);
// Keys, into what is looked for; did the search take them?
bool type_in_search(Stepping& work, const DiaryIntent& intent);
// Whoever's pages tell of several people: shorter in a lobby, where strangers stand behind them.
std::chrono::milliseconds time_of_shared(const DoorRules& rules);
// --- the diaries of colleagues (session_colleagues.cpp). Was it theirs to take?
bool act_on_colleagues(Stepping& work, const BookIntent& intent);
bool turn_colleagues_day(Stepping& work, const DiaryIntent& intent);
bool save_comment(Stepping& work);
void colleagues_found(Stepping& work);  // whoever's diary is among it can see who read it
void comment_answered(Stepping& work, const EventId& id, bool recorded);
// --- words that somebody writes themselves (session_words.cpp)
void act(Stepping& work, const WordsIntent& intent);
// Those of the page that stands on the glass; none where none are offered.
WrittenWords* open_words(Session& session);
bool writes_words(const Session& session);
// Keys, into the line; did it take them?
bool type_in_words(Stepping& work, const DiaryIntent& intent);
// The entries of a day that is read there.
bool turn_unit_day(Stepping& work, const DiaryIntent& intent);
// Something is recorded of that person's diary.
void refresh_book(Stepping& work, const StaffId& who);
void refresh_unit(Stepping& work, const StaffId& who);
void book_looked_back(Stepping& work, const LookedBack& past);
void unit_looked_back(Stepping& work, const LookedBack& past);
void search_looked_back(Stepping& work, const LookedBack& past);
void unit_found(Stepping& work);  // whoever's diary is among it can see who read it
void unit_answered(Stepping& work, const EventId& id, bool recorded);
// A day of their own diary, from the book.
void open_diary_on(Stepping& work, const KnownPerson& person, const Date& date, Via via);
// The recorder has answered about something of the page; or could not.
void diary_answered(Stepping& work, const EventId& id, bool recorded);
// Whatever takes the page's place: what was typed on it is kept as a draft first.
void keep_unfinished(Stepping& work);
// Who types has paused: the same.
void keep_typed(Stepping& work);
std::optional<Tick> typed_to_be_kept_at(const Session& session);
void write_entry(Stepping& work, DiaryPage& page);
void open_entry(DiaryPage& page, const DiaryEntry& entry);
void leave_entry(Stepping& work, DiaryPage& page);
// The keys of the glass and of a keyboard, into the field that is being written.
bool typed(DiaryPage& page, const DiaryIntent& intent, const DoorRules& rules);

// --- one's own page (session_own.cpp, session_request.cpp)
void act(Stepping& work, const OwnIntent& intent);
void open_own(Stepping& work, const KnownPerson& person, Instant at, Via via);
void own_looked_back(Stepping& work, const LookedBack& past);
// Something is recorded of that person: their page, if it is open, tells of it.
void refresh_own(Stepping& work, const StaffId& who);
// The recorder has answered; none: not recorded.
void own_answered(Stepping& work, const EventId& id, const std::optional<Stamp>& stamp);
// Of whichever page of days stands on the glass.
void open_request(Stepping& work);
void close_request(Stepping& work);
void pick_of_request(Stepping& work, const Pick& pick);
void pick_day_of_request(Stepping& work, const Date& date);
void say_request(Stepping& work);
// The recorder has answered about what was entered for somebody on the board.
void request_answered(Stepping& work, PersonPage& person, const std::optional<Stamp>& stamp);

// A reading that names nobody: is it one of those that are only counted just now?
bool passed_over(Stepping& work, const std::string& reader);  // session_quiet.cpp, as all below
// Otherwise it counts towards the next quiet, which may begin with it.
void count_unknown(Stepping& work, const std::string& reader);
void end_quiets(Stepping& work);
// What comes from a reader of which the glass says that it sends nonsense has no face of its own.
bool drowned(const Session& session, const Stand& stand, Tick now);

// The same as a draft: a word about an open tap is told of the tap's own moment, as say() has it.
Draft word_about(const Stepping& work, Origin origin, const Tap& tap, const Meant& meant);

// Records a word about the face that fills the glass, which waits for it and is then `afterwards`.
void record_word(Stepping& work, TapStand& stand, const Draft& draft, TapStand afterwards);

// Records what the person said, or what could not be mistaken, about `tap`. A word about an open
// tap is told of the tap's own moment, by the reading of the clock that the tap itself bears. After
// a restart of the machine nobody can read that clock any more, and the time of one start beside
// the ticks of another would be taken for a step of the clock: the word then bears the moment it
// was said. The tap is named by its id either way, and its own event is the evidence of when it
// was made (protocol §1, `at` and `clock`).
void say(Stepping& work, TapStand& stand, const EventId& tap, const Meant& meant);

// Shows `stand` where it belongs: on the glass, or beside a page that is in use.
void present(Stepping& work, Stand stand);

// Keeps what the glass shows as a side line; the same person's own next face needs none.
void set_aside(Stepping& work, const StaffId& newcomer);

// Its time is over, or its person is done: what could not be mistaken is recorded as inferred,
// anything else stays undecided.
void close_confirmation(Stepping& work);

// Whoever opens a page of their own while their tap is in question has only come to look.
void record_that_they_look(Stepping& work, const TapStand& stand);

// Takes the page off the glass; of an entry that is being written, back to its day.
void leave_page(Stepping& work);  // session_draft.cpp

// Fills the glass with a page; what stood there is closed.
template <class What>
void open_page(Stepping& work, What what) {
  close_confirmation(work);
  keep_unfinished(work);
  work.session.page = Page{std::move(what), work.turn.now.tick};
}
// The page that is open, if it is such a one.
template <class What>
What* open_one(Session& session) {
  return session.page ? std::get_if<What>(&session.page->what) : nullptr;
}

// How long `stand` fills the glass, by what it says and asks.
std::chrono::milliseconds lasting(const Session& session, const Stand& stand,
                                  const DoorRules& rules);

// What tells one badge from another at the reader when nobody owns it.
std::string name_at_reader(const StrangeBadge& badge);

void count_in_or_out(Stepping& work, const StaffId& who);

}  // namespace kiosk
