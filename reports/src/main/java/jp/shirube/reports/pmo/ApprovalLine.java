package jp.shirube.reports.pmo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step out of scope or moved backward, and who approved that.
 *
 * @param backward whether it is a step backward, else 対象外
 * @param systemId 業務ID
 * @param step number of the step
 * @param before status before, {@code ""} when not known
 * @param after status after
 * @param reason why it was declared
 * @param declaredBy by whom, {@code ""} when not known
 * @param declaredOn when, null when not known
 * @param open whether it stands in the way: nobody has decided, or it was rejected
 * @param state what became of it, in the words of the city: 承認, 承認待ち
 * @param approvedBy who decided, {@code ""} while nobody has
 * @param approvedOn when, null while nobody has
 * @param decision why it was decided so, {@code ""} when nothing was said
 */
public record ApprovalLine(
    boolean backward,
    String systemId,
    int step,
    String before,
    String after,
    String reason,
    String declaredBy,
    @Nullable LocalDate declaredOn,
    boolean open,
    String state,
    String approvedBy,
    @Nullable LocalDate approvedOn,
    String decision) {}
