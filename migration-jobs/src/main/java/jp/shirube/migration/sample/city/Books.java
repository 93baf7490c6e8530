package jp.shirube.migration.sample.city;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The lists of names and places under {@code sample/} that the city is drawn from. */
final class Books {

  /** A surname, a given name or a building with its kana. */
  record Word(String text, String kana) {}

  /** A given name with the generation (1 the oldest to 4) and sex it belongs to. */
  record Given(Word word, int generation, Sex sex) {}

  /** A foreigner's names. */
  record Foreigner(
      String country,
      String roman,
      String kanji,
      String kana,
      Sex sex,
      String alias,
      String aliasKana) {}

  /** A town of the city with its koaza. */
  record Town(String name, String postal, String district) {}

  static final List<Word> SURNAMES = surnames();
  static final List<Given> GIVEN = read("given_names.csv").stream().map(Books::given).toList();
  static final List<Foreigner> FOREIGNERS =
      read("foreign_names.csv").stream().map(Books::foreigner).toList();
  static final List<Place> PLACES = read("elsewhere.csv").stream().map(Books::place).toList();
  static final List<Word> BUILDINGS =
      read("buildings.csv").stream().map(row -> word(row, "name")).toList();
  static final List<Town> TOWNS = towns();

  private Books() {}

  private static List<Word> surnames() {
    List<Word> weighted = new ArrayList<>();
    for (NamedCsvRecord row : read("surnames.csv")) {
      weighted.addAll(
          Collections.nCopies(Integer.parseInt(row.getField("weight")), word(row, "surname")));
    }
    return List.copyOf(weighted);
  }

  private static Word word(NamedCsvRecord row, String column) {
    return new Word(row.getField(column), row.getField("kana"));
  }

  private static Given given(NamedCsvRecord row) {
    int generation = Integer.parseInt(row.getField("generation"));
    return new Given(word(row, "name"), generation, sex(row));
  }

  private static Sex sex(NamedCsvRecord row) {
    return row.getField("sex").equals("1") ? Sex.MALE : Sex.FEMALE;
  }

  private static Foreigner foreigner(NamedCsvRecord row) {
    return new Foreigner(
        row.getField("country"),
        Width.full(row.getField("roman")),
        row.getField("kanji"),
        row.getField("kana"),
        sex(row),
        row.getField("alias"),
        row.getField("alias_kana"));
  }

  private static Place place(NamedCsvRecord row) {
    return new Place(
        row.getField("code"),
        row.getField("prefecture"),
        row.getField("city"),
        row.getField("town"),
        "",
        row.getField("postal"));
  }

  private static List<Town> towns() {
    List<Town> towns = new ArrayList<>();
    for (NamedCsvRecord row : read("omitama_towns.csv")) {
      int number = towns.size() + 1;
      String name = row.getField("town") + row.getField("koaza");
      towns.add(new Town(name, "31901%02d".formatted(number), "%03d".formatted(number)));
    }
    return List.copyOf(towns);
  }

  private static List<NamedCsvRecord> read(String resource) {
    InputStream in =
        Objects.requireNonNull(Books.class.getResourceAsStream("/sample/" + resource), resource);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
