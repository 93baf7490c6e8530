package jp.shirube.migration.sample.publicassistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Status;
import org.jspecify.annotations.Nullable;

/** Derives which households get or got 生活保護: the old and mothers with children more often. */
final class Cases {

  private static final int YEARS_BACK = 6;
  private static final int SETTLED_DAYS = 120;
  private static final int DISTRICTS = 4;
  private static final List<String> ENDS = List.of("01", "01", "02", "03", "03", "04", "05", "99");

  private final City city;

  Cases(City city) {
    this.city = city;
  }

  Optional<AssistanceCase> of(Household household) {
    Dice dice = Dice.of(city.seed(), "public assistance", household.index());
    Resident head = household.head();
    LocalDate left = Presence.left(head);
    LocalDate last = (left == null ? city.asOf() : left).minusDays(SETTLED_DAYS);
    LocalDate entered = Presence.entered(head).plusDays(SETTLED_DAYS);
    LocalDate back = last.minusYears(YEARS_BACK);
    LocalDate start = dice.day(entered.isAfter(back) ? entered : back, last);
    Presence presence = new Presence(household);
    if (start.isAfter(last) || !dice.permille(permille(presence.on(start), start))) {
      return Optional.empty();
    }
    List<Period> periods = periods(dice, start, head, left);
    return Optional.of(
        new AssistanceCase(
            "K" + (1 + household.index() % DISTRICTS),
            "%06d".formatted(household.index() + 1),
            head,
            new CaseStates(dice, city.asOf(), presence).of(periods),
            new Decisions(dice, city, presence).of(periods)));
  }

  private static int permille(List<Resident> people, LocalDate day) {
    if (Presence.motherAndChildren(people, day)) {
      return 110;
    }
    if (Presence.old(people, day)) {
      return people.size() == 1 ? 90 : 35;
    }
    return people.size() == 1 ? 45 : 12;
  }

  /** One, or two when assistance ended and was applied for again. */
  private List<Period> periods(
      Dice dice, LocalDate start, Resident head, @Nullable LocalDate left) {
    if (left != null) {
      return List.of(new Period(1, start, left, reason(head.latest().status())));
    }
    if (!dice.permille(250)) {
      return List.of(new Period(1, start, null, ""));
    }
    List<Period> periods = new ArrayList<>();
    LocalDate end = dice.day(start.plusDays(90), city.asOf().minusDays(20));
    periods.add(new Period(1, start, end, dice.pick(ENDS)));
    LocalDate again = end.plusDays(dice.between(90, 500));
    if (again.isBefore(city.asOf().minusDays(60)) && dice.permille(500)) {
      periods.add(new Period(2, again, null, ""));
    }
    return periods;
  }

  /** 廃止事由 when somebody dies, moves or is not found any more. */
  static String reason(Status status) {
    return switch (status) {
      case DEAD -> "06";
      case MOVED_OUT -> "08";
      default -> "07";
    };
  }
}
