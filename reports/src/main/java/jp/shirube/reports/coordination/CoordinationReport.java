package jp.shirube.reports.coordination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The coordination items of a municipality as of a time, with the answers of a month. Every count
 * follows from the two lists.
 *
 * @param municipality name with code
 * @param month the month whose answers are counted
 * @param asOf time at which the items stand so
 * @param items every item, by number
 * @param answers answers of the month, by day
 */
public record CoordinationReport(
    String municipality,
    YearMonth month,
    OffsetDateTime asOf,
    List<ItemLine> items,
    List<AnswerLine> answers) {

  public CoordinationReport {
    items = List.copyOf(items);
    answers = List.copyOf(answers);
  }

  /** Items that wait for an answer or for agreement. */
  public List<ItemLine> pending() {
    return items.stream().filter(item -> item.state().isPending()).toList();
  }

  /** Items whose answer should have come. */
  public List<ItemLine> overdue() {
    return items.stream().filter(item -> item.overdueDays() > 0).toList();
  }

  /** How each party answers that has an item to answer or answered one in the month. */
  public List<PartyLine> parties() {
    return Stream.concat(
            pending().stream().map(ItemLine::owner), answers.stream().map(AnswerLine::owner))
        .distinct()
        .sorted()
        .map(this::party)
        .toList();
  }

  private PartyLine party(String owner) {
    List<AnswerLine> own = answers.stream().filter(it -> it.owner().equals(owner)).toList();
    long waiting =
        items.stream()
            .filter(it -> it.owner().equals(owner) && it.state() == ItemStatus.OPEN)
            .count();
    long late = overdue().stream().filter(it -> it.owner().equals(owner)).count();
    var days = own.stream().mapToInt(AnswerLine::businessDays).summaryStatistics();
    return own.isEmpty()
        ? new PartyLine(owner, waiting, late, 0, null, null)
        : new PartyLine(
            owner, waiting, late, own.size(), mean(days.getSum(), own.size()), days.getMax());
  }

  private static BigDecimal mean(long sum, int count) {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }
}
