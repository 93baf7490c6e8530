package jp.shirube.governance.transition;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.Sureness;

/** The nation's four reasons, as data (columns no, name, verified, source). */
public final class TransitionReasons {

  private static final String SOURCE = "/transition/reasons.csv";

  private TransitionReasons() {}

  /** Every reason in the order of its number. */
  public static List<TransitionReason> all() {
    return Holder.ALL;
  }

  public static Optional<TransitionReason> find(int no) {
    return all().stream().filter(reason -> reason.no() == no).findFirst();
  }

  /** Reasons as people read them: {@code 1 …、4 …}; a number that is not known stands alone. */
  public static String text(Collection<Integer> numbers) {
    return numbers.stream().sorted().map(TransitionReasons::text).collect(Collectors.joining("、"));
  }

  private static String text(int no) {
    return find(no).map(reason -> no + " " + reason.name()).orElse(Integer.toString(no));
  }

  private static final class Holder {
    static final List<TransitionReason> ALL = read();
  }

  private static List<TransitionReason> read() {
    try (InputStream in =
            Objects.requireNonNull(TransitionReasons.class.getResourceAsStream(SOURCE), SOURCE);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream().map(TransitionReasons::reason).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TransitionReason reason(NamedCsvRecord row) {
    return new TransitionReason(
        Integer.parseInt(row.getField("no")),
        row.getField("name"),
        Sureness.ofId(row.getField("verified")),
        row.getField("source"));
  }
}
