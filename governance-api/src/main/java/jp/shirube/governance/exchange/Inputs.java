package jp.shirube.governance.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import jp.shirube.governance.progress.StepField;
import jp.shirube.reports.exchange.ExchangeColumn;

/** Which input column holds which field of a state. */
final class Inputs {

  private static final Map<StepField, ExchangeColumn> COLUMNS =
      new EnumMap<>(
          Map.of(
              StepField.STATUS, ExchangeColumn.STATUS,
              StepField.PLANNED_START, ExchangeColumn.PLANNED_START,
              StepField.PLANNED_END, ExchangeColumn.PLANNED_END,
              StepField.ACTUAL_START, ExchangeColumn.ACTUAL_START,
              StepField.ACTUAL_END, ExchangeColumn.ACTUAL_END,
              StepField.OWNER, ExchangeColumn.OWNER,
              StepField.NOTE, ExchangeColumn.NOTE));

  private Inputs() {}

  static ExchangeColumn column(StepField field) {
    return Objects.requireNonNull(COLUMNS.get(field));
  }
}
