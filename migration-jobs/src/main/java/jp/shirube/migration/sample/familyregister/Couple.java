package jp.shirube.migration.sample.familyregister;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a family register was compiled for: husband and wife, or a divorced parent.
 *
 * @param husband null for a divorced mother
 * @param wife null for a divorced father
 * @param since day of the marriage, or of the divorce of one who stands alone
 */
record Couple(@Nullable Person husband, @Nullable Person wife, LocalDate since) {

  boolean complete() {
    return husband != null && wife != null;
  }

  /** 筆頭者. */
  Person first() {
    return husband == null ? Objects.requireNonNull(wife) : husband;
  }

  /** Whether both were living on the day. */
  boolean both(LocalDate day) {
    return husband != null && wife != null && living(husband, day) && living(wife, day);
  }

  private static boolean living(Person person, LocalDate day) {
    return person.died() == null || person.died().isAfter(day);
  }
}
