package jp.shirube.governance.web.coordination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.PartyNames;

/**
 * A page of the list of items, overdue ones first, then by due date.
 *
 * @param lines the items of this page
 * @param found how many the filter shows
 * @param all how many the viewer may see
 * @param overdue how many of those are overdue
 * @param page number of this page, from 1
 * @param pages how many pages there are, at least 1
 */
record ItemList(List<Line> lines, int found, int all, long overdue, int page, int pages) {

  private static final int SIZE = 50;

  /**
   * An item.
   *
   * @param state key of the state's word
   */
  record Line(
      int number,
      String title,
      String raisedBy,
      String owner,
      LocalDate due,
      String state,
      boolean overdue,
      String system) {}

  static ItemList of(
      List<CoordinationItem> items,
      ItemFilter filter,
      PartyNames names,
      LocalDate today,
      int asked) {
    List<CoordinationItem> shown =
        items.stream()
            .filter(item -> filter.shows(item, names, today))
            .sorted(order(today))
            .toList();
    int pages = Math.max(1, (shown.size() + SIZE - 1) / SIZE);
    int page = Math.max(1, Math.min(asked, pages));
    return new ItemList(
        shown.stream()
            .skip((page - 1L) * SIZE)
            .limit(SIZE)
            .map(item -> line(item, names, today))
            .toList(),
        shown.size(),
        items.size(),
        items.stream().filter(item -> item.isOverdue(today)).count(),
        page,
        pages);
  }

  private static Comparator<CoordinationItem> order(LocalDate today) {
    return Comparator.comparing((CoordinationItem item) -> !item.isOverdue(today))
        .thenComparing(item -> !item.state().isPending())
        .thenComparing(CoordinationItem::due)
        .thenComparing(CoordinationItem::number);
  }

  private static Line line(CoordinationItem item, PartyNames names, LocalDate today) {
    return new Line(
        item.number(),
        item.title(),
        names.of(item.raisedBy()),
        names.of(item.owner()),
        item.due(),
        item.state().name(),
        item.isOverdue(today),
        names.system(item.subject().systemId()));
  }
}
