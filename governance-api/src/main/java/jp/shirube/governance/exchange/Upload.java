package jp.shirube.governance.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.workbook.WorkbookGuard;
import jp.shirube.mappings.workbook.WorkbookRefusedException;
import jp.shirube.reports.exchange.ReturnedWorkbook;

/**
 * A file from outside, opened only after it was found to be a harmless workbook: no bomb, no
 * external entities, no macros, of a size that an entry form has.
 *
 * @param file where it lies
 * @param hash SHA-256 in hexadecimal, {@code ""} when there is no file
 */
record Upload(Path file, String hash) {

  private static final int BUFFER = 65_536;
  private static final long MEGABYTE = 1024L * 1024;

  /** A workbook of the whole city has less than 1 MB. */
  private static final long MAX_MEGABYTES = 8;

  static Upload of(Path file) {
    return new Upload(file, hash(file));
  }

  /** Name of the file without folders. */
  String name() {
    return String.valueOf(file.getFileName());
  }

  /** Name of the file when it goes back; an answer to an answer keeps its name. */
  String returnedName(Messages messages) {
    String stem = name().replaceFirst("(?i)\\.xls[xm]$", "");
    String suffix = messages.text("exchange.returned", Map.of("name", ""));
    return stem.endsWith(suffix.replace(".xlsx", ""))
        ? stem + ".xlsx"
        : messages.text("exchange.returned", Map.of("name", stem));
  }

  /**
   * Opens it; the caller closes it.
   *
   * @throws WorkbookRefused when it is no workbook that may be opened
   */
  ReturnedWorkbook open() {
    requireHarmless();
    ReturnedWorkbook workbook = read();
    if (workbook.hasMacros()) {
      throw refused(ExchangeCode.FILE_WITH_MACROS);
    }
    return workbook;
  }

  private ReturnedWorkbook read() {
    try {
      return ReturnedWorkbook.open(file);
    } catch (IOException | RuntimeException e) {
      // The library throws exceptions of many kinds at what is damaged within.
      throw new WorkbookRefused(finding(ExchangeCode.FILE_UNREADABLE), e);
    }
  }

  private void requireHarmless() {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MAX_MEGABYTES * MEGABYTE) {
        throw refused(ExchangeCode.FILE_TOO_LARGE);
      }
      WorkbookGuard.bytes(file);
    } catch (WorkbookRefusedException e) {
      throw new WorkbookRefused(finding(code(e.reason())), e);
    } catch (IOException e) {
      throw new WorkbookRefused(finding(ExchangeCode.FILE_UNREADABLE), e);
    }
  }

  private static ExchangeCode code(WorkbookRefusedException.Reason reason) {
    return switch (reason) {
      case MISSING -> ExchangeCode.FILE_MISSING;
      case NO_WORKBOOK, UNREADABLE -> ExchangeCode.FILE_UNREADABLE;
      case MACROS -> ExchangeCode.FILE_WITH_MACROS;
      case OLD_FORM -> ExchangeCode.FILE_OLD_FORM;
      case ENCRYPTED -> ExchangeCode.FILE_ENCRYPTED;
      case TOO_LARGE -> ExchangeCode.FILE_TOO_LARGE;
    };
  }

  WorkbookRefused refused(ExchangeCode code) {
    return new WorkbookRefused(finding(code), null);
  }

  WorkbookRefused refused(ExchangeCode code, Map<String, String> arguments) {
    Map<String, String> all = new HashMap<>(arguments);
    all.put("file", name());
    return new WorkbookRefused(Finding.of(code, Place.file(name()), all), null);
  }

  private Finding finding(ExchangeCode code) {
    return Finding.of(
        code, Place.file(name()), Map.of("file", name(), "limit", Long.toString(MAX_MEGABYTES)));
  }

  private static String hash(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
