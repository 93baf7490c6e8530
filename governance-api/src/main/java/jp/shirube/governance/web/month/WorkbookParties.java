package jp.shirube.governance.web.month;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.exchange.WorkbookExports;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.month.WorkbookView.PartyChoice;

/** Whose workbooks somebody may ask for. */
final class WorkbookParties {

  /** One of all systems. */
  static final String CITY = "city";

  /** One for each department and each vendor. */
  static final String EACH = "each";

  private final Viewer viewer;
  private final List<Standing> all;

  WorkbookParties(Viewer viewer, WorkbookExports exports) {
    this.viewer = viewer;
    this.all = exports.parties(viewer.municipality());
  }

  /** Each department and each vendor; empty for those who get their own. */
  List<PartyChoice> choices(Names names) {
    return viewer.standing().isWholeCity()
        ? all.stream().map(it -> new PartyChoice(value(it), name(it, names))).toList()
        : List.of();
  }

  /**
   * Whose workbooks are meant.
   *
   * @throws NotFound when there is no such party
   */
  List<Standing> chosen(String value) {
    if (!viewer.standing().isWholeCity()) {
      return List.of(viewer.standing());
    }
    return switch (value) {
      case CITY -> List.of(Standing.CITY);
      case EACH -> all;
      default -> List.of(one(value));
    };
  }

  private Standing one(String value) {
    return Stream.of(all)
        .flatMap(List::stream)
        .filter(it -> value(it).equals(value))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static String value(Standing party) {
    return party.vendor().isEmpty() ? "d-" + party.department() : "v-" + party.vendor();
  }

  private static String name(Standing party, Names names) {
    return party.vendor().isEmpty() ? party.department() : names.vendor(party.vendor());
  }
}
