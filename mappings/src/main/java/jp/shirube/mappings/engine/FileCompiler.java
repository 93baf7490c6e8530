package jp.shirube.mappings.engine;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.Exclusion;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.expression.Condition;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.text.GaijiTable;
import org.jspecify.annotations.Nullable;

/** Compiles what a definition says about one file. */
final class FileCompiler {

  private final MappingDefinition definition;
  private final SourceFile file;
  private final Standard standard;
  private final Usages usages;
  private final Consumer<Finding> findings;
  private final Set<Integer> usedFields = new TreeSet<>();

  FileCompiler(
      MappingDefinition definition,
      SourceFile file,
      Standard standard,
      Usages usages,
      Consumer<Finding> findings) {
    this.definition = definition;
    this.file = file;
    this.standard = standard;
    this.usages = usages;
    this.findings = findings;
  }

  Set<Integer> usedFields() {
    return usedFields;
  }

  FilePlan compile() {
    List<FilePlan.ExclusionPlan> exclusions = exclusions();
    List<GroupPlan> groups = groups();
    int[] fields = usedFields.stream().mapToInt(Integer::intValue).toArray();
    return new FilePlan(file, gaiji(), fields, exclusions, groups);
  }

  private GaijiTable gaiji() {
    try {
      return GaijiTables.of(definition.gaiji(), Charset.forName(file.charset()));
    } catch (IllegalArgumentException e) {
      // An unknown charset is the checker's finding; nothing can be read in it anyway.
      return new GaijiTable(Map.of());
    }
  }

  private List<FilePlan.ExclusionPlan> exclusions() {
    List<FilePlan.ExclusionPlan> plans = new ArrayList<>();
    for (Exclusion exclusion : definition.exclusions()) {
      if (exclusion.fileId().equals(file.id())) {
        Condition condition = condition(exclusion.condition(), "除外", exclusion.line(), "条件");
        if (condition != null) {
          plans.add(
              new FilePlan.ExclusionPlan(exclusion, condition, wording(exclusion.reason(), "除外")));
        }
      }
    }
    return plans;
  }

  private List<GroupPlan> groups() {
    List<GroupPlan> plans = new ArrayList<>();
    for (GroupMapping mapping : definition.groupsOf(file.id())) {
      standard.group(mapping.groupId()).ifPresent(group -> plans.add(plan(mapping, group)));
    }
    return plans;
  }

  private GroupPlan plan(GroupMapping mapping, StandardGroup group) {
    Condition condition = condition(mapping.condition(), "グループ", mapping.line(), "出力条件");
    ItemPlan[] items =
        new GroupCompiler(mapping, group, file, definition, standard, usages, usedFields, findings)
            .compile();
    return new GroupPlan(group, condition, items, wording(group.name(), "出力条件"));
  }

  private static Wording wording(String name, String rule) {
    return new Wording("", "なし", Map.of("item", name, "fields", "なし", "rule", rule));
  }

  private @Nullable Condition condition(String source, String sheet, long line, String column) {
    if (source.isEmpty()) {
      return null;
    }
    CellReporter cell = new CellReporter(sheet, line, null, findings);
    return cell.expressions(file, usedFields, column).condition(source);
  }
}
