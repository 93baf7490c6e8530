package jp.shirube.governance.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a frozen month consists of: its states and its parts, under one hash. */
@Component
public class MonthContents {

  private final MonthContentMapper rows;
  private final ObjectProvider<MonthPart> parts;
  private final Tenancy tenancy;

  MonthContents(MonthContentMapper rows, ObjectProvider<MonthPart> parts, Tenancy tenancy) {
    this.rows = rows;
    this.parts = parts;
    this.tenancy = tenancy;
  }

  /** A part as it was kept when the month was frozen, empty when the month is not frozen. */
  public Optional<String> part(Month month, String name) {
    return tenancy.call(
        month.municipality(), () -> Optional.ofNullable(rows.part(month.id(), name)));
  }

  /**
   * SHA-256 in hexadecimal over the canonical text of the month: its head, its states as CSV in the
   * order of systems and steps, and the parts kept with it in the order of their names.
   */
  public String hash(Month month) {
    return tenancy.call(month.municipality(), () -> sha256(text(month)));
  }

  /** Whether the rows of a frozen month still are those that were frozen. */
  public boolean isIntact(Month month) {
    return hash(month).equals(month.contentHash());
  }

  /**
   * Keeps every part of a month that is about to be frozen.
   *
   * @return the hash of the whole
   */
  String keep(Month month) {
    parts.stream().forEach(part -> rows.keep(month, part.name(), part.content(month)));
    return hash(month);
  }

  private String text(Month month) {
    StringBuilder text = new StringBuilder(head(month)).append('\n');
    rows.states(month.id()).forEach(row -> text.append(row).append('\n'));
    rows.parts(month.id())
        .forEach(part -> text.append(part.name()).append('\n').append(part.content()).append('\n'));
    return text.toString();
  }

  private static String head(Month month) {
    return String.join(
        ",",
        month.municipality(),
        month.month().toString(),
        Integer.toString(month.revision()),
        month.edition(),
        month.reason());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
