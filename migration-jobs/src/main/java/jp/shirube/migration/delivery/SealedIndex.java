package jp.shirube.migration.delivery;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.crypto.DurableFiles;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.crypto.ValueSealer;
import jp.shirube.migration.source.Partition;

/** The index of a stored delivery as a sealed file: CSV rows of the delivery, files, partitions. */
final class SealedIndex {

  private static final String FILE_NAME = "index.sealed";
  private static final String FORM = "1";
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final ValueSealer sealer;

  SealedIndex(MasterKey key) {
    this.sealer = new ValueSealer(key, "delivery index");
  }

  void write(Path folder, DeliveryIndex index) throws IOException {
    byte[] clear = text(index).getBytes(StandardCharsets.UTF_8);
    Path file = Files.createFile(folder.resolve(FILE_NAME), OWNER_ONLY);
    DurableFiles.write(file, sealer.seal(clear, associatedData(index.id())));
  }

  /**
   * @throws FindingException SRB-DLV-0015 when it is missing, changed, or that of another delivery
   */
  DeliveryIndex read(Path folder) {
    String id = String.valueOf(folder.getFileName());
    try {
      byte[] sealed = Files.readAllBytes(folder.resolve(FILE_NAME));
      byte[] clear = sealer.open(sealed, associatedData(id));
      return parse(new String(clear, StandardCharsets.UTF_8));
    } catch (IOException | FindingException | IllegalArgumentException e) {
      throw StoreFaults.damaged(id, e);
    }
  }

  private static byte[] associatedData(String id) {
    return id.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(DeliveryIndex index) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          FORM,
          index.id(),
          index.systemId(),
          index.vendorId(),
          index.number(),
          index.contentHash(),
          index.token());
      index.files().forEach(file -> write(csv, file));
    }
    return text.toString();
  }

  private static void write(CsvWriter csv, StoredFile file) {
    csv.writeRecord(
        file.fileId(),
        file.name(),
        Long.toString(file.records()),
        Long.toString(file.bytes()),
        file.sha256(),
        Integer.toString(file.partitions().size()));
    for (Partition partition : file.partitions()) {
      csv.writeRecord(
          Long.toString(partition.firstRecord()),
          Long.toString(partition.firstLine()),
          Long.toString(partition.offset()),
          Long.toString(partition.endOffset()),
          Long.toString(partition.records()));
    }
  }

  private static DeliveryIndex parse(String text) {
    List<List<String>> rows =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)
            .stream()
            .map(row -> row.getFields())
            .toList();
    List<String> head = rows.get(0);
    return new DeliveryIndex(
        head.get(1), head.get(2), head.get(3), head.get(4), head.get(5), head.get(6), files(rows));
  }

  private static List<StoredFile> files(List<List<String>> rows) {
    List<StoredFile> files = new ArrayList<>();
    int at = 1;
    while (at < rows.size()) {
      int partitions = Integer.parseInt(rows.get(at).get(5));
      files.add(file(rows.get(at), rows.subList(at + 1, at + 1 + partitions)));
      at += 1 + partitions;
    }
    return files;
  }

  private static StoredFile file(List<String> row, List<List<String>> partitionRows) {
    List<Partition> partitions = new ArrayList<>();
    for (List<String> partition : partitionRows) {
      partitions.add(partition(partitions.size(), partition));
    }
    return new StoredFile(
        row.get(0),
        row.get(1),
        Long.parseLong(row.get(2)),
        Long.parseLong(row.get(3)),
        row.get(4),
        partitions);
  }

  private static Partition partition(int index, List<String> row) {
    List<Long> values = row.stream().map(Long::valueOf).toList();
    return new Partition(
        index, values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
  }
}
