package jp.shirube.mappings.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingDefinitionsTest {

  private static final Path FIRST_RELEASE = Path.of("src/test/resources/mapping/bad");

  @TempDir Path folder;

  private ReadResult read(Sheets sheets) {
    return MappingDefinitions.read(sheets.write(folder.resolve("definition")));
  }

  private static List<String> lines(ReadResult result) {
    return result.findings().stream()
        .map(
            finding ->
                finding.code().code()
                    + " "
                    + finding.place().sheet()
                    + " "
                    + finding.place().line()
                    + " "
                    + finding.place().column())
        .toList();
  }

  @Test
  void readsEverySheet() {
    ReadResult result =
        read(
            Sheets.good()
                .row("ファイル", "F", "f.csv", "CSV", "windows-31j", "TAB", "なし", "2")
                .row("ファイル", "K", "k.dat", "固定長", "x-IBM939", "", "", "", "10", "あり")
                .row("レイアウト", "F", "2", "氏名", "", "", "", "")
                .row("レイアウト", "F", "1", "番号", "文字", "", "", "")
                .row("レイアウト", "K", "1", "金額", "パック", "1", "10", "2")
                .row("グループ", "001001", "住民", "F", "[番号] != \"\"", "先頭を採用")
                .row("項目", "001001", "", "name", "氏名 , 番号", "連結", "\"　\"", "全角", "")
                .row("コード変換", "性別", "\" \"", "1")
                .row("外字", "F040", "U+845B", "MJ000001")
                .row("除外", "F", "[番号] == \"9\"", "X", "理由"));

    assertThat(result.findings()).isEmpty();
    MappingDefinition definition = result.definition().orElseThrow();
    assertThat(definition.cover().systemId()).isEqualTo("001");
    SourceFile file = definition.file("F").orElseThrow();
    assertThat(file.delimiter()).isEqualTo('\t');
    assertThat(file.quote()).isEqualTo(SourceFile.NO_QUOTE);
    assertThat(file.headerLines()).isEqualTo(2);
    assertThat(file.fields()).extracting(SourceField::name).containsExactly("番号", "氏名");
    SourceFile fixed = definition.file("K").orElseThrow();
    assertThat(fixed.recordLength()).isEqualTo(10);
    assertThat(fixed.lineBreaks()).isTrue();
    assertThat(fixed.headerLines()).isZero();
    assertThat(fixed.fields().get(0))
        .isEqualTo(new SourceField("金額", FieldEncoding.PACKED, 1, 10, 2, "", 4));
    GroupMapping group = definition.groups().get(0);
    assertThat(group.duplicates()).isEqualTo(GroupMapping.Duplicates.KEEP_FIRST);
    assertThat(group.items().get(0).inputs()).containsExactly("氏名", "番号");
    assertThat(group.items().get(0).steps())
        .containsExactly(
            new ItemMapping.RuleStep("連結", "\"　\""), new ItemMapping.RuleStep("全角", ""));
    assertThat(definition.codeTables().get(0).entries().get(0).source()).isEqualTo(" ");
    assertThat(definition.gaiji()).hasSize(1);
    assertThat(definition.exclusions()).hasSize(1);
  }

  @Test
  void reportsEveryMistakeOfTheForm() {
    Sheets sheets =
        Sheets.good()
            .without("コード変換")
            .cover("形式版", "2")
            .cover("版", " ")
            .row("表紙", "作成日", "令和8年")
            .row("表紙", "表題", "x")
            .row("ファイル", "F", "", "エクセル", "UTF-8", "::", "", "-1", "")
            .row("レイアウト", "F", "一", "番号", "数字", "", "", "")
            .row("レイアウト", "G", "1", "番号", "", "", "", "")
            .row("グループ", "001001", "", "F", "", "両方")
            .row("項目", "001002", "", "key", "番号", "そのまま")
            .row("項目", "001001", "", "key", "番号", "", "", "全角")
            .row("備忘", "x");

    assertThat(lines(read(sheets)))
        .containsExactlyInAnyOrder(
            "SRB-MAP-0009 備忘 0 null",
            "SRB-MAP-0022 表紙 5 値",
            "SRB-MAP-0021 表紙 2 値",
            "SRB-MAP-0025 表紙 7 値",
            "SRB-MAP-0023 表紙 8 項目",
            "SRB-MAP-0019 レイアウト 2 順",
            "SRB-MAP-0020 レイアウト 2 型",
            "SRB-MAP-0020 ファイル 2 形式",
            "SRB-MAP-0018 ファイル 2 ファイル名",
            "SRB-MAP-0033 ファイル 2 区切り",
            "SRB-MAP-0033 ファイル 2 区切り",
            "SRB-MAP-0019 ファイル 2 見出し行数",
            "SRB-MAP-0031 レイアウト 3 ファイルID",
            "SRB-MAP-0020 グループ 2 重複時",
            "SRB-MAP-0053 項目 2 グループID",
            "SRB-MAP-0063 項目 3 規則2");
  }

  @Test
  void reportsMissingUnknownAndDoubledColumnsAndSheets() {
    Sheets sheets =
        Sheets.good()
            .without("ファイル")
            .without("外字")
            .without("除外")
            .row("除外", "ファイルID", "条件", "条件", "理由", "メモ");

    assertThat(lines(read(sheets)))
        .containsExactlyInAnyOrder(
            "SRB-MAP-0012 除外 1 条件",
            "SRB-MAP-0011 除外 1 メモ",
            "SRB-MAP-0010 除外 1 理由コード",
            "SRB-MAP-0008 ファイル 0 null");
  }

  @Test
  void hashesTheContentNotItsForm() throws IOException {
    String hash = hash(Sheets.good().csvFile("F", "a"));

    assertThat(hash(Sheets.good().row("表紙", " ", "").csvFile("F", "a　"))).isEqualTo(hash);
    assertThat(hash(Sheets.good().csvFile("F", "b"))).isNotEqualTo(hash);
    assertThat(hash(Sheets.good().csvFile("F", "a").cover("版", "1.1"))).isNotEqualTo(hash);
  }

  @Test
  void keepsTheHashInAWorkbook() {
    Path csv = Sheets.good().csvFile("F", "番号", "0012").write(folder.resolve("csv"));
    Path workbook = folder.resolve("definition.xlsx");
    DefinitionWriter.convert(csv, workbook);

    MappingDefinition fromCsv = MappingDefinitions.read(csv).definition().orElseThrow();
    ReadResult fromWorkbook = MappingDefinitions.read(workbook);

    assertThat(fromWorkbook.findings()).isEmpty();
    assertThat(fromWorkbook.definition()).contains(fromCsv);
  }

  /** The definition and its hash are those of the first release: nothing added may change them. */
  @Test
  void keepsTheHashOfDefinitionsThatDoNotUseWhatWasAddedLater() {
    assertThat(MappingDefinitions.read(FIRST_RELEASE).definition().orElseThrow().contentHash())
        .isEqualTo("dde0e7feb113de934ac8bb9a7a6d91f835ae461e5c56dd8c3b6ff122983ebe94");
  }

  @Test
  void hashesRepetitionsWhereThereAreAny() {
    String without = hash(repeated("", ""));

    Sheets before = groups("グループID", "ファイルID");
    before.row("グループ", "001001", "F").row("グループ", "001002", "F");
    assertThat(hash(before)).isEqualTo(without);
    assertThat(List.of(without, hash(repeated("2", "")), hash(repeated("", "2"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void readsAndHashesJoins() {
    Sheets none = joined();
    Sheets one = joined().row("結合", "F", "A", "番号 、 枝番", "宛名,枝", "不備", "末尾を採用");

    assertThat(read(one).definition().orElseThrow().joins())
        .containsExactly(
            new Join(
                "F",
                "A",
                List.of("番号", "枝番"),
                List.of("宛名", "枝"),
                Join.Missing.REJECT,
                Join.Several.KEEP_LAST,
                2));
    assertThat(hash(none)).isEqualTo(hash(Sheets.good().csvFile("F", "a"))).isNotEqualTo(hash(one));
  }

  private static Sheets joined() {
    return Sheets.good()
        .csvFile("F", "a")
        .row("結合", "主ファイルID", "従ファイルID", "主の項目", "従の項目", "見つからないとき", "複数あるとき");
  }

  private static Sheets repeated(String first, String second) {
    return groups("グループID", "ファイルID", "繰返し")
        .row("グループ", "001001", "F", first)
        .row("グループ", "001002", "F", second);
  }

  private static Sheets groups(String... headings) {
    return Sheets.good().csvFile("F", "a").without("グループ").row("グループ", headings);
  }

  private String hash(Sheets sheets) {
    return read(sheets).definition().orElseThrow().contentHash();
  }

  @Test
  void reportsAPathThatIsNotThere() {
    ReadResult result = MappingDefinitions.read(folder.resolve("no.xlsx"));

    assertThat(result.definition()).isEmpty();
    assertThat(result.findings()).extracting(Finding::code).containsExactly(MappingCode.NOT_FOUND);
  }

  @Test
  void namesTheSheetsThatAnEmptyFolderLacks() throws IOException {
    ReadResult result = MappingDefinitions.read(Files.createDirectory(folder.resolve("empty")));

    assertThat(result.definition()).isEmpty();
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(MappingCode.NOT_A_DEFINITION);
              assertThat(Messages.japanese("mapping").line(finding))
                  .contains("表紙.csv、ファイル.csv、レイアウト.csv、グループ.csv、項目.csv")
                  .contains("mapping template");
            });
  }

  @Test
  void saysOnceThatAnotherKindOfWorkbookIsNoDefinition() throws IOException {
    Path file = folder.resolve("evidence.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("概要").createRow(0).createCell(0).setCellValue("項目");
      workbook.createSheet("ファイル").createRow(0).createCell(0).setCellValue("読込の件数");
      workbook.write(out);
    }

    ReadResult result = MappingDefinitions.read(file);

    assertThat(result.definition()).isEmpty();
    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactly(MappingCode.NOT_A_DEFINITION);
    assertThat(result.findings().get(0).arguments().get("sheets")).startsWith("シート「表紙」、シート「ファイル」");
  }

  @Test
  void saysOnceThatTheCoverIsMissing() {
    ReadResult result =
        MappingDefinitions.read(Sheets.good().without("表紙").write(folder.resolve("uncovered")));

    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactly(MappingCode.SHEET_MISSING);
  }

  @Test
  void reportsCsvThatIsNotUtf8OrNotCsv() throws IOException {
    Path csv = Sheets.good().write(folder.resolve("csv"));
    Files.write(csv.resolve("除外.csv"), "理由".getBytes(Charset.forName("windows-31j")));
    Files.writeString(csv.resolve("外字.csv"), "元コード,コードポイント\n\"F040,U+1");

    assertThat(MappingDefinitions.read(csv).findings())
        .extracting(finding -> finding.code() + " " + finding.place().file())
        .contains("CSV_ENCODING 除外.csv", "CSV_FORM 外字.csv");
  }

  @Test
  void readsUtf8WithAByteOrderMark() throws IOException {
    Path csv = Sheets.good().csvFile("F", "a").write(folder.resolve("csv"));
    String hash = MappingDefinitions.read(csv).definition().orElseThrow().contentHash();
    Path cover = csv.resolve("表紙.csv");
    Files.write(cover, ("\ufeff" + Files.readString(cover)).getBytes(StandardCharsets.UTF_8));

    assertThat(MappingDefinitions.read(csv).definition().orElseThrow().contentHash())
        .isEqualTo(hash);
  }
}
