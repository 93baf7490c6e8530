package jp.shirube.migration.sample.familyregister;

import static jp.shirube.migration.sample.city.Days.earlier;
import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import org.jspecify.annotations.Nullable;

/** Writes the entries about one person's status in the order in which they came. */
final class MatterMaker {

  /** The day on which the city was formed of two towns and a village. */
  private static final LocalDate FORMED = LocalDate.of(2006, 3, 27);

  private static final String MAYOR = "茨城県小美玉市長";
  private static final List<String> FORMER_MAYORS =
      List.of("茨城県東茨城郡小川町長", "茨城県東茨城郡美野里町長", "茨城県新治郡玉里村長");
  private static final List<String> OTHER_MAYORS =
      List.of("茨城県石岡市長", "茨城県水戸市長", "茨城県鉾田市長", "東京都足立区長");
  private static final int ELSEWHERE_PERMILLE = 220;

  private final Dice dice;
  private final LocalDate asOf;
  private final List<Matter> matters = new ArrayList<>();

  MatterMaker(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
  }

  void add(Matter.Kind kind, VagueDate happened, String notifier, String more) {
    boolean atOnce = kind == Matter.Kind.MARRIAGE || kind == Matter.Kind.ADOPTION;
    LocalDate day = happened.representative();
    LocalDate notified = atOnce ? day : known(day.plusDays(dice.between(1, 13)));
    boolean elsewhere = dice.permille(ELSEWHERE_PERMILLE);
    LocalDate sent = elsewhere ? known(notified.plusDays(dice.between(3, 9))) : null;
    LocalDate recorded = sent == null ? notified : sent;
    matters.add(
        new Matter(
            matters.size() + 1,
            kind,
            happened,
            notified,
            notified,
            "%05d".formatted(dice.between(1, 900)),
            notifier,
            sent,
            acceptor(elsewhere, notified),
            recorded,
            text(kind, happened, notified, sent, more),
            Stamp.of(dice, later(recorded, Chart.REVISED))));
  }

  List<Matter> all() {
    return matters;
  }

  private LocalDate known(LocalDate day) {
    return earlier(day, asOf);
  }

  private String acceptor(boolean elsewhere, LocalDate day) {
    if (elsewhere) {
      return dice.pick(OTHER_MAYORS);
    }
    return day.isBefore(FORMED) ? dice.pick(FORMER_MAYORS) : MAYOR;
  }

  private static String text(
      Matter.Kind kind,
      VagueDate happened,
      LocalDate notified,
      @Nullable LocalDate sent,
      String more) {
    return "【%s日】%s【届出日】%s%s%s"
        .formatted(
            kind.label(),
            happened.words(),
            VagueDate.of(notified).words(),
            sent == null ? "" : "【送付を受けた日】" + VagueDate.of(sent).words(),
            more);
  }
}
