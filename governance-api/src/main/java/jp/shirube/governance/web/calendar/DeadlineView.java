package jp.shirube.governance.web.calendar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.deadline.DeadlineRule;
import jp.shirube.governance.deadline.OnTimeRate;
import jp.shirube.governance.deadline.Party;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Vendor;
import org.springframework.stereotype.Component;

/** Deadlines as the page shows them; who stands for one party sees its own rates alone. */
@Component
class DeadlineView {

  private final Municipalities municipalities;

  DeadlineView(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /**
   * A rule.
   *
   * @param own whether the city decided on it; others are provisional
   */
  record Rule(DeadlineRule rule, boolean own) {}

  /** How often somebody was in time at a stage. */
  record Rate(String kind, String name, String stage, int onTime, int due, BigDecimal percent) {}

  List<Rate> rates(List<OnTimeRate> rates, Viewer viewer) {
    Map<String, String> vendors =
        municipalities.find(viewer.municipality()).stream()
            .flatMap(settings -> settings.vendors().stream())
            .collect(Collectors.toMap(Vendor::id, Vendor::name));
    return rates.stream()
        .filter(rate -> isFor(rate.party(), viewer))
        .map(rate -> rate(rate, vendors))
        .toList();
  }

  private static boolean isFor(Party party, Viewer viewer) {
    return viewer.standing().isWholeCity()
        || switch (party.kind()) {
          case DEPARTMENT -> party.name().equals(viewer.standing().department());
          case VENDOR -> party.name().equals(viewer.standing().vendor());
          case OFFICE -> false;
        };
  }

  private static Rate rate(OnTimeRate rate, Map<String, String> vendors) {
    Party party = rate.party();
    boolean vendor = party.kind() == Party.Kind.VENDOR;
    return new Rate(
        party.kind().key(),
        vendor ? vendors.getOrDefault(party.name(), party.name()) : party.name(),
        rate.stage().key(),
        rate.onTime(),
        rate.due(),
        rate.percent());
  }
}
