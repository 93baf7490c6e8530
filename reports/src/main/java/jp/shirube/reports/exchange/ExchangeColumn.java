package jp.shirube.reports.exchange;

import java.util.Arrays;
import java.util.List;
import jp.shirube.reports.figure.Labels;
import org.apache.poi.ss.util.CellReference;

/** The columns of the entry sheet, in order. */
public enum ExchangeColumn {
  SYSTEM_ID(Group.STEP, Kind.TEXT, 5),
  SYSTEM_NAME(Group.STEP, Kind.TEXT, 13),
  STEP_NO(Group.STEP, Kind.NUMBER, 5),
  STEP_NAME(Group.STEP, Kind.TEXT, 22),
  PHASE(Group.STEP, Kind.TEXT, 8),
  WORK_ITEM(Group.STEP, Kind.TEXT, 16),
  COUNTERPART(Group.STEP, Kind.TEXT, 12),
  BEFORE_STATUS(Group.BEFORE, Kind.TEXT, 8),
  BEFORE_PLAN(Group.BEFORE, Kind.TEXT, 12),
  BEFORE_ACTUAL(Group.BEFORE, Kind.TEXT, 12),
  STATUS(Group.NOW, Kind.STATUS, 9),
  PLANNED_START(Group.NOW, Kind.DATE, 11),
  PLANNED_END(Group.NOW, Kind.DATE, 11),
  ACTUAL_START(Group.NOW, Kind.DATE, 11),
  ACTUAL_END(Group.NOW, Kind.DATE, 11),
  OWNER(Group.NOW, Kind.TEXT, 14),
  NOTE(Group.NOW, Kind.TEXT, 26),
  REASON(Group.NOW, Kind.TEXT, 20),
  PROPOSAL(Group.REFERENCE, Kind.TEXT, 20),
  FINDINGS(Group.REFERENCE, Kind.TEXT, 28),
  STAMP(Group.HIDDEN, Kind.TEXT, 10);

  /** Columns that belong together under one heading. */
  public enum Group {
    /** Which step it is. */
    STEP,
    /** How it stood in the month before. */
    BEFORE,
    /** What people enter. */
    NOW,
    /** What helps them to. */
    REFERENCE,
    /** What only the program reads. */
    HIDDEN
  }

  /** What a column holds. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    STATUS
  }

  private final Group group;
  private final Kind kind;
  private final int width;

  ExchangeColumn(Group group, Kind kind, int width) {
    this.group = group;
    this.kind = kind;
    this.width = width;
  }

  public Group group() {
    return group;
  }

  public Kind kind() {
    return kind;
  }

  /** Width in half-width characters. */
  int width() {
    return width;
  }

  /** Its heading. */
  public String heading() {
    return Labels.of(this);
  }

  /** Whether people write into it. */
  public boolean isInput() {
    return group == Group.NOW;
  }

  /** Letter of the column in the sheet. */
  public String letter() {
    return CellReference.convertNumToColString(ordinal());
  }

  /** The columns that people write into, in order. */
  public static List<ExchangeColumn> inputs() {
    return Arrays.stream(values()).filter(ExchangeColumn::isInput).toList();
  }

  static List<ExchangeColumn> of(Group group) {
    return Arrays.stream(values()).filter(column -> column.group == group).toList();
  }
}
