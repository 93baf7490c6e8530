package jp.shirube.migration.sample.vendora;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.Era;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import org.jspecify.annotations.Nullable;

/** What the files of vendor A's newer systems have in common. */
public final class DelimitedFile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

  private DelimitedFile() {}

  /** A file named after its id, whose records end with what every record has. */
  public static ExtractLayout of(
      String fileId, String groupId, String totalField, String... ownFields) {
    String[] fields =
        Stream.concat(Arrays.stream(ownFields), Stream.of("処理状態", "最新区分", "更新者", "更新日", "更新時刻"))
            .toArray(String[]::new);
    return ExtractLayout.of(fileId, fileId + ".CSV", groupId, totalField, fields);
  }

  /** What every record ends with. */
  public static void putTail(Extract extract, boolean latest, Stamp stamp) {
    extract.put("処理状態", extract.exclusion() == null ? "0" : "9");
    extract.put("最新区分", latest ? "1" : "");
    extract.put("更新者", stamp.operator());
    extract.put("更新日", stamp.date().format(DAY));
    extract.put("更新時刻", stamp.time().format(TIME));
  }

  /** {@code S450123}, empty for no date. */
  public static String wareki(@Nullable LocalDate date) {
    return date == null ? "" : VagueDate.of(date).wareki();
  }

  /** {@code R06.01.05}, empty for no date. */
  public static String dotted(@Nullable LocalDate date) {
    if (date == null) {
      return "";
    }
    Era era = Era.of(VagueDate.of(date));
    return "%s%02d.%02d.%02d"
        .formatted(
            era.letter(), era.yearOf(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
  }

  /** {@code YYYYMMDD}, empty for no date. */
  public static String western(@Nullable LocalDate date) {
    return date == null ? "" : date.format(DAY);
  }
}
