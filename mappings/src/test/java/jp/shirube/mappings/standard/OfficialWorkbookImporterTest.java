package jp.shirube.mappings.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.CodeList.CodeValue;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The official workbook of 031, unchanged, beside the hand-made transcription of the same. */
class OfficialWorkbookImporterTest {

  private final OfficialWorkbook workbook =
      new OfficialWorkbookImporter(OfficialWorkbookImporter.RETIRED_WORDS).read(official());

  static Path official() {
    try {
      return Path.of(
          Objects.requireNonNull(
                  OfficialWorkbookImporterTest.class.getResource(
                      "/official_031_item_definition.xlsx"))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void takesTheOneGroupWithItsItems() {
    assertThat(workbook.businessId()).isEqualTo("031");
    assertThat(workbook.businessName()).isEqualTo("住登外者宛名番号管理");
    assertThat(workbook.groups())
        .extracting(StandardGroup::id, StandardGroup::name)
        .containsExactly(Tuple.tuple("031901", "住登外者宛名基本情報"));
    assertThat(workbook.itemCount()).isEqualTo(29);
  }

  @Test
  void agreesWithTheTranscriptionInEveryColumn() throws IOException {
    List<Tuple> transcribed =
        Files.readAllLines(
                Path.of("src/test/resources/official_layout_sample_031.csv"),
                StandardCharsets.UTF_8)
            .stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(
                cells ->
                    Tuple.tuple(
                        cells[2],
                        cells[3],
                        cells[4],
                        cells[11],
                        Integer.valueOf(cells[12]),
                        cells[6].equals("1"),
                        cells[15].equals("必須")))
            .toList();
    assertThat(workbook.groups().get(0).items())
        .extracting(
            StandardItem::id,
            StandardItem::name,
            StandardItem::physicalName,
            item -> item.type().symbol(),
            StandardItem::length,
            StandardItem::key,
            StandardItem::required)
        .containsExactlyElementsOf(transcribed);
  }

  @Test
  void marksEveryRowOfficialAndNamesItsRow() {
    assertThat(workbook.groups().get(0).items())
        .allMatch(item -> item.sureness() == Sureness.OFFICIAL)
        .extracting(StandardItem::source)
        .startsWith("官公表: official_031_item_definition.xlsx 7行")
        .endsWith("官公表: official_031_item_definition.xlsx 35行");
  }

  @Test
  void keepsTheConditionOfAConditionalItem() {
    assertThat(item("uji_nihonjin").note()).isEqualTo("条件付き必須（日本人住登外者の場合かつ氏名未定ではない場合は出力必須）");
    assertThat(item("uji_nihonjin").required()).isFalse();
  }

  @Test
  void findsCodeListsThoughIdsAreWrittenAsNumberOrText() {
    assertThat(item("seibetsu").codeListId()).isEqualTo("031-1");
    assertThat(item("daihyoatenafuragu").codeListId()).isEqualTo("031-2");
    assertThat(item("dokujishisakushisutemunadoid").codeListId()).isNull();
    assertThat(workbook.codeLists()).containsOnlyKeys("031-1", "031-2");
    assertThat(workbook.codeLists().get("031-1").values())
        .extracting(CodeValue::value, CodeValue::label, CodeValue::sureness)
        .containsExactly(
            Tuple.tuple("0", "不明（未記入）", Sureness.OFFICIAL),
            Tuple.tuple("1", "男", Sureness.OFFICIAL),
            Tuple.tuple("2", "女", Sureness.OFFICIAL));
  }

  @Test
  void letsNoFuriganaIntoTheTexts() throws IOException {
    Set<String> readings = furigana();
    assertThat(readings).contains("アテナ");
    List<String> texts = new ArrayList<>(List.of(workbook.groups().get(0).name()));
    for (StandardItem item : workbook.groups().get(0).items()) {
      texts.addAll(List.of(item.name(), item.note()));
    }
    assertThat(texts).noneMatch(text -> readings.stream().anyMatch(text::contains));
  }

  /** The readings that the workbook's file holds beside its texts. */
  private static Set<String> furigana() throws IOException {
    try (ZipFile zip = new ZipFile(official().toFile())) {
      InputStream in = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"));
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("<rPh[^>]*><t>([^<]*)")
          .matcher(xml)
          .results()
          .map(match -> match.group(1))
          .filter(reading -> reading.length() >= 3)
          .collect(Collectors.toSet());
    }
  }

  @Test
  void saysWhatItSkippedAndAssumedAndNothingElse() {
    assertThat(workbook.findings())
        .extracting(Finding::code, finding -> finding.place().sheet())
        .containsExactly(
            Tuple.tuple(StandardCode.SHEET_SKIPPED, "凡例）列項目説明"),
            Tuple.tuple(StandardCode.SHEET_SKIPPED, "凡例）データ型"),
            Tuple.tuple(StandardCode.CODE_LIST_FREE, "コード一覧（個別）_住登外者宛名番号管理"),
            Tuple.tuple(StandardCode.GROUP_IDS_DERIVED, null));
  }

  private StandardItem item(String physicalName) {
    return workbook.groups().get(0).item(physicalName).orElseThrow();
  }
}
