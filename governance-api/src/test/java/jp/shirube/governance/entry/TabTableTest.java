package jp.shirube.governance.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TabTableTest {

  @Test
  void cellsStandBetweenTabsAndLines() {
    assertThat(TabTable.read("a\tb\r\nc\t\n")).containsExactly(List.of("a", "b"), List.of("c", ""));
    assertThat(TabTable.read("\ta")).containsExactly(List.of("", "a"));
    assertThat(TabTable.read("")).isEmpty();
  }

  @Test
  void aQuotedCellHoldsTabsLinesAndMarks() {
    assertThat(TabTable.read("\"a\tb\nc\"\"d\"\te")).containsExactly(List.of("a\tb\nc\"d", "e"));
  }

  @Test
  void aMarkThatIsNeverClosedIsACharacter() {
    assertThat(TabTable.read("\"a\tb")).containsExactly(List.of("\"a", "b"));
  }

  @Test
  void whateverIsPastedIsReadToItsEnd() {
    Random random = new Random(22);
    for (int i = 0; i < 2_000; i++) {
      String text = Hostile.text(random, 60);
      List<List<String>> rows = TabTable.read(text);
      long lines =
          text.replace("\r\n", "\n").replace('\r', '\n').chars().filter(c -> c == '\n').count();
      assertThat(rows.size()).as(text).isLessThanOrEqualTo((int) lines + 1);
    }
  }

  @Test
  void quotationMarksAloneCostNoMoreThanTheirCount() {
    List<List<String>> rows = TabTable.read("\"\t".repeat(30_000));
    assertThat(rows).isNotEmpty();
  }
}
