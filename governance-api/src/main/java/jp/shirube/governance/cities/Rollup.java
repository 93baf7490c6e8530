package jp.shirube.governance.cities;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.reports.figure.Rate;

/**
 * What the municipalities of a prefecture or of the nation have submitted of a month, in their
 * latest revisions.
 *
 * @param month the month
 * @param municipalities how many could have submitted
 * @param places those that have, the farthest first
 */
public record Rollup(YearMonth month, int municipalities, List<Place> places) {

  private static final int BANDS = 10;

  public Rollup {
    places = List.copyOf(places);
  }

  /**
   * A municipality.
   *
   * @param rank 1 for the highest rate; who has the same rate shares the rank
   * @param code 6-digit 市区町村コード
   * @param name name
   * @param revision the revision that counts
   * @param punctuality whether its first revision was in time
   * @param systems how many systems it has
   * @param supportedSystems how many of them are 特定移行支援システム
   * @param delayedSystems how many have a step that is late
   * @param counts its steps
   * @param delayed how many of its steps are late
   */
  public record Place(
      int rank,
      String code,
      String name,
      int revision,
      Punctuality punctuality,
      int systems,
      int supportedSystems,
      int delayedSystems,
      StatusCounts counts,
      int delayed) {}

  /** Whether a month was submitted in time. */
  public enum Punctuality {
    ON_TIME,
    LATE,
    /** Nobody had planned a day. */
    UNPLANNED;

    /** Message key of the name. */
    public String key() {
      return "rollup.punctuality." + name();
    }
  }

  /** How many municipalities' rates lie from a tenth up to the next; the last holds 100 % too. */
  public record Band(int fromPercent, int municipalities) {}

  public Rate submitted() {
    return new Rate(places.size(), municipalities);
  }

  /** Of those that have submitted and had planned a day. */
  public Rate onTime() {
    return new Rate(count(Punctuality.ON_TIME), places.size() - count(Punctuality.UNPLANNED));
  }

  private long count(Punctuality punctuality) {
    return places.stream().filter(place -> place.punctuality() == punctuality).count();
  }

  public StatusCounts total() {
    return places.stream().map(Place::counts).reduce(StatusCounts.NONE, StatusCounts::plus);
  }

  public long delayed() {
    return places.stream().mapToLong(Place::delayed).sum();
  }

  /** Systems with a step that is late, of all. */
  public Rate delayedSystems() {
    return new Rate(
        places.stream().mapToLong(Place::delayedSystems).sum(),
        places.stream().mapToLong(Place::systems).sum());
  }

  /** 特定移行支援システム, of all systems. */
  public Rate supportedSystems() {
    return new Rate(
        places.stream().mapToLong(Place::supportedSystems).sum(),
        places.stream().mapToLong(Place::systems).sum());
  }

  /** How the rates are spread over the municipalities, from 0 % up. */
  public List<Band> distribution() {
    int[] bands = new int[BANDS];
    places.forEach(place -> bands[band(place.counts().completedRate())]++);
    return IntStream.range(0, BANDS).mapToObj(i -> new Band(i * 100 / BANDS, bands[i])).toList();
  }

  private static int band(Rate rate) {
    return rate.whole() == 0 ? 0 : (int) Math.min(BANDS - 1L, rate.part() * BANDS / rate.whole());
  }
}
