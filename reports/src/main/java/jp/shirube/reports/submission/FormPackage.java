package jp.shirube.reports.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook file, byte by byte, in their order. */
final class FormPackage {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Long> times = new LinkedHashMap<>();

  private FormPackage() {}

  static FormPackage read(byte[] file) throws IOException {
    FormPackage read = new FormPackage();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        read.parts.put(entry.getName(), zip.readAllBytes());
        read.times.put(entry.getName(), Math.max(0, entry.getTime()));
      }
    }
    return read;
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  byte[] part(String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  /** Replaces a part in its place. */
  void put(String name, byte[] content) {
    parts.replace(name, content);
  }

  /** The file; the same parts give the same bytes. */
  byte[] write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(times.getOrDefault(part.getKey(), 0L));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
