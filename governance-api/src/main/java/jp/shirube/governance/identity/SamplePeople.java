package jp.shirube.governance.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.shirube.migration.actor.Actor;

/** The invented officials and vendors' engineers of the sample city. */
public final class SamplePeople {

  private static final String SOURCE = "/municipality/sample-people.csv";

  private SamplePeople() {}

  /**
   * @param since first day in their roles
   */
  public static List<Person> since(LocalDate since) {
    try (InputStream in =
            Objects.requireNonNull(SamplePeople.class.getResourceAsStream(SOURCE), SOURCE);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream().map(row -> person(row, since)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Person person(NamedCsvRecord row, LocalDate since) {
    return new Person(
        row.getField("id"),
        row.getField("name"),
        Actor.Role.valueOf(row.getField("role")),
        row.getField("department"),
        row.getField("vendor"),
        row.getField("mail"),
        since,
        null);
  }
}
