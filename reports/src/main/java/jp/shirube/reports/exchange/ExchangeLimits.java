package jp.shirube.reports.exchange;

import java.time.LocalDate;

/** What input cells may hold; the drop-downs and messages of the sheet and the import agree. */
public final class ExchangeLimits {

  /** Days outside are typing errors. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  private static final int OWNER = 100;
  private static final int NOTE = 1_000;
  private static final int REASON = 500;

  private ExchangeLimits() {}

  /** Longest text of an input column in characters. */
  public static int length(ExchangeColumn column) {
    return switch (column) {
      case OWNER -> OWNER;
      case NOTE -> NOTE;
      case REASON -> REASON;
      default -> throw new IllegalArgumentException(column.name());
    };
  }
}
