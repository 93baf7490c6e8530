package jp.shirube.governance.cities;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.Standards;
import org.springframework.stereotype.Component;

/**
 * Fills a database with the submitted months of invented municipalities, to measure roll-ups. Every
 * row goes the way of a real one: states while the month is open, then frozen, submitted, summed
 * up.
 */
@Component
class NationFiller {

  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
  private static final int DUE_DAY = 10;
  private static final int ONE_IN_TEN = 10;

  private final NationMapper rows;
  private final Summaries summaries;
  private final Tenancy tenancy;

  NationFiller(NationMapper rows, Summaries summaries, Tenancy tenancy) {
    this.rows = rows;
    this.summaries = summaries;
    this.tenancy = tenancy;
  }

  /**
   * @param last the last month
   * @param months how many months end with it
   */
  void fill(
      List<InventedNation.Municipality> municipalities,
      YearMonth last,
      int months,
      String edition) {
    for (InventedNation.Municipality municipality : municipalities) {
      tenancy.run(municipality.code(), () -> fill(municipality, last, months, edition));
    }
  }

  private void fill(
      InventedNation.Municipality municipality, YearMonth last, int months, String edition) {
    String code = municipality.code();
    rows.municipality(municipality);
    rows.parties(code);
    rows.systems(
        code,
        Standards.builtIn().coreSystems().stream()
            .map(BusinessSystem::id)
            .collect(Collectors.joining(",")));
    String supported = rows.supported(code);
    for (int i = 0; i < months; i++) {
      submitted(code, last.minusMonths(months - 1L - i), 1, i, edition, supported);
    }
  }

  /** One of ten submits a day late, one of a hundred a second revision. */
  private void submitted(
      String code, YearMonth month, int revision, int moved, String edition, String supported) {
    LocalDate due = month.plusMonths(1).atDay(DUE_DAY);
    int luck = Math.floorMod((code + month).hashCode(), ONE_IN_TEN * ONE_IN_TEN);
    OffsetDateTime at = due.plusDays(luck % ONE_IN_TEN == 0 ? 1 : 0).atTime(9, 0).atOffset(JAPAN);
    long id = rows.open(code, month, revision, edition, at);
    rows.states(id, code, edition, moved, month.atEndOfMonth());
    rows.freeze(id, at);
    rows.submit(id);
    summaries.write(id, supported, at, due);
    if (luck == 0 && revision == 1) {
      submitted(code, month, revision + 1, moved, edition, supported);
    }
  }
}
