package jp.shirube.governance.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.Standards;

/** The sample vendors' mapping definitions, handed out as the folders that vendors would send. */
final class SampleMappings {

  private static final List<String> SHEETS =
      List.of("表紙", "ファイル", "レイアウト", "グループ", "項目", "コード変換", "外字", "除外");

  private SampleMappings() {}

  /**
   * Copies a system's definition into a folder, reads it from there and checks it.
   *
   * @throws FindingException when it has errors
   */
  static CompiledMapping compiled(String system, Path folder) {
    Path definition = folder.resolve(system);
    SHEETS.forEach(sheet -> copy(system, sheet + ".csv", definition));
    LoadedMapping loaded =
        new MappingLoader(name -> Optional.of(Standards.builtIn())).load(definition);
    if (loaded.hasErrors()) {
      throw new FindingException(loaded.findings().stream().filter(Finding::isError).toList());
    }
    return loaded.compile();
  }

  private static void copy(String system, String name, Path folder) {
    String resource = "/sample/mappings/" + system + "/" + name;
    try (InputStream in = SampleMappings.class.getResourceAsStream(resource)) {
      if (in != null) {
        Files.createDirectories(folder);
        Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
