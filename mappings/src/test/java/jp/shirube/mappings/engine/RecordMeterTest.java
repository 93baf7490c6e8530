package jp.shirube.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.TestStandard;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.rule.RowCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordMeterTest {

  @TempDir Path folder;

  private static Sheets sheets() {
    return Sheets.good()
        .csvFile("F", "番号", "世帯", "区分", "額")
        .row("グループ", "001001", "住民", "F")
        .row("項目", "001001", "", "key", "番号", "そのまま")
        .row("除外", "F", "[区分] == \"9\"", "OLD", "古い履歴")
        .row("照合", "指標ID", "ファイルID", "集計", "元項目", "条件")
        .row("照合", "001-02", "F", "件数", "", "")
        .row("照合", "001-01", "F", "異なり数", "世帯,区分", "[区分] != \"2\"")
        .row("照合", "001-04", "F", "合計", "額", "数([額]) > 100");
  }

  private List<String> read(SourceRecord record) {
    List<String> read = new ArrayList<>();
    FileMeter meter = Mapped.compile(sheets(), folder, TestStandard.standard()).meter("F");
    meter.read(
        record,
        (measure, excluded, value) ->
            read.add(measure + (excluded ? " excluded " : " ") + value.replace('\u001F', '+')));
    return read;
  }

  @Test
  void tellsEveryFigureThatARecordCountsFor() {
    assertThat(read(Records.of("1", "H1 ", "1", "0300"))).containsExactly("0 ", "1 H1+1", "2 0300");
    assertThat(read(Records.of("1", "H1", "2", "50"))).containsExactly("0 ");
  }

  @Test
  void tellsExcludedRecordsApart() {
    assertThat(read(Records.of("1", "H1", "9", "50")))
        .containsExactly("0 excluded ", "1 excluded H1+9");
  }

  @Test
  void aConditionWithoutAnAnswerDoesNotHold() {
    assertThat(read(Records.of("1", "H1", "2", "abc"))).containsExactly("0 ");
  }

  @Test
  void whatCouldNotBeReadCountsForNothing() {
    Finding fault = Finding.of(RowCode.NOT_A_DATE, Place.line("F.csv", 8));
    assertThat(read(Records.faulty(fault))).isEmpty();
  }
}
