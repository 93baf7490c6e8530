package jp.shirube.mappings.standard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/**
 * The file {@code edition.properties}: UTF-8, keys {@code edition}, {@code applies_from}, {@code
 * provenance} and, in stored editions, {@code sha256} over the edition's tables.
 */
final class EditionProperties {

  private static final String NAME = "edition";
  private static final String APPLIES_FROM = "applies_from";
  private static final String PROVENANCE = "provenance";
  private static final String SHA256 = "sha256";

  private final Properties values = new Properties();
  private final List<Finding> findings;

  private EditionProperties(List<Finding> findings) {
    this.findings = findings;
  }

  /** Reads and checks; with findings the result is only a place holder. */
  static Edition read(EditionFiles files, List<Finding> findings) {
    byte[] bytes = files.bytes(EditionFiles.PROPERTIES);
    EditionProperties properties = new EditionProperties(findings);
    if (bytes == null) {
      findings.add(
          Finding.of(
              StandardCode.FILE_MISSING,
              Place.file(EditionFiles.PROPERTIES),
              Map.of("file", EditionFiles.PROPERTIES)));
    } else {
      properties.load(new String(bytes, StandardCharsets.UTF_8));
      properties.checkHash(files);
    }
    return properties.edition();
  }

  private void load(String text) {
    try {
      values.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      findings.add(
          Finding.of(StandardCode.NOT_CSV, place(), Map.of("file", EditionFiles.PROPERTIES)));
    }
  }

  private void checkHash(EditionFiles files) {
    String expected = values.getProperty(SHA256, "");
    if (!expected.isEmpty() && !expected.equals(hash(files))) {
      findings.add(
          Finding.of(
              StandardCode.EDITION_DAMAGED, place(), Map.of("edition", text(NAME, CellForm.ANY))));
    }
  }

  private Edition edition() {
    return new Edition(
        text(NAME, CellForm.EDITION), date(), text(PROVENANCE, CellForm.FILLED), false);
  }

  private String text(String key, CellForm form) {
    String value = values.getProperty(key, "");
    if (!form.fits(value)) {
      reportInvalid(key, value, form);
    }
    return value;
  }

  private LocalDate date() {
    String value = values.getProperty(APPLIES_FROM, "");
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      reportInvalid(APPLIES_FROM, value, CellForm.DATE);
      return LocalDate.EPOCH;
    }
  }

  private void reportInvalid(String key, String value, CellForm form) {
    findings.add(
        Finding.of(
            StandardCode.VALUE_INVALID,
            place().withColumn(key),
            Map.of("column", key, "value", value, "form", form.name())));
  }

  private static Place place() {
    return Place.file(EditionFiles.PROPERTIES);
  }

  static byte[] write(Standard standard, Map<String, byte[]> tables) {
    String text =
        line(APPLIES_FROM, standard.appliesFrom().toString())
            + line(NAME, standard.edition())
            + line(PROVENANCE, standard.provenance())
            + line(SHA256, hash(tables::get));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String line(String key, String value) {
    return key + "=" + value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") + "\n";
  }

  private static String hash(EditionFiles files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String table : EditionFiles.TABLES) {
        byte[] bytes = files.bytes(table);
        digest.update(bytes == null ? new byte[0] : bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
