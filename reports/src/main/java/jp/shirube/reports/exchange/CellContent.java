package jp.shirube.reports.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody left in a cell. */
public sealed interface CellContent {

  /** As a person sees it; {@code ""} in an empty cell. */
  String text();

  /** Nothing, or only an empty text. */
  record Blank() implements CellContent {
    @Override
    public String text() {
      return "";
    }
  }

  /** Text as it stands, without furigana. */
  record Text(String text) implements CellContent {}

  /**
   * A number; Excel keeps dates as numbers.
   *
   * @param text as displayed
   * @param value the number
   * @param day the day that Excel shows for it, null when there is none
   */
  record Number(String text, double value, @Nullable LocalDate day) implements CellContent {}

  /** A formula; its value is not taken. */
  record Formula(String text) implements CellContent {}

  /** An error value such as {@code #REF!}, or a truth value. */
  record Other(String text) implements CellContent {}
}
