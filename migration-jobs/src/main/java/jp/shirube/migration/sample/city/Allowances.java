package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.Allowance.Child;
import jp.shirube.migration.sample.city.Allowance.Claim;
import jp.shirube.migration.sample.city.Allowance.Payment;

/** Derives which households receive child allowance, and what was paid. */
public final class Allowances {

  private static final long FIRST_NUMBER = 3_000_000_000L;
  private static final int OF_AGE = 18;
  private static final int SMALL = 3;
  private static final int PAYMENTS = 4;

  private final City city;

  public Allowances(City city) {
    this.city = city;
  }

  /** The household's allowance; empty where no child under age lives with a parent. */
  public Optional<Allowance> of(Household household) {
    Resident head = household.head();
    List<Resident> children = household.members().stream().filter(this::child).toList();
    if (children.isEmpty() || !head.living() || head.birth().vague()) {
      return Optional.empty();
    }
    Dice dice = Dice.of(city.seed(), "allowance", household.index());
    LocalDate claimed = claimed(head, children.get(0));
    List<Child> entries = children(dice, children, claimed);
    return Optional.of(
        new Allowance(
            Long.toString(FIRST_NUMBER + household.index()),
            head,
            spouse(household),
            claims(dice, head, claimed, children.size()),
            entries,
            payments(dice, children, claimed)));
  }

  private boolean child(Resident resident) {
    boolean ofFamily =
        resident.relation() == Relation.CHILD || resident.relation() == Relation.GRANDCHILD;
    return ofFamily
        && resident.living()
        && !resident.birth().vague()
        && resident.age(city.asOf()) < OF_AGE;
  }

  private static String spouse(Household household) {
    return household.members().stream()
        .filter(member -> member.relation().spouse() && member.living())
        .map(Resident::number)
        .findFirst()
        .orElse("");
  }

  /** When the eldest child was born or both were here, whichever was later. */
  private static LocalDate claimed(Resident head, Resident eldest) {
    LocalDate born = eldest.birth().representative();
    LocalDate here = head.events().get(0).date().representative();
    return born.isAfter(here) ? born : here;
  }

  private List<Claim> claims(Dice dice, Resident head, LocalDate claimed, int children) {
    List<Claim> claims = new ArrayList<>();
    String account = "%07d".formatted(dice.below(10_000_000));
    String pension = dice.pick(List.of("1", "2", "3"));
    int third = Math.max(0, children - 2);
    Address earlier = head.events().get(0).address();
    Address now = head.latest().address();
    boolean moved = !earlier.equals(now);
    for (int number = 1; number <= (moved ? 2 : 1); number++) {
      boolean latest = !moved || number == 2;
      boolean confirmed = latest && dice.permille(700);
      claims.add(
          new Claim(
              number,
              latest,
              latest ? now : earlier,
              claimed,
              granted(claimed),
              YearMonth.from(claimed).plusMonths(1),
              null,
              "",
              pension,
              third,
              confirmed ? LocalDate.of(city.asOf().getYear() - 1, 6, dice.between(1, 30)) : null,
              dice.permille(20),
              account,
              Stamp.of(dice, granted(claimed))));
    }
    return claims;
  }

  private LocalDate granted(LocalDate claimed) {
    LocalDate granted = claimed.plusDays(10);
    return granted.isAfter(city.asOf()) ? city.asOf() : granted;
  }

  private List<Child> children(Dice dice, List<Resident> children, LocalDate claimed) {
    List<Child> entries = new ArrayList<>();
    int order = 1;
    for (Resident child : children) {
      LocalDate born = child.birth().representative();
      YearMonth from = YearMonth.from(born.isAfter(claimed) ? born : claimed).plusMonths(1);
      YearMonth third = YearMonth.from(born).plusYears(SMALL);
      boolean grown = third.isBefore(YearMonth.from(city.asOf())) && from.isBefore(third);
      if (grown) {
        entries.add(
            new Child(child, 1, false, "1", order, from, third, Stamp.of(dice, third.atDay(1))));
      }
      entries.add(
          new Child(
              child,
              grown ? 2 : 1,
              true,
              kind(child.age(city.asOf())),
              order++,
              grown ? third.plusMonths(1) : from,
              null,
              Stamp.of(dice, city.asOf())));
    }
    return entries;
  }

  private static String kind(int age) {
    if (age < SMALL) {
      return "1";
    }
    if (age < 12) {
      return "2";
    }
    return age < 15 ? "3" : "4";
  }

  private List<Payment> payments(Dice dice, List<Resident> children, LocalDate claimed) {
    List<Payment> payments = new ArrayList<>();
    long monthly = children.size() * 10_000L + Math.max(0, children.size() - 2) * 20_000L;
    YearMonth month = YearMonth.from(city.asOf()).minusMonths(2L * PAYMENTS);
    for (int i = 0; i < PAYMENTS; i++, month = month.plusMonths(2)) {
      if (month.minusMonths(3).isAfter(YearMonth.from(claimed))) {
        LocalDate paid = month.atDay(10);
        payments.add(
            new Payment(
                month,
                1,
                monthly,
                2,
                dice.permille(30) ? -5_000 : 0,
                dice.permille(100) ? 4_000 : 0,
                paid,
                dice.permille(10),
                Stamp.of(dice, paid)));
      }
    }
    return payments;
  }
}
