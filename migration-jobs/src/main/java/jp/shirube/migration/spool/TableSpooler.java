package jp.shirube.migration.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.delivery.ManifestEntry;
import jp.shirube.migration.delivery.ManifestWriter;

/**
 * Writes the tables of a relational source into a delivery: one CSV file per table, all as of one
 * moment, and the manifest. Either the whole delivery is there or nothing is.
 */
public final class TableSpooler {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final SpoolSettings settings;
  private final Path home;
  private final Clock clock;

  /**
   * @param home the installation's folder
   * @param clock tells when the data were extracted
   */
  public TableSpooler(SpoolSettings settings, Path home, Clock clock) {
    this.settings = settings;
    this.home = home;
    this.clock = clock;
  }

  /**
   * Spools into a folder.
   *
   * @param out made where it is not there; must be empty
   * @throws FindingException SRB-SPL-0004 to 0010; the folder is empty again then
   */
  public Manifest spool(Path out) {
    prepare(out);
    boolean done = false;
    try {
      OffsetDateTime extracted =
          OffsetDateTime.now(clock.withZone(ZONE)).truncatedTo(ChronoUnit.SECONDS);
      Manifest manifest = manifest(extracted, tables(out));
      ManifestWriter.write(out, manifest);
      done = true;
      return manifest;
    } catch (UncheckedIOException e) {
      throw writeFailed(out, e);
    } finally {
      if (!done) {
        clear(out);
      }
    }
  }

  private List<ManifestEntry> tables(Path out) {
    try (SourceDatabase database = SourceDatabase.open(settings, home)) {
      List<ManifestEntry> entries = new ArrayList<>();
      for (SpoolTable table : settings.tables()) {
        TableWriter writer = new TableWriter(settings, table, database.connection());
        entries.add(writer.write(out));
      }
      return entries;
    } catch (SQLException e) {
      throw new FindingException(Finding.of(SpoolFinding.NOT_CONNECTED, Place.NOWHERE), e);
    }
  }

  private Manifest manifest(OffsetDateTime extracted, List<ManifestEntry> entries) {
    return new Manifest(
        settings.systemId(), settings.vendorId(), settings.number(), extracted, entries);
  }

  private static void prepare(Path out) {
    try {
      Files.createDirectories(
          out, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      try (Stream<Path> inside = Files.list(out)) {
        if (inside.findAny().isPresent()) {
          throw new FindingException(finding(SpoolFinding.OUTPUT_NOT_EMPTY, out));
        }
      }
    } catch (IOException e) {
      throw writeFailed(out, e);
    }
  }

  private static void clear(Path out) {
    try (Stream<Path> inside = Files.list(out)) {
      for (Path file : inside.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw writeFailed(out, e);
    }
  }

  private static FindingException writeFailed(Path out, Exception cause) {
    return new FindingException(finding(SpoolFinding.WRITE_FAILED, out), cause);
  }

  private static Finding finding(SpoolFinding code, Path out) {
    return Finding.of(code, Place.NOWHERE, Map.of("folder", out.toString()));
  }
}
