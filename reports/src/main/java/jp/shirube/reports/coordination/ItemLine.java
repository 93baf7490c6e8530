package jp.shirube.reports.coordination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A coordination item as it is listed; texts that do not apply are {@code ""}.
 *
 * @param number number within the municipality
 * @param title what it is about
 * @param question the question
 * @param raisedBy name of the one who asks
 * @param owner name of the one who answers
 * @param due last day for the answer
 * @param state where it stands
 * @param system business system with its id
 * @param step number of a step, null when it is about none
 * @param mappingItem standard item
 * @param findingCode code of a finding
 * @param raisedOn day on which it was raised
 * @param lastAnswer latest answer
 * @param overdueDays business days by which the answer is overdue, 0 when it is not
 */
public record ItemLine(
    int number,
    String title,
    String question,
    String raisedBy,
    String owner,
    LocalDate due,
    ItemStatus state,
    String system,
    @Nullable Integer step,
    String mappingItem,
    String findingCode,
    LocalDate raisedOn,
    String lastAnswer,
    int overdueDays) {}
