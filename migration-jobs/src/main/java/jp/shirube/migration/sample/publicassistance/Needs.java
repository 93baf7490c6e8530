package jp.shirube.migration.sample.publicassistance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Resident;

/**
 * What a household needs in a month (最低生活費), in the order of magnitude of the rates of 3級地-2:
 * individual costs by age, lessened for larger households, common costs by size, rent within its
 * limit, school, care and medical costs.
 */
final class Needs {

  private static final int[] LESSENED_PERCENT = {100, 87, 75, 66, 59};
  private static final int[] COMMON = {27_790, 38_060, 44_730, 48_900, 49_180};
  private static final int[] RENT_LIMITS = {34_000, 41_000, 44_000, 44_000, 44_000};
  private static final int PER_CHILD = 10_190;
  private static final int FUNERAL_COSTS = 206_000;
  private static final int SCHOOL = 6;
  private static final int END_OF_SCHOOL = 15;

  private final City city;
  private final boolean tenant;
  private final int rent;

  Needs(City city, boolean tenant, int rent) {
    this.city = city;
    this.tenant = tenant;
    this.rent = rent;
  }

  /** The kinds that are needed with their amounts, none of them 0. */
  Map<Aid, Integer> of(List<Resident> people, LocalDate day, boolean funeral) {
    Map<Aid, Integer> needs = new EnumMap<>(Aid.class);
    int step = Math.min(people.size(), COMMON.length) - 1;
    int individual = people.stream().mapToInt(one -> individual(one.age(day))).sum();
    put(needs, Aid.LIVING, individual * LESSENED_PERCENT[step] / 100 + COMMON[step]);
    put(needs, Aid.HOUSING, tenant ? Math.min(rent, RENT_LIMITS[step]) : 0);
    put(needs, Aid.FUNERAL, funeral ? FUNERAL_COSTS : 0);
    for (Resident one : people) {
      for (Aid aid : List.of(Aid.EDUCATION, Aid.CARE, Aid.MEDICAL, Aid.WORK)) {
        put(needs, aid, of(one, aid, day));
      }
    }
    return needs;
  }

  private static void put(Map<Aid, Integer> needs, Aid aid, int yen) {
    if (yen > 0) {
      needs.merge(aid, (yen + 9) / 10 * 10, Integer::sum);
    }
  }

  private static int individual(int age) {
    if (age < Presence.GROWN_UP) {
      return PER_CHILD + (age < SCHOOL ? 38_000 : 42_000);
    }
    return age < 75 ? 41_200 : 35_900;
  }

  /** Whether the aid is meant for the person; that for living, rent and burials is for all. */
  boolean meant(Resident one, Aid aid, LocalDate day) {
    return switch (aid) {
      case LIVING, HOUSING, FUNERAL -> true;
      default -> of(one, aid, day) > 0;
    };
  }

  /** What the person alone needs. */
  private int of(Resident one, Aid aid, LocalDate day) {
    int age = one.age(day);
    return switch (aid) {
      case EDUCATION -> age >= SCHOOL && age < END_OF_SCHOOL ? schoolCosts(age) : 0;
      case WORK -> age >= END_OF_SCHOOL && age < Presence.GROWN_UP ? 5_300 : 0;
      case CARE -> age >= Presence.OLD ? drawn(one, aid, 300, 15_000) : 0;
      case MEDICAL -> drawn(one, aid, 850, 8_000);
      default -> 0;
    };
  }

  private static int schoolCosts(int age) {
    return age < 12 ? 3_400 : 5_300;
  }

  /** The same for a person whenever it is asked for. */
  private int drawn(Resident one, Aid aid, int permille, int most) {
    Dice dice = Dice.of(city.seed(), "need of " + aid, Long.parseLong(one.number()));
    return dice.permille(permille) ? dice.between(most / 4, most) : 0;
  }
}
