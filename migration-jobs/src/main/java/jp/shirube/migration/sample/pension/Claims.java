package jp.shirube.migration.sample.pension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.Status;
import jp.shirube.migration.sample.pension.Pension.Claim;

/** Derives what was claimed at the city office in the last years. */
final class Claims {

  private static final String OLD_AGE = "01";
  private static final String DISABILITY = "02";
  private static final String SURVIVORS = "03";
  private static final String WIDOW = "04";
  private static final String DEATH_GRANT = "05";
  private static final String UNPAID = "06";

  private static final int PENSION_AGE = 65;
  private static final List<String> REMARKS = List.of("", "", "郵送により受付", "年金手帳なし", "口座は後日");

  private final Dice dice;
  private final LocalDate asOf;
  private final List<Claim> claims = new ArrayList<>();

  Claims(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
  }

  /** Claims by serial. */
  List<Claim> of(Household household, Resident resident) {
    if (!resident.living()) {
      return List.of();
    }
    addDisability(household, resident);
    addOldAge(household, resident);
    if (claimsForTheDead(household, resident)) {
      household.members().stream()
          .filter(member -> member.latest().status() == Status.DEAD)
          .forEach(dead -> addDeath(household, resident, dead));
    }
    return List.copyOf(claims);
  }

  private static boolean claimsForTheDead(Household household, Resident resident) {
    return household.members().stream()
        .filter(Resident::living)
        .findFirst()
        .filter(resident::equals)
        .isPresent();
  }

  private void addDisability(Household household, Resident resident) {
    int age = resident.age(asOf);
    if (age < 20 || age >= PENSION_AGE || !dice.permille(6)) {
      return;
    }
    boolean sinceYouth = dice.permille(400);
    LocalDate arisen =
        sinceYouth
            ? resident.birth().representative().plusYears(20).minusDays(1)
            : asOf.minusDays(dice.between(200, 1_500));
    LocalDate here = resident.events().get(0).date().representative();
    add(household, DISABILITY, arisen.isBefore(here) ? here : arisen, sinceYouth ? "6350" : "5350");
  }

  /** Employees claim at the pension office; the others here. */
  private void addOldAge(Household household, Resident resident) {
    LocalDate arisen = resident.birth().representative().plusYears(PENSION_AGE).minusDays(1);
    boolean lately = arisen.isAfter(asOf.minusYears(6));
    boolean here = arisen.isAfter(resident.events().get(0).date().representative());
    if (lately && here && dice.permille(400)) {
      add(household, OLD_AGE, arisen, "1150");
    }
  }

  private void addDeath(Household household, Resident survivor, Resident dead) {
    LocalDate died = dead.latest().date().representative();
    if (dead.age(died) >= PENSION_AGE) {
      add(household, UNPAID, died, "1150");
    } else if (household.members().stream().anyMatch(member -> minor(member.age(died)))) {
      add(household, SURVIVORS, died, "6450");
    } else if (dead.sex() == Sex.MALE && survivor.sex() == Sex.FEMALE) {
      add(household, WIDOW, died, "5950");
    } else {
      add(household, DEATH_GRANT, died, "");
    }
  }

  private static boolean minor(int age) {
    return age >= 0 && age < 18;
  }

  private void add(Household household, String kind, LocalDate arisen, String code) {
    LocalDate claimed = arisen.plusDays(dice.between(8, 90));
    LocalDate accepted = claimed.plusDays(dice.below(3));
    if (accepted.isAfter(asOf)) {
      return;
    }
    LocalDate forwarded = accepted.plusDays(dice.between(2, 12));
    boolean sent = !forwarded.isAfter(asOf);
    claims.add(
        new Claim(
            claims.size() + 1,
            kind,
            accepted,
            claimed,
            sent ? forwarded : null,
            arisen,
            code,
            remark(household),
            Stamp.of(dice, sent ? forwarded : accepted)));
  }

  private String remark(Household household) {
    return dice.permille(300)
        ? "代理人　" + household.head().latest().name().full() + "　来庁"
        : dice.pick(REMARKS);
  }
}
