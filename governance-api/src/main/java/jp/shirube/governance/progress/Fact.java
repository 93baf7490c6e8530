package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import jp.shirube.migration.actor.Actor;

/**
 * Something that happened to a system and proves a step.
 *
 * @param municipality 6-digit 市区町村コード
 * @param systemId 業務ID
 * @param kind what happened
 * @param occurredAt when
 * @param evidence what proves it; the same evidence proves a kind once only
 * @param actor who caused it
 */
public record Fact(
    String municipality,
    String systemId,
    FactKind kind,
    OffsetDateTime occurredAt,
    Evidence evidence,
    Actor actor) {}
