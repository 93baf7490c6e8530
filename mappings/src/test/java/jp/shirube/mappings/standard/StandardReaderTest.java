package jp.shirube.mappings.standard;

import static jp.shirube.mappings.standard.EditionFilesOf.CODES_TEXT;
import static jp.shirube.mappings.standard.EditionFilesOf.ITEMS_TEXT;
import static jp.shirube.mappings.standard.EditionFilesOf.PROPERTIES_TEXT;
import static jp.shirube.mappings.standard.EditionFilesOf.SYSTEMS_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.Test;

/** A good edition is read; each way to spoil it is told with file, line and column. */
class StandardReaderTest {

  private final EditionFilesOf files = new EditionFilesOf();

  @Test
  void readsAGoodEdition() {
    Standard standard = StandardReader.read(files);
    assertThat(standard.edition()).isEqualTo("test-1");
    assertThat(standard.appliesFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(standard.system("006").orElseThrow().businessIds()).containsExactly("005", "006");
    assertThat(standard.group("006901").orElseThrow().item("wariai").orElseThrow())
        .matches(item -> item.length() == 5 && item.scale() == 2);
  }

  @Test
  void acceptsAByteOrderMark() {
    files.with(EditionFiles.CODES, "\uFEFF" + CODES_TEXT);
    assertThat(StandardReader.read(files).codeLists()).hasSize(1);
  }

  @Test
  void tellsEveryMissingFile() {
    files
        .without(EditionFiles.SYSTEMS)
        .without(EditionFiles.ITEMS)
        .without(EditionFiles.CODES)
        .without(EditionFiles.PROPERTIES);
    assertThat(problems())
        .contains(
            "SRB-STD-0001 edition.properties:0",
            "SRB-STD-0001 systems.csv:0",
            "SRB-STD-0001 codes.csv:0",
            "SRB-STD-0001 standard_items.csv:0");
  }

  @Test
  void tellsThatAFileIsNotUtf8() {
    files.with(EditionFiles.CODES, CODES_TEXT.getBytes(Charset.forName("windows-31j")));
    assertThat(problems()).contains("SRB-STD-0002 codes.csv:0");
  }

  @Test
  void tellsAMissingColumn() {
    files.with(EditionFiles.SYSTEMS, SYSTEMS_TEXT.replace("ministry,", "who,"));
    assertThat(problems()).contains("SRB-STD-0003 systems.csv:1 ministry");
  }

  @Test
  void tellsARowOfAnotherLength() {
    files.with(EditionFiles.CODES, CODES_TEXT.replace("2,女,name_only,project", "2,女"));
    assertThat(problems()).containsExactly("SRB-STD-0004 codes.csv:3");
  }

  @Test
  void tellsEveryBadValueAtOnce() {
    files
        .with(
            EditionFiles.ITEMS,
            ITEMS_TEXT
                .replace("00190001", "1")
                .replace("X,15", "Q,long")
                .replace("seibetsu", "Seibetsu")
                .replace("9V,5,2,1", "9V,5,2,yes"))
        .with(EditionFiles.SYSTEMS, SYSTEMS_TEXT.replace("implementation", "sure"));
    assertThat(problems())
        .containsExactly(
            "SRB-STD-0005 systems.csv:2 id_verified",
            "SRB-STD-0005 systems.csv:3 id_verified",
            "SRB-STD-0005 standard_items.csv:2 type",
            "SRB-STD-0005 standard_items.csv:2 item_id",
            "SRB-STD-0005 standard_items.csv:2 length",
            "SRB-STD-0005 standard_items.csv:3 physical_name",
            "SRB-STD-0005 standard_items.csv:4 key");
  }

  @Test
  void refusesAPhysicalNameThatIsTooLongForAColumn() {
    files.with(EditionFiles.ITEMS, ITEMS_TEXT.replace("seibetsu", "s".repeat(64)));
    assertThat(problems()).containsExactly("SRB-STD-0005 standard_items.csv:3 physical_name");
    files.with(EditionFiles.ITEMS, ITEMS_TEXT.replace("seibetsu", "s".repeat(63)));
    assertThat(StandardReader.read(files).itemCount()).isEqualTo(3);
  }

  @Test
  void tellsWhatStandsTwice() {
    files
        .with(
            EditionFiles.ITEMS,
            ITEMS_TEXT.replace("00190002", "00190001").replace("seibetsu", "atenabango"))
        .with(EditionFiles.CODES, CODES_TEXT.replace("2,女", "1,女"));
    assertThat(problems())
        .containsExactly(
            "SRB-STD-0006 codes.csv:3 value",
            "SRB-STD-0006 standard_items.csv:3 item_id",
            "SRB-STD-0006 standard_items.csv:3 physical_name");
  }

  @Test
  void tellsWhatIsNotThere() {
    files.with(
        EditionFiles.ITEMS,
        ITEMS_TEXT.replace("001-901", "001-999").replace("006,006901", "001,006901"));
    assertThat(problems())
        .containsExactly(
            "SRB-STD-0007 standard_items.csv:3 code_id",
            "SRB-STD-0007 standard_items.csv:4 system_id");
  }

  @Test
  void tellsRowsOfOneGroupOrListThatDisagree() {
    files
        .with(EditionFiles.ITEMS, ITEMS_TEXT.replace("住民情報,00190002", "住民,00190002"))
        .with(EditionFiles.CODES, CODES_TEXT.replace("性別,2", "男女,2"));
    assertThat(problems())
        .containsExactly(
            "SRB-STD-0008 codes.csv:3 code_name", "SRB-STD-0008 standard_items.csv:3 group_name");
  }

  @Test
  void tellsBadProperties() {
    files.with(EditionFiles.PROPERTIES, "edition=../up\napplies_from=soon\n");
    assertThat(problems())
        .containsExactly(
            "SRB-STD-0005 edition.properties:0 edition",
            "SRB-STD-0005 edition.properties:0 applies_from",
            "SRB-STD-0005 edition.properties:0 provenance");
  }

  @Test
  void tellsThatTablesChangedSinceTheyWereStored() {
    files.with(EditionFiles.PROPERTIES, PROPERTIES_TEXT + "sha256=00\n");
    assertThat(problems()).containsExactly("SRB-STD-0104 edition.properties:0");
  }

  @Test
  void saysTheFormThatAValueWants() {
    files.with(EditionFiles.ITEMS, ITEMS_TEXT.replace("006901", "6901"));
    Finding finding = findings().get(0);
    assertThat(Messages.japanese("standard").line(finding))
        .isEqualTo(
            "[エラー] SRB-STD-0005 (standard_items.csv 4行 列「group_id」) "
                + "列「group_id」の値「6901」は使えません。 → グループID（数字6桁）にしてください。");
  }

  private List<Finding> findings() {
    return catchThrowableOfType(StandardException.class, () -> StandardReader.read(files))
        .findings();
  }

  private List<String> problems() {
    return findings().stream()
        .map(
            finding ->
                "%s %s:%d %s"
                    .formatted(
                        finding.code().code(),
                        finding.place().file(),
                        finding.place().line(),
                        finding.place().column() == null ? "" : finding.place().column())
                    .strip())
        .toList();
  }
}
