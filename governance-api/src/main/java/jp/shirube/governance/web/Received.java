package jp.shirube.governance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody uploaded, put where the modules can read it, and gone afterwards. */
public final class Received {

  private static final int LONGEST_NAME = 120;

  private Received() {}

  /**
   * Works on an uploaded file under its own name.
   *
   * @throws jp.shirube.mappings.finding.FindingException when no file was chosen
   */
  public static <T> T with(MultipartFile file, Function<Path, T> work) {
    String name = plainName(file);
    if (name.isEmpty()) {
      throw PageCode.FILE_MISSING.exception(Map.of());
    }
    try {
      Path folder = Files.createTempDirectory("received");
      Path kept = folder.resolve(name);
      try {
        file.transferTo(kept);
        return work.apply(kept);
      } finally {
        Files.deleteIfExists(kept);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name without folders, which some browsers send, and without what no file is called. */
  private static String plainName(MultipartFile file) {
    String sent = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain = name.replaceAll("[:*?\"<>|\\p{Cntrl}]", "_").strip();
    boolean hasNone = plain.isEmpty() || plain.equals(".") || plain.equals("..");
    return hasNone ? "" : plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
  }
}
