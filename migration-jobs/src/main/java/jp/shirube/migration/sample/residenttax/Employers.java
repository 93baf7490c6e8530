package jp.shirube.migration.sample.residenttax;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.HeadOffice;
import jp.shirube.migration.sample.city.Stamp;

/** The employers that withhold: the first corporations of the city, so that the list is bounded. */
final class Employers {

  private static final int MOST = 300;
  private static final int SMALL = 10;

  private final City city;
  private final List<String> working;

  Employers(City city) {
    this.city = city;
    this.working =
        first(city).filter(Corporation::working).map(one -> number(one.index())).toList();
  }

  private static Stream<Corporation> first(City city) {
    return city.corporations().limit(MOST);
  }

  List<Employer> all() {
    return first(city).map(this::of).toList();
  }

  /** 特別徴収指定番号 of somebody's employer. */
  String draw(Dice dice) {
    return dice.pick(working);
  }

  private static String number(long index) {
    return Long.toString(81_000_001 + index * 10);
  }

  private Employer of(Corporation corporation) {
    Dice dice = Dice.of(city.seed(), "employer", corporation.index());
    LocalDate since = corporation.established().plusMonths(dice.between(1, 20));
    LocalDate last = corporation.closed() == null ? since : corporation.closed();
    return new Employer(
        number(corporation.index()),
        corporation,
        HeadOffice.elsewhere(corporation, city.seed()),
        "0299-00-%04d".formatted(dice.below(10_000)),
        corporation.employees() < SMALL,
        dice.permille(400),
        since,
        Stamp.takenOver(dice, last));
  }
}
