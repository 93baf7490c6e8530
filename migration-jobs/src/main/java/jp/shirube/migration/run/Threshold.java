package jp.shirube.migration.run;

import java.math.BigDecimal;

/**
 * The share of errors up to which a run passes: rejected records and withdrawn rows for each
 * hundred records read.
 *
 * @param percent not negative
 */
public record Threshold(BigDecimal percent) {

  /** For rehearsals and dry runs. */
  public static final Threshold REHEARSAL = new Threshold(BigDecimal.ONE);

  /** For the cut-over: no error at all. */
  public static final Threshold CUTOVER = new Threshold(BigDecimal.ZERO);

  public Threshold {
    if (percent.signum() < 0) {
      throw new IllegalArgumentException("negative threshold");
    }
  }

  /** What holds in a mode unless somebody sets another. */
  public static Threshold of(Mode mode) {
    return mode == Mode.CUTOVER ? CUTOVER : REHEARSAL;
  }

  /** Computed from the counts, never from a rounded rate. */
  public boolean isMet(long errors, long read) {
    BigDecimal allowed = percent.multiply(BigDecimal.valueOf(read));
    return BigDecimal.valueOf(errors).movePointRight(2).compareTo(allowed) <= 0;
  }
}
