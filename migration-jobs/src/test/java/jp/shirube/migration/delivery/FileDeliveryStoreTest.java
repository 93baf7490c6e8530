package jp.shirube.migration.delivery;

import static jp.shirube.migration.delivery.DeliveryFixture.WINDOWS;
import static jp.shirube.migration.delivery.DeliveryFixture.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.definition.SourceFormat;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.source.Layouts;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.PartitionSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDeliveryStoreTest {

  private static final SourceFile PERSONS =
      Layouts.csv("windows-31j", ',', '"', 1, "番号", "氏名", "税額");
  private static final byte[] CONTENT =
      "番号,氏名,税額\r\n1,山田　太郎,\"1,200\"\r\n2,鈴木　花子,-300\r\n3,佐藤　一郎,0\r\n".getBytes(WINDOWS);
  private static final Messages MESSAGES = Messages.japanese("delivery");

  @TempDir Path home;
  @TempDir Path folder;

  private final List<Finding> findings = new ArrayList<>();
  private FileDeliveryStore store;
  private DeliveryFixture delivery;

  @BeforeEach
  void open() {
    store = new FileDeliveryStore(home, MasterKey.openOrCreate(home), new PartitionSize(2, 1000));
    delivery = new DeliveryFixture(folder);
  }

  private Optional<StoredDelivery> receive(SourceFile... layouts) {
    return store.receive(folder, mapping(layouts), findings::add);
  }

  private List<String> codes() {
    findings.forEach(finding -> assertThat(MESSAGES.line(finding)).isNotBlank());
    return findings.stream().map(finding -> finding.code().code()).toList();
  }

  private DeliveryFixture good() {
    return delivery.file("F1", "persons.csv", 3, CONTENT, "税額", new BigDecimal("900"));
  }

  private List<Path> stored() throws IOException {
    try (Stream<Path> all = Files.list(home.resolve("deliveries"))) {
      return all.toList();
    }
  }

  @Test
  void aGoodDeliveryIsStoredWithoutFindings() throws IOException {
    good().manifest();

    StoredDelivery received = receive(PERSONS).orElseThrow();

    assertThat(codes()).isEmpty();
    assertThat(received.id()).matches("A-001-[0-9a-f]{16}");
    assertThat(received.number()).isEqualTo("A-0001");
    StoredFile file = received.files().get(0);
    assertThat(file.records()).isEqualTo(3);
    assertThat(file.partitions())
        .containsExactly(
            new Partition(0, 1, 2, 16, 57, 2), new Partition(1, 3, 4, 57, CONTENT.length, 1));
    assertThat(read(received, 0)).isEqualTo(CONTENT);
    assertThat(new String(read(received, 57), WINDOWS)).isEqualTo("3,佐藤　一郎,0\r\n");
  }

  private static byte[] read(StoredDelivery delivery, long offset) throws IOException {
    try (InputStream in = delivery.open("F1", offset)) {
      return in.readAllBytes();
    }
  }

  @Test
  void nothingIsStoredInClear() throws IOException {
    good().manifest();
    receive(PERSONS);

    byte[] name = "山田".getBytes(WINDOWS);
    try (Stream<Path> all = Files.walk(home.resolve("deliveries"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(content).doesNotContain(new String(name, StandardCharsets.ISO_8859_1));
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
      }
    }
  }

  @Test
  void theSameContentIsReceivedOnce() throws IOException {
    good().manifest();

    String first = receive(PERSONS).orElseThrow().id();
    String second = receive(PERSONS).orElseThrow().id();

    assertThat(second).isEqualTo(first);
    assertThat(stored()).hasSize(1);
    assertThat(store.find(first).orElseThrow().files().get(0).records()).isEqualTo(3);
    assertThat(store.find("A-001-0000000000000000")).isEmpty();
    assertThat(store.find("../" + first)).isEmpty();
  }

  @Test
  void anotherLayoutCutsTheSameContentAnew() {
    good().manifest();
    String first = receive(PERSONS).orElseThrow().id();

    SourceFile threeHeaders = Layouts.csv("windows-31j", ',', '"', 3, "番号", "氏名", "税額");
    receive(threeHeaders);

    assertThat(codes()).containsExactly("SRB-DLV-0004", "SRB-DLV-0007");
    assertThat(store.find(first)).isPresent();
  }

  @Test
  void noManifest() throws IOException {
    assertThat(receive(PERSONS)).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0001");
    assertThat(stored()).isEmpty();
  }

  @Test
  void everythingWrongIsToldAtOnce() throws IOException {
    SourceFile missing = layout("F2");
    SourceFile empty = layout("F3");
    delivery
        .entry(
            new ManifestEntry(
                "F1", "persons.csv", 4, 5, "0".repeat(64), "税額", BigDecimal.ONE, false))
        .entry(new ManifestEntry("F2", "f2.csv", 1, 1, "0".repeat(64), "", null, false))
        .file("F3", "f3.csv", 0, new byte[0])
        .entry(new ManifestEntry("F9", "f9.csv", 1, 1, "0".repeat(64), "", null, false))
        .manifest("024", "B");
    delivery.write("persons.csv", CONTENT);
    delivery.write("left.txt", CONTENT);
    undeclare();

    assertThat(receive(PERSONS, missing, empty)).isEmpty();
    assertThat(codes())
        .containsExactlyInAnyOrder(
            "SRB-DLV-0010",
            "SRB-DLV-0010",
            "SRB-DLV-0009",
            "SRB-DLV-0012",
            "SRB-DLV-0006",
            "SRB-DLV-0005",
            "SRB-DLV-0004",
            "SRB-DLV-0007",
            "SRB-DLV-0003",
            "SRB-DLV-0008");
    assertThat(stored()).isEmpty();
  }

  @Test
  void anEmptyFileIsToldAloneWithoutWhatFollows() throws IOException {
    good().manifest();
    delivery.write("persons.csv", new byte[0]);

    assertThat(receive(PERSONS)).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0008");
  }

  private void undeclare() throws IOException {
    Path manifest = folder.resolve(Manifest.FILE_NAME);
    Files.writeString(manifest, Files.readString(manifest).replace(",,,1\r\n", ",,,\r\n"));
  }

  private static SourceFile layout(String id) {
    return new SourceFile(
        id,
        id + ".csv",
        "",
        SourceFormat.DELIMITED,
        "windows-31j",
        ',',
        '"',
        1,
        0,
        true,
        PERSONS.fields());
  }

  @Test
  void aFileThatTheManifestDoesNotNameAtAllIsMissing() {
    good().manifest();

    assertThat(receive(PERSONS, layout("F2"))).isEmpty();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(DeliveryFinding.FILE_MISSING);
              assertThat(finding.arguments()).isEqualTo(Map.of("fileId", "F2"));
              assertThat(finding.place().file()).isEqualTo("F2.csv");
            });
  }

  @Test
  void declaredEmptyFilesAreReceivedPresentOrNot() {
    good()
        .file("F2", "f2.csv", 0, "番号,氏名,税額\r\n".getBytes(WINDOWS))
        .entry(new ManifestEntry("F3", "f3.csv", 0, 0, "0".repeat(64), "", null, true))
        .manifest();

    StoredDelivery received = receive(PERSONS, layout("F2"), layout("F3")).orElseThrow();

    assertThat(codes()).isEmpty();
    assertThat(received.files()).extracting(StoredFile::records).containsExactly(3L, 0L, 0L);
    assertThat(received.files().get(2).partitions()).isEmpty();
  }

  @Test
  void linksAndFoldersAreRefused() throws IOException {
    Path outside = Files.write(home.resolve("outside.csv"), CONTENT);
    Files.createSymbolicLink(folder.resolve("persons.csv"), outside);
    delivery.entry(ManifestWriter.describe(folder, "F1", "persons.csv", 3, "", null)).manifest();

    assertThat(receive(PERSONS)).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0013");
  }

  @Test
  void anotherCharsetIsNoticed() {
    String rows = "1,住所は茨城県小美玉市,5\r\n".repeat(20);
    delivery
        .file("F1", "persons.csv", 20, ("番号,氏名,税額\r\n" + rows).getBytes(StandardCharsets.UTF_8))
        .manifest();

    assertThat(receive(PERSONS)).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0011");
  }

  @Test
  void asciiInsteadOfAHostCodeIsNoticed() {
    SourceFile host =
        Layouts.fixed("x-IBM939", false, Layouts.Field.text("a", 8), Layouts.Field.text("b", 2));
    byte[] ascii = "00012345 1".repeat(20).getBytes(StandardCharsets.US_ASCII);
    delivery.file("F2", "f2.dat", 20, ascii).manifest();

    assertThat(receive(host)).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0011");
  }

  @Test
  void layoutsThatCannotBeCutAreRefused() {
    good().manifest();

    assertThat(receive(Layouts.csv("UTF-16LE", "a"))).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0016");
  }

  @Test
  void tableColumnsMustBeTheLayouts() {
    SourceFile table =
        new SourceFile(
            "T1",
            "t1",
            "",
            SourceFormat.TABLE,
            "UTF-8",
            ',',
            '"',
            1,
            0,
            true,
            Layouts.csv("UTF-8", "ID", "KINGAKU").fields());
    delivery
        .file("T1", "t1.csv", 1, "ID,GAKU\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8))
        .manifest();

    assertThat(receive(table)).isEmpty();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .isEqualTo(Map.of("position", "2", "expected", "KINGAKU")));
    assertThat(codes()).containsExactly("SRB-DLV-0018");
  }

  @Test
  void totalsOfUnknownFieldsAreRefused() {
    delivery.file("F1", "persons.csv", 3, CONTENT, "所得", BigDecimal.TEN).manifest();

    assertThat(receive(PERSONS)).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0002");
  }

  @Test
  void tamperingWithTheStoreIsNoticed() throws IOException {
    good().manifest();
    StoredDelivery received = receive(PERSONS).orElseThrow();
    Path kept = home.resolve("deliveries").resolve(received.id());

    flip(kept.resolve("0.enc"), 100);
    assertThatThrownBy(() -> read(received, 0))
        .isInstanceOfAny(IOException.class, UncheckedIOException.class);
    flip(kept.resolve("index.sealed"), 30);
    assertThatThrownBy(() -> store.find(received.id()))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(Finding::code)
                    .containsExactly(DeliveryFinding.STORE_DAMAGED));
  }

  private static void flip(Path file, int at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[at] ^= 1;
    Files.write(file, bytes);
  }

  @Test
  void whatADeadProcessLeftIsClearedAway() throws IOException {
    Path left = home.resolve("deliveries").resolve(".incoming-99999999-1");
    Files.createDirectories(left.resolve("inner"));
    good().manifest();

    receive(PERSONS);

    assertThat(stored()).hasSize(1).doesNotContain(left);
  }

  @Test
  void aStoreThatCannotBeWrittenIsAFault() throws IOException {
    good().manifest();
    Files.writeString(home.resolve("deliveries"), "not a folder");

    assertThatThrownBy(() -> receive(PERSONS))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(Finding::code)
                    .containsExactly(DeliveryFinding.STORE_FAILED));
  }
}
