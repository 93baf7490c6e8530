package jp.shirube.migration.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.EditionStore;

/** The mapping definitions a path stands for: one workbook or CSV folder, or a folder of them. */
final class MappingLibrary {

  private static final String COVER = "表紙.csv";
  private static final String WORKBOOK = ".xlsx";
  private static final String EXCEL_LOCK = "~$";

  /** A definition and where it was read. */
  record Shelved(Path path, LoadedMapping mapping) {

    boolean isOf(String systemId, String vendorId) {
      return mapping.definition().map(MappingDefinition::cover).stream()
          .anyMatch(
              cover -> cover.systemId().equals(systemId) && cover.vendorId().equals(vendorId));
    }
  }

  private final List<Shelved> all;

  private MappingLibrary(List<Shelved> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads and checks the definitions.
   *
   * @param home the installation's folder with its editions of the standard
   */
  static MappingLibrary load(Path path, Path home) {
    MappingLoader loader = new MappingLoader(new EditionStore(home)::find);
    List<Shelved> shelved = new ArrayList<>();
    definitions(path).forEach(each -> shelved.add(new Shelved(each, loader.load(each))));
    return new MappingLibrary(shelved);
  }

  private static List<Path> definitions(Path path) {
    if (!Files.isDirectory(path) || Files.exists(path.resolve(COVER))) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(MappingLibrary::isDefinition).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDefinition(Path path) {
    String name = String.valueOf(path.getFileName());
    boolean workbook = name.endsWith(WORKBOOK) && !name.startsWith(EXCEL_LOCK);
    return workbook || Files.exists(path.resolve(COVER));
  }

  /** Definitions of a system and vendor. */
  List<Shelved> of(String systemId, String vendorId) {
    return all.stream().filter(each -> each.isOf(systemId, vendorId)).toList();
  }

  /** Findings of files that are no definition at all. */
  List<Finding> unreadable() {
    return all.stream()
        .filter(each -> each.mapping().definition().isEmpty())
        .flatMap(each -> each.mapping().findings().stream())
        .toList();
  }
}
