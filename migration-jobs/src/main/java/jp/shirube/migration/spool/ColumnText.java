package jp.shirube.migration.spool;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a value per type, the same whatever database it comes from: numbers without
 * exponent, without zeros at the end of a fraction and with a digit before the point; truth values
 * 1 and 0; dates {@code YYYY-MM-DD}, times {@code hh:mm:ss}, both with a blank between, a fraction
 * of seconds only where there is one; times with a zone as of Asia/Tokyo with {@code T} and offset.
 * Blanks at the end of CHAR are padding and go; those of VARCHAR stay. A timestamp at midnight of
 * an Oracle DATE is a date.
 */
enum ColumnText {
  INTEGER {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      long value = row.getLong(column);
      return row.wasNull() ? null : Long.toString(value);
    }
  },
  DECIMAL {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      BigDecimal value = row.getBigDecimal(column);
      return value == null ? null : plain(value);
    }
  },
  FLOATING {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      double value = row.getDouble(column);
      if (row.wasNull()) {
        return null;
      }
      String text = row.getString(column);
      return Double.isFinite(value) ? plain(new BigDecimal(text)) : text;
    }
  },
  TRUTH {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      boolean value = row.getBoolean(column);
      return row.wasNull() ? null : value ? "1" : "0";
    }
  },
  TEXT {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      return row.getString(column);
    }
  },
  PADDED_TEXT {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      String value = row.getString(column);
      return value == null ? null : withoutPadding(value);
    }
  },
  DATE {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      LocalDate value = row.getObject(column, LocalDate.class);
      return value == null ? null : date(value);
    }
  },
  TIME {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      LocalTime value = row.getObject(column, LocalTime.class);
      return value == null ? null : TIME_TEXT.format(value);
    }
  },
  TIMESTAMP {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      LocalDateTime value = row.getObject(column, LocalDateTime.class);
      return value == null ? null : dateTime(value);
    }
  },
  ORACLE_DATE {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      LocalDateTime value = row.getObject(column, LocalDateTime.class);
      if (value == null) {
        return null;
      }
      boolean midnight = value.toLocalTime().equals(LocalTime.MIDNIGHT);
      return midnight ? date(value.toLocalDate()) : dateTime(value);
    }
  },
  ZONED_TIMESTAMP {
    @Override
    @Nullable String text(ResultSet row, int column) throws SQLException {
      OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
      return value == null ? null : zoned(value);
    }
  };

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final LocalDate OPEN_START = LocalDate.of(0, 1, 1);
  private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);
  private static final DateTimeFormatter DATE_TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd");
  private static final DateTimeFormatter TIME_TEXT =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(Locale.ROOT);

  /** Types of PostgreSQL that JDBC does not know and whose text is plain. */
  private static final Set<String> PLAIN_OTHERS = Set.of("uuid", "json", "jsonb", "citext");

  /** The text of a column of the current row, null for NULL. */
  abstract @Nullable String text(ResultSet row, int column) throws SQLException;

  /** Whether its texts can be summed without loss. */
  boolean isExactNumber() {
    return this == INTEGER || this == DECIMAL;
  }

  /**
   * How a column is written.
   *
   * @param type one of {@link Types}
   * @param typeName the database's own name of the type
   * @return empty when it holds no text, number or time
   */
  static Optional<ColumnText> of(int type, String typeName) {
    return switch (type) {
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Optional.of(INTEGER);
      case Types.NUMERIC, Types.DECIMAL -> Optional.of(DECIMAL);
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> Optional.of(FLOATING);
      case Types.BIT, Types.BOOLEAN ->
          typeName.equals("bit") ? Optional.of(TEXT) : Optional.of(TRUTH);
      case Types.CHAR, Types.NCHAR -> Optional.of(PADDED_TEXT);
      case Types.VARCHAR, Types.NVARCHAR, Types.LONGVARCHAR, Types.LONGNVARCHAR ->
          Optional.of(TEXT);
      case Types.CLOB, Types.NCLOB -> Optional.of(TEXT);
      case Types.DATE -> Optional.of(DATE);
      case Types.TIME -> Optional.of(TIME);
      case Types.TIMESTAMP -> Optional.of(timestamp(typeName));
      case Types.TIMESTAMP_WITH_TIMEZONE -> Optional.of(ZONED_TIMESTAMP);
      case Types.OTHER -> PLAIN_OTHERS.contains(typeName) ? Optional.of(TEXT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static ColumnText timestamp(String typeName) {
    return switch (typeName) {
      case "timestamptz" -> ZONED_TIMESTAMP;
      case "DATE" -> ORACLE_DATE;
      default -> TIMESTAMP;
    };
  }

  /** A number as plain text. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static String withoutPadding(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(0, end);
  }

  private static String date(LocalDate value) {
    if (value.equals(LocalDate.MAX)) {
      return DATE_TEXT.format(OPEN_END);
    }
    return DATE_TEXT.format(value.equals(LocalDate.MIN) ? OPEN_START : value);
  }

  private static String dateTime(LocalDateTime value) {
    return date(value.toLocalDate()) + " " + TIME_TEXT.format(value.toLocalTime());
  }

  private static String zoned(OffsetDateTime value) {
    OffsetDateTime here = value.atZoneSameInstant(ZONE).toOffsetDateTime();
    return DATE_TEXT.format(here) + "T" + TIME_TEXT.format(here) + here.getOffset();
  }
}
