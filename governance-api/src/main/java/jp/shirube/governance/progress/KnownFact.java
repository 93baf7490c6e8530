package jp.shirube.governance.progress;

import java.time.OffsetDateTime;

/**
 * A fact of a system as it is kept.
 *
 * @param kind what happened
 * @param occurredAt when
 * @param evidenceKind what its evidence is, see {@link Evidence#kind()}
 * @param evidenceReference id of the evidence there
 * @param evidenceName name of the evidence for people
 * @param actorName who caused it
 */
public record KnownFact(
    FactKind kind,
    OffsetDateTime occurredAt,
    String evidenceKind,
    String evidenceReference,
    String evidenceName,
    String actorName) {}
