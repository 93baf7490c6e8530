package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.progress.Month;

/**
 * When the systems of a city are expected to be done, from a month's states.
 *
 * @param month the month
 * @param asOf the day it was made as of
 * @param seed seed of the simulation
 * @param runs how often it was played
 * @param systems in the order of the national list
 * @param assumptions what is assumed, in sentences
 */
public record CityForecast(
    Month month,
    LocalDate asOf,
    long seed,
    int runs,
    List<SystemForecast> systems,
    List<String> assumptions) {

  public CityForecast {
    systems = List.copyOf(systems);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * @throws java.util.NoSuchElementException when the city has no such system
   */
  public SystemForecast system(String systemId) {
    return systems.stream().filter(it -> it.systemId().equals(systemId)).findFirst().orElseThrow();
  }
}
