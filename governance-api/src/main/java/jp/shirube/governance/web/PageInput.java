package jp.shirube.governance.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shirube.governance.table.Cells;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one form and gathers what is wrong with them, so that everything is said at
 * once. A field that cannot be read has a value that nobody uses, since {@link #require} throws.
 */
public final class PageInput {

  private static final Messages MESSAGES = Messages.complete();

  private final List<Finding> findings = new ArrayList<>();

  /**
   * A date as people write it, see {@link Cells#date}.
   *
   * @param label key of the field's name
   */
  public LocalDate date(String label, String text) {
    return Cells.date(text.strip()).orElseGet(() -> wrong(PageCode.DATE_UNREADABLE, label, text));
  }

  private LocalDate wrong(PageCode code, String label, String text) {
    add(code, label, text);
    return LocalDate.EPOCH;
  }

  /** Like {@link #date}, null for an empty field. */
  public @Nullable LocalDate dateOrNone(String label, String text) {
    return text.isBlank() ? null : date(label, text);
  }

  /** A whole number in bounds, which may be negative. */
  public int number(String label, String text, int from, int to) {
    String plain = text.strip();
    if (plain.matches("-?[0-9]{1,9}")) {
      int number = Integer.parseInt(plain);
      if (number >= from && number <= to) {
        return number;
      }
    }
    findings.add(
        PageCode.NUMBER_UNREADABLE.finding(
            Map.of(
                "field", label(label),
                "value", text,
                "from", Integer.toString(from),
                "to", Integer.toString(to))));
    return from;
  }

  /** Like {@link #number}, empty for an empty field. */
  public OptionalInt numberOrNone(String label, String text, int from, int to) {
    return text.isBlank() ? OptionalInt.empty() : OptionalInt.of(number(label, text, from, to));
  }

  /** One of the names of an enum; its first one when it is none of them. */
  public <E extends Enum<E>> E choice(Class<E> type, String label, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> it.name().equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              add(PageCode.CHOICE_UNKNOWN, label, text);
              return type.getEnumConstants()[0];
            });
  }

  /** A month such as {@code 2026-11}, the given one for an empty or unreadable text. */
  public static YearMonth month(String text, YearMonth otherwise) {
    try {
      return text.isBlank() ? otherwise : YearMonth.parse(text.strip());
    } catch (DateTimeException e) {
      return otherwise;
    }
  }

  /**
   * A month such as {@code 2026-11}.
   *
   * @throws FindingException when it is none
   */
  public static YearMonth month(String text) {
    try {
      return YearMonth.parse(text.strip());
    } catch (DateTimeException e) {
      throw PageCode.MONTH_UNREADABLE.exception(Map.of("value", text));
    }
  }

  /** The name of an enum, empty when it is none of its. */
  public static <E extends Enum<E>> Optional<E> named(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants()).filter(it -> it.name().equals(text)).findFirst();
  }

  /** Adds what is wrong by another measure. */
  public void add(Finding finding) {
    findings.add(finding);
  }

  private void add(PageCode code, String label, String text) {
    findings.add(code.finding(Map.of("field", label(label), "value", text)));
  }

  private static String label(String key) {
    return PageMessages.japanese(key).orElseGet(() -> MESSAGES.has(key) ? MESSAGES.text(key) : key);
  }

  /**
   * Refuses the form when anything in it was wrong.
   *
   * @throws FindingException with everything
   */
  public void require() {
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }
}
