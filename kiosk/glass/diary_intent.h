#pragma once
// What is asked for on the pages of the work diary: an entry being written, a day of entries. Plain
// values. A field's places are between letters, as a person counts them.

#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

#include "kiosk/base/ids.h"

namespace kiosk {

// "Nhật ký" of one's own day, from the own face or page.
struct OpenDiary {
  bool operator==(const OpenDiary&) const = default;
};
// ◀ and ▶ beside the day.
struct TurnDiary {
  int days = 0;  // -1 or 1
  bool operator==(const TurnDiary&) const = default;
};
// "Ghi thêm", and one entry of the list again.
struct WriteEntry {
  bool operator==(const WriteEntry&) const = default;
};
struct OpenEntry {
  EventId entry;
  bool operator==(const OpenEntry&) const = default;
};
// The list from this entry on.
struct ShowEntriesFrom {
  std::size_t first = 0;
  bool operator==(const ShowEntriesFrom&) const = default;
};
// And the queue of those that wait for a review.
struct ShowWaitingFrom {
  std::size_t first = 0;
  bool operator==(const ShowWaitingFrom&) const = default;
};
// The entries of the last day that has any, as drafts of this one.
struct RepeatDay {
  bool operator==(const RepeatDay&) const = default;
};
// What was not finished on the last day, or foreseen and not done, as drafts of this one.
struct CarryOver {
  bool operator==(const CarryOver&) const = default;
};
// "Đã làm việc hằng ngày": every daily kind of their own, done, with one touch (S1-31).
struct DailyDone {
  bool operator==(const DailyDone&) const = default;
};
// An entry for practice: nothing of it is ever kept (S1-26).
struct PractiseEntry {
  bool operator==(const PractiseEntry&) const = default;
};
struct SubmitDay {
  bool operator==(const SubmitDay&) const = default;
};

// --- while one is written
struct ChooseWork {
  std::size_t work = 0;  // of those that are shown
  bool operator==(const ChooseWork&) const = default;
};
struct MoreWorks {
  bool operator==(const MoreWorks&) const = default;
};
struct ChoosePhrase {
  std::size_t phrase = 0;
  bool operator==(const ChoosePhrase&) const = default;
};
struct ChooseLength {
  std::size_t length = 0;
  bool operator==(const ChooseLength&) const = default;
};
// The beginning (or the end) by steps of five minutes.
struct MoveTime {
  bool end = false;
  int steps = 0;
  bool operator==(const MoveTime&) const = default;
};
struct ChooseResult {
  std::size_t result = 0;
  bool operator==(const ChooseResult&) const = default;
};
struct ChooseEntryType {
  std::size_t type = 0;
  bool operator==(const ChooseEntryType&) const = default;
};
struct ChangeQuantity {
  int steps = 0;
  bool operator==(const ChangeQuantity&) const = default;
};
struct SaveEntry {
  bool goes_on = false;  // "Lưu và ghi tiếp"
  bool operator==(const SaveEntry&) const = default;
};
struct WithdrawEntry {
  bool operator==(const WithdrawEntry&) const = default;
};

// --- its keyboard, on the glass or a real one
// The keys go to this field, by its number among those of the entry.
struct EditField {
  std::size_t field = 0;
  bool operator==(const EditField&) const = default;
};
struct TypeKey {
  char32_t key = 0;         // the character it stands for; of a tone key its combining mark
  std::uint32_t press = 0;  // counted, of a real keyboard; 0: touched on the glass
  bool operator==(const TypeKey&) const = default;
};
// Those presses were no person's: a reader types into the same window.
struct UntypeKeys {
  std::vector<std::uint32_t> presses;
  bool operator==(const UntypeKeys&) const = default;
};
struct NextField {
  bool operator==(const NextField&) const = default;
};
struct EraseKey {
  bool forward = false;
  bool word = false;
  bool operator==(const EraseKey&) const = default;
};
struct UndoKey {
  bool operator==(const UndoKey&) const = default;
};
struct SelectAllKey {
  bool operator==(const SelectAllKey&) const = default;
};
struct CaretKey {
  enum class To : std::uint8_t { kLeft, kRight, kWordLeft, kWordRight, kStart, kEnd };
  To to = To::kLeft;
  bool selecting = false;
  bool operator==(const CaretKey&) const = default;
};
struct PutCaret {
  std::size_t place = 0;
  bool operator==(const PutCaret&) const = default;
};
struct ShiftKeys {  // capitals for the next letter
  bool operator==(const ShiftKeys&) const = default;
};
struct TurnKeys {  // ?123, and back to the letters
  bool operator==(const TurnKeys&) const = default;
};
struct HideKeys {
  bool operator==(const HideKeys&) const = default;
};
struct SwitchTyping {  // Telex, VNI, English
  bool operator==(const SwitchTyping&) const = default;
};
struct ChooseSuggestion {
  std::size_t suggestion = 0;
  bool operator==(const ChooseSuggestion&) const = default;
};

// --- reviewing what others have written, by PIN
struct OpenReview {
  bool operator==(const OpenReview&) const = default;
};
// One of those that wait.
struct OpenWaiting {
  std::size_t waiting = 0;
  bool operator==(const OpenWaiting&) const = default;
};
// One of the quick remarks; touched again, none.
struct ChooseRemark {
  std::size_t remark = 0;
  bool operator==(const ChooseRemark&) const = default;
};
// "Đã xem": all of which nothing is asked, as one act.
struct SeeAll {
  bool operator==(const SeeAll&) const = default;
};
// "Duyệt", or "Trả lại" with the remark that is chosen.
struct DecideDay {
  bool approved = false;
  bool operator==(const DecideDay&) const = default;
};

// --- who helped, and what the work weighs (domain B5): over the entry, until it is left again
struct OpenDetails {
  bool shown = true;
  bool operator==(const OpenDetails&) const = default;
};
struct ChooseHelper {  // touched again, not
  std::size_t helper = 0;
  bool operator==(const ChooseHelper&) const = default;
};
struct ChooseCoefficient {
  std::size_t coefficient = 0;
  bool operator==(const ChooseCoefficient&) const = default;
};

using DiaryIntent =
    std::variant<OpenDiary, TurnDiary, WriteEntry, OpenEntry, ShowEntriesFrom, ShowWaitingFrom,
                 RepeatDay, CarryOver, DailyDone, PractiseEntry, SubmitDay, ChooseWork, MoreWorks,
                 ChoosePhrase, ChooseLength, MoveTime, ChooseResult, ChooseEntryType,
                 ChangeQuantity, SaveEntry, WithdrawEntry, EditField, TypeKey, UntypeKeys,
                 NextField, EraseKey, UndoKey, SelectAllKey, CaretKey, PutCaret, ShiftKeys,
                 TurnKeys, HideKeys, SwitchTyping, ChooseSuggestion, OpenReview, OpenWaiting,
                 ChooseRemark, SeeAll, DecideDay, OpenDetails, ChooseHelper, ChooseCoefficient>;

}  // namespace kiosk
