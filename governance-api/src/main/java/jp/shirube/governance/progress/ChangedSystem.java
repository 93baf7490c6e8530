package jp.shirube.governance.progress;

import java.time.OffsetDateTime;

/**
 * How much changed in a system's steps since a time.
 *
 * @param systemId 業務ID
 * @param steps how many steps
 * @param lastAt when the last of them changed
 * @param lastBy who changed it
 */
public record ChangedSystem(String systemId, int steps, OffsetDateTime lastAt, String lastBy) {}
