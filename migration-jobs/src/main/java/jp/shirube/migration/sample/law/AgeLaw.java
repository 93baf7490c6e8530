package jp.shirube.migration.sample.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.setcheck.SetCheck.Side;
import jp.shirube.mappings.setcheck.Years;
import jp.shirube.migration.sample.expected.Row;

/** Rules about ages. */
final class AgeLaw {

  private AgeLaw() {}

  static List<Row> outOfBounds(SetCheck check, List<Row> rows, List<Row> others) {
    Side other = check.other();
    if (other == null) {
      String birth = check.rows().items().get(1);
      return rows.stream().filter(row -> outside(check, row, Texts.day(row, birth))).toList();
    }
    String birth = other.items().get(0);
    return OtherLaw.having(
        check, rows, others, (row, person) -> outside(check, row, Texts.day(person, birth)));
  }

  private static boolean outside(SetCheck check, Row row, Optional<LocalDate> birth) {
    Optional<LocalDate> at = Texts.day(row, check.rows().items().get(0));
    return at.isPresent()
        && birth.isPresent()
        && !Years.parse(check.value()).include(age(birth.get(), at.get()));
  }

  /** Full years; one is complete at the end of the day before the birthday. */
  private static int age(LocalDate birth, LocalDate at) {
    LocalDate next = at.plusDays(1);
    boolean before =
        next.getMonthValue() * 100 + next.getDayOfMonth()
            < birth.getMonthValue() * 100 + birth.getDayOfMonth();
    return next.getYear() - birth.getYear() - (before ? 1 : 0);
  }
}
