#include "kiosk/base/sun_and_moon.h"

#include <chrono>
#include <cmath>
#include <cstdlib>

namespace kiosk {
namespace {
using Days = std::chrono::duration<double, std::ratio<86'400>>;
using std::chrono::milliseconds;

constexpr double kRadians = 0.017453292519943295;
constexpr double kDaysACentury = 36'525;
constexpr double kMoonsACentury = 1'236.85;
constexpr double kUnixEpoch = 2'440'587.5;  // as Julian days
constexpr double kJ2000 = 2'451'545.0;

double sine(double degrees) { return std::sin(degrees * kRadians); }

// Terrestrial time runs ahead of UTC by so much: 64 s in 2000, 69 s in 2025. What it will be in
// 2050 nobody knows to ten seconds, and no date of the range hangs on it.
constexpr double kTerrestrialAhead = 70.0 / 86'400;

// Mean anomalies of Sun and Moon, the Moon's argument of latitude: degrees.
struct Arguments {
  double sun;
  double moon;
  double latitude;
};

// A periodic term: days, and the multiples of the arguments.
struct Term {
  double days;
  int sun;
  int moon;
  int latitude;
};
constexpr Term kTerms[] = {
    {-0.40720, 0, 1, 0}, {0.17241, 1, 0, 0},    {0.01608, 0, 2, 0},  {0.01039, 0, 0, 2},
    {0.00739, -1, 1, 0}, {-0.00514, 1, 1, 0},   {0.00208, 2, 0, 0},  {-0.00111, 0, 1, -2},
    {-0.00057, 0, 1, 2}, {0.00056, 1, 2, 0},    {-0.00042, 0, 3, 0}, {0.00042, 1, 0, 2},
    {0.00038, 1, 0, -2}, {-0.00024, -1, 2, 0},  {-0.00007, 2, 1, 0}, {0.00004, 0, 2, -2},
    {0.00004, 3, 0, 0},  {0.00003, 1, 1, -2},   {0.00003, 0, 2, 2},  {-0.00003, 1, 1, 2},
    {0.00003, -1, 1, 2}, {-0.00002, -1, 1, -2}, {-0.00002, 1, 3, 0}, {0.00002, 0, 4, 0},
};

// What the planets add: days, and an angle at k = 0 with its step a moon.
struct Planet {
  double days;
  double angle;
  double step;
};
constexpr Planet kPlanets[] = {
    {0.000325, 299.77, 0.107408},  {0.000165, 251.88, 0.016321}, {0.000164, 251.83, 26.651886},
    {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239}, {0.000062, 141.74, 53.303771},
    {0.000060, 207.14, 2.453732},  {0.000056, 154.84, 7.306860}, {0.000047, 34.52, 27.261239},
    {0.000042, 207.19, 0.121824},  {0.000040, 291.34, 1.844379}, {0.000037, 161.72, 24.198154},
    {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518},
};

double periodic(const Arguments& at, double century) {
  // The Earth's orbit grows rounder: terms of the Sun shrink with it.
  const double rounder = 1 - century * (0.002516 + century * 0.0000074);
  const double shrunk[] = {1, rounder, rounder * rounder, 1};
  double days = 0;
  for (const Term& term : kTerms)
    days += term.days * shrunk[std::abs(term.sun)] *
            sine(term.sun * at.sun + term.moon * at.moon + term.latitude * at.latitude);
  return days;
}

double of_planets(int k) {
  double days = 0;
  for (const Planet& planet : kPlanets) days += planet.days * sine(planet.angle + planet.step * k);
  return days;
}

}  // namespace

Instant new_moon(int k) {
  const double t = k / kMoonsACentury;
  const double mean = 2'451'550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  const Arguments at{2.5534 + 29.10535670 * k - 0.0000014 * t * t,
                     201.5643 + 385.81693528 * k + 0.0107582 * t * t,
                     160.7108 + 390.67050284 * k - 0.0016118 * t * t};
  const double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const double terrestrial = mean + periodic(at, t) - 0.00017 * sine(node) + of_planets(k);
  const Days since{terrestrial - kTerrestrialAhead - kUnixEpoch};
  return Instant{std::chrono::duration_cast<milliseconds>(since)};
}

double sun_longitude(Instant at) {
  const double julian = kUnixEpoch + Days{at.time_since_epoch()}.count() + kTerrestrialAhead;
  const double t = (julian - kJ2000) / kDaysACentury;
  const double mean = 280.46646 + 36'000.76983 * t + 0.0003032 * t * t;
  const double anomaly = 357.52911 + 35'999.05029 * t - 0.0001537 * t * t;
  const double centre = (1.914602 - 0.004817 * t) * sine(anomaly) +
                        (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
                        0.000289 * sine(3 * anomaly);
  const double seen = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1'934.136 * t);
  const double turned = std::fmod(seen, 360.0);
  return turned < 0 ? turned + 360 : turned;
}

}  // namespace kiosk
