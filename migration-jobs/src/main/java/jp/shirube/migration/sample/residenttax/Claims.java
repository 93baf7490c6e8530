package jp.shirube.migration.sample.residenttax;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;

/**
 * What the head of a household may claim for the people with little income who live there on 1
 * January.
 *
 * @param counted how many they are, children under 16 included
 * @param spouse 配偶者控除
 * @param dependents 扶養控除
 * @param parent whether the head brings up children alone
 * @param gap 人的控除額の差 of these
 */
record Claims(int counted, long spouse, long dependents, boolean parent, long gap) {

  static final Claims NONE = new Claims(0, 0, 0, false, 0);

  private static final int RAISED = 2026;
  private static final long TOO_MUCH_FOR_SPOUSE = 9_000_000;
  private static final long TOO_MUCH_FOR_PARENT = 5_000_000;

  /** One who lives in the household, with the income. */
  record Member(Resident resident, Income income) {

    int age(int taxYear) {
      return resident.age(LocalDate.of(taxYear, 1, 1));
    }
  }

  /**
   * @param head who claims
   * @param others the rest of the household
   */
  static Claims of(Member head, List<Member> others, int taxYear) {
    long limit = taxYear >= RAISED ? 580_000 : 480_000;
    Claims claims = NONE;
    for (Member other : others) {
      if (other.income().total() <= limit) {
        claims = claims.plus(head, other, taxYear);
      }
    }
    boolean alone = others.stream().noneMatch(other -> other.resident().relation().spouse());
    return alone && head.income().total() <= TOO_MUCH_FOR_PARENT
        ? claims.ofParent(head, others, taxYear, limit)
        : claims;
  }

  private Claims plus(Member head, Member other, int taxYear) {
    int age = other.age(taxYear);
    if (!other.resident().relation().spouse()) {
      Allowance allowance = Allowance.of(age, isParent(other));
      return new Claims(
          counted + 1, spouse, dependents + allowance.yen, parent, gap + allowance.gap);
    }
    if (head.income().total() > TOO_MUCH_FOR_SPOUSE) {
      return new Claims(counted + 1, spouse, dependents, parent, gap);
    }
    boolean old = age >= 70;
    return new Claims(
        counted + 1, old ? 380_000 : 330_000, dependents, parent, gap + (old ? 100_000 : 50_000));
  }

  private static boolean isParent(Member member) {
    Relation relation = member.resident().relation();
    return relation == Relation.FATHER || relation == Relation.MOTHER;
  }

  private Claims ofParent(Member head, List<Member> others, int taxYear, long limit) {
    boolean child =
        others.stream()
            .filter(other -> other.resident().relation() == Relation.CHILD)
            .anyMatch(other -> other.income().total() <= limit && other.age(taxYear) < 23);
    if (!child) {
      return this;
    }
    long more = head.resident().sex() == Sex.FEMALE ? 50_000 : 10_000;
    return new Claims(counted, spouse, dependents, true, gap + more);
  }

  /** 扶養控除 of resident tax by age, with the gap to income tax. */
  private enum Allowance {
    CHILD(0, 0),
    GENERAL(330_000, 50_000),
    STUDENT(450_000, 180_000),
    OLD(380_000, 100_000),
    OLD_PARENT(450_000, 130_000);

    private final long yen;
    private final long gap;

    Allowance(long yen, long gap) {
      this.yen = yen;
      this.gap = gap;
    }

    static Allowance of(int age, boolean parent) {
      if (age < 16) {
        return CHILD;
      }
      if (age >= 70) {
        return parent ? OLD_PARENT : OLD;
      }
      return age >= 19 && age <= 22 ? STUDENT : GENERAL;
    }
  }
}
