#include "tests/support/sample_screens.h"

#include <iterator>
#include <stdexcept>

#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

void add(std::vector<Sample>& all, std::vector<Sample> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<Sample> samples_of(const Cast& cast) {
  std::vector<Sample> all = idle_samples(cast);
  add(all, tap_samples(cast));
  add(all, message_samples(cast));
  add(all, page_samples(cast));
  add(all, trip_samples(cast));
  add(all, pin_samples(cast));
  add(all, machine_samples(cast));
  add(all, overview_samples(cast));
  add(all, people_samples(cast));
  add(all, news_samples(cast));
  add(all, reminder_samples(cast));
  add(all, mine_samples(cast));
  add(all, visitors_samples(cast));
  add(all, task_samples(cast));
  return all;
}

std::vector<Sample> strained_of(Language language) {
  const Cast cast = strained_cast(language);
  std::vector<Sample> all = samples_of(cast);
  add(all, further_samples(cast));
  add(all, further_people_samples(cast));
  add(all, further_reminder_samples(cast));
  add(all, further_mine_samples(cast));
  add(all, further_visitors_samples(cast));
  for (Sample& one : all) one.name += ", longest name";
  return all;
}

// The days behind them are lived through once: tests ask for them hundreds of times.
using Make = std::vector<Sample> (*)(Language);
template <Make make>
const std::vector<Sample>& kept(Language language) {
  static const std::vector<Sample> vietnamese = make(Language::kVietnamese);
  static const std::vector<Sample> english = make(Language::kEnglish);
  return language == Language::kEnglish ? english : vietnamese;
}

std::vector<Sample> everyday_of(Language language) { return samples_of(everyday_cast(language)); }

}  // namespace

std::vector<Sample> sample_screens(Language language) { return kept<everyday_of>(language); }

std::vector<Sample> strained_samples(Language language) { return kept<strained_of>(language); }

Screen sample(const std::string& name, Language language) {
  for (const Sample& one : kept<everyday_of>(language))
    if (one.name == name) return one.screen;
  throw std::invalid_argument{"no sample screen " + name};
}

}  // namespace kiosk::test
