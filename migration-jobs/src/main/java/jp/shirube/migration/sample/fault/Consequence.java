package jp.shirube.migration.sample.fault;

import jp.shirube.migration.sample.delivery.Effect;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.expected.Row;

/**
 * What a check over the whole finds in a row.
 *
 * @param extract record of the row
 * @param item romaji, empty when the finding names none
 */
public record Consequence(Extract extract, Row row, String item, String code, Effect effect) {}
