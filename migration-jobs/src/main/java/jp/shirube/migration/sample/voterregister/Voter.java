package jp.shirube.migration.sample.voterregister;

import java.util.List;
import jp.shirube.migration.sample.city.Resident;

/**
 * A person of the voters' register.
 *
 * @param district number of the district of the first registration
 * @param page 名簿頁番号
 * @param line 名簿行番号
 * @param juror whether the person may be drawn for the 検察審査会
 * @param history ascending, never empty
 * @param ballots of all elections
 */
public record Voter(
    Resident resident,
    int district,
    int page,
    int line,
    boolean juror,
    List<Registration> history,
    List<Ballot> ballots) {

  public Voter {
    history = List.copyOf(history);
    ballots = List.copyOf(ballots);
  }

  /** 名簿番号: district, page and line of the first registration. */
  public String number() {
    return "%04d%05d%02d".formatted(district, page, line);
  }
}
