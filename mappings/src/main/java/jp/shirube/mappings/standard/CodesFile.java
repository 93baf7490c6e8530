package jp.shirube.mappings.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.CodeList.CodeValue;

/** The file {@code codes.csv} of an edition, both ways. */
final class CodesFile {

  /** A list whose name ends so is known to be incomplete. */
  private static final String EXCERPT = "（抜粋）";

  private static final List<String> COLUMNS =
      List.of("code_id", "code_name", "value", "label", "verified", "source");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<CodeValue>> values = new LinkedHashMap<>();
  private final Set<List<String>> seen = new HashSet<>();

  private CodesFile() {}

  static Map<String, CodeList> read(EditionFiles files, List<Finding> findings) {
    CodesFile codes = new CodesFile();
    CsvTable.read(files, EditionFiles.CODES, COLUMNS, findings).forEach(codes::add);
    return codes.lists();
  }

  private void add(CsvRow row) {
    String id = row.text("code_id", CellForm.FILLED);
    String value = row.text("value", CellForm.FILLED);
    checkName(row, id);
    if (!seen.add(List.of(id, value))) {
      row.report(StandardCode.DUPLICATE, "value", Map.of("value", id + " " + value));
    }
    values
        .computeIfAbsent(id, key -> new ArrayList<>())
        .add(new CodeValue(value, row.text("label"), row.sureness("verified"), row.text("source")));
  }

  private void checkName(CsvRow row, String id) {
    String name = row.text("code_name", CellForm.FILLED);
    String first = names.putIfAbsent(id, name);
    if (first != null && !first.equals(name)) {
      row.report(
          StandardCode.INCONSISTENT, "code_name", Map.of("id", id, "first", first, "value", name));
    }
  }

  private Map<String, CodeList> lists() {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    names.forEach((id, name) -> lists.put(id, list(id, name)));
    return lists;
  }

  private CodeList list(String id, String name) {
    return new CodeList(id, name, name.endsWith(EXCERPT), values.getOrDefault(id, List.of()));
  }

  static byte[] write(Collection<CodeList> lists) {
    CsvText csv = new CsvText(COLUMNS);
    lists.stream()
        .sorted(Comparator.comparing(CodeList::id))
        .forEach(list -> list.values().forEach(value -> row(csv, list, value)));
    return csv.bytes();
  }

  private static void row(CsvText csv, CodeList list, CodeValue value) {
    csv.row(
        list.id(),
        list.name(),
        value.value(),
        value.label(),
        value.sureness().id(),
        value.source());
  }
}
