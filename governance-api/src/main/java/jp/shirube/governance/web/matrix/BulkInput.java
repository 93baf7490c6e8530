package jp.shirube.governance.web.matrix;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.governance.entry.BulkChange;
import jp.shirube.governance.entry.CellEdit;
import jp.shirube.governance.entry.CellRanges;
import jp.shirube.governance.entry.EntryCode;
import jp.shirube.governance.entry.EntryRequest;
import jp.shirube.governance.entry.FieldInputs;
import jp.shirube.governance.entry.PasteArea;
import jp.shirube.governance.entry.PasteReader;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.web.NotFound;
import jp.shirube.mappings.finding.Finding;

/**
 * What a form asks of many cells.
 *
 * @param kind whether fields were filled in or a block was pasted
 * @param request what is wanted
 * @param problems what of a block could not be read
 */
record BulkInput(BulkChange.Kind kind, EntryRequest request, List<Finding> problems) {

  private static final Pattern START = Pattern.compile("(\\d{3})-(\\d{1,2})");

  /** From the form of fields: the same for each cell; what is left empty stays as it is. */
  static BulkInput edit(Month month, Sent sent) {
    List<StepKey> cells = cells(sent);
    FieldInputs inputs = new FieldInputs().reason(sent.text("reason"));
    List<String> cleared = sent.list("clear");
    Arrays.stream(StepField.values())
        .filter(field -> !sent.text(field.id()).isBlank())
        .forEach(field -> inputs.read(field, sent.text(field.id())));
    Map<StepField, String> given = new EnumMap<>(StepField.class);
    cleared.stream().map(BulkInput::clearable).forEach(field -> given.put(field, ""));
    given.putAll(inputs.values());
    if (given.isEmpty()) {
      throw EntryCode.NOTHING_ENTERED.exception(Map.of());
    }
    List<CellEdit> edits =
        cells.stream().map(cell -> CellEdit.following(cell, given, Map.of())).toList();
    return new BulkInput(
        BulkChange.Kind.EDIT,
        new EntryRequest(month, sent.seen(), edits, sent.text("reason")),
        List.of());
  }

  private static StepField clearable(String id) {
    return Arrays.stream(StepField.values())
        .filter(field -> field != StepField.STATUS && field.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Marked cells, or systems and steps where nothing can be marked. */
  private static List<StepKey> cells(Sent sent) {
    if (!sent.text("cells").isBlank()) {
      return CellRanges.read(sent.text("cells"));
    }
    if (sent.list("system").isEmpty() || sent.text("step-nos").isBlank()) {
      throw EntryCode.NOTHING_SELECTED.exception(Map.of());
    }
    List<Integer> steps = CellRanges.steps(sent.text("step-nos"));
    return sent.list("system").stream()
        .flatMap(system -> steps.stream().map(step -> new StepKey(system, step)))
        .distinct()
        .toList();
  }

  /** From a block of cells, and what it lacks filled in from fields beside it. */
  static BulkInput paste(Month month, Sent sent) {
    FieldInputs inputs = new FieldInputs().reason(sent.text("reason"));
    Map.of(
            "day", StepField.ACTUAL_END,
            "start-day", StepField.ACTUAL_START,
            "note-text", StepField.NOTE)
        .forEach(
            (name, field) -> {
              if (!sent.text(name).isBlank()) {
                inputs.read(field, sent.text(name));
              }
            });
    PasteReader reader = new PasteReader(area(sent), inputs.values()).read(sent.text("text"));
    return new BulkInput(
        BulkChange.Kind.PASTE,
        new EntryRequest(month, sent.seen(), reader.edits(), sent.text("reason")),
        reader.problems());
  }

  private static PasteArea area(Sent sent) {
    Matcher start = START.matcher(sent.text("start"));
    if (!start.matches()) {
      throw EntryCode.NOTHING_SELECTED.exception(Map.of());
    }
    return new PasteArea(
        List.of(sent.text("systems").split(",", -1)),
        CellRanges.steps(sent.text("steps")),
        new StepKey(start.group(1), Integer.parseInt(start.group(2))));
  }
}
