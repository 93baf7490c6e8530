package jp.shirube.migration.sample.publicassistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Instalments;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Amount;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Sets what a household earns or draws as a pension against what it needs: 扶助額 is 最低生活費認定額 less
 * 収入認定額, kind by kind.
 */
final class Funds {

  private static final int MOST_PERMILLE = 700;
  private static final int PAY_DAY = 5;
  private static final int ACCOUNT = 1;
  private static final int COUNTER = 2;
  private static final int LANDLORD = 3;
  private static final int PROVIDER = 4;

  private final Dice dice;
  private final LocalDate asOf;
  private final boolean medicalOnly;
  private final int method;
  private final boolean toLandlord;
  private int share;

  Funds(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
    this.medicalOnly = dice.permille(60);
    this.method = dice.permille(850) ? ACCOUNT : COUNTER;
    this.toLandlord = dice.permille(400);
    this.share = dice.below(MOST_PERMILLE);
  }

  /** Amounts by kind in order; at least one is paid. */
  List<Amount> of(Map<Aid, Integer> needs, Kind kind, LocalDate from, LocalDate decided) {
    int rest = income(needs, kind);
    LocalDate day = payDay(kind, from, decided);
    List<Amount> amounts = new ArrayList<>();
    for (Map.Entry<Aid, Integer> need : needs.entrySet()) {
      Aid aid = need.getKey();
      int income = Math.min(rest, need.getValue());
      rest -= income;
      amounts.add(new Amount(aid, need.getValue(), income, aid.inKind() ? null : day, method(aid)));
    }
    return amounts;
  }

  /** A share of what is needed, or all but the medical costs. */
  private int income(Map<Aid, Integer> needs, Kind kind) {
    int total = needs.values().stream().mapToInt(Integer::intValue).sum();
    int medical = needs.getOrDefault(Aid.MEDICAL, 0);
    if (medicalOnly && medical > 0) {
      return total - medical;
    }
    if (kind == Kind.CHANGE) {
      share = Math.max(0, Math.min(MOST_PERMILLE, share + dice.between(-80, 80)));
    }
    return (int) ((long) total * share / 1000 / 10 * 10);
  }

  private int method(Aid aid) {
    if (aid.inKind()) {
      return PROVIDER;
    }
    return aid == Aid.HOUSING && toLandlord ? LANDLORD : method;
  }

  /** Some days after a start, else on the fifth that comes next; null when it is still to come. */
  private @Nullable LocalDate payDay(Kind kind, LocalDate from, LocalDate decided) {
    LocalDate day = kind == Kind.START ? FiscalYear.due(decided.plusDays(2)) : fifth(from, decided);
    return day.isAfter(asOf) ? null : day;
  }

  private static LocalDate fifth(LocalDate from, LocalDate decided) {
    LocalDate day = (from.isAfter(decided) ? from : decided).withDayOfMonth(PAY_DAY);
    LocalDate paid = Instalments.onOrBefore(day);
    return paid.isBefore(decided) ? Instalments.onOrBefore(day.plusMonths(1)) : paid;
  }
}
