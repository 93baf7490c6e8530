package jp.shirube.reports.pmo;

import java.time.Duration;
import java.time.OffsetDateTime;
import jp.shirube.reports.figure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A migration run of the month.
 *
 * @param run its name: municipality / system / mode / number
 * @param systemName business system
 * @param vendor vendor
 * @param mode dry-run, rehearsal or cut-over as people call it: {@code リハーサル1}
 * @param result how it ended, as people call it: {@code 合格}
 * @param finished when it ended
 * @param read records read
 * @param mapped records mapped
 * @param rejected records rejected
 * @param excluded records excluded by a rule
 * @param emitted rows emitted
 * @param published rows published
 * @param withdrawn rows withdrawn by checks of the whole
 * @param elapsed from receipt to publication
 * @param mappingVersion version of the mapping definition
 * @param approvedBy approver of a cut-over, null otherwise
 */
public record RunFact(
    String run,
    String systemName,
    String vendor,
    String mode,
    String result,
    OffsetDateTime finished,
    long read,
    long mapped,
    long rejected,
    long excluded,
    long emitted,
    long published,
    long withdrawn,
    Duration elapsed,
    String mappingVersion,
    @Nullable String approvedBy) {

  /** read = mapped + rejected + excluded and emitted = published + withdrawn (invariant 1). */
  public boolean balanced() {
    return read == mapped + rejected + excluded && emitted == published + withdrawn;
  }

  /** Share of the records read that were rejected. */
  public Rate rejectedRate() {
    return new Rate(rejected, read);
  }
}
