package jp.shirube.governance.table;

import java.util.Map;
import jp.shirube.mappings.finding.Place;

/** A row of a file before its columns are known: 0-based position to text, no blank texts. */
record RawRow(Place place, Map<Integer, String> cells) {}
