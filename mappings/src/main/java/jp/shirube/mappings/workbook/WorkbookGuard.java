package jp.shirube.mappings.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.mappings.workbook.WorkbookRefusedException.Reason;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at a file from outside before anything opens it as a workbook. */
public final class WorkbookGuard {

  /** Bytes that a workbook may have, packed or with all its parts unpacked. */
  public static final long MAX_BYTES = 64L << 20;

  private WorkbookGuard() {}

  /**
   * The bytes of a file that may be opened as an .xlsx workbook.
   *
   * @throws WorkbookRefusedException when it may not, with the reason
   */
  public static byte[] bytes(Path file) throws WorkbookRefusedException {
    if (!Files.isRegularFile(file)) {
      throw new WorkbookRefusedException(Reason.MISSING, null);
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new WorkbookRefusedException(Reason.TOO_LARGE, null);
      }
      byte[] bytes = Files.readAllBytes(file);
      check(bytes);
      return bytes;
    } catch (IOException e) {
      throw new WorkbookRefusedException(Reason.UNREADABLE, e);
    }
  }

  /**
   * @throws WorkbookRefusedException when the bytes may not be opened as an .xlsx workbook
   */
  public static void check(byte[] bytes) throws WorkbookRefusedException {
    switch (FileMagic.valueOf(bytes)) {
      case OOXML -> checkPackage(bytes);
      case OLE2 -> throw new WorkbookRefusedException(reasonOfContainer(bytes), null);
      default -> throw new WorkbookRefusedException(Reason.NO_WORKBOOK, null);
    }
  }

  private static void checkPackage(byte[] bytes) throws WorkbookRefusedException {
    try {
      PackageParts parts = PackageParts.count(bytes, MAX_BYTES);
      if (!parts.isWorkbook()) {
        throw new WorkbookRefusedException(Reason.NO_WORKBOOK, null);
      }
      if (parts.hasMacros()) {
        throw new WorkbookRefusedException(Reason.MACROS, null);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new WorkbookRefusedException(Reason.UNREADABLE, e);
    }
  }

  /** What stands in the container of old forms and of protected workbooks. */
  private static Reason reasonOfContainer(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
        return Reason.ENCRYPTED;
      }
      boolean workbook =
          root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      return workbook ? Reason.OLD_FORM : Reason.NO_WORKBOOK;
    } catch (IOException | RuntimeException e) {
      return Reason.NO_WORKBOOK;
    }
  }
}
