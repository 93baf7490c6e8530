package jp.shirube.governance.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.reports.exchange.CellContent;
import jp.shirube.reports.exchange.ExchangeColumn;
import jp.shirube.reports.exchange.ExchangeLimits;
import jp.shirube.reports.exchange.ExchangeText;
import jp.shirube.reports.exchange.ReturnedRow;
import org.jspecify.annotations.Nullable;

/**
 * The input cells of a row as values: only of fields that differ from what the sender was given;
 * cells he left alone are not looked at.
 */
final class RowInput {

  private final ReturnedRow row;
  private final StepKey step;
  private final StepState given;
  private final Map<StepField, String> changed = new EnumMap<>(StepField.class);
  private final List<Remark> remarks = new ArrayList<>();
  private final String reason;

  /**
   * @param given the state as the sender was given it
   */
  RowInput(ReturnedRow row, StepState given) {
    this.row = row;
    this.step = StepKey.of(given);
    this.given = given;
    Arrays.stream(StepField.values()).forEach(this::read);
    this.reason = readText(ExchangeColumn.REASON, "").orElse("");
  }

  /** Fields that the sender changed with what he wants, as texts of {@link StepField}. */
  Map<StepField, String> changed() {
    return changed;
  }

  /** The reason he gives, {@code ""} for none. */
  String reason() {
    return reason;
  }

  /** What is wrong with his cells. */
  List<Remark> remarks() {
    return remarks;
  }

  private void read(StepField field) {
    String before = field.text(given);
    ExchangeColumn column = Inputs.column(field);
    Optional<String> value =
        switch (column.kind()) {
          case STATUS -> readStatus(column);
          case DATE -> readDate(column, before);
          default -> readText(column, before);
        };
    value.filter(text -> !text.equals(before)).ifPresent(text -> changed.put(field, text));
  }

  private Optional<String> readStatus(ExchangeColumn column) {
    Optional<String> text = value(column).map(String::strip);
    if (text.isEmpty()) {
      return text;
    }
    if (text.get().isEmpty()) {
      return refuse(column, ExchangeCode.STATUS_MISSING, Map.of());
    }
    Optional<StepStatus> status =
        Arrays.stream(StepStatus.values())
            .filter(known -> known.label().equals(text.get()))
            .findFirst();
    return status.isEmpty()
        ? refuse(column, ExchangeCode.STATUS_UNKNOWN, Map.of("value", text.get()))
        : status.map(StepStatus::name);
  }

  private Optional<String> readDate(ExchangeColumn column, String before) {
    Optional<String> text = value(column);
    if (text.isEmpty() || text.get().isBlank()) {
      return text.map(String::strip);
    }
    CellContent content = row.content(column);
    if (content instanceof CellContent.Number number
        && number.day() != null
        && number.day().toString().equals(before)) {
      return Optional.of(before);
    }
    DateInput input = DateInput.of(content);
    LocalDate day = input.day();
    FindingCode problem = input.problem();
    return problem != null || day == null
        ? refuse(
            column, problem == null ? ExchangeCode.DATE_UNREADABLE : problem, range(text.get()))
        : Optional.of(day.toString());
  }

  private static Map<String, String> range(String value) {
    return Map.of(
        "value", value,
        "first", ExchangeLimits.FIRST_DAY.toString(),
        "last", ExchangeLimits.LAST_DAY.toString());
  }

  private Optional<String> readText(ExchangeColumn column, String before) {
    Optional<String> text = value(column).map(RowInput::lines);
    if (text.isEmpty() || text.get().equals(ExchangeText.kept(before))) {
      return text.map(same -> before);
    }
    Optional<TextInput.Problem> problem = TextInput.problem(column, text.get());
    return problem.isPresent()
        ? refuse(column, problem.get().code(), problem.get().arguments())
        : text;
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** What stands in a cell; nothing where it holds no value that can be taken. */
  private Optional<String> value(ExchangeColumn column) {
    CellContent content = row.content(column);
    if (content instanceof CellContent.Formula) {
      return refuse(column, ExchangeCode.FORMULA, Map.of("value", content.text()));
    }
    if (content instanceof CellContent.Other) {
      return refuse(column, ExchangeCode.NO_VALUE, Map.of("value", content.text()));
    }
    return Optional.of(content.text());
  }

  private Optional<String> refuse(
      @Nullable ExchangeColumn column, FindingCode code, Map<String, String> arguments) {
    remarks.add(Remark.of(code, row.number(), column, step, arguments));
    return Optional.empty();
  }
}
