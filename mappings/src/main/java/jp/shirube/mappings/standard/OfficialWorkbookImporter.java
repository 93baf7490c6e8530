package jp.shirube.mappings.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.workbook.WorkbookGuard;
import jp.shirube.mappings.workbook.WorkbookReader;
import jp.shirube.mappings.workbook.WorkbookRefusedException;
import jp.shirube.mappings.workbook.WorkbookTexts;

/**
 * Reads an official 基本データリスト (項目定義書) workbook as it is published. Rows that are not of the official
 * form are skipped, each with a finding that names sheet, row and column.
 */
public final class OfficialWorkbookImporter {

  /** Words in 備考 that mark a row as retired, unless others are set. */
  public static final List<String> RETIRED_WORDS = List.of("廃止", "削除");

  private static final long MEGABYTE = 1024L * 1024;

  private final List<String> retiredWords;

  public OfficialWorkbookImporter(List<String> retiredWords) {
    this.retiredWords = List.copyOf(retiredWords);
  }

  /**
   * Takes what the workbook holds.
   *
   * @throws StandardException when the file is no such workbook or nothing can be taken
   */
  public OfficialWorkbook read(Path path) {
    String file = String.valueOf(path.getFileName());
    return new OfficialWorkbookReading(file, retiredWords).read(texts(path, file), sha256(path));
  }

  private static WorkbookTexts texts(Path path, String file) {
    try {
      return WorkbookReader.read(path);
    } catch (WorkbookRefusedException e) {
      throw new StandardException(List.of(finding(e, file)));
    }
  }

  private static Finding finding(WorkbookRefusedException refusal, String file) {
    StandardCode code =
        switch (refusal.reason()) {
          case MISSING -> StandardCode.WORKBOOK_MISSING;
          case NO_WORKBOOK, UNREADABLE, MACROS -> StandardCode.WORKBOOK_UNREADABLE;
          case OLD_FORM -> StandardCode.WORKBOOK_OLD_FORM;
          case ENCRYPTED -> StandardCode.WORKBOOK_ENCRYPTED;
          case TOO_LARGE -> StandardCode.WORKBOOK_TOO_LARGE;
        };
    String limit = String.valueOf(WorkbookGuard.MAX_BYTES / MEGABYTE);
    return Finding.of(code, Place.file(file), Map.of("file", file, "limit", limit));
  }

  private static String sha256(Path path) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
      return HexFormat.of().formatHex(hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
