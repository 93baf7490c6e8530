package jp.shirube.governance.coordination;

import java.time.OffsetDateTime;

/**
 * Somebody who took a version to read it.
 *
 * @param number number of the document
 * @param version the version
 * @param by name of the one who read it
 * @param at when
 */
public record DocumentReading(int number, int version, String by, OffsetDateTime at) {}
