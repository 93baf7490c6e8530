package jp.shirube.governance.web.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the revision of a month that an address names. */
@Component
class MonthChoice {

  /** Part of an address: a month, and a revision of it unless it is the latest. */
  static final String PATTERN = "\\d{4}-\\d{2}(?:\\.\\d{1,4})?";

  private final Months months;

  MonthChoice(Months months) {
    this.months = months;
  }

  /** Every revision of every month, the latest first. */
  List<MonthView> all(String municipality) {
    List<Month> known = months.everyRevision(municipality);
    List<MonthView> views = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      views.add(MonthView.of(known.get(i), isLatest(known, i)));
    }
    Collections.reverse(views);
    return views;
  }

  /**
   * The month of an address, the latest for {@code ""}; empty when no month was ever opened.
   *
   * @throws NotFound when there is no such month
   */
  Optional<Month> find(String municipality, String path) {
    List<Month> known = months.everyRevision(municipality);
    if (path.isEmpty()) {
      return known.stream().reduce((earlier, later) -> later);
    }
    Optional<Month> found =
        known.stream().filter(it -> names(path, it)).reduce((earlier, later) -> later);
    return Optional.of(found.orElseThrow(NotFound::new));
  }

  /**
   * @throws NotFound when there is no such month
   */
  Month get(String municipality, String path) {
    return find(municipality, path).orElseThrow(NotFound::new);
  }

  /** A month as pages name it. */
  MonthView view(Month month) {
    boolean latest =
        months.everyRevision(month.municipality()).stream()
            .noneMatch(it -> it.month().equals(month.month()) && it.revision() > month.revision());
    return MonthView.of(month, latest);
  }

  private static boolean names(String path, Month month) {
    String name = month.month().toString();
    return path.equals(name) || path.equals(name + "." + month.revision());
  }

  private static boolean isLatest(List<Month> known, int i) {
    return i + 1 == known.size() || !known.get(i + 1).month().equals(known.get(i).month());
  }
}
