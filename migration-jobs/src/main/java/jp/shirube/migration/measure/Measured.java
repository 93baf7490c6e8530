package jp.shirube.migration.measure;

import java.math.BigDecimal;
import java.util.Objects;
import jp.shirube.mappings.standard.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a run.
 *
 * @param source of all readable records of the extract; null when the mapping does not say how it
 *     is taken there
 * @param kept of the records that were neither excluded nor rejected nor withdrawn; null like
 *     source
 * @param published of the rows that stay
 */
public record Measured(
    Measure measure, @Nullable BigDecimal source, @Nullable BigDecimal kept, BigDecimal published) {

  /** Whether the extract's figure is known. */
  public boolean compared() {
    return kept != null;
  }

  /** Whether what was kept of the extract's figure is what is published; true if not compared. */
  public boolean agrees() {
    return kept == null || kept.compareTo(published) == 0;
  }

  /** What exclusions, rejections and withdrawals took; 0 if not compared. */
  public BigDecimal dropped() {
    return source == null
        ? BigDecimal.ZERO
        : source.subtract(Objects.requireNonNullElse(kept, BigDecimal.ZERO));
  }
}
