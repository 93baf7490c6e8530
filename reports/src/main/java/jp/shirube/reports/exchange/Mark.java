package jp.shirube.reports.exchange;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a workbook that came back.
 *
 * @param kind what it means for the row
 * @param row 1-based number of the row in the entry sheet, 0 when it is in no row
 * @param column the column, null when it is the whole row
 * @param step system and step for people, {@code ""} when unknown
 * @param code code of the finding
 * @param sentence what is wrong
 * @param remedy what to do about it
 * @param conflict the three values of a conflict, null of anything else
 */
public record Mark(
    Kind kind,
    int row,
    @Nullable ExchangeColumn column,
    String step,
    String code,
    String sentence,
    String remedy,
    @Nullable Conflict conflict) {

  /** What a mark means for its row. */
  public enum Kind {
    /** The row was not taken. */
    ERROR("F8CBAD"),
    /** The row was not taken: somebody else changed the same cell meanwhile. */
    CONFLICT("D9C3EC"),
    /** The row was taken; something is worth a look. */
    WARNING("FFE699");

    private final String colour;

    Kind(String colour) {
      this.colour = colour;
    }

    String colour() {
      return colour;
    }
  }

  /**
   * The three values of a cell that two changed.
   *
   * @param exported as it was given out
   * @param stored as it stands now
   * @param returned as the sender has it
   * @param who who changed it meanwhile
   * @param when when
   * @param reason the reason given, {@code ""} when none was
   */
  public record Conflict(
      String exported,
      String stored,
      String returned,
      String who,
      OffsetDateTime when,
      String reason) {}
}
