package jp.shirube.mappings.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of one edition, wherever they are kept. */
interface EditionFiles {

  String PROPERTIES = "edition.properties";
  String SYSTEMS = "systems.csv";
  String ITEMS = "standard_items.csv";
  String CODES = "codes.csv";
  List<String> TABLES = List.of(SYSTEMS, ITEMS, CODES);

  /** The bytes of a file, or null when it is not there. */
  byte @Nullable [] bytes(String name);

  /** The draft on the class path. */
  static EditionFiles builtIn() {
    return name -> {
      try (InputStream in = EditionFiles.class.getResourceAsStream("/standard/draft/" + name)) {
        return in == null ? null : in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** A folder. */
  static EditionFiles folder(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      try {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
