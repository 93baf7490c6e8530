package jp.shirube.mappings.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sheet レイアウト: fields by file, in the order of the column 順 (of the rows when blank). */
final class LayoutParser {

  private final Map<String, TreeMap<Integer, SourceField>> fields = new HashMap<>();

  Map<String, List<SourceField>> parse(SheetTable layout) {
    layout.entries().forEach(this::add);
    Map<String, List<SourceField>> result = new HashMap<>();
    fields.forEach((file, ordered) -> result.put(file, new ArrayList<>(ordered.values())));
    return result;
  }

  private void add(SheetTable.Entry entry) {
    String file = entry.needed(Column.FILE_ID);
    TreeMap<Integer, SourceField> ordered = fields.computeIfAbsent(file, id -> new TreeMap<>());
    int next = ordered.isEmpty() ? 1 : ordered.lastKey() + 1;
    int order = entry.number(Column.ORDER, 1, 100_000, next);
    if (order < 0) {
      order = next;
    } else if (ordered.containsKey(order)) {
      reportOrder(entry, file, order);
      order = next;
    }
    ordered.put(order, field(entry));
  }

  private static void reportOrder(SheetTable.Entry entry, String file, int order) {
    entry.report(
        MappingCode.FIELD_ORDER, Column.ORDER, Map.of("id", file, "order", String.valueOf(order)));
  }

  private static SourceField field(SheetTable.Entry entry) {
    return new SourceField(
        entry.needed(Column.FIELD_NAME),
        encoding(entry),
        entry.number(Column.START, 1, 1_000_000, 0),
        entry.number(Column.BYTES, 1, 1_000_000, 0),
        Math.max(0, entry.number(Column.SCALE, 0, 18, 0)),
        entry.text(Column.NOTE),
        entry.line());
  }

  private static FieldEncoding encoding(SheetTable.Entry entry) {
    String word = entry.text(Column.ENCODING);
    Optional<FieldEncoding> encoding = FieldEncoding.ofLabel(word);
    if (encoding.isEmpty() && !word.isEmpty()) {
      entry.unknownWord(
          Column.ENCODING,
          word,
          Arrays.stream(FieldEncoding.values()).map(FieldEncoding::label).toList());
    }
    return encoding.orElse(FieldEncoding.TEXT);
  }
}
