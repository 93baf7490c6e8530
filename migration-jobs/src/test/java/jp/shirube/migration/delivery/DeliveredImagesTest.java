package jp.shirube.migration.delivery;

import static jp.shirube.migration.delivery.DeliveryFixture.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.source.Layouts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveredImagesTest {

  private static final SourceFile SEALS = Layouts.csv("UTF-8", ',', '"', 1, "番号", "印影");
  private static final byte[] RECORDS = "番号,印影\r\n1,a.png\r\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PRINT = "the print of a seal".getBytes(StandardCharsets.UTF_8);
  private static final Messages MESSAGES = Messages.japanese("delivery");

  @TempDir Path home;
  @TempDir Path folder;

  private final List<Finding> findings = new ArrayList<>();
  private DeliveryFixture delivery;

  @BeforeEach
  void deliverRecords() {
    delivery = new DeliveryFixture(folder).file("F1", "seals.csv", 1, RECORDS);
  }

  private Optional<StoredDelivery> receive() {
    delivery.manifest();
    return new FileDeliveryStore(home, MasterKey.openOrCreate(home))
        .receive(folder, mapping(SEALS), findings::add);
  }

  private Optional<StoredDelivery> receive(long stated, byte[] container) {
    delivery.file(DeliveredImages.FILE_ID, "INEI.ZIP", stated, container);
    return receive();
  }

  private List<String> sentences() {
    return findings.stream().map(MESSAGES::line).toList();
  }

  private List<String> codes() {
    return findings.stream().map(finding -> finding.code().code()).toList();
  }

  private static byte[] zip(Map<String, byte[]> images) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> image : images.entrySet()) {
        zip.putNextEntry(new ZipEntry(image.getKey()));
        zip.write(image.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void imagesAreKeptAndReadBack() {
    StoredDelivery received =
        receive(2, zip(new TreeMap<>(Map.of("a.png", PRINT, "b.png", new byte[] {1}))))
            .orElseThrow();

    assertThat(codes()).isEmpty();
    Map<String, byte[]> read = new TreeMap<>();
    DeliveredImages.of(received).each(read::put);
    assertThat(read.keySet()).containsExactly("a.png", "b.png");
    assertThat(read.get("a.png")).isEqualTo(PRINT);
    assertThat(received.files()).extracting(StoredFile::records).containsExactly(1L, 2L);
  }

  @Test
  void imagesAreNotStoredInClear() throws IOException {
    receive(1, zip(Map.of("a.png", PRINT)));
    try (Stream<Path> all = Files.walk(home.resolve("deliveries"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("a.png")
            .doesNotContain("PK\u0003\u0004");
      }
    }
  }

  @Test
  void aDeliveryWithoutImagesHasNone() {
    List<String> names = new ArrayList<>();
    DeliveredImages.of(receive().orElseThrow()).each((name, content) -> names.add(name));
    assertThat(names).isEmpty();
    assertThat(codes()).isEmpty();
  }

  @Test
  void otherImagesAreAnotherDelivery() {
    String one = receive(1, zip(Map.of("a.png", PRINT))).orElseThrow().id();
    delivery = new DeliveryFixture(folder).file("F1", "seals.csv", 1, RECORDS);
    String other = receive(1, zip(Map.of("a.png", new byte[] {1}))).orElseThrow().id();
    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void anotherNumberOfImagesIsTold() {
    assertThat(receive(3, zip(Map.of("a.png", PRINT)))).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0004");
  }

  @Test
  void aChangedContainerIsTold() {
    delivery.file(DeliveredImages.FILE_ID, "INEI.ZIP", 1, zip(Map.of("a.png", PRINT)));
    delivery.write("INEI.ZIP", zip(Map.of("b.png", PRINT)));
    assertThat(receive()).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0005");
  }

  @Test
  void aContainerThatIsNotThereIsTold() throws IOException {
    delivery.file(DeliveredImages.FILE_ID, "INEI.ZIP", 1, zip(Map.of("a.png", PRINT)));
    Files.delete(folder.resolve("INEI.ZIP"));
    assertThat(receive()).isEmpty();
    assertThat(codes()).containsExactly("SRB-DLV-0003");
  }

  @Test
  void whatIsNoZipHasNoImages() {
    assertThat(receive(1, PRINT)).isEmpty();
    assertThat(codes()).contains("SRB-DLV-0008");
  }

  @Test
  void aCutOffZipIsRefused() {
    byte[] whole = zip(Map.of("a.png", PRINT));
    assertThat(receive(1, Arrays.copyOf(whole, 45))).isEmpty();
    assertThat(sentences()).singleElement().asString().contains("SRB-DLV-0019", "ZIP として");
  }

  @Test
  void namesWithPathsAreRefused() {
    for (String name : List.of("../a.png", "x/a.png", "/a.png", "x/", "a:b.png", "manifest.csv")) {
      findings.clear();
      delivery = new DeliveryFixture(folder).file("F1", "seals.csv", 1, RECORDS);
      assertThat(receive(1, zip(Map.of(name, PRINT)))).as(name).isEmpty();
      assertThat(sentences()).singleElement().asString().contains("SRB-DLV-0019", "直下");
    }
  }

  @Test
  void anImageOfMoreThanAMebibyteIsRefused() {
    byte[] largest = new byte[ImageContainer.LARGEST];
    assertThat(receive(1, zip(Map.of("a.png", largest)))).isPresent();
    delivery = new DeliveryFixture(folder).file("F1", "seals.csv", 1, RECORDS);
    assertThat(receive(1, zip(Map.of("a.png", new byte[ImageContainer.LARGEST + 1])))).isEmpty();
    assertThat(sentences()).singleElement().asString().contains("SRB-DLV-0019", "1 MiB");
  }

  @Test
  void aNameThatComesTwiceIsRefused() {
    byte[] twice = zip(new TreeMap<>(Map.of("a.png", PRINT, "b.png", PRINT)));
    for (int i = 0; i < twice.length; i++) {
      if (twice[i] == 'b' && twice[i + 1] == '.') {
        twice[i] = 'a';
      }
    }
    assertThat(receive(2, twice)).isEmpty();
    assertThat(sentences()).singleElement().asString().contains("SRB-DLV-0019", "同じ名前");
  }
}
