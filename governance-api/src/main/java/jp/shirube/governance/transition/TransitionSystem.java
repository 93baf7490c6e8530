package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a system's entry in the register.
 *
 * @param entryId database id of the version
 * @param version from 1 for each system
 * @param systemName official name of the system
 * @param department department in charge
 * @param listed false when with this version the system left the register
 * @param fields what is known
 * @param changeReason why this version was written
 * @param changedAt when
 * @param changedBy name of the one who wrote it
 */
public record TransitionSystem(
    long entryId,
    int version,
    String systemName,
    String department,
    boolean listed,
    TransitionFields fields,
    String changeReason,
    OffsetDateTime changedAt,
    String changedBy) {

  /** 業務ID. */
  public String systemId() {
    return fields.systemId();
  }

  /** Numbers of the nation's reasons, in order. */
  public Set<Integer> reasons() {
    return fields.reasons();
  }

  /** Planned day of the move, null while none is set. */
  public @Nullable LocalDate plannedDate() {
    return fields.plannedDate();
  }
}
