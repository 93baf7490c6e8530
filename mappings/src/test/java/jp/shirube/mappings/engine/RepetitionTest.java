package jp.shirube.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.TestStandard;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record with three repeated sets of fields (繰返し). */
class RepetitionTest {

  @TempDir Path folder;

  private static Sheets sheets(String condition) {
    return header("3", condition)
        .row("項目", "001001", "", "key", "番号,回{nn}", "連結", "-")
        .row("項目", "001001", "", "name", "氏名", "そのまま")
        .row("項目", "001001", "", "count", "", "固定値", "{n}")
        .row("項目", "001001", "", "money", "額{n}", "数値")
        .row("項目", "001001", "", "half", "", "式", "\"{nn}\" + string(回 * 10) + [回{nn}]")
        .row("項目", "001001", "", "born", "納期{ｎ}", "西暦日付", "", "", "", "", "", "回 != 2");
  }

  private static Sheets header(String repeats, String condition) {
    return Sheets.good()
        .csvFile("F", "番号", "氏名", "額1", "回01", "納期１", "額2", "回02", "納期２", "額3", "回03", "納期３")
        .without("グループ")
        .row("グループ", "グループID", "ファイルID", "出力条件", "繰返し")
        .row("グループ", "001001", "F", condition, repeats);
  }

  private Mapped map(Sheets sheets, String... sets) {
    String[] fields = new String[11];
    fields[0] = "7";
    fields[1] = "山田";
    System.arraycopy(sets, 0, fields, 2, 9);
    return Mapped.map(sheets, folder, Records.of(fields));
  }

  private static final String[] GOOD = {
    "0100", "a", "20260401", "0", "b", "20260501", "300", "c", "20260601"
  };

  @Test
  void emitsARowForEveryRepetitionOfTheFields() {
    Mapped mapped = map(sheets(""), GOOD);

    assertThat(mapped.findings()).isEmpty();
    assertThat(mapped.rows())
        .containsExactly(
            Map.of(
                "key",
                "7-a",
                "name",
                "山田",
                "count",
                "1",
                "money",
                "100",
                "half",
                "0110a",
                "born",
                "2026-04-01"),
            Map.of("key", "7-b", "name", "山田", "count", "2", "money", "0", "half", "0220b"),
            Map.of(
                "key",
                "7-c",
                "name",
                "山田",
                "count",
                "3",
                "money",
                "300",
                "half",
                "0330c",
                "born",
                "2026-06-01"));
  }

  @Test
  void decidesTheOutputConditionForEveryRepetition() {
    assertThat(keys(map(sheets("数([額{n}]) != 0"), GOOD))).containsExactly("7-a", "7-c");
    assertThat(keys(map(sheets("回 < 3 && [番号] == \"7\""), GOOD))).containsExactly("7-a", "7-b");
    Mapped none = map(sheets("[額{n}] == \"\""), GOOD);
    assertThat(none.disposition()).isEqualTo(Disposition.MAPPED);
    assertThat(none.rows()).isEmpty();
  }

  private static List<String> keys(Mapped mapped) {
    return mapped.rows().stream().map(row -> row.get("key")).toList();
  }

  @Test
  void fillsOtherGroupsOnceFromTheSameRecord() {
    Sheets sheets =
        sheets("")
            .row("グループ", "001002", "F")
            .row("項目", "001002", "", "key", "番号", "そのまま")
            .row("項目", "001002", "", "name", "氏名", "そのまま");
    FileMapper mapper = Mapped.compile(sheets, folder, TestStandard.standard()).mapper("F");

    assertThat(mapper.groups()).extracting(group -> group.id()).containsExactly("001001", "001002");
    Mapped mapped =
        Mapped.map(mapper, Records.of("7", "山田", "1", "a", "", "2", "b", "", "3", "c", ""));
    assertThat(keys(mapped)).containsExactly("7-a", "7-b", "7-c", "7");
  }

  @Test
  void rejectsTheWholeRecordAndNamesTheFieldThatIsWrong() {
    Mapped mapped =
        map(sheets(""), "1", "a", "20260401", "x", "b", "20260501", "1", "c", "20261301");

    assertThat(mapped.disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(mapped.rows()).isEmpty();
    assertThat(mapped.findings())
        .extracting(finding -> finding.code() + " " + finding.place().column())
        .containsExactly("NOT_A_NUMBER 額2", "NOT_A_DATE 納期３");
  }

  @Test
  void namesTheFieldOfAnExpressionThatFails() {
    Mapped condition = map(sheets("数([額{n}]) != 0"), with(3, "十"));
    Mapped item =
        map(
            sheets("").row("項目", "001001", "", "rate", "", "式", "string(数([額{n}]) + 回)"),
            with(6, "百"));

    assertThat(line(condition.findings().get(0)))
        .isEqualTo("SRB-ROW-0011 額2 項目「住民」の式を、このレコードで計算できません(元項目: 額2、規則: 出力条件)。");
    assertThat(item.findings())
        .extracting(RepetitionTest::line)
        .contains("SRB-ROW-0011 額3 項目「項目rate」の式を、このレコードで計算できません(元項目: 額3、規則: 式)。");
  }

  private static String[] with(int field, String value) {
    String[] sets = GOOD.clone();
    sets[field] = value;
    return sets;
  }

  private static String line(Finding finding) {
    return "%s %s %s"
        .formatted(
            finding.code().code(),
            finding.place().column(),
            Messages.japanese("row").text(finding.code().code(), finding.arguments()));
  }

  @Test
  void tellsWhatIsWrongWithAFieldOfAllRepetitionsOnce() {
    String[] fields = {"7", "ﾔﾏﾀﾞ", "1", "a", "", "2", "b", "", "3", "c", ""};

    Mapped mapped = Mapped.map(sheets(""), folder, Records.of(fields));

    assertThat(mapped.rows()).hasSize(3);
    assertThat(mapped.codes()).containsExactly("SRB-ROW-0010 WARNING");
  }

  @Test
  void leavesThePlaceholderAloneWhereNothingIsRepeated() {
    Sheets sheets =
        Sheets.good()
            .csvFile("F", "額{n}")
            .row("グループ", "001001", "", "F", "[額{n}] != \"{n}\"")
            .row("項目", "001001", "", "key", "額{n}", "そのまま")
            .row("項目", "001001", "", "name", "", "固定値", "{n}");

    assertThat(Mapped.map(sheets, folder, Records.of("5")).rows())
        .containsExactly(Map.of("key", "5", "name", "{n}"));
  }

  @Test
  void takesARepetitionOfOne() {
    Sheets sheets =
        header("1", "").row("項目", "001001", "", "key", "額{n}", "そのまま", "", "前ゼロ", "{n}");

    assertThat(keys(map(sheets, GOOD))).containsExactly("0100");
  }
}
