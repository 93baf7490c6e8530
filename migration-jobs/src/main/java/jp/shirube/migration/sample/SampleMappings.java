package jp.shirube.migration.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import jp.shirube.mappings.definition.DefinitionWriter;

/** The sample vendors' mapping definitions, handed out as vendors would send them. */
public final class SampleMappings {

  private static final String COVER = "表紙";
  private static final List<String> SHEETS =
      List.of(COVER, "ファイル", "レイアウト", "グループ", "項目", "コード変換", "外字", "除外", "結合", "照合");

  private SampleMappings() {}

  /**
   * Writes a system's definition as the folder {@code <system>} of CSV files.
   *
   * @param folder parent of the new folder
   * @return the new folder
   * @throws IllegalArgumentException when there is no sample of the system
   * @throws UncheckedIOException when it cannot be written
   */
  public static Path writeFolder(String systemId, Path folder) {
    Path definition = folder.resolve(systemId);
    try {
      Files.createDirectories(definition);
      for (String sheet : SHEETS) {
        copy(systemId, sheet + ".csv", definition);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return definition;
  }

  /**
   * Writes a system's definition as the folder and as the workbook {@code <system>.xlsx} beside it.
   *
   * @return the workbook
   */
  public static Path writeWorkbook(String systemId, Path folder) {
    Path workbook = folder.resolve(systemId + ".xlsx");
    DefinitionWriter.convert(writeFolder(systemId, folder), workbook);
    return workbook;
  }

  /** An absent sheet is one that the vendor has no use for. */
  private static void copy(String systemId, String name, Path folder) throws IOException {
    String resource = "/sample/mappings/" + systemId + "/" + name;
    try (InputStream in = SampleMappings.class.getResourceAsStream(resource)) {
      if (in != null) {
        Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      } else if (name.startsWith(COVER)) {
        throw new IllegalArgumentException("no sample mapping of system " + systemId);
      }
    }
  }
}
