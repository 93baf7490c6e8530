package jp.shirube.governance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.shirube.governance.exchange.TextInput.Problem;
import jp.shirube.reports.exchange.ExchangeColumn;
import org.junit.jupiter.api.Test;

class TextInputTest {

  @Test
  void charactersAreCountedAsPeopleCount() {
    assertThat(TextInput.problem(ExchangeColumn.OWNER, "𠮷".repeat(100))).isEmpty();
    assertThat(TextInput.problem(ExchangeColumn.OWNER, "𠮷".repeat(101)))
        .contains(new Problem(ExchangeCode.TEXT_TOO_LONG, Map.of("length", "101", "limit", "100")));
    assertThat(TextInput.problem(ExchangeColumn.NOTE, "あ".repeat(1_000))).isEmpty();
    assertThat(TextInput.problem(ExchangeColumn.REASON, "あ".repeat(501))).isPresent();
  }

  @Test
  void linesMayBreakAndNamesMayHaveVariants() {
    assertThat(TextInput.problem(ExchangeColumn.NOTE, "一行目\n二行目")).isEmpty();
    assertThat(TextInput.problem(ExchangeColumn.OWNER, "葛\uDB40\uDD02城　\uE000")).isEmpty();
  }

  @Test
  void whatCannotBeSeenIsSaidWithItsPlace() {
    assertUnprintable("ab\tc", 3);
    assertUnprintable("\u0007", 1);
    assertUnprintable("𠮷\u202E左", 2);
    assertUnprintable("a\uFFFF", 2);
    assertUnprintable("a\uD800", 2);
  }

  private static void assertUnprintable(String text, int position) {
    assertThat(TextInput.problem(ExchangeColumn.NOTE, text))
        .contains(
            new Problem(
                ExchangeCode.TEXT_UNPRINTABLE, Map.of("position", Integer.toString(position))));
  }
}
