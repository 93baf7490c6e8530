package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.ledger.FindingCount;
import jp.shirube.migration.ledger.FindingRepository;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;
import jp.shirube.migration.source.PartitionSize;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The prints of seals from the vendor's ZIP to the standard CSV set. */
class ImagesTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @TempDir static Path folder;

  private static Installation installation;
  private static RunSummary faulty;
  private static RunSummary corrected;

  @BeforeAll
  static void migrate() {
    SampleOptions options = SampleOptions.faulty(5_000, 42, LocalDate.of(2026, 11, 2)).only("002");
    installation =
        new Installation(DATABASE, folder, new RunSettings(1_000, 2), PartitionSize.DEFAULT);
    faulty = migrate(options, 1);
    corrected = migrate(options.corrected(), 2);
  }

  @AfterAll
  static void close() {
    installation.close();
  }

  private static RunSummary migrate(SampleOptions options, int rehearsal) {
    Path delivery = new SampleCity(options).writeTo(folder.resolve("s" + rehearsal)).get("002");
    Path mapping = Path.of("src/main/resources/sample/mappings/002");
    return installation
        .runner()
        .run(
            installation.rehearsal(Installation.mapping(mapping), delivery, rehearsal),
            RunProgress.SILENT);
  }

  /** Contents by name of what the vendor sent. */
  private static Map<String, String> sent(int rehearsal) {
    Path container = folder.resolve("s" + rehearsal).resolve("A-002").resolve("INEI.ZIP");
    Map<String, String> contents = new TreeMap<>();
    try (ZipFile zip = new ZipFile(container.toFile())) {
      zip.stream()
          .forEach(
              entry -> {
                try (InputStream in = zip.getInputStream(entry)) {
                  contents.put(entry.getName(), hash(in.readAllBytes()));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /** Contents by name of what stands in the set. */
  private static Map<String, String> carried(RunSummary run) {
    try (Stream<Path> files = Files.list(run.csvSet().resolve("images"))) {
      return files.collect(
          Collectors.toMap(
              file -> file.getFileName().toString(),
              file -> hash(bytes(file)),
              (one, other) -> one,
              TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> named(int rehearsal) {
    return new TreeSet<>(
        installation
            .jdbc()
            .queryForList(
                "select distinct inei from std_%s_r%d.g002901"
                    .formatted(TestDatabase.MUNICIPALITY, rehearsal),
                String.class));
  }

  private static Map<String, Long> found(RunSummary run) {
    return new FindingRepository(DATABASE.migration())
        .counts(run.runId()).stream()
            .filter(count -> count.code().matches("SRB-SET-000[78]"))
            .collect(Collectors.toMap(FindingCount::code, FindingCount::occurrences));
  }

  @Test
  void everyImageOfACorrectedDeliveryStandsInTheSet() {
    assertThat(corrected.result()).isEqualTo(RunSummary.Result.PASSED);
    assertThat(carried(corrected)).hasSizeGreaterThan(1_000).isEqualTo(sent(2));
    assertThat(carried(corrected).keySet()).isEqualTo(named(2));
    assertThat(found(corrected)).isEmpty();
  }

  @Test
  void printsAreSmallAndNoTwoAreTheSame() {
    Map<String, String> sent = sent(2);
    assertThat(Set.copyOf(sent.values())).hasSameSizeAs(sent.keySet());
    assertThat(carried(corrected).keySet())
        .allSatisfy(
            name ->
                assertThat(bytes(corrected.csvSet().resolve("images").resolve(name)))
                    .hasSizeLessThan(400)
                    .startsWith(0x89, 'P', 'N', 'G'));
  }

  @Test
  void missingImagesAreReportedAndThoseNobodyNamesCounted() {
    Map<String, String> sent = sent(1);
    Map<String, String> carried = carried(faulty);
    Set<String> missing = named(1);
    missing.removeAll(sent.keySet());

    assertThat(missing).hasSize(1);
    assertThat(sent).containsAllEntriesOf(carried);
    assertThat(carried.size()).isEqualTo(named(1).size() - missing.size()).isLessThan(sent.size());
    assertThat(found(faulty))
        .containsOnly(
            Map.entry("SRB-SET-0007", 1L),
            Map.entry("SRB-SET-0008", (long) sent.size() - carried.size()));
  }

  @Test
  void theSetListsItsImagesWithSizesAndHashes() {
    Path list = corrected.csvSet().resolve("images_002901.csv");
    List<NamedCsvRecord> rows = rows(list);
    Map<String, String> listed = new TreeMap<>();
    rows.forEach(
        row -> listed.put(row.getField("ファイル名").replace("images/", ""), row.getField("SHA-256")));
    assertThat(listed).isEqualTo(carried(corrected));
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(bytes(corrected.csvSet().resolve(row.getField("ファイル名"))))
                    .hasSize(Integer.parseInt(row.getField("バイト数"))));
    assertThat(rows(corrected.csvSet().resolve("manifest.csv")))
        .filteredOn(row -> row.getField("ファイル名").equals("images_002901.csv"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getField("件数")).isEqualTo(Integer.toString(rows.size()));
              assertThat(row.getField("SHA-256")).isEqualTo(hash(bytes(list)));
            });
  }

  private static List<NamedCsvRecord> rows(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
