package jp.shirube.migration.sample.longtermcare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.longtermcare.Care.Certification;
import jp.shirube.migration.sample.longtermcare.Care.Status;
import org.jspecify.annotations.Nullable;

/** Derives who applied for certification, and the chain of renewals and changes. */
final class Certifications {

  static final String NEW = "01";
  static final String RENEWAL = "02";
  static final String CHANGE = "03";

  private static final int DISEASES = 16;
  private static final int RENEWED_BEFORE = 50;
  private static final int DECIDED_AFTER = 30;
  private static final List<String> OPINIONS =
      List.of("", "", "", "状態の変化が見込まれるため有効期間を短縮する", "転倒の予防に留意されたい", "認知症の進行に留意されたい");

  /** What is applied for next, and from when it would hold. */
  private record Application(LocalDate day, String reason, LocalDate from, CareLevel level) {}

  private final Dice dice;
  private final LocalDate ofAge;
  private final LocalDate end;
  private final boolean living;
  private final List<Certification> chain = new ArrayList<>();

  /**
   * @param ofAge when the person completes 65 years
   * @param end after which nothing happens
   */
  Certifications(Dice dice, LocalDate ofAge, LocalDate end, boolean living) {
    this.dice = dice;
    this.ofAge = ofAge;
    this.end = end;
    this.living = living;
  }

  /** The older, the more of them; those certified long ago begin with a renewal as new. */
  List<Certification> since(LocalDate acquired, int age) {
    if (!dice.permille(permille(age))) {
      return List.of();
    }
    LocalDate years = end.minusYears(5);
    return from(dice.day(acquired.isAfter(years) ? acquired : years, end.minusDays(10)));
  }

  private static int permille(int age) {
    if (age < 75) {
      return age < 70 ? 30 : 60;
    }
    if (age < 85) {
      return age < 80 ? 130 : 270;
    }
    return age < 90 ? 480 : 720;
  }

  /** The chain that begins with an application on that day. */
  List<Certification> from(LocalDate applied) {
    CareLevel level = CareLevel.values()[1 + dice.weighted(4, 14, 14, 21, 18, 12, 11, 6)];
    Application next = new Application(applied, NEW, applied, level);
    while (next != null && !next.day().isAfter(end)) {
      next = decide(next);
    }
    int last = chain.size() - 1;
    chain.set(last, latest(chain.get(last)));
    return List.copyOf(chain);
  }

  private static Certification latest(Certification last) {
    return new Certification(
        last.number(),
        true,
        last.status(),
        last.applied(),
        last.reason(),
        last.level(),
        last.certified(),
        last.from(),
        last.to(),
        last.cut(),
        last.disease(),
        last.opinion(),
        last.guess(),
        last.surveyed(),
        last.reported(),
        last.stamp());
  }

  private @Nullable Application decide(Application application) {
    LocalDate certified = application.day().plusDays(DECIDED_AFTER);
    if (certified.isAfter(end)) {
      chain.add(undecided(application));
      return null;
    }
    LocalDate to = end(application.from(), application.reason().equals(NEW) ? 12 : months());
    if (!application.level().inNeed()) {
      chain.add(decided(application, certified, null, false));
      return null;
    }
    LocalDate worse = dice.day(application.from().plusDays(60), to.minusDays(80));
    boolean cut = dice.permille(200) && !worse.isAfter(end) && worse.isAfter(certified);
    chain.add(decided(application, certified, cut ? worse.minusDays(1) : to, cut));
    if (cut) {
      return new Application(worse, CHANGE, worse, application.level().worse(1));
    }
    LocalDate renewed = to.minusDays(RENEWED_BEFORE);
    CareLevel level = application.level().worse(dice.weighted(10, 60, 25, 5) - 1);
    return dice.permille(50) ? null : new Application(renewed, RENEWAL, to.plusDays(1), level);
  }

  private int months() {
    return dice.pick(List.of(12, 24, 36));
  }

  /** Whole months; what is left of the first one is added. */
  private static LocalDate end(LocalDate from, int months) {
    YearMonth last = YearMonth.from(from).plusMonths(months);
    return from.getDayOfMonth() == 1 ? last.minusMonths(1).atEndOfMonth() : last.atEndOfMonth();
  }

  private Certification undecided(Application application) {
    return new Certification(
        chain.size() + 1,
        false,
        living ? Status.PENDING : Status.WITHDRAWN,
        application.day(),
        application.reason(),
        CareLevel.PENDING,
        null,
        null,
        null,
        false,
        disease(application),
        "",
        null,
        null,
        null,
        Stamp.of(dice, application.day()));
  }

  private Certification decided(
      Application application, LocalDate certified, @Nullable LocalDate to, boolean cut) {
    boolean inNeed = application.level().inNeed();
    boolean guessed = !inNeed || dice.permille(800);
    return new Certification(
        chain.size() + 1,
        false,
        Status.CERTIFIED,
        application.day(),
        application.reason(),
        application.level(),
        certified,
        inNeed ? application.from() : null,
        to,
        cut,
        disease(application),
        dice.pick(OPINIONS),
        guessed ? application.level() : application.level().worse(-1),
        application.day().plusDays(dice.between(5, 12)),
        application.day().plusDays(dice.between(9, 20)),
        Stamp.of(dice, certified));
  }

  private int disease(Application application) {
    return application.day().isBefore(ofAge) ? dice.between(1, DISEASES) : 0;
  }
}
