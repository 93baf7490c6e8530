package jp.shirube.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.TestStandard;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.rule.RowCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordMapperTest {

  @TempDir Path folder;

  private static Sheets sheets() {
    return Sheets.good()
        .csvFile("F", "番号", "氏名", "生年月日", "区分")
        .row("グループ", "001001", "住民", "F")
        .row("項目", "001001", "", "key", "番号", "そのまま")
        .row("項目", "001001", "", "name", "氏名", "全角カナ")
        .row("項目", "001001", "", "born", "生年月日", "和暦日付");
  }

  @Test
  void mapsAGoodRecordWithoutFindings() {
    Mapped mapped = Mapped.map(sheets(), folder, Records.of("00001 ", "ﾔﾏﾀﾞ  ", "S450123", ""));

    assertThat(mapped.disposition()).isEqualTo(Disposition.MAPPED);
    assertThat(mapped.rows())
        .containsExactly(Map.of("key", "00001", "name", "ヤマダ", "born", "1970-01-23"));
    assertThat(mapped.findings()).isEmpty();
  }

  @Test
  void reportsEveryProblemOfARecordAndEmitsNoRow() {
    Mapped mapped = Mapped.map(sheets(), folder, Records.of("", "ﾔﾏﾀﾞﾀﾛｳ", "S451301", ""));

    assertThat(mapped.disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(mapped.rows()).isEmpty();
    assertThat(mapped.codes())
        .containsExactly("SRB-ROW-0001 ERROR", "SRB-ROW-0005 WARNING", "SRB-ROW-0002 ERROR");
    assertThat(mapped.findings().get(2).place())
        .isEqualTo(new Place("F.csv", null, 8, "生年月日", "001001.born"));
  }

  @Test
  void neverPutsAValueIntoAFinding() {
    Mapped mapped = Mapped.map(sheets(), folder, Records.of("秘密", "ひみつひみつ", "XYZZY", ""));

    assertThat(mapped.findings()).hasSizeGreaterThan(1);
    assertThat(mapped.findings().toString()).doesNotContain("秘密", "ひみつ", "XYZZY");
  }

  @Test
  void excludesByTheFirstRuleThatHolds() {
    Sheets sheets =
        sheets()
            .row("除外", "F", "[区分] == \"9\"", "OLD", "古い履歴")
            .row("除外", "F", "[区分] != \"\"", "ANY", "区分あり");

    assertThat(reason(sheets, "9")).isEqualTo("OLD");
    assertThat(reason(sheets, "1")).isEqualTo("ANY");
    assertThat(Mapped.map(sheets, folder, Records.of("1", "山田", "", "")).disposition())
        .isEqualTo(Disposition.MAPPED);
  }

  private String reason(Sheets sheets, String division) {
    Mapped mapped = Mapped.map(sheets, folder, Records.of("", "", "", division));
    assertThat(mapped.disposition().kind()).isEqualTo(Disposition.Kind.EXCLUDED);
    assertThat(mapped.findings()).isEmpty();
    return mapped.disposition().exclusion().reasonCode();
  }

  @Test
  void emitsARowOnlyWhereTheGroupsConditionHolds() {
    Sheets sheets =
        sheets()
            .row("グループ", "001002", "", "F", "[区分] == \"1\"")
            .row("項目", "001002", "", "key", "番号", "そのまま");

    assertThat(Mapped.map(sheets, folder, Records.of("1", "山田", "", "1")).rows()).hasSize(2);
    assertThat(Mapped.map(sheets, folder, Records.of("1", "山田", "", "2")).rows()).hasSize(1);
  }

  @Test
  void rejectsARecordWithFaultsOfItsReader() {
    Finding fault = Finding.of(RowCode.NOT_A_DATE, Place.line("F.csv", 8));

    Mapped mapped = Mapped.map(sheets(), folder, Records.faulty(fault));

    assertThat(mapped.disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(mapped.findings()).containsExactly(fault);
  }

  @Test
  void rejectsARecordForWhichAConditionHasNoAnswer() {
    Sheets sheets = sheets().row("除外", "F", "数([区分]) > 5", "BIG", "大きい");

    Mapped mapped = Mapped.map(sheets, folder, Records.of("1", "山田", "", "一"));

    assertThat(mapped.disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(mapped.codes()).containsExactly("SRB-ROW-0011 ERROR");
  }

  @Test
  void evaluatesReferencedItemsFirst() {
    Sheets sheets = sheets().row("項目", "001001", "", "half", "", "参照", "sex", "前ゼロ", "3");
    sheets.row("項目", "001001", "", "sex", "区分", "そのまま");

    Mapped mapped = Mapped.map(sheets, folder, Records.of("1", "山田", "", "2"));

    assertThat(mapped.rows().get(0)).containsEntry("half", "002");
  }

  @Test
  void outputsTheDefaultWhereTheConditionIsFalseOrTheResultEmpty() {
    Sheets sheets =
        sheets()
            .row(
                "項目",
                "001001",
                "",
                "half",
                "番号",
                "そのまま",
                "",
                "",
                "",
                "",
                "",
                "[区分] == \"1\"",
                "none");

    assertThat(half(sheets, "5", "1")).isEqualTo("5");
    assertThat(half(sheets, "5", "2")).isEqualTo("none");
  }

  private String half(Sheets sheets, String number, String division) {
    return Mapped.map(sheets, folder, Records.of(number, "山田", "", division))
        .rows()
        .get(0)
        .get("half");
  }

  @Test
  void doesNotCarryValuesFromOneRecordToTheNext() {
    FileMapper mapper = Mapped.compile(sheets(), folder, TestStandard.standard()).mapper("F");
    Mapped.map(mapper, Records.of("1", "山田", "S450123", ""));

    assertThat(Mapped.map(mapper, Records.of("2", "鈴木", "", "")).rows())
        .containsExactly(Map.of("key", "2", "name", "鈴木"));
  }

  @Test
  void replacesIdentifiedGaijiAndRejectsOthersOnlyWhereTheyAreOutput() {
    Sheets sheets =
        sheets()
            .row("外字", "F040", "U+845B_U+E0102", "MJ022350")
            .row("項目", "001001", "", "wide", "氏名", "分割", "1");

    assertThat(Mapped.map(sheets, folder, Records.of("1", "\ue000城", "", "")).rows().get(0))
        .containsEntry("name", "葛\udb40\udd02城");
    Mapped unknown = Mapped.map(sheets, folder, Records.of("1", "山　\ue001", "", ""));
    assertThat(unknown.codes()).containsExactly("SRB-ROW-0004 ERROR");
    assertThat(unknown.findings().get(0).place().item()).isEqualTo("001001.name");
  }

  @Test
  void refusesADefinitionWithErrors() {
    Sheets sheets = sheets().row("項目", "001001", "", "half", "番号", "なおす");

    assertThatThrownBy(() -> Mapped.compile(sheets, folder, TestStandard.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SRB-MAP-0061");
  }

  @Test
  void everyRowCodeHasASentenceWhosePlaceholdersAnItemFills() {
    Mapped mapped = Mapped.map(sheets(), folder, Records.of("", "ﾔﾏﾀﾞﾀﾛｳ", "S451301", ""));
    var messages = jp.shirube.mappings.finding.Messages.japanese("row");
    for (Finding finding : mapped.findings()) {
      for (RowCode code : RowCode.values()) {
        assertThat(messages.text(code.code(), finding.arguments())).doesNotContain("{");
        assertThat(messages.text(code.code() + ".remedy", finding.arguments())).isNotBlank();
      }
    }
    assertThat(List.of(RowCode.values())).hasSize(15);
  }
}
