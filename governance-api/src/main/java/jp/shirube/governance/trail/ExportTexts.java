package jp.shirube.governance.trail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The guide that goes with every export: how to check it without this program. */
final class ExportTexts {

  private ExportTexts() {}

  static String guide() {
    try (InputStream in = ExportTexts.class.getResourceAsStream("/trail/README.ja.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
