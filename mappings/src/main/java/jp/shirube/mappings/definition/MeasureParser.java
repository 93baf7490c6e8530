package jp.shirube.mappings.definition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.standard.MeasureKind;

/** The sheet 照合. A row without a known way of counting is reported and left out. */
final class MeasureParser {

  private MeasureParser() {}

  static List<MeasureMapping> parse(SheetTable table) {
    return table.entries().stream().map(MeasureParser::measure).flatMap(Optional::stream).toList();
  }

  private static Optional<MeasureMapping> measure(SheetTable.Entry entry) {
    String id = entry.needed(Column.MEASURE_ID);
    String file = entry.needed(Column.FILE_ID);
    String word = entry.needed(Column.AGGREGATE);
    Optional<MeasureKind> kind = MeasureKind.ofWord(word);
    if (kind.isEmpty() && !word.isEmpty()) {
      entry.unknownWord(Column.AGGREGATE, word, kindWords());
    }
    return kind.map(
        known ->
            new MeasureMapping(
                id,
                file,
                known,
                GroupParser.names(entry.text(Column.INPUTS)),
                factor(entry),
                entry.text(Column.CONDITION),
                entry.line()));
  }

  private static BigDecimal factor(SheetTable.Entry entry) {
    String text = entry.text(Column.FACTOR);
    try {
      return text.isEmpty() ? BigDecimal.ONE : new BigDecimal(text);
    } catch (NumberFormatException e) {
      entry.report(
          MappingCode.NOT_A_NUMBER,
          Column.FACTOR,
          Map.of("column", Column.FACTOR.heading(), "range", "0.0001～1000000"));
      return BigDecimal.ONE;
    }
  }

  static List<String> kindWords() {
    return Arrays.stream(MeasureKind.values()).map(MeasureKind::word).toList();
  }
}
