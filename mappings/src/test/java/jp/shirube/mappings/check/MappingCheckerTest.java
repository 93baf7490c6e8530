package jp.shirube.mappings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.TestStandard;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingCheckerTest {

  private static final Path BAD = Path.of("src/test/resources/mapping/bad");
  private static final Path REPORT = Path.of("src/test/resources/mapping/bad-report.txt");

  @TempDir Path folder;

  private static Sheets good() {
    return Sheets.good()
        .csvFile("F", "番号", "氏名", "性別")
        .row("グループ", "001002", "住民公式", "F")
        .row("項目", "001002", "", "key", "番号", "そのまま")
        .row("項目", "001002", "", "name", "氏名", "全角")
        .row("項目", "001002", "", "sex", "性別", "コード変換", "性別")
        .row("コード変換", "性別", "男", "1")
        .row("コード変換", "性別", "女", "2")
        .row("外字", "F040", "U+845B_U+E0102", "MJ022350");
  }

  private LoadedMapping load(Sheets sheets) {
    return load(sheets.write(folder.resolve("definition")));
  }

  private static LoadedMapping load(Path path) {
    return new MappingLoader(
            edition ->
                Optional.of(TestStandard.standard()).filter(s -> s.edition().equals(edition)))
        .load(path);
  }

  private List<String> lines(Sheets sheets) {
    return load(sheets).findings().stream().map(MappingCheckerTest::line).toList();
  }

  private static String line(Finding finding) {
    return "%s %s %s %d %s"
        .formatted(
            finding.code(),
            finding.severity(),
            finding.place().sheet(),
            finding.place().line(),
            finding.place().column());
  }

  @Test
  void acceptsAGoodDefinitionWithoutAWord() {
    LoadedMapping loaded = load(good());

    assertThat(loaded.findings()).isEmpty();
    assertThat(loaded.compile().mapper("F").groups()).hasSize(1);
  }

  @Test
  void reportsEverythingWrongWithABadDefinitionAtOnce() throws IOException {
    Messages messages = Messages.japanese("mapping");
    LoadedMapping loaded =
        new MappingLoader(edition -> Optional.of(TestStandard.standard())).load(BAD);
    String report =
        loaded.findings().stream().map(messages::line).collect(Collectors.joining("\n", "", "\n"));

    assertThat(report).isEqualTo(Files.readString(REPORT));
  }

  @Test
  void namesTheFileInEveryPlace() {
    assertThat(load(BAD).findings()).allMatch(finding -> "bad".equals(finding.place().file()));
  }

  @Test
  void reportsAnUnknownEdition() {
    LoadedMapping loaded = load(good().cover("標準の版", "2099"));

    assertThat(loaded.findings())
        .extracting(MappingCheckerTest::line)
        .containsExactly("EDITION_UNKNOWN ERROR 表紙 6 値");
    assertThat(loaded.standard()).isEmpty();
  }

  @Test
  void errsOnCodesOutsideAnOfficialListAndWarnsOfExcerptsAndDrafts() {
    Sheets sheets =
        good()
            .row("コード変換", "性別", "他", "9")
            .row("項目", "001002", "", "land", "", "固定値", "USA")
            .row("グループ", "001001", "", "F")
            .row("項目", "001001", "", "key", "番号", "そのまま")
            .row("項目", "001001", "", "name", "氏名", "全角")
            .row("項目", "001001", "", "sex", "", "固定値", "7");

    assertThat(lines(sheets))
        .containsExactly(
            "CONSTANT_NOT_IN_LIST WARNING 項目 5 引数1",
            "CONSTANT_NOT_IN_LIST WARNING 項目 8 引数1",
            "CODE_TARGET ERROR コード変換 4 標準の値");
  }

  @Test
  void errsOnKeysAndOfficialItemsWithoutMappingAndWarnsOfDrafts() {
    Sheets sheets =
        good()
            .row("グループ", "001001", "", "F")
            .row("項目", "001001", "", "name", "")
            .row("項目", "001001", "", "half", "")
            .row("項目", "001001", "", "wide", "氏名", "全角");

    assertThat(lines(sheets))
        .containsExactly(
            "KEY_NOT_MAPPED ERROR 項目 0 規則1",
            "REQUIRED_NOT_MAPPED WARNING 項目 5 規則1",
            "NOT_MAPPED_YET INFO 項目 6 規則1");
  }

  @Test
  void tellsWhatIsNotUsed() {
    Sheets sheets =
        good()
            .csvFile("G", "a")
            .row("レイアウト", "F", "4", "予備")
            .row("コード変換", "古い表", "1", "1")
            .row(
                "項目",
                "001002",
                "",
                "land",
                "",
                "出力なし",
                "",
                "",
                "",
                "",
                "",
                "[性別] == \"\"",
                "",
                "対象外");

    assertThat(lines(sheets))
        .containsExactly(
            "FILE_UNUSED WARNING ファイル 3 ファイルID",
            "FIELD_UNUSED INFO レイアウト 6 項目名",
            "CODE_TABLE_UNUSED INFO コード変換 4 表名");
  }

  @Test
  void checksRowsThatCountForSeveralFilesAgainstEach() {
    Sheets sheets =
        good()
            .csvFile("G", "番号", "名")
            .row("グループ", "001002", "", "G")
            .row("項目", "001002", "G", "land", "名", "そのまま");

    assertThat(lines(sheets))
        .containsExactly("FIELD_UNKNOWN ERROR 項目 3 元項目", "FIELD_UNKNOWN ERROR 項目 4 元項目");
  }

  private static Sheets repeated(String repeats, String input, String rule, String argument) {
    return Sheets.good()
        .csvFile("F", "番号", "期1", "期2")
        .without("グループ")
        .row("グループ", "グループID", "ファイルID", "出力条件", "繰返し")
        .row("グループ", "001002", "F", "", repeats)
        .row("項目", "001002", "", "key", input, rule, argument)
        .row("項目", "001002", "", "name", "番号", "全角");
  }

  @Test
  void acceptsARepeatedGroupWhoseKeyHoldsTheNumber() {
    assertThat(lines(repeated("2", "期{n}", "そのまま", ""))).isEmpty();
    for (String[] rule : new String[][] {{"固定値", "{n}"}, {"式", "[番号] + string(回)"}}) {
      assertThat(lines(repeated("2", "", rule[0], rule[1])))
          .containsOnly("FIELD_UNUSED INFO レイアウト 3 項目名", "FIELD_UNUSED INFO レイアウト 4 項目名");
    }
    Sheets referring =
        repeated("2", "", "参照", "sex").row("項目", "001002", "", "sex", "期{n}", "そのまま");
    assertThat(lines(referring)).isEmpty();
  }

  @Test
  void warnsOfARepeatedGroupWhoseKeyIsAlwaysTheSame() {
    Sheets sheets = repeated("2", "番号", "そのまま", "").row("項目", "001002", "", "sex", "期{n}", "そのまま");

    assertThat(lines(sheets)).containsExactly("REPETITION_NOT_IN_KEY WARNING グループ 2 繰返し");
  }

  @Test
  void reportsTheFirstRepetitionWhoseFieldIsNotThere() {
    List<Finding> findings =
        load(repeated("9", "期{n}", "そのまま", "").row("項目", "001002", "", "sex", "", "式", "[期{nn}]"))
            .findings();

    Messages messages = Messages.japanese("mapping");
    assertThat(findings)
        .extracting(finding -> line(finding) + " " + finding.arguments().get("field"))
        .containsExactly("FIELD_UNKNOWN ERROR 項目 2 元項目 期3", "EXPRESSION_FIELD ERROR 項目 4 引数1 期01");
    assertThat(messages.line(findings.get(1))).contains("「引数1」の式の元項目「期01」は、ファイル「F」のレイアウトにありません。");
  }

  @Test
  void reportsRepetitionsOutOfRangeAndNothingElse() {
    for (String repeats : List.of("0", "100", "-1", "九", "1.5")) {
      assertThat(lines(repeated(repeats, "期{n}", "そのまま", "")))
          .contains("NOT_A_NUMBER ERROR グループ 2 繰返し")
          .noneMatch(line -> line.contains("項目 2"));
    }
  }

  @Test
  void reportsTheNumberWhereNothingIsRepeated() {
    Sheets sheets =
        repeated("", "期{n}", "そのまま", "")
            .row("項目", "001002", "", "sex", "", "式", "string(回) + [期{n}]");

    assertThat(load(sheets).findings())
        .extracting(finding -> line(finding) + " " + finding.arguments().get("text"))
        .contains(
            "NOT_REPEATED ERROR 項目 2 元項目 期{n}",
            "NOT_REPEATED ERROR 項目 4 引数1 回",
            "NOT_REPEATED ERROR 項目 4 引数1 期{n}")
        .hasSize(5);
  }

  @Test
  void checksTheCodesOfEveryRepetition() {
    Sheets sheets =
        repeated("3", "", "固定値", "{n}").row("項目", "001002", "", "sex", "", "固定値", "{n}");

    assertThat(load(sheets).findings())
        .filteredOn(finding -> finding.code() == MappingCode.CONSTANT_NOT_IN_LIST)
        .extracting(finding -> line(finding) + " " + finding.arguments().get("value"))
        .containsExactly("CONSTANT_NOT_IN_LIST ERROR 項目 4 引数1 3");
  }

  private List<String> errors(Sheets sheets) {
    return lines(sheets).stream().filter(line -> line.contains(" ERROR ")).toList();
  }

  private static Sheets joined(String... join) {
    return good()
        .csvFile("A", "宛名", "町名")
        .row("結合", "主ファイルID", "従ファイルID", "主の項目", "従の項目", "見つからないとき", "複数あるとき")
        .row("結合", join)
        .row("項目", "001002", "", "land", "A.町名", "条件分岐", "日本=JPN");
  }

  @Test
  void acceptsAJoinWithoutAWord() {
    assertThat(lines(joined("F", "A", "番号", "宛名", "不備", "末尾を採用"))).isEmpty();
  }

  @Test
  void reportsWhatIsWrongWithAJoin() {
    assertThat(errors(joined("F", "A", "番号", "宛名", "無視", "両方")))
        .containsExactly("UNKNOWN_WORD ERROR 結合 2 見つからないとき", "UNKNOWN_WORD ERROR 結合 2 複数あるとき");
    assertThat(errors(joined("F", "A", "番", "宛", "", "")))
        .containsExactly("FIELD_UNKNOWN ERROR 結合 2 主の項目", "FIELD_UNKNOWN ERROR 結合 2 従の項目");
    assertThat(errors(joined("F", "A", "番号,氏名", "宛名", "", "")))
        .containsExactly("JOIN_KEYS ERROR 結合 2 従の項目");
    assertThat(errors(joined("F", "B", "番号", "宛名", "", "")))
        .contains("FILE_UNKNOWN ERROR 結合 2 従ファイルID", "FIELD_UNKNOWN ERROR 項目 5 元項目");
    assertThat(errors(joined("G", "A", "番号", "宛名", "", "")))
        .contains("FILE_UNKNOWN ERROR 結合 2 主ファイルID");
    assertThat(errors(joined("F", "A", "", "", "", "")))
        .containsExactly("CELL_BLANK ERROR 結合 2 主の項目", "CELL_BLANK ERROR 結合 2 従の項目");
  }

  @Test
  void reportsJoinsThatAreDoubledOrGoRound() {
    Sheets twice = joined("F", "A", "番号", "宛名").row("結合", "F", "A", "氏名", "宛名");
    assertThat(errors(twice)).containsExactly("JOIN_DUPLICATE ERROR 結合 3 従ファイルID");

    Sheets round = joined("F", "A", "番号", "宛名").row("結合", "A", "F", "宛名", "番号");
    assertThat(errors(round))
        .containsExactly("JOIN_CHAIN ERROR 結合 2 従ファイルID", "JOIN_CHAIN ERROR 結合 3 従ファイルID");

    Sheets itself = joined("F", "A", "番号", "宛名").row("結合", "F", "F", "番号", "番号");
    assertThat(errors(itself)).containsExactly("JOIN_CHAIN ERROR 結合 3 従ファイルID");
  }

  @Test
  void reportsFieldsThatAJoinedFileDoesNotHave() {
    Sheets sheets =
        joined("F", "A", "番号", "宛名")
            .row("グループ", "001001", "", "F", "[A.町] != \"\"")
            .row("項目", "001001", "", "key", "A.番地", "そのまま")
            .row("項目", "001001", "", "name", "B.町名", "全角");

    assertThat(load(sheets).findings())
        .filteredOn(Finding::isError)
        .extracting(finding -> line(finding) + " " + finding.arguments().get("field"))
        .containsExactly(
            "EXPRESSION_FIELD ERROR グループ 3 出力条件 A.町",
            "FIELD_UNKNOWN ERROR 項目 6 元項目 A.番地",
            "FIELD_UNKNOWN ERROR 項目 7 元項目 B.町名");
  }

  @Test
  void tellsTheFieldsOfAJoinedFileThatNothingReads() {
    Sheets sheets = joined("F", "A", "番号", "宛名").row("レイアウト", "A", "3", "予備");

    assertThat(lines(sheets)).containsExactly("FIELD_UNUSED INFO レイアウト 7 項目名");
  }

  @Test
  void everyCodeHasASentenceAndARemedy() {
    Messages messages = Messages.japanese("mapping");

    for (MappingCode code : MappingCode.values()) {
      assertThat(messages.has(code.code())).as(code.code()).isTrue();
      assertThat(messages.has(code.code() + ".remedy")).as(code.code()).isTrue();
    }
  }

  @Test
  void figuresAreCountedTheWayTheyAreMeant() {
    Sheets sheets =
        good()
            .row("照合", "指標ID", "ファイルID", "集計", "元項目", "条件")
            .row("照合", "001-01", "F", "異なり数", "番号", "[性別] == \"男\"")
            .row("照合", "001-02", "F", "件数", "", "")
            .row("照合", "001-99", "F", "件数", "", "")
            .row("照合", "024-01", "F", "件数", "", "")
            .row("照合", "001-02", "G", "件数", "", "")
            .row("照合", "001-02", "F", "合計", "番号", "")
            .row("照合", "001-02", "F", "件数", "番号", "")
            .row("照合", "001-01", "F", "異なり数", "世帯", "")
            .row("照合", "001-02", "F", "平均", "", "")
            .row("照合", "001-02", "F", "件数", "", "[なし] == \"1\"");
    assertThat(lines(sheets))
        .containsExactly(
            "MEASURE_UNKNOWN ERROR 照合 4 指標ID",
            "MEASURE_UNKNOWN ERROR 照合 5 指標ID",
            "FILE_UNKNOWN ERROR 照合 6 ファイルID",
            "MEASURE_KIND ERROR 照合 7 集計",
            "MEASURE_INPUTS ERROR 照合 8 元項目",
            "MEASURE_FIELD ERROR 照合 9 元項目",
            "UNKNOWN_WORD ERROR 照合 10 集計",
            "EXPRESSION_FIELD ERROR 照合 11 条件");
  }
}
