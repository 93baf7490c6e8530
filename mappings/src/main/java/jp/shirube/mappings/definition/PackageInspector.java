package jp.shirube.mappings.definition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Looks at the outside of a file before it is opened as a workbook. */
final class PackageInspector {

  /** Bytes that all parts of a workbook may have together when unpacked. */
  static final long MAX_UNPACKED = 64L << 20;

  private static final int MAX_PARTS = 2_000;

  private PackageInspector() {}

  /** Why the bytes must not be opened as a workbook, or null when they may. */
  static @Nullable MappingCode refusal(byte[] bytes) {
    FileMagic magic = FileMagic.valueOf(bytes);
    if (magic == FileMagic.OLE2) {
      return compoundRefusal(bytes);
    }
    if (magic != FileMagic.OOXML) {
      return MappingCode.NOT_A_WORKBOOK;
    }
    try {
      return packageRefusal(bytes);
    } catch (IOException | IllegalArgumentException e) {
      return MappingCode.BROKEN_WORKBOOK;
    }
  }

  private static MappingCode compoundRefusal(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return MappingCode.ENCRYPTED_WORKBOOK;
      }
      boolean excel =
          root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      return excel ? MappingCode.OLD_WORKBOOK : MappingCode.NOT_A_WORKBOOK;
    } catch (IOException | RuntimeException e) {
      return MappingCode.NOT_A_WORKBOOK;
    }
  }

  private static @Nullable MappingCode packageRefusal(byte[] bytes) throws IOException {
    Set<String> parts = new HashSet<>();
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.add(part.getName().toLowerCase(Locale.ROOT));
        unpacked += size(zip, MAX_UNPACKED - unpacked);
        if (unpacked > MAX_UNPACKED || parts.size() > MAX_PARTS) {
          return MappingCode.TOO_LARGE;
        }
      }
    }
    return refusal(parts);
  }

  private static long size(ZipInputStream zip, long limit) throws IOException {
    byte[] buffer = new byte[8192];
    long size = 0;
    for (int n = zip.read(buffer); n >= 0 && size <= limit; n = zip.read(buffer)) {
      size += n;
    }
    return size;
  }

  private static @Nullable MappingCode refusal(Set<String> parts) {
    if (!parts.contains("[content_types].xml") || !parts.contains("xl/workbook.xml")) {
      return MappingCode.NOT_A_WORKBOOK;
    }
    boolean macros =
        parts.contains("xl/vbaproject.bin")
            || parts.stream().anyMatch(part -> part.startsWith("xl/macrosheets/"));
    return macros ? MappingCode.MACRO_WORKBOOK : null;
  }
}
