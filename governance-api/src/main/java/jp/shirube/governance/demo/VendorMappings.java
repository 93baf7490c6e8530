package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.sample.SampleMappings;

/** The sample vendors' mapping workbooks: written out as vendors send them, read from there. */
final class VendorMappings {

  private final Path folder;
  private final Map<String, CompiledMapping> compiled = new ConcurrentHashMap<>();

  /**
   * @param folder for the workbooks
   */
  VendorMappings(Path folder) {
    this.folder = folder;
  }

  /**
   * A system's mapping, checked and ready; may be asked for by several threads.
   *
   * @throws FindingException when it has errors
   */
  CompiledMapping of(String system) {
    return compiled.computeIfAbsent(system, this::load);
  }

  private CompiledMapping load(String system) {
    Path workbook = SampleMappings.writeWorkbook(system, folder);
    LoadedMapping loaded = new MappingLoader(VendorMappings::edition).load(workbook);
    if (loaded.hasErrors()) {
      throw new FindingException(loaded.findings().stream().filter(Finding::isError).toList());
    }
    return loaded.compile();
  }

  private static Optional<Standard> edition(String name) {
    Standard builtIn = Standards.builtIn();
    return name.equals(builtIn.edition()) ? Optional.of(builtIn) : Optional.empty();
  }
}
