package jp.shirube.migration.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Whether its cover says whose it is. */
    boolean isNamed() {
      return mapping.definition().map(MappingDefinition::cover).stream()
          .anyMatch(cover -> !cover.systemId().isEmpty() && !cover.vendorId().isEmpty());
    }

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
      List<Path> definitions = inside.filter(MappingLibrary::isDefinition).sorted().toList();
      return definitions.isEmpty() ? List.of(path) : definitions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDefinition(Path path) {
    String name = String.valueOf(path.getFileName());
    boolean workbook = name.endsWith(WORKBOOK) && !name.startsWith(EXCEL_LOCK);
    return workbook || Files.exists(path.resolve(COVER));
  }

  /** Definitions of a system and vendor; of several with the same content the first. */
  List<Shelved> of(String systemId, String vendorId) {
    Set<String> contents = new HashSet<>();
    return all.stream()
        .filter(each -> each.isOf(systemId, vendorId))
        .filter(each -> contents.add(each.mapping().definition().orElseThrow().contentHash()))
        .toList();
  }

  /** Errors of files that are no definition or do not say whose they are. */
  List<Finding> unreadable() {
    return all.stream()
        .filter(each -> !each.isNamed())
        .flatMap(each -> each.mapping().findings().stream())
        .filter(Finding::isError)
        .toList();
  }
}
