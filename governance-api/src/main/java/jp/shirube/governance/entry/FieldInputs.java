package jp.shirube.governance.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.exchange.DateInput;
import jp.shirube.governance.exchange.ExchangeCode;
import jp.shirube.governance.exchange.TextInput;
import jp.shirube.governance.progress.StepField;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.reports.exchange.ExchangeColumn;
import jp.shirube.reports.exchange.ExchangeLimits;

/** Reads what was typed into a form's fields; everything that is wrong is told at once. */
public final class FieldInputs {

  private final Map<StepField, String> values = new EnumMap<>(StepField.class);
  private final List<Finding> problems = new ArrayList<>();

  /** Reads a field; days as people write them, statuses by word, symbol or constant. */
  public FieldInputs read(StepField field, String typed) {
    switch (field) {
      case STATUS -> status(typed);
      case OWNER -> text(field, typed, ExchangeColumn.OWNER);
      case NOTE -> text(field, typed, ExchangeColumn.NOTE);
      default -> day(field, typed);
    }
    return this;
  }

  /** Looks at a reason. */
  public FieldInputs reason(String typed) {
    TextInput.problem(ExchangeColumn.REASON, lines(typed))
        .ifPresent(it -> refuse(it.code(), it.arguments(), "reason"));
    return this;
  }

  /**
   * The fields as texts of {@link StepField}.
   *
   * @throws FindingException when anything could not be read
   */
  public Map<StepField, String> values() {
    if (!problems.isEmpty()) {
      throw new FindingException(problems);
    }
    return values;
  }

  private void status(String typed) {
    Optional<StatusWord> word = StatusWord.read(typed);
    word.filter(it -> it.rest().isEmpty())
        .ifPresentOrElse(
            it -> values.put(StepField.STATUS, it.status().name()),
            () ->
                refuse(
                    EntryCode.WORD_UNKNOWN,
                    Map.of("value", StatusWord.shortened(typed)),
                    "status"));
  }

  private void text(StepField field, String typed, ExchangeColumn column) {
    String text = lines(typed).strip();
    TextInput.problem(column, text)
        .ifPresentOrElse(
            it -> refuse(it.code(), it.arguments(), field.id()), () -> values.put(field, text));
  }

  private void day(StepField field, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      values.put(field, "");
      return;
    }
    DateInput input = DateInput.of(text);
    LocalDate day = input.day();
    if (day != null) {
      values.put(field, day.toString());
      return;
    }
    FindingCode problem = input.problem();
    refuse(
        problem == null ? ExchangeCode.DATE_UNREADABLE : problem,
        Map.of(
            "value", StatusWord.shortened(text),
            "first", ExchangeLimits.FIRST_DAY.toString(),
            "last", ExchangeLimits.LAST_DAY.toString()),
        field.id());
  }

  private void refuse(FindingCode code, Map<String, String> arguments, String field) {
    problems.add(
        Finding.of(code, Place.NOWHERE.withColumn(EntryTexts.fieldName(field)), arguments));
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
