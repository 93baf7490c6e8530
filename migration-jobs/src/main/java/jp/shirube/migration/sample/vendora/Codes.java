package jp.shirube.migration.sample.vendora;

import java.util.List;
import java.util.Map;
import jp.shirube.migration.sample.city.Reason;
import jp.shirube.migration.sample.city.Status;

/** Vendor A's own codes for what the standard codes otherwise. */
final class Codes {

  private static final Map<String, String> RELATIONS =
      Map.of("02", "01", "11", "02", "12", "03", "20", "04", "51", "05", "52", "06");
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "CHN", "105", "KOR", "113", "AUS", "601", "BEL", "205", "DNK", "208", "FRA", "210", "DEU",
          "213");
  private static final Map<String, String> VISAS =
      Map.of(
          "X14", "11", "T60", "12", "T26", "21", "T61", "22", "T63", "23", "T41", "24", "T23", "25",
          "T44", "27");
  private static final Map<String, String> PREFERENCES =
      Map.of("02", "R", "04", "RK", "06", "RT", "08", "RKT");

  private Codes() {}

  static String reason(Reason reason) {
    return switch (reason) {
      case MOVE_IN -> "101";
      case ARRIVAL_FROM_ABROAD -> "102";
      case BIRTH -> "110";
      case REISSUE -> "190";
      case MOVE_OUT -> "201";
      case MOVE_ABROAD -> "202";
      case DEATH -> "210";
      case STRIKE_OFF -> "220";
      case RELOCATION -> "301";
      case CORRECTION -> "390";
      case FORMER_SURNAME -> "320";
      case ALIAS -> "330";
    };
  }

  static String status(Status status) {
    return switch (status) {
      case RESIDENT -> "10";
      case MOVED_OUT -> "21";
      case DEAD -> "31";
      case STRUCK_OFF -> "39";
    };
  }

  /** Up to four codes of two bytes. */
  static String relation(List<String> codes) {
    StringBuilder text = new StringBuilder();
    codes.forEach(code -> text.append(of(RELATIONS, code)));
    return text.toString();
  }

  static String country(String code) {
    return of(COUNTRIES, code);
  }

  static String visa(String code) {
    return of(VISAS, code);
  }

  static String preference(String code) {
    return of(PREFERENCES, code);
  }

  private static String of(Map<String, String> codes, String standard) {
    String code = codes.get(standard);
    if (code == null) {
      throw new IllegalArgumentException("vendor A has no code for " + standard);
    }
    return code;
  }
}
