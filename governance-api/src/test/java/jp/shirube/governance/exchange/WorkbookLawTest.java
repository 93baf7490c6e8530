package jp.shirube.governance.exchange;

import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.Declaration;
import jp.shirube.governance.progress.StateChecks;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.reports.exchange.ExchangeColumn;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is edited in a workbook and whatever others change meanwhile: a row is stored as both
 * together want it, or left as it stands, and everything that is not stored is said.
 */
class WorkbookLawTest {

  private static final String WRONG = "？";
  private static final Map<StepField, List<String>> VALUES =
      Map.of(
          StepField.STATUS, List.of("NOT_STARTED", "IN_PROGRESS", "COMPLETED"),
          StepField.PLANNED_END, List.of("", "2026-10-01", "2027-03-31"),
          StepField.ACTUAL_START, List.of("", "2026-09-01"),
          StepField.ACTUAL_END, List.of("", "2026-09-30", "2026-08-01"),
          StepField.OWNER, List.of("", "甲", "乙"),
          StepField.NOTE, List.of("", "一\n二", "=1"));

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyRowIsStoredWholeOrLeftAndNothingIsLost(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ExchangeFixture city = new ExchangeFixture(GOVERNANCE, folder);
    declare(city, random, 0.5);
    Map<StepKey, StepState> exported = byStep(city);
    Path file = city.export(Standing.CITY);
    declare(city, random, 0.3);
    Map<StepKey, StepState> current = byStep(city);
    Map<StepKey, Map<StepField, String>> edits = edits(exported, random);

    Sheets.edit(file, sheets -> edits.forEach((step, edit) -> write(sheets, step, edit)));
    ImportResult result = city.take(file, city.person("plan-1"));

    Map<StepKey, StepState> stored = byStep(city);
    int held = 0;
    for (StepKey step : exported.keySet()) {
      Map<StepField, String> edit = edits.getOrDefault(step, Map.of());
      StepState before = exported.get(step);
      StepState now = current.get(step);
      StepState wanted = wanted(before, now, edit);
      assertThat(stored.get(step)).as("%s %s", step, edit).isEqualTo(wanted == null ? now : wanted);
      held += wanted == null ? 1 : 0;
    }
    assertThat(result.counts().rows()).isEqualTo(800);
    assertThat(result.counts().held()).isEqualTo(held).isPositive();
    assertThat(result.counts().accepted()).isPositive();
    assertThat(
            result.findings().stream()
                .filter(Finding::isError)
                .map(it -> it.place().line())
                .distinct())
        .hasSize(held);
  }

  /** What the row should become, null when it is to be left as it stands. */
  private static StepState wanted(StepState before, StepState now, Map<StepField, String> edit) {
    StepState wanted = now;
    for (Map.Entry<StepField, String> change : edit.entrySet()) {
      StepField field = change.getKey();
      if (change.getValue().equals(WRONG)) {
        return null;
      }
      boolean untouched = change.getValue().equals(field.text(before));
      boolean others = !field.text(now).equals(field.text(before));
      if (!untouched && others && !field.text(now).equals(change.getValue())) {
        return null;
      }
      wanted = untouched ? wanted : field.with(wanted, change.getValue());
    }
    return wanted.equals(now) || isGood(wanted) ? wanted : null;
  }

  private static boolean isGood(StepState state) {
    return StateChecks.of(state, TODAY).stream().noneMatch(Finding::isError);
  }

  private static void declare(ExchangeFixture city, SplittableRandom random, double share) {
    List<Declaration> declared =
        city.states().stream()
            .filter(state -> random.nextDouble() < share)
            .map(state -> random(state, random))
            .filter(WorkbookLawTest::isGood)
            .map(state -> new Declaration(state, "画面で変更"))
            .toList();
    city.board.declare(city.month, declared, city.person("plan-2"));
  }

  private static StepState random(StepState state, SplittableRandom random) {
    StepState changed = state;
    for (StepField field : VALUES.keySet().stream().sorted().toList()) {
      changed = random.nextInt(3) > 0 ? changed : field.with(changed, any(field, random));
    }
    return changed;
  }

  private static String any(StepField field, SplittableRandom random) {
    List<String> values = VALUES.get(field);
    return values.get(random.nextInt(values.size()));
  }

  private static Map<StepKey, Map<StepField, String>> edits(
      Map<StepKey, StepState> exported, SplittableRandom random) {
    Map<StepKey, Map<StepField, String>> edits = new HashMap<>();
    exported.keySet().stream()
        .sorted(java.util.Comparator.comparing(StepKey::toString))
        .filter(step -> random.nextInt(2) == 0)
        .forEach(step -> edits.put(step, edit(random)));
    return edits;
  }

  private static Map<StepField, String> edit(SplittableRandom random) {
    Map<StepField, String> edit = new EnumMap<>(StepField.class);
    for (StepField field : VALUES.keySet().stream().sorted().toList()) {
      if (random.nextInt(4) == 0) {
        edit.put(field, any(field, random));
      }
    }
    if (random.nextInt(20) == 0) {
      edit.put(StepField.PLANNED_END, WRONG);
    }
    return edit;
  }

  private static void write(Sheets sheets, StepKey step, Map<StepField, String> edit) {
    edit.forEach(
        (field, text) -> {
          var cell = sheets.cell(step.systemId(), step.stepNo(), Inputs.column(field));
          if (field == StepField.STATUS) {
            cell.setCellValue(StepStatus.valueOf(text).label());
          } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellValue(LocalDate.parse(text));
          } else {
            cell.setCellValue(text);
          }
        });
    sheets.set(step.systemId(), step.stepNo(), ExchangeColumn.REASON, "入力票で変更");
  }

  private static Map<StepKey, StepState> byStep(ExchangeFixture city) {
    Map<StepKey, StepState> states = new HashMap<>();
    city.states().forEach(state -> states.put(StepKey.of(state), state));
    return states;
  }
}
