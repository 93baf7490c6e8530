package jp.shirube.governance.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepList;
import jp.shirube.mappings.finding.FindingException;

/**
 * Who fills a workbook in.
 *
 * @param standing whose systems it has
 * @param label name for people
 * @param systems its systems, in the order of the national list
 */
record Party(Standing standing, String label, List<Assignment> systems) {

  /** Every department and every vendor with its systems. */
  static List<Party> all(Settings settings) {
    Stream<Party> departments =
        settings.assignments().stream()
            .map(Assignment::department)
            .distinct()
            .map(name -> of(settings, Standing.department(name), name));
    Stream<Party> vendors =
        settings.vendors().stream()
            .map(vendor -> of(settings, Standing.vendor(vendor.id()), vendor.name()));
    return Stream.concat(departments, vendors).filter(it -> !it.systems.isEmpty()).toList();
  }

  /**
   * The party of a standing.
   *
   * @param city name of the whole city's workbook
   * @throws FindingException when there is no such department or vendor with a system
   */
  static Party find(Settings settings, Standing standing, String city) {
    if (standing.isWholeCity()) {
      return of(settings, standing, city);
    }
    return all(settings).stream()
        .filter(party -> party.standing.equals(standing))
        .findFirst()
        .orElseThrow(() -> unknown(settings, standing));
  }

  private static Party of(Settings settings, Standing standing, String label) {
    return new Party(
        standing, label, settings.assignments().stream().filter(it -> isOf(it, standing)).toList());
  }

  private static boolean isOf(Assignment system, Standing standing) {
    boolean department =
        standing.department().isEmpty() || standing.department().equals(system.department());
    boolean vendor = standing.vendor().isEmpty() || standing.vendor().equals(system.vendor());
    return department && vendor;
  }

  private static FindingException unknown(Settings settings, Standing standing) {
    String known =
        all(settings).stream()
            .map(party -> party.standing.department() + party.standing.vendor())
            .collect(Collectors.joining("、"));
    return ExchangeCode.PARTY_UNKNOWN.exception(
        Map.of("party", standing.department() + standing.vendor(), "known", known));
  }

  /** Every step of its systems. */
  List<StepKey> steps() {
    return systems.stream()
        .flatMap(
            system ->
                IntStream.rangeClosed(1, StepList.SIZE)
                    .mapToObj(no -> new StepKey(system.systemId(), no)))
        .toList();
  }
}
