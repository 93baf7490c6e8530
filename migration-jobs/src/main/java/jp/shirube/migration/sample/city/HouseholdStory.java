package jp.shirube.migration.sample.city;

import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a household have in common.
 *
 * @param arrival when the household moved in, null when it has always been here
 * @param origin from where, null when it has always been here
 * @param first address before the relocation; the same as {@code last} without one
 * @param last address since the relocation
 * @param relocation day of the move inside the city, null for none
 * @param departure day on which all moved out, null when they are still here
 * @param destination where they went
 */
record HouseholdStory(
    @Nullable LocalDate arrival,
    @Nullable Place origin,
    Address first,
    Address last,
    @Nullable LocalDate relocation,
    @Nullable LocalDate departure,
    Place destination) {

  private static final int REGISTER_OPENED = 1967;

  /** Draws a story that ends some days before the as-of date. */
  static HouseholdStory draw(Dice dice, LocalDate asOf, int headAge, @Nullable Place abroad) {
    LocalDate adult = LocalDate.of(REGISTER_OPENED, 1, 4);
    adult = later(adult, asOf.minusYears(Math.max(1, headAge - 18)));
    boolean rooted = abroad == null && dice.permille(550);
    LocalDate arrival =
        rooted ? null : dice.day(later(adult, asOf.minusYears(25)), asOf.minusDays(400));
    LocalDate from = arrival == null ? adult : arrival;
    Address first = Places.here(dice);
    LocalDate relocation =
        dice.permille(250)
            ? dice.day(later(from.plusDays(60), asOf.minusYears(30)), asOf.minusDays(200))
            : null;
    LocalDate departure =
        dice.permille(50) ? dice.day(asOf.minusDays(150), asOf.minusDays(20)) : null;
    return new HouseholdStory(
        arrival,
        rooted ? null : abroad == null ? Places.elsewhere(dice) : abroad,
        first,
        relocation == null ? first : Places.here(dice),
        relocation,
        departure,
        Places.elsewhere(dice));
  }
}
