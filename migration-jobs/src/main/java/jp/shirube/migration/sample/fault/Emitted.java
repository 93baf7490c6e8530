package jp.shirube.migration.sample.fault;

import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.expected.Row;

/** A row with the record it comes of. */
record Emitted(Extract extract, Row row) {}
