package jp.shirube.governance.web.part;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import jp.shirube.governance.web.Download;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Files that may be large. They are written to the disk first, so that nothing is sent of one that
 * cannot be made, and are gone when they were sent.
 */
public final class Streamed {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Streamed() {}

  public static ResponseEntity<Resource> file(String name, Download.Content content) {
    try {
      Path file = Files.createTempFile("shirube-download", ".part");
      write(file, content);
      long length = Files.size(file);
      InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
      return ResponseEntity.ok()
          .contentType(type(name))
          .contentLength(length)
          .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(name))
          .body(new InputStreamResource(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, Download.Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.write(out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static MediaType type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "xlsx" -> WORKBOOK;
      case "pdf" -> MediaType.APPLICATION_PDF;
      default -> MediaType.APPLICATION_OCTET_STREAM;
    };
  }
}
