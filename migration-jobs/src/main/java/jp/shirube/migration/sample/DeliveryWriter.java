package jp.shirube.migration.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.delivery.ManifestEntry;
import jp.shirube.migration.delivery.ManifestWriter;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Damage;
import jp.shirube.migration.sample.delivery.Effect;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.ExtractWriter;
import jp.shirube.migration.sample.delivery.PictureWriter;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.fault.Consequence;
import jp.shirube.migration.sample.fault.FaultEntry;
import jp.shirube.migration.sample.fault.VendorBooks;
import org.jspecify.annotations.Nullable;

/** Writes one vendor's delivery and keeps account of what must come of it. */
final class DeliveryWriter implements Closeable {

  /** A file in the making. */
  private record OpenFile(ExtractWriter writer, FileCounts counts, List<Extract> last) {}

  private final VendorBooks books;
  private final Path folder;
  private final FaultBook faults;
  private final Map<String, OpenFile> files = new LinkedHashMap<>();
  private final Map<String, GroupCounts> groups = new TreeMap<>();
  private final @Nullable PictureWriter pictures;

  DeliveryWriter(Path parent, VendorBooks books, FaultBook faults) {
    this.books = books;
    this.folder = parent.resolve(books.vendorId() + "-" + books.systemId());
    this.faults = faults;
    for (ExtractLayout layout : books.layouts()) {
      ExtractWriter writer = new ExtractWriter(folder, layout, books.codec(layout));
      files.put(layout.fileId(), new OpenFile(writer, new FileCounts(), new ArrayList<>()));
      layout.groupIds().forEach(group -> groups.put(group, new GroupCounts()));
    }
    this.pictures = books.pictured() ? new PictureWriter(folder) : null;
  }

  Path folder() {
    return folder;
  }

  /** Writes the images that the household's records name. */
  void writePictures(Household household) {
    if (pictures != null) {
      books.pictures(household).forEach(pictures::write);
    }
  }

  /** Writes a record, or keeps it for the end of its file. */
  void write(Extract extract, List<Consequence> consequences) {
    OpenFile file = file(extract);
    Damage damage = extract.damage();
    Damage.Place place = damage == null ? Damage.Place.USUAL : damage.place();
    if (place != Damage.Place.USUAL) {
      file.last().add(extract);
    }
    if (place != Damage.Place.LAST) {
      put(file, extract, consequences);
    }
  }

  private OpenFile file(Extract extract) {
    OpenFile file = files.get(extract.layout().fileId());
    if (file == null) {
      throw new IllegalArgumentException("no file " + extract.layout().fileId());
    }
    return file;
  }

  private void put(OpenFile file, Extract extract, List<Consequence> consequences) {
    long record = file.writer().write(extract);
    boolean excluded = extract.exclusion() != null;
    file.counts().record(excluded, !excluded && !extract.yieldsRows());
    note(file, extract, record);
    for (Consequence consequence : consequences) {
      note(
          file,
          record,
          consequence.row().groupId(),
          consequence.item(),
          consequence.code(),
          consequence.effect());
    }
    if (extract.yieldsRows()) {
      extract.rows().forEach(row -> group(row).emit(withdrawn(row, consequences)));
    }
  }

  private GroupCounts group(Row row) {
    GroupCounts counts = groups.get(row.groupId());
    if (counts == null) {
      throw new IllegalArgumentException("no file fills group " + row.groupId());
    }
    return counts;
  }

  static boolean withdrawn(Row row, List<Consequence> consequences) {
    return consequences.stream()
        .anyMatch(
            consequence ->
                consequence.effect() == Effect.WITHDRAWN && consequence.row().equals(row));
  }

  /** A record that is there twice is found in every group that its rows belong to. */
  private void note(OpenFile file, Extract extract, long record) {
    String group = extract.layout().groupId();
    String exclusion = extract.exclusion();
    if (exclusion != null) {
      note(file, record, group, "", exclusion, Effect.EXCLUDED);
    }
    Damage damage = extract.damage();
    if (damage == null) {
      return;
    }
    if (damage.place() == Damage.Place.TWICE) {
      extract.rows().stream()
          .map(Row::groupId)
          .distinct()
          .forEach(each -> note(file, record, each, "", damage.code(), damage.effect()));
      return;
    }
    for (String item : damage.items().isEmpty() ? List.of("") : damage.items()) {
      note(file, record, groupOf(extract, item), item, damage.code(), damage.effect());
    }
  }

  /** The first group of the file that has the item; the main one for a record as a whole. */
  private static String groupOf(Extract extract, String item) {
    return extract.layout().groupIds().stream()
        .filter(group -> Row.columns(group).names().contains(item))
        .findFirst()
        .orElse(extract.layout().groupId());
  }

  private void note(
      OpenFile file, long record, String group, String item, String code, Effect effect) {
    faults.add(
        new FaultEntry(
            books.systemId(),
            books.vendorId(),
            file.writer().layout().fileName(),
            record,
            file.writer().line(record),
            group,
            item,
            code,
            effect));
  }

  /** Ends the files: what was kept for their ends is written, cut-off records last. */
  @Override
  public void close() throws IOException {
    for (OpenFile file : files.values()) {
      write(file, Damage.Place.TWICE);
      write(file, Damage.Place.LAST);
      file.writer().close();
    }
    if (pictures != null) {
      pictures.close();
    }
  }

  private void write(OpenFile file, Damage.Place place) {
    for (Extract extract : file.last()) {
      Damage damage = extract.damage();
      if (damage != null && damage.place() == place) {
        put(file, extract, List.of());
      }
    }
  }

  /** To be called after closing. */
  void writeManifest(Manifest manifest) {
    ManifestWriter.write(folder, manifest);
  }

  /** The files for the manifest, to be asked after closing. */
  List<ManifestEntry> entries() {
    List<ManifestEntry> entries = new ArrayList<>();
    files.values().forEach(file -> entries.add(file.writer().entry()));
    if (pictures != null) {
      entries.add(pictures.entry());
    }
    return entries;
  }

  void writeCounts(CsvWriter csv) {
    CountLines lines = new CountLines(books.systemId(), books.vendorId());
    files.forEach(
        (id, file) -> csv.writeRecord(lines.of(file.writer().layout().fileName(), file.counts())));
    groups.forEach((group, counts) -> csv.writeRecord(lines.of(group, counts)));
  }
}
