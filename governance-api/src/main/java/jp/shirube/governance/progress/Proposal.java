package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.time.YearMonth;

/**
 * A state that a fact proposes for a step.
 *
 * @param id database id
 * @param monthId month it is for
 * @param month the same month, for people
 * @param systemId 業務ID
 * @param stepNo number of the step
 * @param status proposed status
 * @param factKind kind of the fact
 * @param occurredAt when the fact happened
 * @param evidenceName name of its evidence
 * @param state what became of it
 */
public record Proposal(
    long id,
    long monthId,
    YearMonth month,
    String systemId,
    int stepNo,
    StepStatus status,
    FactKind factKind,
    OffsetDateTime occurredAt,
    String evidenceName,
    ProposalState state) {}
