package jp.shirube.mappings.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;

/** Reads an edition from its files; every problem at once. */
final class StandardReader {

  private StandardReader() {}

  /**
   * @throws StandardException with every finding when a file is missing or malformed
   */
  static Standard read(EditionFiles files) {
    List<Finding> findings = new ArrayList<>();
    Edition edition = EditionProperties.read(files, findings);
    List<BusinessSystem> systems = SystemsFile.read(files, findings);
    Map<String, CodeList> codeLists = CodesFile.read(files, findings);
    List<StandardGroup> groups = ItemsFile.read(files, systems, codeLists.keySet(), findings);
    if (!findings.isEmpty()) {
      throw new StandardException(findings);
    }
    return new Standard(
        edition.name(), edition.appliesFrom(), edition.provenance(), systems, groups, codeLists);
  }

  /** The files of an edition. */
  static Map<String, byte[]> write(Standard standard) {
    Map<String, byte[]> tables =
        Map.of(
            EditionFiles.SYSTEMS, SystemsFile.write(standard.systems()),
            EditionFiles.ITEMS, ItemsFile.write(standard.groups()),
            EditionFiles.CODES, CodesFile.write(standard.codeLists().values()));
    Map<String, byte[]> files = new java.util.TreeMap<>(tables);
    files.put(EditionFiles.PROPERTIES, EditionProperties.write(standard, tables));
    return files;
  }
}
