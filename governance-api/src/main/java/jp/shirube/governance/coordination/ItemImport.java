package jp.shirube.governance.coordination;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.table.Column;
import jp.shirube.governance.table.Table;
import jp.shirube.governance.table.TableReader;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/**
 * Takes coordination items in from a workbook or CSV. A row without a number is a new item, a row
 * with the number of an item and a new answer answers it, any other row is passed over; so the
 * exported list comes back filled in. All rows are taken or none.
 */
@Component
public class ItemImport {

  static final List<Column> COLUMNS =
      List.of(
          Column.optional("number", "番号"),
          Column.required("title", "件名"),
          Column.required("question", "質問"),
          Column.optional("raised_by", "提出元"),
          Column.required("owner", "あて先"),
          Column.required("due", "回答期限"),
          Column.optional("system", "業務システム"),
          Column.optional("step", "工程"),
          Column.optional("mapping_item", "データ項目"),
          Column.optional("finding_code", "指摘コード"),
          Column.optional("new_answer", "新しい回答"));

  private final ItemDesk desk;
  private final CoordinationItems items;
  private final Municipalities municipalities;
  private final Tenancy tenancy;
  private final People people;

  ItemImport(
      ItemDesk desk,
      CoordinationItems items,
      Municipalities municipalities,
      Tenancy tenancy,
      People people) {
    this.desk = desk;
    this.items = items;
    this.municipalities = municipalities;
    this.tenancy = tenancy;
    this.people = people;
  }

  /** What was taken: new items, answers, and rows passed over. */
  public record Taken(int raised, int answered, int passedOver) {}

  /**
   * @throws FindingException with every fault of every row; then nothing was taken
   */
  public Taken read(String municipality, Path file, Actor actor) {
    Standing standing = Writers.standing(people, municipality, actor);
    Table table = TableReader.read(file, COLUMNS);
    refuse(table.findings());
    PartyNames names = new PartyNames(municipalities.find(municipality).orElseThrow());
    List<ItemRow> rows =
        table.rows().stream().map(row -> ItemRow.of(row, names, Party.of(standing))).toList();
    List<Finding> findings = new ArrayList<>();
    rows.forEach(row -> findings.addAll(findings(municipality, row)));
    findings.addAll(twice(rows, items.all(municipality, actor)));
    refuse(findings);
    return tenancy.call(municipality, () -> taken(municipality, rows, actor));
  }

  private List<Finding> findings(String municipality, ItemRow row) {
    List<Finding> findings = new ArrayList<>(row.findings());
    row.item()
        .ifPresent(
            item -> desk.check(municipality, item).forEach(it -> findings.add(row.located(it))));
    return findings;
  }

  /** Rows that ask what is asked already, in the register or further up in the file. */
  private static List<Finding> twice(List<ItemRow> rows, List<CoordinationItem> known) {
    List<Finding> findings = new ArrayList<>();
    for (ItemRow row : rows) {
      askedAlready(row, known)
          .map(number -> CoordinationCode.ASKED_ALREADY.finding(Map.of("value", number)))
          .or(() -> askedAbove(row, rows.subList(0, rows.indexOf(row))))
          .ifPresent(finding -> findings.add(row.located(finding)));
    }
    return findings;
  }

  private static Optional<String> askedAlready(ItemRow row, List<CoordinationItem> known) {
    return known.stream()
        .filter(item -> item.state().isPending() && row.asks(item))
        .map(item -> Integer.toString(item.number()))
        .findFirst();
  }

  private static Optional<Finding> askedAbove(ItemRow row, List<ItemRow> above) {
    return above.stream().anyMatch(row::asksTheSameAs)
        ? Optional.of(CoordinationCode.ASKED_TWICE.finding(Map.of()))
        : Optional.empty();
  }

  private Taken taken(String municipality, List<ItemRow> rows, Actor actor) {
    int raised = 0;
    int answered = 0;
    for (ItemRow row : rows) {
      if (row.item().isPresent()) {
        desk.raise(municipality, row.item().get(), actor);
        raised++;
      } else if (row.isAnswer()) {
        desk.act(municipality, row.number(), ItemAction.ANSWER, row.newAnswer(), actor);
        answered++;
      }
    }
    return new Taken(raised, answered, rows.size() - raised - answered);
  }

  private static void refuse(List<Finding> findings) {
    if (findings.stream().anyMatch(Finding::isError)) {
      throw new FindingException(findings);
    }
  }
}
