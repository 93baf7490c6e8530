package jp.shirube.governance.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that a page gives; browsers keep them instead of showing them. */
public final class Download {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private Download() {}

  /** Something that writes a file. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  public static ResponseEntity<byte[]> workbook(String name, Content content) {
    return of(name, WORKBOOK, content);
  }

  public static ResponseEntity<byte[]> pdf(String name, Content content) {
    return of(name, MediaType.APPLICATION_PDF, content);
  }

  public static ResponseEntity<byte[]> csv(String name, Content content) {
    return of(name, CSV, content);
  }

  /** A file of whatever kind. */
  public static ResponseEntity<byte[]> file(String name, byte[] content) {
    return of(name, MediaType.APPLICATION_OCTET_STREAM, out -> out.write(content));
  }

  private static ResponseEntity<byte[]> of(String name, MediaType type, Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
        .body(bytes.toByteArray());
  }

  /** Value of the header by which a browser keeps a file under a name. */
  public static String disposition(String name) {
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
