package jp.shirube.migration.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {

  private static final String HEAD = String.join(",", ManifestColumn.headings()) + "\r\n";
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final String ROW =
      "001,A,A-0001,2026-10-31T18:00:00+09:00,F1,f1.csv,10,200," + HASH + ",税額,-12.50,\r\n";
  private static final Messages MESSAGES = Messages.japanese("delivery");

  @TempDir Path folder;

  private final List<Finding> findings = new ArrayList<>();

  private Optional<Manifest> parse(String text) {
    return ManifestReader.parse(text.getBytes(StandardCharsets.UTF_8), findings::add);
  }

  /** Code, line, column and problem of each finding. */
  private List<String> problems() {
    return findings.stream()
        .map(
            finding ->
                String.join(
                    " ",
                    finding.code().code(),
                    Long.toString(finding.place().line()),
                    String.valueOf(finding.place().column()),
                    finding.arguments().getOrDefault("problem", "")))
        .toList();
  }

  @Test
  void aGoodManifest() {
    Manifest manifest = parse("\uFEFF" + HEAD + ROW + "\r\n").orElseThrow();

    assertThat(problems()).isEmpty();
    assertThat(manifest)
        .isEqualTo(
            new Manifest(
                "001",
                "A",
                "A-0001",
                OffsetDateTime.parse("2026-10-31T18:00:00+09:00"),
                List.of(
                    new ManifestEntry(
                        "F1", "f1.csv", 10, 200, HASH, "税額", new BigDecimal("-12.50"), false))));
  }

  @Test
  void columnsMayStandInAnyOrderWithOthersBetween() {
    List<String> headings = new ArrayList<>(ManifestColumn.headings());
    List<String> values = new ArrayList<>(List.of(ROW.strip().split(",", -1)));
    Collections.reverse(headings);
    Collections.reverse(values);

    assertThat(parse("備考," + String.join(",", headings) + "\n x ," + String.join(",", values)))
        .isPresent();
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'001,A', '01,A', 業務システムID",
    "'001,A', '001,', 事業者ID",
    "A-0001, 'x/y', 提供番号",
    "2026-10-31T18:00:00+09:00, 2026-10-31, 抽出日時",
    "',F1,', ',,', ファイルID",
    "',10,', ',-1,', 件数",
    "',10,', ',1e3,', 件数",
    "',200,', ',9999999999999999,', バイト数",
    "0123456789abcdef0, 0, SHA-256",
    "-12.50, 1e999999999, 合計値",
    "-12.50, '', 合計値",
    "税額, '', 合計値",
    "'-12.50,', '-12.50,9', 空提供の申告",
  })
  void aWrongValueIsToldWithItsPlace(String good, String wrong, String column) {
    assertThat(parse(HEAD + ROW.replace(good, wrong))).isEmpty();
    assertThat(problems()).containsExactly("SRB-DLV-0002 2 " + column + " value");
  }

  @ParameterizedTest
  @CsvSource({
    "'001,A', '01,A', 例: 001",
    "2026-10-31T18:00:00+09:00, 2026-10-31, 例: 2026-11-01T09:00:00+09:00",
    "',10,', ',1e3,', 例: 12345",
    "0123456789abcdef0, 0, sha256sum",
    "'-12.50,', '-12.50,9', 1 を",
  })
  void theRemedyShowsTheFormOfTheValue(String good, String wrong, String example) {
    parse(HEAD + ROW.replace(good, wrong));
    assertThat(findings).singleElement().extracting(MESSAGES::remedy).asString().contains(example);
  }

  @Test
  void theRemedyOfAWrongHeadingIsTheHeading() {
    parse(HEAD.replace("件数", "数") + ROW);
    assertThat(findings)
        .singleElement()
        .extracting(MESSAGES::remedy)
        .asString()
        .contains(HEAD.strip());
  }

  @Test
  void aWrongValueIsNotTakenForOneThatDiffersInTheNextRows() {
    String other = ROW.replace("F1,f1.csv", "F2,f2.csv");
    assertThat(parse(HEAD + ROW.replace("+09:00", "") + other)).isEmpty();
    assertThat(problems()).containsExactly("SRB-DLV-0002 2 抽出日時 value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../f1.csv",
        "/etc/passwd",
        "a\\b",
        "..",
        ".",
        "manifest.csv",
        "c:x",
        "",
        "a\u0000"
      })
  void pathsAreNoFileNames(String name) {
    assertThat(parse(HEAD + ROW.replace("f1.csv", name))).isEmpty();
    assertThat(problems()).containsExactly("SRB-DLV-0013 2 ファイル名 ");
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    String other = ROW.replace("001,A,A-0001", "002,B,A-0001").replace(",10,", ",x,");

    assertThat(parse(HEAD + ROW + ROW + other + "1,2\r\n")).isEmpty();
    assertThat(problems())
        .containsExactly(
            "SRB-DLV-0002 3 ファイルID repeated",
            "SRB-DLV-0002 3 ファイル名 repeated",
            "SRB-DLV-0002 4 業務システムID different",
            "SRB-DLV-0002 4 事業者ID different",
            "SRB-DLV-0002 4 件数 value",
            "SRB-DLV-0002 5 null fields");
    findings.forEach(finding -> assertThat(MESSAGES.line(finding)).doesNotContain("{"));
  }

  @Test
  void missingAndRepeatedHeadings() {
    assertThat(parse(HEAD.replace("件数", "数").replace("バイト数", "ファイル名") + ROW)).isEmpty();
    assertThat(problems())
        .containsExactlyInAnyOrder(
            "SRB-DLV-0002 1 件数 heading",
            "SRB-DLV-0002 1 バイト数 heading",
            "SRB-DLV-0002 1 ファイル名 heading");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void anEmptyManifest(String text) {
    assertThat(parse(text)).isEmpty();
    assertThat(problems()).containsExactly("SRB-DLV-0002 0 null empty");
  }

  @Test
  void aManifestWithoutFiles() {
    assertThat(parse(HEAD)).isEmpty();
    assertThat(problems()).containsExactly("SRB-DLV-0002 0 null empty");
  }

  @Test
  void notUtf8() {
    assertThat(
            ManifestReader.parse(
                (HEAD + ROW).getBytes(Charset.forName("windows-31j")), findings::add))
        .isEmpty();
    assertThat(problems()).containsExactly("SRB-DLV-0002 0 null charset");
  }

  @Test
  void aHugeManifestIsNotEvenRead() throws IOException {
    Files.write(folder.resolve(Manifest.FILE_NAME), new byte[ManifestReader.LARGEST + 1]);

    assertThat(ManifestReader.read(folder, findings::add)).isEmpty();
    assertThat(problems()).containsExactly("SRB-DLV-0002 0 null size");
  }

  @Test
  void aLinkIsNoManifest() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), HEAD + ROW);
    Files.createSymbolicLink(folder.resolve(Manifest.FILE_NAME), real);

    assertThat(ManifestReader.read(folder, findings::add)).isEmpty();
    assertThat(problems()).containsExactly("SRB-DLV-0013 0 null ");
  }

  @Test
  void whatIsWrittenIsRead() {
    Manifest manifest =
        new Manifest(
            "024",
            "B",
            "番号, \"1\"",
            OffsetDateTime.parse("2026-10-31T18:00:00+09:00"),
            List.of(
                new ManifestEntry("F1", "国保,1.dat", 0, 0, HASH, "", null, true),
                new ManifestEntry("F2", "f2.dat", 5, 7, HASH, "額", BigDecimal.TEN, false)));

    ManifestWriter.write(folder, manifest);

    assertThat(ManifestReader.read(folder, findings::add)).contains(manifest);
    assertThat(problems()).isEmpty();
  }

  /** Whatever the bytes are: a manifest without error findings, or findings with sentences. */
  @FuzzTest
  void anyBytesAreAManifestOrFindings(byte[] bytes) {
    List<Finding> found = new ArrayList<>();
    Optional<Manifest> manifest = ManifestReader.parse(bytes, found::add);

    assertThat(manifest.isPresent()).isEqualTo(found.isEmpty());
    found.forEach(finding -> assertThat(MESSAGES.line(finding)).isNotBlank());
    manifest.ifPresent(
        read ->
            assertThat(read.entries()).allMatch(entry -> PlainFiles.isPlainName(entry.fileName())));
  }
}
