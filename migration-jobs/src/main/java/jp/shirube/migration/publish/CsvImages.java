package jp.shirube.migration.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.ItemType;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.migration.delivery.DeliveredImages;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the images that a set's rows name into its folder {@code images}, and for each group with
 * items of type BLOB the list {@code images_<group>.csv} with sizes and hashes.
 */
final class CsvImages {

  private static final String FOLDER = "images";
  private static final Messages MESSAGES = Messages.japanese("publish");
  private static final List<String> HEADINGS =
      Stream.of("file", "bytes", "sha256")
          .map(column -> MESSAGES.text("csv.manifest." + column))
          .toList();

  /** A written image. */
  private record Written(long bytes, String sha256) {}

  private final CsvSet set;
  private final JdbcTemplate template;

  CsvImages(CsvSet set, JdbcTemplate template) {
    this.set = set;
    this.template = template;
  }

  /** Returns the lists in the order of the groups; none when no group has images. */
  List<CsvFile> write(DeliveredImages images, Path folder) throws IOException {
    Map<StandardGroup, Set<String>> named = new LinkedHashMap<>();
    set.groups().stream()
        .filter(group -> !columns(group).isEmpty())
        .forEach(group -> named.put(group, names(group)));
    if (named.isEmpty()) {
      return List.of();
    }
    Map<String, Written> written = writeImages(images, named, folder.resolve(FOLDER));
    List<CsvFile> lists = new ArrayList<>();
    for (Map.Entry<StandardGroup, Set<String>> group : named.entrySet()) {
      lists.add(writeList(group.getKey(), group.getValue(), written, folder));
    }
    return lists;
  }

  private static List<String> columns(StandardGroup group) {
    return group.items().stream()
        .filter(item -> item.type() == ItemType.BLOB)
        .map(StandardItem::physicalName)
        .toList();
  }

  private Set<String> names(StandardGroup group) {
    Set<String> names = new HashSet<>();
    for (String column : columns(group)) {
      String name = Identifiers.quoted(column);
      names.addAll(
          template.queryForList(
              "SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL"
                  .formatted(name, StagingTables.table(set.runId(), group), name),
              String.class));
    }
    return names;
  }

  private static Map<String, Written> writeImages(
      DeliveredImages images, Map<StandardGroup, Set<String>> named, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Set<String> wanted = new HashSet<>();
    named.values().forEach(wanted::addAll);
    Map<String, Written> written = new TreeMap<>();
    images.each(
        (name, content) -> {
          if (wanted.contains(name)) {
            Files.write(folder.resolve(name), content);
            written.put(name, new Written(content.length, sha256(content)));
          }
        });
    return written;
  }

  private CsvFile writeList(
      StandardGroup group, Set<String> names, Map<String, Written> written, Path folder)
      throws IOException {
    String fileName = "images_" + group.id() + ".csv";
    try (CsvOutput out = new CsvOutput(folder.resolve(fileName), set.settings())) {
      out.csv().writeRecord(HEADINGS);
      long rows = 0;
      for (Map.Entry<String, Written> image : written.entrySet()) {
        if (names.contains(image.getKey())) {
          Written file = image.getValue();
          out.csv()
              .writeRecord(
                  FOLDER + "/" + image.getKey(), Long.toString(file.bytes()), file.sha256());
          rows++;
        }
      }
      String hash = out.finish();
      return new CsvFile(group, fileName, rows, Files.size(folder.resolve(fileName)), hash);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
