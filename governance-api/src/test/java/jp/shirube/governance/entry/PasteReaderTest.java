package jp.shirube.governance.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.shirube.governance.exchange.ExchangeCode;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.FindingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasteReaderTest {

  private static final List<String> SYSTEMS = List.of("001", "002", "003");
  private static final List<Integer> STEPS = IntStream.rangeClosed(1, 40).boxed().toList();

  private static PasteReader reader(String system, int step) {
    PasteArea area = new PasteArea(SYSTEMS, STEPS, new StepKey(system, step));
    return new PasteReader(area, Map.of());
  }

  @Test
  void aBlockBeginsAtItsCellAndGoesRightAndDown() {
    PasteReader read = reader("002", 39).read("完了済み\t作業中\n\t対象外\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.edits())
        .extracting(CellEdit::step, edit -> edit.given().get(StepField.STATUS))
        .containsExactly(
            tuple(new StepKey("002", 39), "COMPLETED"),
            tuple(new StepKey("002", 40), "IN_PROGRESS"),
            tuple(new StepKey("003", 40), "NOT_APPLICABLE"));
  }

  @ParameterizedTest
  @CsvSource({
    "完了済み,COMPLETED",
    "完了,COMPLETED",
    "完了済,COMPLETED",
    "●,COMPLETED",
    "◐,IN_PROGRESS",
    "作業中,IN_PROGRESS",
    "○,NOT_STARTED",
    "未着手,NOT_STARTED",
    "対象外,NOT_APPLICABLE",
    "―,NOT_APPLICABLE",
    "－,NOT_APPLICABLE",
    "' ● ',COMPLETED"
  })
  void statusesAreKnownByWordAndSymbol(String text, String status) {
    assertThat(reader("001", 1).read(text).edits().get(0).given())
        .containsExactly(Map.entry(StepField.STATUS, status));
  }

  @ParameterizedTest
  @CsvSource({
    "完了済み 2026/11/20,ACTUAL_END,2026-11-20",
    "●R8.11.20,ACTUAL_END,2026-11-20",
    "作業中　令和8年11月2日,ACTUAL_START,2026-11-02"
  })
  void aDayAfterTheStatusIsItsDay(String text, StepField field, String day) {
    assertThat(reader("001", 1).read(text).edits().get(0).given()).containsEntry(field, day);
  }

  @Test
  void whatIsNoStatusIsSaidWithItsPlace() {
    PasteReader read = reader("001", 1).read("●\n◎\t完了予定\n○\t●2026/2/30\n未着手 2026/1/1");
    assertThat(read.problems())
        .extracting(it -> it.code(), it -> it.place().line(), it -> it.place().column())
        .containsExactly(
            tuple(EntryCode.WORD_UNKNOWN, 2L, "1"),
            tuple(EntryCode.WORD_UNKNOWN, 2L, "2"),
            tuple(ExchangeCode.DATE_NOT_IN_CALENDAR, 3L, "2"),
            tuple(EntryCode.PASTE_OUTSIDE, 4L, "1"));
    assertThat(read.edits())
        .extracting(CellEdit::step)
        .containsExactly(new StepKey("001", 1), new StepKey("003", 1));
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    assertThatThrownBy(() -> reader("001", 1).read(" \t\n"))
        .isInstanceOfSatisfying(FindingException.class, it -> isCode(it, EntryCode.PASTE_EMPTY));
    assertThatThrownBy(() -> reader("001", 1).read("●\n".repeat(7)))
        .isInstanceOfSatisfying(
            FindingException.class, it -> isCode(it, EntryCode.PASTE_TOO_LARGE));
    assertThatThrownBy(() -> reader("001", 1).read("●".repeat(PasteReader.LONGEST + 1)))
        .isInstanceOfSatisfying(
            FindingException.class, it -> isCode(it, EntryCode.PASTE_TOO_LARGE));
  }

  private static void isCode(FindingException refused, EntryCode code) {
    assertThat(refused.findings()).extracting(it -> it.code()).containsExactly(code);
  }

  @Test
  void hostileBlocksNeverBreakItAndNeverLeaveTheArea() {
    Random random = new Random(2026);
    for (int i = 0; i < 3_000; i++) {
      String block = Hostile.text(random, 30);
      try {
        PasteReader read = reader("002", 20).read(block);
        assertThat(read.edits()).allSatisfy(PasteReaderTest::staysWithin);
        assertThat(read.edits()).extracting(CellEdit::step).doesNotHaveDuplicates();
      } catch (FindingException refused) {
        assertThat(refused.findings()).isNotEmpty();
      }
    }
  }

  private static void staysWithin(CellEdit edit) {
    assertThat(edit.step().systemId()).isIn("002", "003");
    assertThat(edit.step().stepNo()).isBetween(20, 40);
    StepStatus.valueOf(edit.given().get(StepField.STATUS));
    edit.given().forEach((field, text) -> field.with(StepState.untouched("002", 20), text));
  }
}
