package jp.shirube.governance.submission;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a kept CSV with what the rows give today. Names of departments and vendors are left out:
 * they are those of the day on which it was made.
 */
final class CsvComparison {

  private static final List<String> NAMES = List.of("団体名", "業務システム", "担当課", "事業者", "フェーズ", "工程名");

  private CsvComparison() {}

  /** Lines and columns that differ: {@code 12行 状態}. */
  static List<String> differences(byte[] kept, byte[] today) {
    List<NamedCsvRecord> before = CsvRows.read(kept, List.of()).orElse(List.of());
    List<NamedCsvRecord> after = CsvRows.read(today, List.of()).orElse(List.of());
    if (before.size() != after.size()) {
      return List.of(before.size() + "/" + after.size());
    }
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      differences.addAll(differences(before.get(i), after.get(i)));
    }
    return differences;
  }

  private static List<String> differences(NamedCsvRecord before, NamedCsvRecord after) {
    return after.getHeader().stream()
        .filter(column -> !NAMES.contains(column))
        .filter(column -> !CsvRows.field(before, column).equals(CsvRows.field(after, column)))
        .map(column -> before.getStartingLineNumber() + "行 " + column)
        .toList();
  }
}
