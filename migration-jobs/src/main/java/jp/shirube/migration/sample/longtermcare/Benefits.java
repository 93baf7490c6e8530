package jp.shirube.migration.sample.longtermcare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.longtermcare.Care.Benefit;
import jp.shirube.migration.sample.longtermcare.Care.Certification;

/** Derives the services of the last half year that is examined. */
final class Benefits {

  /** サービス種類コード: planning is free for those who use it. */
  static final String PLAN = "43";

  static final String SUPPORT_PLAN = "46";

  private static final int MONTHS = 6;
  private static final int EXAMINED_AFTER = 2;
  private static final int PROVIDERS = 4;
  private static final int BASE_PRICE = 1_000;
  private static final int LABOUR_PRICE = 1_014;
  private static final String LENDING = "17";
  private static final List<String> AT_HOME = List.of("11", "13", "15", "16", LENDING);
  private static final List<String> IN_HOMES = List.of("51", "52", "32");
  private static final List<String> SUPPORT = List.of("63", "66", "67");

  private final Dice dice;
  private final LocalDate asOf;
  private final boolean publicly;
  private final List<Benefit> benefits = new ArrayList<>();

  /** What a person uses, month for month. */
  private record Plan(List<String> services, int use, int rate, boolean inHome) {

    /** 事業所番号: one provider for each service. */
    String provider(String service) {
      return "08736" + service + "%03d".formatted(1 + use % PROVIDERS);
    }
  }

  Benefits(Dice dice, LocalDate asOf, boolean publicly) {
    this.dice = dice;
    this.asOf = asOf;
    this.publicly = publicly;
  }

  /**
   * @param end after which nothing is used
   */
  List<Benefit> of(List<Certification> certifications, LocalDate end) {
    if (certifications.isEmpty() || !dice.permille(750)) {
      return List.of();
    }
    boolean inHome = dice.permille(300);
    Plan plan =
        new Plan(
            List.of(dice.pick(AT_HOME.subList(0, 4)), LENDING),
            dice.between(20, 90),
            publicly ? 90 : 90 - 10 * dice.weighted(85, 10, 5),
            inHome);
    YearMonth first = YearMonth.from(asOf).minusMonths(MONTHS + EXAMINED_AFTER - 1L);
    for (int i = 0; i < MONTHS; i++) {
      YearMonth month = first.plusMonths(i);
      Optional<Certification> valid =
          certifications.stream().filter(one -> one.validIn(month)).findFirst();
      if (valid.isPresent() && month.atEndOfMonth().isBefore(end)) {
        addMonth(month, valid.get().level(), plan);
      }
    }
    return List.copyOf(benefits);
  }

  private void addMonth(YearMonth month, CareLevel level, Plan plan) {
    long units = level.limit() * plan.use() / 100;
    if (level.ofSupport()) {
      add(plan, month, SUPPORT_PLAN, 442, BASE_PRICE, 100);
      add(plan, month, SUPPORT.get(plan.use() % SUPPORT.size()), units, LABOUR_PRICE, plan.rate());
    } else if (plan.inHome() && level.compareTo(CareLevel.CARE_3) >= 0) {
      add(
          plan,
          month,
          IN_HOMES.get(plan.use() % IN_HOMES.size()),
          units,
          LABOUR_PRICE,
          plan.rate());
    } else {
      add(
          plan,
          month,
          PLAN,
          level.compareTo(CareLevel.CARE_3) < 0 ? 1_086 : 1_411,
          BASE_PRICE,
          100);
      long lent = units / 10;
      add(plan, month, plan.services().get(0), units - lent, LABOUR_PRICE, plan.rate());
      add(plan, month, plan.services().get(1), lent, BASE_PRICE, plan.rate());
    }
  }

  private void add(Plan plan, YearMonth month, String service, long units, int price, int rate) {
    LocalDate examined = month.plusMonths(1).atDay(25);
    benefits.add(
        new Benefit(
            month,
            plan.provider(service),
            service,
            units,
            price,
            rate,
            publicly && rate < 100,
            month.getMonthValue() * 10_000_000L + dice.below(10_000_000),
            Stamp.of(dice, examined)));
  }
}
