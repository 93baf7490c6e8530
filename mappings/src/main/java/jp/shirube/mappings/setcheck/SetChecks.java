package jp.shirube.mappings.setcheck;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.shirube.mappings.setcheck.SetCheck.Side;
import jp.shirube.mappings.standard.RowCondition;
import jp.shirube.mappings.standard.Sureness;
import org.jspecify.annotations.Nullable;

/**
 * The rules over whole sets, read from {@code standard/set_checks.csv}. Columns: id, group, kind
 * (the words of {@link SetCheckKind}), items ({@code a;b}), by, condition, other_group,
 * other_items, other_by, other_condition, value, name, verified, source. The list is the project's
 * own, no official one.
 */
public final class SetChecks {

  private static final String RESOURCE = "/standard/set_checks.csv";

  private final List<SetCheck> all;

  private SetChecks(List<SetCheck> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The rules the project brings with it.
   *
   * @throws UncheckedIOException when the resource cannot be read
   */
  public static SetChecks load() {
    try (InputStream in = SetChecks.class.getResourceAsStream(RESOURCE);
        Reader text =
            new InputStreamReader(Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8)) {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Other rules in the same columns.
   *
   * @throws IllegalArgumentException naming the rule that is wrong
   */
  public static SetChecks read(Reader text) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return new SetChecks(rows.stream().map(SetChecks::check).toList());
    }
  }

  public List<SetCheck> all() {
    return all;
  }

  /** The rules that a system's run checks. */
  public List<SetCheck> of(String systemId) {
    return all.stream().filter(check -> check.systemId().equals(systemId)).toList();
  }

  private static SetCheck check(NamedCsvRecord row) {
    try {
      return checked(read(row));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(row.getField("id") + ": " + e.getMessage(), e);
    }
  }

  private static SetCheck read(NamedCsvRecord row) {
    String word = row.getField("kind");
    return new SetCheck(
        row.getField("id"),
        SetCheckKind.ofWord(word)
            .orElseThrow(() -> new IllegalArgumentException("no kind: " + word)),
        side(row, ""),
        row.getField("other_group").isEmpty() ? null : side(row, "other_"),
        row.getField("value"),
        row.getField("name"),
        Sureness.ofId(row.getField("verified")),
        row.getField("source"));
  }

  private static Side side(NamedCsvRecord row, String prefix) {
    return new Side(
        row.getField(prefix + "group"),
        names(row.getField(prefix + "items")),
        names(row.getField(prefix + "by")),
        RowCondition.parse(row.getField(prefix + "condition")));
  }

  private static SetCheck checked(SetCheck check) {
    SetCheckKind kind = check.kind();
    Side other = check.other();
    demand(check.rows().items().size() >= kind.items(), "too few items");
    demand(!kind.needsOther() || other != null, "no other group");
    demand(!kind.needsBy() || !check.rows().by().isEmpty(), "nothing says what belongs together");
    demand(pairs(check.rows(), other), "the groups do not pair up");
    demand(kind != SetCheckKind.MATCH || sameItems(check.rows(), other), "items do not pair up");
    demand(kind != SetCheckKind.AGE || hasBirth(check), "no day of birth");
    parseValue(check);
    return check;
  }

  private static boolean pairs(Side rows, @Nullable Side other) {
    return other == null || !rows.by().isEmpty() && rows.by().size() == other.by().size();
  }

  private static boolean sameItems(Side rows, @Nullable Side other) {
    return other != null && rows.items().size() == other.items().size();
  }

  private static boolean hasBirth(SetCheck check) {
    Side other = check.other();
    return other == null ? check.rows().items().size() == 2 : other.items().size() == 1;
  }

  private static void parseValue(SetCheck check) {
    String value = check.value();
    switch (check.kind()) {
      case FORMULA -> Comparison.parse(value);
      case SUM -> Formula.parse(value);
      case AGE -> Years.parse(value);
      case UNIQUE -> demand(!RowCondition.parse(value).terms().isEmpty(), "no condition");
      default -> demand(value.isEmpty(), "a value that the kind does not need");
    }
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(";", -1));
  }
}
