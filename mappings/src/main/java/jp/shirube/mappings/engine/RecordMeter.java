package jp.shirube.mappings.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.mappings.definition.MeasureMapping;
import jp.shirube.mappings.expression.Condition;
import jp.shirube.mappings.expression.EvaluationFailure;
import jp.shirube.mappings.expression.Fields;
import jp.shirube.mappings.text.Blank;
import org.jspecify.annotations.Nullable;

/** Takes the figures of one file for one thread. */
final class RecordMeter implements FileMeter, Fields {

  /** Stands between the parts of what is told apart; no field holds it. */
  private static final String SEPARATOR = "\u001F";

  private final FilePlan plan;
  private final List<MeasurePlan> measures;
  private final String[] fields;

  RecordMeter(FilePlan plan, List<MeasurePlan> measures) {
    this.plan = plan;
    this.measures = measures;
    this.fields = new String[plan.fieldCount()];
    Arrays.fill(fields, "");
  }

  @Override
  public List<MeasureMapping> measures() {
    return measures.stream().map(MeasurePlan::mapping).toList();
  }

  @Override
  public void read(SourceRecord record, MeterSink sink) {
    if (record.faults().stream().anyMatch(fault -> fault.isError())) {
      return;
    }
    load(record);
    boolean excluded = plan.exclusions().stream().anyMatch(rule -> holds(rule.condition()));
    for (int i = 0; i < measures.size(); i++) {
      if (holds(measures.get(i).condition())) {
        sink.measured(i, excluded, value(measures.get(i).inputs()));
      }
    }
  }

  private void load(SourceRecord record) {
    for (int index : plan.usedFields()) {
      String raw = record.field(index);
      fields[index] = raw.isEmpty() ? "" : Blank.trimEnd(plan.gaiji().replace(raw));
    }
  }

  /** A condition without an answer does not hold; the mapping rejects such a record. */
  private boolean holds(@Nullable Condition condition) {
    try {
      return condition == null || condition.test(this, "");
    } catch (EvaluationFailure e) {
      return false;
    }
  }

  private String value(int[] inputs) {
    return switch (inputs.length) {
      case 0 -> "";
      case 1 -> fields[inputs[0]];
      default -> Arrays.stream(inputs).mapToObj(this::field).collect(Collectors.joining(SEPARATOR));
    };
  }

  @Override
  public String field(int index) {
    return fields[index];
  }
}
