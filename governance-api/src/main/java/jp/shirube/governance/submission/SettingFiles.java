package jp.shirube.governance.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The city's own forms and settings in {@code <home>/forms}, before those of the product. */
final class SettingFiles {

  private final Path folder;

  /**
   * @param home the installation's folder
   */
  SettingFiles(Path home) {
    this.folder = home.resolve("forms");
  }

  /** The city's file, else the resource. */
  byte[] read(String name, String resource) {
    Path own = folder.resolve(name);
    try {
      return Files.isRegularFile(own) ? Files.readAllBytes(own) : resource(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folders of the city's own editions of a form, by name. */
  List<Path> editions(String form) {
    Path editions = folder.resolve(form);
    if (!Files.isDirectory(editions)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(editions)) {
      return found.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] resource(String name) {
    try (InputStream in = SettingFiles.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
