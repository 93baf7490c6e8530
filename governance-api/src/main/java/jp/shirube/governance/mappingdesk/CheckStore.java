package jp.shirube.governance.mappingdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a check found, in a few statements however much it is. */
@Component
class CheckStore {

  private static final int BLOCK = 5_000;

  private static final String FINDINGS =
      """
      insert into app.mapping_finding (municipality, department, vendor, check_id, position, code,
             severity, sheet, line, heading, item, arguments)
      select ?, ?, ?, ?, f.position + ?, f.code, f.severity, f.sheet, f.line, f.heading, f.item,
             f.arguments
        from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::jsonb[])
             with ordinality
             as f (code, severity, sheet, line, heading, item, arguments, position)
      """;

  private static final String USES =
      """
      insert into app.mapping_use (municipality, department, vendor, check_id, position, group_id,
             item, file_id, inputs, rules, line)
      select ?, ?, ?, ?, f.position + ?, f.group_id, f.item, f.file_id, f.inputs, f.rules, f.line
        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
             with ordinality as f (group_id, item, file_id, inputs, rules, line, position)
      """;

  private record Use(GroupMapping group, ItemMapping item) {

    String inputs() {
      return String.join("、", item.inputs());
    }

    String rules() {
      return item.steps().stream()
          .map(step -> step.rule() + (step.argument().isEmpty() ? "" : "（" + step.argument() + "）"))
          .collect(Collectors.joining(" → "));
    }
  }

  private final JdbcClient client;
  private final JsonMapper json = JsonMapper.shared();

  CheckStore(@Qualifier("appDataSource") DataSource app) {
    this.client = JdbcClient.create(app);
  }

  /** Within work that is bound to the municipality. */
  void keep(
      String municipality,
      MappingVersion version,
      long check,
      List<Finding> findings,
      Optional<MappingDefinition> definition) {
    List<Object> owner = List.of(municipality, version.department(), version.vendor(), check);
    blocks(findings, (offset, block) -> keepFindings(owner, offset, block));
    blocks(uses(definition), (offset, block) -> keepUses(owner, offset, block));
  }

  private static List<Use> uses(Optional<MappingDefinition> definition) {
    return definition.stream()
        .flatMap(it -> it.groups().stream())
        .flatMap(group -> group.items().stream().map(item -> new Use(group, item)))
        .filter(use -> !use.item().isUnfilled())
        .toList();
  }

  /** Takes a block and the number of those before it. */
  private interface BlockWriter<T> {
    void write(int offset, List<T> block);
  }

  private static <T> void blocks(List<T> all, BlockWriter<T> writer) {
    for (int from = 0; from < all.size(); from += BLOCK) {
      writer.write(from, all.subList(from, Math.min(all.size(), from + BLOCK)));
    }
  }

  private void keepFindings(List<Object> owner, int offset, List<Finding> block) {
    insert(
        FINDINGS,
        owner,
        offset,
        texts(block, finding -> finding.code().code()),
        texts(block, finding -> finding.severity().name()),
        texts(block, finding -> orBlank(finding.place().sheet())),
        numbers(block, finding -> finding.place().line()),
        texts(block, finding -> orBlank(finding.place().column())),
        texts(block, finding -> orBlank(finding.place().item())),
        texts(block, finding -> json.writeValueAsString(finding.arguments())));
  }

  private void keepUses(List<Object> owner, int offset, List<Use> block) {
    insert(
        USES,
        owner,
        offset,
        texts(block, use -> use.group().groupId()),
        texts(block, use -> use.item().physicalName()),
        texts(block, use -> use.group().fileId()),
        texts(block, Use::inputs),
        texts(block, Use::rules),
        numbers(block, use -> use.item().line()));
  }

  private void insert(String sql, List<Object> owner, int offset, SqlArrayValue... columns) {
    List<Object> values = new ArrayList<>(owner);
    values.add(offset);
    values.addAll(List.of(columns));
    client.sql(sql).params(values).update();
  }

  /** A text of a workbook may hold a character that the database has no place for. */
  private static <T> SqlArrayValue texts(List<T> rows, Function<T, String> column) {
    return new SqlArrayValue(
        "text", rows.stream().map(column).map(it -> it.replace("\0", "")).toArray());
  }

  private static <T> SqlArrayValue numbers(List<T> rows, Function<T, Long> column) {
    return new SqlArrayValue("bigint", rows.stream().map(column).toArray());
  }

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
