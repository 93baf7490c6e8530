package jp.shirube.governance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.hearing.HearingPack.PeerPlace;
import jp.shirube.reports.pmo.StepCounts;
import org.junit.jupiter.api.Test;

class PeerReaderTest {

  private static final String HEADER = "団体コード,団体名,年月,完了率,完了工程数,全工程数,出典,確からしさ\n";
  private static final Messages MESSAGES = Messages.japanese("hearing");

  @Test
  void everyWrongLineIsToldWithItsNumber() {
    String csv =
        HEADER
            + """
            082015,水戸市,2026-10,61.25,490,800,公表資料,公式
            82023,日立市,2026-10,61.25,490,800,公表資料,公式
            082031,土浦市,2026-13,61.25,490,800,公表資料,公式
            082040,古河市,2026-10,100.01,,,公表資料,公式
            082058,石岡市,2026-10,61.25,490,,公表資料,公式
            082066,結城市,2026-10,61.25,900,800,公表資料,公式
            082074,龍ケ崎市,2026-10,61.50,490,800,公表資料,公式
            082082,下妻市,2026-10,61.25,490,800,公表資料,たぶん
            082015,水戸市,2026-10,61.25,490,800,公表資料,公式
            082091,常総市,2026-10,61.24,490,800,公表資料,公式
            """;
    assertThatThrownBy(() -> read(csv))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(it -> it.code(), it -> it.place().line())
                    .containsExactly(
                        tuple(HearingCode.VALUE_UNREADABLE, 3L),
                        tuple(HearingCode.VALUE_UNREADABLE, 4L),
                        tuple(HearingCode.VALUE_UNREADABLE, 5L),
                        tuple(HearingCode.VALUE_UNREADABLE, 6L),
                        tuple(HearingCode.VALUE_UNREADABLE, 7L),
                        tuple(HearingCode.RATE_NOT_OF_COUNTS, 8L),
                        tuple(HearingCode.VALUE_UNREADABLE, 9L),
                        tuple(HearingCode.PEER_TWICE, 10L)));
  }

  @Test
  void aFileThatIsNoneIsRefused() {
    assertThatThrownBy(() -> read("")).isInstanceOf(FindingException.class);
    assertThatThrownBy(() -> read(HEADER)).isInstanceOf(FindingException.class);
    assertThatThrownBy(() -> read("団体コード,年月\n082015,2026-10\n"))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(it -> it.arguments().get("column"))
                    .containsExactly("団体名", "完了率", "完了工程数", "全工程数", "出典", "確からしさ"));
    assertThatThrownBy(() -> PeerReader.read("x", new byte[] {(byte) 0x81, (byte) 0x40}))
        .isInstanceOf(FindingException.class);
  }

  @Test
  void quartilesAreThoseOfAnySpreadsheet() {
    List<BigDecimal> rates = Stream.of("1", "2", "4", "7", "8").map(BigDecimal::new).toList();
    assertThat(List.of(1, 2, 3))
        .extracting(quarter -> Placing.quartile(rates, quarter))
        .containsExactly(new BigDecimal("2.00"), new BigDecimal("4.00"), new BigDecimal("7.00"));
    assertThat(Placing.quartile(rates.subList(0, 4), 1)).isEqualByComparingTo("1.75");
    assertThat(Placing.quartile(rates.subList(0, 1), 3)).isEqualByComparingTo("1.00");
  }

  @Test
  void theRankDoesNotDependOnTheOrderOfTheFile() {
    List<PeerFigure> figures =
        new ArrayList<>(
            read(
                HEADER
                    + """
                    082015,水戸市,2026-10,61.25,490,800,公表資料,公式
                    082023,日立市,2026-10,50.00,400,800,公表資料,公式
                    082031,土浦市,2026-10,50.00,400,800,公表資料,公式
                    082040,古河市,2026-10,40.00,320,800,公表資料,公式
                    """));
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(figures, random);
      PeerPlace place =
          new Placing("082368", figures, MESSAGES).of(new StepCounts(400, 0, 400, 0)).orElseThrow();
      assertThat(List.of(place.rank(), place.of())).containsExactly(2, 5);
      assertThat(place.median()).isEqualByComparingTo("50.00");
      assertThat(place.ownPublished()).isNull();
    }
  }

  @Test
  void withoutAFigureOfTheCityThereIsNoPlace() {
    List<PeerFigure> figures = read(HEADER + "082015,水戸市,2026-10,61.25,,,公表資料,公式\n");
    assertThat(new Placing("082368", figures, MESSAGES).of(null)).isEmpty();
    assertThat(new Placing("082015", figures, MESSAGES).of(null)).isEmpty();
  }

  private static List<PeerFigure> read(String csv) {
    return PeerReader.read("peers.csv", csv.getBytes(StandardCharsets.UTF_8));
  }
}
