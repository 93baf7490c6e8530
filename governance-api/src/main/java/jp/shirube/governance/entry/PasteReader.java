package jp.shirube.governance.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.exchange.DateInput;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.reports.exchange.ExchangeLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads a block of cells as Excel gives it: statuses by word or symbol, each with a day after it
 * where there is one ({@code 完了済み 2026/11/20}). An empty cell leaves its step as it is.
 */
public final class PasteReader {

  /** Longest block in characters; it is cut off before anything is looked at. */
  public static final int LONGEST = 60_000;

  private final PasteArea area;
  private final Map<StepField, String> otherwise;
  private final List<CellEdit> edits = new ArrayList<>();
  private final List<Finding> problems = new ArrayList<>();

  /**
   * @param otherwise what fields become where the pasted status needs them and nothing stands there
   */
  public PasteReader(PasteArea area, Map<StepField, String> otherwise) {
    this.area = area;
    this.otherwise = otherwise;
  }

  /**
   * What the block wants of the cells.
   *
   * @throws FindingException when there is nothing in it, or too much
   */
  public PasteReader read(String block) {
    if (block.length() > LONGEST) {
      throw tooLarge();
    }
    List<List<String>> rows = TabTable.read(block);
    if (rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank))) {
      throw EntryCode.PASTE_EMPTY.exception(Map.of());
    }
    if (rows.size() > area.systems().size() * 2
        || rows.stream().anyMatch(row -> row.size() > area.steps().size() * 2)) {
      throw tooLarge();
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cell(row, column, rows.get(row).get(column));
      }
    }
    return this;
  }

  /** Cells that could be read. */
  public List<CellEdit> edits() {
    return List.copyOf(edits);
  }

  /** What could not be read, with row and column of the block. */
  public List<Finding> problems() {
    return List.copyOf(problems);
  }

  private FindingException tooLarge() {
    return EntryCode.PASTE_TOO_LARGE.exception(
        Map.of(
            "rows", Integer.toString(area.systems().size()),
            "columns", Integer.toString(area.steps().size())));
  }

  private void cell(int row, int column, String text) {
    if (text.isBlank()) {
      return;
    }
    Optional<StepKey> step = area.at(row, column);
    if (step.isEmpty()) {
      problem(EntryCode.PASTE_OUTSIDE, row, column, text);
      return;
    }
    StatusWord.read(text)
        .ifPresentOrElse(
            word -> word(step.get(), word, row, column, text),
            () -> problem(EntryCode.WORD_UNKNOWN, row, column, text));
  }

  private void word(StepKey step, StatusWord word, int row, int column, String text) {
    Map<StepField, String> given = new EnumMap<>(StepField.class);
    given.put(StepField.STATUS, word.status().name());
    if (word.rest().isEmpty()) {
      edits.add(CellEdit.following(step, given, otherwise));
      return;
    }
    if (word.rest().chars().noneMatch(Character::isDigit)) {
      problem(EntryCode.WORD_UNKNOWN, row, column, text);
      return;
    }
    DateInput input = DateInput.of(word.rest());
    LocalDate day = input.day();
    StepField field = dated(word.status());
    if (day == null || field == null) {
      FindingCode problem = input.problem();
      problem(
          field == null || problem == null ? EntryCode.WORD_UNKNOWN : problem, row, column, text);
      return;
    }
    given.put(field, day.toString());
    edits.add(CellEdit.following(step, given, otherwise));
  }

  /** The field that a day after a status means. */
  private static @Nullable StepField dated(StepStatus status) {
    return switch (status) {
      case COMPLETED -> StepField.ACTUAL_END;
      case IN_PROGRESS -> StepField.ACTUAL_START;
      case NOT_STARTED, NOT_APPLICABLE -> null;
    };
  }

  private void problem(FindingCode code, int row, int column, String text) {
    Place place = Place.cell("", "", row + 1L, Integer.toString(column + 1));
    problems.add(
        Finding.of(
            code,
            place,
            Map.of(
                "value", StatusWord.shortened(text.strip()),
                "row", Integer.toString(row + 1),
                "column", Integer.toString(column + 1),
                "first", ExchangeLimits.FIRST_DAY.toString(),
                "last", ExchangeLimits.LAST_DAY.toString())));
  }
}
