package jp.shirube.mappings.standard;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;

/** The file {@code systems.csv} of an edition, both ways. */
final class SystemsFile {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "display_order",
          "official_name",
          "city_department",
          "ministry",
          "business_ids",
          "data_list_id",
          "note",
          "id_verified",
          "ministry_verified",
          "source");

  /** Only in files of imported editions; absent means 0. */
  private static final String SHARED = "shared_function";

  private SystemsFile() {}

  static List<BusinessSystem> read(EditionFiles files, List<Finding> findings) {
    Set<String> ids = new HashSet<>();
    return CsvTable.read(files, EditionFiles.SYSTEMS, COLUMNS, findings).stream()
        .map(row -> system(row, ids))
        .sorted(Comparator.comparingInt(BusinessSystem::displayOrder))
        .toList();
  }

  private static BusinessSystem system(CsvRow row, Set<String> ids) {
    String id = row.text("id", CellForm.BUSINESS_ID);
    if (!ids.add(id)) {
      row.report(StandardCode.DUPLICATE, "id", Map.of("value", id));
    }
    return new BusinessSystem(
        id,
        row.number("display_order", CellForm.NUMBER),
        row.text("official_name", CellForm.FILLED),
        row.text("city_department"),
        row.text("ministry"),
        List.of(row.text("business_ids", CellForm.BUSINESS_IDS).split(";", -1)),
        row.text("data_list_id"),
        row.text("note"),
        row.sureness("id_verified"),
        row.sureness("ministry_verified"),
        row.text("source"),
        row.flag(SHARED, CellForm.FLAG_OR_BLANK));
  }

  static byte[] write(List<BusinessSystem> systems) {
    CsvText csv = new CsvText(COLUMNS, SHARED);
    for (BusinessSystem system : systems) {
      csv.row(
          system.id(),
          system.displayOrder(),
          system.name(),
          system.department(),
          system.ministry(),
          String.join(";", system.businessIds()),
          system.dataListId(),
          system.note(),
          system.sureness().id(),
          system.ministrySureness().id(),
          system.source(),
          system.sharedFunction() ? "1" : "0");
    }
    return csv.bytes();
  }
}
