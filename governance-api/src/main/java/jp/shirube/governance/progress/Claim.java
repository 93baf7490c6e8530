package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A completed step that somebody declared and no fact proves.
 *
 * @param department department in charge
 * @param systemId 業務ID
 * @param stepNo number of the step
 * @param actualEnd when it is said to have ended
 * @param note remark
 * @param provable kinds of facts any of which would prove it
 */
public record Claim(
    String department,
    String systemId,
    int stepNo,
    @Nullable LocalDate actualEnd,
    String note,
    List<FactKind> provable) {

  public Claim {
    provable = List.copyOf(provable);
  }
}
