package jp.shirube.mappings.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.mappings.definition.CodeTable;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.Repetition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.expression.Condition;
import jp.shirube.mappings.expression.TextExpression;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.Rule;
import jp.shirube.mappings.rule.RuleScope;
import jp.shirube.mappings.rule.Vocabulary;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.StandardItem;
import org.jspecify.annotations.Nullable;

/** Compiles the rows of the sheet 項目 that fill one group from one file. */
final class ItemCompiler {

  private final FileScope scope;
  private final Map<String, Integer> itemIndexes;

  /**
   * @param itemIndexes indexes of the group's items that have a mapping, by romaji
   */
  ItemCompiler(FileScope scope, Map<String, Integer> itemIndexes) {
    this.scope = scope;
    this.itemIndexes = itemIndexes;
  }

  /** The plan of an item, or null when its rules have errors, all of which have been reported. */
  @Nullable ItemPlan compile(ItemMapping mapping, StandardItem item, int index) {
    CellReporter cell = new CellReporter("項目", mapping.line(), item.reference(), scope.findings());
    List<Integer> inputs = inputs(mapping, cell);
    Reading reading = new Reading();
    RuleChain chain =
        new RuleChain(mapping, cell, inputs, column -> new Scope(cell, column, inputs, reading));
    Rule[] rules = chain.compile();
    Condition condition = condition(mapping, cell, reading);
    scope.usages().codeTables().addAll(reading.tables());
    scope.fields().use(reading.fields());
    return rules == null
        ? null
        : plan(mapping, item, index, chain.input(), rules, condition, reading);
  }

  private List<Integer> inputs(ItemMapping mapping, CellReporter cell) {
    List<Integer> inputs = new ArrayList<>();
    for (String name : mapping.inputs()) {
      int index = scope.fields().indexOf(name);
      if (index >= 0) {
        inputs.add(index);
      } else if (scope.repetition().isNone() && Repetition.isNamedIn(name)) {
        cell.reportNotRepeated("元項目", name);
      } else {
        String file = scope.fields().file().id();
        cell.report(MappingCode.FIELD_UNKNOWN, "元項目", Map.of("field", name, "id", file));
      }
    }
    scope.fields().use(inputs);
    return inputs;
  }

  private @Nullable Condition condition(ItemMapping mapping, CellReporter cell, Reading reading) {
    return mapping.condition().isEmpty()
        ? null
        : cell.expressions(scope, reading.fields(), "条件").condition(mapping.condition());
  }

  private ItemPlan plan(
      ItemMapping mapping,
      StandardItem item,
      int index,
      int input,
      Rule[] rules,
      @Nullable Condition condition,
      Reading reading) {
    CodeList list = CodeLists.of(item, scope.standard());
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
        Wording.of(item, mapping, reading.tables(), scope.fields().names(reading.fields())));
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
        mapping.steps().stream().anyMatch(step -> Vocabulary.isNoOutput(step.rule()));
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

  /** What the rules of an item read beside its source fields. */
  private record Reading(List<String> tables, Set<Integer> fields) {

    Reading() {
      this(new ArrayList<>(), new TreeSet<>());
    }
  }

  /** What one rule of an item sees while it is compiled. */
  private final class Scope implements RuleScope {

    private final CellReporter cell;
    private final String column;
    private final List<Integer> inputs;
    private final Reading reading;

    Scope(CellReporter cell, String column, List<Integer> inputs, Reading reading) {
      this.cell = cell;
      this.column = column;
      this.inputs = inputs;
      this.reading = reading;
    }

    @Override
    public SourceFile file() {
      FieldNames fields = scope.fields();
      return inputs.isEmpty() ? fields.file() : fields.fileOf(inputs.get(0));
    }

    @Override
    public List<Integer> inputs() {
      return inputs;
    }

    @Override
    public Optional<CodeTable> codeTable(String name) {
      reading.tables().add(name);
      return scope.definition().codeTables().stream()
          .filter(table -> table.name().equals(name))
          .findFirst();
    }

    @Override
    public int item(String physicalName) {
      return itemIndexes.getOrDefault(physicalName, -1);
    }

    @Override
    public @Nullable TextExpression expression(String source) {
      return cell.expressions(scope, reading.fields(), column).text(source);
    }

    @Override
    public void report(MappingCode code, Map<String, String> arguments) {
      cell.report(code, column, arguments);
    }
  }
}
