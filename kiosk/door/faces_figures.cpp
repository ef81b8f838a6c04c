// What one's own week or month comes to: days, entries, hours beside presence, kinds of work
// (S0-47, S1-2, S1-14). Nothing here is aimed at. Covered by tests/door/session_book_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/book_faces.h"

namespace kiosk {
namespace {

BookFace::Bar bar_of(const Scene& scene, const WorkSum& sum, std::chrono::minutes longest) {
  EntryContent content;
  content.work = sum.work;
  BookFace::Bar bar;
  bar.icon = icon_of(scene, content);
  bar.words = name_of_work(scene, content);
  bar.value = scene.say("review.sum",
                        {{"n", std::to_string(sum.entries)}, {"amount", amount(scene, sum.told)}});
  bar.part = static_cast<float>(sum.told.count()) / static_cast<float>(longest.count());
  return bar;
}

}  // namespace

void add_figures(const Scene& scene, const BookPage& page, BookFace& face) {
  const Span span = span_of(page);
  const Instant now = scene.now.instant;
  const Date today = work_date(now, scene.rules.office.day_ends_at);
  const auto days = days_of(scene.session, page, span, now, scene.rules);
  const Span before{moved(span.to, -kRowLookedBack), span.to};
  const int row = row_of_days(days_of(scene.session, page, before, now, scene.rules), today);
  const BookSums sums = sums_of(days);
  face.figures = {
      {std::to_string(sums.written) + '/' + std::to_string(sums.expected), scene.say("pages.days")},
      {std::to_string(row), scene.say("pages.row_of_days")},
      {std::to_string(sums.done) + '/' + std::to_string(sums.entries), scene.say("pages.done")},
      {amount(scene, sums.told), scene.say("pages.told")}};
  if (page.year.known)
    face.figures.push_back({amount(scene, sums.present), scene.say("pages.present")});
  face.bars_title = scene.say("pages.by_work");
  const auto works = by_work(days);
  const std::chrono::minutes longest = works.empty()
                                           ? std::chrono::minutes{1}
                                           : std::max(works.front().told, std::chrono::minutes{1});
  for (const WorkSum& sum : works) face.bars.push_back(bar_of(scene, sum, longest));
  face.nothing = scene.say("pages.no_days");
}

}  // namespace kiosk
