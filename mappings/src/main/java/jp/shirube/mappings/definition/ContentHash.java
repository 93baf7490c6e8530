package jp.shirube.mappings.definition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * SHA-256 over the texts of a definition's sheets. Sheets and columns are taken in the form's order
 * and each text is preceded by its length, so that the order of columns, blank rows and the kind of
 * file do not matter and no two definitions share a text.
 */
final class ContentHash {

  private final MessageDigest digest;

  private ContentHash(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(List<SheetTable> tables) {
    try {
      ContentHash hash = new ContentHash(MessageDigest.getInstance("SHA-256"));
      tables.stream().filter(table -> !table.entries().isEmpty()).forEach(hash::add);
      return HexFormat.of().formatHex(hash.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(SheetTable table) {
    add(table.form().title());
    add(String.valueOf(table.entries().size()));
    for (SheetTable.Entry entry : table.entries()) {
      columns(table, false).forEach(column -> add(entry.text(column)));
    }
    columns(table, true).forEach(column -> addIfUsed(table, column));
  }

  private static Stream<Column> columns(SheetTable table, boolean added) {
    return table.form().columns().stream().filter(column -> SheetForm.isAdded(column) == added);
  }

  private void addIfUsed(SheetTable table, Column column) {
    if (table.entries().stream().anyMatch(entry -> !entry.text(column).isEmpty())) {
      add(column.heading());
      table.entries().forEach(entry -> add(entry.text(column)));
    }
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
