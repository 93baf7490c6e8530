package jp.shirube.migration.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import jp.shirube.mappings.standard.MeasureKind;

/** One figure in the making: of everything, and of what is kept. Not thread-safe. */
final class Tally {

  private final MeasureKind kind;
  private BigDecimal all = BigDecimal.ZERO;
  private BigDecimal kept = BigDecimal.ZERO;
  private final Map<String, Boolean> seen = new HashMap<>();

  Tally(MeasureKind kind) {
    this.kind = kind;
  }

  /**
   * Counts a record.
   *
   * @param value what is told apart, or the text of a number
   * @param factor of the number
   * @param isKept whether the record's row stays
   */
  void add(String value, BigDecimal factor, boolean isKept) {
    if (kind == MeasureKind.DISTINCT) {
      tellApart(value, isKept);
    } else {
      BigDecimal amount =
          kind == MeasureKind.COUNT ? BigDecimal.ONE : Amount.of(value).multiply(factor);
      all = all.add(amount);
      kept = isKept ? kept.add(amount) : kept;
    }
  }

  /** Nothing is nobody: as in SQL, what has no value is not counted. */
  private void tellApart(String value, boolean isKept) {
    if (!value.isEmpty()) {
      seen.merge(value, isKept, Boolean::logicalOr);
    }
  }

  BigDecimal all() {
    return kind == MeasureKind.DISTINCT ? BigDecimal.valueOf(seen.size()) : all;
  }

  BigDecimal kept() {
    return kind == MeasureKind.DISTINCT
        ? BigDecimal.valueOf(seen.values().stream().filter(Boolean::booleanValue).count())
        : kept;
  }
}
