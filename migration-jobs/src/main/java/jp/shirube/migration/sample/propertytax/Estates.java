package jp.shirube.migration.sample.propertytax;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.CheckDigit;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Outsider;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Places;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SecondHome;
import jp.shirube.migration.sample.city.Status;
import jp.shirube.migration.sample.propertytax.Estate.Share;

/** Derives who owns land and houses in the city. */
final class Estates {

  private static final long FIRST_JOINT = 50_000_000;
  private static final int OWNING_AGE = 32;

  private final City city;

  Estates(City city) {
    this.city = city;
  }

  /** Homes of grown-up heads; those of the dead stay with them until somebody inherits. */
  Optional<Estate> of(Household household) {
    Resident head = household.head();
    Dice dice = Dice.of(city.seed(), "estate", household.index());
    boolean here = head.living() || head.latest().status() == Status.DEAD;
    int age = head.age(city.asOf());
    if (!here || age < OWNING_AGE || !dice.permille(age >= 55 ? 760 : 520)) {
      return Optional.empty();
    }
    List<Share> shares = shares(household, dice);
    LocalDate since = head.since().representative();
    EstateMaker maker =
        new EstateMaker(dice, city.asOf(), head.number(), head.latest().address(), since);
    maker.addHome();
    if (age >= 50 && dice.permille(300)) {
      maker.addFarm();
    }
    String number = shares.isEmpty() ? head.number() : jointNumber(household.index());
    return Optional.of(maker.estate(Party.of(head), code(1, household.index()), number, shares));
  }

  /** Nine digits, the first for the kind of owner. */
  private static String code(int kind, long index) {
    return "%d%08d".formatted(kind, index + 1);
  }

  /** Some couples own their home together. */
  private static List<Share> shares(Household household, Dice dice) {
    Optional<Resident> spouse =
        household.members().stream().filter(one -> one.relation().spouse()).findFirst();
    if (spouse.isEmpty() || !dice.permille(220)) {
      return List.of();
    }
    int parts = dice.pick(List.of(2, 2, 4, 10));
    int heads = parts == 2 ? 1 : dice.between(parts / 2 + 1, parts - 1);
    return List.of(
        new Share(household.head().number(), heads, parts),
        new Share(spouse.get().number(), parts - heads, parts));
  }

  /** Joint owners have a number of their own; serials without a check digit are passed over. */
  static String jointNumber(long index) {
    long serial = FIRST_JOINT + index * 4;
    while (CheckDigit.number(serial).isEmpty()) {
      serial++;
    }
    return CheckDigit.number(serial);
  }

  /** Premises of about half of the corporations. */
  Optional<Estate> of(Corporation corporation) {
    Dice dice = Dice.of(city.seed(), "premises", corporation.index());
    if (!dice.permille(550)) {
      return Optional.empty();
    }
    EstateMaker maker =
        new EstateMaker(
            dice,
            city.asOf(),
            corporation.number(),
            corporation.address(),
            corporation.established());
    maker.addPremises(corporation.employees());
    String code = code(2, corporation.index());
    return Optional.of(maker.estate(Party.of(corporation), code, corporation.number(), List.of()));
  }

  /** Second homes, and fields that people inherited and left. */
  Optional<Estate> of(Outsider outsider) {
    Dice dice = Dice.of(city.seed(), "left behind", outsider.index());
    boolean home = SecondHome.keptBy(outsider, city.seed());
    boolean farm = dice.permille(350);
    if (!home && !farm) {
      return Optional.empty();
    }
    EstateMaker maker =
        new EstateMaker(
            dice,
            city.asOf(),
            outsider.number(),
            Places.here(dice),
            outsider.birth().plusYears(20));
    if (home) {
      maker.addHome();
    }
    if (farm) {
      maker.addFarm();
    }
    String code = code(3, outsider.index());
    return Optional.of(maker.estate(Party.of(outsider), code, outsider.number(), List.of()));
  }
}
