package jp.shirube.migration.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.CheckDigit;
import jp.shirube.migration.sample.expected.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws that hold over the whole city. */
class ConsistencyTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final long RESIDENTS = 3_000;

  @TempDir private static Path folder;

  private static WrittenSample sample;

  @BeforeAll
  static void write() {
    sample = WrittenSample.write(folder, SampleOptions.faulty(RESIDENTS, 11, AS_OF).corrected());
  }

  private static List<NamedCsvRecord> rows(String groupId) {
    return WrittenSample.named(
        sample.folder().resolve(SampleCity.EXPECTED).resolve(groupId + ".csv"));
  }

  private static Set<String> values(String groupId, String item) {
    return rows(groupId).stream().map(row -> row.getField(item)).collect(Collectors.toSet());
  }

  @Test
  void thereAreAsManyResidentsAsAskedFor() {
    assertThat(values("001901", "atenabango")).hasSize((int) RESIDENTS);
  }

  @Test
  void numbersCarryTheirCheckDigits() {
    assertThat(values("001901", "atenabango")).allMatch(CheckDigit::holds);
    assertThat(values("001901", "setaibango")).allMatch(CheckDigit::holds);
  }

  @Test
  void referencesHold() {
    for (NamedCsvRecord reference :
        WrittenSample.named(Path.of("../mappings/src/main/resources/standard/references.csv"))) {
      List<String> from = List.of(reference.getField("child_items").split(";"));
      List<String> to = List.of(reference.getField("parent_items").split(";"));
      Set<List<String>> parents = new HashSet<>(texts(reference.getField("parent_group"), to));
      assertThat(texts(reference.getField("child_group"), from))
          .as(reference.toString())
          .filteredOn(key -> !key.contains(""))
          .allMatch(parents::contains);
    }
  }

  private static List<List<String>> texts(String groupId, List<String> items) {
    return rows(groupId).stream().map(row -> items.stream().map(row::getField).toList()).toList();
  }

  @Test
  void everyHistoryEndsWithItsOneLatestEntry() {
    for (String group : groups().filter(ConsistencyTest::hasHistory).toList()) {
      Map<List<String>, Set<List<String>>> entries =
          rows(group).stream()
              .collect(
                  Collectors.groupingBy(
                      row -> owner(group).stream().map(row::getField).toList(),
                      Collectors.mapping(
                          row -> entry(group, row), Collectors.toCollection(LinkedHashSet::new))));
      assertThat(entries.values())
          .as(group)
          .allSatisfy(
              history -> endsWithOneLatest(history.stream().map(ConsistencyTest::flag).toList()));
    }
  }

  /** The numbers of an entry of the history and its flag; details of one entry share them. */
  private static List<String> entry(String group, NamedCsvRecord row) {
    List<String> entry = new ArrayList<>();
    Row.keys(group).stream()
        .filter(item -> item.contains("rirekibango"))
        .forEach(item -> entry.add(row.getField(item)));
    entry.add(row.getField("saishinfuragu"));
    return entry;
  }

  private static String flag(List<String> entry) {
    return entry.get(entry.size() - 1);
  }

  private static boolean hasHistory(String group) {
    return Row.columns(group).names().contains("saishinfuragu")
        && owner(group).size() < Row.keys(group).size();
  }

  private static List<String> owner(String group) {
    return Row.keys(group).stream().takeWhile(item -> !item.contains("rirekibango")).toList();
  }

  private static void endsWithOneLatest(List<String> flags) {
    assertThat(flags.get(flags.size() - 1)).isEqualTo("1");
    assertThat(flags.subList(0, flags.size() - 1)).allMatch("0"::equals);
  }

  @Test
  void everyHouseholdHasOneHead() {
    Map<String, Set<String>> heads =
        rows("001901").stream()
            .filter(row -> row.getField("zokugarakodo1").equals("02"))
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("setaibango"),
                    Collectors.mapping(row -> row.getField("atenabango"), Collectors.toSet())));
    assertThat(heads.keySet()).isEqualTo(values("001901", "setaibango"));
    assertThat(heads.values()).allMatch(people -> people.size() == 1);
  }

  @Test
  void nobodyHasAMyNumber() {
    assertThat(values("001901", "kojinbango")).containsOnly("");
    assertThat(values("001901", "juminhyokodo")).containsOnly("");
  }

  @Test
  void theHardCasesAreThere() {
    List<NamedCsvRecord> residents = rows("001901");
    assertThat(residents)
        .anyMatch(row -> row.getField("shimei").startsWith("𠮷"))
        .anyMatch(row -> row.getField("shimei").startsWith("葛\uDB40\uDD02"))
        .anyMatch(row -> row.getField("shimei").startsWith("髙"))
        .anyMatch(row -> row.getField("shimei").contains("﨑"))
        .anyMatch(row -> row.getField("seinengappi_fushofuragu").equals("1"))
        .anyMatch(row -> !row.getField("tsusho").isEmpty())
        .anyMatch(row -> !row.getField("kyuuji").isEmpty())
        .anyMatch(row -> row.getField("zairyukikannomanryonohi").equals("9999-12-31"));
    assertThat(values("001901", "juminjotai")).containsExactlyInAnyOrder("1", "2", "3", "9");
    assertThat(values("001901", "seinengappi"))
        .contains("1989-01-07", "1989-01-08", "2019-04-30", "2019-05-01");
    assertThat(rows("001902")).isNotEmpty();
  }

  @Test
  void nothingHappensAfterTheAsOfDate() {
    String today = AS_OF.toString();
    for (String item : List.of("idonengappi", "idotodokedenengappi", "shorinengappi")) {
      assertThat(values("001901", item)).allMatch(date -> date.compareTo(today) <= 0);
    }
    for (String group : groups().filter(ConsistencyTest::hasStamp).toList()) {
      assertThat(values(group, "sosanengappi")).allMatch(date -> date.compareTo(today) <= 0);
    }
  }

  @Test
  void rowsAreSortedByKeyAndKeysAreUnique() {
    for (String group : groups().toList()) {
      List<List<String>> keys = keys(group);
      assertThat(keys).as(group).doesNotHaveDuplicates();
      List<List<String>> sorted = new ArrayList<>(keys);
      sorted.sort(ConsistencyTest::compare);
      assertThat(keys).as(group).isEqualTo(sorted);
    }
  }

  private static boolean hasStamp(String group) {
    return Row.columns(group).names().contains("sosanengappi");
  }

  private static Stream<String> groups() {
    return sample.groups();
  }

  /** Key items with the numbers among them padded, so that texts sort like them. */
  private static List<List<String>> keys(String group) {
    List<String> items =
        jp.shirube.mappings.standard.Standards.builtIn()
            .group(group)
            .orElseThrow()
            .keyItems()
            .stream()
            .map(item -> (item.type().isNumber() ? "#" : "") + item.physicalName())
            .toList();
    return rows(group).stream()
        .map(row -> items.stream().map(item -> key(row, item)).toList())
        .toList();
  }

  private static String key(NamedCsvRecord row, String item) {
    return item.startsWith("#")
        ? "%020d".formatted(Long.parseLong(row.getField(item.substring(1))))
        : row.getField(item);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
