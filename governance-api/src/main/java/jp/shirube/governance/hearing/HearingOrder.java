package jp.shirube.governance.hearing;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import jp.shirube.governance.forecast.ForecastOptions;

/**
 * What pack is wanted.
 *
 * @param municipality 6-digit 市区町村コード
 * @param month the month; its latest revision is meant
 * @param systemId 業務ID of the one system it is about, {@code ""} for all
 * @param unchanged after so many months in the same state a step in work counts as stalled, from 1
 * @param home the installation's folder
 * @param password for the files, which are confidential
 * @param forecast how the outlook is played
 */
public record HearingOrder(
    String municipality,
    YearMonth month,
    String systemId,
    int unchanged,
    Path home,
    Optional<char[]> password,
    ForecastOptions forecast) {

  /** Months without a change after which a step counts as stalled unless said otherwise. */
  public static final int UNCHANGED = 2;
}
