package jp.shirube.governance.coordination;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.shirube.mappings.finding.Finding;

/**
 * Holds the content of a file to what its name says it is. What can carry programs is not taken:
 * macros, web pages, archives, programs.
 */
final class DocumentContent {

  private static final int MAX_ENTRIES = 10_000;
  private static final List<String> OFFICE = List.of("docx", "xlsx", "pptx");
  private static final List<String> TEXT = List.of("txt", "csv", "md");
  private static final Map<String, byte[]> STARTS =
      Map.of(
          "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
          "png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
          "jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
          "jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

  private DocumentContent() {}

  /**
   * What is wrong with a file, empty when it may be shared.
   *
   * @param content its bytes
   */
  static Optional<Finding> fault(Path path, byte[] content) {
    String name = String.valueOf(path.getFileName());
    String kind = kind(name);
    Map<String, String> file = Map.of("file", name);
    if (OFFICE.contains(kind)) {
      return office(path, file);
    }
    if (TEXT.contains(kind)) {
      return isText(content)
          ? Optional.empty()
          : Optional.of(CoordinationCode.DOCUMENT_OTHER_CONTENT.finding(file));
    }
    byte[] start = STARTS.get(kind);
    if (start == null) {
      return Optional.of(CoordinationCode.DOCUMENT_KIND.finding(file));
    }
    return startsWith(content, start)
        ? Optional.empty()
        : Optional.of(CoordinationCode.DOCUMENT_OTHER_CONTENT.finding(file));
  }

  private static String kind(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private static Optional<Finding> office(Path path, Map<String, String> file) {
    List<String> entries = entries(path);
    if (!entries.contains("[Content_Types].xml")) {
      return Optional.of(CoordinationCode.DOCUMENT_OTHER_CONTENT.finding(file));
    }
    boolean programs =
        entries.stream()
            .map(it -> it.toLowerCase(Locale.ROOT))
            .anyMatch(DocumentContent::isProgram);
    return programs
        ? Optional.of(CoordinationCode.DOCUMENT_PROGRAM.finding(file))
        : Optional.empty();
  }

  private static boolean isProgram(String entry) {
    return entry.endsWith("vbaproject.bin") || entry.contains("/activex/");
  }

  /** Names of the parts of a workbook or document, from its directory: nothing is unpacked. */
  private static List<String> entries(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.stream().limit(MAX_ENTRIES).map(ZipEntry::getName).toList();
    } catch (IOException | IllegalArgumentException e) {
      return List.of();
    }
  }

  private static boolean isText(byte[] content) {
    for (byte each : content) {
      if (each == 0) {
        return false;
      }
    }
    return isIn(content, StandardCharsets.UTF_8) || isIn(content, Charset.forName("windows-31j"));
  }

  private static boolean isIn(byte[] content, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
