package jp.shirube.mappings.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.CodeTable;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.expression.Condition;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.Rule;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardItem;
import org.jspecify.annotations.Nullable;

/** Compiles the rows of the sheet 項目 that fill one group from one file. */
final class ItemCompiler {

  private final SourceFile file;
  private final MappingDefinition definition;
  private final Standard standard;
  private final Map<String, Integer> itemIndexes;
  private final Usages usages;
  private final Set<Integer> usedFields;
  private final Consumer<Finding> findings;

  ItemCompiler(
      SourceFile file,
      MappingDefinition definition,
      Standard standard,
      Map<String, Integer> itemIndexes,
      Usages usages,
      Set<Integer> usedFields,
      Consumer<Finding> findings) {
    this.file = file;
    this.definition = definition;
    this.standard = standard;
    this.itemIndexes = itemIndexes;
    this.usages = usages;
    this.usedFields = usedFields;
    this.findings = findings;
  }

  /** The plan of an item, or null when its rules have errors, all of which have been reported. */
  @Nullable ItemPlan compile(ItemMapping mapping, StandardItem item, int index) {
    CellReporter cell = new CellReporter("項目", mapping.line(), item.reference(), findings);
    List<Integer> inputs = inputs(mapping, cell);
    List<String> tables = new ArrayList<>();
    RuleChain chain =
        new RuleChain(mapping, cell, inputs, (column) -> new Scope(cell, column, inputs, tables));
    Rule[] rules = chain.compile();
    Condition condition = condition(mapping, cell);
    usages.codeTables().addAll(tables);
    return rules == null
        ? null
        : plan(mapping, item, index, chain.input(), rules, condition, tables);
  }

  private List<Integer> inputs(ItemMapping mapping, CellReporter cell) {
    List<Integer> inputs = new ArrayList<>();
    for (String name : mapping.inputs()) {
      int index = file.indexOf(name);
      if (index < 0) {
        cell.report(MappingCode.FIELD_UNKNOWN, "元項目", Map.of("field", name, "id", file.id()));
      } else {
        inputs.add(index);
        usedFields.add(index);
      }
    }
    return inputs;
  }

  private @Nullable Condition condition(ItemMapping mapping, CellReporter cell) {
    return mapping.condition().isEmpty()
        ? null
        : cell.expressions(file, usedFields, "条件").condition(mapping.condition());
  }

  private ItemPlan plan(
      ItemMapping mapping,
      StandardItem item,
      int index,
      int input,
      Rule[] rules,
      @Nullable Condition condition,
      List<String> tables) {
    CodeList list = CodeLists.of(item, standard);
    return new ItemPlan(
        index,
        input,
        rules,
        condition,
        mapping.defaultValue(),
        ValueCheck.of(item),
        whenEmpty(mapping, item),
        list == null || list.excerpt() ? null : values(list),
        severities(item, list),
        Wording.of(item, mapping, tables));
  }

  private static Set<String> values(CodeList list) {
    Set<String> values = new HashSet<>();
    list.values().forEach(value -> values.add(value.value()));
    return values;
  }

  private static @Nullable RowCode whenEmpty(ItemMapping mapping, StandardItem item) {
    if (item.key()) {
      return RowCode.KEY_EMPTY;
    }
    boolean onPurpose =
        mapping.steps().stream()
            .anyMatch(step -> jp.shirube.mappings.rule.Vocabulary.isNoOutput(step.rule()));
    return item.required() && !onPurpose ? RowCode.REQUIRED_EMPTY : null;
  }

  private static Map<RowCode, Severity> severities(StandardItem item, @Nullable CodeList list) {
    Map<RowCode, Severity> severities = new EnumMap<>(RowCode.class);
    Severity ofItem = item.sureness().isProvisional() ? Severity.WARNING : Severity.ERROR;
    severities.put(RowCode.TOO_LONG, ofItem);
    severities.put(RowCode.REQUIRED_EMPTY, ofItem);
    severities.put(
        RowCode.NOT_IN_CODE_LIST,
        CodeLists.isBinding(item, list) ? Severity.ERROR : Severity.WARNING);
    return severities;
  }

  /** What one rule of an item sees while it is compiled. */
  private final class Scope implements jp.shirube.mappings.rule.RuleScope {

    private final CellReporter cell;
    private final String column;
    private final List<Integer> inputs;
    private final List<String> tables;

    Scope(CellReporter cell, String column, List<Integer> inputs, List<String> tables) {
      this.cell = cell;
      this.column = column;
      this.inputs = inputs;
      this.tables = tables;
    }

    @Override
    public SourceFile file() {
      return file;
    }

    @Override
    public List<Integer> inputs() {
      return inputs;
    }

    @Override
    public java.util.Optional<CodeTable> codeTable(String name) {
      tables.add(name);
      return definition.codeTables().stream()
          .filter(table -> table.name().equals(name))
          .findFirst();
    }

    @Override
    public int item(String physicalName) {
      return itemIndexes.getOrDefault(physicalName, -1);
    }

    @Override
    public jp.shirube.mappings.expression.@Nullable TextExpression expression(String source) {
      return cell.expressions(file, usedFields, column).text(source);
    }

    @Override
    public void report(MappingCode code, Map<String, String> arguments) {
      cell.report(code, column, arguments);
    }
  }
}
