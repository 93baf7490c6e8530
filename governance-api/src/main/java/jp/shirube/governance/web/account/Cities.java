package jp.shirube.governance.web.account;

import java.util.Arrays;
import java.util.List;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.migration.database.Database;
import org.springframework.stereotype.Component;

/**
 * The municipalities whose people sign in here: that of the installation, or those of the setting
 * {@code shirube.municipalities} (codes, separated by commas).
 */
@Component
class Cities {

  static final String SETTING = "shirube.municipalities";

  /**
   * One of them.
   *
   * @param code 6-digit 市区町村コード
   */
  record City(String code, String name) {}

  private final List<String> codes;
  private final Municipalities municipalities;

  Cities(ServeOptions options, Database database, Municipalities municipalities) {
    Object named = options.settings().getOrDefault(SETTING, database.municipality());
    this.codes = Arrays.stream(named.toString().split(",")).map(String::strip).toList();
    this.municipalities = municipalities;
  }

  List<City> all() {
    return codes.stream().map(code -> new City(code, name(code))).toList();
  }

  private String name(String code) {
    return municipalities.find(code).map(it -> it.municipality().name()).orElse(code);
  }

  /** The chosen one; the first when none, or another, was chosen. */
  String chosen(String code) {
    return codes.contains(code) ? code : codes.get(0);
  }
}
