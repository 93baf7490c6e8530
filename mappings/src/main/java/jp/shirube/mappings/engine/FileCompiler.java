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
import jp.shirube.mappings.definition.MeasureMapping;
import jp.shirube.mappings.definition.Repetition;
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
  private final FileScope scope;
  private final List<StandardGroup> groups = new ArrayList<>();
  private final List<GroupPlan> plans = new ArrayList<>();
  private List<FilePlan.ExclusionPlan> exclusions = List.of();

  FileCompiler(
      MappingDefinition definition,
      SourceFile file,
      Standard standard,
      Usages usages,
      Consumer<Finding> findings) {
    this.definition = definition;
    this.file = file;
    this.scope =
        new FileScope(
            definition,
            standard,
            new FieldNames(file, definition),
            usages,
            Repetition.NONE,
            findings);
  }

  FieldNames fields() {
    return scope.fields();
  }

  /** Compiles all rules, which tells which fields are read. */
  void compile() {
    exclusions = exclusions();
    for (GroupMapping mapping : definition.groupsOf(file.id())) {
      StandardGroup group = scope.standard().group(mapping.groupId()).orElse(null);
      if (group != null) {
        plans.addAll(plans(mapping, group, groups.size()));
        groups.add(group);
      }
    }
  }

  /**
   * The plan, when the files that this one is joined to have been compiled too.
   *
   * @param joins what is joined to this file
   */
  FilePlan plan(List<JoinPlan> joins) {
    return new FilePlan(
        file, gaiji(), ownFields(), fields().size(), joins, exclusions, groups, plans);
  }

  /**
   * The figures of the file, with a plan that reads no more fields than they need. To be asked of a
   * compiler of its own. Fields of joined files are empty to it.
   */
  MeterPlan compileMeter() {
    List<MeasurePlan> measures = new ArrayList<>();
    for (MeasureMapping mapping : definition.measuresOf(file.id())) {
      CellReporter cell = scope.cell("照合", mapping.line());
      Condition condition = condition(scope, cell, "条件", mapping.condition(), new TreeSet<>());
      measures.add(new MeasurePlan(mapping, condition, inputs(mapping)));
    }
    exclusions = measures.isEmpty() ? List.of() : exclusions();
    return new MeterPlan(plan(List.of()), measures);
  }

  private int[] ownFields() {
    return fields().used().stream()
        .mapToInt(Integer::intValue)
        .filter(index -> index < file.fields().size())
        .toArray();
  }

  private int[] inputs(MeasureMapping mapping) {
    List<Integer> inputs =
        mapping.inputs().stream().map(file::indexOf).filter(index -> index >= 0).toList();
    scope.fields().use(new TreeSet<>(inputs));
    return inputs.stream().mapToInt(Integer::intValue).toArray();
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
    List<FilePlan.ExclusionPlan> rules = new ArrayList<>();
    for (Exclusion exclusion : definition.exclusions()) {
      if (exclusion.fileId().equals(file.id())) {
        Set<Integer> read = new TreeSet<>();
        CellReporter cell = scope.cell("除外", exclusion.line());
        Condition condition = condition(scope, cell, "条件", exclusion.condition(), read);
        if (condition != null) {
          String fields = scope.fields().names(read);
          Wording wording = wording(exclusion.reason(), "除外", fields);
          rules.add(new FilePlan.ExclusionPlan(exclusion, condition, wording));
        }
      }
    }
    return rules;
  }

  private List<GroupPlan> plans(GroupMapping mapping, StandardGroup group, int position) {
    List<GroupPlan> repetitions = new ArrayList<>();
    CellFindings findings = new CellFindings(scope.findings());
    for (Repetition repetition : mapping.repetitions()) {
      FileScope repeated = scope.at(repetition, findings);
      repetitions.add(plan(mapping.at(repetition), group, position, repeated));
      findings.nextRepetition();
    }
    return repetitions;
  }

  private static GroupPlan plan(
      GroupMapping mapping, StandardGroup group, int position, FileScope scope) {
    Set<Integer> read = new TreeSet<>();
    CellReporter cell = scope.cell("グループ", mapping.line());
    Condition condition = condition(scope, cell, "出力条件", mapping.condition(), read);
    ItemPlan[] items = new GroupCompiler(mapping, group, scope).compile();
    boolean repeated = !scope.repetition().isNone();
    Wording wording = wording(group.name(), "出力条件", scope.fields().names(read));
    return new GroupPlan(group, position, repeated, condition, items, wording);
  }

  private static Wording wording(String name, String rule, String fields) {
    String named = fields.isEmpty() ? Wording.NONE : fields;
    return new Wording("", named, Map.of("item", name, "fields", named, "rule", rule));
  }

  private static @Nullable Condition condition(
      FileScope scope, CellReporter cell, String column, String source, Set<Integer> read) {
    if (source.isEmpty()) {
      return null;
    }
    Condition condition = cell.expressions(scope, read, column).condition(source);
    scope.fields().use(read);
    return condition;
  }
}
