package jp.shirube.governance.hearing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.hearing.HearingPack.PeerPlace;
import jp.shirube.reports.pmo.StepCounts;
import org.jspecify.annotations.Nullable;

/**
 * Where the city stands among the published figures of one month. Quartiles are those of Excel's
 * QUARTILE.INC, so that anybody can check them.
 */
final class Placing {

  private final String city;
  private final List<PeerFigure> figures;
  private final Messages messages;

  /**
   * @param city the city's own code
   * @param figures figures of one month, one for each municipality
   */
  Placing(String city, List<PeerFigure> figures, Messages messages) {
    this.city = city;
    this.figures = figures;
    this.messages = messages;
  }

  /**
   * The place.
   *
   * @param submitted what the city submitted for that month, null when it submitted nothing: then
   *     the figure published of it counts
   * @return empty when there are no figures, or none of the city
   */
  Optional<PeerPlace> of(@Nullable StepCounts submitted) {
    Optional<PeerFigure> published =
        figures.stream().filter(it -> it.peer().equals(city)).findFirst();
    BigDecimal own =
        submitted == null
            ? published.map(PeerFigure::doneRate).orElse(null)
            : submitted.doneRate().percent();
    boolean alone = figures.stream().allMatch(it -> it.peer().equals(city));
    return own == null || alone ? Optional.empty() : Optional.of(place(own, published));
  }

  private PeerPlace place(BigDecimal own, Optional<PeerFigure> published) {
    List<BigDecimal> rates =
        Stream.concat(others().map(PeerFigure::doneRate), Stream.of(own)).sorted().toList();
    long higher = rates.stream().filter(rate -> rate.compareTo(own) > 0).count();
    return new PeerPlace(
        figures.get(0).month(),
        own,
        published.map(PeerFigure::doneRate).orElse(null),
        (int) higher + 1,
        rates.size(),
        quartile(rates, 1),
        quartile(rates, 2),
        quartile(rates, 3),
        counts(),
        figures.stream().map(PeerFigure::source).distinct().collect(Collectors.joining("、")),
        figures.stream().anyMatch(it -> !it.official()));
  }

  private Stream<PeerFigure> others() {
    return figures.stream().filter(it -> !it.peer().equals(city));
  }

  /** Between the two values around its position, as far as the position lies between them. */
  static BigDecimal quartile(List<BigDecimal> sorted, int quarter) {
    int position = quarter * (sorted.size() - 1);
    BigDecimal low = sorted.get(position / 4);
    BigDecimal high = sorted.get(Math.min(position / 4 + 1, sorted.size() - 1));
    BigDecimal part = BigDecimal.valueOf(position % 4).divide(BigDecimal.valueOf(4));
    return low.add(high.subtract(low).multiply(part)).setScale(2, RoundingMode.HALF_UP);
  }

  /** Counts beside the rates, of those municipalities that publish them. */
  private String counts() {
    List<PeerFigure> counted = figures.stream().filter(it -> it.steps() != null).toList();
    if (counted.isEmpty()) {
      return messages.text("hearing.counts.none");
    }
    return messages.text(
        "hearing.counts",
        Map.of(
            "settled", sum(counted.stream().map(PeerFigure::settled)),
            "steps", sum(counted.stream().map(PeerFigure::steps)),
            "of", Integer.toString(counted.size())));
  }

  private static String sum(Stream<@Nullable Integer> numbers) {
    return FigureText.of(numbers.mapToLong(it -> it == null ? 0 : it).sum());
  }
}
