package jp.shirube.governance.transition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.table.Column;
import jp.shirube.governance.table.Table;
import jp.shirube.governance.table.TableReader;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/**
 * Takes entries of the register in from a workbook or CSV with the headings of the survey's form. A
 * row is a system; systems that are not in the file stay as they are. All rows are taken or none.
 */
@Component
public class TransitionImport {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("system_id", "業務ID", "業務id"),
          Column.required("reasons", "理由の区分"),
          Column.optional("explanation", "説明"),
          Column.required("planned_date", "移行予定日"),
          Column.optional("contract_vendor", "現行の事業者"),
          Column.optional("contract_end", "契約終了日"),
          Column.optional("alternatives", "代替案の検討"),
          Column.optional("interim_measures", "制度改正への対応"),
          Column.optional("cost", "費用（円）"),
          Column.optional("approved_by", "承認者"),
          Column.optional("approved_on", "承認日"));

  private final TransitionRegister register;
  private final Tenancy tenancy;

  TransitionImport(TransitionRegister register, Tenancy tenancy) {
    this.register = register;
    this.tenancy = tenancy;
  }

  /**
   * @param reason why entries that were there change
   * @return number of rows
   * @throws FindingException with every fault of the file, or of the first row that is refused;
   *     then nothing was taken
   */
  public int read(String municipality, Path file, String reason, Actor actor) {
    Table table = TableReader.read(file, COLUMNS);
    refuse(table.findings());
    List<TransitionRow> rows = table.rows().stream().map(TransitionRow::of).toList();
    List<Finding> findings = new ArrayList<>();
    rows.forEach(row -> findings.addAll(row.findings()));
    findings.addAll(twice(rows));
    refuse(findings);
    tenancy.run(
        municipality,
        () ->
            rows.forEach(
                row -> register.put(municipality, row.fields().orElseThrow(), reason, actor)));
    return rows.size();
  }

  private static List<Finding> twice(List<TransitionRow> rows) {
    Set<String> seen = new HashSet<>();
    return rows.stream()
        .filter(row -> !seen.add(row.row().text("system_id")))
        .map(
            row ->
                Finding.of(
                    TransitionCode.SYSTEM_TWICE,
                    row.row().at("system_id"),
                    Map.of("system", row.row().text("system_id"))))
        .toList();
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }
}
