package jp.shirube.mappings.engine;

import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.expression.Condition;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.Rule;
import jp.shirube.mappings.text.GaijiTable;
import org.jspecify.annotations.Nullable;

/** How one standard item is made, resolved to indexes. Immutable. */
final class ItemPlan {

  /** Input index of an item whose first rule takes no field, or takes several by itself. */
  static final int NO_INPUT = -1;

  private final int index;
  private final int input;
  private final Rule[] rules;
  private final @Nullable Condition condition;
  private final String defaultValue;
  private final ValueCheck check;
  private final @Nullable RowCode whenEmpty;
  private final @Nullable Set<String> codes;
  private final Map<RowCode, Severity> severities;
  private final Wording wording;

  ItemPlan(
      int index,
      int input,
      Rule[] rules,
      @Nullable Condition condition,
      String defaultValue,
      ValueCheck check,
      @Nullable RowCode whenEmpty,
      @Nullable Set<String> codes,
      Map<RowCode, Severity> severities,
      Wording wording) {
    this.index = index;
    this.input = input;
    this.rules = rules;
    this.condition = condition;
    this.defaultValue = defaultValue;
    this.check = check;
    this.whenEmpty = whenEmpty;
    this.codes = codes;
    this.severities = severities;
    this.wording = wording;
  }

  int index() {
    return index;
  }

  Wording wording() {
    return wording;
  }

  Severity severity(RowCode code) {
    return severities.getOrDefault(code, code.severity());
  }

  /** The item's value for the mapper's record, {@code ""} for none, null when it is refused. */
  @Nullable String evaluate(RecordMapper record) {
    String value = condition == null || record.test(condition) ? transform(record) : "";
    if (value == null) {
      return null;
    }
    if (value.isEmpty()) {
      value = defaultValue;
    }
    return value.isEmpty() ? empty(record) : checked(value, record);
  }

  private @Nullable String transform(RecordMapper record) {
    String value = input == NO_INPUT ? "" : record.field(input);
    for (Rule rule : rules) {
      value = rule.apply(value, record);
      if (value == null) {
        return null;
      }
    }
    return value;
  }

  private String empty(RecordMapper record) {
    if (whenEmpty != null) {
      record.report(whenEmpty);
    }
    return "";
  }

  private @Nullable String checked(String value, RecordMapper record) {
    if (record.hasUnknownGaiji() && GaijiTable.hasUnknown(value)) {
      record.report(RowCode.GAIJI_UNKNOWN);
      return null;
    }
    String canonical = check.check(value, record);
    if (codes != null && canonical != null && !codes.contains(canonical)) {
      record.report(RowCode.NOT_IN_CODE_LIST);
    }
    return canonical;
  }
}
